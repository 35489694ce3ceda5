/** From what the text writes of a date to ISO 8601, with the years and months that context supplies. */
import type { DateExpression } from '../../grammars/zh/mention.js';

/** A document's date as far as it is known. */
export interface DocumentDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** Worked out from the years that the text writes, not given: no time that a number is told to hold for. */
  readonly inferred?: true;
}

export interface DateContext {
  readonly document: DocumentDate | null;
  /** Year that the sentence or paragraph has set before this date. */
  readonly year: number | null;
  /** Month that goes with a day alone. */
  readonly month: number | null;
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** ISO 8601 text of a document's date in its own precision. */
export function isoOf(date: DocumentDate): string {
  if (date.month === null) return pad(date.year, 4);
  if (date.day === null) return `${pad(date.year, 4)}-${pad(date.month)}`;
  return `${pad(date.year, 4)}-${pad(date.month)}-${pad(date.day)}`;
}

/** The year a date expression stands in; null when nothing says. */
export function yearOf(date: DateExpression, context: DateContext): number | null {
  if (date.year !== null) return date.year;
  const now = context.document?.year ?? null;
  switch (date.yearWord) {
    case 'this':
      return now;
    case 'last':
      return now === null ? null : now - 1;
    case 'next':
      return now === null ? null : now + 1;
    case 'before-last':
      return now === null ? null : now - 2;
    case 'same':
      return context.year ?? now;
    default:
      break;
  }
  if (context.year !== null) return context.year;
  const { document } = context;
  if (document === null) return null;
  if (date.month !== null && date.day !== null && document.month !== null)
    return nearestYear(document, date.month, date.day);
  return document.year;
}

/** So far ahead a day is told without its year, where that is the next: later ones would say `明年`. */
const FARTHEST_AHEAD = 60;
const DAY_LENGTH = 24 * 60 * 60 * 1000;

/** A day and month alone take the year that puts them nearest to the document's date. */
function nearestYear(document: DocumentDate, month: number, day: number): number {
  const here = Date.UTC(document.year, (document.month ?? 1) - 1, document.day ?? 15);
  let best = document.year;
  let least = Number.POSITIVE_INFINITY;
  for (const year of [document.year, document.year - 1, document.year + 1]) {
    if (day > lastDayOf(year, month)) continue;
    const ahead = Date.UTC(year, month - 1, day) - here;
    if (year > document.year && ahead > FARTHEST_AHEAD * DAY_LENGTH) continue;
    const distance = Math.abs(ahead);
    if (distance < least) {
      least = distance;
      best = year;
    }
  }
  return best;
}

/**
 * Writes a date expression as ISO 8601 in the precision written; a period as `start/end`, both included.
 * What is not known is written `X`.
 */
export function resolveDate(date: DateExpression, context: DateContext): string {
  const said = yearOf(date, context);
  // A 29th of February that the year does not have leaves the year unknown.
  const year = said !== null && date.month === 2 && date.day !== null && date.day > lastDayOf(said, 2) ? null : said;
  const y = year === null ? 'XXXX' : pad(year, 4);
  const month = (m: number): string => `${y}-${pad(m)}`;
  const range = (from: number, to: number): string => (from === to ? month(from) : `${month(from)}/${month(to)}`);
  switch (date.part) {
    case 'decade':
      return `${Math.floor((date.year ?? 0) / 10)}X`;
    case 'century':
      return `${Math.floor((date.year ?? 0) / 100)}XX`;
    case 'first-half':
      return range(1, 6);
    case 'second-half':
      return range(7, 12);
    case 'quarter': {
      const first = date.count ?? 1;
      const last = Math.max(date.endCount ?? first, first);
      // No quarter ends in February: its last day is known without the year.
      if (date.lastDay) return `${month(last * 3)}-${pad(lastDayOf(year ?? 2001, last * 3))}`;
      if (date.endYear !== null && date.endCount !== null)
        return periodOf(month(first * 3 - 2), isoOfParts(date.endYear, date.endCount * 3, null));
      return range(first * 3 - 2, last * 3);
    }
    case 'first-quarters':
      return range(1, (date.count ?? 1) * 3);
    case 'first-months':
      return range(1, date.count ?? 1);
    default:
      break;
  }
  if (date.month === null && date.day !== null) return dayAlone(date, date.day, year, context);
  if (date.month === null) {
    if (date.endYear !== null) {
      // `今年到2021年`: where no date tells which year 今年 is, the other one is all that is known.
      if (year === null) return pad(date.endYear, 4);
      // `2023年到2021年` is no stretch of time.
      return date.endYear < year ? y : `${y}/${pad(date.endYear, 4)}`;
    }
    // `今年-17日`: the end is all that is known.
    if (year === null && (date.endMonth !== null || date.endDay !== null))
      return isoOfParts(null, date.endMonth, date.endDay);
    return date.lastDay ? `${y}-12-31` : y;
  }
  const start = date.day === null ? month(date.month) : `${month(date.month)}-${pad(date.day)}`;
  if (date.endYear === null && date.endMonth === null && date.endDay === null) {
    // The last day of any month but February is known without its year.
    if (date.lastDay && date.day === null && (year !== null || date.month !== 2))
      return `${start}-${pad(lastDayOf(year ?? 2001, date.month))}`;
    return start;
  }
  return monthsTo(date, date.month, year, start, context);
}

/** A range from a month or day on: `11月至3月` ends in the next year, `20日至3日` in the next month. */
function monthsTo(
  date: DateExpression,
  month: number,
  year: number | null,
  start: string,
  context: DateContext,
): string {
  const word = date.endYearWord;
  const endYear =
    date.endYear ?? (word === null ? null : yearOf({ ...date, year: null, yearWord: word }, { ...context, year }));
  const turns = endYear === null && date.endMonth !== null && date.endMonth < month ? 1 : 0;
  const overMonth = date.endMonth === null && date.endDay !== null && date.day !== null && date.endDay < date.day;
  const endOf = monthAfter(
    endYear ?? (year === null || word !== null ? null : year + turns),
    date.endMonth ?? month,
    overMonth,
  );
  const endDay = date.endDay ?? (date.lastDay && endOf.year !== null ? lastDayOf(endOf.year, endOf.month) : null);
  return periodOf(start, isoOfParts(endOf.year, endOf.month, endDay));
}

/** Months of a year, both included: `2023-01/2023-06`, or one month alone. */
export function monthsOf(year: number, first: number, last: number): string {
  const from = `${pad(year, 4)}-${pad(first)}`;
  return first === last ? from : `${from}/${pad(year, 4)}-${pad(last)}`;
}

/** The first or second half of a year. */
export function halfOf(year: number, which: 1 | 2): string {
  return which === 1 ? monthsOf(year, 1, 6) : monthsOf(year, 7, 12);
}

/** A time with every year in it moved. */
export function shiftYears(iso: string, by: number): string {
  return iso.replace(/\d{4}(?=-|\/|$)/g, (year) => pad(Number(year) + by, 4));
}

/** A month, or months, moved by some months. */
export function shiftMonths(iso: string, by: number): string {
  return iso.replace(/(\d{4})-(\d\d)/g, (_, year: string, month: string) => {
    const at = Number(year) * 12 + Number(month) - 1 + by;
    return `${pad(Math.floor(at / 12), 4)}-${pad((at % 12) + 1)}`;
  });
}

/** A month, or the one after it. */
function monthAfter(year: number | null, month: number, after: boolean): { year: number | null; month: number } {
  if (!after) return { year, month };
  return month === 12 ? { year: year === null ? null : year + 1, month: 1 } : { year, month: month + 1 };
}

const isoOfParts = (year: number | null, month: number | null, day: number | null): string =>
  `${year === null ? 'XXXX' : pad(year, 4)}-${month === null ? 'XX' : pad(month)}${day === null ? '' : `-${pad(day)}`}`;

/** A period with both ends; its beginning alone where the end that the text writes comes before it. */
function periodOf(start: string, end: string): string {
  const shared = Math.min(start.length, end.length);
  const isKnown = !start.includes('X') && !end.includes('X');
  return isKnown && end.slice(0, shared) < start.slice(0, shared) ? start : `${start}/${end}`;
}

/**
 * A day alone, or days that begin with one. It belongs to the month of the sentence or the document, unless that has no
 * such day; days that run into the next month (`28日至3日`) may have begun in the one before.
 */
function dayAlone(date: DateExpression, day: number, year: number | null, context: DateContext): string {
  const { document } = context;
  const here = context.month ?? document?.month ?? null;
  if (date.endMonth !== null) {
    const endDay = date.endDay ?? lastDayOf(year ?? 2000, date.endMonth);
    const sameMonth = day <= endDay;
    const before = here !== null && here < date.endMonth && day <= lastDayOf(year ?? 2000, here);
    const month = before ? here : sameMonth ? date.endMonth : null;
    return periodOf(isoOfParts(year, month, day), isoOfParts(year, date.endMonth, endDay));
  }
  if (date.endDay !== null && date.endDay < day && here !== null) {
    const begun = context.month === null && document?.day != null && day > document.day;
    const first = begun ? monthBefore(year, here) : { year, month: here };
    const last = monthAfter(first.year, first.month, true);
    if (day <= lastDayOf(first.year ?? 2000, first.month))
      return periodOf(isoOfParts(first.year, first.month, day), isoOfParts(last.year, last.month, date.endDay));
  }
  const last = Math.max(date.endDay ?? day, day);
  const month = here !== null && last <= lastDayOf(year ?? 2000, here) ? here : null;
  const of = (d: number): string => isoOfParts(year, month, d);
  return date.endDay === null ? of(day) : periodOf(of(day), of(date.endDay));
}

const monthBefore = (year: number | null, month: number): { year: number | null; month: number } =>
  month === 1 ? { year: year === null ? null : year - 1, month: 12 } : { year, month: month - 1 };

/** First year of an ISO text; null when it is not known. */
export function isoYear(iso: string): number | null {
  const year = /^\d{4}/.exec(iso);
  return year ? Number(year[0]) : null;
}
