/** Which level a column of changes, shares or ranks is told of. */

import { unicodePattern } from '../../grammars/pattern.js';
import labels from '../../grammars/zh/lexicon/table-labels.json' with { type: 'json' };
import { type ChangeBase, changeOf } from './roles/change.js';
import type { ColumnUse } from './roles/column.js';
import { isMeasure } from './roles/measure.js';
import { headingNoun } from './roles/noun.js';
import { isRankHeading, SHARE_TAIL, shareOf } from './roles/share.js';
import {
  againstTime,
  isEarlierAlone,
  isOfEarlier,
  isSoFar,
  namesItsSpan,
  ownTime,
  withoutOwn,
  withoutTimes,
} from './roles/time-words.js';
import type { Words } from './table-number.js';
import { isIndex } from './units.js';

/** Whether numbers under these headings are levels: no changes, shares or ranks. */
const isOfLevel = (path: readonly Words[]): boolean =>
  path.some(({ unit }) => isIndex(unit)) ||
  path.every(({ cell, text }) => changeOf(cell.text, text) === null && shareOf(text) === null && !isRankHeading(text));

/** The words of change in headings. */
const changeWords = (path: readonly Words[]): string =>
  path.map(({ cell, text }) => (changeOf(cell.text, text) === null ? '' : cell.text)).join('');

/** Whether headings say of an earlier time which it is only by what stands beside them: `去年同期`. */
export const isEarlier = (path: readonly Words[]): boolean =>
  path.some(({ cell }) => isEarlierAlone(cell.text)) &&
  !path.some(({ cell }) => /\d/.test(cell.text)) &&
  // `上年同期` over `上年本月` says which itself.
  !namesItsSpan(path.at(-1)?.cell.text ?? '');

/** Whether headings say but of an earlier time: `上周同期`. */
const isOfEarlierAlone = (path: readonly Words[]): boolean =>
  path.some(({ cell }) => isOfEarlier(cell.text)) && path.every(({ text }) => headingNoun(text) === '');

/** The level of what a change names, or of what the change to its left does below the same heading: `总产量`, then `%`. */
function sameNoun(levels: readonly number[], headings: readonly Words[][], change: number): number | undefined {
  const path = headings[change] ?? [];
  const beside = headings[change - 1] ?? [];
  const isBeside = path.at(-1)?.text === '' && path.length > 1 && beside.at(-2)?.cell === path.at(-2)?.cell;
  const noun = (isBeside ? beside : path).at(-1)?.text ?? '';
  const named = levels.filter((column) => noun !== '' && headings[column]?.at(-1)?.text === noun);
  return path.length > 1 ? latest(named, headings) : undefined;
}

/** The level whose heading a change begins with: `报告期（7-9月）` for `本报告期比上年同期增减`. */
function named(levels: readonly number[], headings: readonly Words[][], change: number): number | undefined {
  // `本月` below `增长` is of the level `本月`.
  const inner = headings[change]?.at(-1)?.cell.text ?? '';
  const alike = levels.find((column) => headings[column]?.at(-1)?.cell.text === inner);
  if (alike !== undefined && (headings[change]?.length ?? 0) > 1) return alike;
  const own = (headings[change] ?? []).map(({ cell }) => ownTime(cell.text)).findLast((time) => time !== undefined);
  if (own === undefined) return undefined;
  return levels.find((column) => (headings[column] ?? []).some(({ text }) => withoutOwn(text).startsWith(own)));
}

/** Signs at the end of what is measured that say its sort: `收入` of `主营业务收入`. */
const SORT = 2;
/** The level that a share's own heading names the whole of, by its sort: `营业收入` for `占主营业务收入比例`, no rate beside it. */
function ofWhole(levels: readonly number[], headings: readonly Words[][], share: number): number | undefined {
  const whole = shareOf(headings[share]?.at(-1)?.text ?? '') ?? '';
  const sort = whole.length > SORT && isMeasure(whole) ? whole.slice(-SORT) : null;
  return sort === null
    ? undefined
    : levels.findLast((column) => withoutTimes(headings[column]?.at(-1)?.text ?? '').endsWith(sort));
}

