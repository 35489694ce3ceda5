/** Precision, recall and F1 of a check, by kind. */
import { KINDS, type Kind } from '../record/schema.js';
import { type DocumentCheck, kindOf } from './check.js';

/** Counts of one kind, and the measures they give, in percent; null where nothing can be divided. */
export interface Score {
  /** The kind; null for expectations that name none and are not found. */
  readonly kind: Kind | null;
  readonly expected: number;
  readonly found: number;
  /** Found, with every named field as expected; a known difference is a difference. */
  readonly right: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

interface Counts {
  expected: number;
  found: number;
  right: number;
}

const percent = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole);

function score(kind: Kind | null, { expected, found, right }: Counts): Score {
  return {
    kind,
    expected,
    found,
    right,
    precision: percent(right, found),
    recall: percent(right, expected),
    f1: percent(2 * right, expected + found),
  };
}

/**
 * Scores documents that were checked.
 *
 * @param documents what the checks found
 * @returns a score for each kind that occurs, in the order of the schema, and one for all of them together
 */
export function scores(documents: readonly DocumentCheck[]): { byKind: Score[]; all: Score } {
  const counts = new Map<Kind | null, Counts>();
  const of = (kind: Kind | null): Counts => {
    const known = counts.get(kind) ?? { expected: 0, found: 0, right: 0 };
    counts.set(kind, known);
    return known;
  };
  for (const { pairs, missing, unexpected } of documents) {
    for (const { expected, record, differences, known } of pairs) {
      const expectedKind = kindOf(expected.expectation, record);
      of(expectedKind).expected++;
      of(record.kind).found++;
      if (differences.length === 0 && known.length === 0) of(expectedKind).right++;
    }
    for (const { expected } of missing) of(kindOf(expected.expectation)).expected++;
    for (const { kind } of unexpected) of(kind).found++;
  }
  const order: readonly (Kind | null)[] = [...KINDS, null];
  const total: Counts = { expected: 0, found: 0, right: 0 };
  for (const { expected, found, right } of counts.values()) {
    total.expected += expected;
    total.found += found;
    total.right += right;
  }
  return {
    byKind: order.flatMap((kind) => {
      const known = counts.get(kind);
      return known ? [score(kind, known)] : [];
    }),
    all: score(null, total),
  };
}
