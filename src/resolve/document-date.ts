/** The document's date, as its masthead or its head gives it. */

import { noneOf, pattern } from '../../grammars/pattern.js';
import { readEnglishDate } from '../../grammars/zh/date-parts.js';
import { toNumber } from '../../grammars/zh/decimal.js';
import { readChinese, readDigits } from '../../grammars/zh/numerals.js';
import { ENGLISH_DATE } from '../../grammars/zh/tokens/days.js';
import type { Block } from '../layout/layout.js';
import type { DocumentDate } from './calendar.js';
import { calendar, documents, numerals, particles } from './lexicon.js';
import { withCommonYears } from './republic.js';

const FULL = pattern`
  ((?:19|20)\d\d)(?:${calendar.year}|[-./])(\d{1,2})(?:${calendar.month}
  |[-./])(\d{1,2})(?:${calendar.day}|(?!\d))`;
const CHINESE_FULL = pattern`(${numerals.centuries}${numerals.digits}{3})${calendar.year}(${numerals.counting}{1,2})${calendar.month}(${numerals.counting}{1,3})${calendar.day}`;
const YEAR_ISSUE = pattern`((?:19|20)\d\d)${calendar.year}?${particles.ordinal}?\d+${documents.issue}|((?:19|20)\d\d)$`;
const REVIEW_HEADING = pattern`
  ((?:19
  |20)\d\d)${calendar.year}${documents.domestic}?${particles.genitive}?${documents.government}?${documents.work}${particles.genitive}?${documents.overall}?${documents.review}`;
/** `《新闻联播》（20240723）`, `业绩承压-20250429`: a day in eight digits, at the end of a title. */
const COMPACT = /(?:[（《：_-]|\s|^)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])[）》]?$/;
/** `2025年10月` in a line of its own or behind the author; `（某证券，2013年11月）` behind a title. */
const MONTH_ONLY = pattern`(?:^|[，\s（·])((?:19|20)\d\d)(?:${calendar.year}|[-./])(1[0-2]|0?[1-9])${calendar.month}?）?$`;
/** A longer line tells more than a day or a month. */
const LONGEST_DATE_LINE = 50;
const DATED_HEAD = pattern`${documents.datedHeads}`;
/**
 * Date from `YYYY-MM-DD`.
 *
 * @throws RangeError when the text is no day of the calendar in that form
 */
export function parseIsoDay(text: string): DocumentDate {
  const [year = 0, month = 1, day = 1] = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split('-').map(Number) : [];
  const time = new Date(Date.UTC(year, month - 1, day));
  if (year < 1 || time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) {
    throw new RangeError(`date: '${text}' is no day of the calendar in the form YYYY-MM-DD`);
  }
  return { year, month, day };
}

const small = (numeral: string): number => toNumber(readChinese(numeral)?.low ?? NOUGHT);
const NOUGHT = { coefficient: 0n, exponent: 0 };

/** The first full date that a text writes; null when it is no day of the calendar (`2021年0.5`). */
export function fullDate(text: string): DocumentDate | null {
  const date = writtenDate(withCommonYears(text));
  if (date === null || date.month === null || date.day === null) return date;
  const time = new Date(Date.UTC(date.year, date.month - 1, date.day));
  return time.getUTCMonth() === date.month - 1 && time.getUTCDate() === date.day ? date : null;
}

function writtenDate(text: string): DocumentDate | null {
  const english = ENGLISH_DATE.exec(text)?.[0];
  if (english !== undefined) return readEnglishDate(english);
  const hit = FULL.exec(text);
  if (hit) return { year: Number(hit[1]), month: Number(hit[2]), day: Number(hit[3]) };
  const compact = COMPACT.exec(text);
  if (compact) return { year: Number(compact[1]), month: Number(compact[2]), day: Number(compact[3]) };
  const chinese = CHINESE_FULL.exec(text);
  if (!chinese) return null;
  const year = Number(readDigits(chinese[1] as string));
  return { year, month: small(chinese[2] as string), day: small(chinese[3] as string) };
}

/** The month of a text whose head gives no day: `2025年10月` under the title. */
function headMonth(head: readonly Block[]): DocumentDate | null {
  for (const block of head.slice(0, HEAD_BLOCKS)) {
    const text = block.sentences.map((s) => s.folded).join('');
    if (block.role === 'body' || text.length > LONGEST_DATE_LINE) continue;
    const hit = MONTH_ONLY.exec(withCommonYears(text));
    if (hit) return { year: Number(hit[1]), month: Number(hit[2]), day: null };
  }
  return null;
}

