/** Tables whose blank corner a copy has put at the other end of its row: years over the labels, and nothing over the last numbers. */
import type { Grid } from './grid.js';
import { isTime } from './roles/time-words.js';

/** Rows below the headings that are looked at. */
const LOOKED_AT = 12;

/** Whether the first row names times from the first column on and has nothing over the numbers of the last. */
function isPushed(grid: Grid): boolean {
  const last = grid.columns - 1;
  if (grid.rows < 2 || grid.columns < 3 || grid.at(0, last) !== null) return false;
  for (let column = 0; column < last; column++) {
    const cell = grid.at(0, column);
    if (cell === null || cell.cell.columnSpan > 1 || cell.cell.rowSpan > 1 || !isTime(cell.text)) return false;
  }
  const rows = Array.from({ length: Math.min(LOOKED_AT, grid.rows - 1) }, (_, i) => i + 1);
  const isLabel = (row: number): boolean => (grid.at(row, 0)?.number ?? null) === null;
  return rows.every(isLabel) && rows.some((row) => (grid.at(row, last)?.number ?? null) !== null);
}

/**
 * A table with its headings over their own columns; others stay as they are.
 *
 * @param grid the table
 */
export function withCorner(grid: Grid): Grid {
  if (!isPushed(grid)) return grid;
  return {
    ...grid,
    at: (row, column) => (row === 0 ? (column === 0 ? null : grid.at(0, column - 1)) : grid.at(row, column)),
  };
}
