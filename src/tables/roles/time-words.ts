/** The times that stand in headings, labels and titles, as words: what is left without them, and what they are against. */

import { globalPattern, unicodePattern, wordsOf } from '../../../grammars/pattern.js';
import times from '../../../grammars/zh/lexicon/table-times.json' with { type: 'json' };
import { BEFORE_REPUBLIC } from '../../resolve/written-years.js';
import type { ChangeBase } from './change.js';

const YEAR = /(?:19|20)\d\d/u;
/** A year in Chinese numerals: `二零一九年财政年度`. */
const YEAR_IN_NUMERALS = unicodePattern`${times.yearNumerals}{4}${times.year}${times.financialYear}?`;
/** Such a year and nothing else. */
export const NUMERAL_YEAR = new RegExp(`^${YEAR_IN_NUMERALS.source}$`, 'u');
/** A part of a year behind it. */
const PART = unicodePattern`
  \d{1,2}(?:${times.month}?(?:[-—~]|${times.through})\d{1,2})?${times.month}(?:\d{1,2}${times.day}|${times.monthEdges})?|
  (?:${times.quarters}|${times.halves}|${times.censusOrder}?[1-4]${times.quarterEnds}|${times.halfYears})(?:${times.end})?|${times.firstQuarters}`;
/** A year of the Republic before what is told of it: `107年实绩`; no span such as `100年一遇`. */
const REPUBLIC_YEAR = unicodePattern`(?<!\d)1[01]\d${times.year}(?!${times.notOfYear})`;
const ROUND = unicodePattern`(?:[-—–~～]|${times.through})`;
/** A day: `12月28日`, `2016年1月3日`. */
const DAY = unicodePattern`(?:${YEAR}${times.year})?\d{1,2}${times.month}\d{1,2}${times.day}`;
/** Months of a year, parted from it by a sign: `2023-1到11`. */
const MONTHS_OF_YEAR = unicodePattern`
  ^(${YEAR})(?:\.|[-/](?=\d{1,2}[^-\d]))(\d{1,2})(?:${ROUND}|${times.to})(\d{1,2})${times.month}?$`;
/** A month with a stroke, and the part of the year that ends with it: `2025/09-中期`. */
const STROKE_MONTH = unicodePattern`(${YEAR})/(0[1-9]|1[0-2])(?![\d/])(?:-?${times.reportSpans})?`;
/** A quarter of a year: `2023Q1`, `2023-Q1`. */
const QUARTER = /(?<!\d)((?:19|20)\d\d)-?Q([1-4])(?!\d)/u;
/** A day in Chinese numerals: `十二月三十一日`. */
const NUMERAL_DAY = unicodePattern`${times.monthNames}${times.numerals}{1,3}${times.day}`;
/**
 * The end of a stretch of time, and how long this is: `截至十二月三十一日止年度`, `截至6月30日止六个月`; of summaries also the
 * day itself, `截至12月31日止年度/于12月31日`.
 */
const ENDED_DAY = unicodePattern`
  ${times.until}?(?:${YEAR}${times.year})?(?:\d{1,2}${times.month}\d{1,2}${times.day}|${NUMERAL_DAY})${times.ended}?`;
const ENDED = unicodePattern`
  ^${ENDED_DAY}(?:${times.yearLong}|(?:\d|${times.numerals}){1,2}${times.monthsLong})?(?:${times.ended})?
  (?:${times.or}${ENDED_DAY})?$`;
