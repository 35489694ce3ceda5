/**
 * Rows that are counted: `1 越南`, `2 香港`. The number is no part of the name; where the count begins anew below rows without
 * one, `茶叶`, the counted rows are parts of these.
 */
import { type Grid, type GridCell, withCells } from './grid.js';

/** The number of a row, before its name. */
const COUNTED = /^(\d{1,3})(?=[*（]?\p{Script=Han}{2})/u;
/** So many rows are counted one after the other, that numbers before names count them. */
const LEAST = 3;

/** Rows counted one after the other, with what stands right above the first of them. */
interface Run {
  readonly head: GridCell | null;
  readonly cells: GridCell[];
}

const nameOf = ({ text }: GridCell): string => text.replace(COUNTED, '');

/** The rows that are counted, run by run; null where the numbers do not follow each other. */
function runsOf(labels: readonly (GridCell | null)[]): Run[] | null {
  const runs: Run[] = [];
  let head: GridCell | null = null;
  let last: number | null = null;
  for (const cell of labels) {
    const counted = cell === null ? undefined : COUNTED.exec(cell.text)?.[1];
    if (cell === null || counted === undefined) {
      head = cell;
      continue;
    }
    const number = Number(counted);
    // The first rows may stand on a page before.
    if (number === 1 || last === null) runs.push({ head, cells: [cell] });
    else if (number === last + 1) runs.at(-1)?.cells.push(cell);
    else return null;
    last = number;
    head = cell;
  }
  return runs;
}

/** Whether each row of a run has a name of its own: `1月`, `2月` have not. */
const areNames = ({ cells }: Run): boolean => new Set(cells.map(nameOf)).size === cells.length;

/**
 * A table whose rows are named without their numbers; others stay as they are.
 *
 * @param grid the table
 * @param rows the rows below its headings
 */
export function withNumberedLabels(grid: Grid, rows: readonly number[]): Grid {
  const runs = runsOf(rows.map((row) => grid.at(row, 0)));
  if (runs === null || !runs.some(({ cells }) => cells.length >= LEAST) || !runs.every(areNames)) return grid;
  const begun = runs.filter(({ head }) => head !== null && !COUNTED.test(head.text));
  const areParts = runs.length > 1 && begun.length >= runs.length - 1;
  const named = new Map<GridCell, GridCell>();
  for (const { head, cells } of runs) {
    for (const cell of cells) {
      const indent = areParts ? Math.max(cell.indent, (head?.indent ?? 0) + 1) : cell.indent;
      named.set(cell, { ...cell, text: nameOf(cell), indent });
    }
  }
  return withCells(grid, named);
}
