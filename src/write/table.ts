/** A table for a person, fitted to the terminal. */
import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import type { Cell, Column, Row } from '../record/columns.js';
import { plainDecimal } from '../record/number.js';
import type { ClaimRecord } from '../record/schema.js';
import { cut, fitWidths, oneLine, pad } from './columns.js';
import { displayValue } from './display.js';

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

const RECORDS: TableLayout = {
  headings: ['kind', 'subject', 'indicator', 'value', 'period', 'place'],
  place: 5,
  value: 3,
};
const GAP = '  ';

/** Rows that are looked at before the widths of the columns are settled; later rows are cut to fit. */
const SAMPLE = 500;

function cells(record: ClaimRecord): string[] {
  const { path, line, column } = record.source;
  const place = `${path}:${line}:${column}`;
  return [record.kind, record.subject ?? '', record.indicator ?? '', displayValue(record), record.period ?? '', place];
}

function settleWidths(rows: readonly (readonly string[])[], { headings }: TableLayout, width: number): number[] {
  const needs = headings.map((_, i) => rows.reduce((most, row) => Math.max(most, stringWidth(row[i] ?? '')), 0));
  return fitWidths(needs, width - GAP.length * (headings.length - 1));
}

/** Cuts and fills the cells of a row; the place loses its beginning. */
function fitRow(row: readonly string[], widths: readonly number[], { place }: TableLayout): string[] {
  return row.map((text, i) => {
    const width = widths[i] ?? 1;
    const short = cut(text, width, i === place ? 'start' : 'end');
    return i === row.length - 1 ? short : pad(short, width);
  });
}

/**
 * Draws a table with a heading. The widths come from the first 500 rows; no rows give no text.
 *
 * @param rows the cells of each row
 * @param layout what the columns are
 * @param options width of a line in terminal columns, and colour
 * @returns the text in pieces
 */
export async function* drawTable(
  rows: AsyncIterable<readonly string[]>,
  layout: TableLayout,
  options: TableOptions = {},
): AsyncGenerator<string> {
  const chalk = new Chalk(options.color === 'never' ? { level: 0 } : {});
  const paint = (text: string, i: number): string => {
    if (i === layout.value) return chalk.bold(text);
    if (i === layout.place) return chalk.dim(text);
    return i === 0 ? chalk.cyan(text) : text;
  };
  const drawRow = (row: readonly string[], widths: readonly number[]): string =>
    `${fitRow(row, widths, layout).map(paint).join(GAP)}\n`;
  const drawStart = (sample: readonly (readonly string[])[]): string => {
    widths = settleWidths([layout.headings, ...sample], layout, options.width ?? 100);
    const heading = chalk.underline(fitRow(layout.headings, widths, layout).join(GAP));
    return `${heading}\n${sample.map((row) => drawRow(row, widths)).join('')}`;
  };

  let widths: number[] = [];
  let sample: string[][] | null = [];
  for await (const texts of rows) {
    const row = texts.map(oneLine);
    if (sample === null) {
      yield drawRow(row, widths);
      continue;
    }
    sample.push(row);
    if (sample.length < SAMPLE) continue;
    yield drawStart(sample);
    sample = null;
  }
  if (sample !== null && sample.length > 0) yield drawStart(sample);
}

/**
 * Writes records as a table: kind, subject, indicator, value, period and place (`file:line:column`).
 *
 * @param records records in the order to be written
 * @param options width of a line in terminal columns, and colour
 * @returns the text in pieces
 */
export async function* writeTable(
  records: AsyncIterable<ClaimRecord>,
  options: TableOptions = {},
): AsyncGenerator<string> {
  async function* rows(): AsyncGenerator<string[]> {
    for await (const record of records) yield cells(record);
  }
  yield* drawTable(rows(), RECORDS, options);
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
