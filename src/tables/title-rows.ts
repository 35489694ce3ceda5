/** Rows at the head of a table that are its title: those above a line that tells the unit of all, where headings follow. */
import type { Grid, GridCell } from './grid.js';
import { isUnitLine } from './roles/line.js';

/** A title has no more rows. */
const MOST_ROWS = 4;

/** The only cell of a row; null where it has none or several. */
function onlyCell(grid: Grid, row: number): GridCell | null {
  let only: GridCell | null = null;
  for (let column = 0; column < grid.columns; column++) {
    const cell = grid.at(row, column);
    if (cell === null || cell === only) continue;
    if (only !== null) return null;
    only = cell;
  }
  return only;
}

const cellsOf = (grid: Grid, row: number): (GridCell | null)[] =>
  Array.from({ length: grid.columns }, (_, column) => grid.at(row, column));

/** Whether a row names each column by itself, or those of the numbers right below it, in cells over several columns. */
function isFull(grid: Grid, row: number): boolean {
  const all = cellsOf(grid, row);
  // Other rows may reach further right.
  const cells = all.slice(0, all.findLastIndex((cell) => cell !== null) + 1);
  if (!cells.every((cell, i) => (cell === null ? i === 0 : cell.number === null))) return false;
  const isApart = cells.every((cell, i) => cell === null || cell !== cells[i - 1]);
  const below = cellsOf(grid, row + 1).slice(1);
  return isApart || (new Set(cells).size > 2 && below.some((cell) => cell !== null && cell.number !== null));
}

/**
 * The rows above a line that names the unit of all and nothing else, where the row below it heads all columns alone.
 *
 * @param grid the table
 */
export function titleRows(grid: Grid): number[] {
  for (let row = 0; row < Math.min(MOST_ROWS, grid.rows - 2); row++) {
    const only = onlyCell(grid, row);
    if (only === null || !isUnitLine(only.text)) continue;
    return grid.columns > 2 && isFull(grid, row + 1) ? Array.from({ length: row }, (_, above) => above) : [];
  }
  return [];
}
