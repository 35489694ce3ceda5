/** Notes below a table, and what they say of numbers in brackets. */

import { unicodePattern } from '../../../grammars/pattern.js';
import titles from '../../../grammars/zh/lexicon/table-titles.json' with { type: 'json' };
import { type ChangeBase, growthWords } from './change.js';
import { shareOf } from './share.js';

const NUMBER = unicodePattern`\d{1,2}[.、．:：]|（\d{1,2}）|[①-⑳]|\*`;
const MARK = unicodePattern`[（【［*※]?${titles.noteMarks}(?:\d{1,2}|${titles.numerals})?(?:[】］）]?[:：、.]|[】］）])`;
const NOTE = unicodePattern`^${MARK}`;
const NUMBERED = unicodePattern`^${NUMBER}`;
const MARKS = unicodePattern`^(?:${MARK}|${NUMBER})+`;

/** Whether a line below a table is a note. */
export const isNoteLine = (line: string): boolean => NOTE.test(line);
/** Whether a line goes on with notes: it is numbered. */
export const goesOnWithNotes = (line: string): boolean => NUMBERED.test(line);
/** A note without the marks before it. */
export const withoutMarks = (line: string): string => line.replace(MARKS, '');

/** What numbers in brackets are: changes, against what; or shares. */
export type Bracketed = { readonly kind: 'growth'; readonly base: ChangeBase | null } | { readonly kind: 'share' };

const IN_BRACKETS = unicodePattern`${titles.bracketWords}(?:${titles.bracketTails})*(?:${titles.bracketIs})(.{2,40})`;
/** What notes say of the numbers in brackets; null where they say nothing, or something else. */
export function bracketedIn(notes: readonly string[]): Bracketed | null {
  for (const note of notes) {
    const said = IN_BRACKETS.exec(note)?.[1]?.split(/[。；;]/u)[0];
    if (said === undefined) continue;
    const growth = growthWords(said);
    if (growth !== null) return growth.difference ? null : { kind: 'growth', base: growth.base };
    if (shareOf(said) !== null) return { kind: 'share' };
  }
  return null;
}
