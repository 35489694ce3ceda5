/** Where the glyphs of one string stand, and what characters they are. */
import { apply, type Matrix, multiply } from './matrix.js';
import type { Glyph, Turn } from './page.js';
import type { TextState } from './text-state.js';

/** A glyph as pdf.js hands it over; widths in thousandths of the em. */
export interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[] | null;
}

/** Of the em, how much stands above the baseline and below it: the same for all fonts, since what fonts say differs. */
const ABOVE = 0.9;
const BELOW = 0.12;

/** Sine of the angle up to which text still counts as level or upright. */
const SLANT = 0.2;

/** Which way text runs; null when it runs aslant, as a watermark does. */
function turnOf([a, b]: Matrix): Turn | null {
  const length = Math.hypot(a, b);
  if (length === 0) return null;
  if (Math.abs(b) / length < SLANT) return a > 0 ? 0 : 2;
  if (Math.abs(a) / length < SLANT) return b > 0 ? 1 : 3;
  return null;
}

const BLANK = /^[\s\u200b\u00ad\0]*$/u;

/** The box around a rectangle after a transform. */
function boxOf(matrix: Matrix, x0: number, y0: number, x1: number, y1: number) {
  const [ax, ay] = apply(matrix, x0, y0);
  const [bx, by] = apply(matrix, x1, y1);
  return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
}

/**
 * The glyphs of one string, without blanks. The state's position moves on behind them.
 *
 * @param state where text stands now
 * @param shown glyphs, and between them numbers: thousandths of the em to go back
 */
export function* glyphsOf(state: TextState, shown: readonly (ShownGlyph | number)[]): Generator<Glyph> {
  const { font, charSpacing, wordSpacing, textMatrix, rise } = state;
  if (font === null) return;
  const vertical = font.vertical === true;
  const size = Math.abs(state.size);
  const direction = state.size < 0 ? -1 : 1;
  const hScale = state.hScale * direction;
  const perUnit = size * (font.fontMatrix?.[0] ?? 0.001);
  const bold = font.bold === true || font.black === true || state.mode === 2;
  const base = multiply(state.ctm, textMatrix);
  const placed = multiply(base, [hScale, 0, 0, direction, state.x, state.y + rise]);
  const em = size * Math.hypot(base[2], base[3]);
  const turn: Turn | null = vertical ? 1 : turnOf(placed);
  let at = 0;
  for (const glyph of shown) {
    if (typeof glyph === 'number') {
      at += ((vertical ? 1 : -1) * glyph * size) / 1000;
      continue;
    }
    const spacing = (glyph.isSpace ? wordSpacing : 0) + charSpacing;
    const metric = vertical ? (glyph.vmetric ?? font.defaultVMetrics ?? [-1000, glyph.width / 2, 880]) : null;
    const across = glyph.width * perUnit;
    const along = metric ? -(metric[0] as number) * perUnit : across;
    if (turn !== null && em > 0 && !BLANK.test(glyph.unicode)) {
      // In a vertical font the position is above the glyph's middle, and y grows upwards.
      const box = vertical
        ? boxOf(placed, -size / 2, -at, size / 2, -at - along)
        : boxOf(placed, at, ABOVE * size, at + across, -BELOW * size);
      yield { text: glyph.unicode, ...box, size: em, bold, turn };
    }
    at += vertical ? along - spacing * direction : along + spacing * direction;
  }
  if (vertical) state.y -= at;
  else state.x += at * hScale;
}
