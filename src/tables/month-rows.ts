/** Months that head their rows as numbers: `3`, `1-2` below `月份`, `2023.7` below `统计时间`. */
import type { Grid, GridCell } from './grid.js';
import { type Block, headingPaths } from './headings.js';
import { isOfMonths, isOfTimes } from './roles/column.js';
import { asMonth, asMonthOfYear } from './roles/time-words.js';

/** How a number below a heading is read as a month; null below headings of something else. */
const readerOf = (heading: string): ((text: string) => string | null) | null =>
  isOfMonths(heading) ? asMonth : isOfTimes(heading) ? asMonthOfYear : null;

/**
 * A table whose first column holds months; others stay as they are.
 *
 * @param grid the table
 * @param block a stretch of it under one set of headings
 */
export function withMonths(grid: Grid, block: Block): Grid {
  const heading = headingPaths(grid, block.headings)(0).at(-1);
  const read = heading === undefined ? null : readerOf(heading.text);
  if (read === null) return grid;
  const months = new Map<number, GridCell>();
  for (const row of block.rows) {
    const cell = grid.at(row, 0);
    const text = cell === null ? null : read(cell.text);
    if (cell !== null && text !== null) months.set(row, { ...cell, text, number: null });
  }
  return { ...grid, at: (row, column) => (column === 0 ? (months.get(row) ?? grid.at(row, 0)) : grid.at(row, column)) };
}