/** The level whose heading begins with what a share names before its word: `第一产业增加值` for `第一产业占比`. */
function ofPart(levels: readonly number[], headings: readonly Words[][], share: number): number | undefined {
  const own = headings[share]?.at(-1)?.text ?? '';
  const part = shareOf(own) === '' ? own.replace(SHARE_TAIL, '') : own;
  if (part === own || part.length < 2) return undefined;
  return levels.find((column) => headings[column]?.at(-1)?.text.startsWith(part));
}

/** What a level measures, whatever the time. */
const nounOf = (path: readonly Words[]): string =>
  path
    .map(({ text }) => withoutTimes(text))
    .join(' ')
    .trim();

/** Where there is no level, a change is one of the share beside it: `同比变化` behind `市场份额`. */
function shareBefore(headings: readonly Words[][], change: number): number | undefined {
  const isShare = (path: readonly Words[]): boolean => path.some(({ text }) => shareOf(text) !== null);
  const isChange = (path: readonly Words[]): boolean => changeWords(path) !== '';
  if (!isChange(headings[change] ?? [])) return undefined;
  const left = headings.slice(0, change).findLastIndex((path) => isShare(path) && !isChange(path));
  return left < 0 ? undefined : left;
}

const DAY = unicodePattern`((?:19|20)\d\d)(?:(?:[-./]|${labels.year})(\d{1,2})(?:(?:[-./]|${labels.month})(\d{1,2}))?)?`;
/** The day, month or year that a heading names, as a number that grows with time; 0 for none. */
function dayIn(text: string): number {
  const [, year = 0, month = 0, day = 0] = DAY.exec(text) ?? [];
  return Number(year) * 10_000 + Number(month) * 100 + Number(day);
}

