/** The sentence of a table's claim: label, heading and cell, each with the offsets it came from. */
import { fold } from '../layout/fold.js';
import type { Sentence } from '../layout/sentences.js';
import type { Stretch } from '../read/text-document.js';
import { RAISED_NOTE } from './cell-text.js';
import type { TableNumber } from './table-number.js';

/** A sentence, and where the cell of the claim stands in it. */
export interface CellSentence {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

/** What parts two cells in the sentence. */
const BETWEEN = ' ';

/**
 * Puts cells together to a sentence.
 *
 * @param source the document's text
 * @param around the cells that say what the number is, in the order of the sentence
 * @param own the number's cell
 * @param skipped characters of the cell before the number: words of change
 */
function cellSentence(source: string, around: readonly Stretch[], own: Stretch, skipped = 0): CellSentence {
  let text = '';
  const pieces: { at: number; from: number }[] = [];
  for (const { start, end } of [...around, own]) {
    if (text !== '') text += BETWEEN;
    pieces.push({ at: text.length, from: start });
    text += source.slice(start, end);
  }
  const start = (pieces.at(-1) as { at: number }).at + skipped;
  const sentence: Sentence = {
    text,
    folded: fold(text),
    // What parts two cells counts as the place where the second begins.
    offsetAt: (at) => {
      const piece = pieces.findLast((one) => one.at <= at) ?? { at: 0, from: 0 };
      return piece.from + at - piece.at;
    },
    role: 'body',
  };
  return { sentence, start, end: text.length };
}

/** A cell's number without what follows it in brackets. */
function numberStretch(text: string, { cell, number }: TableNumber['cell']): Stretch {
  const shown = text.slice(cell.start, cell.end);
  if (number?.inBrackets) {
    const start = cell.start + shown.search(/[（(]/u) + 1;
    return { start, end: cell.start + shown.search(/\s*[）)]/u) };
  }
  if (number?.tail !== undefined) return { start: cell.start, end: cell.start + shown.search(/[%％]/u) + 1 };
  const note = RAISED_NOTE.exec(shown)?.[0];
  if (note !== undefined) return { start: cell.start, end: cell.end - note.length };
  if (!number?.followed) return cell;
  return { start: cell.start, end: cell.start + shown.slice(0, shown.search(/[（(]/u)).trimEnd().length };
}

/** Characters of a cell before its number: words of change, little pictures. */
function skippedIn(text: string, { cell, number }: TableNumber['cell']): number {
  const shown = fold(text.slice(cell.start, cell.end));
  if (number?.directed) return Math.max(0, shown.search(/\d/));
  return /^\p{Extended_Pictographic}/u.test(shown) ? Math.max(0, shown.search(/[-+\d（]/)) : 0;
}

/** The sentence of a number: its label, its headings and the cell. */
export function numberSentence(text: string, { cell, label, headings }: TableNumber): CellSentence {
  const around = [...(label ? [label.cell.cell] : []), ...headings.map((heading) => heading.cell.cell)];
  return cellSentence(text, around, numberStretch(text, cell), skippedIn(text, cell));
}
