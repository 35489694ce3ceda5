/**
 * Level rules that stand at the numbers of a table alone, while its labels stand to the left of them: above a sum, below
 * headings. They part nothing, and make no table of their own.
 */
import { centreX, centreY } from './box.js';
import { type Fragment, fragmentsOf, rowsOf } from './lines.js';
import type { Glyph, Rule } from './page.js';
import { isValue } from './table.js';
import { partsOf, ROW_GAP, STOP } from './table-rows.js';
import { isYear } from './years.js';

const WORD = /\p{L}/u;
const CURRENCY = /^\p{Sc}$/u;
/** What ends no further left than this is no label beside a rule; in points. */
const SLACK = 3;
/** Rows of names that may stand between a rule and the numbers. */
const MOST_NAMES = 2;
/** No row of a table has more characters, and no label or numbers at one rule more pieces: each rule takes reading them. */
const LONGEST_ROW = 600;
const MOST_PIECES = 60;

type Row = readonly Fragment[];

const lengthOf = (row: Row): number => row.reduce((sum, { glyphs }) => sum + glyphs.length, 0);

/** What a row holds over or under a rule, and what stands left of it. */
interface Beside {
  readonly held: readonly Fragment[];
  readonly left: readonly Fragment[];
}

/** Whether what stands left of a rule is a label, with the number of a note at most: no row of another table, no prose. */
function isLabelled({ left }: Beside): boolean {
  if (left.length > MOST_PIECES) return false;
  const parts = partsOf(left);
  const values = parts.filter(({ text }) => isValue(text)).length;
  return values <= 1 && parts.some(({ text }) => WORD.test(text)) && !parts.some(({ text }) => STOP.test(text));
}

const beside = (row: Row, { from, to }: Rule): Beside => ({
  held: row.filter((one) => centreX(one) >= from && centreX(one) <= to),
  left: row.filter(({ x1 }) => x1 < from - SLACK),
});

/** Whether what stands over or under a rule are numbers alone; a year before others is their label. */
function areValues({ held }: Beside): boolean {
  if (held.length > MOST_PIECES) return false;
  const words = partsOf(held).flatMap(({ text }) => text.split(/\s+/));
  return words.every((word) => CURRENCY.test(word) || isValue(word)) && !(words.length > 1 && isYear(words[0] ?? ''));
}

/** Whether a row stands no further from a rule than the rows of a table do, with so many between them. */
function isNear(row: Row, { at }: Rule, between: number): boolean {
  const { y0, y1, size } = row[0] as Fragment;
  return Math.max(y0 - at, at - y1) <= ROW_GAP * size * (between + 1);
}

/** The first of some rows that holds something over or under a rule. */
function nearest(rows: readonly Row[], rule: Rule): Beside | null {
  const found = rows.filter((row, between) => isNear(row, rule, between)).map((row) => beside(row, rule));
  return found.find(({ held }) => held.length > 0) ?? null;
}

/** How many rows stand above a place. */
function countAbove(centres: readonly number[], at: number): number {
  let [low, high] = [0, centres.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((centres[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Finds the rules of a page that stand at numbers alone.
 *
 * @param rules of the page
 * @param glyphs that stand in no grid
 */
export function sumRules(rules: readonly Rule[], glyphs: readonly Glyph[]): Set<Rule> {
  const level = rules.filter((rule) => rule.level);
  if (level.length === 0) return new Set();
  const rows = rowsOf(fragmentsOf(glyphs)).filter((row) => lengthOf(row) <= LONGEST_ROW);
  const centres = rows.map((row) => centreY(row[0] as Fragment));
  const isOne = (rule: Rule): boolean => {
    const at = countAbove(centres, rule.at);
    const below = nearest(rows.slice(at, at + MOST_NAMES + 1), rule);
    const above = nearest(rows.slice(Math.max(0, at - MOST_NAMES), at).reverse(), rule);
    if (above === null || below === null || !areValues(below)) return false;
    return isLabelled(below) || (isLabelled(above) && areValues(above));
  };
  return new Set(level.filter(isOne));
}
