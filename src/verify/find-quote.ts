/** Finds a quote again in a file that was altered. */
import type { IndexedFile } from '../read/indexed-file.js';
import type { ClaimRecord } from '../record/schema.js';
import { sentenceStands } from './sentence.js';
import { textAround } from './text-around.js';

/** Code points that are searched on either side of the expected place: the whole of most documents. */
const REACH = 1_000_000;
/** Code points searched first: an insertion moves what follows by little, or by as much as the record before. */
const NEAR = 4_000;
/** Places that are looked at, nearest first. */
const CANDIDATES = 200;

/** A quote that was found again. */
export interface FoundQuote {
  /** Offset in code points. */
  readonly start: number;
  /** Whether the sentence around it is the one it was in. */
  readonly sameSentence: boolean;
}

/** Offsets of a quote in a stretch of a file, in code points. */
function occurrences(file: IndexedFile, quote: string, from: number, to: number): number[] {
  const start = Math.max(0, from);
  const text = file.slice(start, to);
  const found: number[] = [];
  let unit = 0;
  let point = start;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    point += Array.from(text.slice(unit, at)).length;
    unit = at;
    found.push(point);
  }
  return found;
}

/**
 * Finds the nearest place where a record's quote stands in its sentence, or in another one at the expected place.
 *
 * @param record a record whose quote is not where it says
 * @param file the source as it is now
 * @param expected offset, in code points, where it is looked for first
 * @returns where the quote is; null when it is gone
 */
export function findQuote(record: ClaimRecord, file: IndexedFile, expected: number): FoundQuote | null {
  const { quote, sentence } = record;
  const length = Array.from(quote).length;
  for (const reach of [NEAR, REACH]) {
    const places = occurrences(file, quote, expected - reach, expected + reach + length)
      .sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected))
      .slice(0, CANDIDATES);
    const place = places.find((start) => sentenceStands(record, textAround(file, start, start + length, sentence)));
    if (place !== undefined) return { start: place, sameSentence: true };
  }
  // The sentence was altered or cut off, but the quote stands where it should.
  return file.slice(expected, expected + length) === quote ? { start: expected, sameSentence: false } : null;
}
