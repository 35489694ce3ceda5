/** The cells beside a number that can name it, and what the columns of a table are. */
import type { Grid, GridCell } from './grid.js';
import { type ColumnUse, isOfBelonging, isOfNames } from './roles/column.js';
import { isTime as isTimeText } from './roles/time-words.js';
import { isOfSubjects } from './roles/whose.js';
import { withoutTranslations } from './translation.js';

/** A limit that a number is held against names nothing: `≥10.5`. */
const LIMIT = /^[≥≤≧≦><]=?\d/u;

/** Columns that name no row. */
const NAMELESS: ReadonlySet<ColumnUse> = new Set(['unit', 'serial', 'detail']);

/** How many rows a name in the first column may hold for. */
const MOST_ROWS = 60;

/**
 * The name in the first column that holds for the rows below it, where a format knows no cells over several rows: it
 * stands in a row of the first of them, whose own label is beside it.
 */
function groupAbove(grid: Grid, row: number, firstRow: number, label: GridCell | undefined): GridCell | null {
  if (label === undefined || label.cell.column !== 1) return null;
  for (let above = row - 1; above >= Math.max(firstRow, row - MOST_ROWS); above--) {
    const beside = grid.at(above, 1);
    if (beside === null || beside.number !== null) return null;
    const cell = grid.at(above, 0);
    if (cell !== null) return cell.number === null && cell.cell.columnSpan === 1 ? cell : null;
  }
  return null;
}

const WITHOUT_LETTERS = /^[^\p{L}]*\d[^\p{L}]*$/u;

/** Whether a cell is a number that was not understood, among numbers: `30~20` above `33`; it names nothing. */
function isUnread(grid: Grid, row: number, { cell, number, year, text }: GridCell): boolean {
  if (number !== null || year !== null || !WITHOUT_LETTERS.test(text)) return false;
  return [-2, -1, 1, 2].some((away) => /^%?$/.test(grid.at(row + away, cell.column)?.number?.rest ?? ' '));
}

/** The name of whom a row is about, further left than its first number: `姓名`, before `年龄` and `任职状态`. */
function namedBefore(grid: Grid, row: number, from: number, isNaming: (column: number) => boolean): GridCell | null {
  for (let column = from - 1; column >= 0; column--) {
    const cell = grid.at(row, column);
    if (isNaming(column) && cell !== null && cell.number === null && cell.year === null) return cell;
  }
  return null;
}

/**
 * The cells left of a number that can be its label, the nearest first: text, and years of the first column.
 *
 * @param isUnit tells of a cell whether it holds a unit alone
 * @param useOf what a column is
 * @param firstRow the first row below the headings
 * @param isNaming tells of a column whether its heading says that it names whom the rows are about
 */
export function labelCells(
  grid: Grid,
  row: number,
  column: number,
  isUnit: (cell: GridCell) => boolean,
  useOf: (column: number) => ColumnUse,
  firstRow: number,
  isNaming: (column: number) => boolean = () => false,
): readonly GridCell[] {
  const cells: GridCell[] = [];
  for (let at = column - 1; at >= 0; at--) {
    const cell = grid.at(row, at) ?? (at === 0 && cells.length > 0 ? groupAbove(grid, row, firstRow, cells[0]) : null);
    const isTime = useOf(at) === 'time';
    if (cell === null || NAMELESS.has(useOf(at)) || LIMIT.test(cell.text)) continue;
    // A year or a size in the first column heads its row: `2023`, `500万元以上`.
    const heads = (cell.cell.column === 0 || isTime) && (cell.year !== null || cell.number?.rest !== '');
    if (cell.number !== null && !heads) {
      if (cells.some(({ text }) => !isTimeText(text))) {
        const name = cells.some((one) => isNaming(one.cell.column)) ? null : namedBefore(grid, row, at, isNaming);
        if (name !== null) return [name, ...cells];
        break;
      }
      continue;
    }
    if (cell === cells.at(-1) || isUnit(cell) || (!isTime && isUnread(grid, row, cell))) continue;
    cells.push(cell);
    // Years in the middle begin the second half of a table; what stands left of them is of the first.
    if (isTime && at > 0 && useOf(0) === 'time') break;
  }
  return withoutTranslations(cells);
}

/**
 * The label's cells with the one that names the row first: `股东名称` goes before `股东性质`, which stands nearer.
 *
 * @param cells the cells left of a number, the nearest first
 * @param headingOf the innermost heading of a column
 */
export function nameColumn(cells: readonly GridCell[], headingOf: (column: number) => string): readonly GridCell[] {
  const [nearest] = cells;
  // `北京市` before `东部`
  const owner =
    nearest !== undefined && isOfBelonging(headingOf(nearest.cell.column))
      ? cells.find(({ cell }) => isOfSubjects(headingOf(cell.column)) && !isOfBelonging(headingOf(cell.column)))
      : undefined;
  const name = cells.find(({ cell }) => isOfNames(headingOf(cell.column))) ?? owner;
  return name === undefined ? cells : [name, ...cells.slice(cells.indexOf(name) + 1)];
}
