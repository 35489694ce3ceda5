/** Columns that are parts of one before them because they add up to it in every row, whatever their headings say. */
import { toNumber } from '../../grammars/zh/decimal.js';
import type { Grid } from './grid.js';
import type { Words } from './table-number.js';

/** Rows that must add up: fewer may by chance. */
const LEAST_ROWS = 3;
const MOST_ROWS = 60;
const MOST_PARTS = 20;
/** Columns that may be a whole, the nearest of those left of the parts. */
const MOST_WHOLES = 12;
/** Of the rows so many may be printed wrongly. */
const EXACT = 0.9;

/** The number of a place in the unit of its column; null where there is none. */
function valueAt(grid: Grid, row: number, column: number): { readonly value: number; readonly step: number } | null {
  const number = grid.at(row, column)?.number ?? null;
  if (number === null || number.rest !== '' || number.high !== undefined) return null;
  const value = toNumber(number.value);
  return { value: number.negative ? -value : value, step: 10 ** Math.min(0, number.value.exponent) };
}

/** The last of the columns from one on whose numbers add up to those of another, a blank among them nothing; -1 for none. */
function lastPart(grid: Grid, rows: readonly number[], whole: number, first: number, end: number): number {
  const told: number[] = [];
  const exact: number[] = [];
  for (const row of rows) {
    const sum = valueAt(grid, row, whole);
    if (sum === null || sum.value === 0) continue;
    let [all, count, step] = [0, 0, sum.step];
    for (let column = first; column <= end; column++) {
      const part = valueAt(grid, row, column);
      if (part !== null) [all, count, step] = [all + part.value, count + 1, Math.max(step, part.step)];
      if (count < 2) continue;
      told[column] = (told[column] ?? 0) + 1;
      const isExact = Math.abs(all - sum.value) <= (step / 2) * (count + 1) + 1e-9 * Math.abs(sum.value);
      if (isExact) exact[column] = (exact[column] ?? 0) + 1;
    }
  }
  for (let last = end; last > first; last--) {
    const rowsTold = told[last] ?? 0;
    if (rowsTold >= LEAST_ROWS && (exact[last] ?? 0) >= EXACT * rowsTold) return last;
  }
  return -1;
}

/**
 * For each column the one that it is a part of by its numbers, or null: columns without units, side by side, that add up to one
 * before them which has a unit, or is a part of such a one itself.
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
  const looked = rows.slice(0, MOST_ROWS);
  const hasUnit = (column: number): boolean => headings[column]?.some(({ unit }) => unit !== null) ?? false;
  const isPart = (column: number): boolean => (headings[column]?.length ?? 0) > 0 && !hasUnit(column);
  const wholes: number[] = [];
  for (let first = 1; first < headings.length; first++) {
    if (hasUnit(first) || found[first] !== null) wholes.push(first);
    else if (wholes.length > 0 && isPart(first)) {
      let end = first;
      while (end + 1 < headings.length && end + 1 - first < MOST_PARTS && isPart(end + 1)) end++;
      const [whole, last] = wholeOf(grid, looked, wholes, first, end) ?? [];
      if (whole === undefined || last === undefined) continue;
      for (let column = first; column <= last; column++) found[column] = whole;
      wholes.push(first);
    }
  }
  return found;
}

/** The whole that columns from one on add up to, the nearest first, and the last of them; null for none. */
function wholeOf(
  grid: Grid,
  rows: readonly number[],
  wholes: readonly number[],
  first: number,
  end: number,
): readonly [number, number] | null {
  for (const whole of wholes.slice(-MOST_WHOLES).reverse()) {
    const last = lastPart(grid, rows, whole, first, end);
    if (last >= 0) return [whole, last];
  }
  return null;
}
