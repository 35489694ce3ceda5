/** Headings of formats that know no cells over several columns: `2021年` and a blank, over `数量` and `金额`. */
import { type Grid, type GridCell, placesOf } from './grid.js';
import { growthWords } from './roles/change.js';
import { isMeasure } from './roles/measure.js';
import { isTime } from './roles/time-words.js';
import { titleRows } from './title-rows.js';
import { type Parse, takeUnit } from './units.js';

/** Whether a heading can stand over others: a time, a measure or what has a unit, no piece of a heading broken over rows. */
const isOverOthers = (heading: GridCell, parse: Parse): boolean => isPlain(heading) && tellsOfOthers(heading, parse);

/** Whether a heading takes one place alone. */
const isPlain = ({ cell }: GridCell): boolean => cell.columnSpan === 1 && cell.rowSpan === 1;

const tellsOfOthers = ({ text }: GridCell, parse: Parse): boolean =>
  isTime(text) || isMeasure(text) || growthWords(text) !== null || takeUnit(text, parse).unit !== null;

/** The column of the heading that a blank one belongs to; null when it belongs to none. */
function columnOver(grid: Grid, row: number, below: number, column: number, parse: Parse): number | null {
  const under = grid.at(below, column);
  if (grid.at(row, column) !== null || under === null) return null;
  const isPart = under.text.startsWith('#');
  for (let left = column - 1; left > 0; left--) {
    const cell = grid.at(row, left);
    // What heads one column alone has nothing below it.
    if (grid.at(below, left) === null || grid.at(below, left) === cell) return null;
    if (cell === null) continue;
    // `氮肥` over `2022年`, `2023年`
    if (isPlain(cell) && isTime(under.text) && isTime(grid.at(below, left)?.text ?? '')) return left;
    // `#医院` below a blank right of `机构数` is none of its pieces; below `2008` it is one of that year.
    return isOverOthers(cell, parse) && (!isPart || isTime(cell.text)) ? left : null;
  }
  return null;
}

/** How many cells of a row stand right of the first column. */
function countRight(grid: Grid, row: number): number {
  let count = 0;
  for (let column = 1; column < grid.columns; column++) if (grid.at(row, column) !== null) count++;
  return count;
}

/** Whether a row holds the title of the table: one cell alone, no unit of all columns beside the heading of the labels. */
function isTitle(grid: Grid, row: number, parse: Parse): boolean {
  if (countRight(grid, row) > 1) return false;
  const alone = placesOf(grid, row, 1).find((cell) => cell !== null);
  return !alone || grid.at(row, 0) === null || takeUnit(alone.text, parse).unit === null;
}

/** Whether a heading stands at a place that is no title of the table. */
function isOwn(grid: Grid, row: number, column: number): boolean {
  const cell = grid.at(row, column);
  return cell !== null && cell.cell.columnSpan < grid.columns;
}

/**
 * A table whose headings reach over the blanks to their right; others stay as they are.
 *
 * @param grid the table
 * @param rows the rows of the headings
 * @param parse the grammar
 */
export function withSpreadHeadings(grid: Grid, rows: readonly number[], parse: Parse): Grid {
  const spread = new Map<string, GridCell>();
  const titles = new Set(titleRows(grid));
  const naming = rows.filter((row) => !titles.has(row));
  for (const [i, row] of naming.slice(0, -1).entries()) {
    const below = naming[i + 1] as number;
    if (isTitle(grid, row, parse)) continue;
    for (let column = 2; column < grid.columns; column++) {
      // Below headings of their own there is nothing to reach over.
      if (naming.slice(0, i).some((above) => isOwn(grid, above, column))) continue;
      const left = columnOver(grid, row, below, column, parse);
      const cell = left === null ? null : grid.at(row, left);
      if (cell === null) continue;
      const known = spread.get(`${row} ${left}`) ?? { ...cell, cell: { ...cell.cell, columnSpan: 2 } };
      spread.set(`${row} ${left}`, known).set(`${row} ${column}`, known);
    }
  }
  if (spread.size === 0) return grid;
  return { ...grid, at: (row, column) => spread.get(`${row} ${column}`) ?? grid.at(row, column) };
}
