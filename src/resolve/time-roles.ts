/** What a time in a sentence does: whether it governs the numbers behind it, and how far. */

import { noneOf, pattern, unicodePattern } from '../../grammars/pattern.js';
import type { Mention } from '../../grammars/zh/mention.js';
import { type DocumentDate, isoYear } from './calendar.js';
import {
  bounds,
  calendar,
  changes,
  comparisons,
  documents,
  lists,
  measures,
  numerals,
  particles,
  plans,
  ranks,
  reports,
  times,
} from './lexicon.js';

/** What a time in a sentence does. */
export type TimeRole =
  /** Holds for the numbers after it. */
  | 'governs'
  /** Where a change starts: `从2012年的…`; holds for the next number alone. */
  | 'from'
  /** What a number is compared with: `较2012年`. */
  | 'compared'
  /** Nothing for any number. */
  | 'none';

/** How far a time holds: inside its brackets, its own clause, up to a semicolon, or the rest of the sentence. */
export type Reach = 'brackets' | 'clause' | 'segment' | 'sentence';

const COMPARED_BEFORE = pattern`${comparisons.before}$`;
const COMPARED_BEHIND = pattern`${comparisons.behind}`;

/** Whether a time is one that something is compared with, by what stands right around it. */
export function compared(before: string, after: string): boolean {
  return COMPARED_BEFORE.test(before) && !/^[，。]/.test(after) && COMPARED_BEHIND.test(after);
}

/** `2015年以来新低`, `1961年有记录以来最少`, `2014年开通以来新高`, `2007年6月以来的最大单日跌幅`. */
export const SINCE_RECORD = pattern`^(?:${times.having}[^，；]{2,10}|[^，。；\d]{2,10})?${times.since}(?:${times.recordOf}?${comparisons.samePeriodAlone}?|[^，。；\d]{0,8}?)${times.records}`;

/** `与2010年（第六次人口普查，下同）的133972万人相比`. */
const AGAINST = pattern`^(?:（[^）]{0,40}）)?(?:[^，。；（）]{0,30}${comparisons.againstShort}
  |[^，。；（）\d]{0,8}${comparisons.thanPlace}(?:，|${comparisons.thanTime}))`;
/** `与上月末持平`, `和去年同期基本相当`. */
const SAME_AS = pattern`^(?:[^，。；]{0,4})${comparisons.roughly}?${comparisons.alike}`;
/** `去年同期为增长10.8%`, `上年同期盈利1.59亿元`: a level of its own. */
const OWN_LEVEL = pattern`^${particles.genitive}?(?:${noneOf(String.raw`，。；、\d`, comparisons.than)}{0,10})$`;

/** `较1-2、1-3、1-4月`: all that is held against. */
const REFERENCE_BEFORE = pattern`${comparisons.asReference}(?:\d{1,2}[-—~]\d{1,2}${calendar.month}?、)*$`;
/** `比历史上最好的1984年增长`: what is said of a time stands between it and the word that holds against it. */
const REFERENCE_APART = pattern`
  (?<!${comparisons.thanNotBehind})${comparisons.than}(?!${comparisons.thanNotBefore})[^，。；：、\d]{2,9}${particles.genitive}$`;