/** The day of a heading that tells a stretch of time and its last day. */
const LAST_DAY = unicodePattern`(?<=${times.yearLong}|${times.monthsLong}|${times.ended})${times.or}${ENDED_DAY}$`;
/** A heading that tells a stretch of time and its last day, without the day. */
export const withoutLastDay = (text: string): string => text.replace(LAST_DAY, '');
/** A season, a crop or a school year: `2021/22`, the second year next to the first and no month. */
const DOUBLE_YEAR = /((?:19|20)(\d)(\d))\/(1[3-9]|[2-9]\d)(?=$|\p{Script=Han}{2,4}$)/u;
/** A month as open data of Taiwan write it: `97Y06M`. */
const YEAR_AND_MONTH = /^(\d{2,4})Y(\d{1,2})M$/u;
const TIMES_SOURCE = [
  YEAR_AND_MONTH,
  DOUBLE_YEAR,
  ENDED,
  QUARTER,
  STROKE_MONTH,
  MONTHS_OF_YEAR,
  unicodePattern`${times.countedYears}${times.numerals}{1,5}${times.year}${times.yearEdges}?`,
  new RegExp(`^${DAY.source}(?:${ROUND.source}(?:${DAY.source}|\\d{1,2}${times.day}))?$`, 'u'),
  new RegExp(`（${DAY.source}(?:${ROUND.source}(?:${DAY.source}|\\d{1,2}${times.day}))?）`, 'u'),
  // `112年下半年`, `106年平均`: years of the Republic.
  unicodePattern`^${times.countedYears}?1?\d\d${times.year}${times.yearEdges}?(?:${PART})?${times.average}?$`,
  unicodePattern`^${REPUBLIC_YEAR}${times.yearEdges}?(?:${PART})?`,
  YEAR_IN_NUMERALS,
  unicodePattern`^(?:19|20)\d\d(?:${times.year}(?:${times.quarters}|${times.halves}|1-9${times.month}))?[AEF]$`,
  unicodePattern`${YEAR}${times.year}?(?:[-—~～]|${times.through})+${YEAR}${times.year}?`,
  /(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:[0-2]?\d|3[01])(?!\d)/u,
  /(?:19|20)\d\d[-./](?:0[1-9]|1[0-2])$/u,
  unicodePattern`(?<=${times.soFar})\d{1,2}${times.month}${times.monthEdges}?`,
  unicodePattern`${YEAR}${times.year}?(?:${times.reports}|${times.financialYear}|${times.average}$)`,
  unicodePattern`${YEAR}${times.year}?${times.yearEdges}?(?:${PART})?`,
  unicodePattern`^\d{1,2}(?:${times.month}?${ROUND}\d{1,2})?${times.month}${times.monthEdges}?`,
  unicodePattern`1${ROUND}(?:\d{1,2}|${times.own})${times.month}${times.monthEdges}?`,
  unicodePattern`（\d{1,2}${times.month}?${ROUND}\d{1,2}${times.month}${times.monthEdges}?）`,
  unicodePattern`^${times.monthNames}(?:${ROUND}${times.monthNames})?(?:${times.monthEdges})?`,
  unicodePattern`(?:${times.quarters}|${times.halves})(?:${times.end})?|${times.firstQuarters}`,
];
/** Times, which are read apart. */
const TIMES = new RegExp(TIMES_SOURCE.map(({ source }) => source).join('|'), 'gu');

/** A heading without its times. */
export const withoutTimes = (text: string): string => text.replace(TIMES, '');
/** Whether a text is a time and nothing else. */
export const isTime = (text: string): boolean => text !== '' && withoutTimes(text) === '';

const DIGITS = times.yearNumerals.split(' ').slice(1);
const NUMERALS = globalPattern`${times.yearNumerals}`;
const ONES = times.numerals.split(' ').slice(0, 9);
const TEN = times.numerals.split(' ')[9] as string;
const MONTHS_LONG = new RegExp(unicodePattern`(${times.numerals}{1,2})${times.monthsLong}`, 'gu');
const QUARTERS = wordsOf(times.quarters);
const MONTH_NAMES = wordsOf(times.monthNames);
const MONTH_NAME = new RegExp(
  unicodePattern`(?<=^|\d${times.year}|^${times.monthNames}${ROUND})${times.monthNames}`,
  'gu',
);
/** A day as Hong Kong and Macao write it: `30/9/2023`. */
const DAY_FIRST = /(?<![\d/])(0?[1-9]|[12]\d|3[01])\/(0?[1-9]|1[0-2])\/((?:19|20)\d\d)(?!\d)/gu;
const DOUBLE_YEARS = new RegExp(DOUBLE_YEAR, 'gu');
const STROKE_MONTHS = new RegExp(STROKE_MONTH, 'gu');
const NUMERAL_YEARS = new RegExp(YEAR_IN_NUMERALS, 'gu');
const REPUBLIC_YEARS = new RegExp(unicodePattern`^${REPUBLIC_YEAR}`, 'gu');
const NUMERAL_DAYS = new RegExp(unicodePattern`(${times.monthNames})(${times.numerals}{1,3})${times.day}`, 'gu');
/** The number that numerals up to 99 are: `三十一`. */
function numberOf(numerals: string): number {
  const [tens = '', ones = ''] = numerals.includes(TEN) ? numerals.split(TEN) : ['0', numerals];
  const digit = (sign: string, none: number): number => (sign === '' ? none : ONES.indexOf(sign) + 1);
  return 10 * (tens === '0' ? 0 : digit(tens, 1)) + digit(ones, 0);
}
/** A day and a number of months in Chinese numerals as figures. */
const withDayFigures = (text: string): string =>
  text
    .replace(
      NUMERAL_DAYS,
      (_, month, day) => `${MONTH_NAMES.indexOf(month) + 1}${times.month}${numberOf(day)}${times.day}`,
    )
    .replace(MONTHS_LONG, (_, months) => `${numberOf(months)}${times.monthsLong}`);

