/** Several units of a caption that go with one noun, told in the order of the columns: `万吨、千克` over `总产量`, `人均产量`. */
import { changeOf } from './roles/change.js';
import { isRankHeading, shareOf } from './roles/share.js';
import { goesWith } from './roles/unit-noun.js';
import type { TableNumber } from './table-number.js';
import type { TableUnit } from './table-unit.js';

const nounOf = ({ headings }: TableNumber): string => headings.at(-1)?.text ?? '';

/** Whether a number is a level without a unit of its own. */
function isLevel({ cell, headings }: TableNumber): boolean {
  const own = headings.at(-1);
  if (own === undefined || cell.number?.rest !== '' || headings.some(({ unit }) => unit !== null)) return false;
  return (
    !headings.some((one) => isRankHeading(one.cell.text) || changeOf(one.cell.text, one.text) !== null) &&
    shareOf(own.text) === null
  );
}

/** What the columns of a table measure, in their order, those of places, changes and shares left out. */
export const measuresOf = (numbers: readonly TableNumber[]): readonly string[] => [
  ...new Set(
    numbers
      .filter(isLevel)
      .toSorted((one, other) => one.cell.cell.column - other.cell.cell.column)
      .map(nounOf),
  ),
];

/**
 * The unit of a number where the caption tells one for each of what the columns measure, in their order.
 *
 * @param number the number
 * @param units the units of the caption
 * @param measures what the columns measure
 */
export function unitInOrder(
  number: TableNumber,
  units: readonly TableUnit[],
  measures: readonly string[],
): TableUnit | null {
  const isEach =
    units.length === measures.length && measures.every((noun, i) => goesWith((units[i] as TableUnit).unit, noun));
  return isEach && isLevel(number) ? (units[measures.indexOf(nounOf(number))] ?? null) : null;
}
