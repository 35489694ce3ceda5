/** Rows whose numbers stand in brackets below a row with a label: how that changed, or its shares, as a note says. */
import { type BareNumber, bareNumber } from './bare-number.js';
import type { Grid, GridCell } from './grid.js';
import type { Bracketed } from './roles/notes.js';
import type { TableNumber } from './table-number.js';

const SIGNED = /^（[-+]\d+(?:\.\d+)?%?）$/;
const PLAIN = /^（\d+(?:\.\d+)?%?）$/;

/** The number of a cell in brackets; null for other cells. A change has a sign or a percent sign, or is none. */
function bracketed({ text }: GridCell, said: Bracketed): BareNumber | null {
  const isChange = said.kind === 'growth';
  if (!(isChange ? SIGNED.test(text) || /^（0(?:\.0+)?）$/.test(text) : PLAIN.test(text))) return null;
  const bare = bareNumber(text.slice(1, -1));
  if (bare === null) return null;
  return { ...bare, rest: '%', inBrackets: true, ...(isChange ? { base: said.base } : { isShare: true }) };
}

/**
 * The numbers of a row in brackets as those of the row above it.
 *
 * @param grid the table
 * @param row the row
 * @param above the numbers of the last row with a label
 * @param said what a note says of numbers in brackets
 * @returns null for other rows
 */
export function numbersInBrackets(
  grid: Grid,
  row: number,
  above: readonly TableNumber[],
  said: Bracketed | null,
): TableNumber[] | null {
  if (said === null || above.length === 0 || grid.at(row, 0) !== null) return null;
  const found: TableNumber[] = [];
  for (let column = 1; column < grid.columns; column++) {
    const cell = grid.at(row, column);
    if (cell === null) continue;
    const number = bracketed(cell, said);
    const own = above.find((one) => one.cell.cell.column === column);
    if (number === null || own === undefined) return null;
    found.push({ ...own, cell: { ...cell, number } });
  }
  return found.length > 0 ? found : null;
}
