/** Sentences: a block's clean text cut at its full stops, with the offsets that every character came from. */
import { characterMarks } from '../../grammars/zh/character-marks.js';
import type { Role } from './blocks.js';
import type { CleanText } from './clean.js';
import { fold } from './fold.js';

export interface Sentence {
  /** The sentence as the source has it, line wraps and stray blanks undone. */
  readonly text: string;
  /** The same text with typographic variants folded, unit for unit. */
  readonly folded: string;
  /** The UTF-16 offset in the source of a UTF-16 unit of `text`. */
  readonly offsetAt: (at: number) => number;
  readonly role: Role;
}

const CLOSERS = '”’"\'」』）)】》';
/** Beyond this a sentence is cut at the next comma, so that hostile text stays linear. */
const LONGEST = 800;

/** One hyphen between blanks is a dash. */
const LEAST_ITEMS = 2;
const NONE: ReadonlySet<number> = new Set();

const STOP = characterMarks('。！？!?…');

/** `http://example.com/a?b=20`: a mark between two characters of an address. */
function isInAddress(text: string, at: number): boolean {
  return (text[at] === '?' || text[at] === '!') && /[\w/]/.test(text[at - 1] ?? '') && /\w/.test(text[at + 1] ?? '');
}

/**
 * Where the items of a list begin that a page's text runs together: `要点 - 甲…10% - 乙…20%`. A hyphen between blanks is one
 * where there are several, and where it joins no two figures.
 */
function itemMarks({ text, offsetAt }: CleanText): ReadonlySet<number> {
  const marks = new Set<number>();
  for (let i = text.indexOf('-'); i >= 0; i = text.indexOf('-', i + 1)) {
    const before = text[i - 1] ?? ' ';
    const after = text[i + 1] ?? ' ';
    const isApart = before === ' ' || offsetAt(i) - offsetAt(i - 1) > 1;
    if (!isApart || !(after === ' ' || offsetAt(i + 1) - offsetAt(i) > 1)) continue;
    const [left, right] = [before === ' ' ? text[i - 2] : before, after === ' ' ? text[i + 2] : after];
    if (/[\dA-Za-z]/.test(left ?? '') && /[\dA-Za-z]/.test(right ?? '')) continue;
    marks.add(i);
  }
  return marks.size < LEAST_ITEMS ? NONE : marks;
}

/** Cuts clean text after 。！？ and the closing marks that follow them, and before the items of a list. */
export function splitSentences(clean: CleanText, role: Role): Sentence[] {
  const sentences: Sentence[] = [];
  const { text } = clean;
  const items = itemMarks(clean);
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (items.has(i)) {
      push(start, i);
      start = i + 1;
      continue;
    }
    const stop = STOP[text.charCodeAt(i)] === 1 && !isInAddress(text, i);
    const tooLong = i - start >= LONGEST && (/[，,；;、\s]/.test(text[i] as string) || i - start >= 2 * LONGEST);
    if (!stop && !tooLong) continue;
    let end = i + 1;
    while (end < text.length && (CLOSERS.includes(text[end] as string) || '。！？!?…'.includes(text[end] as string)))
      end++;
    push(start, end);
    start = end;
    i = end - 1;
  }
  push(start, text.length);
  return sentences;

  function push(from: number, to: number): void {
    let first = from;
    while (first < to && text[first] === ' ') first++;
    if (first >= to) return;
    const piece = text.slice(first, to);
    sentences.push({ text: piece, folded: fold(piece), offsetAt: (at) => clean.offsetAt(first + at), role });
  }
}
