/** A table for a person, fitted to the terminal. */
import { Chalk } from 'chalk';
import stringWidth from 'string-width';
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

const HEADINGS = ['kind', 'subject', 'indicator', 'value', 'period', 'place'] as const;
const PLACE = HEADINGS.length - 1;
const GAP = '  ';

/** Rows that are looked at before the widths of the columns are settled; later rows are cut to fit. */
const SAMPLE = 500;

function cells(record: ClaimRecord): string[] {
  const { path, line, column } = record.source;
  const place = `${path}:${line}:${column}`;
  return [
    record.kind,
    record.subject ?? '',
    record.indicator ?? '',
    displayValue(record),
    record.period ?? '',
    place,
  ].map(oneLine);
}

function settleWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const needs = HEADINGS.map((_, i) => rows.reduce((most, row) => Math.max(most, stringWidth(row[i] ?? '')), 0));
  return fitWidths(needs, width - GAP.length * PLACE);
}

/** Cuts and fills the cells of a row; the place loses its beginning, so that line and column stay. */
function fitRow(row: readonly string[], widths: readonly number[]): string[] {
  return row.map((text, i) => {
    const width = widths[i] ?? 1;
    const short = cut(text, width, i === PLACE ? 'start' : 'end');
    return i === PLACE ? short : pad(short, width);
  });
}

/**
 * Writes records as a table: kind, subject, indicator, value, period and place (`file:line:column`), with a
 * heading. The widths come from the first 500 records; no records give no text.
 *
 * @param records records in the order to be written
 * @param options width of a line in terminal columns, and colour
 * @returns the text in pieces
 */
export async function* writeTable(
  records: AsyncIterable<ClaimRecord>,
  options: TableOptions = {},
): AsyncGenerator<string> {
  const chalk = new Chalk(options.color === 'never' ? { level: 0 } : {});
  const plain = (text: string): string => text;
  const paint = [chalk.cyan, plain, plain, chalk.bold, plain, chalk.dim];
  const drawRow = (row: readonly string[], widths: readonly number[]): string =>
    `${fitRow(row, widths)
      .map((text, i) => paint[i]?.(text) ?? text)
      .join(GAP)}\n`;
  const drawStart = (rows: readonly string[][]): string => {
    widths = settleWidths([[...HEADINGS], ...rows], options.width ?? 100);
    return `${chalk.underline(fitRow(HEADINGS, widths).join(GAP))}\n${rows.map((row) => drawRow(row, widths)).join('')}`;
  };

  let widths: number[] = [];
  let sample: string[][] | null = [];
  for await (const record of records) {
    const row = cells(record);
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
