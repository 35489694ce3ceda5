/** The text before and behind a place of a source. */
import type { IndexedFile } from '../read/indexed-file.js';

/** What stands before and behind a quote. */
export interface TextAround {
  readonly before: string;
  readonly after: string;
}

/** A sentence and its line wraps, with room for a page break. */
const margin = (sentence: string): number => 2 * sentence.length + 600;

/**
 * Reads as much of a source around a stretch as a sentence can need.
 *
 * @param file the source
 * @param start offset of the stretch in code points
 * @param end offset after it
 * @param sentence the sentence that is looked for
 */
export function textAround(file: IndexedFile, start: number, end: number, sentence: string): TextAround {
  const reach = margin(sentence);
  return { before: file.slice(start - reach, start), after: file.slice(end, end + reach) };
}
