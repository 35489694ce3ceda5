/** The time that a table's numbers hold for: its headings, labels, caption, then the document. */

import { globalPattern, unicodePattern } from '../../grammars/pattern.js';
import changes from '../../grammars/zh/lexicon/table-changes.json' with { type: 'json' };
import words from '../../grammars/zh/lexicon/table-times.json' with { type: 'json' };
import type { DocumentDate } from '../resolve/calendar.js';
import { readTimes } from '../resolve/period.js';
import { initialTimes, type PeriodState } from '../resolve/time.js';
import { MONTH } from './grid.js';
import { withoutBaseTime } from './roles/index-base.js';
import { withFigures } from './roles/time-words.js';
import { dayBefore, lastDayOf, lastMonthOf, monthBefore, soFar, weekBefore, yearBefore } from './time-steps.js';
import type { Parse } from './units.js';

/** What a growth is compared with is no time that it holds for. */
const COMPARED = globalPattern`
  ${changes.thanOrAs}(?:${words.beforeSpans}${words.end}?|${words.beforeMoments}|
  (?:19|20)\d\d${words.year}?(?:${words.sameTime}|${words.end})?)(?=$|.*${changes.changesAgainst})`;

/** `同期增减`, `上年同期涨跌`, `同期比`: what a change is against, with no word that says so. */
const AGAINST_SAME = unicodePattern`
  ^${words.yearAgo}?${words.sameTime}(?=${changes.changes}${changes.rateTails}?(?:$|（)|${changes.against})`;

/** What was left over from a year before is told of this one. */
const LEFT_OVER = globalPattern`${words.leftOverFrom}${words.leftOver}`;

/** `0-30日`: for how long something has been due. */
const AGE = unicodePattern`^0(?:[-—~]|${words.through})\d{1,3}${words.day}`;

/** Prices of a year are no time that a value holds for: `按2000年可比价格计算`. */
const BASE_PRICES = globalPattern`(?:19|20)\d\d${words.year}${words.priceBases}?${words.prices}${words.calculated}?`;

/** Words for this period and the one before in accounts and reports of a month. */
const THIS = unicodePattern`${words.thisPeriod}`;
const LAST = unicodePattern`${words.lastPeriod}|${words.earlierYears}|${words.starts}|(?<!${words.own})${words.sameTime}`;
const BEFORE_LAST = unicodePattern`^${words.beforeLast}`;
const LAST_MONTH = unicodePattern`${words.lastMonth}(?!${words.lastMonthNot})`;
const DAY_BEFORE = unicodePattern`^${words.dayBefore}`;
const THIS_MONTH = unicodePattern`^${words.ownOrThis}${words.month}`;
const LAST_WEEK = unicodePattern`${words.lastWeek}`;
/** The last day of the period, and of the year before. */
const AT_END = unicodePattern`(?<!${words.last})${words.atEnd}`;
/** `2019年初`, as accounts head what was there at the end of the year before. */
const YEAR_START = unicodePattern`^((?:19|20)\d\d)${words.year}{1,2}${words.start}(?:${words.figures}|${words.balance})?$`;
const BEFORE_START = unicodePattern`${words.beforeStart}`;
/** From the beginning of the year. */
const SO_FAR = unicodePattern`
  ^${words.soFarHeads}?${words.soFar}|${words.soFar}${words.soFarEnds}?(?:（[^（）]*）)?$|
  [:：]${words.soFar}|1(?:[-—~]|${words.through})${words.thisMonth}|^${words.toThisMonth}|${words.soFarMarks}`;
/** `各县生产总值（2008）`. */
const BRACKETED_YEAR = unicodePattern`（((?:19|20)\d\d)${words.year}?）`;

/** What is planned for the whole year, in a report of a part of it. */
const OF_YEAR = unicodePattern`^${words.plannedFor}${words.adjusted}?${words.planned}`;

