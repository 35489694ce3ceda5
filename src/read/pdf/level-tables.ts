/**
 * Tables without upright rules: level rules of one width with rows between them, as papers and reports print them. Where
 * the gaps between their columns are, upright rules are put, so that they are read as grids are.
 */
import { unicodePattern } from '../../../grammars/pattern.js';
import numerals from '../../../grammars/zh/lexicon/numerals.json' with { type: 'json' };
import pages from '../../../grammars/zh/lexicon/pages.json' with { type: 'json' };
import { headedBand } from './band-headings.js';
import { type Box, centreY, hull, isInside, median } from './box.js';
import { type Fragment, fragmentsOf, lineOf, rowsOf } from './lines.js';
import type { Glyph, Rule } from './page.js';
import { indexBetween } from './table.js';

/** Rules whose ends are no further apart are of one width; in points. */
const SAME_END = 8;
/** A shorter rule underlines a word, or parts notes from the text. */
const SHORTEST = 120;
/** A gap between columns is this many ems wide. */
const COLUMN_GAP = 0.8;
/** More columns than these, or more sets of rules, are a drawing. */
const MOST_COLUMNS = 60;
const MOST_STACKS = 24;
const CAPTION = unicodePattern`
  ^(?:${pages.tablesAndFigures}|Table|Figure|Fig\.)\s*(?:[\dA-Z]|${numerals.counting}){1,3}(?:[^\p{Script=Han}\d]|\s|[、：:.\-]|\d{4})`;
/** So much of the rows may run over a gap: headings and titles over several columns. */
const OVER_GAP = 0.15;
/** A gap of this many ems between two glyphs is one between columns. */
const GLYPH_GAP = 0.2;
/** Bands are no closer than this; two rules closer are drawn double. */
const LOWEST = 4;

/** What stands between two rules. */
interface Band extends Box {
  readonly rows: readonly (readonly Fragment[])[];
  /** Whether something stands beside something else in it. */
  readonly parted: boolean;
  /** Whether it holds the name of a table or figure. */
  readonly captioned: boolean;
}

/** Level rules of one width below each other. */
function stacksOf(rules: readonly Rule[]): Rule[][] {
  const stacks: Rule[][] = [];
  for (const rule of rules) {
    if (rule.to - rule.from < SHORTEST) continue;
    const stack = stacks.find(([first]) => {
      const { from, to } = first as Rule;
      return Math.abs(from - rule.from) < SAME_END && Math.abs(to - rule.to) < SAME_END;
    });
    if (stack) stack.push(rule);
    else stacks.push([rule]);
  }
  return stacks.filter((stack) => stack.length >= 3);
}

const sizeOf = (rows: readonly (readonly Fragment[])[]): number => median(rows.flat().map(({ size }) => size)) || 10;

/** What the glyphs of a line cover from left to right, without the narrow gaps between them. */
function wordsOf(row: readonly Fragment[]): [number, number][] {
  const words: [number, number][] = [];
  for (const { x0, x1, size } of row.flatMap(({ glyphs }) => glyphs).sort((a, b) => a.x0 - b.x0)) {
    const last = words.at(-1);
    if (last && x0 - last[1] < GLYPH_GAP * size) last[1] = Math.max(last[1], x1);
    else words.push([x0, x1]);
  }
  return words;
}

/** The places from left to right that few rows run over, where the fewest do. */
function gapsOf(rows: readonly (readonly Fragment[])[], most: number): number[] {
  const least = COLUMN_GAP * sizeOf(rows);
  const ends = rows.flatMap((row) => wordsOf(row).flatMap(([x0, x1]) => [[x0, 1] as const, [x1, -1] as const]));
  ends.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const gaps: number[] = [];
  let over = 0;
  /** Whether something ends to the left: where the first rows begin is no gap. */
  let hasLeft = false;
  /** Where the gap opened, and its stretch with the fewest rows. */
  let gap: { from: number; least: number; start: number; end: number } | null = null;
  ends.forEach(([x, step], i) => {
    over += step;
    hasLeft ||= step < 0;
    const next = ends[i + 1]?.[0] ?? x;
    if (!hasLeft) return;
    if (over > most) {
      if (gap && x - gap.from >= least) gaps.push((gap.start + gap.end) / 2);
      gap = null;
      return;
    }
    gap ??= { from: x, least: Infinity, start: x, end: x };
    if (over < gap.least || (over === gap.least && next - x > gap.end - gap.start)) {
      gap = { from: gap.from, least: over, start: x, end: next };
    }
  });
  return gaps;
}

