/** Where every stretch of a PDF's text is printed. */
import type { Printed } from '../text-document.js';
import type { TextLine } from './lines.js';
import type { Turn } from './page.js';
import { asShown, type Extent } from './turns.js';

/** The places of all printed lines, in the order of the text: plain arrays, so that another process can make them. */
export interface PlaceTable {
  /** UTF-16 offset at which each line begins. */
  readonly starts: Uint32Array;
  /** Number of the page of each line, from 1. */
  readonly pages: Uint32Array;
  readonly turns: Uint8Array;
  readonly tops: Float32Array;
  readonly bottoms: Float32Array;
  /** Where the units of each line begin in `lefts` and `rights`; one more than there are lines. */
  readonly units: Uint32Array;
  readonly lefts: Float32Array;
  readonly rights: Float32Array;
  /** Width and height of each page, one after the other. */
  readonly extents: Float32Array;
}

/** A line of the text with the page it stands on. */
export interface PlacedLine {
  readonly start: number;
  readonly page: number;
  readonly line: TextLine;
}

/**
 * Makes the table of places.
 *
 * @param lines in text order
 * @param extents of all pages, in order
 */
export function placeTable(lines: readonly PlacedLine[], extents: readonly Extent[]): PlaceTable {
  const units = new Uint32Array(lines.length + 1);
  lines.forEach(({ line }, i) => {
    units[i + 1] = (units[i] as number) + line.text.length;
  });
  const total = units[lines.length] as number;
  const [lefts, rights] = [new Float32Array(total), new Float32Array(total)];
  lines.forEach(({ line }, i) => {
    lefts.set(line.lefts, units[i]);
    rights.set(line.rights, units[i]);
  });
  return {
    starts: Uint32Array.from(lines, ({ start }) => start),
    pages: Uint32Array.from(lines, ({ page }) => page),
    turns: Uint8Array.from(lines, ({ line }) => line.turn),
    tops: Float32Array.from(lines, ({ line }) => line.y0),
    bottoms: Float32Array.from(lines, ({ line }) => line.y1),
    units,
    lefts,
    rights,
    extents: Float32Array.from(extents.flatMap(({ width, height }) => [width, height])),
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The number of the last line that begins at an offset or before it; -1 when all begin behind it. */
function lineAt(starts: Uint32Array, offset: number): number {
  let [low, high] = [-1, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Tells where stretches of the text are printed. A stretch over the end of a page has the boxes of its first page.
 *
 * @param table the places of all lines
 */
export function placesOf(table: PlaceTable): (start: number, end: number) => Printed | null {
  const { starts, pages, turns, tops, bottoms, units, lefts, rights, extents } = table;
  const boxOf = (line: number, start: number, end: number): [number, number, number, number] | null => {
    const first = units[line] as number;
    const length = (units[line + 1] as number) - first;
    const from = Math.max(0, start - (starts[line] as number));
    const to = Math.min(length, end - (starts[line] as number));
    if (from >= to) return null;
    const x0 = Math.min(...lefts.subarray(first + from, first + to));
    const x1 = Math.max(...rights.subarray(first + from, first + to));
    const page = pages[line] as number;
    const extent = { width: extents[2 * page - 2] as number, height: extents[2 * page - 1] as number };
    const level = { x0, y0: tops[line] as number, x1, y1: bottoms[line] as number };
    const shown = asShown(level, turns[line] as Turn, extent);
    return [tenth(shown.x0), tenth(shown.y0), tenth(shown.x1), tenth(shown.y1)];
  };
  return (start, end) => {
    const boxes: [number, number, number, number][] = [];
    let page = 0;
    for (
      let line = Math.max(0, lineAt(starts, start));
      line < starts.length && (starts[line] as number) < end;
      line++
    ) {
      const box = boxOf(line, start, end);
      if (box === null) continue;
      if (page !== 0 && pages[line] !== page) break;
      page = pages[line] as number;
      boxes.push(box);
    }
    return page === 0 ? null : { page, boxes };
  };
}
