/** Whether the sentence of a record is the text around its quote. */
import type { ClaimRecord } from '../record/schema.js';
import { cellsStand } from './table-sentence.js';
import { isOfTable, type TextAround } from './text-around.js';

/** What a page may put between two lines of a sentence (its number, its head) in characters that are not blank. */
const PASSED_OVER = 200;
/** Blanks, line ends and what cannot be seen: the sentence was cleaned of these. */
const UNSEEN = /[\s\p{Cf}\p{Cc}]/u;

const visible = (text: string): string[] => Array.from(text).filter((point) => !UNSEEN.test(point));

/** Characters of the source read outwards from the quote, in the order of reading. */
function reads(wanted: readonly string[], source: readonly string[]): boolean {
  let at = 0;
  let passed = 0;
  for (const point of wanted) {
    while (at < source.length && source[at] !== point) {
      passed++;
      at++;
    }
    if (at >= source.length || passed > PASSED_OVER) return false;
    at++;
  }
  return true;
}

/**
 * Compares a record's sentence with what stands before and behind its quote in the source. White space and what a
 * page break puts in between are passed over.
 *
 * @param record a record whose quote stands at its offsets
 * @param around the text around that place
 */
export function sentenceStands(record: ClaimRecord, around: TextAround): boolean {
  if (isOfTable(record)) return cellsStand(record, around);
  const sentence = visible(record.sentence);
  const quote = visible(record.quote);
  const before = visible(around.before).reverse();
  const after = visible(around.after);
  for (let at = 0; at + quote.length <= sentence.length; at++) {
    if (!quote.every((point, i) => sentence[at + i] === point)) continue;
    const left = sentence.slice(0, at).reverse();
    if (reads(left, before) && reads(sentence.slice(at + quote.length), after)) return true;
  }
  return false;
}
