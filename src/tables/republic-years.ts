/** Years of the Republic that stand as bare numbers behind or below `学年度`: `113`, `112`. */
import type { Grid, GridCell } from './grid.js';
import { asRepublicYear, isOfYears } from './roles/column.js';

/** Rows and columns of years stand at the head of a table. */
const FIRST = 3;

/** The cells of a row or column behind its first that hold years of the Republic; none unless all of them do. */
function yearsOf(cells: readonly (GridCell | null)[]): GridCell[] {
  const [first, ...others] = cells;
  if (!first || !isOfYears(first.text)) return [];
  const filled = others.filter((cell): cell is GridCell => cell !== null && cell !== first);
  return filled.length > 1 && filled.every(({ text }) => asRepublicYear(text) !== null) ? filled : [];
}

/**
 * A table whose years of the Republic are told as such; others stay as they are.
 *
 * @param grid the table
 */
export function withRepublicYears(grid: Grid): Grid {
  const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
  const rows = range(Math.min(FIRST, grid.rows)).flatMap((row) =>
    yearsOf(range(grid.columns).map((column) => grid.at(row, column))),
  );
  const found = rows.length > 0 ? rows : yearsOf(range(grid.rows).map((row) => grid.at(row, 0)));
  if (found.length === 0) return grid;
  const years = new Map(found.map((cell) => [cell, { ...cell, text: asRepublicYear(cell.text) ?? '', number: null }]));
  return {
    ...grid,
    at: (row, column) => {
      const cell = grid.at(row, column);
      return cell === null ? null : (years.get(cell) ?? cell);
    },
  };
}
