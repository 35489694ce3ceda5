/** Words that stand far above a number: the headings and merged labels of a table of thousands of rows. */
import { LRUCache } from 'lru-cache';
import type { IndexedFile } from '../read/indexed-file.js';

/** How far a word has been looked for. */
interface Search {
  /** Offset of its first place, in code points; null while none is found. */
  readonly found: number | null;
  /** Offset up to which there is none. */
  readonly searched: number;
}

interface FileWords {
  readonly words: LRUCache<string, Search>;
  /** Code points that may still be searched, so that a file of edited records does not take quadratic time. */
  left: number;
}

/** Code points that are searched at once. */
const STRETCH = 250_000;
/** Times that a file as a whole may be searched. */
const PASSES = 200;

const known = new WeakMap<IndexedFile, FileWords>();

function wordsOf(file: IndexedFile): FileWords {
  let words = known.get(file);
  if (words === undefined) {
    words = { words: new LRUCache({ max: 10_000 }), left: PASSES * (file.length + STRETCH) };
    known.set(file, words);
  }
  return words;
}

/**
 * Whether a word stands anywhere before a place. Each word is looked for once in each part of the file.
 *
 * @param file the source
 * @param word text without blanks
 * @param end offset of the place in code points
 */
export function standsAbove(file: IndexedFile, word: string, end: number): boolean {
  const state = wordsOf(file);
  let { found, searched } = state.words.get(word) ?? { found: null, searched: 0 };
  const length = Array.from(word).length;
  while (found === null && searched < end && state.left > 0) {
    const text = file.slice(searched, searched + STRETCH + length);
    const unit = text.indexOf(word);
    state.left -= STRETCH;
    if (unit >= 0) found = searched + Array.from(text.slice(0, unit)).length;
    else searched += STRETCH;
  }
  state.words.set(word, { found, searched });
  return found !== null && found + length <= end;
}
