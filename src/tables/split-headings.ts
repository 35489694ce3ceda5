/** Headings that tell two levels in one cell, parted by a sign: `学生数/男` and `学生数/女`, `遷入_合計` and `遷入_男`. */
import type { GridCell } from './grid.js';
import { type Parse, unitNamed } from './units.js';

/** Signs between two levels. A stroke stands before units as well: `元/吨`. */
const SIGN = /[/_]/u;
const HAN = /\p{Script=Han}/u;

/** The levels of a heading; one for what has no such sign, or a unit behind it. */
function levelsOf(text: string, parse: Parse): string[] {
  const levels = text.split(SIGN).filter((level) => level !== '');
  const isUnit = unitNamed(levels.at(-1) ?? '', parse) !== null;
  return levels.length < 2 || isUnit || !levels.every((level) => HAN.test(level)) ? [text] : levels;
}

/** A piece of a heading as a cell of its own, over all columns that share it. */
const piece = (cell: GridCell, text: string, columnSpan: number): GridCell => ({
  ...cell,
  text,
  year: null,
  cell: { ...cell.cell, columnSpan },
});

/**
 * The headings of each column, those that share their beginnings with the ones beside them cut into levels.
 *
 * @param paths the headings of each column, the outermost first
 * @param parse the grammar
 */
export function withLevels(paths: readonly (readonly GridCell[])[], parse: Parse): readonly (readonly GridCell[])[] {
  const levels = paths.map((path) => (path.length === 1 ? levelsOf((path[0] as GridCell).text, parse) : []));
  const isShared = (column: number, depth: number, other: number): boolean =>
    (levels[column]?.length ?? 0) > depth + 1 &&
    (levels[other]?.length ?? 0) > depth + 1 &&
    levels[column]?.slice(0, depth + 1).join('/') === levels[other]?.slice(0, depth + 1).join('/');
  const open: GridCell[][] = [];
  return paths.map((path, column) => {
    const own = levels[column] ?? [];
    const [cell] = path;
    const isBeside = isShared(column, 0, column - 1) || isShared(column, 0, column + 1);
    if (cell === undefined || own.length < 2 || !isBeside) return path;
    const cut = own.map((text, depth) => {
      const before = isShared(column, depth, column - 1) ? open[column - 1]?.[depth] : undefined;
      return before ?? piece(cell, text, isShared(column, depth, column + 1) ? 2 : 1);
    });
    open[column] = cut;
    return cut;
  });
}
