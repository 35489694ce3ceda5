/** Spans that a time stands for by what follows it: `2025年6月30日止六个月`, `2024年同期`. */
import { isoYear, monthsOf, shiftMonths } from './calendar.js';
import { comparisons, numerals, particles, times } from './lexicon.js';
import { pattern, wordsOf } from './pattern.js';

const COUNTING = wordsOf(numerals.counting).join('');
const UP_TO = pattern`
  ^(?:${times.upToThen}|${times.ofThen}(?=[^，。；]{1,3}${times.months}，))(?:(\d{1,2}|${numerals.counting}{1,2})${times.months}|${times.yearOfBooks})`;
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
  const hit = UP_TO.exec(after);
  const month = /^(\d{4})-(\d\d)/.exec(iso);
  if (!hit || !month) return null;
  const count = hit[1] === undefined ? WHOLE_YEAR : countOf(hit[1]);
  const last = month[0];
  const first = shiftMonths(last, 1 - count);
  const year = Number(month[1]);
  const calendar = first.slice(0, 4) === last.slice(0, 4);
  const whole = calendar && count === WHOLE_YEAR;
  const span = calendar ? monthsOf(year, Number(first.slice(5)), Number(month[2])) : `${first}/${last}`;
  return { iso: whole ? String(year) : span, length: hit[0].length };
}

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
