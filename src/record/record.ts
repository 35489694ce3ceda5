/** From a claim to a record: provenance in code points, a stable id, and the rules of the schema. */
import type { PartBase } from '../layout/parts.js';
import type { TextDocument } from '../read/text-document.js';
import type { Claim } from '../resolve/claim.js';
import { claimId } from './id.js';
import type { ClaimRecord } from './schema.js';
import { type TextIndex, textIndex } from './text-index.js';
import { wordingOf } from './wording.js';

/** What a record needs of its source. */
export type RecordSource = Pick<TextDocument, 'path' | 'sha256' | 'text' | 'reader' | 'places'>;

export type RecordBuilder = (claim: Claim) => ClaimRecord;

/**
 * Prepares to build the records of one source, or of a part of it.
 *
 * @param source the text that the claims' offsets count in
 * @param base where that text begins in the source
 * @param simplified give subjects, indicators and bases in simplified characters, whatever the text writes
 * @returns a function from claim to record; it throws when a record would break a rule of the schema
 */
export function recordBuilder(source: RecordSource, base?: PartBase, simplified = false): RecordBuilder {
  const index: TextIndex = textIndex(source.text, base);
  const wording = simplified ? (words: string | null) => words : wordingOf(source.text);
  const reader = `${source.reader.name} ${source.reader.version}`;
  return (claim) => {
    const start = claim.sentence.offsetAt(claim.start);
    // The quote ends after its last kept character, not where the next one begins.
    const end = claim.sentence.offsetAt(claim.end - 1) + 1;
    const from = index.place(start);
    const to = index.place(end);
    const printed = source.places?.(start, end) ?? null;
    return checked({
      id: claimId(source.sha256, from.offset, to.offset, claim.kind),
      kind: claim.kind,
      subject: wording(claim.subject, claim.sentence),
      indicator: wording(claim.indicator, claim.sentence),
      value: claim.value,
      min: claim.min,
      max: claim.max,
      unit: claim.unit,
      bound: claim.bound,
      change: claim.change,
      base: wording(claim.base, claim.sentence),
      period: claim.period,
      status: claim.status,
      quote: source.text.slice(start, end),
      sentence: claim.sentence.text,
      rule: claim.rule,
      confidence: certain(claim),
      source: {
        path: source.path,
        sha256: source.sha256,
        start: from.offset,
        end: to.offset,
        line: from.line,
        column: from.column,
        end_line: to.line,
        end_column: to.column,
        reader,
        page: printed?.page ?? null,
        boxes: printed === null ? null : printed.boxes.map(([left, top, right, bottom]) => [left, top, right, bottom]),
        table: claim.cell?.table ?? null,
        row: claim.cell?.row ?? null,
        table_column: claim.cell?.column ?? null,
        sheet: claim.cell?.sheet ?? null,
        cell: claim.cell?.name ?? null,
      },
    });
  };
}

/** A claim leaves the program only when its fields have been chosen. */
function certain({ confidence, rule }: Claim): number {
  if (confidence === null) throw new Error(`a claim of the rule ${rule} was not chosen`);
  return confidence;
}

/**
 * The rules of the schema that types do not hold, without the cost of the whole schema for every record; the tests hold
 * records against the schema itself.
 */
function checked(record: ClaimRecord): ClaimRecord {
  const { bound, kind, value, min, max, period, change, quote, source } = record;
  const between = bound === 'between';
  if (
    between !== (min !== null && max !== null) ||
    (between || kind === 'date') !== (value === null) ||
    (kind === 'date' && period === null) ||
    (kind === 'growth' && change !== null) ||
    quote === '' ||
    source.end <= source.start ||
    !Number.isFinite((value ?? 0) + (min ?? 0) + (max ?? 0))
  ) {
    throw new Error(`a record breaks the schema: ${JSON.stringify(record)}`);
  }
  return record;
}