/** What stands between level rules that follow each other. */
function bandsOf(rules: readonly Rule[], glyphs: readonly Glyph[]): Band[] {
  const x0 = Math.min(...rules.map((rule) => rule.from));
  const x1 = Math.max(...rules.map((rule) => rule.to));
  const ys = rules.map(({ at }) => at);
  const held = ys.slice(1).map((): Glyph[] => []);
  const box = { x0, y0: ys[0] as number, x1, y1: ys.at(-1) as number };
  for (const glyph of glyphs) if (isInside(glyph, box)) held[indexBetween(ys, centreY(glyph))]?.push(glyph);
  return held.flatMap((some, i): Band[] => {
    const [y0, y1] = [ys[i] as number, ys[i + 1] as number];
    if (y1 - y0 < LOWEST) return [];
    const rows = rowsOf(fragmentsOf(some));
    const captioned = rows.some((row) => CAPTION.test(lineOf(row.flatMap((one) => one.glyphs)).text));
    return [{ x0, y0, x1, y1, rows, parted: !captioned && rows.length > 0 && gapsOf(rows, 0).length > 0, captioned }];
  });
}

/** Bands that follow each other and hold columns; a title over all columns may stand between them. */
function runsOf(bands: readonly Band[]): Band[][] {
  const runs: Band[][] = [[]];
  for (const band of bands) {
    // A title above headings begins another table.
    const headed = band.parted ? headedBand(band.rows, band) : null;
    if (headed && headed.titles > 0 && (headed.bottom !== null || headed.isOfYears)) runs.push([]);
    const titled = !band.parted && !band.captioned && band.rows.length === 1 && (runs.at(-1) as Band[]).length > 0;
    if (band.parted || titled) runs.at(-1)?.push(band);
    else runs.push([]);
  }
  return runs
    .map((run) => run.slice(0, run.findLastIndex(({ parted }) => parted) + 1))
    .filter((run) => run.length >= 2);
}

/** Whether a line runs over a place: with no gap between its glyphs there. */
function runsOver(row: readonly Fragment[], at: number): boolean {
  return row.some(({ x0, x1, glyphs, size }) => {
    if (x0 >= at - 1 || x1 <= at + 1) return false;
    let [before, after] = [x0, x1];
    for (const glyph of glyphs) {
      if (glyph.x0 < at) before = Math.max(before, glyph.x1);
      else after = Math.min(after, glyph.x0);
    }
    return before > at + 0.5 || after - before < GLYPH_GAP * size;
  });
}

const between = ({ x0, x1 }: Box, from: number, to: number): boolean => (x0 + x1) / 2 > from && (x0 + x1) / 2 < to;

/** Whether a rule below a band binds the columns on both sides of a place, which have one heading there. */
function isBound({ rows, y1 }: Band, at: number, level: readonly Rule[]): boolean {
  const bond = level.find((rule) => Math.abs(rule.at - y1) < 1 && rule.from < at - SAME_END && rule.to > at + SAME_END);
  if (bond === undefined || rows.length === 0) return false;
  const held = rows.map((row) => row.filter((one) => between(one, bond.from, bond.to)));
  const isBeside = (from: number, to: number): boolean => held.some((row) => row.some((one) => between(one, from, to)));
  return held.every((row) => row.length <= 1) || !isBeside(bond.from, at) || !isBeside(at, bond.to);
}

/** Upright rules in a band, and level ones below headings that run over several of its columns. */
function rulesIn(band: Band, gaps: readonly number[], level: readonly Rule[]): Rule[] {
  const { rows, x0, x1, y0, y1 } = band;
  const edges = [x0, ...gaps, x1];
  const bonds = level.filter(({ from, to }) => from > x0 + SAME_END || to < x1 - SAME_END);
  return gaps.flatMap((at, i): Rule[] => {
    if (isBound(band, at, bonds)) return [];
    const over = rows.findLastIndex((row) => runsOver(row, at));
    if (over < 0) return [{ level: false, at, from: y0, to: y1 }];
    const [from, to] = [edges[i] as number, edges[i + 2] as number];
    const below = rows.slice(over + 1).filter((row) => row.some((one) => between(one, from, to)));
    if (below.length === 0) return [];
    const top = (hull(rows[over] as Fragment[]).y1 + hull(below[0] as Fragment[]).y0) / 2;
    return [
      { level: false, at, from: top, to: y1 },
      { level: true, at: top, from, to },
    ];
  });
}

