/** Periods on a line of time: what sort they are, and where they lie. */

/** A period that can be drawn. */
export interface PlacedPeriod {
  /** Periods of one sort make one series: `year`, `month`, `day`, or the months of the year (`01-06`). */
  readonly sort: string;
  /** Years and their parts: the middle of the period. */
  readonly at: number;
  readonly year: number;
  readonly label: string;
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A day of the year as a part of it, near enough for drawing. */
const part = (month: number, day: number): number => (month - 1 + (day - 1) / 31) / 12;

function ofPoint(text: string): PlacedPeriod | null {
  const [, year, month, day] = POINT.exec(text) ?? [];
  if (year === undefined) return null;
  const y = Number(year);
  // What is counted at the end of a year stands for the year.
  if (month === undefined || text.endsWith('-12-31')) return { sort: 'year', at: y, year: y, label: year };
  if (day === undefined) return { sort: 'month', at: y + part(Number(month), 15), year: y, label: text };
  return { sort: 'day', at: y + part(Number(month), Number(day)), year: y, label: text };
}

/**
 * Where a period lies.
 *
 * @param period ISO 8601; null and what cannot be placed give null
 */
export function placePeriod(period: string | null): PlacedPeriod | null {
  if (period === null) return null;
  const [from = '', to] = period.split('/');
  const first = ofPoint(from);
  if (to === undefined || first === null) return first;
  const last = ofPoint(to);
  if (last === null) return null;
  if (first.sort === 'month' && last.sort === 'month' && first.year === last.year) {
    return { sort: `${from.slice(5)}-${to.slice(5)}`, at: last.at, year: last.year, label: period };
  }
  return { sort: 'span', at: last.at, year: last.year, label: period };
}

/** The year that a claim is counted under; null when it has none. */
export const yearOf = (period: string | null): number | null => {
  const last = period?.split('/').findLast((end) => /^\d{4}/.test(end));
  return last === undefined ? null : Number(last.slice(0, 4));
};
