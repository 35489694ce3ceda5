/** Glyphs to lines of text: what stands beside each other, with blanks where the gaps are wide. */
import { type Box, centreY, hull, median, shareOfHeight } from './box.js';
import type { Glyph, Turn } from './page.js';

/** Glyphs that stand beside each other with no wide gap. */
export interface Fragment extends Box {
  readonly glyphs: readonly Glyph[];
  readonly size: number;
}

/** A line of text, with the place of every UTF-16 unit of it. */
export interface TextLine extends Box {
  readonly text: string;
  /** Left edge of each unit, and after the last the right edge of the line. */
  readonly lefts: readonly number[];
  /** Right edge of each unit. */
  readonly rights: readonly number[];
  readonly size: number;
  readonly bold: boolean;
  /** How the line is turned on the page; all places are those of the page when the line is level. */
  readonly turn: Turn;
}

/** A gap of this many ems ends a fragment. */
const FRAGMENT_GAP = 0.6;
/** A gap of this many ems, less what the line is spread by, is a blank between letters and digits. */
const WORD_GAP = 0.16;
/** Beside a Han character only a wider gap is one. */
const HAN_GAP = 0.5;
/** A gap that parts what stands in a line: two blanks. */
const WIDE_GAP = 1.6;
/** Letters printed twice to look bold lie this close, in points. */
const DOUBLE = 1;

/** What a font's table of characters may hold, but no text does. */
const NOT_PRINTED = /[\s\p{Cc}\u200b\u00ad\ufeff]+/gu;
const NARROW = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d%‰&@#$+\-./:,;()'"]/u;
const NARROW_END = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d%‰&@#$+\-./:,;()'"]$/u;
const DIGIT_END = /[\d.,]$/;
const DIGIT_START = /^[\d.,]/;

/** Leaves out what is printed again on the same place. */
function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Set<string>();
  return glyphs.filter(({ text, x0, y0 }) => {
    const [x, y] = [Math.round(x0 / DOUBLE), Math.round(y0 / DOUBLE)];
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) if (seen.has(`${text} ${x + dx} ${y + dy}`)) return false;
    }
    seen.add(`${text} ${x} ${y}`);
    return true;
  });
}

const fragmentOf = (glyphs: readonly Glyph[]): Fragment => ({
  ...hull(glyphs),
  glyphs,
  size: median(glyphs.map(({ size }) => size)),
});

/** Whether a glyph goes on where another ends. */
function follows(last: Glyph, next: Glyph): boolean {
  const em = Math.max(last.size, next.size);
  const gap = next.x0 - last.x1;
  return gap > -0.5 * em && gap < FRAGMENT_GAP * em && shareOfHeight(last, next) > 0.5;
}

/**
 * The fragments of level glyphs.
 *
 * @param glyphs in the order in which they were drawn
 */
export function fragmentsOf(glyphs: readonly Glyph[]): Fragment[] {
  const fragments: Fragment[] = [];
  let current: Glyph[] = [];
  for (const glyph of withoutDoubles(glyphs)) {
    const last = current.at(-1);
    if (last && !follows(last, glyph)) {
      fragments.push(fragmentOf(current));
      current = [];
    }
    current.push(glyph);
  }
  if (current.length > 0) fragments.push(fragmentOf(current));
  return fragments;
}

/** Boxes that stand on one line, from top to bottom; those of a line from left to right. */
export function rowsOf<T extends Box>(boxes: readonly T[]): T[][] {
  const rows: { items: T[]; y0: number; y1: number }[] = [];
  for (const box of [...boxes].sort((a, b) => centreY(a) - centreY(b) || a.x0 - b.x0)) {
    const row = rows.at(-1);
    // Small figures above or below a line belong to it.
    if (row && shareOfHeight({ ...box, y0: row.y0, y1: row.y1 }, box) >= 0.5) {
      row.items.push(box);
      if (box.y1 - box.y0 > row.y1 - row.y0) [row.y0, row.y1] = [box.y0, box.y1];
    } else rows.push({ items: [box], y0: box.y0, y1: box.y1 });
  }
  return rows.map(({ items }) => items.sort((a, b) => a.x0 - b.x0));
}

/** What the glyphs of a line are spread by, beyond their widths. */
function spread(glyphs: readonly Glyph[]): number {
  if (glyphs.length < 4) return 0;
  const gaps = glyphs.slice(1).map((glyph, i) => glyph.x0 - (glyphs[i] as Glyph).x1);
  return Math.max(0, median(gaps));
}

function blanksBetween(last: Glyph, next: Glyph, spreadBy: number): string {
  const em = Math.min(last.size, next.size);
  const gap = (next.x0 - last.x1 - spreadBy) / em;
  if (gap > WIDE_GAP) return '  ';
  const narrow = NARROW_END.test(last.text) && NARROW.test(next.text);
  // Between two digits an em is less likely a blank than a full-width figure.
  const digits = DIGIT_END.test(last.text) && DIGIT_START.test(next.text);
  return gap > (narrow ? (digits ? WORD_GAP + 0.04 : WORD_GAP) : HAN_GAP) ? ' ' : '';
}

/**
 * The line that some glyphs make.
 *
 * @param glyphs at least one, from left to right
 */
export function lineOf(glyphs: readonly Glyph[]): TextLine {
  const spreadBy = spread(glyphs);
  const lefts: number[] = [];
  const rights: number[] = [];
  let text = '';
  let last: Glyph | undefined;
  const add = (part: string, x0: number, x1: number): void => {
    text += part;
    for (let i = 0; i < part.length; i++) {
      lefts.push(x0 + ((x1 - x0) * i) / part.length);
      rights.push(x0 + ((x1 - x0) * (i + 1)) / part.length);
    }
  };
  for (const glyph of glyphs) {
    if (last) add(blanksBetween(last, glyph, spreadBy), last.x1, glyph.x0);
    add(glyph.text.replace(NOT_PRINTED, '').replace(/\p{Surrogate}/gu, '\uFFFD'), glyph.x0, glyph.x1);
    last = glyph;
  }
  const size = median(glyphs.map((glyph) => glyph.size));
  const bold = glyphs.filter((glyph) => glyph.bold).length * 2 > glyphs.length;
  return { ...hull(glyphs), text, lefts, rights, size, bold, turn: glyphs[0]?.turn ?? 0 };
}

/** The lines that boxes of glyphs make, from top to bottom. */
export function linesOf(fragments: readonly Fragment[]): TextLine[] {
  return rowsOf(fragments).map((row) => lineOf(row.flatMap(({ glyphs }) => glyphs).sort((a, b) => a.x0 - b.x0)));
}

/** The lines of one cell in the order in which they are read: first what stands left of all others, such as its number. */
export function inReadingOrder<T extends Box>(lines: readonly T[]): T[] {
  if (lines.length < 2) return [...lines];
  const rows = rowsOf(lines).map((items) => ({ items, ...hull(items) }));
  const isFirst = ({ x1 }: Box): boolean => rows.length > 1 && rows.filter(({ x0 }) => x0 < x1).length === 1;
  return [...rows.filter(isFirst), ...rows.filter((row) => !isFirst(row))].flatMap(({ items }) => items);
}

/** A stretch of a line as a line of its own: its characters from one to before another, both counted from 0. */
export const stretchOf = (line: TextLine, from: number, to: number): TextLine => ({
  ...line,
  text: line.text.slice(from, to),
  lefts: line.lefts.slice(from, to),
  rights: line.rights.slice(from, to),
  x0: line.lefts[from] ?? line.x0,
  x1: line.rights[to - 1] ?? line.x1,
});
