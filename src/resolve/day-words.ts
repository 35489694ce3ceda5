/** Days and weeks that are told from the document's day: `昨（1）日`, `上周五`, `本周一`, `周三`, `上周`. */

import { pattern, wordsOf } from '../../grammars/pattern.js';
import words from '../../grammars/zh/lexicon/time-words.json' with { type: 'json' };
import { type DocumentDate, isoYear } from './calendar.js';
import { documents, reports } from './lexicon.js';

const WEEK_DAYS = 7;
const DAY_MS = 86_400_000;
/** Stands in for a year that nothing tells, to count days in. */
const ANY_YEAR = 2001;

/** A weekday with the week that it is of, or a day with its number. */
export const DAY_WORD = pattern`
  ${words.numberedDayHead}（\d{1,2}）${words.numberedDayEnds}
  |(?<!${words.weekdaysNotBehind}|[-—~])(?:(?:${words.weekBefore}|${words.thisWeek}|${words.weekNext})(?:${words.weekHeads})|${words.weekHeads})
  ${words.weekdays}(?!${words.weekdaysNot}|[-—~])`;

const NUMBERED = pattern`^${words.numberedDayHead}（(\d{1,2})）`;
const WEEKDAY = pattern`
  ^(?:(${words.weekBefore})|(${words.thisWeek})|(${words.weekNext}))?(?:${words.weekHeads})(${words.weekdays})$`;
const WEEKDAYS = wordsOf(words.weekdays);

/** What a day is told from. */
export interface DayContext {
  readonly document: DocumentDate | null;
  /** The day that the report's first line tells, where the document's is not known. */
  readonly dateline: string | null;
}

/** A day as a number of days, and whether its year is known. */
interface Day {
  readonly count: number;
  readonly year: boolean;
}

const dayCount = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY_MS;

/** The document's day, else the one that its first line tells. */
function dayOf({ document, dateline }: DayContext): Day | null {
  if (document !== null && document.month !== null && document.day !== null)
    return { count: dayCount(document.year, document.month, document.day), year: true };
  const told = /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/.exec(dateline ?? '');
  if (told === null) return null;
  const year = isoYear(dateline as string);
  return { count: dayCount(year ?? ANY_YEAR, Number(told[2]), Number(told[3])), year: year !== null };
}

const isoOfDay = (count: number, year: boolean): string => {
  const iso = new Date(count * DAY_MS).toISOString().slice(0, 10);
  return year ? iso : `XXXX${iso.slice(4)}`;
};

/** The day some days before the document's: `昨天` is one. */
export function daysBefore(context: DayContext, days: number): string | null {
  const day = dayOf(context);
  return day === null ? null : isoOfDay(day.count - days, day.year);
}

/** Monday is 0; the first day that is counted was a Thursday. */
const weekdayOf = (count: number): number => (((count + 3) % WEEK_DAYS) + WEEK_DAYS) % WEEK_DAYS;

/** The day of a week from which on a text of that day tells of it as its own; before, it looks back on the last. */
const UNDER_WAY = 2;

/** A week from Monday to Sunday: 1 is the one before the document's. */
export function weekOf(context: DayContext, weeks: number): string | null {
  const day = dayOf(context);
  if (day === null || !day.year) return null;
  if (weeks === 0 && weekdayOf(day.count) < UNDER_WAY) return null;
  const monday = day.count - weekdayOf(day.count) - weeks * WEEK_DAYS;
  return `${isoOfDay(monday, true)}/${isoOfDay(monday + WEEK_DAYS - 1, true)}`;
}

/** A weekday of the week before, of this one, of the next; alone, the last one up to the document's day. */
function weekday(word: string, context: DayContext): string | null {
  const hit = WEEKDAY.exec(word);
  const day = dayOf(context);
  if (hit === null || day === null || !day.year) return null;
  const at = Math.min(WEEKDAYS.indexOf(hit[4] as string), WEEK_DAYS - 1);
  const today = weekdayOf(day.count);
  const weeks = hit[1] !== undefined ? -1 : hit[3] !== undefined ? 1 : 0;
  const alone = hit[1] === undefined && hit[2] === undefined && hit[3] === undefined;
  const back = alone && at > today ? 1 : 0;
  return isoOfDay(day.count - today + at + (weeks - back) * WEEK_DAYS, true);
}

/** `昨（1）日`: the last day with that number before the document's. */
function numberedDay(day: number, { document }: DayContext): string | null {
  const number = String(day).padStart(2, '0');
  if (document === null || document.month === null || document.day === null) return `XXXX-XX-${number}`;
  const month = document.month - (day >= document.day ? 1 : 0);
  const iso = isoOfDay(dayCount(document.year, month, day), true);
  // A day that the month does not have runs into the next.
  return iso.endsWith(`-${number}`) ? iso : null;
}

const IS_DAY_WORD = pattern`^(?:${DAY_WORD})$`;
/** Whether a text is a weekday or a day with its number, and nothing else. */
export const isDayWord = (text: string): boolean => IS_DAY_WORD.test(text);

/** The day of a word that `DAY_WORD` finds; null where it is not known. */
export function readDayWord(word: string, context: DayContext): string | null {
  const numbered = NUMBERED.exec(word);
  return numbered ? numberedDay(Number(numbered[1]), context) : weekday(word, context);
}

const DEICTIC_DAYS: ReadonlySet<string> = new Set([
  ...words.meanings.dayBefore,
  ...words.meanings.dayBeforeThat,
  ...words.meanings.today,
]);
const THIS_WEEK: ReadonlySet<string> = new Set(words.meanings.thisWeek);
const WEEK_BEFORE: ReadonlySet<string> = new Set(words.meanings.weekBefore);

/** How many weeks before the document's a word tells of: `上周` is 1; null for what is no week. */
export const weeksBefore = (word: string): number | null =>
  THIS_WEEK.has(word) ? 0 : WEEK_BEFORE.has(word) ? 1 : null;

const NEWS_BEHIND = pattern`
  ^(?:${reports.partsOfDay})?[^，。；：\d]{0,12}${reports.saying}
  |^(?:${reports.partsOfDay})?，?(?:${reports.reporter})?[^，。；：\d]{0,4}${reports.learnsFrom}[^，。；\d]{1,18}${reports.learning}`;

/** `昨日，记者从市统计局了解到`, `周二公布的数据显示`: when a thing was told, not when it holds. */
export function isWhenTold(word: string, after: string): boolean {
  return (DEICTIC_DAYS.has(word) || isDayWord(word)) && NEWS_BEHIND.test(after);
}

const DATELINE_BEHIND = pattern`^${documents.datelines}`;

/** `2月1日电`: the day that a report was sent. */
export const isDateline = (iso: string, after: string): boolean => DAY.test(iso) && DATELINE_BEHIND.test(after);
const DAY = /^(?:\d{4}|XXXX)-\d\d-\d\d$/;
