/**
 * Headings in one band with the numbers below them and the title above: accounts with a rule at each sum print no rule
 * above their headings, and often none below.
 */
import { type Box, hull } from './box.js';
import type { Fragment, TextLine } from './lines.js';
import { headingsAbove, isOfRow } from './parted-headings.js';
import { canName, partsOf } from './table-rows.js';
import { isYear } from './years.js';

/** Names of groups that may stand between the headings and the numbers. */
const MOST_NAMES = 2;
/** Values in a row, that it is one of numbers. */
const LEAST_VALUES = 2;
/** A name further in may be a heading; in points. */
const INDENT = 24;

/** Where the headings in a band begin and end, from the top of the page. */
export interface HeadedBand {
  /** How many rows stand above the headings: the title. */
  readonly titles: number;
  /** Between the title and the headings. */
  readonly top: number;
  /** Between the headings and what they head; null where nothing stands below them. */
  readonly bottom: number | null;
  /** Whether all that stands below the title are years. */
  readonly isOfYears: boolean;
}

const isOfNumbers = (parts: readonly TextLine[]): boolean => parts.filter(isOfRow).length >= LEAST_VALUES;

const isAtLeft = ({ x0 }: TextLine, box: Box): boolean => x0 <= box.x0 + INDENT;

/**
 * Finds the headings in what stands between two level rules.
 *
 * @param rows what stands there, from top to bottom
 * @param box from rule to rule
 * @returns null where no row heads the others
 */
export function headedBand(rows: readonly (readonly Fragment[])[], box: Box): HeadedBand | null {
  const parts = rows.map(partsOf);
  const first = parts.findIndex(isOfNumbers);
  let end = first < 0 ? rows.length : first;
  for (let names = 0; names < MOST_NAMES && end > 1; names++) {
    const [name] = parts[end - 1] as [TextLine, ...TextLine[]];
    if (first < 0 || parts[end - 1]?.length !== 1 || !canName(name) || !isAtLeft(name, box)) break;
    end--;
  }
  if (end === 0) return null;
  const y0 = end < rows.length ? hull(rows[end] as Fragment[]).y0 : box.y1;
  const headings = headingsAbove(rows.slice(0, end), { ...box, y0 });
  const titles = end - headings.length;
  const isTitle = (row: readonly TextLine[]): boolean => row.length === 1 && isAtLeft(row[0] as TextLine, box);
  if ((headings.at(-1)?.length ?? 0) < 2 || !parts.slice(0, titles).every(isTitle)) return null;
  const between = (row: number): number =>
    (hull(rows[row - 1] as Fragment[]).y1 + hull(rows[row] as Fragment[]).y0) / 2;
  return {
    titles,
    top: titles === 0 ? box.y0 : between(titles),
    bottom: end === rows.length ? null : between(end),
    isOfYears: headings.every(
      (row) => row.filter(({ text }) => isYear(text)).length >= Math.max(LEAST_VALUES, row.length - 1),
    ),
  };
}
