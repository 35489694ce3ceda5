/** Marks of notes in a line: `生产总值②达到`. They are no part of what the line says. */

import { unicodePattern } from '../../grammars/pattern.js';
import words from '../../grammars/zh/lexicon/layout.json' with { type: 'json' };

const MARKS = /[①-⑳❶-❿]/u;

/**
 * What such a mark stands behind, and what goes on there: a number, a mark, a verb. Marks of a list stand before what they
 * count, and mostly behind a colon or a comma.
 */
const NOTE_MARK = new RegExp(
  unicodePattern`(?<=[\p{Script=Han}）)%％])${MARKS}+(?=[\d，。；、]|${words.behindNoteMarks})`,
  'gu',
);

/** Where marks of notes stand in a line, UTF-16 units from 0; mostly nowhere. */
export function noteMarks(line: string): ReadonlySet<number> {
  const marks = new Set<number>();
  if (!MARKS.test(line)) return marks;
  for (const hit of line.matchAll(NOTE_MARK)) for (let i = 0; i < hit[0].length; i++) marks.add(hit.index + i);
  return marks;
}
