/**
 * Lines below tables that say when all above them is of: `以上为2023年第二季度数据`, `以上数据截至2023年9月30日`; or that it is
 * out of the bulletin of a year.
 */

import { unicodePattern } from '../../grammars/pattern.js';
import titles from '../../grammars/zh/lexicon/table-titles.json' with { type: 'json' };
import { fold } from '../layout/fold.js';
import type { Region } from '../read/text-document.js';

const OF_ALL_ABOVE = unicodePattern`
  ^[（(*※]?(?:${titles.noteMarks}[:：])?${titles.allAbove}(?:${titles.figuresAbove}|${titles.timeIs})+.{0,4}\d.{0,24}$`;
/** Whether a line says when the tables above it are of. */
export const isOfAllAbove = (line: string): boolean => OF_ALL_ABOVE.test(line) && !/[。；].+$/u.test(line);

/** More tables share no such line, and no more text stands between. */
const MOST_TABLES = 3;
const MOST_LINES = 8;
const LONGEST = 200;

/** What stands before the name of a bulletin where a line tells a source: `本文来源于《最高人民法院公报》2024年第4期`. */
const SOURCE = unicodePattern`^.{0,10}(?:${titles.sources}|${titles.quotedFrom})`;
/** The bulletin of a year is about that year; a yearbook is not. */
const BULLETIN = new RegExp(
  unicodePattern`(?:19|20)\d\d${titles.yearSign}\p{Script=Han}{2,24}${titles.bulletins}`,
  'gu',
);

/** The bulletin that a line names as the source of what stands above it; null where it names none. */
const bulletinIn = (line: string): string | null =>
  SOURCE.test(line) ? (Array.from(line.matchAll(BULLETIN), ([name]) => name).at(-1) ?? null) : null;

const saysOfAll = (line: string): string | null => (isOfAllAbove(line) ? line : null);

/** What a line below a table tells, be there other tables between; null where none does. */
function below(
  text: string,
  regions: readonly Region[],
  index: number,
  tell: (line: string) => string | null,
): string | null {
  let tables = 0;
  let lines = 0;
  for (const region of regions.slice(index + 1, index + 1 + MOST_TABLES + MOST_LINES)) {
    if (region.kind === 'heading') return null;
    if (region.kind === 'table') {
      tables++;
      if (tables >= MOST_TABLES) return null;
      continue;
    }
    for (const line of text.slice(region.start, Math.min(region.end, region.start + LONGEST)).split('\n')) {
      const shown = fold(line).replace(/\s+/gu, '');
      if (shown === '') continue;
      const told = tell(shown);
      if (told !== null) return told;
      if (++lines > MOST_LINES) return null;
    }
  }
  return null;
}

/**
 * The line below a table that says when it is of, be there other tables between; null where there is none.
 *
 * @param text the document's text
 * @param regions its regions
 * @param index which of them is the table
 */
export const toldBelow = (text: string, regions: readonly Region[], index: number): string | null =>
  below(text, regions, index, saysOfAll);

/** The bulletin of a year that a line below a table names as its source; null where there is none. */
export const sourceBelow = (text: string, regions: readonly Region[], index: number): string | null =>
  below(text, regions, index, bulletinIn);

const DAY = unicodePattern`
  (\d{4})(?:(?:[-./]|${titles.yearSign})?(\d\d?)(?:(?:[-./]|${titles.month})?(\d\d?))?)?(?:${titles.month}|${titles.day})?`;
const TESTED = unicodePattern`
  ${titles.tested}${titles.testSpans}(?:[:：]|${titles.spanIs})?${DAY}(?:[-—–~～]|${titles.through})${DAY}`;
/** The span that a line says something was tested on: `测试区间20100131-20211130`; null for other lines. */
function testedSpan(line: string): string | null {
  const parts = TESTED.exec(line)?.slice(1);
  if (parts === undefined) return null;
  const day = (from: number): string =>
    parts
      .slice(from, from + 3)
      .flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))
      .join('-');
  return `${day(0)}/${day(3)}`;
}

/** The span that a line below a table says its numbers were tested on; null where there is none. */
export const testedBelow = (text: string, regions: readonly Region[], index: number): string | null =>
  below(text, regions, index, testedSpan);
