/** Columns that are parts of one to their left: under `其中` or `按性别分`, or marked with `#`. */
import type { GridCell } from './grid.js';
import { isOverParts, PART_MARK } from './roles/parts.js';

/** A whole stands no farther left of its parts. */
const FARTHEST = 60;

const isMarked = (path: readonly GridCell[]): boolean => path.some(({ text }) => PART_MARK.test(text) && !isOverParts(text));

/** The heading over parts that a column stands under. */
const overParts = (path: readonly GridCell[]): GridCell | undefined => path.findLast(({ text }) => isOverParts(text));

/**
 * For each column the one that it is a part of, or null.
 *
 * @param paths the headings of each column, the outermost first
 */
export function wholeColumns(paths: readonly (readonly GridCell[])[]): (number | null)[] {
  return paths.map((path, column) => {
    const over = overParts(path);
    if (over === undefined && !isMarked(path)) return null;
    for (let left = column - 1; left > Math.max(0, column - FARTHEST); left--) {
      const other = paths[left] as readonly GridCell[];
      if (other.length === 0 || other.at(-1) === path.at(-1)) continue;
      if (isMarked(path) && !isMarked(other)) return left;
      if (!isMarked(path) && over !== undefined && !other.includes(over) && overParts(other) === undefined) return left;
    }
    return null;
  });
}
