/**
 * The words of a line of plain text: what stands between blanks, a name that blanks stretch and its unit in brackets being
 * one, as is a day or year parted from its signs.
 */
import { pattern, wordsOf as wordsIn } from '../../grammars/pattern.js';
import lexicon from '../../grammars/zh/lexicon/layout.json' with { type: 'json' };
import type { Line } from './lines.js';
import { OVER_LABELS, UNIT_ALONE } from './table-words.js';

/** A stretch of a line between two blanks. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How many blanks stand before it, from the line's beginning or the word before. */
  readonly before: number;
  /** How many stand behind it, to the next word or the line's end. */
  readonly behind: number;
}

const BRACKET = /^[（(](?![-+]?[\d.,]+[%％]?[)）]$)/u;
const SIGN = /^\p{Script=Han}$/u;
const MOST_SIGNS = 4;
/** A sign of a name that blanks stretch, or what joins two of them: `国 家 / 地 区`; a colon may end it. */
const STRETCHED = /^(?:\p{Script=Han}[:：]?|[/、])$/u;
/** What may stand behind a longer one: numbers and years. */
const NO_NAME = pattern`^(?:[+\-−－(（]?[\d.,，]+[%％‰]?[)）]?${lexicon.year}?|[(（][-+][\d.]+[%％]?[)）]|[-—–─…/*]+)$`;

/**
 * Whether a word goes on the one before it: a unit in brackets, or a sign of the first name, stretched, `合 计`, its signs as
 * far from each other.
 */
const goesOn = ({ text, before }: Word, stretched: number, gap: number): boolean =>
  BRACKET.test(text) ||
  (SIGN.test(text) && stretched > 0 && stretched < MOST_SIGNS && (gap === 0 || Math.abs(before - gap) <= 1));

/** Several words as one. */
export const joined = (words: readonly Word[]): Word => ({
  start: (words[0] as Word).start,
  end: (words.at(-1) as Word).end,
  text: words.map(({ text }) => text).join(''),
  before: (words[0] as Word).before,
  behind: (words.at(-1) as Word).behind,
});

/** Parts of a day or year: `2011`, `年`, `12`, `月`, `31`, `日`. */
const DATE_PARTS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:19|20)\d\d$/u, pattern`^${lexicon.year}$`],
  [/^\d{1,2}$/u, pattern`^${lexicon.month}$`],
  [/^\d{1,2}$/u, pattern`^${lexicon.day}$`],
];

/** Words with days and years whose signs blanks part as one word each: `2011 年 12 月 31 日`. */
function withDates(words: readonly Word[]): readonly Word[] {
  const found: Word[] = [];
  for (let at = 0; at < words.length; ) {
    let end = at;
    for (const [number, sign] of DATE_PARTS)
      if (number.test(words[end]?.text ?? '') && sign.test(words[end + 1]?.text ?? '')) end += 2;
      else break;
    found.push(joined(words.slice(at, Math.max(end, at + 1))));
    at = Math.max(end, at + 1);
  }
  return found;
}

const HEADINGS = new Set(wordsIn(lexicon.stretchedHeadings));
const LONGEST_HEADING = 4;

/** Headings that blanks stretch side by side, told by their words: `指 标 单 位 数 量`; null where other signs stand between. */
function headingsIn(signs: readonly Word[]): Word[] | null {
  const found: Word[] = [];
  for (let at = 0; at < signs.length; ) {
    const lengths = Array.from({ length: Math.min(LONGEST_HEADING, signs.length - at) }, (_, i) => i + 1).toReversed();
    const length = lengths.find((one) => {
      const { text } = joined(signs.slice(at, at + one));
      return HEADINGS.has(text) || OVER_LABELS.test(text);
    });
    if (length === undefined) return null;
    found.push(joined(signs.slice(at, at + length)));
    at += length;
  }
  return found.length > 1 && OVER_LABELS.test(found[0]?.text ?? '') ? found : null;
}

/** Words whose first name, longer than most that are stretched, or headings side by side, are put together. */
function withStretchedHead(words: readonly Word[]): readonly Word[] {
  const length = words.findIndex(({ text }) => !STRETCHED.test(text));
  const count = length < 0 ? words.length : length;
  const signs = words.slice(0, count);
  if (count < 2) return words;
  const headings = headingsIn(signs);
  if (headings !== null) return [...headings, ...words.slice(count)];
  // `资 产： 附注 2012年`: a colon ends a name, whatever stands behind it.
  const isEnded = count <= MOST_SIGNS && /[:：]$/u.test(signs.at(-1)?.text ?? '');
  const isAlone = count > MOST_SIGNS && words.slice(count).every(({ text }) => NO_NAME.test(text));
  return isEnded || isAlone ? [joined(signs), ...words.slice(count)] : words;
}

const BLANK = /[^\S\n\r\f\u2028\u2029]/u;

/** How many blanks stand at a place of a text, going one way. */
function blanksAt(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (BLANK.test(text[at] ?? '')) at += step;
  return Math.abs(at - from);
}

/**
 * The words of a line.
 *
 * @param source the document's text
 * @param line the line
 */
export function wordsOf(source: string, { start, end }: Line): Word[] {
  const plain = Array.from(source.slice(start, end).matchAll(/[^\s\u3000]+/gu), ({ 0: text, index }) => ({
    start: start + index,
    end: start + index + text.length,
    text,
    before: blanksAt(source, start + index - 1, -1),
    behind: blanksAt(source, start + index + text.length, 1),
  }));
  const words: Word[] = [];
  // How many single signs the last word is made of.
  let stretched = 0;
  let gap = 0;
  const parts = withStretchedHead(withDates(plain));
  for (const [i, word] of parts.entries()) {
    const last = words.at(-1);
    // `镇 个 213`: what the row is of, and its unit.
    const isUnit = UNIT_ALONE.test(word.text) && NO_NAME.test(parts[i + 1]?.text ?? word.text);
    if (last !== undefined && !isUnit && goesOn(word, stretched, gap)) {
      gap = word.before;
      words[words.length - 1] = joined([last, word]);
      stretched = SIGN.test(word.text) ? stretched + 1 : 0;
    } else {
      words.push(word);
      gap = 0;
      // `男 女` further on are two headings.
      stretched = words.length === 1 && SIGN.test(word.text) ? 1 : 0;
    }
  }
  return words;
}
