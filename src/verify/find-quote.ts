/** Finds a quote again in a file that was altered. */
import type { IndexedFile } from '../read/indexed-file.js';
import type { ClaimRecord } from '../record/schema.js';
import { standsAbove } from './far-words.js';
import { sentenceStands } from './sentence.js';
import { reachOf } from './text-around.js';

/** Code points that are searched on either side of the expected place, at least: the whole of most documents. */
const REACH = 500_000;
/** Places that are looked at on each side, nearest first. */
const CANDIDATES = 100;

/** A quote that was found again. */
export interface FoundQuote {
  /** Offset in code points. */
  readonly start: number;
  /** Whether the sentence around it is the one it was in. */
  readonly sameSentence: boolean;
}

/** A stretch of a file that is kept for the next search. */
interface Window {
  readonly file: IndexedFile;
  /** Offset of its beginning, in code points. */
  readonly from: number;
  readonly text: string;
  /** For each UTF-16 unit of the text, the code points before it; null when each unit is one. */
  readonly points: Int32Array | null;
}

let kept: Window | null = null;

function pointsOf(text: string): Int32Array | null {
  if (!/[\ud800-\udfff]/.test(text)) return null;
  const points = new Int32Array(text.length + 1);
  for (let unit = 0, point = 0; unit < text.length; unit++) {
    points[unit] = point;
    const code = text.charCodeAt(unit);
    if (code < 0xd800 || code > 0xdbff) point++;
    points[unit + 1] = point;
  }
  return points;
}

/** The window around a place. Windows begin at fixed places, so that records that follow each other share one. */
function windowAt(file: IndexedFile, place: number): Window {
  const from = Math.max(0, Math.floor(place / REACH) - 1) * REACH;
  if (kept?.file === file && kept.from === from) return kept;
  const text = file.slice(from, from + 3 * REACH);
  kept = { file, from, text, points: pointsOf(text) };
  return kept;
}

/** Offsets of a quote in a window, in UTF-16 units, the nearest to a unit first. */
function nearest(text: string, quote: string, unit: number): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(quote, unit); at >= 0 && found.length < CANDIDATES; at = text.indexOf(quote, at + 1)) {
    found.push(at);
  }
  const before: number[] = [];
  let at = unit > 0 ? text.lastIndexOf(quote, unit - 1) : -1;
  while (at >= 0 && before.length < CANDIDATES) {
    before.push(at);
    at = at > 0 ? text.lastIndexOf(quote, at - 1) : -1;
  }
  return [...found, ...before].sort((a, b) => Math.abs(a - unit) - Math.abs(b - unit));
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
  const { quote } = record;
  const { from, text, points } = windowAt(file, expected);
  const unit = points === null ? expected - from : points.findIndex((point) => point >= expected - from);
  const reach = reachOf(record);
  for (const at of nearest(text, quote, Math.max(0, unit))) {
    const start = from + (points?.[at] ?? at);
    const around = {
      before: text.slice(Math.max(0, at - reach), at),
      after: text.slice(at + quote.length, at + quote.length + reach),
      above: (word: string) => standsAbove(file, word, start),
    };
    if (sentenceStands(record, around)) return { start, sameSentence: true };
  }
  // The sentence was altered or cut off, but the quote stands where it should.
  const length = Array.from(quote).length;
  return file.slice(expected, expected + length) === quote ? { start: expected, sameSentence: false } : null;
}