/** A run without the title above its headings, and rules for where its headings begin and end. */
function headedRun(run: readonly Band[]): { readonly bands: readonly Band[]; readonly rules: readonly Rule[] } {
  const [first, ...others] = run as [Band, ...Band[]];
  const headed = headedBand(first.rows, first);
  if (headed === null || headed.titles === 0) return { bands: run, rules: [] };
  const { titles, top, bottom } = headed;
  const rule = (at: number): Rule => ({ level: true, at, from: first.x0, to: first.x1 });
  return {
    bands: [{ ...first, y0: top, rows: first.rows.slice(titles) }, ...others],
    rules: [rule(top), ...(bottom === null ? [] : [rule(bottom)])],
  };
}

/** The rules of a run of bands, with upright ones between its columns. */
function meshOf(whole: readonly Band[], all: readonly Rule[], glyphs: readonly Glyph[]): Rule[] | null {
  const { bands: run, rules } = headedRun(whole);
  const level = [...all, ...rules].sort((a, b) => a.at - b.at);
  const rows = run.flatMap((band) => band.rows);
  const gaps = gapsOf(rows, Math.floor(OVER_GAP * rows.length) + (run.length > 2 ? 1 : 0));
  if (gaps.length === 0 || gaps.length > MOST_COLUMNS) return null;
  const [first, last] = [run[0] as Band, run.at(-1) as Band];
  const inside = level.filter(
    ({ at, from, to }) =>
      at >= first.y0 - 1 && at <= last.y1 + 1 && from >= first.x0 - SAME_END && to <= first.x1 + SAME_END,
  );
  const bands = bandsOf(inside, glyphs);
  const sides = [first.x0, first.x1].map((at): Rule => ({ level: false, at, from: first.y0, to: last.y1 }));
  return [...inside, ...sides, ...bands.flatMap((band) => rulesIn(band, gaps, inside))];
}

/** Rows that the end of a page cuts off from their table are no higher than this, in points. */
const CUT_ROWS = 120;

/**
 * Rules of one width, and one more where the end of a page cuts the table: below the last of them stand rules of its parts,
 * one from its left edge and one on from there to its right edge.
 */
function withCutEnd(stack: readonly Rule[], level: readonly Rule[]): readonly Rule[] {
  const last = stack.at(-1) as Rule;
  const below = level.filter(({ at }) => at > last.at + LOWEST && at < last.at + CUT_ROWS);
  const isNear = (one: number, other: number): boolean => Math.abs(one - other) < SAME_END;
  const left = below.findLast((rule) => isNear(rule.from, last.from) && rule.to < last.to - SAME_END);
  const right = left && below.find((rule) => isNear(rule.from, left.to) && isNear(rule.to, last.to));
  return left && right ? [...stack, { ...last, at: Math.max(left.at, right.at) }] : stack;
}

/**
 * The rules of tables that have level rules alone, with upright ones between their columns.
 *
 * @param rules that belong to no grid
 * @param glyphs that stand in none
 * @param sums rules that stand at numbers alone
 */
export function levelTables(rules: readonly Rule[], glyphs: readonly Glyph[], sums: ReadonlySet<Rule>): Rule[][] {
  const level = rules.filter((rule) => rule.level).sort((a, b) => a.at - b.at);
  const stacks = stacksOf(level.filter((rule) => !sums.has(rule)));
  if (stacks.length > MOST_STACKS) return [];
  return stacks.flatMap((plain) => {
    const stack = withCutEnd(plain, level);
    return runsOf(bandsOf(stack, glyphs)).flatMap((run) => {
      const mesh = meshOf(run, [...new Set([...level, ...stack])], glyphs);
      return mesh ? [mesh] : [];
    });
  });
}
