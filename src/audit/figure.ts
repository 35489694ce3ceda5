/** A claim's number as an audit sees it: the interval of all the numbers that the text can mean. */
import { type Decimal, toNumber } from '../../grammars/zh/decimal.js';
import type { ClaimRecord } from '../record/schema.js';
import { readQuote } from '../resolve/quote.js';
import type { Interval } from './interval.js';

/** How far from the number `约` and `近` can be, as a fraction of it. */
const ABOUT = 0.1;
/** A fraction (`1/3`, `三分之一`) in running text is round: it stands for what is this near to it, as a fraction of it. */
const FRACTION = 0.05;

/** A number in characters ends at its last multiplier: `二十八万` is written to the 万, `四百七十二亿` to the 亿. */
function rounded({ coefficient, exponent }: Decimal): Decimal {
  for (const zeros of [8, 4]) {
    const unit = 10n ** BigInt(zeros);
    if (coefficient !== 0n && coefficient % unit === 0n) {
      return { coefficient: coefficient / unit, exponent: exponent + zeros };
    }
  }
  return { coefficient, exponent };
}

/**
 * Half a unit of the last digit that is written: `15.3万亿元` is any amount from 15.25 to 15.35 万亿. A number written
 * in full is exact.
 */
function halfUnit(record: ClaimRecord, value: number): number {
  for (const mention of readQuote(record.quote)) {
    if (mention.type !== 'figure') continue;
    if (mention.unit.kind === 'fraction') return FRACTION * Math.abs(value);
    const low = mention.numeral === 'chinese' ? rounded(mention.low) : mention.low;
    const written = Math.abs(toNumber(low));
    if (written === 0 || low.coefficient === 0n) return 0.5;
    // A whole number without a multiplier is a count; any other is rounded at its last digit.
    const whole = low.exponent === 0 && !['%', '‰', 'pp', 'x'].includes(record.unit ?? '');
    return whole ? 0 : (0.5 * 10 ** low.exponent * Math.abs(value)) / written;
  }
  return 0;
}

/**
 * The numbers that a claim can stand for, in its unit; of a difference its size, whose direction `change` tells.
 *
 * @param record a claim with a value, or with `min` and `max`
 * @returns null for a date
 */
export function figureOf(record: ClaimRecord): Interval | null {
  const figure = numbersOf(record);
  const isFall = record.change !== null && figure !== null && figure.point < 0;
  return isFall ? { low: -figure.high, high: -figure.low, point: -figure.point } : figure;
}

function numbersOf(record: ClaimRecord): Interval | null {
  if (record.min !== null && record.max !== null) {
    return { low: record.min, high: record.max, point: (record.min + record.max) / 2 };
  }
  if (record.value === null) return null;
  const point = record.value;
  const half = halfUnit(record, point);
  switch (record.bound) {
    case 'about':
      return { low: point - ABOUT * Math.abs(point) - half, high: point + ABOUT * Math.abs(point) + half, point };
    case 'over':
      return { low: point - half, high: Number.POSITIVE_INFINITY, point };
    case 'under':
      return { low: point < 0 ? Number.NEGATIVE_INFINITY : 0, high: point + half, point };
    default:
      return { low: point - half, high: point + half, point };
  }
}
