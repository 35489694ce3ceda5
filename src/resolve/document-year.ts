/** The year of a document without a date: the one it calls its own, else the latest that it writes about as past. */

import { readDigits } from '../../grammars/zh/numerals.js';
import { calendar, changes, comparisons, documents, numerals, particles, plans, times } from './lexicon.js';
import { globalPattern, pattern } from './pattern.js';

const CHINESE_YEAR = globalPattern`${numerals.centuries}${numerals.digits}{3}(?=${calendar.year})`;
const YEAR = globalPattern`
  (?<![\d.])((?:19|20)\d\d)${calendar.year}
  |(?<![\d.,])(1[0-2]\d)${calendar.year}(?=\d{1,2}${calendar.month}|${calendar.halvesAndData})
  |(?<![\d.,])([0-4]\d)${calendar.year}(?=\d{1,2}(?:(?:[-—~]|${times.through})\d{1,2})?${calendar.month}|${calendar.halvesAndData}|${particles.ordinal}?(?:[1-4]|${numerals.firstFour})${calendar.quarter})`;
/** `1961年有记录以来`, `始建于1956年`: since when something is, whatever year the text speaks from. */
const LONG_AGO_BEHIND = pattern`^(?:\d{1,2}${calendar.month})?(?:[^，。；]{0,14}${times.since}|${particles.come})`;
const LONG_AGO_BEFORE = pattern`(?:${times.foundings}${particles.atOrIn}|${times.inHistory}[^。；]{0,16})$`;
/** How much before a year tells whether it is one of plans. */
const BEFORE = 40;

/** What stands before a year of plans: `到2035年`, `争取1997年`, `2006-2020年`. */
const PLANNED_BEFORE = pattern`(?:${plans.beforePlannedYear}|—|-|~)$|${plans.beforeYearApart}[^，。；]{0,8}$`;
/** `从2004年的9.2%提升至2023年的15.4%`: where a rise has come to; a rise to come is told by a word of its own. */
const RISEN = pattern`${changes.moves}${particles.until}$`;
const TO_COME = pattern`${plans.toCome}[^。；]*$`;
/** What stands behind one: `2030年前`, `2025年目标`, `2022年将`. */
const PLANNED_BEHIND = pattern`
  ^(?:[，]?${plans.yearEdges}?[，]?(?:${plans.behindYear}|${plans.before}(?!${particles.after}|(?:\d|${numerals.countingTwo})))
  |${plans.behindYearNouns}|[^，。；]{0,14}(?:${plans.futureVerbs}|${plans.expects})|[^，。；]{0,6}${plans.games})`;

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

const BLANKS_IN_YEAR = globalPattern`(?<=\d) {1,3}(?=(?:\d {0,3}){0,3}${calendar.year})`;

/** Digits of all kinds as ASCII, without blanks before 年. */
function withPlainYears(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[○Ｏ◯]/g, '〇')
    .replace(BLANKS_IN_YEAR, '')
    .replace(CHINESE_YEAR, (year) => readDigits(year) ?? year);
}

/**
 * How often each year is written about as past or present; years of plans are left out.
 *
 * @param strict whether `2020年建成` counts as a plan, which it often is
 */
function countYears(text: string, strict: boolean): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { year, before, behind } of yearsOf(text)) {
    if (LONG_AGO_BEHIND.test(behind) || LONG_AGO_BEFORE.test(before)) continue;
    if (isPlanned(before) || (strict && PLANNED_BEHIND.test(behind))) continue;
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}

/** The latest year since which something is: the text speaks from it or from a later one. */
function latestSince(text: string): number {
  let latest = 0;
  for (const { year, behind } of yearsOf(text)) if (LONG_AGO_BEHIND.test(behind)) latest = Math.max(latest, year);
  return latest;
}

/** `115年1月`, as Taiwan counts: the first year of the Republic is 1912. */
const BEFORE_REPUBLIC = 1911;

interface WrittenYear {
  readonly year: number;
  /** What stands before and behind it. */
  readonly before: string;
  readonly behind: string;
}

/** Every year that a text writes, in full or by its last two digits. */
function* yearsOf(text: string): Generator<WrittenYear> {
  for (const hit of text.matchAll(YEAR)) {
    const [, full, republic, short] = hit;
    const year =
      full !== undefined
        ? Number(full)
        : republic !== undefined
          ? BEFORE_REPUBLIC + Number(republic)
          : 2000 + Number(short);
    const end = hit.index + hit[0].length;
    yield { year, before: text.slice(Math.max(0, hit.index - BEFORE), hit.index), behind: text.slice(end, end + 20) };
  }
}

/** `截至2022年9月30日`: how far what is told reaches. */
const UP_TO = pattern`${plans.upTo}${particles.until}?$`;

function isPlanned(before: string): boolean {
  if (UP_TO.test(before) && !TO_COME.test(before)) return false;
  return PLANNED_BEFORE.test(before.slice(-12)) && !(RISEN.test(before) && !TO_COME.test(before));
}

