/** Tables that stand side by side on a sheet, parted by empty columns, each with its own labels. */

import type { SourceCell } from './document-builder.js';
import { grouped } from './grouped.js';
import { isNumber, textOf, YEAR } from './sheet-cells.js';

type Rows = readonly (readonly SourceCell[])[];

/** Rows of numbers that a table has at least. */
const LEAST_ROWS = 3;
/** Of its rows with numbers, so many have a label at least. */
const LABELLED = 0.8;
/** Columns that a cell may reach over; more are those of the whole sheet. */
const MOST_SPAN = 1000;

/** Columns with a cell, from the first to the last of each stretch without an empty one between. */
function occupied(rows: Rows): { readonly from: number; to: number }[] {
  const columns = new Set<number>();
  for (const row of rows)
    for (const { column, columnSpan } of row)
      for (let at = column; at < column + Math.min(columnSpan, MOST_SPAN); at++) columns.add(at);
  const found: { from: number; to: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && last.to + 1 === column) last.to = column;
    else found.push({ from: column, to: column });
  }
  return found;
}

/** The cells of the rows by the stretch of columns that they begin in; rows without any in one are left out of it. */
function parted(rows: Rows, stretches: readonly { readonly from: number; readonly to: number }[]): SourceCell[][][] {
  const at = new Map<number, number>();
  for (const [i, { from, to }] of stretches.entries())
    for (let column = from; column <= to; column++) at.set(column, i);
  const found: SourceCell[][][] = stretches.map(() => []);
  for (const row of rows) {
    for (const [stretch, some] of grouped(row, ({ column }) => at.get(column) ?? 0)) found[stretch]?.push(some);
  }
  return found;
}

const isLabel = (cell: SourceCell | undefined, from: number): boolean =>
  cell !== undefined && cell.column === from && (!isNumber(textOf(cell)) || YEAR.test(textOf(cell)));

/** Whether some columns are a table of their own: numbers in several rows, a label before them. */
function isTable(rows: Rows, from: number): boolean {
  const numbered = rows.filter((row) => row.some((cell) => cell.column > from && isNumber(textOf(cell))));
  const labelled = numbered.filter(([first]) => isLabel(first, from));
  return numbered.length >= LEAST_ROWS && labelled.length >= LABELLED * numbered.length;
}

/**
 * The tables of a stretch of rows, from left to right; all of it where there is but one.
 *
 * @param rows the rows with their cells, from left to right
 */
export function sideBySide(rows: Rows): Rows[] {
  const stretches = occupied(rows);
  if (stretches.length < 2) return [rows];
  const found: { readonly from: number; to: number }[] = [];
  for (const [i, some] of parted(rows, stretches).entries()) {
    const { from, to } = stretches[i] as { readonly from: number; readonly to: number };
    const last = found.at(-1);
    // Columns without labels of their own belong to the table on their left.
    if (last === undefined || isTable(some, from)) found.push({ from, to });
    else last.to = to;
  }
  const tables = parted(rows, found);
  const [first] = found;
  if (first === undefined || tables.length < 2 || !isTable(tables[0] as Rows, first.from)) return [rows];
  return tables;
}
