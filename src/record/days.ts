/** From the time that a record holds for, ISO 8601 or EDTF, to its first and last calendar day. */

/** The first and last day of a period, YYYY-MM-DD, both included; null where it is open or not known. */
export interface Days {
  readonly start: string | null;
  readonly end: string | null;
}

const UNKNOWN: Days = { start: null, end: null };
const TIME = /^(\d{4}|\d{3}X)(?:-(\d{2})(?:-(\d{2}))?)?$/;

const lastDayOf = (year: number, month: number): string =>
  String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0');

/** Whether a text in the form YYYY-MM-DD is a day of the calendar. */
export function isDay(text: string): boolean {
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

/** The days of one time without a slash: `2021`, `199X`, `2021-09`, `2021-09-17`; what holds an X otherwise has none. */
function daysOfTime(time: string): Days {
  const [, year, month, day] = TIME.exec(time) ?? [];
  if (year === undefined) return UNKNOWN;
  const [first, last] = [year.replace('X', '0'), year.replace('X', '9')];
  if (month === undefined) return { start: `${first}-01-01`, end: `${last}-12-31` };
  if (year.endsWith('X')) return UNKNOWN;
  if (day !== undefined) return { start: time, end: time };
  return { start: `${time}-01`, end: `${time}-${lastDayOf(Number(year), Number(month))}` };
}

/**
 * The calendar days of a period (EDTF, ISO 8601-2:2019): `2021` is 2021-01-01 to 2021-12-31, `2021-02/2021-03` is
 * 2021-02-01 to 2021-03-31, `2019/` begins on 2019-01-01 and has no end.
 *
 * @param period the `period` of a record
 */
export function daysOf(period: string | null): Days {
  if (period === null) return UNKNOWN;
  const [from = '', to] = period.split('/');
  if (to === undefined) return daysOfTime(from);
  return { start: daysOfTime(from).start, end: daysOfTime(to).end };
}
