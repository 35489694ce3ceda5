/** A document that is held whole, asked for any stretch of its text by code points: for every format but long plain text. */

import type { IndexedFile } from './indexed-file.js';
import { countBelow } from './sorted.js';
import type { TextDocument } from './text-document.js';

/** Offsets, in UTF-16 units, of the second halves of surrogate pairs. */
function secondHalves(text: string): number[] {
  return Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), (pair) => pair.index + 1);
}

/**
 * Indexes a document.
 *
 * @param document a document of any format
 * @returns its text by code points from 0, and where stretches of it are printed
 */
export function indexedDocument(document: TextDocument): IndexedFile {
  const { path, sha256, text, reader, places } = document;
  const pairs = secondHalves(text);
  // In code points: a pair counts once.
  const pairPoints = pairs.map((unit, i) => unit - 1 - i);
  const unitAt = (point: number): number => point + countBelow(pairPoints, point);
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    lineStarts.push(at + 1 - countBelow(pairs, at + 1));
  }
  const length = text.length - pairs.length;
  return {
    path,
    sha256,
    length,
    reader: `${reader.name} ${reader.version}`,
    slice: (start, end) => text.slice(unitAt(Math.max(0, start)), unitAt(Math.min(length, Math.max(0, end)))),
    place(offset) {
      const line = countBelow(lineStarts, offset + 1);
      return { line, column: offset - (lineStarts[line - 1] ?? 0) + 1 };
    },
    pageOf: (start, end) => places?.(unitAt(start), unitAt(end))?.page ?? null,
  };
}
