/** The caption of a table: what the format ties to it, its own first rows, and the lines right before it. */

import { unicodePattern } from '../../grammars/pattern.js';
import titles from '../../grammars/zh/lexicon/table-titles.json' with { type: 'json' };
import { fold } from '../layout/fold.js';
import type { Region } from '../read/text-document.js';
import { isUnitAlone, isUnitOfNoun } from './caption-units.js';
import {
  beginsWithUnit,
  isFigureTitle,
  isGroupLine,
  isIssuer,
  isTitleLine,
  isUnitLine,
  isUnitSentence,
  isYearbook,
  leadsByMeasure,
  leadsToTable,
  titleOfLead,
  withNumberParted,
  withoutUnit,
} from './roles/line.js';
import { goesOnWithNotes, isNoteLine, withoutMarks } from './roles/notes.js';
import { isTime, withFigures } from './roles/time-words.js';
import { titleNoun } from './roles/title.js';
import { isOfAllAbove } from './told-below.js';
import { withoutTranslation } from './translation.js';
import type { Parse } from './units.js';

/** Text before a table that is looked at, and its lines. */
const REACH = 400;
const LINES = 4;
/** Notes below a table that are looked at. */
const NOTES = 6;

/** What is known of a table from around it. */
export interface Caption {
  /** Folded, without blanks: its title, or the empty text. */
  readonly title: string;
  /** All that was said, for units and times. */
  readonly all: string;
  /** A line that is nothing but a time. */
  readonly time: string | null;
  /** The sentence that leads to the table: `现将2020年11月1日的数据公布如下：`. */
  readonly lead: string | null;
  /** Of whom or what it is, by a line right above it. */
  readonly group: string | null;
  /** Notes below it. */
  readonly notes: readonly string[];
}

/** What Markdown puts before a heading, in plain text. */
const MARKDOWN = /^#{1,6}\s*/u;
/** Folded and without blanks; the one that parts a table's number from its title is kept as a colon. */
const compact = (text: string): string =>
  withoutNoteMarks(withNumberParted(fold(text).trim().replace(MARKDOWN, '')).replace(/[\s\u200b\ufeff]+/gu, ''));