const REPORT_YEAR = unicodePattern`((?:19|20)\d\d)${words.year}?`;
/** The periods that reports of companies are about. */
const REPORTS: readonly (readonly [RegExp, string, string])[] = [
  [unicodePattern`${REPORT_YEAR}${words.halfYearReports}`, '01', '06'],
  [unicodePattern`${REPORT_YEAR}${words.firstQuarterReports}`, '01', '03'],
  [unicodePattern`${REPORT_YEAR}${words.secondQuarterReports}`, '04', '06'],
  [unicodePattern`${REPORT_YEAR}${words.thirdQuarterReports}`, '07', '09'],
  [unicodePattern`${REPORT_YEAR}${words.fourthQuarterReports}`, '10', '12'],
];
/** The same as columns of accounts name them: `2023年年报`, `2024年中报`. */
const REPORT_COLUMNS: readonly (readonly [RegExp, string | null])[] = [
  [unicodePattern`^${REPORT_YEAR}${words.yearReports}$`, null],
  [unicodePattern`^${REPORT_YEAR}${words.halfYearReports}$`, '06'],
  [unicodePattern`^${REPORT_YEAR}${words.firstQuarterReports}$`, '03'],
  [unicodePattern`^${REPORT_YEAR}${words.threeQuarterColumns}$`, '09'],
];

/** The period of a column of accounts, which goes from the beginning of the year. */
function reportColumn(text: string): string | null {
  for (const [pattern, month] of REPORT_COLUMNS) {
    const year = pattern.exec(text)?.[1];
    if (year !== undefined) return month === null ? year : `${year}-01/${year}-${month}`;
  }
  return null;
}

/** The year of a census, which its yearbook is named by: that of another yearbook is the year after. */
const CENSUS_BOOK = unicodePattern`${words.censusBook}[（—-]?((?:19|20)\d\d)`;

/** A year that opens a title without a word for it, no number of something: `2020世界杯奖牌榜`, no `2000人以上`. */
const OPENING_YEAR = unicodePattern`^((?:19|20)\d\d)(?=\p{Script=Han}{2})(?!${words.notBehindYear})`;
/** The year that opens or ends a title: `…排行榜2020`; null for other titles. */
export const yearOfTitle = (title: string): string | null =>
  OPENING_YEAR.exec(title)?.[1] ?? /(?<=\p{Script=Han}{2})((?:19|20)\d\d)$/u.exec(title)?.[1] ?? null;

/** The period that a report is about, by its title; null for other titles. */
export function reportPeriod(title: string): string | null {
  for (const [pattern, first, last] of REPORTS) {
    const year = pattern.exec(title)?.[1];
    if (year !== undefined) return `${year}-${first}/${year}-${last}`;
  }
  return CENSUS_BOOK.exec(title)?.[1] ?? null;
}

/** Reads the months of rows that name no year, below a row that told its own: `2012年9月`, `10月`, `12月`, `1月`. */
export interface Months {
  /**
   * The month of a row; null when its label is no month, or nothing above it told a year.
   *
   * @param row which row it is
   * @param label its label, folded
   * @param read what the label is read as without those above it
   */
  readonly of: (row: number, label: string, read: string | null) => string | null;
}

const MONTH_ROW = unicodePattern`^(\d{1,2})${words.month}${words.monthTail}?$`;

/** Begins a table. */
export function months(): Months {
  let at = -1;
  let known: string | null = null;
  let above: RegExpExecArray | null = null;
  return {
    of(row, label, read) {
      if (!label.includes(words.month)) return null;
      if (row === at) return known;
      at = row;
      const month = MONTH_ROW.exec(label)?.[1];
      if (month !== undefined && above && Number(month) >= 1 && Number(month) <= 12) {
        const year = Number(above[1]) + (Number(month) <= Number(above[2]) ? 1 : 0);
        known = `${year}-${month.padStart(2, '0')}`;
      } else known = null;
      above = /^(\d{4})-(\d\d)$/.exec(known ?? read ?? '');
      return known;
    },
  };
}

/** A month over all years of a stretch, as tables of a climate tell it: a month of none of them. */
export const isMonthOfYears = (text: string, around: string | null): boolean =>
  MONTH_ROW.test(text) && /^\d{4}\/\d{4}$/.test(around ?? '');

