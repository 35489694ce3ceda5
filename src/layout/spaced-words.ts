/** The words of a line of plain text: what stands between blanks, a name that blanks stretch and its unit in brackets being one. */
import type { Line } from './lines.js';

/** A stretch of a line between two blanks. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const BRACKET = /^[（(](?![\d.,]+[)）]$)/u;
const SIGN = /^\p{Script=Han}$/u;
const MOST_SIGNS = 4;

/** Whether a word goes on the one before it: a unit in brackets, or a sign of the first name, stretched, `合 计`. */
const goesOn = (text: string, stretched: number): boolean =>
  BRACKET.test(text) || (SIGN.test(text) && stretched > 0 && stretched < MOST_SIGNS);

/**
 * The words of a line.
 *
 * @param source the document's text
 * @param line the line
 */
export function wordsOf(source: string, { start, end }: Line): Word[] {
  const words: Word[] = [];
  // How many single signs the last word is made of.
  let stretched = 0;
  for (const hit of source.slice(start, end).matchAll(/[^\s\u3000]+/gu)) {
    const from = start + hit.index;
    const to = from + hit[0].length;
    const last = words.at(-1);
    if (last !== undefined && goesOn(hit[0], stretched)) {
      words[words.length - 1] = { start: last.start, end: to, text: last.text + hit[0] };
      stretched = SIGN.test(hit[0]) ? stretched + 1 : 0;
    } else {
      words.push({ start: from, end: to, text: hit[0] });
      // `男 女` further on are two headings.
      stretched = words.length === 1 && SIGN.test(hit[0]) ? 1 : 0;
    }
  }
  return words;
}
