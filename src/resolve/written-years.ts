/** The years that a text writes, with what stands around each: of plans, of long ago, how far something reaches. */

import { globalPattern, pattern } from '../../grammars/pattern.js';
import { readDigits } from '../../grammars/zh/numerals.js';
import { calendar, changes, documents, numerals, particles, plans, times } from './lexicon.js';

const CHINESE_YEAR = globalPattern`${numerals.centuries}${numerals.digits}{3}(?=${calendar.year})`;
const YEAR = globalPattern`
  (?<![\d.])((?:19|20)\d\d)(?:${calendar.year}|(?=${documents.periodicals}))
  |(?<![\d.,])(1[0-2]\d)${calendar.year}(?=\d{1,2}${calendar.month}|${calendar.halvesAndData})
  |(?<![\d.,])([0-4]\d)${calendar.year}(?=\d{1,2}(?:(?:[-—~]|${times.through})\d{1,2})?${calendar.month}|${calendar.halvesAndData}|${particles.ordinal}?(?:[1-4]|${numerals.firstFour})${calendar.quarter})`;
/** `1961年有记录以来`, `始建于1956年`: since when something is, whatever year the text speaks from. */
const LONG_AGO_BEHIND = pattern`^(?:\d{1,2}${calendar.month})?(?:[^，。；]{0,14}${times.since}|${particles.come})`;
const LONG_AGO_BEFORE = pattern`(?:${times.foundings}${particles.atOrIn}|${times.inHistory}[^。；]{0,16})$`;
/** How much before and behind a year tells what it is one of. */
const BEFORE = 40;
const BEHIND = 40;
/** What stands before a year of plans: `到2035年`, `争取1997年`, `2006-2020年`. */
const PLANNED_BEFORE = pattern`(?:${plans.beforePlannedYear}|—|-|~)$|${plans.beforeYearApart}[^，。；]{0,8}$`;
/** `从2004年的9.2%提升至2023年的15.4%`: where a rise has come to; a rise to come is told by a word of its own. */
const RISEN = pattern`${changes.moves}${particles.until}$`;
const TO_COME = pattern`${plans.toCome}[^。；]*$`;
/** What stands behind one: `2030年前`, `2025年目标`, `2022年将`. */
const PLANNED_BEHIND = pattern`
  ^(?:[，]?${plans.yearEdges}?[，]?(?:${plans.behindYear}|${plans.before}(?!${particles.after}|(?:\d|${numerals.countingTwo})))
  |${plans.behindYearNouns}|[^，。；]{0,14}(?:${plans.futureVerbs}|${plans.expects})|[^，。；]{0,6}${plans.games})`;

const BLANKS_IN_YEAR = globalPattern`(?<=\d) {1,3}(?=(?:\d {0,3}){0,3}${calendar.year})`;

/** Digits of all kinds as ASCII, without blanks before 年. */
export function withPlainYears(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[○Ｏ◯]/g, numerals.zero)
    .replace(BLANKS_IN_YEAR, '')
    .replace(CHINESE_YEAR, (year) => readDigits(year) ?? year);
}

/** `115年1月`, as Taiwan counts: the first year of the Republic is 1912. */
export const BEFORE_REPUBLIC = 1911;

export interface WrittenYear {
  readonly year: number;
  /** What stands before and behind it. */
  readonly before: string;
  readonly behind: string;
}

/** Every year that a text writes, in full or by its last two digits. */
export function* yearsOf(text: string): Generator<WrittenYear> {
  for (const hit of text.matchAll(YEAR)) {
    const [, full, republic, short] = hit;
    const year =
      full !== undefined
        ? Number(full)
        : republic !== undefined
          ? BEFORE_REPUBLIC + Number(republic)
          : 2000 + Number(short);
    const end = hit.index + hit[0].length;
    yield {
      year,
      before: text.slice(Math.max(0, hit.index - BEFORE), hit.index),
      behind: text.slice(end, end + BEHIND),
    };
  }
}

/** `截至2022年9月30日`: how far what is told reaches. */
export const UP_TO = pattern`${plans.upTo}${particles.until}?$`;

/** `至2003年底，…已占全球一半`: told as done, however it begins. */
const DONE = pattern`^(?![^。；]{0,24}${plans.toCome})[^。；]{0,24}${plans.hasAlready}`;
/** `1999至2003年期间`. */
const TO = pattern`${times.through}|${particles.until}|-|—|~`;
const SPAN_BEFORE = pattern`(?:19|20)\d\d${calendar.year}?${TO}$`;
const SPAN_BEHIND = pattern`^${times.spanEnds}`;
/** `2012年至2018年间，用电量每年将增加800兆瓦特`: either end. */
const SPAN_TO_COME = pattern`^(?:${TO}(?:19|20)\d\d${calendar.year})?${times.spanEnds}[^。；]{0,24}${plans.toCome}`;

/** Whether a year is one of plans, by what stands before it. */
export function isPlanned({ before, behind }: WrittenYear): boolean {
  if (TO_COME.test(before)) return PLANNED_BEFORE.test(before.slice(-12));
  if (UP_TO.test(before) || RISEN.test(before) || DONE.test(behind)) return false;
  if (SPAN_TO_COME.test(behind)) return true;
  if (SPAN_BEFORE.test(before) && SPAN_BEHIND.test(behind)) return false;
  return PLANNED_BEFORE.test(before.slice(-12));
}

/** Whether a year is one of plans, by what stands behind it: `2025年目标`, `2020年建成`, which is often still to come. */
export const isPlannedBehind = (behind: string): boolean => PLANNED_BEHIND.test(behind.slice(0, 20));

/** Whether a year only tells since when something is, or when it was founded. */
export const isLongAgo = ({ before, behind }: WrittenYear): boolean => isSince(behind) || LONG_AGO_BEFORE.test(before);

/** `2017年春运以来` is within that year. */
const OF_FEAST = pattern`^${documents.feasts}`;

/** Whether something is since that year. */
export const isSince = (behind: string): boolean => LONG_AGO_BEHIND.test(behind.slice(0, 20)) && !OF_FEAST.test(behind);
