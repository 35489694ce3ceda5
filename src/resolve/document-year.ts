/** The year of a document without a date: the one it calls its own, else the latest that it writes about as past. */

import { pattern } from '../../grammars/pattern.js';
import { calendar, documents, numerals, particles, plans } from './lexicon.js';
import { isLongAgo, isPlanned, isPlannedBehind, isSince, withPlainYears, yearsOf } from './written-years.js';
import { yearsOn } from './year-standing.js';

/** `2011年，是“十二五”开局之年`: the year that has begun. */
const BEGUN = pattern`(\d{4})${calendar.year}[，]?${plans.alsoIs}?${particles.is}[^。；]{0,40}?${plans.yearsBegun}`;
/** `二、2008年主要任务`, `三、2011年的工作`: a heading of the tasks ahead. */
const TASKS = pattern`
  \n[^\S\n]{0,8}(?:${numerals.firstSix}、|（${numerals.firstSix}）
  |${documents.partNumbers})?[^\S\n]{0,4}(\d{4})${calendar.year}${documents.government}?${particles.genitive}?${documents.workFields}*${documents.taskNouns}[^\n。，]{0,12}\n`;
/** `刚刚过去的1984年`, `一、去年工作回顾 2005年`: the year before. */
const GONE = pattern`
  ${documents.justNow}?${documents.gone}(\d{4})${calendar.year}
  |${documents.lastYear}${particles.genitive}?${documents.government}?${documents.work}${particles.genitive}?${documents.overall}?${documents.review}\s{0,8}(\d{4})${calendar.year}`;
/** The years around the document's own have at least this part of all mentions. */
const LEAST_PART = 0.12;

/**
 * How often each year is written about as past or present; years of plans are left out.
 *
 * @param strict whether `2020年建成` counts as a plan, which it often is
 */
function countYears(text: string, strict: boolean): Map<number, number> {
  const counts = new Map<number, number>();
  for (const written of yearsOf(text)) {
    const { year, behind } = written;
    if (isLongAgo(written) || isPlanned(written) || (strict && isPlannedBehind(behind))) continue;
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}

/** The latest year since which something is: the text speaks from it or from a later one. */
function latestSince(text: string): number {
  let latest = 0;
  for (const { year, behind } of yearsOf(text)) if (isSince(behind)) latest = Math.max(latest, year);
  return latest;
}

/** `2018年上半年`, `18年二季度`: a year of which a part alone is told. */
function isUnderWay(text: string, year: number): boolean {
  const part = pattern`(?:${String(year)}|(?<!\d)${String(year).slice(2)})${calendar.year}(?:${documents.partsOfYear}|1[-—~])`;
  return part.test(text) && !pattern`${String(year)}${calendar.year}${documents.restOfYear}`.test(text);
}

const NEAR_YEAR = pattern`${documents.nearYears}`;

/**
 * Finds the year that a text speaks from, by what it says of its years.
 *
 * @param source decoded text
 * @returns null when it writes no year
 */
export function documentYear(source: string): number | null {
  const text = withPlainYears(source);
  const firm = countYears(text, true);
  const counts = firm.size > 0 ? firm : countYears(text, false);
  const gone = GONE.exec(text);
  if (gone) return Number(gone[1] ?? gone[2]) + 1;
  const tasks = TASKS.exec(text);
  if (tasks) return Number(tasks[1]);
  const begun = BEGUN.exec(text);
  if (begun && counts.has(Number(begun[1]))) return Number(begun[1]);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const near = (year: number): number => (counts.get(year) ?? 0) + (counts.get(year - 1) ?? 0);
  const latest = [...counts.keys()].sort((a, b) => b - a).find((year) => near(year) >= LEAST_PART * all);
  if (latest === undefined) return null;
  const on = yearsOn(text, latest);
  if (latest + (on ?? 0) < latestSince(text)) return null;
  if (on !== null && on > 0) return latest + on;
  const calls = NEAR_YEAR.test(text);
  // `2009年是…最为困难的一年`: a year looked back on by a text that calls it 去年.
  if (
    calls &&
    pattern`${String(latest)}${calendar.year}[，]?[^。]{0,8}${particles.is}[^。]{2,60}${documents.oneYear}`.test(text)
  )
    return latest + 1;
  // A report given early in a year speaks of it in plans alone, and of the year before as past.
  const mostly = (counts.get(latest) ?? 0) >= (counts.get(latest - 1) ?? 0);
  if (calls && mostly && !isUnderWay(text, latest) && text.includes(`${latest + 1}${calendar.year}`)) return latest + 1;
  return on === null ? null : latest;
}

/** Months that a report at the beginning of a year may still be about; the last in which a year cannot be over. */
const LAST_EARLY_MONTH = 3;
const LAST_MONTH = 12;
const WHOLE_YEAR = pattern`^${documents.wholeYears}`;
/** `2023年，全省…`, where it is early in a year: the year before. */
const YEAR_OF_ALL = pattern`^[，]?${documents.wholeYearHeads}`;

/**
 * The year of a report of which the day is known: the latest that it writes, or the one after it where what it tells of
 * that year goes beyond the day (`1月12日电…截至2023年12月`, `4月29日电…2015年全年接待2990万人次`).
 *
 * @param text decoded text
 * @param year the latest year that it writes about as past
 * @param month the month of the day
 */
export function yearOfDateline(text: string, year: number, month: number): number {
  let over = false;
  for (const written of yearsOf(withPlainYears(text))) {
    const { behind } = written;
    if (written.year !== year || isPlanned(written) || isPlannedBehind(behind)) continue;
    const told = LATER_MONTH.exec(behind);
    const last = told === null ? 0 : Number(told[2] ?? told[1]);
    if (told && last <= month) return year;
    if (told ? month <= LAST_EARLY_MONTH || last === LAST_MONTH : isOver(behind, month)) over = true;
  }
  return over ? year + 1 : year;
}

/** Whether what stands behind a year tells it as over in a month of the year after it. */
const isOver = (behind: string, month: number): boolean =>
  month <= LAST_EARLY_MONTH
    ? WHOLE_YEAR.test(behind) || YEAR_OF_ALL.test(behind)
    : WHOLE_YEAR.test(behind) && month < LAST_MONTH;

/** `2023年12月`, `2023年1—11月`. */
const LATER_MONTH = pattern`^(1[0-2]|[1-9])${calendar.month}?(?:(?:-|—|~|${particles.until})(1[0-2]|[1-9]))?${calendar.month}`;
