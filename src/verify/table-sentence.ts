/** Whether the sentence of a table's record is made of cells that stand around its number, and spells its value. */
import { toNumber } from '../../grammars/zh/decimal.js';
import { fold } from '../layout/fold.js';
import type { ClaimRecord } from '../record/schema.js';
import { bareNumber } from '../tables/bare-number.js';
import { FALL } from '../tables/number-cells.js';
import type { TextAround } from './text-around.js';

/**
 * Whether every word of the sentence stands before or behind the number.
 *
 * @param record a record of a table
 * @param around the text around its quote
 */
export function cellsStand({ sentence, quote }: ClaimRecord, { before, after, above }: TextAround): boolean {
  const cells = sentence.endsWith(quote) ? sentence.slice(0, -quote.length) : null;
  if (cells === null) return false;
  return cells.split(/\s+/).every((word) => before.includes(word) || after.includes(word) || above(word));
}

/** Powers of ten that a unit may multiply by. */
const MOST_ZEROS = 12;

/**
 * What does not agree between a table's number and the value of its record: digits and sign; what the unit multiplies by
 * is said elsewhere in the table.
 *
 * @param record a record of a table whose quote stands
 */
export function tableFaults({ quote, sentence, value, change, kind }: ClaimRecord): string[] {
  const number = bareNumber(fold(quote).replace(/\s+/g, ''));
  if (number === null || value === null) return [];
  const digits = toNumber(number.value);
  const close = (n: number): boolean => Math.abs(Math.abs(value) - n) <= 1e-9 * Math.max(1, Math.abs(value));
  const scaled = Array.from({ length: MOST_ZEROS + 1 }, (_, zeros) =>
    toNumber({ ...number.value, exponent: number.value.exponent + zeros }),
  );
  const falls = number.negative || FALL.test(sentence.slice(0, -quote.length));
  const sign = change === null && kind !== 'rank' && digits !== 0 && falls !== value < 0;
  return sign || !scaled.some(close) ? [`value: ${value}, but its cell says ${quote}`] : [];
}
