/** Shares that no word says to be any: numbers in percent below each other that add up to 100. */

import { toNumber } from '../../grammars/zh/decimal.js';
import { grouped } from '../read/grouped.js';
import { isMeasure } from './roles/measure.js';
import { headingNoun } from './roles/noun.js';
import { isSumAlone } from './roles/sum.js';
import { isTime } from './roles/time-words.js';
import { isRate } from './roles/unit-noun.js';
import type { TableNumber } from './table-number.js';
import { isPercent, unitsBeside } from './title-measure.js';

/** How far each printed share may lie from its own. */
const NEAR = 0.05;
/** So many rows may be off by so much together. */
const MOST = 0.5;
const ALL = 100;

/** Whether a number is told in percent and its row and headings say nothing of what is measured. */
function isPlainPercent(number: TableNumber): boolean {
  const { cell, headings, label } = number;
  if (cell.number === null || cell.number.negative || !/^%?$/u.test(cell.number.rest)) return false;
  const units = unitsBeside(number);
  if (!units.every((unit) => unit === null || isPercent(unit))) return false;
  if (cell.number.rest === '' && !units.some(isPercent)) return false;
  if (label === null || isMeasure(label.text) || isTime(label.text)) return false;
  return headings.every(({ text }) => !isMeasure(headingNoun(text)));
}

/** Whether numbers add up to 100, a sum of them among them or not. */
function addUp(numbers: readonly TableNumber[]): boolean {
  const isSum = ({ label, cell }: TableNumber): boolean =>
    isSumAlone(label?.text ?? '') && cell.number !== null && toNumber(cell.number.value) === ALL;
  const parts = numbers.filter((number) => !isSum(number));
  const values = parts.map(({ cell }) => (cell.number === null ? Number.NaN : toNumber(cell.number.value)));
  const sum = values.reduce((all, value) => all + value, 0);
  return parts.length > 1 && Math.abs(sum - ALL) <= Math.min(MOST, NEAR * parts.length + 1e-9);
}

/**
 * Tells of the numbers of a table whether they are parts of a whole: those below one heading, in one group of rows, add up
 * to 100 percent.
 *
 * @param numbers all numbers of the table
 */
export function compositionsOf(numbers: readonly TableNumber[]): (number: TableNumber) => boolean {
  let found: ReadonlySet<TableNumber['cell']> | null = null;
  const read = (): ReadonlySet<TableNumber['cell']> => {
    const all = [...grouped(numbers, ({ headings }) => headings).values()].flatMap((below) => [
      ...grouped(below, ({ cell, label }) => `${cell.cell.column} ${label?.group ?? ''}`).values(),
    ]);
    const composed = all.filter((some) => some.every(isPlainPercent) && addUp(some));
    return new Set(composed.flat().map(({ cell }) => cell));
  };
  return ({ cell }) => {
    found ??= read();
    return found.has(cell);
  };
}

/** Whether a title names a rate, which none of several is a part of. */
export const isOfRates = (noun: string): boolean => isMeasure(noun) && isRate(noun);
