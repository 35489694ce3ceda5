/** The time that a row tells behind its numbers: a column `日期`, the only one of its table. */
import type { Grid, GridCell } from './grid.js';
import { datesOf, isOfTimes } from './roles/column.js';
import { isTime, namesYear } from './roles/time-words.js';
import type { Words } from './table-number.js';

/**
 * Finds the column of the times of all rows, where there is but one, and no heading and no label says when.
 *
 * @param grid the table
 * @param rows the rows below its headings
 * @param headings the headings of each column
 * @returns gives the time of a row behind one of its columns; null where there is none
 */
export function rowTimes(
  grid: Grid,
  rows: readonly number[],
  headings: readonly (readonly Words[])[],
): (row: number, from: number) => GridCell | null {
  const isDated = ({ text, year }: GridCell): boolean => year !== null || (isTime(text) && namesYear(text));
  const columns = headings.flatMap((path, column) => {
    const heading = path.at(-1)?.cell.text ?? '';
    const cells = rows.flatMap((row) => grid.at(row, column) ?? []);
    const isOfTime = column > 0 && isOfTimes(heading) && datesOf(heading) !== 'event';
    return isOfTime && cells.length > 0 && cells.every(isDated) ? [column] : [];
  });
  const isTold = headings.some((path) => path.some(({ cell }) => cell.year !== null || namesYear(cell.text)));
  const [column, other] = columns;
  if (column === undefined || other !== undefined || isTold) return () => null;
  return (row, from) => (column > from ? grid.at(row, column) : null);
}
