/** What a check found, one finding after the other in text order, in the words that all reporters share. */
import { type CheckedPair, type DocumentCheck, isFaulty, type Missing, type Place } from '../../check/check.js';
import { COMPARED } from '../../check/fields.js';
import { type Expectation, fieldValue } from '../../check/fixture.js';
import { plainDecimal } from '../../record/number.js';
import type { ClaimRecord } from '../../record/schema.js';

/** One thing that is not as the fixture says, or one claim that is. */
export interface Finding {
  readonly type: 'right' | 'known' | 'differs' | 'missing' | 'unexpected';
  readonly place: Place;
  /** Place after the last character; null when the document does not show the claim. */
  readonly end: { readonly line: number; readonly column: number } | null;
  /** The claim's words, white space joined; null when the fixture names none. */
  readonly quote: string | null;
  /** What is wrong, a line for every field; empty when all is right. */
  readonly details: readonly string[];
}

/** A value as a person reads it. */
function showValue(value: unknown): string {
  if (typeof value === 'number') return plainDecimal(value);
  return value === null ? 'none' : JSON.stringify(value);
}

/** A quote on one line; no real one is longer than this. */
const LONGEST_QUOTE = 80;

function joined(quote: string): string {
  const line = quote.replace(/\s+/g, ' ');
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}

/** The fields that an expectation or a record is known by. */
function describe(of: Expectation): string {
  const told = ['kind', 'value', 'min', 'max', 'unit', 'bound', 'change', 'period', 'base', 'subject', 'indicator'];
  return COMPARED.filter((field) => told.includes(field) && (fieldValue(of, field) ?? null) !== null)
    .map((field) => `${field} ${showValue(fieldValue(of, field))}`)
    .join(', ');
}

function recordPlace(document: string, { source, quote }: ClaimRecord): Pick<Finding, 'place' | 'end' | 'quote'> {
  const { line, column, end_line, end_column } = source;
  return {
    place: { path: document, line, column },
    end: { line: end_line, column: end_column },
    quote: joined(quote),
  };
}

function pairFinding(document: string, pair: CheckedPair): Finding {
  const type = isFaulty(pair) ? 'differs' : pair.known.length > 0 ? 'known' : 'right';
  const shown = type === 'known' ? pair.known : pair.differences;
  return {
    type,
    ...recordPlace(document, pair.record),
    details: [
      ...shown.map(
        ({ field, expected, or = [], found }) =>
          `${field}: expected ${[expected, ...or].map(showValue).join(' or ')}, found ${showValue(found)}`,
      ),
      ...pair.settled.map((field) => `${field}: read as expected; take it off the list "known" of the fixture`),
    ],
  };
}

function missingFinding({ fixture }: DocumentCheck, { expected, place }: Missing): Finding {
  const { quote } = expected.expectation;
  return {
    type: 'missing',
    place,
    end: null,
    quote: quote === undefined ? null : joined(quote),
    details: [
      `expected ${describe(expected.expectation) || 'a claim'} (${fixture}:${expected.line}); no such claim was found`,
    ],
  };
}

/**
 * All findings of a document, in the order of their places: what is right, known, different, missing and unexpected.
 */
export function findingsOf(check: DocumentCheck): Finding[] {
  const findings = [
    ...check.pairs.map((pair) => pairFinding(check.document, pair)),
    ...check.missing.map((missing) => missingFinding(check, missing)),
    ...check.unexpected.map(
      (record): Finding => ({
        type: 'unexpected',
        ...recordPlace(check.document, record),
        details: [`found ${describe(record)}; the fixture expects nothing here`],
      }),
    ),
  ];
  return findings.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

/** Whether a finding fails the check. */
export const isFault = ({ type }: Finding): boolean => type !== 'right' && type !== 'known';

/** A finding's place as a terminal links it: `file:line:column`. */
export const placeText = ({ path, line, column }: Place): string => `${path}:${line}:${column}`;
