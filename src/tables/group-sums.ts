/** Sums that stand below the rows of a group with no word beside them, as accounts print them: they have the group's name. */
import { add, compare, type Decimal, decimal } from '../../grammars/zh/decimal.js';
import type { Grid, GridCell } from './grid.js';
import { IN_BRACKETS } from './number-cells.js';

/** One row is no sum. */
const LEAST_ROWS = 2;
/** What stands for none. */
const NONE = /^[-—–─－]+$/u;

const ZERO = decimal('0');

/** The number of a cell with its sign; null for none, or one that is no amount alone. */
function amountOf(cell: GridCell | null): Decimal | null {
  if (cell === null || NONE.test(cell.text)) return ZERO;
  const { number } = cell;
  if (number === null || number.high !== undefined || (number.rest !== '' && number.rest !== IN_BRACKETS)) return null;
  const { value } = number;
  return number.negative || number.rest === IN_BRACKETS ? { ...value, coefficient: -value.coefficient } : value;
}

/** Whether the numbers of a row are the sums of those above them, in each of its columns. */
function areSums(grid: Grid, row: number, parts: readonly number[]): boolean {
  let told = 0;
  for (let column = 1; column < grid.columns; column++) {
    const cell = grid.at(row, column);
    if (cell === null) continue;
    const sum = cell.number === null ? null : amountOf(cell);
    const amounts = parts.map((part) => amountOf(grid.at(part, column)));
    if (sum === null || amounts.includes(null)) return false;
    if (
      compare(
        amounts.reduce<Decimal>((all, one) => add(all, one as Decimal), ZERO),
        sum,
      ) !== 0
    )
      return false;
    told++;
  }
  return told > 0;
}

/**
 * A table in which the sums of groups that have no label have the name of their group; others stay as they are.
 *
 * @param grid the table
 * @param rows the rows below its headings
 */
export function withGroupSums(grid: Grid, rows: readonly number[]): Grid {
  const names = new Map<number, GridCell>();
  let group: GridCell | null = null;
  let parts: number[] = [];
  for (const row of rows) {
    const label = grid.at(row, 0);
    let isFilled = false;
    for (let column = 1; column < grid.columns && !isFilled; column++) {
      const cell = grid.at(row, column);
      isFilled = cell !== null && cell !== label;
    }
    if (label !== null && label.number === null && !isFilled) {
      group = label;
      parts = [];
    } else if (label !== null) parts.push(row);
    else {
      if (group !== null && parts.length >= LEAST_ROWS && areSums(grid, row, parts)) names.set(row, group);
      // What follows a sum is no part of the group.
      group = null;
      parts = [];
    }
  }
  if (names.size === 0) return grid;
  return { ...grid, at: (row, column) => (column === 0 ? (names.get(row) ?? grid.at(row, 0)) : grid.at(row, column)) };
}