const CHANGES_BEHIND = pattern`^[^，。；、\d]{0,10}${changes.moving}`;
const IS_OR_ABOVE = pattern`${comparisons.isOrAbove}$`;
/** `低于上月0.2个百分点`: a gap to that time. */
const POINTS_BEHIND = pattern`^${bounds.about}?\d[\d.]*${measures.pointNames}`;
const HELD = pattern`${bounds.heldAgainst}$`;
const NUMBER_BEHIND = pattern`^${particles.genitive}(?:\d|${numerals.counting})`;
const GENITIVE_ALONE = pattern`^${particles.genitive}$`;
/** `相当于2010年全年交易量的3.5倍`. */
const MULTIPLE_BEHIND = pattern`^[^，。；\d]{0,16}${particles.genitive}${bounds.about}?\d[\d.]*${comparisons.multiples}`;
const LEVEL_HEAD = pattern`^${comparisons.samePeriodOrLevel}`;
const RECOVERING = pattern`${comparisons.recovering}$`;
const LEVEL_BEHIND = pattern`^(?:[^，。；、\d]{0,8}${comparisons.samePeriodOrLevel}|${particles.genitive}(?:\d|${numerals.counting}))`;
const WITHIN_TAIL = pattern`${particles.in}$`;
const ON_BASIS = pattern`^${particles.genitive}?${comparisons.onBasis}`;
const WITH = pattern`${comparisons.with}$`;
const FOLLOWING = pattern`${ranks.following}$`;
const AFTERWARDS = pattern`^[^，。；]{0,6}${particles.afterHeads}?${particles.after}`;
/** `延续2月份以来的回升态势`, `扭转上月下滑趋势`: what was, before what is told. */
const GOING_ON = pattern`${times.goingOn}(?:${times.fromWords})?$`;
const WENT_ON = pattern`^[^，。；\d]{0,16}${times.wentOn}`;
const FROM = pattern`${particles.from}$`;
const YEAR_BEFORE = pattern`^${comparisons.lastYear}$`;
const IS_PART_OF = pattern`${comparisons.isPartOf}$`;
const RANGE = pattern`(?:\d|${numerals.yearDigits})${calendar.rangeMarks}?(?:-|~|—|${particles.until})`;
const FROM_WORD = pattern`${times.fromWords}$`;
const FROM_END = pattern`^(?:${times.fromEnds}|.{0,14}${times.since})`;
const SAME_PERIOD = pattern`${comparisons.samePeriodAlone}$`;

/** What a time does, by what stands around it. */
export function roleOf(before: string, after: string, text: string, wide: string): TimeRole {
  if (REFERENCE_BEFORE.test(before)) {
    if (IS_OR_ABOVE.test(before))
      return NUMBER_BEHIND.test(after) ||
        GENITIVE_ALONE.test(after) ||
        MULTIPLE_BEHIND.test(wide) ||
        (HELD.test(before) && POINTS_BEHIND.test(after))
        ? 'compared'
        : LEVEL_HEAD.test(after)
          ? 'compared'
          : SINCE_RECORD.test(after)
            ? 'none'
            : 'governs';
    return 'compared';
  }
  if (REFERENCE_APART.test(before) && CHANGES_BEHIND.test(after)) return 'compared';
  if (RECOVERING.test(before) && LEVEL_BEHIND.test(after)) return 'compared';
  if (WITHIN_TAIL.test(before) && ON_BASIS.test(after)) return 'compared';
  if (WITH.test(before) && (AGAINST.test(wide) || SAME_AS.test(after))) return 'compared';
  // `为1961年有记录以来最少`: how long a record has stood.
  if (SINCE_RECORD.test(after)) return 'none';
  // `继第二季度之后`: what came before.
  if (FOLLOWING.test(before) && AFTERWARDS.test(after)) return 'none';
  if (GOING_ON.test(before) && WENT_ON.test(after)) return 'none';
  if (FROM.test(before)) return 'governs';
  if (YEAR_BEFORE.test(text) && IS_PART_OF.test(before)) return 'compared';
  if (RANGE.test(text)) return 'governs';
  if (FROM_WORD.test(before)) return FROM_END.test(after) ? 'governs' : 'from';
  if (SAME_PERIOD.test(text)) return OWN_LEVEL.test(wide.split(/(?=[-+]?\d)/, 1)[0] as string) ? 'governs' : 'compared';
  return 'governs';
}

