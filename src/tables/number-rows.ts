/** Tables whose rows are all numbers of something: `申请数量`, and of what they are made up. */
import { isMeasure } from './roles/measure.js';
import { isSum } from './roles/sum.js';
import { hasUnits, isTitleNumber } from './roles/unit-noun.js';
import type { TableNumber } from './table-number.js';
import type { TableUnit } from './table-unit.js';

/** What is counted, one by one, whatever its own words say. */
const COUNTED: TableUnit = { unit: { kind: 'classifier', code: null }, exponent: 0 };

/** Whether several rows of a table are of a number of something, and none of anything else but their parts. */
export function isOfNumbers(numbers: readonly TableNumber[]): boolean {
  const labels = numbers.flatMap(({ label, outer }) => (label === null || outer.length > 0 ? [] : label));
  const measured = new Set(
    labels.flatMap(({ text, parents }) => (parents.length === 0 && isMeasure(text) ? text : [])),
  );
  return measured.size > 1 && [...measured].every(isTitleNumber);
}

/**
 * The unit of a whole number in such a table of which neither headings nor label say what is measured; null for others. A
 * part of another row is told as that is.
 *
 * @param nouns what the label names, then what the headings do
 */
export const countOf = ({ outer }: TableNumber, nouns: readonly string[]): TableUnit | null =>
  nouns.every((noun, i) => isSum(noun) || (i === 0 && outer.length > 0) || (!isMeasure(noun) && !hasUnits(noun)))
    ? COUNTED
    : null;
