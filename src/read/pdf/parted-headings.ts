/**
 * Headings that a level rule parts from the numbers below: `2025年` and `人民币千元` over a rule, as accounts print them. They
 * are given back to their table.
 */

import { columnsUnder, partsOf } from './aligned-tables.js';
import { type Box, hull, median } from './box.js';
import { type Fragment, lineOf, rowsOf } from './lines.js';
import { isValue, type PageTable, type TableCell } from './table.js';

/** Rows of headings above a rule. */
const MOST_ROWS = 4;
/** No heading is longer. */
const LONGEST = 24;
/** A heading is no further from what is below than this, in heights of a line. */
const ROW_GAP = 3.2;
/** Headings stand to the right of so much of the table's width, where its labels are. */
const LABELS = 0.3;
const STOP = /[。；！？]|[:：]$/;
const CAPTION = /^(?:续?表|附表|图|专栏)\s*[\d一二三四五六七八九十]|单位\s*[:：]/;

const textOf = ({ glyphs }: Fragment): string => lineOf(glyphs).text;

/** Whether a row stands over the numbers of a table and could head them. */
function isHeadingRow(row: readonly Fragment[], table: Box, below: number): boolean {
  const { y1 } = hull(row);
  const size = median(row.map((fragment) => fragment.size));
  if (below - y1 > ROW_GAP * size || y1 > below + size) return false;
  const texts = row.map(textOf);
  if (texts.some((text) => text.length > LONGEST || STOP.test(text) || CAPTION.test(text))) return false;
  // A year heads its column, other numbers are of a row.
  if (texts.some((text) => isValue(text) && !/^(?:19|20)\d\d年?度?$/.test(text))) return false;
  const left = table.x0 + LABELS * (table.x1 - table.x0);
  return row.every(({ x1 }) => x1 <= table.x1 + size) && row.some(({ x0 }) => x0 >= left);
}

/** The rows at the end of what stands above a table that head it. */
function rowsAbove(above: readonly (readonly Fragment[])[], box: Box): (readonly Fragment[])[] {
  const found: (readonly Fragment[])[] = [];
  let below = box.y0;
  for (const row of above.slice(-MOST_ROWS).reverse()) {
    if (!isHeadingRow(row, box, below)) break;
    found.unshift(row);
    below = hull(row).y0;
  }
  return found;
}

/**
 * The fragments at the end of what stands above a table that head it.
 *
 * @param above fragments above it
 * @param table fragments of the table
 */
export const headingsAbove = (above: readonly Fragment[], table: readonly Fragment[]): Set<Fragment> =>
  new Set(rowsAbove(rowsOf(above), hull(table)).flat());

/** Whether a table begins with numbers: nothing heads them. */
const isHeadless = ({ cells }: PageTable): boolean =>
  cells.some(({ row, column, lines }) => row === 0 && column > 0 && lines.some(({ text }) => isValue(text)));

/** The cells of a row of headings over the columns of a table. */
function headingCells(row: readonly Fragment[], at: number, xs: readonly number[]): TableCell[] {
  const cells = partsOf(row).map((line) => {
    const [column, end] = columnsUnder(line, xs);
    return { row: at, column, rowSpan: 1, columnSpan: end - column, lines: [line] };
  });
  const isTaken = (column: number): boolean =>
    cells.some((cell) => column >= cell.column && column < cell.column + cell.columnSpan);
  for (let column = 0; column < xs.length - 1; column++)
    if (!isTaken(column)) cells.push({ row: at, column, rowSpan: 1, columnSpan: 1, lines: [] });
  return cells.sort((a, b) => a.column - b.column);
}

/**
 * A table that begins with numbers, with the rows above it that head it; null where none do, or it has headings.
 *
 * @param table the table
 * @param above the rows above it
 * @returns the table, and how many of the rows it has taken
 */
export function withPartedHeadings(
  table: PageTable,
  above: readonly (readonly Fragment[])[],
): { readonly table: PageTable; readonly taken: number } | null {
  if (!isHeadless(table)) return null;
  const rows = rowsAbove(above, table);
  if (rows.length === 0) return null;
  const heads = rows.flatMap((row, at) => headingCells(row, at, table.xs));
  const cells = [...heads, ...table.cells.map((cell) => ({ ...cell, row: cell.row + rows.length }))];
  const { y0 } = hull(rows.flat());
  return { table: { ...table, y0, rows: table.rows + rows.length, cells }, taken: rows.length };
}
