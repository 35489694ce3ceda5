/** Months that head their rows as bare numbers, below `月份`: `3`, `1-2`. */
import type { Grid, GridCell } from './grid.js';
import { type Block, headingPath } from './headings.js';

const MONTHS_COLUMN = /^月[份度]?$/u;
const MONTH_NUMBER = /^(?:[1-9]|1[0-2])(?:[-—~～至](?:[1-9]|1[0-2]))?$/u;

/**
 * A table whose first column holds months; others stay as they are.
 *
 * @param grid the table
 * @param block a stretch of it under one set of headings
 */
export function withMonths(grid: Grid, block: Block): Grid {
  const heading = headingPath(grid, block.headings, 0).at(-1);
  if (heading === undefined || !MONTHS_COLUMN.test(heading.text)) return grid;
  const months = new Map<number, GridCell>();
  for (const row of block.rows) {
    const cell = grid.at(row, 0);
    if (cell !== null && MONTH_NUMBER.test(cell.text))
      months.set(row, { ...cell, text: `${cell.text}月`, number: null });
  }
  return { ...grid, at: (row, column) => (column === 0 ? (months.get(row) ?? grid.at(row, 0)) : grid.at(row, column)) };
}
