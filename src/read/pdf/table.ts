/** A table of a page: its cells with the lines that stand in them. */
import { unicodePattern } from '../../../grammars/pattern.js';
import numerals from '../../../grammars/zh/lexicon/numerals.json' with { type: 'json' };
import pages from '../../../grammars/zh/lexicon/pages.json' with { type: 'json' };
import type { Box } from './box.js';
import { fragmentsOf, linesOf, type TextLine } from './lines.js';
import type { Glyph } from './page.js';

export interface TableCell {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** At least 1. */
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly lines: readonly TextLine[];
}

export interface PageTable extends Box {
  readonly rows: number;
  /** Edges of the columns, one more than there are columns. */
  readonly xs: readonly number[];
  /** By row, then by column. */
  readonly cells: readonly TableCell[];
}

/** A number alone, with its currency, its sign and unit, or what stands for none. */
const VALUE = unicodePattern`
  ^(?:(?:(?:[A-Z]{2,3})?\p{Sc}\s*)?[\-−–—＋+±]?\s?[(（]?[\-−]?[\d０-９][\d０-９,，.．\s]*[)）]?\s*
  (?:%|％|‰|${pages.percentPoints}|${numerals.largeScales}?[\p{L}㎡]{0,2})?|[\-−–—―…·.\/]+|[Nn]\.?/?[AaMm]\.?)$`;

/** A day, `110.3.31`: the heading of a column. */
const DAY = /^\d{2,4}([.．/])\d{1,2}\1\d{1,2}$/;

/** Whether a cell's text is a number, or a dash for none. */
export const isValue = (text: string): boolean => text.length <= 24 && VALUE.test(text) && !DAY.test(text);

/** What cells keep free beside their text, both sides together; in points. */
const PADDING = 12;

/** Whether a line leaves no room in its cell for the first glyph of the next line, as one does that was broken there. */
export function leavesNoRoom(line: TextLine, next: TextLine, width: number): boolean {
  const glyph = (next.rights[0] ?? next.x0) - next.x0;
  return line.x1 - line.x0 + glyph > width - PADDING;
}

/** The index of the stretch between edges that a place lies in; the first or the last when it lies outside. */
export function indexBetween(edges: readonly number[], at: number): number {
  let [low, high] = [0, edges.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The lines that glyphs make, from top to bottom. */
export const linesOfGlyphs = (glyphs: readonly Glyph[]): TextLine[] => linesOf(fragmentsOf(glyphs));

/** In text order. */
export const byPlace = (a: TableCell, b: TableCell): number => a.row - b.row || a.column - b.column;
