/** Goods that are sold and made by the piece, whose tables tell no unit: `销量` of cars, in whole numbers. */
import { unicodePattern } from '../../grammars/pattern.js';
import { toNumber } from '../../grammars/zh/decimal.js';
import units from '../../grammars/zh/lexicon/table-units.json' with { type: 'json' };
import type { TableNumber } from './table-number.js';

const PIECES = unicodePattern`${units.pieces}`;
const VOLUME = unicodePattern`${units.pieceVolumes}$`;
/** In ten thousands, so many would be more than anybody makes: the numbers are of single pieces. */
const GREAT = 10_000;

/** Whether a noun is of how many are sold or made: `全年销量`. */
export const isOfVolume = (noun: string): boolean => VOLUME.test(noun);

/** Whether a number is one of how many are sold or made, and too great to be told in anything but single pieces. */
const isGreatVolume = ({ cell, headings, label }: TableNumber): boolean =>
  cell.number !== null &&
  toNumber(cell.number.value) >= GREAT &&
  [label?.text ?? '', ...headings.map(({ text }) => text)].some(isOfVolume);

/**
 * Whether a table is of goods by the piece, told one by one.
 *
 * @param titles what the table and its document are about
 * @param numbers the table's numbers
 */
export function isByPiece(titles: readonly string[], numbers: readonly TableNumber[]): boolean {
  const [first] = numbers;
  const headings = first === undefined ? [] : [first.labelHeading, ...first.headings.map(({ text }) => text)];
  return [...titles, ...headings].some((text) => PIECES.test(text)) && numbers.some(isGreatVolume);
}
