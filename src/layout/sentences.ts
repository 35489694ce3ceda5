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

const STOP = characterMarks('。！？!?…');

/** `http://example.com/a?b=20`: a mark between two characters of an address. */
function isInAddress(text: string, at: number): boolean {
  return (text[at] === '?' || text[at] === '!') && /[\w/]/.test(text[at - 1] ?? '') && /\w/.test(text[at + 1] ?? '');
}

/** Cuts clean text after 。！？ and the closing marks that follow them. */
export function splitSentences(clean: CleanText, role: Role): Sentence[] {
  const sentences: Sentence[] = [];
  const { text } = clean;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
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
