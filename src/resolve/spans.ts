/** Spans that a time stands for by what follows it: `2025年6月30日止六个月`, `2024年同期`. */

import { pattern, wordsOf } from '../../grammars/pattern.js';
import { halfOf, isoYear, lastDayOf, monthsOf, shiftMonths } from './calendar.js';
import { calendar, comparisons, numerals, particles, times } from './lexicon.js';

const COUNTING = wordsOf(numerals.counting).join('');
const UP_TO = pattern`
  ^(?:${times.upToThen}|${times.ofThen}(?=[^，。；]{1,3}${times.months}，))(?:(\d{1,2}|${numerals.counting}{1,2})${times.months}|${times.yearOfBooks})`;
/** `截至5月31日的2012财年第一季度`, `截至6月30日的上半年`: so many months up to the day, whatever they are called. */
const PART_UP_TO = pattern`
  ^ ?${times.ofThen}? ?(?:(?:\d{4}|${times.runningYears})(?:/\d{2,4})?(?:${times.fiscalYear}|${calendar.year}))?(?:
  (${times.quarterOrders}(?:${times.fiscalQuarter}|${calendar.quarter}))|(${times.halfYears})|((?:\d{4}(?:/\d{2,4})?)?(?:${times.fiscalYear}|${times.fiscalYears})))`;
const QUARTER = 3;
const HALF = 6;
/** `2000年中期业绩`. */
const MID_YEAR = pattern`^${times.midYear}(?=${times.midYearNouns})`;
const SAME_MONTHS = pattern`^${comparisons.samePeriodAlone}`;
const WHOLE_YEAR = 12;

/** A time with what follows it and belongs to it. */
export interface Span {
  readonly iso: string;
  /** How many characters behind the time are part of it. */
  readonly length: number;
}

/** `六` is 6, `十二` is 12. */
export function countOf(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  const digits = [...word].map(
    (char) => COUNTING.indexOf(char === particles.pair ? (COUNTING[1] as string) : char) + 1,
  );
  return digits.reduce((sum, digit) => sum + digit, 0);
}

/**
 * The months up to a day, as companies keep their books: `截至2025年6月30日止六个月` is 2025-01/2025-06.
 *
 * @param iso the day or month
 * @param after what follows it
 */
export function spanUpTo(iso: string, after: string): Span | null {
  const middle = /^\d{4}$/.test(iso) ? MID_YEAR.exec(after) : null;
  if (middle) return { iso: halfOf(Number(iso), 1), length: middle[0].length };
  const month = /^(\d{4})-(\d\d)(?:-\d\d)?$/.exec(iso);
  if (!month) return null;
  const hit = UP_TO.exec(after) ?? (isMonthEnd(iso) ? PART_UP_TO.exec(after) : null);
  if (!hit) return null;
  const count = monthsIn(hit);
  const last = iso.slice(0, 7);
  const first = shiftMonths(last, 1 - count);
  const year = Number(month[1]);
  const calendar = first.slice(0, 4) === last.slice(0, 4);
  const whole = calendar && count === WHOLE_YEAR;
  const span = calendar ? monthsOf(year, Number(first.slice(5)), Number(month[2])) : `${first}/${last}`;
  return { iso: whole ? String(year) : span, length: hit[0].length };
}

/** How many months are told up to a day. */
function monthsIn([, months, half, year]: RegExpExecArray): number {
  if (year !== undefined || months === undefined) return half === undefined ? WHOLE_YEAR : HALF;
  return months.includes(calendar.quarterShort) ? QUARTER : countOf(months);
}

/** Whether a day is the last of its month; a month alone ends with it. */
const isMonthEnd = (iso: string): boolean =>
  iso.length === 7 || Number(iso.slice(8)) === lastDayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)));

/**
 * The same months of another year: behind `2025年上半年`, `2024年同期` is 2024-01/2024-06.
 *
 * @param iso the year
 * @param span the months that were spoken of
 */
export function sameMonths(iso: string, after: string, span: string | null): string {
  if (span === null || !/^\d{4}$/.test(iso) || !SAME_MONTHS.test(after)) return iso;
  const by = Number(iso) - (isoYear(span) ?? Number(iso));
  return span.replace(/\d{4}/g, (year) => String(Number(year) + by));
}
