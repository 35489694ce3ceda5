/** From the flags that choose records to a filter. */
import { daysOf, isDay } from '../record/days.js';
import type { RecordFilter } from '../record/filter.js';
import { KINDS, STATUSES } from '../record/kinds.js';
import type { Kind } from '../record/schema.js';
import { UsageError } from './errors.js';

/** The flags as commander gives them; what the user did not write is absent. */
export interface FilterFlags {
  readonly kind?: string | undefined;
  readonly subject?: string | undefined;
  readonly indicator?: string | undefined;
  readonly period?: string | undefined;
  readonly status?: string | undefined;
  readonly minConfidence?: string | undefined;
  /** False with --no-dates. */
  readonly dates?: boolean | undefined;
}

/** The parts of a list with commas; each is one of the words allowed. */
function choices<T extends string>(
  option: string,
  what: readonly [string, string],
  flag: string,
  all: readonly T[],
): T[] {
  const isOne = (name: string): name is T => (all as readonly string[]).includes(name);
  const chosen = new Set<T>();
  for (const name of flag.split(',').map((part) => part.trim())) {
    if (!isOne(name))
      throw new UsageError(`${option}: unknown ${what[0]} '${name}'; the ${what[1]} are ${all.join(', ')}`);
    chosen.add(name);
  }
  return [...chosen];
}

/** The kinds that a list names. */
export const parseKinds = (flag: string): Kind[] => choices('--kind', ['kind', 'kinds'], flag, KINDS);

/** The names of a list with commas, as Chinese and English write them. */
function parseNames(option: string, flag: string): string[] {
  const names = flag
    .split(/[,，]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) throw new UsageError(`${option}: no name given; write one, or several with commas`);
  return names;
}

/** `2015/2025`, `2015/`, `/2025-06`, `2024`: the first and the last day. */
function parsePeriod(flag: string): NonNullable<RecordFilter['period']> {
  const [from = '', to = from] = flag.split('/');
  const start = from === '' ? null : daysOf(from).start;
  const end = to === '' ? null : daysOf(to).end;
  const isWrong = (written: string, day: string | null): boolean => written !== '' && (day === null || !isDay(day));
  const wrong = isWrong(from, start) || isWrong(to, end) || flag.split('/').length > 2;
  if (wrong || (start === null && end === null)) {
    throw new UsageError(`--period: '${flag}' is no period; write 2024, 2024-06, 2015/2025, 2015/ or /2025`);
  }
  if (start !== null && end !== null && start > end)
    throw new UsageError(`--period: '${flag}' ends before it begins; write the earlier time first`);
  return { from: start, to: end };
}

function parseConfidence(flag: string): number {
  const value = /^\d*\.?\d+$/.test(flag) ? Number(flag) : Number.NaN;
  if (value >= 0 && value <= 1) return value;
  throw new UsageError(`--min-confidence: '${flag}' is not a number from 0 to 1, such as 0.8`);
}

function chooseKinds({ kind, dates }: FilterFlags): Kind[] | null {
  const kinds = kind === undefined ? null : parseKinds(kind);
  if (dates !== false) return kinds;
  if (kinds?.includes('date')) throw new UsageError('--no-dates: not with --kind date; leave one of them out');
  return kinds ?? KINDS.filter((name) => name !== 'date');
}

/**
 * Checks the flags that choose records.
 *
 * @throws UsageError at the first flag that makes no sense
 */
export function parseFilter(flags: FilterFlags): RecordFilter {
  const { subject, indicator, period, status, minConfidence } = flags;
  return {
    kinds: chooseKinds(flags),
    subjects: subject === undefined ? null : parseNames('--subject', subject),
    indicators: indicator === undefined ? null : parseNames('--indicator', indicator),
    period: period === undefined ? null : parsePeriod(period),
    statuses: status === undefined ? null : choices('--status', ['status', 'statuses'], status, STATUSES),
    minConfidence: minConfidence === undefined ? null : parseConfidence(minConfidence),
  };
}
