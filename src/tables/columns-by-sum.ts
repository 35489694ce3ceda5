/** Columns that are parts of the one before them because they add up to it in every row, whatever their headings say. */
import { toNumber } from '../../grammars/zh/decimal.js';
import type { Grid } from './grid.js';
import type { Words } from './table-number.js';

/** Rows that must add up: fewer may by chance. */
const LEAST_ROWS = 3;
const MOST_PARTS = 20;
/** Of the rows so many may be printed wrongly. */
const EXACT = 0.9;

/** The number of a place in the unit of its column; null where there is none. */
function valueAt(grid: Grid, row: number, column: number): { readonly value: number; readonly step: number } | null {
  const number = grid.at(row, column)?.number ?? null;
  if (number === null || number.rest !== '' || number.high !== undefined) return null;
  const value = toNumber(number.value);
  return { value: number.negative ? -value : value, step: 10 ** Math.min(0, number.value.exponent) };
}

/** Whether the numbers of columns add up to those of the one before them; a blank among them is nothing. */
function addUp(grid: Grid, rows: readonly number[], whole: number, last: number): boolean {
  let told = 0;
  let exact = 0;
  for (const row of rows) {
    const sum = valueAt(grid, row, whole);
    if (sum === null || sum.value === 0) continue;
    const parts = Array.from({ length: last - whole }, (_, i) => valueAt(grid, row, whole + 1 + i));
    const filled = parts.flatMap((part) => part ?? []);
    if (filled.length < 2) continue;
    told++;
    const step = Math.max(sum.step, ...filled.map((part) => part.step));
    const gap = Math.abs(filled.reduce((all, part) => all + part.value, 0) - sum.value);
    if (gap <= (step / 2) * (filled.length + 1) + 1e-9 * Math.abs(sum.value)) exact++;
  }
  return told >= LEAST_ROWS && exact >= EXACT * told;
}

/**
 * For each column the one that it is a part of by its numbers, or null: those right of a column with a unit, all without units
 * of their own.
 *
 * @param grid the table
 * @param rows the rows below its headings
 * @param headings the headings of each column
 */
export function wholesBySum(
  grid: Grid,
  rows: readonly number[],
  headings: readonly (readonly Words[])[],
): (number | null)[] {
  const found: (number | null)[] = headings.map(() => null);
  const hasUnit = (column: number): boolean => headings[column]?.some(({ unit }) => unit !== null) ?? false;
  const isPart = (column: number): boolean => (headings[column]?.length ?? 0) > 0 && !hasUnit(column);
  for (let whole = 1; whole < headings.length; whole++) {
    if (!hasUnit(whole)) continue;
    let last = whole;
    while (last + 1 < headings.length && last - whole < MOST_PARTS && isPart(last + 1)) last++;
    while (last - whole > 1 && !addUp(grid, rows, whole, last)) last--;
    if (last - whole > 1) for (let column = whole + 1; column <= last; column++) found[column] = whole;
  }
  return found;
}