/** The half of a year that reports at its middle are about: `2024年中期概况`. */
const MID_YEAR = new RegExp(unicodePattern`(?<=${YEAR}${times.year})${times.midYear}`, 'gu');
const FIRST_HALF = wordsOf(times.halves)[0] as string;
/** A year in Chinese numerals as figures, and one of the Republic as one of the calendar, for those that read times. */
export const withFigures = (text: string): string =>
  withDayFigures(text)
    .replace(NUMERAL_YEARS, (year) => year.replace(NUMERALS, (one) => String(Math.max(0, DIGITS.indexOf(one)))))
    .replace(MONTH_NAME, (name) => MONTH_NAMES.indexOf(name) + 1 + times.month)
    .replace(REPUBLIC_YEARS, (year) => String(BEFORE_REPUBLIC + Number.parseInt(year, 10)) + times.year)
    .replace(
      YEAR_AND_MONTH,
      (_, year, month) =>
        `${Number(year) + (year.length < 4 ? BEFORE_REPUBLIC : 0)}${times.year}${month}${times.month}`,
    )
    .replace(DOUBLE_YEARS, (_, year, __, ___, next) => `${year}${times.year}-${year.slice(0, 2)}${next}${times.year}`)
    .replace(QUARTER, (_, year, quarter) => year + times.year + QUARTERS[Number(quarter) - 1])
    .replace(
      DAY_FIRST,
      (_, day, month, year) => `${year}${times.year}${Number(month)}${times.month}${Number(day)}${times.day}`,
    )
    .replace(MID_YEAR, FIRST_HALF)
    .replace(STROKE_MONTHS, `$1${times.year}$2${times.month}`)
    .replace(MONTHS_OF_YEAR, `$1${times.year}$2-$3${times.month}`);

/** `2005年为上年%`: the year's level in percent of another's. */
const OF_YEAR = new RegExp(
  unicodePattern`
    ${times.levelOfYear}(?:${times.yearAgo}|${YEAR}${times.year})${times.sameTime}?${times.of}?${times.percentage}?$`,
  'gu',
);
/** A census is a time, too. */
const CENSUS = new RegExp(
  unicodePattern`
    ${times.censusOrder}${times.numerals}{1,2}${times.times}${times.all}(?:${times.scopes}|${times.nation})${times.censuses}
    (?:（${YEAR}${times.year}?）)?`,
  'gu',
);
/** A heading without the year that its level is held against, and without the census that it is of. */
export const withoutYearAndCensus = (text: string): string => text.replace(CENSUS, '').replace(OF_YEAR, '');

const MONTH_NUMBER = unicodePattern`^(?:[1-9]|1[0-2])(?:(?:[-—~～]|${times.through})(?:[1-9]|1[0-2]))?$`;
/** A number of a column of months as the month that it is; null for other texts. */
export const asMonth = (text: string): string | null => (MONTH_NUMBER.test(text) ? text + times.month : null);

/** The end of a quarter without a sign in it, as a day: `0630`; null for other texts. */
export function asQuarterEnd(text: string): string | null {
  const [, month, day] = /^(?=0331|0630|0930|1231)(\d\d)(\d\d)$/u.exec(text) ?? [];
  return month === undefined ? null : `${Number(month)}${times.month}${day}${times.day}`;
}

const MONTH_OF_YEAR = /^(?:((?:19|20)\d\d)(?:[-./](0?[1-9]|1[0-2])|(0[1-9]|1[0-2]))|(1[01]\d)(0[1-9]|1[0-2]))$/u;
/** A year and a month as a column of times writes them: `2023.7`, `202307`, `11207` of the Republic; null for other texts. */
export function asMonthOfYear(text: string): string | null {
  const [, year, parted, joined, republic, last] = MONTH_OF_YEAR.exec(text) ?? [];
  const month = parted ?? joined ?? last;
  if (month === undefined) return null;
  return `${year ?? BEFORE_REPUBLIC + Number(republic)}-${month.padStart(2, '0')}`;
}

