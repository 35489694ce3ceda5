/** How far behind the latest year that a text writes the year lies that it speaks from. */

import { pattern } from '../../grammars/pattern.js';
import { calendar, comparisons, documents, numerals, particles, plans, times } from './lexicon.js';
import { isPlanned, isPlannedBehind, isSince, UP_TO, type WrittenYear, yearsOf } from './written-years.js';

/** `今年前8个月`, `今年1月`, `今年迄今`: the year that the text speaks from is under way. */
const UNDER_WAY = pattern`
  ${calendar.thisYear}(?:${calendar.partsBegun}
  |${particles.ordinal}?(?:[1-4]|${numerals.firstFour})${calendar.quarterShort}
  |(?:[0-9]|${numerals.counting}){1,3}(?:${calendar.monthOrThrough}|-|—|~))`;
/** `1—2月份，…`, `2月末，…` at the head of a clause: a part of a year that needs no year to be told. */
const MONTHS_ALONE = pattern`(?:^|[\n。；，])[^\S\n]*(?:\d{1,2}(?:-|—|~|${times.through}))?\d{1,2}${calendar.month}(?!\d)`;
/** A year that is looked back on: `低于2024年月均`, `自2024年9月…以来`, `至2023年的4.08万亿元`. */
const BACK_BEFORE = pattern`${times.backBefore}$`;
/** `超过历年最多的2014年`. */
const HELD_APART = pattern`${times.backBefore}[^，。；：、\d]{2,9}${particles.genitive}$`;
const BACK_BEHIND = pattern`
  ^(?:${particles.genitive}(?:\d|${numerals.counting})|(?:\d{1,2}${calendar.month}[^，。；\d]?)?${times.backBehind}
  |\d{1,2}${calendar.month}[^，。；]{0,10}${times.since}|[^，。；]{0,10}${times.since})`;
/** `2月末…比2021年末增加`: what the months of a year are held against is the end of the one before. */
const ENDED = pattern`^${calendar.yearCloses}`;
/** `而2018年同期增速为…`: the same part of a year before the text's own. */
const SAME_PART = pattern`^${comparisons.samePeriodAlone}`;
const REACHING = pattern`${particles.until}$`;
/** `2018年上半年`, `2019年8月`, `2006年五一`: a part of a year, but for its end. */
const PART = pattern`
  ^\s?(?:(?:1[01]|0?[1-9])\s?${calendar.month}|${documents.partsOfYear}|${documents.feasts}
  |\d{1,2}(?:-|—|~|${times.through}))`;
/** `2011年，我省实现…326亿元`: the year as a whole, with its figures; not `2013年的预期目标是3652万人次`. */
const FIGURES = pattern`^(?:${documents.wholeYears}|12${calendar.month}|(?:(?!${plans.toCome})[^。；]){0,36}\d)`;
/** `去年全行业产值…`: the year before, told by itself; not `比去年`, not `去年同期`. */
const LAST_YEAR = pattern`(?<!${times.backBefore})${documents.lastYear}(?!${particles.genitive}?${comparisons.samePeriodAlone})`;

type Standing = 'part' | 'back' | 'whole' | 'other';

/** What a text tells of a year where it writes it. */
function standingOf({ before, behind }: WrittenYear): Standing {
  const held = HELD_APART.test(before) || (BACK_BEFORE.test(before) && BACK_BEHIND.test(behind));
  if (held && !UP_TO.test(before)) return 'back';
  if (PART.test(behind)) return 'part';
  return FIGURES.test(behind) ? 'whole' : 'other';
}

/** `去年产量…，比2005年增长19.78%`: the year before the text's own comes after the latest that it writes. */
const lastYearAgainst = (year: number): RegExp =>
  pattern`(?<!${times.backBefore})${documents.lastYear}[^。]{0,80}${comparisons.than}${String(year)}${calendar.year}`;

/**
 * How many years after the latest year that it writes a text speaks.
 *
 * @param text decoded text, its years in plain digits
 * @param latest the latest year that it tells of as past or present
 * @returns null where the year is only looked back on, and nothing tells from when
 */
export function yearsOn(text: string, latest: number): number | null {
  const standings = new Set<Standing>();
  let reached = false;
  let ended = false;
  let samePart = false;
  for (const written of yearsOf(text)) {
    const { year, before, behind } = written;
    if (year !== latest) continue;
    if (SAME_PART.test(behind)) {
      samePart = true;
      continue;
    }
    const standing = standingOf(written);
    if (standing !== 'back' && (isPlanned(written) || isPlannedBehind(behind) || isSince(behind))) continue;
    standings.add(standing);
    if (standing === 'back' && ENDED.test(behind)) ended = true;
    // `提升至2020年的15%`: where a rise has come to may be the text's own year.
    if (!HELD_APART.test(before) && REACHING.test(before)) reached = true;
  }
  if (standings.has('part')) return 0;
  if (lastYearAgainst(latest).test(text)) return 2;
  const underWay = UNDER_WAY.test(text);
  if (standings.has('whole')) {
    const gone = underWay ? !standings.has('other') : !text.includes(calendar.thisYear) && LAST_YEAR.test(text);
    return gone ? 1 : 0;
  }
  if (standings.has('other')) return 0;
  if (!standings.has('back')) return samePart ? 1 : 0;
  return underWay || (ended && MONTHS_ALONE.test(text)) ? 1 : reached ? 0 : null;
}
