/** Turning a page so that text of one direction reads from left to right, and places back again. */
import type { Box } from './box.js';
import type { Glyph, Rule, Turn } from './page.js';

/** Width and height of the page as it is shown. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/**
 * Where a box of the page stands after the page is turned so that text of a direction is level.
 *
 * @param turn how far that text is turned clockwise
 */
export function upright({ x0, y0, x1, y1 }: Box, turn: Turn, { width, height }: Extent): Box {
  if (turn === 1) return { x0: y0, y0: width - x1, x1: y1, y1: width - x0 };
  if (turn === 2) return { x0: width - x1, y0: height - y1, x1: width - x0, y1: height - y0 };
  if (turn === 3) return { x0: height - y1, y0: x0, x1: height - y0, y1: x1 };
  return { x0, y0, x1, y1 };
}

/** The way back: where a box of the turned page stands on the page as it is shown. */
export function asShown({ x0, y0, x1, y1 }: Box, turn: Turn, { width, height }: Extent): Box {
  if (turn === 1) return { x0: width - y1, y0: x0, x1: width - y0, y1: x1 };
  if (turn === 2) return { x0: width - x1, y0: height - y1, x1: width - x0, y1: height - y0 };
  if (turn === 3) return { x0: y0, y0: height - x1, x1: y1, y1: height - x0 };
  return { x0, y0, x1, y1 };
}

/** Glyphs of one direction as they stand when they are level; they still tell how they were turned. */
export function uprightGlyphs(glyphs: readonly Glyph[], turn: Turn, extent: Extent): Glyph[] {
  return glyphs.map((glyph) => ({ ...glyph, ...upright(glyph, turn, extent) }));
}

/** Rules of a page that is turned. */
export function uprightRules(rules: readonly Rule[], turn: Turn, extent: Extent): Rule[] {
  if (turn === 0) return [...rules];
  return rules.map(({ level, at, from, to }) => {
    const box = level ? { x0: from, y0: at, x1: to, y1: at } : { x0: at, y0: from, x1: at, y1: to };
    const { x0, y0, x1, y1 } = upright(box, turn, extent);
    return x1 - x0 >= y1 - y0
      ? { level: true, at: (y0 + y1) / 2, from: x0, to: x1 }
      : { level: false, at: (x0 + x1) / 2, from: y0, to: y1 };
  });
}
