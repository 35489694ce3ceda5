/** A table for a person, fitted to the terminal. */
import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import type { Cell, Column, Row } from '../record/columns.js';
import { plainDecimal } from '../record/number.js';
import { cut, fitWidths, oneLine, pad } from './columns.js';

/** How a table is drawn. */
export interface TableOptions {
  /** Terminal columns of a line (default 100). */
  readonly width?: number;
  /** `auto`: when the terminal can (default); `never`: plain text. */
  readonly color?: 'auto' | 'never';
}

/** What a table has for columns. */
export interface TableLayout {
  readonly headings: readonly string[];
  /** The column that is cut at its beginning, so that line and column of a place stay; -1 for none. */
  readonly place: number;
  /** The column that stands out; -1 for none. */
  readonly value: number;
}

/** How rows are drawn, once the first of them are known. */
export interface TablePlan<T> extends TableLayout {
  /** The cells of a row, one line each. */
  readonly cells: (row: T) => readonly string[];
  /** Terminal columns of each column. */
  readonly widths: readonly number[];
  /** The value is never cut: a row with a longer one takes the room from the other columns. */
  readonly keepsValue?: boolean;
}

export const GAP = '  ';

/** Rows that are looked at before the widths of the columns are settled; later rows are cut to fit. */
const SAMPLE = 500;

/** Terminal columns that each column needs for its heading and its cells. */
export const neededWidths = (headings: readonly string[], rows: readonly (readonly string[])[]): number[] =>
  headings.map((heading, i) =>
    rows.reduce((most, row) => Math.max(most, stringWidth(row[i] ?? '')), stringWidth(heading)),
  );

/** Cuts and fills the cells of a row; the place loses its beginning. */
function fitRow(row: readonly string[], plan: TablePlan<never>): string[] {
  const widths = [...plan.widths];
  const value = row[plan.value] ?? '';
  let excess = plan.keepsValue ? stringWidth(value) - (widths[plan.value] ?? 0) : 0;
  for (let i = plan.value - 1; i > 0 && excess > 0; i--) {
    const given = Math.min(excess, (widths[i] as number) - 1);
    widths[i] = (widths[i] as number) - given;
    excess -= given;
  }
  return row.map((text, i) => {
    if (i === plan.value && plan.keepsValue) return pad(text, widths[i] ?? 1);
    const short = cut(text, widths[i] ?? 1, i === plan.place ? 'start' : 'end');
    return i === row.length - 1 ? short : pad(short, widths[i] ?? 1);
  });
}

/**
 * Draws a table with a heading. The widths come from the first 500 rows; no rows give no text.
 *
 * @param rows what each row is made of
 * @param planOf settles columns and widths from the first rows and the width of a line
 * @param options width of a line in terminal columns, and colour
 * @returns the text in pieces
 */
export async function* drawPlanned<T>(
  rows: AsyncIterable<T>,
  planOf: (sample: readonly T[], width: number) => TablePlan<T>,
  options: TableOptions,
): AsyncGenerator<string> {
  const chalk = new Chalk(options.color === 'never' ? { level: 0 } : {});
  const paint = (text: string, i: number, { value, place }: TableLayout): string => {
    if (i === value) return chalk.bold(text);
    if (i === place) return chalk.dim(text);
    return i === 0 ? chalk.cyan(text) : text;
  };
  const drawRow = (row: T, plan: TablePlan<T>): string =>
    `${fitRow(plan.cells(row), plan)
      .map((text, i) => paint(text, i, plan))
      .join(GAP)}\n`;
  const drawStart = (sample: readonly T[], plan: TablePlan<T>): string =>
    `${chalk.underline(fitRow(plan.headings, plan).join(GAP))}\n${sample.map((row) => drawRow(row, plan)).join('')}`;

  let plan: TablePlan<T> | null = null;
  const sample: T[] = [];
  const settle = (): TablePlan<T> => planOf(sample, options.width ?? 100);
  for await (const row of rows) {
    if (plan !== null) {
      yield drawRow(row, plan);
      continue;
    }
    sample.push(row);
    if (sample.length < SAMPLE) continue;
    plan = settle();
    yield drawStart(sample, plan);
  }
  if (plan === null && sample.length > 0) yield drawStart(sample, settle());
}

/**
 * Draws a table of cells: every column gets what it needs if it can, and the widest give up room first.
 *
 * @param rows the cells of each row
 * @param layout what the columns are
 * @param options width of a line in terminal columns, and colour
 * @returns the text in pieces
 */
function drawTable(
  rows: AsyncIterable<readonly string[]>,
  layout: TableLayout,
  options: TableOptions = {},
): AsyncGenerator<string> {
  const cells = (row: readonly string[]): string[] => row.map(oneLine);
  const planOf = (sample: readonly (readonly string[])[], width: number): TablePlan<readonly string[]> => ({
    ...layout,
    cells,
    widths: fitWidths(
      neededWidths(layout.headings, sample.map(cells)),
      width - GAP.length * (layout.headings.length - 1),
    ),
  });
  return drawPlanned(rows, planOf, options);
}

/** Writes rows as a table with their columns for headings; `place` and `value` look as they do for records. */
export async function* writeRowsTable(
  columns: readonly Column[],
  rows: AsyncIterable<Row>,
  options: TableOptions = {},
): AsyncGenerator<string> {
  async function* texts(): AsyncGenerator<string[]> {
    for await (const row of rows) yield row.map(plainCell);
  }
  const headings = columns.map(({ name }) => name);
  const layout = { headings, place: headings.indexOf('place'), value: headings.indexOf('value') };
  yield* drawTable(texts(), layout, options);
}

const plainCell = (cell: Cell): string => (typeof cell === 'number' ? plainDecimal(cell) : (cell ?? ''));
