/** Steps from one time to another: to its last day, to the stretch before, to the same of the year before. */

/** A day in milliseconds. */
const DAY = 86_400_000;
/** The most days of a year. */
const YEAR = 366;

/** A number of a month or a day as a time writes it. */
export const two = (number: number): string => String(number).padStart(2, '0');

/** The last day of a period that ends with a month or a year. */
export function lastDayOf(iso: string): string {
  const end = iso.split('/').at(-1) as string;
  const [year, month] = end.split('-');
  if (!/^\d{4}(?:-\d\d)?$/.test(end)) return end;
  const last = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  return `${year}-${month ?? '12'}-${two(last)}`;
}

/** The months from January to a month. */
export function soFar(iso: string): string | null {
  const month = /^(\d{4})-(\d\d)$/.exec(iso.split('/').at(-1) as string);
  if (!month) return null;
  return month[2] === '01' ? iso : `${month[1]}-01/${iso.split('/').at(-1)}`;
}

/** The quarter that a month ends; null for other times. */
export function quarterOf(iso: string): string | null {
  const [, year, month] = /^(\d{4})-(03|06|09|12)$/.exec(iso) ?? [];
  return month === undefined ? null : `${year}-${two(Number(month) - 2)}/${iso}`;
}

const isLeap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;

/** The same stretch of time a year before. */
export function yearBefore(iso: string): string {
  return iso
    .replace(/(?<![\d-])\d{4}/g, (year) => String(Number(year) - 1))
    .replace(/(\d{4})-02-29/g, (day, year) => (isLeap(Number(year)) ? day : `${year}-02-28`));
}

/** The month before one, or its last day; null for other times. */
export function monthBefore(iso: string, lastDay: boolean): string | null {
  const [, year, month] = /^(\d{4})-(\d\d)(?:-\d\d)?$/.exec(iso) ?? [];
  if (year === undefined) return null;
  const before = new Date(Date.UTC(Number(year), Number(month) - 2, 1)).toISOString().slice(0, 7);
  return lastDay ? lastDayOf(before) : before;
}

/** The seven days before a stretch of seven, the day seven before one; null for other times. */
export function weekBefore(iso: string): string | null {
  if (/^\d{4}-\d\d-\d\d$/.test(iso)) return new Date(Date.parse(iso) - 7 * DAY).toISOString().slice(0, 10);
  const days = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(iso);
  const [first, last] = [Date.parse(days?.[1] ?? ''), Date.parse(days?.[2] ?? '')];
  if (last - first !== 6 * DAY) return null;
  return [first - 7 * DAY, first - DAY].map((time) => new Date(time).toISOString().slice(0, 10)).join('/');
}

/** The day before one; null for other times. */
export function dayBefore(iso: string): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return null;
  return new Date(Date.parse(iso) - DAY).toISOString().slice(0, 10);
}

/** The last month of a stretch of several: that which a table about them calls this one. */
export const lastMonthOf = (iso: string): string | null => /^[\dX]{4}-\d\d\/([\dX]{4}-\d\d)$/.exec(iso)?.[1] ?? null;

/**
 * The stretch between two days, of whole months or a whole year where it is one; null where it is longer than a year.
 *
 * @param numbers the year, month and day of its first and of its last day
 */
export function spanOfDays(numbers: readonly number[]): string | null {
  const [year = 0, month = 0, day = 0, lastYear = 0, lastMonth = 0, lastDay = 0] = numbers;
  const [first, last] = [Date.UTC(year, month - 1, day), Date.UTC(lastYear, lastMonth - 1, lastDay)];
  if (!(first < last) || last - first > YEAR * DAY) return null;
  const [from, to] = [first, last].map((time) => new Date(time).toISOString().slice(0, 10)) as [string, string];
  if (day !== 1 || lastDayOf(to.slice(0, 7)) !== to) return `${from}/${to}`;
  const isYear = year === lastYear && month === 1 && lastMonth === 12;
  return isYear
    ? String(year)
    : from.slice(0, 7) === to.slice(0, 7)
      ? to.slice(0, 7)
      : `${from.slice(0, 7)}/${to.slice(0, 7)}`;
}
