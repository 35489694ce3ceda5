/** Rules in drawn paths: straight strokes, and filled rectangles so thin that they look like strokes. */
import { apply, type Matrix } from './matrix.js';
import type { Rule } from './page.js';

/** Codes of the paths of pdf.js, each with the number of its operands. */
const MOVE = 0;
const CLOSE = 4;
const OPERANDS: readonly number[] = [2, 2, 6, 4, 0];

/** Codes of the painting operators (`OPS` of pdf.js). */
const STROKES: ReadonlySet<number> = new Set([20, 21, 24, 25, 26, 27]);
const FILLS: ReadonlySet<number> = new Set([22, 23, 24, 25, 26, 27]);

/** A filled shape no thicker than this is a rule; in points. */
const THICKEST = 3;
/** A thicker stroke is a bar of a chart. */
const BROADEST = 6;
/** What is shorter is no rule, but a dot or a part of a letter. */
const SHORTEST = 1.5;
/** Across the rule; drawing programs round. */
const TOLERANCE = 0.7;
/** A path with more segments is a picture. */
const MAX_SEGMENTS = 5000;

type Point = [number, number];

/** The straight pieces of each part of a path; null when it has curves or is a picture. */
function partsOf(ctm: Matrix, data: ArrayLike<number>): [Point, Point][][] | null {
  const parts: [Point, Point][][] = [];
  let start: Point = [0, 0];
  let current: Point = start;
  for (let i = 0, count = 0; i < data.length; count++) {
    const code = data[i] as number;
    const operands = OPERANDS[code];
    if (operands === undefined || operands > 2 || count > MAX_SEGMENTS) return null;
    const point = code === CLOSE ? start : apply(ctm, data[i + 1] as number, data[i + 2] as number);
    if (code === MOVE || parts.length === 0) {
      start = point;
      parts.push([]);
    } else {
      parts.at(-1)?.push([current, point]);
    }
    current = point;
    i += 1 + operands;
  }
  return parts.filter((part) => part.length > 0);
}

function ruleOf(x0: number, y0: number, x1: number, y1: number): Rule | null {
  const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (height <= TOLERANCE && width >= SHORTEST) {
    return { level: true, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) };
  }
  if (width <= TOLERANCE && height >= SHORTEST) {
    return { level: false, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) };
  }
  return null;
}

/** A filled shape's middle line, when it is thin. */
function thinShape(points: readonly Point[]): Rule | null {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (y1 - y0 <= THICKEST && x1 - x0 > 2 * (y1 - y0)) return ruleOf(x0, (y0 + y1) / 2, x1, (y0 + y1) / 2);
  if (x1 - x0 <= THICKEST && y1 - y0 > 2 * (x1 - x0)) return ruleOf((x0 + x1) / 2, y0, (x0 + x1) / 2, y1);
  return null;
}

/**
 * The rules that a path draws.
 *
 * @param ctm the transform to points from the page's top left corner
 * @param paint code of the operator that paints the path
 * @param data codes and operands of the path; null for an empty one
 * @param lineWidth of strokes, before the transform
 */
export function rulesOfPath(ctm: Matrix, paint: number, data: ArrayLike<number> | null, lineWidth: number): Rule[] {
  if (data === null || data.length === 0) return [];
  const strokes = STROKES.has(paint);
  if (!strokes && !FILLS.has(paint)) return [];
  const parts = partsOf(ctm, data);
  if (parts === null) return [];
  if (strokes && lineWidth * Math.hypot(ctm[0], ctm[1]) > BROADEST) return [];
  const rules = strokes
    ? parts.flat().map(([[x0, y0], [x1, y1]]) => ruleOf(x0, y0, x1, y1))
    : parts.map((part) => (part.length <= 6 ? thinShape(part.flat()) : null));
  return rules.filter((rule): rule is Rule => rule !== null);
}
