/** From statements to the rows of a series: one for each subject, indicator, period and unit, growth beside levels. */
import type { ClaimRecord } from '../record/schema.js';
import { type Agreement, agreements } from './agree.js';
import type { Statement } from './statement.js';

/** A row: a level, its growth, or both. */
export interface SeriesRow {
  readonly level: Agreement | null;
  readonly growth: Agreement | null;
}

/** Kinds that are measured alike: which of them a claim is says its indicator, not its number. */
const ALIKE: Readonly<Record<string, string>> = {
  gdp: 'money',
  funding: 'money',
  amount: 'money',
  enterprise_count: 'count',
};

/** What the claim of a row is of, beside subject, indicator, period and status; a growth without a base is yearly. */
export function measureKey({ kind, unit, change, base }: ClaimRecord): string {
  const against = kind === 'growth' ? (base ?? 'yoy') : base;
  return JSON.stringify([ALIKE[kind] ?? kind, unit, change, against]);
}

const lineOf = ({ subjectKey, indicatorKey, periodKey, record }: Statement): string =>
  JSON.stringify([subjectKey, indicatorKey, periodKey, record.status]);

/** The first claim of a row: whose it is, and when. */
export const headOf = ({ level, growth }: SeriesRow): Statement => (level ?? (growth as Agreement)).best;

/** Values in groups by a key, both in the order in which they are first met. */
export function grouped<T>(values: Iterable<T>, keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const known = groups.get(key);
    if (known) known.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** Whether a growth is that of the year, which a level of the year can be shown with. */
const isYearly = ({ best, conflict }: Agreement): boolean =>
  !conflict && (best.record.base === 'yoy' || best.record.base === null);

const isLevel = ({ record }: Statement): boolean =>
  record.change === null && !['rank', 'ratio', 'share'].includes(record.kind);

/** Whether two values are told in one sentence. */
const isToldWith = (a: Agreement, b: Agreement): boolean =>
  a.all.some(({ record: { sentence, source } }) =>
    b.all.some((other) => other.record.sentence === sentence && other.record.source.path === source.path),
  );

/** The level that grew: the one told with the growth, else the only one. Of two nothing says which it is. */
function bearerOf(growth: Agreement, levels: readonly Agreement[]): Agreement | undefined {
  const near = levels.filter((level) => isToldWith(level, growth));
  const candidates = near.length > 0 ? near : levels;
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** The rows of one subject, indicator, period and status. */
function rowsOfLine(statements: readonly Statement[]): SeriesRow[] {
  const all = [...grouped(statements, ({ record }) => measureKey(record)).values()].flatMap(agreements);
  const growths = all.filter(({ best }) => best.record.kind === 'growth');
  const others = all.filter(({ best }) => best.record.kind !== 'growth');
  const levels = others.filter(({ best }) => isLevel(best));
  const yearly = growths.filter(isYearly);
  const shown = yearly.find(({ best }) => best.record.base === 'yoy') ?? yearly[0];
  const bearer = shown === undefined ? undefined : bearerOf(shown, levels);
  const rows = others.map((level): SeriesRow => ({ level, growth: level === bearer ? (shown ?? null) : null }));
  const alone = growths.filter((growth) => bearer === undefined || growth !== shown);
  return [...rows, ...alone.map((growth): SeriesRow => ({ level: null, growth }))];
}

/** Orders texts by their code units; null comes last. */
const compare = (a: string | null, b: string | null): number => {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
};

/** The places of keys in the order in which they are first met. */
function ranks(statements: readonly Statement[], keyOf: (statement: Statement) => string): Map<string, number> {
  const order = new Map<string, number>();
  for (const statement of statements) {
    const key = keyOf(statement);
    if (!order.has(key)) order.set(key, order.size);
  }
  return order;
}

/**
 * The rows of a series: subjects and indicators in the order in which they are first read, then by time.
 *
 * @param statements in reading order
 */
export function seriesRows(statements: readonly Statement[]): SeriesRow[] {
  const subjects = ranks(statements, ({ subjectKey }) => subjectKey);
  const indicators = ranks(statements, ({ indicatorKey }) => indicatorKey);
  const rows = [...grouped(statements, lineOf).values()].flatMap(rowsOfLine);
  const rank = (order: Map<string, number>, key: string): number => order.get(key) ?? 0;
  return rows
    .map((row) => ({ row, head: headOf(row) }))
    .sort(
      ({ head: a }, { head: b }) =>
        rank(subjects, a.subjectKey) - rank(subjects, b.subjectKey) ||
        rank(indicators, a.indicatorKey) - rank(indicators, b.indicatorKey) ||
        compare(a.days.start, b.days.start) ||
        compare(a.days.end, b.days.end),
    )
    .map(({ row }) => row);
}
