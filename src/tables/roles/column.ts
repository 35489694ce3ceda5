/** What the heading of a column says that its cells are: units, times, months, names, or numbers that only count rows. */

import { unicodePattern, wordsOf } from '../../../grammars/pattern.js';
import labels from '../../../grammars/zh/lexicon/table-labels.json' with { type: 'json' };

/** Headings of columns whose numbers say nothing: they count or name the rows. */
const SERIAL: ReadonlySet<string> = new Set(wordsOf(labels.serialColumns));
/** `县市代码` */
const CODES = unicodePattern`${labels.codeEnds}$`;
/** `名稱及編號` */
const CODED_NAMES = unicodePattern`${labels.codedNames}$`;
const UNITS: ReadonlySet<string> = new Set(wordsOf(labels.unitColumns));
/** Headings of columns of years and months, which may stand in the middle of a table: its second half begins there. */
const TIMES: ReadonlySet<string> = new Set(wordsOf(labels.timeColumns));
const MONTHS: ReadonlySet<string> = new Set(wordsOf(labels.monthColumns));
const NAMES = unicodePattern`${labels.nameColumns}$`;

/** What a column is: of units, of times, of numbers that only name or count the rows, of their places, or another. */
export type ColumnUse = 'unit' | 'time' | 'serial' | 'rank' | 'detail' | 'other';

const DETAILS = unicodePattern`${labels.detailColumns}$`;

/** The number of what a column refers to: `附注（六）`. */
const NUMBERED = unicodePattern`（(?:${labels.countingNumerals}|\d){1,3}）$`;

/** What a column is, by its innermost heading. */
export function columnUse(heading: string): ColumnUse {
  if (UNITS.has(heading)) return 'unit';
  if (TIMES.has(heading)) return 'time';
  const isCode = CODES.test(heading) && !CODED_NAMES.test(heading);
  if (SERIAL.has(heading.replace(NUMBERED, '')) || isCode) return 'serial';
  return DETAILS.test(heading) ? 'detail' : 'other';
}

/** Whether a heading says that the labels below it are times: `年月`, `统计时间`. */
export const isOfTimes = (heading: string): boolean =>
  TIMES.has(heading) || (DATES.test(heading) && datesOf(heading) !== 'event');

/** Whether a heading says that the labels below it are months, as bare numbers. */
export const isOfMonths = (heading: string): boolean => MONTHS.has(heading);

const REPUBLIC: ReadonlySet<string> = new Set(wordsOf(labels.republicYears));
const REPUBLIC_YEAR = /^(?:[5-9]\d|1[0-3]\d)$/u;
/** Whether a heading is of years, which may be told by the calendar of the Republic: `学年度`. */
export const isOfYears = (heading: string): boolean => REPUBLIC.has(heading);
/** A bare number as a year of the Republic: `113`; null for other texts. */
export const asRepublicYear = (text: string): string | null =>
  REPUBLIC_YEAR.test(text) ? labels.republic + text + labels.year : null;

/** Whether a heading says that its column names what a row is about, not what it is like. */
export const isOfNames = (heading: string): boolean => NAMES.test(heading);

const SORTS = unicodePattern`${labels.sortColumns}$`;
/** Whether a heading says that its column tells of what sort a row is: `学位类型`. */
export const isOfSort = (heading: string): boolean => SORTS.test(heading);

const BELONGING = unicodePattern`^${labels.belongingColumns}`;
/** Whether a heading is of what the row's subject belongs to: `所属地域`. */
export const isOfBelonging = (heading: string): boolean => BELONGING.test(heading);

const KEYS = unicodePattern`${labels.keyColumns}$`;
/** Whether a heading is of persons, brands and the like, which need nothing else to be known: `候选人`. */
export const isOfKeys = (heading: string): boolean => KEYS.test(heading);

const PERSONS = unicodePattern`^${labels.personColumns}$`;
const BODIES = unicodePattern`^(?:${labels.ofBodies})?${labels.bodyColumns}$`;
/** Whether a heading is of persons: `球员`. */
export const isOfPersons = (heading: string): boolean => PERSONS.test(heading);
/** Whether a heading is of what persons belong to: `球队`, `政党`. */
export const isOfBodies = (heading: string): boolean => BODIES.test(heading);

const WIDE: ReadonlySet<string> = new Set(wordsOf(labels.wideColumns));
/** Whether a heading is of what holds others that the column beside it names: `省份`. */
export const isWide = (heading: string): boolean => WIDE.has(heading);

const YEAR_HEADS = unicodePattern`${labels.yearColumns}[、/]?${labels.placesOfYears}|${labels.placesOfYears}[、/]?${labels.year}`;
/** Whether labels are years first, then places in the last of them. */
export const isOfYearsAndPlaces = (heading: string): boolean => YEAR_HEADS.test(heading);

const DATES = unicodePattern`^(.+?)${labels.dateColumns}$`;
const EVENT_DAYS = unicodePattern`${labels.eventDays}$`;
const OF_FIGURES: ReadonlySet<string> = new Set(wordsOf(labels.datesOfFigures));
const EITHER = unicodePattern`${labels.or}`;
const OF_ISSUE: ReadonlySet<string> = new Set(wordsOf(labels.datesOfIssue));
/**
 * What the dates below a heading are of: of the figures beside them; of when these were published or began; or of something
 * that happened to what the row is about, as `成立时间` is.
 */
export function datesOf(heading: string): 'figures' | 'issue' | 'event' {
  if (EVENT_DAYS.test(heading)) return 'event';
  const of = DATES.exec(heading)?.[1];
  // `统计期或资料时间`
  if (of === undefined || of.split(EITHER).some((one) => OF_FIGURES.has(one))) return 'figures';
  return OF_ISSUE.has(of) ? 'issue' : 'event';
}
