/** Years of the Republic and months that stand as bare numbers behind or below what says so: `学年度`, `113`; `月份`, `1`, `2`. */
import type { Grid, GridCell } from './grid.js';
import { asRepublicYear, isOfMonths, isOfYears } from './roles/column.js';
import { asMonth } from './roles/time-words.js';

/** Rows and columns of years stand at the head of a table. */
const FIRST = 3;

/** How a bare number is read behind a heading of years or months; null behind others. */
const readerOf = (heading: string): ((text: string) => string | null) | null =>
  isOfYears(heading) ? asRepublicYear : isOfMonths(heading) ? asMonth : null;

/** The cells of a row or column behind its first, as the times that they are; none unless all numbers there are. */
function timesOf(cells: readonly (GridCell | null)[]): (readonly [GridCell, string])[] {
  const [first, ...others] = cells;
  const read = first ? readerOf(first.text) : null;
  if (read === null) return [];
  const numbers = others.filter((cell): cell is GridCell => cell !== null && cell !== first && cell.number !== null);
  const times = numbers.flatMap((cell) => {
    const time = read(cell.text);
    return time === null ? [] : [[cell, time] as const];
  });
  return times.length > 1 && times.length === numbers.length ? times : [];
}

/**
 * A table whose years of the Republic and months are told as such; others stay as they are.
 *
 * @param grid the table
 */
export function withWholeTimes(grid: Grid): Grid {
  const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
  const rows = range(Math.min(FIRST, grid.rows)).flatMap((row) =>
    timesOf(range(grid.columns).map((column) => grid.at(row, column))),
  );
  const found = rows.length > 0 ? rows : timesOf(range(grid.rows).map((row) => grid.at(row, 0)));
  if (found.length === 0) return grid;
  const times = new Map(found.map(([cell, text]) => [cell, { ...cell, text, number: null }]));
  return {
    ...grid,
    at: (row, column) => {
      const cell = grid.at(row, column);
      return cell === null ? null : (times.get(cell) ?? cell);
    },
  };
}
