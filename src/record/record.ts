/** From a claim to a record: provenance in code points, a stable id, and the schema's word that all is well. */
import type { SourceText } from '../read/source.js';
import type { Claim } from '../resolve/claim.js';
import { claimId } from './id.js';
import { type ClaimRecord, RecordSchema } from './schema.js';
import { type TextIndex, textIndex } from './text-index.js';

export type RecordBuilder = (claim: Claim) => ClaimRecord;

/**
 * Prepares to build the records of one source.
 *
 * @returns a function from claim to validated record; it throws when a record would not satisfy the schema
 */
export function recordBuilder(source: SourceText): RecordBuilder {
  const index: TextIndex = textIndex(source.text);
  return (claim) => {
    const start = claim.sentence.offsets[claim.start] as number;
    // The quote ends after its last kept character, not where the next one begins.
    const end = (claim.sentence.offsets[claim.end - 1] as number) + 1;
    const from = index.place(start);
    const to = index.place(end);
    return RecordSchema.parse({
      id: claimId(source.sha256, from.offset, to.offset, claim.kind),
      kind: claim.kind,
      subject: claim.subject,
      indicator: claim.indicator,
      value: claim.value,
      min: claim.min,
      max: claim.max,
      unit: claim.unit,
      bound: claim.bound,
      change: claim.change,
      base: claim.base,
      period: claim.period,
      status: claim.status,
      quote: source.text.slice(start, end),
      sentence: claim.sentence.text,
      rule: claim.rule,
      source: {
        path: source.path,
        sha256: source.sha256,
        start: from.offset,
        end: to.offset,
        line: from.line,
        column: from.column,
        end_line: to.line,
        end_column: to.column,
      },
    } satisfies ClaimRecord);
  };
}