/** Whether a line ends with a day, on which it was published. */
export const isDay = (line: string): boolean => line.endsWith(times.day);

const AT_END = unicodePattern`${times.atEnd}`;
/** Whether a text is of the end of a year, a month or another period. */
export const isEnd = (text: string): boolean => AT_END.test(text);

const LAST_PERIOD = unicodePattern`^(?:${times.lastPeriod}|${times.earlierYears})(?:${times.sameTime})?${times.lastFigures}?$`;
/** Whether a text is of the period before and nothing else: `上期`, `上年金额`. */
export const isLastPeriod = (text: string): boolean => LAST_PERIOD.test(text);

const WITHIN = unicodePattern`${times.balance}${times.withinPeriod}[:：]?$`;
/** Whether a row heads what went on in the period with balances of its first day: `2020年1月1日余额在本期`. */
export const isWithinPeriod = (text: string): boolean => WITHIN.test(text);

const FOUNDED = unicodePattern`(?:${YEAR}${times.year}|${times.month}|${times.day})${times.formally}?${times.founded}`;
/** Whether a text tells when something was founded, which is no time that numbers hold for. */
export const isOfFounding = (text: string): boolean => FOUNDED.test(text);

const ANY_YEAR = new RegExp(`${YEAR.source}|${YEAR_IN_NUMERALS.source}|${REPUBLIC_YEAR.source}`, 'u');
/** Whether a text names a year in full. */
export const namesYear = (text: string): boolean => ANY_YEAR.test(text);

/** Headings of an earlier time. */
const EARLIER = unicodePattern`${times.earlierYears}|${times.sameTime}|${times.earlierSpans}|${times.starts}`;
/** Whether a text speaks of an earlier time than the one that its table is about. */
export const isOfEarlier = (text: string): boolean => EARLIER.test(text);

const EARLIER_ALONE = unicodePattern`
  ^(?:${times.yearAgo}|${times.lastWeek})?${times.sameAlone}(?:${times.figures}|${times.soFar})?$|^${times.earlierAlone}$`;
/** Whether a text says of an earlier time which it is only by what stands beside it: `去年同期`. */
export const isEarlierAlone = (text: string): boolean => EARLIER_ALONE.test(text);

const THIS_MONTH = unicodePattern`${times.ownOrThis}${times.month}|${times.soFar}`;
/** Whether a text says which stretch of its year is meant: `上年本月`. */
export const namesItsSpan = (text: string): boolean => THIS_MONTH.test(text);

const SO_FAR = unicodePattern`${times.soFar}|${times.toThisMonth}|${ROUND}\d{1,2}${times.month}`;
/** Whether a heading is of a stretch from the beginning of the year on. */
export const isSoFar = (text: string): boolean => SO_FAR.test(text);
const OF_QUARTER = unicodePattern`[:：]${times.ofQuarter}|^${times.ofQuarter}`;
/** Whether a heading is of the quarter that the month beside it ends: `当季值`. */
export const isOfQuarter = (text: string): boolean => OF_QUARTER.test(text);
const OF_WHOLE_YEAR = unicodePattern`[:：]${times.ofYear}$`;
/** Whether a series is told once a year: `…：年度`. */
export const isOfYear = (text: string): boolean => OF_WHOLE_YEAR.test(text.replace(/（[^（）]*）$/u, ''));

/** What a change beside a level of an earlier time is against. */
const AGAINST: readonly (readonly [RegExp, ChangeBase])[] = [
  [unicodePattern`^${times.againstYear}$`, 'yoy'],
  [unicodePattern`^${times.againstPeriod}$`, 'pop'],
  [unicodePattern`^${times.againstStart}$`, 'year-start'],
];
/** What a change is against that stands behind a level of this time: `同期`; undefined for other times. */
export const againstTime = (text: string): ChangeBase | undefined =>
  AGAINST.find(([pattern]) => pattern.test(text))?.[1];

const OWN_TIME = unicodePattern`^${times.ownBeforeThan}(?=${times.than})`;
const OWN = unicodePattern`^${times.own}`;
/** A time without its `本`. */
export const withoutOwn = (text: string): string => text.replace(OWN, '');
/** The time of its own that a change tells in front of what it is against. */
export function ownTime(text: string): string | undefined {
  const own = OWN_TIME.exec(text)?.[0];
  return own === undefined ? undefined : withoutOwn(own);
}