/** `2018年上半年`, `18年二季度`: a year of which a part alone is told. */
function isUnderWay(text: string, year: number): boolean {
  const part = pattern`(?:${String(year)}|(?<!\d)${String(year).slice(2)})${calendar.year}(?:${documents.partsOfYear}|1[-—~])`;
  return part.test(text) && !pattern`${String(year)}${calendar.year}${documents.restOfYear}`.test(text);
}

/** `今年前8个月`, `今年1月`, `今年迄今`: the year that the text speaks from is under way. */
const THIS_YEAR = pattern`
  ${calendar.thisYear}(?:${calendar.partsBegun}
  |${particles.ordinal}?(?:[1-4]|${numerals.firstFour})${calendar.quarterShort}
  |(?:[0-9]|${numerals.counting}){1,3}(?:${calendar.monthOrThrough}|-|—|~))`;
/** A year that is looked back on: `低于2024年月均`, `自2024年9月…以来`, `至2023年的4.08万亿元`. */
const BACK_BEFORE = pattern`${times.backBefore}$`;
/** `超过历年最多的2014年`. */
const HELD_APART = pattern`${times.backBefore}[^，。；：、\d]{2,9}${particles.genitive}$`;
const BACK_BEHIND = pattern`
  ^(?:${particles.genitive}(?:\d|${numerals.counting})|(?:\d{1,2}${calendar.month}[^，。；\d]?)?${times.backBehind}
  |\d{1,2}${calendar.month}[^，。；]{0,10}${times.since}|[^，。；]{0,10}${times.since})`;

/** `而2018年同期增速为…`: the same part of a year before the text's own. */
const SAME_PART = pattern`^${comparisons.samePeriodAlone}`;

const REACHING = pattern`${particles.until}$`;

/** How a text stands to the latest year that it writes: within it, in the one after it, or nobody knows where. */
function standsTo(text: string, latest: number): 'within' | 'after' | 'unknown' {
  let told = false;
  let back = true;
  let held = true;
  for (const { year, before, behind } of yearsOf(text)) {
    if (year !== latest || SAME_PART.test(behind)) continue;
    told = true;
    const apart = HELD_APART.test(before);
    if (UP_TO.test(before) || !(apart || (BACK_BEFORE.test(before) && BACK_BEHIND.test(behind)))) back = false;
    // `提升至2020年的15%`: where a rise has come to may be the text's own year.
    if (!apart && REACHING.test(before)) held = false;
  }
  if (!back) return 'within';
  return !told || THIS_YEAR.test(text) ? 'after' : held ? 'unknown' : 'within';
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
  if (latest === undefined || latest < latestSince(text)) return null;
  const calls = NEAR_YEAR.test(text);
  const stands = standsTo(text, latest);
  if (stands === 'after') return latest + 1;
  // `2009年是…最为困难的一年`: a year looked back on by a text that calls it 去年.
  if (
    calls &&
    pattern`${String(latest)}${calendar.year}[，]?[^。]{0,8}${particles.is}[^。]{2,60}${documents.oneYear}`.test(text)
  )
    return latest + 1;
  // A report given early in a year speaks of it in plans alone, and of the year before as past.
  const mostly = (counts.get(latest) ?? 0) >= (counts.get(latest - 1) ?? 0);
  if (calls && mostly && !isUnderWay(text, latest) && text.includes(`${latest + 1}${calendar.year}`)) return latest + 1;
  return stands === 'unknown' ? null : latest;
}

/** Months that a report at the beginning of a year may still be about. */
const LAST_EARLY_MONTH = 3;
const WHOLE_YEAR = pattern`^(?:${documents.wholeYears}|[，]?${documents.wholeYearHeads})`;

/**
 * The year of a report of which the day is known: the latest that it writes, or the one after it where what it tells of
 * that year goes beyond the day (`1月12日电…截至2023年12月`).
 *
 * @param text decoded text
 * @param year the latest year that it writes about as past
 * @param month the month of the day
 */
export function yearOfDateline(text: string, year: number, month: number): number {
  if (month > LAST_EARLY_MONTH) return year;
  let over = false;
  for (const { year: written, before, behind } of yearsOf(withPlainYears(text))) {
    if (written !== year || isPlanned(before) || PLANNED_BEHIND.test(behind)) continue;
    const told = LATER_MONTH.exec(behind);
    if (told && Number(told[2] ?? told[1]) <= month) return year;
    if (told || WHOLE_YEAR.test(behind)) over = true;
  }
  return over ? year + 1 : year;
}

/** `2023年12月`, `2023年1—11月`. */
const LATER_MONTH = pattern`^(1[0-2]|[1-9])${calendar.month}?(?:(?:-|—|~|${particles.until})(1[0-2]|[1-9]))?${calendar.month}`;