/** A title without the numbers of several notes behind it, or their signs: `按年变动率（1）（2）`, `个案宗数*`. */
const withoutNoteMarks = (line: string): string =>
  line.replace(/(?<=\p{Script=Han})(?:（\d）){2,}$|(?<=\p{Script=Han}[）)]?)[*^#※†]{1,3}$/u, '');

/** `指标：年末常住人口（万人）`, as data services head what was asked for. */
const MEASURE_KEY = unicodePattern`^${titles.measureKeys}[:：](?=.)`;
/** `数据库：分省月度数据`: where it was found, and no title. */
const SOURCE_KEY = unicodePattern`^${titles.sourceKeys}[:：]`;
/** Lines above a table without those that say where it was found, and without the word before what is measured. */
const asAsked = (lines: readonly string[]): string[] =>
  lines.filter((line) => !SOURCE_KEY.test(line)).map((line) => line.replace(MEASURE_KEY, ''));

/** A line that is drawn, not written. */
const RULE = /^[-\s─━═=_*~]{3,}$/u;

/** A title between brackets, as pages in plain text write it: `【2024年中期概况】`. */
const FRAMED = /^[【〖](.+)[】〗]$/u;

interface LineBefore {
  readonly line: string;
  /** The format says that it is the caption. */
  readonly told: boolean;
  /** The format says that it is a paragraph, not a line of print. */
  readonly alone: boolean;
}

/** What no title holds: sentences, questions and boxes to tick. */
const NO_TITLE = unicodePattern`[。；！？，,□√：:]|^(?:[*※]|${titles.noteMarks})`;
const LONGEST_TITLE = 40;

/** The last lines of text that end right before an offset, the nearest first. */
function linesBefore(text: string, regions: readonly Region[], index: number): LineBefore[] {
  const lines: LineBefore[] = [];
  let isBehindSource = false;
  for (let at = index - 1; at >= 0 && lines.length < LINES; at--) {
    const region = regions[at] as Region;
    if (region.kind === 'table') break;
    const stretch = text.slice(Math.max(region.start, region.end - REACH), region.end);
    const own = region.kind === 'lines' ? stretch.split('\n') : [stretch];
    // A line in another language repeats the one before it.
    for (const line of own.reverse()) {
      // What is told of the tables above says nothing of this one.
      if (isOfAllAbove(compact(line))) return lines;
      // A figure ends with who made it.
      if (isBehindSource && isFigureTitle(compact(line))) return lines;
      isBehindSource ||= isIssuer(compact(line));
      if (
        line.trim() !== '' &&
        !RULE.test(line) &&
        !SOURCE_KEY.test(compact(line)) &&
        !(/[A-Za-z]{3}/u.test(line) && !/\p{Script=Han}/u.test(line)) &&
        !isIssuer(compact(line))
      )
        lines.push({
          line: compact(withoutTranslation(line)).replace(MEASURE_KEY, '').replace(FRAMED, '$1'),
          told: region.kind === 'caption',
          alone: region.kind === 'paragraph',
        });
    }
  }
  return lines.slice(0, LINES);
}

/** Notes right below a table: lines that are marked so, and the numbered ones behind them. */
function notesBelow(text: string, regions: readonly Region[], index: number): string[] {
  const notes: string[] = [];
  for (const region of regions.slice(index + 1, index + 1 + NOTES)) {
    if (region.kind === 'table' || region.kind === 'heading') break;
    const stretch = text.slice(region.start, Math.min(region.end, region.start + REACH));
    for (const shown of stretch.split('\n').filter((line) => line.trim() !== '' && !RULE.test(line))) {
      const line = compact(shown);
      const last = notes.at(-1);
      // `注：` alone in its line.
      const goesOn = last !== undefined && (goesOnWithNotes(line) || withoutMarks(last) === '');
      const isNote = isNoteLine(line) || isUnitSentence(line) || goesOn;
      if (!isNote || notes.length >= NOTES) return notes;
      notes.push(line);
    }
  }
  return notes;
}

const TIME_HEAD = unicodePattern`^${titles.timeHeads}[:：]?(?=\d)`;
/** What is left of a line without its unit, brackets and the word that it is a time: `截止日期：2024-06-30`. */
const timeIn = (line: string): string =>
  withoutUnit(line)
    .replace(/^（(.*)）$/u, '$1')
    .replace(TIME_HEAD, '');

/**
 * The caption of a table.
 *
 * @param text the document's text
 * @param regions its regions
 * @param index which of them is the table
 * @param inside titles that stand in the table itself
 * @param parse the grammar
 */
export function captionOf(
  text: string,
  regions: readonly Region[],
  index: number,
  written: readonly string[],
  parse: Parse,
): Caption {
  const inside = asAsked(written);
  const region = regions[index] as Region;
  const parts: string[] = [];
  const titled = inside.filter((line) => !isIssuer(line));
  if (region.kind === 'table' && region.caption !== null) parts.push(compact(region.caption));
  parts.push(...inside);
  const before: string[] = [];
  const found = linesBefore(text, regions, index);
  // `中国内地：` right above one of several tables.
  const group = isGroupLine(found[0]?.line ?? '') ? (found[0]?.line.slice(0, -1) ?? null) : null;
  const lines = group === null ? found : found.slice(1);
  let isTitled = false;
  for (const { line, told, alone } of lines) {
    const isUnit = (isUnitLine(line) && line.length <= 60) || isUnitOfNoun(line, parse) || isUnitAlone(line, parse);
    const isShort = alone && line.length <= LONGEST_TITLE && !NO_TITLE.test(line) && !isTime(timeIn(line));
    const isTitle = line.length <= 50 && !/[。；！？]$/u.test(line) && (told || isShort || isTitleLine(line));
    if (!isUnit && !isTitle && !isTime(timeIn(line)) && !/^（[^）]{2,30}）$/u.test(line)) break;
    // The heading of the section over a caption that says itself what the table is of.
    if (isTitle && !told && isTitled) break;
    isTitled ||= told && isTitleLine(line) && titleNoun(line) !== '';
    before.unshift(line);
    if (isTitle && !told && !isUnit) break;
  }
  parts.unshift(...before);
  const behind = lines[before.length]?.line ?? '';
  const lead =
    leadsToTable(behind) || leadsByMeasure(behind) ? behind.slice(behind.slice(0, -1).lastIndexOf('。') + 1) : null;
  // A title in the table itself is nearer than a line above it.
  const nearest = [...titled.filter(isTitleLine), ...parts];
  const told = nearest.filter(
    (part) =>
      !isIssuer(part) &&
      !beginsWithUnit(part) &&
      !isUnitOfNoun(part, parse) &&
      !isUnitAlone(part, parse) &&
      !isUnitSentence(part) &&
      !isTime(timeIn(part)),
  );
  // A yearbook's own title says nothing of one table.
  const named = told.filter((part) => !isYearbook(part));
  // A day alone is when it was published; `日期：` says that it is the table's.
  const bracketed = parts.flatMap((part) => Array.from(part.matchAll(/（([^（）]*)）/gu), ([, inner]) => inner ?? ''));
  const headed = parts.filter((part) => TIME_HEAD.test(withoutUnit(part))).map(timeIn);
  const time =
    headed.find(isTime) ??
    [...parts.map(timeIn), ...bracketed].find((part) => isTime(part) && !part.endsWith(titles.day)) ??
    null;
  return {
    title: withFigures(withoutUnit(named[0] ?? told[0] ?? titleOfLead(lead ?? ''))),
    all: parts.join('\n'),
    time,
    lead,
    group,
    notes: notesBelow(text, regions, index),
  };
}
