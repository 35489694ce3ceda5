/** Tables of contents: lines that lead with dots to the number of a page are not columns of text. */
import { hull } from './box.js';
import { type Fragment, rowsOf } from './lines.js';

/** Dots that lead to the number of a page. */
export const LEADER = /\.{4,}|…{2,}|·{4,}|．{3,}/;

/** A column of numbers of sections is no wider than this much of the titles beside it. */
const NARROW = 0.4;

/** Whether most lines of a column lead to the number of a page. */
function isLed(column: readonly Fragment[]): boolean {
  const rows = rowsOf(column).map((row) => row.flatMap(({ glyphs }) => glyphs.map(({ text }) => text)).join(''));
  return rows.filter((text) => LEADER.test(text)).length * 2 > rows.length;
}

/** Whether what stands in a narrow column stands beside the lines of another. */
function areBeside(narrow: readonly Fragment[], wide: readonly Fragment[]): boolean {
  const [one, other] = [hull(narrow), hull(wide)];
  if (one.x1 - one.x0 > NARROW * (other.x1 - other.x0)) return false;
  const lines = rowsOf(wide).length;
  return rowsOf([...narrow, ...wide]).length <= lines + Math.ceil(lines / 10);
}

/**
 * Columns of a page, those of one table of contents as one: numbers of sections stand apart from their titles.
 *
 * @param columns from left to right
 * @param textOf what is printed in a column
 */
export function joinContents<T>(columns: readonly T[][], textOf: (column: readonly T[]) => Fragment[]): T[][] {
  if (columns.length < 2) return [...columns];
  const printed = columns.map(textOf);
  const led = printed.map((column) => column.length > 0 && isLed(column));
  return columns.reduce<T[][]>((joined, column, i) => {
    const [before, here] = [printed[i - 1] ?? [], printed[i] as Fragment[]];
    if (led[i] && !led[i - 1] && before.length > 0 && areBeside(before, here)) joined.at(-1)?.push(...column);
    else joined.push([...column]);
    return joined;
  }, []);
}
