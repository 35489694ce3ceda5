/** What the title alone says of a table's numbers: that they are shares, or changes. */
import type { Around } from './around.js';
import type { GrowthWords } from './roles/change.js';
import { isMeasure } from './roles/measure.js';
import { headingNoun } from './roles/noun.js';
import { titleShare } from './roles/share.js';
import type { TableNumber } from './table-number.js';
import type { TableUnit } from './table-unit.js';

/** Whether a unit is the percent. */
export const isPercent = (unit: TableUnit | null): boolean => unit?.unit.kind === 'percent';

/** The units of a number's headings, row and label; null for each that has none. */
export const unitsBeside = ({ headings, unitColumn, label }: TableNumber): (TableUnit | null)[] => [
  ...headings.map(({ unit }) => unit),
  unitColumn,
  label?.unit ?? null,
];

/** Whether a number and all around it are told in percent, or in no unit. */
const isOfPercent = (number: TableNumber, { units }: Around): boolean =>
  /^%?$/.test(number.cell.number?.rest ?? ' ') &&
  [...unitsBeside(number), ...units].every((unit) => unit === null || isPercent(unit));

/** Whether the title alone makes a number a share, the others that it adds up to 100 with, or the amount beside it. */
export const isShareByTitle = (number: TableNumber, around: Around, noun: string): boolean =>
  ((titleShare(noun) !== null || around.isOfShares) && around.upTo100 && isOfPercent(number, around)) ||
  (around.isComposed(number) && isOfPercent(number, around)) ||
  around.ratioOf(number) !== null;

/** The change that the title alone tells; null where a heading measures something. */
export const changeByTitle = (number: TableNumber, around: Around): GrowthWords | null =>
  isOfPercent(number, around) && number.headings.every(({ text }) => !isMeasure(headingNoun(text)))
    ? around.change
    : null;
