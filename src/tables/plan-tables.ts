/** Tables of the aims of a plan: they say of each aim whether it binds, and what was there before beside what is aimed at. */

import { unicodePattern } from '../../grammars/pattern.js';
import labels from '../../grammars/zh/lexicon/table-labels.json' with { type: 'json' };
import type { BareNumber, ReadNumber } from './bare-number.js';
import type { Grid, GridCell } from './grid.js';

/** `约束性`, `预期性` */
const BINDING = unicodePattern`^${labels.bindings}(?:${labels.bindingTails})?$`;

/** `〔18〕`, folded. */
const IN_BRACKETS = /^（-?\d+(?:\.\d+)?%?）$/u;

/** What is aimed at. */
export interface Plan {
  /** The last year of the headings, which the aims are of. */
  readonly year: number;
  /** All its years. */
  readonly period: string;
}

/** The plan whose aims a table tells; null for other tables. */
export function planIn(grid: Grid, headings: readonly number[]): Plan | null {
  const last = headings.at(-1) ?? 0;
  let isBinding = false;
  for (let row = last + 1; row < grid.rows && !isBinding; row++) {
    for (let column = grid.columns - 1; column > 0 && !isBinding; column--)
      isBinding = BINDING.test(grid.at(row, column)?.text ?? '');
  }
  if (!isBinding) return null;
  const years = headings.flatMap((row) =>
    Array.from({ length: grid.columns }, (_, column) => grid.at(row, column)?.year ?? 0),
  );
  const year = Math.max(0, ...years);
  const before = Math.max(0, ...years.filter((one) => one < year));
  return year === 0 ? null : { year, period: before === 0 ? `${year}` : `${before + 1}/${year}` };
}

/** A number bound by a sign before it: `＞80`. Elsewhere that is a standard or a class. */
const BOUND = /^([<>≤≥≦≧＜＞﹤﹥])=?(\d.*)$/u;

/** The number of a cell in such a table: what comes to pass in all years stands in brackets, `〔18〕`. */
function aimIn({ text, number }: GridCell, read: ReadNumber): BareNumber | null {
  if (number !== null && IN_BRACKETS.test(text))
    return { ...number, negative: text.includes('-'), rest: '', inPlan: true };
  const [, sign = '', bound = ''] = BOUND.exec(text) ?? [];
  const bare = bound === '' ? null : read(bound);
  return bare === null || bare.high !== undefined
    ? number
    : { ...bare, bound: /[<≤≦＜﹤]/u.test(sign) ? 'under' : 'over' };
}

/**
 * The table of a plan with its bounds and what comes to pass in all its years.
 *
 * @param grid the table
 * @param read reads the number of a cell
 */
export function withAims(grid: Grid, read: ReadNumber): Grid {
  const told = new Map<GridCell, GridCell>();
  return {
    ...grid,
    at: (row, column) => {
      const cell = grid.at(row, column);
      if (cell === null || column === 0) return cell;
      const known = told.get(cell) ?? { ...cell, number: aimIn(cell, read) };
      told.set(cell, known);
      return known;
    },
  };
}

/** Whether a number is aimed at: what its column tells is of the last year, or of all years of the plan. */
export const isAim = (
  { number }: GridCell,
  headings: readonly { readonly cell: GridCell }[],
  plan: Plan | null,
): boolean => plan !== null && (number?.inPlan === true || headings.some(({ cell }) => cell.year === plan.year));
