/** The time that a number of a table holds for. */
import { endedTime } from './ended-times.js';
import { markOf } from './label-marks.js';
import { isEarlier } from './levels.js';
import { isOfYearsAndPlaces } from './roles/column.js';
import { isNamedByYear } from './roles/label.js';
import {
  isEnd,
  isLastPeriod,
  isOfEarlier,
  isOfQuarter,
  isOfYear,
  isSoFar,
  isWithinPeriod,
} from './roles/time-words.js';
import type { TableNumber } from './table-number.js';
import type { TablePeriod } from './table-period.js';
import { type Months, type TableTime, yearOfTitle } from './time.js';
import { lastDayOf, quarterOf, soFar } from './time-steps.js';

/** A time whose year is not known. */
const NO_YEAR = 'XXXX';
/** Months that a heading tells without a year. */
const MONTHS_ALONE = /^(\d{4}|XXXX)-\d\d(?:\/\1-\d\d)?$/;
/** A time that tells months of one year. */
const MONTHS = /^(\d{4})-\d\d(?:\/\1-\d\d)?$/;

/** The time that headings set; null when they set none. */
function headingPeriod(
  headings: TableNumber['headings'],
  time: TableTime,
  around: string | null,
  isTold = false,
): string | null {
  const ended = endedTime(headings.map(({ cell }) => cell.text));
  if (ended !== null) return ended;
  let period: string | null = null;
  let isBack = false;
  let hasYear = false;
  for (const { cell } of headings) {
    // `上年同期` over `上年1-本月`: one year back, not two.
    const isAgain = isBack && isOfEarlier(cell.text);
    // `2012排名`: the year that opens a heading is its time.
    const inner: string | null = isAgain ? around : (period ?? around);
    // `上期` below a title `上期金额` is the table's own time.
    const isOwn = isTold && isLastPeriod(cell.text);
    const read: string | null = isOwn ? inner : (time.read(cell.text, inner) ?? yearOfTitle(cell.text));
    // `1-6月` over `2016年`: that stretch of that year.
    const isYearOf: boolean = cell.year !== null && !hasYear && MONTHS.test(period ?? '');
    period = isYearOf ? (period ?? '').replace(/\d{4}/g, String(cell.year)) : (read ?? period);
    hasYear ||= /(?:19|20)\d\d/.test(cell.text);
    isBack ||= isOfEarlier(cell.text);
  }
  return period;
}

/** The time of a table, whether it is the one before that of its document, `上期金额`, and whether the document is about a company. */
type TableTimes = Pick<TablePeriod, 'period' | 'isBack'> & { readonly isOfCompany?: boolean };

/** The time around a number: its headings from the outermost in, its label, else the caption's or the document's. */
function timeAround(
  { headings, levelHeadings, label, rowTime }: TableNumber,
  time: TableTime,
  { period: around, isBack = false, isOfCompany = false }: TableTimes,
) {
  const beside = levelHeadings.some(({ cell }) => isOfEarlier(cell.text)) ? [] : levelHeadings;
  // `去年同期` is that of the level to its left.
  const isBefore = beside.length > 0 && beside !== headings && isEarlier(headings);
  const own = headingPeriod(
    headings,
    time,
    (isBefore ? headingPeriod(beside, time, around, isBack) : null) ?? around,
    isBack,
  );
  // `累计增长`, `同比`: what names no time of its own is of the time of its level.
  const isCumulative = headings.some(({ cell }) => isSoFar(cell.text));
  const isDated =
    isBefore ||
    headings.some(({ cell }) => /\d/.test(cell.text.replace(/=100/u, ''))) ||
    (isCumulative && !beside.some(({ cell }) => isSoFar(cell.text)));
  const ofLevel = headingPeriod(beside, time, around, isBack);
  // `11月同比` behind `2023年11月`: its year is that of its level.
  const full = own?.startsWith(NO_YEAR) && ofLevel?.endsWith(own.slice(NO_YEAR.length)) ? ofLevel : own;
  let period = (isDated ? full : (ofLevel ?? full)) ?? around;
  for (const parent of label?.parents ?? [])
    period = isWithinPeriod(parent)
      ? period
      : /\d/.test(parent) || isEnd(parent)
        ? (time.read(parent, period) ?? period)
        : period;
  const month = headings.some(({ cell }) => /(?:19|20)\d\d/.test(cell.text)) ? null : MONTHS_ALONE.exec(own ?? '');
  // The number of a list is no day: `2.本年新签合同额`.
  if (label && !(isOfCompany && isNamedByYear(label.text)))
    period = time.read(markOf(label.cell.text) === null ? label.cell.text : label.text, period) ?? period;
  // `1月` over the rows of years.
  if (month !== null && /^\d{4}$/.test(period ?? ''))
    period = (own ?? '').replaceAll(month[1] as string, period as string);
  const dated = rowTime ? (time.read(rowTime.text, period) ?? period) : period;
  const all = isBefore ? headings : [...beside, ...headings];
  return isMonth(dated) ? soFarIn(all, dated, time) : (yearSoFar(all, dated, around) ?? dated);
}

/** `累计` below a year in the report of a month: from the beginning of that year to the same month. */
function yearSoFar(headings: TableNumber['headings'], year: string | null, around: string | null): string | null {
  const month = /^\d{4}(-\d\d)$/.exec(around ?? '')?.[1];
  if (month === undefined || !/^\d{4}$/.test(year ?? '') || !headings.some(({ cell }) => isSoFar(cell.text)))
    return null;
  return soFar(`${year}${month}`);
}

const isMonth = (period: string | null): period is string => period !== null && /^\d{4}-\d\d$/.test(period);

/**
 * A month that a row names, as the stretch that it ends: from the beginning of its year on where a heading says `累计`, the
 * quarter where one says `当季`, the year where it says `年度`.
 */
function soFarIn(headings: TableNumber['headings'], month: string, time: TableTime): string {
  const bare = headings.filter(({ cell }) => !/\d/.test(cell.text));
  const soFar = bare.find(({ cell }) => isSoFar(cell.text));
  if (soFar !== undefined) return time.read(soFar.cell.text, month) ?? month;
  if (bare.some(({ cell }) => isOfQuarter(cell.text))) return quarterOf(month) ?? month;
  return bare.some(({ cell }) => isOfYear(cell.text)) && month.endsWith('-12') ? month.slice(0, 4) : month;
}

/**
 * The time of a number. A change since the beginning of the year is one of the day at the end of its period.
 *
 * @param number the number with what stands around it
 * @param time reads times
 * @param table the time of the table
 * @param sinceStart the number is a change since the beginning of the year
 * @param months reads rows that name a month alone
 */
export function periodOf(
  number: TableNumber,
  time: TableTime,
  table: TableTimes,
  sinceStart: boolean,
  months: Months,
): string | null {
  const around = timeAround(number, time, table);
  const moment = sinceStart && around !== null ? lastDayOf(around) : around;
  return months.of(number.cell.cell.row, number.label?.cell.text ?? '', moment) ?? moment;
}

/** Begins a table; below its years, in one column with them, places are told for the last year. */
export function yearsAbove(): (number: TableNumber, period: string | null) => string | null {
  let last: string | null = null;
  return ({ label, labelHeading }, period) => {
    if (!isOfYearsAndPlaces(labelHeading)) return period;
    if (label && label.cell.year !== null) last = period;
    return period ?? last;
  };
}