/** What has been set up, opened or begun at a time, and nothing else: `成立于2009年9月`. */
const EVENT = pattern`${times.events}`;
const EVENT_BEFORE = pattern`${EVENT}${particles.atOrIn}$`;
const EVENT_BEHIND = pattern`^${times.foundings}(?!${times.since})`;
/** `计划今年7月开工建设的项目投资9亿元`, `拟于2025年投产，年产…`: when a thing begins is not when its figures hold. */
const BEGINS_BEHIND = pattern`
  ^${calendar.monthEdges}?${times.beginningAdverbs}?${times.beginnings}${times.beginningUses}?(?=(?:[，。；]|${particles.genitive})
  |$)`;
const INTENDS = pattern`${plans.intending}${particles.atOrUntil}?$`;

const YEAR_END = pattern`^${calendar.yearEnds}$`;
const OF_THEM = pattern`${lists.ofThem}，?$`;
const AT_TAIL = pattern`[^，；。：]${particles.at}$`;
const PLACE_TAIL = pattern`${particles.atOrIn}$`;
const PLACE_ALONE = pattern`(?:^|[，；。：])${particles.atOrIn}$`;

const UNTIL_THEN = pattern`^${times.beforeThen}(?!${times.notBeforeThen})`;

/** A date that only says when something else happened reaches no further than its clause: `成立于2009年9月`. */
export function reachOf(before: string, after: string, text: string, written: boolean): Reach {
  if (YEAR_END.test(text)) return 'segment';
  // `获奖3项，其中2019年2项；获…`: one part of what is told, up to the semicolon.
  if (OF_THEM.test(before)) return 'segment';
  // `去年同期盈利19亿元，每股收益2元。`: told first, it goes on up to the semicolon.
  if (SAME_PERIOD.test(text)) return before === '' || /[。；]$/.test(before) ? 'segment' : 'clause';
  if (!written) return 'sentence';
  if (EVENT_BEFORE.test(before)) return 'clause';
  if (EVENT_BEHIND.test(after)) return 'clause';
  // `2003年前，价格只有5元`: before then, and not what follows.
  if (UNTIL_THEN.test(after)) return 'clause';
  if (AT_TAIL.test(before)) return 'clause';
  if (PLACE_TAIL.test(before) && /^[，；。]/.test(after) && !PLACE_ALONE.test(before)) return 'clause';
  return 'sentence';
}

const PUBLISHES = pattern`${reports.publishing}`;
const PUBLISHED_BEFORE = pattern`${PUBLISHES}${particles.atOrIn}${reports.clocks}?$`;
const PUBLISHED_BEHIND = pattern`^${reports.partsOfDay}?${reports.publishingAdverbs}?${PUBLISHES}`;

/** `发布于2026年5月`, `本公报由统计局于2026年5月发布`: when a text came out, not what it is about. */
export function isPublication(before: string, after: string): boolean {
  return PUBLISHED_BEFORE.test(before) || (PLACE_TAIL.test(before) && PUBLISHED_BEHIND.test(after));
}

const CREDIT = pattern`(?<!${documents.notCredits})${documents.creditLabels}[：:]`;
const LONGEST_CREDIT = 80;

/** `来源：区统计局 时间：2024-11-05`: a line that says whose text it is and when it came out, and tells no number. */
export function isCredit(folded: string, mentions: readonly Mention[]): boolean {
  return folded.length <= LONGEST_CREDIT && mentions.every(({ type }) => type === 'date') && CREDIT.test(folded);
}

/** Whether a time only says when a thing is to begin, so that it holds for no number. */
export function onlyBegins(before: string, after: string): boolean {
  return INTENDS.test(before) && BEGINS_BEHIND.test(after);
}

const SINCE_HEAD = pattern`${times.sinceHeads}$`;
const SINCE_END = pattern`^(?:${times.sinceEnds}|\d{0,2}${times.hour}?${times.onward}|.{0,12}${times.since})`;
const FROM_HOUR = pattern`^\d{0,2}${times.hour}?${times.onward}`;
const SINCE = pattern`^${times.since}`;

/** Whether a time only says since when something is, so that its year is not that of the times behind it. */
export function beginsSince(before: string, after: string): boolean {
  return SINCE.test(after) || (SINCE_HEAD.test(before) && SINCE_END.test(after));
}

