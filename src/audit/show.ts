/** Numbers of an audit as words. */
import { pattern } from '../../grammars/pattern.js';
import audits from '../../grammars/zh/lexicon/audits.json' with { type: 'json' };
import { chineseNumber, plainDecimal } from '../record/number.js';
import type { ClaimRecord } from '../record/schema.js';
import { unitName } from '../record/unit-name.js';

const SIGN = pattern`^(?:[-－−–]|${audits.minus})`;

/** The claim's number as the text writes it, on one line; a fall has its sign, a difference its size alone. */
export function written({ quote, value, change }: ClaimRecord): string {
  const text = quote.replace(/[\s\p{Cf}]/gu, '');
  if (change !== null) return text.replace(SIGN, '');
  return value !== null && value < 0 && !SIGN.test(text) ? `−${text}` : text;
}

/** Significant digits of a computed number: what is written has rarely more. */
const DIGITS = 5;

/** A number rounded to significant digits; all digits before the point stay. */
function rounded(number: number): number {
  const digits = Math.max(DIGITS, Math.trunc(Math.abs(number)).toString().length);
  return Number(number.toPrecision(Math.min(digits, 21)));
}

/**
 * A computed number with the few digits that a reader needs.
 *
 * @param number a finite number
 */
export const computed = (number: number): string => plainDecimal(Number(number.toPrecision(4)));

/**
 * A computed amount in the unit of a claim, as a Chinese text would have it: `498亿元`, `20个`.
 *
 * @param number a finite number
 * @param record the claim that has the unit
 */
export function computedIn(number: number, record: ClaimRecord): string {
  return chineseNumber(rounded(number)) + (record.unit === null ? '' : unitName(record.unit));
}
