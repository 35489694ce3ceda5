/** Which records to keep, by what stands in them: kind, status, period and confidence. */
import { daysOf } from './days.js';
import type { ClaimRecord, Kind, Status } from './schema.js';

/** What to keep, as plain data that can be handed to a worker; null keeps all. */
export interface RecordFilter {
  readonly kinds: readonly Kind[] | null;
  /** Names, codes of GB/T 2260, or patterns with `*` (see `src/names/filter.ts`). */
  readonly subjects: readonly string[] | null;
  readonly indicators: readonly string[] | null;
  /** Days YYYY-MM-DD, both included; null is open. */
  readonly period: { readonly from: string | null; readonly to: string | null } | null;
  readonly statuses: readonly Status[] | null;
  /** From 0 to 1. */
  readonly minConfidence: number | null;
}

/** Says whether a record is kept. */
export type RecordTest = (record: ClaimRecord) => boolean;

/** A period lies within the days; one that is not known does not. */
function within({ from, to }: NonNullable<RecordFilter['period']>, period: string | null): boolean {
  const { start, end } = daysOf(period);
  if (start === null) return false;
  return (from === null || start >= from) && (to === null || (end ?? start) <= to);
}

/** The test of all but the names. */
export function plainTest({ kinds, statuses, period, minConfidence }: RecordFilter): RecordTest {
  const tests: RecordTest[] = [];
  if (kinds !== null) tests.push(({ kind }) => kinds.includes(kind));
  if (statuses !== null) tests.push(({ status }) => statuses.includes(status));
  if (minConfidence !== null) tests.push(({ confidence }) => confidence >= minConfidence);
  if (period !== null) tests.push((record) => within(period, record.period));
  return (record) => tests.every((test) => test(record));
}
