/** A grid of rules and the cells it leaves: boxes with no rule between them are one cell. */
import { grouped } from '../grouped.js';
import type { Box } from './box.js';
import type { Rule } from './page.js';
import { hullOfRules, places } from './rules.js';

/** A cell of a grid: the columns and rows that it takes, from 0, ends exclusive. */
export interface GridCell {
  readonly column: number;
  readonly columnEnd: number;
  readonly row: number;
  readonly rowEnd: number;
}

export interface Grid extends Box {
  /** Edges of the columns, one more than there are columns. */
  readonly xs: readonly number[];
  /** Edges of the rows. */
  readonly ys: readonly number[];
  /** By row, then by column. */
  readonly cells: readonly GridCell[];
}

/** More boxes than this are a chart's paper or a map, not a table. */
const MAX_BOXES = 40_000;
/** A rule that covers this much of a box's side parts it from the next. */
const PARTS = 0.6;
/** A rule this far from an edge is still on it, in points. */
const NEAR = 2.5;

/** Tells whether some rules cover enough of an edge. */
function edgeTest(rules: readonly Rule[]): (at: number, from: number, to: number) => boolean {
  const byPlace = grouped(rules, ({ at }) => Math.round(at));
  return (at, from, to) => {
    let covered = 0;
    for (let key = Math.floor(at - NEAR); key <= Math.ceil(at + NEAR); key++) {
      for (const rule of byPlace.get(key) ?? []) {
        if (Math.abs(rule.at - at) <= NEAR) {
          covered = Math.max(covered, Math.min(rule.to, to) - Math.max(rule.from, from));
        }
      }
    }
    return covered >= PARTS * (to - from);
  };
}

/**
 * The cells that boxes make when those with no rule between them are joined; each is made a rectangle. A heading over several
 * columns that is open below for one of them alone, the sum of the others, ends above all.
 */
function joinBoxes(columns: number, rows: number, opensRight: boolean[], opensDown: boolean[]): GridCell[] {
  const taken = new Array<boolean>(columns * rows).fill(false);
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken[row * columns + column]) continue;
      let columnEnd = column + 1;
      while (columnEnd < columns && opensRight[row * columns + columnEnd - 1] && !taken[row * columns + columnEnd]) {
        columnEnd++;
      }
      const isOpen = (below: number): boolean => {
        for (let at = column; at < columnEnd; at++)
          if (!opensDown[(below - 1) * columns + at] || taken[below * columns + at]) return false;
        return true;
      };
      let rowEnd = row + 1;
      while (rowEnd < rows && isOpen(rowEnd)) rowEnd++;
      for (let r = row; r < rowEnd; r++) taken.fill(true, r * columns + column, r * columns + columnEnd);
      cells.push({ column, columnEnd, row, rowEnd });
    }
  }
  return cells;
}

/**
 * The grid that rules make which hang together. A side that is not drawn ends with the rules across.
 *
 * @returns null when they make no grid: fewer than two cells, or too many
 */
export function gridOf(mesh: readonly Rule[]): Grid | null {
  const box = hullOfRules(mesh);
  const level = mesh.filter((rule) => rule.level);
  const uprights = mesh.filter((rule) => !rule.level);
  const xs = places([box.x0, box.x1, ...uprights.map(({ at }) => at)]);
  const ys = places([box.y0, box.y1, ...level.map(({ at }) => at)]);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns * rows < 2 || columns * rows > MAX_BOXES) return null;
  const upright = edgeTest(uprights);
  const across = edgeTest(level);
  const opensRight: boolean[] = [];
  const opensDown: boolean[] = [];
  for (let row = 0; row < rows; row++) {
    const [top, bottom] = [ys[row] as number, ys[row + 1] as number];
    for (let column = 0; column < columns; column++) {
      const [left, right] = [xs[column] as number, xs[column + 1] as number];
      opensRight.push(!upright(right, top, bottom));
      opensDown.push(!across(bottom, left, right));
    }
  }
  return { ...box, xs, ys, cells: joinBoxes(columns, rows, opensRight, opensDown) };
}
