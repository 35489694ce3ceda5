/** The cells of a row around its numbers: which of them name a number, and which say when it was. */
import type { Grid, GridCell } from './grid.js';
import { nameColumn } from './label-cells.js';
import { datesOf } from './roles/column.js';
import { isTime } from './roles/time-words.js';
import type { Words } from './table-number.js';
import type { TableUnit } from './table-unit.js';
import { type Parse, unitNamed } from './units.js';

/**
 * Cells beside a number: the one that names it, what that is a part of, and a time.
 *
 * @param cells the cells to the left of the number that name something
 * @param headings the headings of each column
 * @param name the cell that its table's counted rows are named by; null where they are not counted
 */
export function namesBeside(cells: readonly GridCell[], headings: readonly Words[][], name: GridCell | null) {
  const headingOf = (column: number): string => headings[column]?.at(-1)?.cell.text ?? '';
  const datesIn = ({ cell }: GridCell) => datesOf(headingOf(cell.column));
  const beside = name === null || cells.includes(name) ? cells : [...cells, name];
  const isBeforeName = (cell: GridCell): boolean => name !== null && cell.cell.column <= name.cell.column;
  const named =
    name === null
      ? nameColumn(beside, headingOf)
      : [name, ...beside.filter((cell) => cell !== name && (isBeforeName(cell) || isTime(cell.text)))];
  // A year beside a name is its time.
  const times = named.filter(({ text, year }) => year !== null || isTime(text));
  const isTimed = named.length > times.length && times.length > 0;
  const ofFigures = times.filter((cell) => datesIn(cell) === 'figures');
  const told = ofFigures.length > 0 || times.length > 1 ? ofFigures : times.filter((cell) => datesIn(cell) !== 'event');
  // Two days are the ends of something, and no time that the numbers hold for.
  const rowTime = isTimed && told.length === 1 ? (told[0] ?? null) : null;
  // Of times alone the one of the figures heads the row, not the days of what happened: `报告期`, `股权登记日`.
  const heads = named.length > 1 && named.length === times.length && ofFigures.length === 1 ? ofFigures : named;
  const [nearest, ...outer] = isTimed ? named.filter((cell) => !times.includes(cell)) : heads;
  const details = beside.filter((cell) => cell !== rowTime && !named.includes(cell));
  return { nearest, outer, details, rowTime };
}

/** The name behind a number that stands before it, as the place in an order does. */
export function nameBehind(grid: Grid, row: number, from: number): readonly GridCell[] {
  for (let column = from + 1; column < grid.columns; column++) {
    const cell = grid.at(row, column);
    if (cell !== null && cell.number === null) return [cell];
  }
  return [];
}

/** The unit that stands alone in a row, below the row that it belongs to: `服务面积` `（平方公里）`. */
export function unitRow(grid: Grid, row: number, parse: Parse): TableUnit | null {
  const first = grid.at(row, 0);
  if (first === null || first.cell.row !== row || !/^（.+）$/u.test(first.text)) return null;
  for (let column = 1; column < grid.columns; column++) {
    const cell = grid.at(row, column);
    if (cell !== null && cell !== first && /[\p{Script=Han}\d]/u.test(cell.text)) return null;
  }
  return unitNamed(first.text, parse);
}

/** Whether every cell of a row holds a number. */
export function isAllNumbers(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.columns; column++) {
    const cell = grid.at(row, column);
    if (cell === null || cell.number === null || cell.year !== null) return false;
  }
  return true;
}