const MONTH_FIGURE = unicodePattern`\d${words.month}`;
const YEAR_AGO = unicodePattern`${words.yearAgo}|^${words.sameTime}`;
/** Times that are told without figures. */
const WORDED = unicodePattern`${words.quarters}|${words.halves}|${words.countedYears}${words.numerals}+${words.year}`;
/** `年初年末库存差额`: of both ends. */
const BOTH_ENDS = unicodePattern`${words.bothEnds}`;
const END = unicodePattern`${words.end}`;

/** Reads times of the pieces of a table. */
export interface TableTime {
  /** The time that a text sets, given the one that holds around it; null when it sets none. */
  readonly read: (text: string, around: string | null) => string | null;
}

/** Whether a time is a season, a crop or a school year: one year and the next. */
const isSeason = (iso: string): boolean => {
  const [, first, next] = /^(\d{4})\/(\d{4})$/.exec(iso) ?? [];
  return first !== undefined && Number(next) === Number(first) + 1;
};

function stateOf(around: string | null): PeriodState {
  const year = around === null ? null : Number(/\d{4}/.exec(around)?.[0] ?? Number.NaN);
  const known = year === null || Number.isNaN(year) ? null : year;
  return { ...initialTimes(), year: known };
}

/**
 * Prepares to read times.
 *
 * @param parse the grammar
 * @param document the document's date
 */
export function tableTime(parse: Parse, document: DocumentDate | null): TableTime {
  return {
    read(text, around) {
      const bare = withoutBaseTime(withFigures(text).replace(COMPARED, '').replace(AGAINST_SAME, ''));
      const plain = bare.replace(LEFT_OVER, '').replace(BASE_PRICES, '');
      if (plain === '' || AGE.test(plain) || isMonthOfYears(plain, around)) return null;
      const lone = /^((?:19|20)\d\d)[AEF]?$/.exec(plain);
      if (lone) return lone[1] as string;
      const start = YEAR_START.exec(plain)?.[1];
      if (start !== undefined) return `${Number(start) - 1}-12-31`;
      const column = reportColumn(plain);
      if (column !== null) return column;
      const month = MONTH.exec(plain);
      if (month) return `${month[1]}-${month[2]}`;
      const isSoFar = SO_FAR.test(plain);
      if (around !== null && isSoFar && !MONTH_FIGURE.test(plain)) {
        const sum = soFar(around) ?? around;
        return YEAR_AGO.test(plain) ? yearBefore(sum) : sum;
      }
      if (OF_YEAR.test(plain)) return /\d{4}/.exec(around ?? '')?.[0] ?? null;
      const state = stateOf(around);
      // A month alone stands in the year that holds around it.
      const date = state.year === null ? document : { year: state.year, month: null, day: null };
      if (/\d/.test(plain) || WORDED.test(plain)) {
        const { times } = readTimes(plain, parse(plain), date, state);
        const time = times.findLast(({ iso, role }) => iso !== null && role !== 'compared' && role !== 'none');
        if (time?.iso) return (isSoFar ? soFar(time.iso) : null) ?? time.iso;
      }
      const bracketed = BRACKETED_YEAR.exec(plain)?.[1];
      if (bracketed !== undefined) return bracketed;
      if (around === null || BOTH_ENDS.test(plain)) return null;
      // The ends of a season are none of a year.
      if (isSeason(around) && (BEFORE_START.test(plain) || AT_END.test(plain))) return around;
      const year = /^\d{4}/.exec(around)?.[0];
      if (BEFORE_START.test(plain)) return year === undefined ? null : `${Number(year) - 1}-12-31`;
      if (LAST_MONTH.test(plain)) return monthBefore(around, END.test(plain));
      if (LAST_WEEK.test(plain)) return weekBefore(around);
      if (DAY_BEFORE.test(plain)) return dayBefore(around);
      if (BEFORE_LAST.test(plain)) return yearBefore(yearBefore(around));
      if (LAST.test(plain)) return yearBefore(AT_END.test(plain) ? lastDayOf(around) : around);
      if (AT_END.test(plain)) return lastDayOf(around);
      if (THIS_MONTH.test(plain)) return lastMonthOf(around) ?? around;
      return THIS.test(plain) ? around : null;
    },
  };
}