/** `自2019年…以来`: from that year to the document's. */
export function since(iso: string | null, before: string, after: string, document: DocumentDate | null): string | null {
  if (iso === null || iso.includes('/') || document === null) return iso;
  if (SINCE_HEAD.test(before) && SINCE_END.test(after)) {
    const from = iso.slice(0, 4);
    if (FROM_HOUR.test(after) && iso.length > 4) return iso;
    return from === String(document.year) ? from : `${from}/${document.year}`;
  }
  if (SINCE.test(after)) {
    const from = iso.slice(0, 4);
    return from === String(document.year) ? iso : `${from}/${document.year}`;
  }
  return iso;
}

const HEAD_WORDS = pattern`
  ^(?:[“‘（—◇▶●■·\s]|${times.headWords}|${numerals.counting}、|（${numerals.counting}+）|\d+[.、]
  |[^，。；：]{0,24}[:：]|[^，。；]{0,14}${reports.tells}，|${reports.accordingTo}[^，。；]{2,26}${reports.watching}，
  |${comparisons.withOrAnd}[^，。；]{2,16}${comparisons.comparedWith}，|${reports.preliminary}，|）
  |${reports.reporter}[^，]{0,8}，?)*$`;

/** `苏州一季度…`, `作为工业大市，苏州一季度…`: a time right behind whom the sentence is about. */
const BEHIND_SUBJECT = unicodePattern`^(?:[^，。；：]{2,14}，)?[\p{Script=Han}A-Za-z]{2,8}(?<!(?:、|${times.notBehindSubject}))$`;
/** `发布2022年第一季度报告`, `公布上半年财报`: what the sentences behind it go on to tell. */
const REPORT_BEHIND = pattern`^(?:[^，。；、\d]{0,8})${reports.reportNames}(?!${reports.notReports})`;
const REPORTS = pattern`${reports.reportVerbs}[^，。；\d]{0,8}(?:${plans.upTo}[^，。；]{2,12}${particles.genitive})?$`;

/** `截至2019年6月30日止六个月（“回顾期”）`: what a report calls the time that it is of. */
const CALLED_PERIOD = pattern`^（(?:${documents.calledShort})?“?${times.reportPeriods}”?(?:[、，]|${particles.orOnly}|）)`;

/** Whether a time is what a report is of that a sentence tells of: `公布上半年财报`, `2020年1月1日至12月31日（“报告期”）`. */
export const announcesReport = (folded: string, start: number, end: number): boolean =>
  CALLED_PERIOD.test(folded.slice(end, end + 20)) ||
  (REPORTS.test(folded.slice(Math.max(0, start - REPORT_REACH), start)) &&
    REPORT_BEHIND.test(folded.slice(end, end + 16)));
const REPORT_REACH = 36;

/** `小麦：本月预估2024/25年度…`: a season's balance, told sort by sort. */
const SEASON_HEAD = pattern`^(?:[^，。；：\d]{1,8}：)?[^，。；：\d]{0,8}\d{4}/\d\d(?:\d\d)?${times.seasons}$`;

/** Whether a time at the head of its sentence holds for the sentences behind it, too. */
export function isLeading(folded: string, start: number, end: number, bulletin: boolean): boolean {
  const head = folded.slice(0, start);
  if (announcesReport(folded, start, end)) return true;
  if (head.length > 30) return false;
  // A bulletin goes on with its months; a year told of one body is not the next sentence's.
  return HEAD_WORDS.test(head) || SEASON_HEAD.test(folded.slice(0, end)) || (bulletin && BEHIND_SUBJECT.test(head));
}

/** Whether a time is a month or part of a year that the document can already look back on. */
export function isBulletinTime(iso: string | null, document: DocumentDate | null): boolean {
  return (
    iso !== null &&
    /^(?:\d{4}|XXXX)-\d\d(?:\/|$)/.test(iso) &&
    (document === null || (isoYear(iso) ?? 0) <= document.year)
  );
}
