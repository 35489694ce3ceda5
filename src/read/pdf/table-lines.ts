/**
 * The rows of tables whose cells stand in the middle of their rows: the two lines of one cell stand half a line above and
 * half a line below what the other cells hold.
 */

import { type Box, height, hull, shareOfHeight } from './box.js';
import { isCutNumber } from './broken-values.js';
import { type Fragment, rowsOf, type TextLine } from './lines.js';
import { isValue } from './table.js';
import { isYear } from './years.js';

/** Lines that are half a line apart share at least so much of their height. */
const HALF = 0.2;
/** Lines of one cell are no further apart than this, in heights of a line. */
const CLOSE = 0.4;

/** What stands in a row: pieces of print, or lines of cells. */
type Part = Fragment | TextLine;
type Row = readonly Part[];

const textOf = (part: Part): string => ('text' in part ? part.text : part.glyphs.map(({ text }) => text).join(''));
const isNumber = (part: Part): boolean => isValue(textOf(part)) && !isYear(textOf(part));
const isBeside = (one: Box, other: Box): boolean => one.x1 <= other.x0 || other.x1 <= one.x0;
const areBeside = (one: Row, other: Row): boolean => one.every((a) => other.every((b) => isBeside(a, b)));
const overlaps = (above: Row | undefined, below: Row | undefined): boolean =>
  above !== undefined && below !== undefined && shareOfHeight(hull(above), hull(below)) >= HALF;

/** What stands in a formula and in no table of figures. */
const FORMULA = /[=＝∑∫√∂]/;
const isOfFormula = (row: Row): boolean => row.some((part) => FORMULA.test(textOf(part)));

/** Whether a row stands between the two lines of cells beside it. */
function isBetween(rows: readonly Row[], at: number): boolean {
  const [above, row, below] = [rows[at - 1], rows[at], rows[at + 1]];
  if (!above || !row || !below || !overlaps(above, row) || !overlaps(row, below) || overlaps(above, below))
    return false;
  // Lines of two columns of prose share their heights all along.
  if (overlaps(rows[at - 2], above) || overlaps(below, rows[at + 2])) return false;
  if (isOfFormula(above) || isOfFormula(row) || isOfFormula(below)) return false;
  return areBeside(above, row) && areBeside(row, below) && !areBeside(above, below);
}

/** Whether what stands above and below numbers are the lines of their cells: words, or numbers that were cut. */
const areLinesOfCells = (above: Row, below: Row): boolean =>
  above.every((one) => {
    const others = below.filter((other) => !isBeside(one, other));
    return others.length === 0 ? !isNumber(one) : others.every((other) => isOfOneCell(one, other));
  }) && below.every((one) => !isNumber(one) || above.some((other) => !isBeside(one, other)));

function isOfOneCell(above: Part, below: Part): boolean {
  const [one, other] = [textOf(above), textOf(below)];
  return !isValue(one) || !isValue(other) || isCutNumber(one, other);
}

/** How many lines further up and down a cell goes on whose lines stand above and below a row; what is set evenly tells none. */
function further(rows: readonly Row[], at: number): number {
  const [above, below] = [hull(rows[at - 1] as Row), hull(rows[at + 1] as Row)];
  const column = hull([above, below]);
  const close = CLOSE * height(above);
  const gap = (one: number): number => {
    const [upper, lower] = [rows[one], rows[one + 1]];
    return upper && lower ? hull(lower).y0 - hull(upper).y1 : Infinity;
  };
  const isOfCell = (one: number): boolean => {
    const row = rows[one];
    if (row === undefined || row.some(isNumber)) return false;
    const box = hull(row);
    return box.x0 >= column.x0 - 1 && box.x1 <= column.x1 + height(above);
  };
  let count = 0;
  while (
    isOfCell(at - 2 - count) &&
    isOfCell(at + 2 + count) &&
    gap(at - 2 - count) < close &&
    gap(at + 1 + count) < close
  ) {
    count++;
  }
  const isParted = gap(at - 2 - count) > close && gap(at + 1 + count) > close;
  return isParted ? count : 0;
}

const together = <T extends Part>(rows: readonly (readonly T[])[]): T[] => rows.flat().sort((a, b) => a.x0 - b.x0);

/**
 * The rows of what stands on a page or in a column of it, each with all lines of its cells. Headings of two levels stay two
 * rows; what stands beside both is put in the first.
 */
export function tableRowsOf<T extends Part>(parts: readonly T[]): T[][] {
  const rows = rowsOf(parts);
  const whole: T[][] = [];
  for (let at = 0; at < rows.length; at++) {
    const [row, middle, below] = [rows[at], rows[at + 1], rows[at + 2]] as [T[], T[] | undefined, T[] | undefined];
    if (middle === undefined || below === undefined || !isBetween(rows, at + 1)) {
      whole.push(row);
    } else if (middle.some(isNumber)) {
      if (!areLinesOfCells(row, below)) {
        whole.push(row);
        continue;
      }
      const more = further(rows, at + 1);
      const before = whole.splice(whole.length - more);
      whole.push(together([...before, row, middle, below, ...rows.slice(at + 3, at + 3 + more)]));
      at += 2 + more;
    } else if ([...row, ...below].some(isNumber)) {
      whole.push(row);
    } else {
      whole.push(together([row, middle]));
      at++;
    }
  }
  return whole;
}
