/**
 * Tables printed side by side with next to no gap: on the last pages of analysts' reports the labels of one statement begin
 * where the numbers of another end. Where such a seam runs, both are read apart.
 */
import { type Box, centreX, centreY, hull, median } from './box.js';
import { type Fragment, fragmentsOf, lineOf, rowsOf } from './lines.js';
import type { Glyph, Rule } from './page.js';
import { isValue } from './table.js';
import { partsOf } from './table-rows.js';

/** Where two tables meet: everything between two heights belongs to the left or the right one. */
export interface Seam {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Rows whose labels begin at one place, that they are those of a second table. */
const LEAST_ROWS = 8;
/** So many of the rows that reach over the seam must have a label there. */
const MOST_OF = 0.6;
/** Numbers on each side of the seam. */
const LEAST_VALUES = 2;
/** Labels begin this close to one place; in points. */
const SAME = 2;
/** Headings stand no further above the first such row, in heights of a line. */
const HEADINGS = 4;
/** So many places are looked at, those where the most labels begin: each takes reading every row. */
const MOST_PLACES = 8;

const LABEL_HEAD = /^[\p{Script=Han}A-Z]/u;
const VALUE_END = /[\d)）%]$/u;

/** A row of a page, its glyphs from left to right. */
type Row = readonly Glyph[];

const textOf = (glyphs: readonly Glyph[]): string => lineOf(glyphs).text.trim();
const valuesIn = (glyphs: readonly Glyph[]): number =>
  glyphs.length === 0 ? 0 : partsOf(fragmentsOf(glyphs)).filter(({ text }) => isValue(text)).length;

/** Where labels begin right behind a number. */
function labelStarts(row: Row): number[] {
  return row.flatMap((glyph, i) => {
    const before = row[i - 1];
    return before && LABEL_HEAD.test(glyph.text) && VALUE_END.test(before.text) ? [glyph.x0] : [];
  });
}

/** Whether something is printed over a place. */
const runsOver = (row: Row, at: number): boolean => row.some(({ x0, x1 }) => x0 < at - 0.5 && x1 > at + 0.5);

/** Whether a row has a label right of a place, and numbers on both sides. */
function isOfTwo(row: Row, at: number): boolean {
  const [left, right] = [row.filter((glyph) => centreX(glyph) < at), row.filter((glyph) => centreX(glyph) > at)];
  const first = right[0];
  if (first === undefined || left.length === 0 || first.x0 > at + SAME || !LABEL_HEAD.test(first.text)) return false;
  return valuesIn(left) >= LEAST_VALUES && valuesIn(right) >= LEAST_VALUES && !isValue(textOf(left.slice(0, 2)));
}

/** The seam at a place; null where too few rows have a label there. */
function seamAt(rows: readonly Row[], at: number): Seam | null {
  const two = rows.flatMap((row, i) => (isOfTwo(row, at) ? [i] : []));
  const [first, last] = [two[0], two.at(-1)];
  if (first === undefined || last === undefined || two.length < LEAST_ROWS) return null;
  const within = rows.slice(first, last + 1);
  if (within.some((row) => runsOver(row, at)) || two.length < MOST_OF * within.length) return null;
  const size = median(within.flat().map((glyph) => glyph.size));
  let [from, to] = [first, last];
  const top = (row: number): number => hull(rows[row] as Row).y0;
  while (from > 0 && top(first) - top(from - 1) < HEADINGS * size && !runsOver(rows[from - 1] as Row, at)) from--;
  while (to + 1 < rows.length && isBelow(rows[to] as Row, rows[to + 1] as Row, at, size)) to++;
  return { at: at - 0.5, from: top(from) - size, to: hull(rows[to] as Row).y1 + size / 2 };
}

/** Whether a row goes on with the one above on at least one side of a seam. */
function isBelow(above: Row, row: Row, at: number, size: number): boolean {
  return hull(row).y0 - hull(above).y1 < 2 * size && !runsOver(row, at) && valuesIn(row) >= LEAST_VALUES;
}

/** Places where enough labels begin to be those of a second table, from left to right. */
function placesOf(rows: readonly Row[]): number[] {
  const starts = rows.flatMap(labelStarts).sort((a, b) => a - b);
  const found: { readonly at: number; readonly count: number }[] = [];
  for (let i = 0; i < starts.length; ) {
    const at = starts[i] as number;
    let end = i;
    while (end < starts.length && (starts[end] as number) - at <= SAME) end++;
    if (end - i >= LEAST_ROWS) found.push({ at, count: end - i });
    i = end;
  }
  const most = found.sort((a, b) => b.count - a.count || a.at - b.at).slice(0, MOST_PLACES);
  return most.map(({ at }) => at).sort((a, b) => a - b);
}

/**
 * The seams between tables that are printed side by side.
 *
 * @param glyphs of one direction, level
 * @param rules drawn lines: where upright ones stand, they part the columns
 */
export function seamsOf(glyphs: readonly Glyph[], rules: readonly Rule[]): Seam[] {
  const rows = rowsOf(glyphs);
  const isRuled = ({ from, to }: Seam): boolean =>
    rules.some((rule) => !rule.level && rule.from < to && rule.to > from);
  return placesOf(rows).flatMap((at) => {
    const seam = seamAt(rows, at);
    return seam === null || isRuled(seam) ? [] : [seam];
  });
}

/** What is left of a rule that hardly reaches over a seam is none; in points. */
const SHORTEST_PIECE = 5;
/** Level rules that run over a seam, cut there. */
export const cutRules = (rules: readonly Rule[], seams: readonly Seam[]): Rule[] =>
  rules.flatMap((rule) => {
    const isOver = ({ at, from, to }: Seam): boolean =>
      rule.from < at && rule.to > at && rule.at >= from && rule.at <= to + 2;
    const at = rule.level ? seams.find(isOver)?.at : undefined;
    if (at === undefined) return [rule];
    const pieces = [
      { ...rule, to: at },
      { ...rule, from: at },
    ];
    return pieces.filter(({ from, to }) => to - from > SHORTEST_PIECE);
  });

/** The seam that a box stands beside; null for none. */
export const seamOf = (box: Box, seams: readonly Seam[]): Seam | null =>
  seams.find(({ from, to }) => centreY(box) >= from && centreY(box) <= to) ?? null;

/** Fragments that run over a seam, cut there. */
export const cutFragments = (fragments: readonly Fragment[], seams: readonly Seam[]): Fragment[] =>
  fragments.flatMap((fragment) => {
    const seam = seamOf(fragment, seams);
    if (seam === null || fragment.x0 > seam.at || fragment.x1 < seam.at) return [fragment];
    const sides = [
      fragment.glyphs.filter((glyph) => centreX(glyph) < seam.at),
      fragment.glyphs.filter((glyph) => centreX(glyph) >= seam.at),
    ];
    return sides.flatMap(fragmentsOf);
  });
