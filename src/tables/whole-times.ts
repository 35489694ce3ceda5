/** Years of the Republic and months that stand as bare numbers behind or below what says so: `学年度`, `113`; `月份`, `1`, `2`. */
import { type Grid, type GridCell, withCells } from './grid.js';
import { asRepublicYear, isOfMonths, isOfYears } from './roles/column.js';
import { asMonth, asQuarterEnd } from './roles/time-words.js';

/** Rows and columns of years stand at the head of a table. */
const FIRST = 3;

/** The first column of a table whose rows are headed by the ends of quarters: `0331`, `0630`; none where another stands among them. */
function quarterEnds(cells: readonly (GridCell | null)[]): (readonly [GridCell, string])[] {
  const told = cells.filter(
    (cell): cell is GridCell => cell !== null && /\d/.test(cell.text) && cell.cell.columnSpan === 1,
  );
  const ends = told.flatMap((cell) => {
    const end = asQuarterEnd(cell.text);
    return end === null ? [] : [[cell, end] as const];
  });
  return ends.length > 1 && ends.length === told.length ? ends : [];
}

const YEAR_IN_BRACKETS = /^（((?:19|20)\d\d)）$/u;
/** The years of a row that has nothing but years in brackets right of its corner: `（2023）`, `（2022）`. */
function bracketedYears(cells: readonly (GridCell | null)[]): (readonly [GridCell, string])[] {
  const told = cells.slice(1).filter((cell): cell is GridCell => cell !== null);
  const years = told.flatMap((cell) => {
    const year = YEAR_IN_BRACKETS.exec(cell.text)?.[1];
    return year === undefined ? [] : [[cell, year] as const];
  });
  return years.length > 1 && years.length === told.length ? years : [];
}

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
  const years = range(Math.min(FIRST, grid.rows)).flatMap((row) =>
    bracketedYears(range(grid.columns).map((column) => grid.at(row, column))),
  );
  const first = range(grid.rows).map((row) => grid.at(row, 0));
  const columns = timesOf(first);
  const found = rows.length > 0 ? rows : columns.length > 0 ? columns : quarterEnds(first);
  if (found.length + years.length === 0) return grid;
  const times = new Map([...found, ...years].map(([cell, text]) => [cell, { ...cell, text, number: null }]));
  return withCells(grid, times);
}
