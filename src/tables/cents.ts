/** Numbers to the cent in tables of accounts that tell no unit: money, as those beside them that say so. */

import { nounsOf } from './level-nouns.js';
import { currencyIn } from './money-units.js';
import { fits } from './paired-units.js';
import { isToTheCent, MONEY } from './price-unit.js';
import { hasUnits, isNumberOf, isOfOwnUnit, isQuantityHeading, isRate } from './roles/unit-noun.js';
import type { TableNumber } from './table-number.js';

/** A number with two decimals, perhaps too small to be grouped. */
const WITH_CENTS = /^[-（]?\d{1,3}(?:,\d{3})*\.\d\d）?$/u;
/** So many numbers that say that they are money. */
const LEAST = 2;

/** Whether a number is in other money by its names: `货币资金-港币`. */
const isForeign = (number: TableNumber): boolean =>
  nounsOf(number).some((noun) => (currencyIn(noun) ?? MONEY.unit.code) !== MONEY.unit.code);

/** Whether a heading says nothing but money of what a number below it measures, or nothing at all. */
const isOpen = (number: TableNumber): boolean =>
  number.headings.length > 0 &&
  nounsOf(number).every(
    (noun) =>
      !isRate(noun) &&
      !isNumberOf(noun) &&
      !isOfOwnUnit(noun) &&
      !isQuantityHeading(noun) &&
      (!hasUnits(noun) || fits(MONEY, noun)),
  );

/**
 * Tells of a number of a table whether it is money by those beside it: it is written to the cent, as all of its column are, and
 * others of its table say that they are money.
 *
 * @param numbers all numbers of the table
 * @param isAccount the table is a note on an account
 */
export function moneyToTheCent(numbers: readonly TableNumber[], isAccount: boolean): (number: TableNumber) => boolean {
  const exact = numbers.filter(isToTheCent);
  const told = exact.filter((number) => nounsOf(number).some((noun) => fits(MONEY, noun)));
  if (exact.length < LEAST || !(isAccount || told.length >= LEAST) || exact.some(isForeign)) return () => false;
  const others = new Set(
    numbers.flatMap(({ cell }) => (cell.number?.rest === '' && !WITH_CENTS.test(cell.text) ? [cell.cell.column] : [])),
  );
  const columns = new Set(exact.map(({ cell }) => cell.cell.column).filter((column) => !others.has(column)));
  return (number) => WITH_CENTS.test(number.cell.text) && columns.has(number.cell.cell.column) && isOpen(number);
}
