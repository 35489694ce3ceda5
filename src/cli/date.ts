/** Calendar dates on the command line. */
import { UsageError } from './errors.js';

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * Checks a date of the Gregorian calendar.
 *
 * @param text what the user wrote
 * @returns the same text
 * @throws UsageError when it is not a real date in the form YYYY-MM-DD
 */
export function parseDate(text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) throw new UsageError(`--date: '${text}' is not in the form YYYY-MM-DD; write for example 2024-03-01`);
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw new UsageError(`--date: there is no day ${text} in the calendar; correct it`);
  }
  return text;
}
