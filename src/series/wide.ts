/** The wide form of a series: one line for what is measured, and a column for each period, subject or indicator. */
import type { Cell, Column, Row } from '../record/columns.js';
import type { ClaimRecord } from '../record/schema.js';
import type { Agreement } from './agree.js';
import { grouped, headOf, measureKey, type SeriesRow } from './rows.js';
import { shownValue } from './shown.js';
import type { Statement } from './statement.js';

/** What the columns of the wide form can be. */
export const DIMENSIONS = ['period', 'subject', 'indicator'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Columns, and rows that are made while they are taken: most of their cells can be empty. */
export interface WideSheet {
  readonly columns: readonly Column[];
  readonly rows: Iterable<Row>;
}

/** One number of a row, to stand in one cell. */
interface Entry {
  readonly conflict: boolean;
  readonly head: Statement;
  readonly record: ClaimRecord;
  /** Which of the claim's numbers it is. */
  readonly number: 'value' | 'min' | 'max';
  readonly value: number;
}

function entriesOf(row: SeriesRow): Entry[] {
  const of = (agreement: Agreement | null): Entry[] => {
    if (agreement === null) return [];
    const { conflict, best } = agreement;
    const { record } = best;
    const numbers = (['value', 'min', 'max'] as const).filter((number) => record[number] !== null);
    return numbers.map((number) => ({ conflict, head: headOf(row), record, number, value: record[number] as number }));
  };
  return [...of(row.level), ...of(row.growth)];
}

/** What names a line or a column, and the key that tells it apart. */
const NAMES: Readonly<Record<Dimension, (head: Statement) => readonly Cell[]>> = {
  period: ({ record, days }) => [record.period, days.start, days.end],
  subject: ({ subjectName, subjectCode }) => [subjectName, subjectCode],
  indicator: ({ indicatorName, record }) => [indicatorName ?? record.indicator],
};
const KEYS: Readonly<Record<Dimension, (head: Statement) => string>> = {
  period: ({ periodKey }) => periodKey,
  subject: ({ subjectKey }) => subjectKey,
  indicator: ({ indicatorKey }) => indicatorKey,
};
const NAME_COLUMNS: Readonly<Record<Dimension, readonly Column[]>> = {
  period: [
    { name: 'period', type: 'text' },
    { name: 'period_start', type: 'day' },
    { name: 'period_end', type: 'day' },
  ],
  subject: [
    { name: 'subject_name', type: 'text' },
    { name: 'subject_code', type: 'text' },
  ],
  indicator: [{ name: 'indicator_name', type: 'text' }],
};

const AGREEMENT: Column = { name: 'agreement', type: 'text' };

/** What is measured, as columns of the line. */
const MEASURE: readonly Column[] = ['kind', 'number', 'unit', 'change', 'base', 'status'].map((name) => ({
  name,
  type: 'text',
}));
const measureOf = ({ record, number }: Entry): readonly Cell[] => [
  record.kind,
  number,
  record.unit,
  record.change,
  record.base,
  record.status,
];

/** Names of columns, each once: a second 朝阳区 is `朝阳区 (2)`. */
function uniqueNames(names: readonly string[], taken: readonly string[]): string[] {
  const seen = new Set(taken);
  return names.map((name) => {
    let unique = name;
    for (let n = 2; seen.has(unique); n++) unique = `${name} (${n})`;
    seen.add(unique);
    return unique;
  });
}

/** The columns' keys in their order: periods by time, the others as they are first read. */
function columnHeads(entries: readonly Entry[], dimension: Dimension): Map<string, Statement> {
  const heads = [...grouped(entries, ({ head }) => KEYS[dimension](head))].map(
    ([key, [first]]) => [key, (first as Entry).head] as const,
  );
  if (dimension === 'period') heads.sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  return new Map(heads);
}

/** The lines of what is measured once: a second value for a cell goes on a second line. */
function linesOf(entries: readonly Entry[], keyOf: (entry: Entry) => string): Map<string, Entry>[] {
  const lines: Map<string, Entry>[] = [];
  for (const entry of entries) {
    const key = keyOf(entry);
    let line = lines.find((other) => !other.has(key));
    if (line === undefined) {
      line = new Map();
      lines.push(line);
    }
    line.set(key, entry);
  }
  return lines;
}

/** The wide form before it is written: what stands in its lines and above its columns. */
interface Wide {
  /** The dimensions that name a line. */
  readonly others: readonly Dimension[];
  /** The keys of the columns, and what stands above each. */
  readonly heads: ReadonlyMap<string, Statement>;
  readonly lines: readonly ReadonlyMap<string, Entry>[];
}

function wideForm(entries: readonly Entry[], dimension: Dimension): Wide {
  const others = (['subject', 'indicator', 'period'] as const).filter((other) => other !== dimension);
  const lineKey = (entry: Entry): string => {
    const { record, head, number } = entry;
    return JSON.stringify([...others.map((other) => KEYS[other](head)), measureKey(record), record.status, number]);
  };
  const cellKey = ({ head }: Entry): string => KEYS[dimension](head);
  const lines = [...grouped(entries, lineKey).values()].flatMap((group) => linesOf(group, cellKey));
  return { others, heads: columnHeads(entries, dimension), lines };
}

/** The names above the columns, none of them one that is taken. */
const headings = ({ heads }: Wide, dimension: Dimension, taken: readonly Column[]): string[] =>
  uniqueNames(
    [...heads.values()].map((head) => String(NAMES[dimension](head)[0] ?? '')),
    taken.map(({ name }) => name),
  );

/** What a map makes of values, one after the other. */
export function* mapped<T, U>(values: Iterable<T>, map: (value: T) => U): Generator<U> {
  for (const value of values) yield map(value);
}

const firstOf = (line: ReadonlyMap<string, Entry>): Entry => [...line.values()][0] as Entry;

/** `conflict` where a value of the line contradicts another one. */
const conflictOf = (line: ReadonlyMap<string, Entry>): Cell =>
  [...line.values()].some(({ conflict }) => conflict) ? 'conflict' : null;

/**
 * Turns rows into the wide form. Ranges have a line for each end. Where values contradict each other, each further one
 * has a line of its own, and every such line says `conflict`.
 *
 * @param rows the rows of a series
 * @param dimension what becomes columns
 */
export function wideSheet(rows: readonly SeriesRow[], dimension: Dimension): WideSheet {
  const wide = wideForm(rows.flatMap(entriesOf), dimension);
  const fixed = [...wide.others.flatMap((other) => NAME_COLUMNS[other]), ...MEASURE, AGREEMENT];
  const keys = [...wide.heads.keys()];
  return {
    columns: [...fixed, ...headings(wide, dimension, fixed).map((name): Column => ({ name, type: 'number' }))],
    rows: mapped(wide.lines, (line): Row => {
      const first = firstOf(line);
      return [
        ...wide.others.flatMap((other) => NAMES[other](first.head)),
        ...measureOf(first),
        conflictOf(line),
        ...keys.map((key) => line.get(key)?.value ?? null),
      ];
    }),
  };
}

/**
 * The wide form for a person's eye: values as a reader writes them, ranges in one cell.
 *
 * @param rows the rows of a series
 * @param dimension what becomes columns
 */
export function shownWideSheet(rows: readonly SeriesRow[], dimension: Dimension): WideSheet {
  const wide = wideForm(
    rows.flatMap(entriesOf).filter(({ number }) => number !== 'max'),
    dimension,
  );
  const fixed = [
    ...wide.others.map((name): Column => ({ name, type: 'text' })),
    { name: 'kind', type: 'text' } as const,
    AGREEMENT,
  ];
  const keys = [...wide.heads.keys()];
  const shown = (entry: Entry | undefined): Cell => (entry === undefined ? null : shownValue(entry.record));
  return {
    columns: [...fixed, ...headings(wide, dimension, fixed).map((name): Column => ({ name, type: 'text' }))],
    rows: mapped(wide.lines, (line): Row => {
      const first = firstOf(line);
      const names = wide.others.map((other) => NAMES[other](first.head)[0] ?? null);
      return [...names, first.record.kind, conflictOf(line), ...keys.map((key) => shown(line.get(key)))];
    }),
  };
}
