/** Expectations that were annotated by reading, paired and compared with the records of the program. */
import { readFileSync } from 'node:fs';
import type { ClaimRecord } from '../../src/index.js';

/** Fields that are compared; a date has them all in its period. */
export const FIELDS = [
  'kind',
  'value',
  'min',
  'max',
  'unit',
  'bound',
  'change',
  'status',
  'period',
  'base',
  'subject',
  'indicator',
] as const;
export type Field = (typeof FIELDS)[number];
export type FieldValue = string | number | null;

/** What an annotation says of a claim: its quote and any of its fields. */
export type Expectation = { readonly quote: string } & { readonly [F in Field]?: FieldValue };

/** An expectation with the record that belongs to it. */
export interface Pair<E> {
  readonly expected: E;
  readonly record: ClaimRecord;
}

/** What pairing gives: pairs, expectations without a record, and records nobody expects. */
export interface Pairing<E> {
  readonly pairs: readonly Pair<E>[];
  readonly missed: readonly E[];
  readonly unexpected: readonly ClaimRecord[];
}

/** The objects of a file with one JSON object a line. */
export function readJsonLines(file: URL): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}

/** Pairs expectations and records that have the same key, the first with the first. Both are in text order. */
export function pairInOrder<E>(
  expectations: readonly E[],
  records: readonly ClaimRecord[],
  keyOf: { readonly expected: (expected: E) => string; readonly record: (record: ClaimRecord) => string },
): Pairing<E> {
  const waiting = new Map<string, ClaimRecord[]>();
  for (const record of records) {
    const key = keyOf.record(record);
    waiting.set(key, [...(waiting.get(key) ?? []), record]);
  }
  const pairs: Pair<E>[] = [];
  const missed: E[] = [];
  for (const expected of expectations) {
    const record = waiting.get(keyOf.expected(expected))?.shift();
    if (record) pairs.push({ expected, record });
    else missed.push(expected);
  }
  return { pairs, missed, unexpected: records.filter((record) => waiting.get(keyOf.record(record))?.includes(record)) };
}

const show = (value: unknown): string => JSON.stringify(value ?? null);

/** One difference in one line, as a failing test prints it. */
export function describeDifference(
  place: string,
  quote: string,
  field: string,
  expected: unknown,
  got: unknown,
): string {
  return `${place} ${show(quote)} ${field}: expected ${show(expected)}, got ${show(got)}`;
}

const NATION = /^(?:我国|全国|国内|中国|国家)$/;
const NOT_COMPARED = /[\s\p{P}\p{S}]/gu;

/** The country as such may stand as the subject or be left out. */
export const withoutNation = (subject: string | null): string =>
  subject === null || NATION.test(subject) ? '' : subject;

function bigrams(text: string): Map<string, number> {
  const points = Array.from(text.length === 1 ? text + text : text);
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < points.length; i++) {
    const gram = `${points[i]}${points[i + 1]}`;
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/**
 * How alike two wordings are: F1 over character bigrams, punctuation and white space left out. 1 for the same words
 * and for two absent ones, 0 when one is absent.
 */
export function likeness(a: string, b: string): number {
  const [left, right] = [a.replace(NOT_COMPARED, ''), b.replace(NOT_COMPARED, '')];
  if (left === right) return 1;
  if (left === '' || right === '') return 0;
  const [x, y] = [bigrams(left), bigrams(right)];
  const size = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
  let common = 0;
  for (const [gram, count] of x) common += Math.min(count, y.get(gram) ?? 0);
  return (2 * common) / (size(x) + size(y));
}