/** `新华社北京1月12日电`, `（10月28日讯）`: a day without its year, where a report begins. */
const DATELINE = pattern`(?:^|${noneOf(String.raw`\d`, calendar.year)})(1[0-2]|[1-9])${calendar.month}(3[01]|[12]\d|[1-9])${calendar.day}${documents.datelines}`;
const FULL_DATELINE = pattern`
  ((?:19|20)\d\d)${calendar.year}(1[0-2]|0?[1-9])${calendar.month}(3[01]|[12]\d|0?[1-9])${calendar.day}${documents.datelines}`;
/** How much of a block's head holds the line of the place and the day. */
const DATELINE_REACH = 48;
const DATELINE_BLOCKS = 6;

/** The day that a report's first line tells, its year null where it is left out; null when there is no such line. */
export function datelineOf(head: readonly Block[]): { year: number | null; month: number; day: number } | null {
  for (const block of head.slice(0, DATELINE_BLOCKS)) {
    const text = block.sentences
      .map((s) => s.folded)
      .join('')
      .slice(0, DATELINE_REACH);
    const full = FULL_DATELINE.exec(text);
    if (full) return { year: Number(full[1]), month: Number(full[2]), day: Number(full[3]) };
    const day = DATELINE.exec(text);
    if (day) return { year: null, month: Number(day[1]), day: Number(day[2]) };
  }
  return null;
}

/** `2025-08-24 受产品供过于求影响，…`: a day before the first words. */
const OPENING_DAY = /^\s*(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}(?!\s*[\d:—~./-])/;
/** A day, perhaps with its hour and in brackets, and nothing else. */
const DAY_ALONE = pattern`^[（(\s]*(?:19|20)\d\d(?:${calendar.year}|[-./])\d{1,2}(?:${calendar.month}|[-./])\d{1,2}${calendar.day}?(?:\s+\d{1,2}:\d\d(?::\d\d)?)?[）)\s]*$`;
/** `中华民国114年2月25日` below a title: a day in words and nothing else. */
const DAY_IN_WORDS = pattern`^(?:(?:19|20)\d\d|${numerals.centuries}${numerals.digits}{3})${calendar.year}(?:\d{1,2}|${numerals.counting}{1,2})${calendar.month}(?:\d{1,2}|${numerals.counting}{1,3})${calendar.day}$`;

/**
 * The day that stands alone in the last line of a text, as under a report.
 *
 * @param text decoded text
 */
export function closingDate(text: string): DocumentDate | null {
  const end = text.trimEnd();
  const line = end.slice(end.lastIndexOf('\n') + 1);
  return line.length < LONGEST_DATE_LINE && DAY_ALONE.test(line) ? fullDate(line) : null;
}

/** How many blocks at the head of a document may hold its date. */
const HEAD_BLOCKS = 14;

/**
 * Finds a document's date from its first blocks: a masthead or a line under the title.
 *
 * @param head the first blocks of the document
 */
export function headDate(head: readonly Block[]): DocumentDate | null {
  let issue: DocumentDate | null = null;
  for (const block of head.slice(0, HEAD_BLOCKS)) {
    const text = block.sentences.map((s) => s.folded).join('');
    const alone = DAY_IN_WORDS.test(withCommonYears(text));
    if (block.role === 'body' && !alone && !(text.length < 60 && DATED_HEAD.test(text))) continue;
    const date = fullDate(text);
    if (date && (alone || block.role !== 'body' || /^[—（(]/.test(text))) return date;
    if (block.role === 'masthead' && issue === null) {
      const year = YEAR_ISSUE.exec(text);
      if (year) issue = { year: Number(year[1] ?? year[2]), month: null, day: null };
    }
  }
  if (issue) return issue;
  const opening = OPENING_DAY.exec(head[0]?.sentences[0]?.folded ?? '');
  if (opening) return fullDate(opening[0].trim());
  const month = headMonth(head);
  if (month) return month;
  for (const block of head) {
    if (block.role !== 'heading') continue;
    const review = REVIEW_HEADING.exec(block.sentences.map((s) => s.folded).join(''));
    // A report that looks back on a year is given in the next.
    if (review) return { year: Number(review[1]) + 1, month: null, day: null };
  }
  return null;
}
