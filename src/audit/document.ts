/** A document's claims by sentence, each with its place in the sentence: what the checks of an audit read. */
import type { ClaimRecord } from '../record/schema.js';
import { figureOf } from './figure.js';
import type { Interval } from './interval.js';

/** A claim and the number it can stand for. */
export interface AuditClaim {
  readonly record: ClaimRecord;
  readonly figure: Interval;
  /** Offsets of the quote in the sentence's text, UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A sentence without white space, and its claims; dates are left out. */
export interface AuditSentence {
  readonly text: string;
  readonly claims: readonly AuditClaim[];
}

/** The claims of one source. */
export interface AuditDocument {
  readonly path: string;
  readonly sentences: readonly AuditSentence[];
}

const compact = (text: string): string => text.replace(/[\s\p{Cf}]/gu, '');

interface OpenSentence {
  readonly raw: string;
  readonly text: string;
  readonly claims: AuditClaim[];
  /** Where the next quote is looked for. */
  from: number;
}

/**
 * Puts the records of one source, in text order, together by sentence.
 *
 * @param path the source's path
 * @param records its records in text order
 */
export function auditDocument(path: string, records: readonly ClaimRecord[]): AuditDocument {
  const sentences: AuditSentence[] = [];
  let open: OpenSentence | null = null;
  for (const record of records) {
    const quote = compact(record.quote);
    let start: number = open?.raw === record.sentence ? open.text.indexOf(quote, open.from) : -1;
    if (open === null || start < 0) {
      open = { raw: record.sentence, text: compact(record.sentence), claims: [], from: 0 };
      sentences.push(open);
      start = open.text.indexOf(quote);
    }
    if (start < 0) continue;
    const end = start + quote.length;
    open.from = end;
    const figure = figureOf(record);
    if (figure !== null) open.claims.push({ record, figure, start, end });
  }
  return { path, sentences: sentences.filter(({ claims }) => claims.length > 0) };
}
