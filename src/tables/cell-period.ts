/** The time that a number of a table holds for, and the table's as a whole. */
import { endedTime } from './ended-times.js';
import { markOf } from './label-marks.js';
import { isEarlier } from './levels.js';
import { isOfYearsAndPlaces } from './roles/column.js';
import { isNamedByYear } from './roles/label.js';
import { withoutSectionNumber } from './roles/line.js';
import {
  isEnd,
  isLastPeriod,
  isOfEarlier,
  isOfFounding,
  isOfQuarter,
  isOfYear,
  isSoFar,
  isTime,
  isWithinPeriod,
  namesYear,
  withFigures,
} from './roles/time-words.js';
import type { Surroundings } from './surroundings.js';
import type { TableNumber } from './table-number.js';
import { type Months, reportPeriod, type TableTime, yearOfTitle } from './time.js';
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

/** The time of a table, whether it is the one before that of its document, `上期金额`, and whether a company reports on itself. */
type TableTimes = Pick<TablePeriod, 'period' | 'isBack'> & { readonly isOwnReport?: boolean };

/** The time around a number: its headings from the outermost in, its label, else the caption's or the document's. */
function timeAround(
  { headings, levelHeadings, label, rowTime }: TableNumber,
  time: TableTime,
  { period: around, isBack = false, isOwnReport = false }: TableTimes,
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
  if (label && !(isOwnReport && isNamedByYear(label.text)))
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

/** The time of a table, and whether the table says it itself. */
export interface TablePeriod {
  readonly period: string | null;
  readonly told: boolean;
  /** Its title says that it is of the time before that of its document: `上期金额`. */
  readonly isBack?: boolean;
}

/**
 * The time of a table: that of its title, the line above it or its sheet, else that of the document.
 *
 * @param texts what the table says, the nearest first
 * @param document the document's title, and the time that was read in it
 * @param time reads times
 */
export function tablePeriod(
  texts: readonly (string | null)[],
  { above, nouns, source }: AroundTable,
  document: DocumentTimes,
  time: TableTime,
): TablePeriod {
  const around = documentPeriod(document, time);
  for (const text of texts) {
    const period = text === null ? null : time.read(withoutSectionNumber(text), around);
    if (period !== null) return { period, told: true, isBack: isOfEarlier(text ?? '') && !/\d/.test(text ?? '') };
  }
  // A month that stands alone on the cover of a report is when it was given.
  const sections = document.reported ? above.headings.filter((text) => !isTime(withFigures(text))) : above.headings;
  const headed = sections
    .map((text) => headingTime(text, around, time))
    .find((period) => period !== null && !isSigned(period, around, document));
  const known = headed ?? around;
  // Where a time is known, only a paragraph that speaks of what the table tells says more of it.
  const led = above.paragraphs
    .filter((text) => known === null || nouns.some((noun) => text.includes(noun)))
    .map((text) => firstTime(text, known, time))
    .find((period) => period !== null);
  if (led !== undefined) return { period: led, told: true };
  // `2020奖牌榜`: a year that opens a name may be that of an event, and says less than all else.
  const titles = [...texts, ...above.headings, document.title].map((text) => yearOfTitle(text ?? ''));
  const opening = known === null ? (titles.find((year) => year !== null) ?? null) : null;
  const last = source === null ? null : time.read(source, null);
  return { period: known ?? opening ?? last, told: known !== around };
}

/** What is known of a table beside its caption. */
interface AroundTable {
  readonly above: Surroundings;
  /** What its headings name. */
  readonly nouns: readonly string[];
  /** The bulletin of a year that a line below names as its source. */
  readonly source: string | null;
}

/** The time that a heading above a table sets; `10年数据` is no year. */
const headingTime = (text: string, around: string | null, time: TableTime): string | null =>
  around === null && !namesYear(text) ? null : time.read(withoutSectionNumber(text), around);

/** A day or a month after all that the report of a company is about: when it was signed, as auditors do above the statements. */
const isSigned = (period: string, around: string | null, { reporter }: DocumentTimes): boolean =>
  reporter != null && around !== null && /^\d{4}-\d\d(?:-\d\d)?$/.test(period) && period > lastDayOf(around);

/** A month, a quarter or another part of a year, no day. */
const PART_OF_YEAR = /^(\d{4})-\d\d(?:\/\d{4}-\d\d)?$/;
const YEAR_ALONE = /^\d{4}$/;
/** Clauses of a paragraph that are looked at. */
const CLAUSES = 4;

/** The first time of a paragraph above a table: a part of the year that all is about, or any where no year is known. */
function firstTime(text: string, around: string | null, time: TableTime): string | null {
  if (around !== null && !YEAR_ALONE.test(around)) return null;
  for (const clause of text.split(/[，。；：,;]/u).slice(0, CLAUSES)) {
    if (!/\d/.test(clause) || isOfFounding(clause)) continue;
    const read = time.read(clause, around);
    // A day of every month is none.
    if (read === null || read.includes('-XX')) continue;
    return around === null || PART_OF_YEAR.exec(read)?.[1] === around ? read : null;
  }
  return null;
}

/** What a document says of the time of its numbers. */
interface DocumentTimes {
  readonly title: string | null;
  /** The time that was read in the title. */
  readonly period: string | null;
  /** The stretch that a report says it is about. */
  readonly reported?: string | null;
  /** The company whose report it is. */
  readonly reporter?: string | null;
  /** The sentence that says it of all its numbers. */
  readonly announced?: string | null;
}

/** The time that the document's title sets: that of a report, else the narrower of what was read in it. */
function documentPeriod({ title, period, reported, announced }: DocumentTimes, time: TableTime): string | null {
  if (reported) return reported;
  const told = announced ? time.read(announced, period) : null;
  if (told !== null && (period === null || told.startsWith(period))) return told;
  if (title === null) return period;
  const read = reportPeriod(title) ?? headingTime(title, period, time);
  return period === null || reportPeriod(title) !== null || read?.startsWith(period) ? read : period;
}
