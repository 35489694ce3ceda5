/**
 * Blank cells of rows that single blanks part. Copies leave a blank for such a cell, too, and the one that parts it from the
 * next, so that three stand between the cells on both sides of it: `口岸 12   30` below `合计 进口 出口`.
 */
import type { Word } from './spaced-words.js';

/** Blank cells between two others; null where as many blanks are left by no such cells. */
const cellsBetween = (blanks: number): number | null => (blanks % 2 === 1 ? (blanks - 1) / 2 : null);

/** Blank cells behind a label: it may end with a blank of its own. */
const cellsBehindLabel = (blanks: number): number => Math.max(0, Math.floor((blanks - 1) / 2));

/**
 * The columns of a row's values, counted from the first column of values; null where blanks do not tell them.
 *
 * @param label the last word of its label
 * @param values the words of its values
 * @param columns how many columns of values there are
 * @param spare columns between labels and values that are blank in all rows
 */
export function columnsByBlanks(
  label: Word,
  values: readonly Word[],
  columns: number,
  spare: number,
): readonly number[] | null {
  let next = cellsBehindLabel(label.behind) - spare;
  if (next < 0) return null;
  const found: number[] = [];
  for (const [i, { behind }] of values.entries()) {
    found.push(next);
    const blank = i === values.length - 1 ? behind / 2 : cellsBetween(behind);
    if (blank === null || !Number.isInteger(blank)) return null;
    next += 1 + blank;
  }
  return next === columns ? found : null;
}

/** How many columns between label and values are blank in a row that has all its values. */
export const spareColumns = (label: Word): number => cellsBehindLabel(label.behind);

/** A line of words over columns with the blank cells between them: `合计` and two blanks, twice, over six columns. */
export function withBlanks(words: readonly Word[], columns: number): readonly (Word | null)[] | null {
  const [first] = words;
  const found = first === undefined ? null : columnsByBlanks({ ...first, behind: 1 }, words, columns, 0);
  return found && Array.from({ length: columns }, (_, column) => words[found.indexOf(column)] ?? null);
}
