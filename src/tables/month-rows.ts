/** Months that head their rows as bare numbers, below `月份`: `3`, `1-2`. */
import type { Grid, GridCell } from './grid.js';
import { type Block, headingPaths } from './headings.js';
import { isOfMonths } from './roles/column.js';
import { asMonth } from './roles/time-words.js';

/**
 * A table whose first column holds months; others stay as they are.
 *
 * @param grid the table
 * @param block a stretch of it under one set of headings
 */
export function withMonths(grid: Grid, block: Block): Grid {
  const heading = headingPaths(grid, block.headings)(0).at(-1);
  if (heading === undefined || !isOfMonths(heading.text)) return grid;
  const months = new Map<number, GridCell>();
  for (const row of block.rows) {
    const cell = grid.at(row, 0);
    const text = cell === null ? null : asMonth(cell.text);
    if (cell !== null && text !== null) months.set(row, { ...cell, text, number: null });
  }
  return { ...grid, at: (row, column) => (column === 0 ? (months.get(row) ?? grid.at(row, 0)) : grid.at(row, column)) };
}
