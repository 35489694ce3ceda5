/** Cells that hold a level and, in brackets behind it, a percentage of it: `30.9（+0.8%）`, `12（3.6%）` below `人数（占比）`. */
import type { BareNumber } from './bare-number.js';
import { type ChangeBase, changeOf } from './roles/change.js';
import { shareOf } from './roles/share.js';
import type { TableNumber, Words } from './table-number.js';

/** What a heading says of both numbers of its cells. */
interface OfTwo {
  /** The heading without what it says in brackets. */
  readonly level: Words;
  readonly isShare: boolean;
  readonly base: ChangeBase | null;
}

/** `旅客（同比）`: what the level is of, and of what the percentage behind it. */
const OF_TWO = /^(.+?)（([^（）]+)）$/u;

/** The parts of a heading that says in brackets of what the percentages are; null for others. */
function headingOfTwo(heading: Words | undefined): OfTwo | null {
  const [, noun, aside] = OF_TWO.exec(heading?.text ?? '') ?? [];
  if (heading === undefined || noun === undefined || aside === undefined) return null;
  const cell = { ...heading.cell, text: heading.cell.text.replace(`（${aside}）`, '') };
  const level = { ...heading, text: noun, cell };
  const change = changeOf(aside, aside);
  if (change !== null) return { level, isShare: false, base: change.base };
  return shareOf(aside) === null ? null : { level, isShare: true, base: null };
}

/**
 * A number, and the percentage that stands in brackets behind it, where a sign or the heading tells what it is.
 *
 * @param number a number of a table
 */
export function asPair(number: TableNumber): TableNumber[] {
  const { change, percentage } = number.cell.number ?? {};
  const behind = change ?? percentage;
  if (behind === undefined) return [number];
  const told = headingOfTwo(number.headings.at(-1));
  if (told === null) return change === undefined ? [number] : [number, withNumber(number, change)];
  const headings = [...number.headings.slice(0, -1), told.level];
  const level = { ...number, headings, levelHeadings: headings };
  return [level, withNumber(level, { ...behind, ...(told.isShare ? { isShare: true } : { base: told.base }) })];
}

/** The same place with another number of its cell. */
const withNumber = (number: TableNumber, other: BareNumber): TableNumber => ({
  ...number,
  cell: { ...number.cell, number: other },
});
