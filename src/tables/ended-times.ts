/** Stretches of time that accounts tell by their last day and their length: `截至6月30日止六个月`, below or above a year. */

import { unicodePattern } from '../../grammars/pattern.js';
import words from '../../grammars/zh/lexicon/table-times.json' with { type: 'json' };
import { withFigures, withoutLastDay } from './roles/time-words.js';
import { two } from './time-steps.js';

const ENDED = unicodePattern`
  ^${words.until}?(?:((?:19|20)\d\d)${words.year})?(\d{1,2})${words.month}(\d{1,2})${words.day}${words.ended}?
  (?:(${words.yearLong})|(\d{1,2})${words.monthsLong})?(?:${words.ended})?$`;
/** A year, perhaps with the unit of its column behind it. */
const YEAR = unicodePattern`^((?:19|20)\d\d)${words.year}?(?:（[^（）]{1,10}）)?$`;

/** The stretch of so many months that ends with a month. */
export function monthsTo(year: number, month: number, count: number): string {
  const first = new Date(Date.UTC(year, month - count, 1));
  const from = `${first.getUTCFullYear()}-${two(first.getUTCMonth() + 1)}`;
  const to = `${year}-${two(month)}`;
  return from === to ? to : `${from}/${to}`;
}

/**
 * The time that headings of a column set together, one naming the year and another the day that ends its stretch.
 *
 * @param texts the headings, folded, without blanks
 * @returns null where none names such a day, or no other its year
 */
export function endedTime(texts: readonly string[]): string | null {
  const plain = texts.map((text) => withoutLastDay(withFigures(text)));
  const [ended] = plain.flatMap((text) => [ENDED.exec(text) ?? []].filter(({ length }) => length > 0));
  if (ended === undefined) return null;
  const [, own, monthText, dayText, yearLong, monthsLong] = ended;
  const [month, day] = [Number(monthText), Number(dayText)];
  const year = Number(own ?? plain.map((text) => YEAR.exec(text)?.[1]).find((told) => told !== undefined) ?? 0);
  if (year === 0 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (yearLong !== undefined && month === 12) return String(year);
  if (yearLong !== undefined || monthsLong !== undefined) return monthsTo(year, month, Number(monthsLong ?? 12));
  return `${year}-${two(month)}-${two(day)}`;
}