/** Of several levels the one that a change is told of: the latest year, else the last that is not of an earlier time. */
function latest(levels: readonly number[], headings: readonly Words[][]): number | undefined {
  const told = levels.filter((column) => !(headings[column] ?? []).some(({ cell }) => isOfEarlier(cell.text)));
  const dayOf = (column: number): number => Math.max(...(headings[column] ?? []).map(({ cell }) => dayIn(cell.text)));
  const [first, ...others] = told.length > 0 ? told : levels;
  return first === undefined
    ? undefined
    : others.reduce((best, column) => (dayOf(column) >= dayOf(best) ? column : best), first);
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** Whether the headings of two levels are of the same stretch of two years, one after the other: `2010年1-11月`, `2009年1-11月`. */
function isYearApart(path: readonly Words[], before: readonly Words[]): boolean {
  const [own, other] = [path, before].map((words) => words.map(({ cell }) => cell.text).join(' '));
  const years = [own, other].map((text) => Number(YEAR.exec(text ?? '')?.[0]));
  return Math.abs(Number(years[0]) - Number(years[1])) === 1 && own?.replace(YEAR, '') === other?.replace(YEAR, '');
}

/** The earlier of two years that two levels are of, with nothing else apart: `2000年`, `1990年`; null for others. */
function earlierYear(path: readonly Words[], before: readonly Words[]): ChangeBase | null {
  if (nounOf(path) !== nounOf(before)) return null;
  const years = [path, before].map((words) => YEAR.exec(words.map(({ cell }) => cell.text).join(' '))?.[0] ?? '');
  if (years.includes('') || years[0] === years[1]) return null;
  return `${Math.min(...years.map(Number))}`;
}

/** For each column what a change in it is against: the earlier time of the level before it, nothing else between them. */
export function againstOf(headings: readonly Words[][]): (ChangeBase | null)[] {
  let last: ChangeBase | null = null;
  let before: readonly Words[] = [];
  const ofYears = headings.filter((path) => isOfLevel(path) && path.some(({ cell }) => YEAR.test(cell.text)));
  const areTwo = ofYears.length === 2;
  return headings.map((path) => {
    if (path.length > 0 && isOfLevel(path)) {
      const own = path.at(-1)?.cell.text ?? '';
      const named = againstTime(own);
      last = named ?? (isYearApart(path, before) ? 'yoy' : areTwo ? earlierYear(path, before) : null);
      before = path;
      return named ?? null;
    }
    return last;
  });
}

const isCumulative = (path: readonly Words[]): boolean => path.some(({ cell }) => isSoFar(cell.text));

/**
 * The levels that a change can be of where one beside it says `累计`: that is of the sum so far, the other of the month alone.
 * `当期值`, `累计值`, then `同比增长`, `累计增长`.
 */
function ofSameSpan(
  levels: readonly number[],
  changes: readonly number[],
  headings: readonly Words[][],
  change: number,
): readonly number[] {
  const isSum = (column: number): boolean => isCumulative(headings[column] ?? []);
  if (!changes.some(isSum) || changes.every(isSum)) return levels;
  const alike = levels.filter((column) => isSum(column) === isSum(change));
  return alike.length > 0 ? alike : levels;
}

/** `报告期内增减` before `期末持股数量`: changes that name nothing, before all levels, are of the first. */
function withLevelBehind(
  found: readonly (readonly Words[])[],
  headings: readonly Words[][],
  uses: readonly ColumnUse[],
  holdsNumbers: (column: number) => boolean,
): (readonly Words[])[] {
  const isNumeric = (column: number): boolean => column > 0 && uses[column] === 'other' && holdsNumbers(column);
  const first = headings.findIndex((path, column) => isNumeric(column) && path.length > 0 && isOfLevel(path));
  const level = headings[first];
  if (level === undefined) return [...found];
  return found.map((own, column) => {
    const path = headings[column] ?? [];
    const isChange = column < first && isNumeric(column) && changeWords(path) !== '';
    return isChange && own.length === 0 && nounOf(path.map((one) => ({ ...one, text: headingNoun(one.text) }))) === ''
      ? level
      : own;
  });
}

/**
 * For each column the headings of the level that it is told of: its own when it is a level. As many changes of one sort
 * as there are levels before them stand in the same order; else they are of the last level.
 */
export function levelsOf(
  headings: readonly Words[][],
  uses: readonly ColumnUse[],
  holdsNumbers: (column: number) => boolean,
): (readonly Words[])[] {
  const found: (readonly Words[])[] = headings.map(() => []);
  let levels: number[] = [];
  // Levels further left that are of other times alone: a change that comes but once is of the latest of all.
  let before: number[] = [];
  let changes: number[] = [];
  const told = new Set<string>();
  const close = (): void => {
    const words = new Set(changes.map((column) => changeWords(headings[column] ?? [])));
    // `上周同期` has no change of its own.
    const areOfNow = levels.length < 2 || levels.every((column) => !isOfEarlierAlone(headings[column] ?? []));
    const paired = words.size === 1 && !words.has('') && changes.length === levels.length && areOfNow;
    for (const [i, column] of changes.entries()) {
      const own = changeWords(headings[column] ?? []);
      const all = own === '' || told.has(own) ? levels : [...before, ...levels];
      const level = paired
        ? before.length > 0
          ? latest(all, headings)
          : levels[i]
        : (named(all, headings, column) ??
          sameNoun(all, headings, column) ??
          ofWhole(all, headings, column) ??
          ofPart(all, headings, column) ??
          latest(ofSameSpan(all, changes, headings, column), headings) ??
          shareBefore(headings, column));
      found[column] = level === undefined ? [] : (headings[level] ?? []);
    }
    for (const own of words) told.add(own);
    changes = [];
  };
  for (const [column, path] of headings.entries()) {
    if (uses[column] !== 'other' || path.length === 0) continue;
    if (!isOfLevel(path)) {
      changes.push(column);
      continue;
    }
    if (changes.length > 0) {
      close();
      before = [...before, ...levels].filter(
        (left) => isEarlier(path) || nounOf(headings[left] ?? []) === nounOf(path),
      );
      levels = [];
    }
    // A column of labels is no level.
    const beside = levels.at(-1) ?? latest(before, headings);
    found[column] = (isEarlier(path) && beside !== undefined ? headings[beside] : undefined) ?? path;
    if (column > 0 && holdsNumbers(column) && !(isEarlier(path) && beside !== undefined)) levels.push(column);
  }
  close();
  return withLevelBehind(found, headings, uses, holdsNumbers);
}
