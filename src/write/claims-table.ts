/** The table of claims: what matters on a line of the terminal, however narrow it is. */
import type { ClaimRecord } from '../record/schema.js';
import { oneLine } from './columns.js';
import { displayValue } from './display.js';
import { drawPlanned, GAP, neededWidths, type TableOptions, type TablePlan } from './table.js';

const HEADINGS = ['kind', 'subject', 'indicator', 'value', 'period', 'place'] as const;
const [KIND, SUBJECT, INDICATOR, VALUE, PERIOD, PLACE] = [0, 1, 2, 3, 4, 5];

/** Columns that give up room, in this order, each down to so many terminal columns. The value never does. */
const GIVE_UP: readonly (readonly [column: number, least: number])[] = [
  [PLACE, 16],
  [INDICATOR, 12],
  [SUBJECT, 10],
  [INDICATOR, 6],
  [SUBJECT, 6],
  [KIND, 6],
  [PERIOD, 4],
  [PLACE, 1],
  [INDICATOR, 1],
  [SUBJECT, 1],
  [KIND, 1],
  [PERIOD, 1],
];

/** What is written of a record. */
interface Shortness {
  /** Without the exact number in brackets. */
  readonly value: 'exact' | 'short';
  /** The line alone: there is one file. */
  readonly lineAlone: boolean;
}

function cellsOf(record: ClaimRecord, { value, lineAlone }: Shortness): string[] {
  const { path, line, column } = record.source;
  const place = lineAlone ? `${line}` : `${path}:${line}:${column}`;
  const period = record.period ?? '';
  return [record.kind, record.subject ?? '', record.indicator ?? '', displayValue(record, value), period, place].map(
    oneLine,
  );
}

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

/** Takes room from the columns that give it up, as far as it goes. */
function squeeze(needs: readonly number[], available: number): number[] {
  const widths = [...needs];
  for (const [column, least] of GIVE_UP) {
    const excess = sum(widths) - available;
    if (excess <= 0) break;
    const width = widths[column] as number;
    widths[column] = Math.max(Math.min(width, least), width - excess);
  }
  return widths;
}

/**
 * Settles what is written and how wide. Where there is no room, the exact number goes first, then the place becomes
 * shorter (the line alone when there is one file), then the indicator.
 */
function planOf(sample: readonly ClaimRecord[], width: number): TablePlan<ClaimRecord> {
  const available = width - GAP.length * (HEADINGS.length - 1);
  const oneFile = new Set(sample.map(({ source }) => source.path)).size === 1;
  const steps: Shortness[] = [
    { value: 'exact', lineAlone: false },
    { value: 'short', lineAlone: false },
    ...(oneFile ? [{ value: 'short', lineAlone: true } as const] : []),
  ];
  const needsOf = (step: Shortness): number[] =>
    neededWidths(
      headingsOf(step),
      sample.map((record) => cellsOf(record, step)),
    );
  const step = steps.find((one) => sum(needsOf(one)) <= available) ?? (steps.at(-1) as Shortness);
  return {
    headings: headingsOf(step),
    place: PLACE,
    value: VALUE,
    keepsValue: true,
    cells: (record) => {
      const cells = cellsOf(record, step);
      // A file that comes after the sample is named.
      if (step.lineAlone && record.source.path !== sample[0]?.source.path)
        return cellsOf(record, { ...step, lineAlone: false });
      return cells;
    },
    widths: squeeze(needsOf(step), available),
  };
}

const headingsOf = ({ lineAlone }: Shortness): string[] =>
  HEADINGS.map((name, i) => (i === PLACE && lineAlone ? 'line' : name));

/**
 * Writes records as a table: kind, subject, indicator, value, period and place (`file:line:column`).
 *
 * @param records records in the order to be written
 * @param options width of a line in terminal columns, and colour
 * @returns the text in pieces
 */
export function writeTable(records: AsyncIterable<ClaimRecord>, options: TableOptions = {}): AsyncGenerator<string> {
  return drawPlanned(records, planOf, options);
}
