/**
 * Groups of rows whose name stands beside any of them, as pages centre it: the labels behind it begin anew with each group,
 * `小计`, `职务`, `非职务`.
 */
import type { Grid, GridCell } from './grid.js';

const LEAST_GROUPS = 2;
const LEAST_STEP = 2;

/** After how many rows the labels of the second column begin anew; null where they do not. */
function stepOf(labels: readonly string[]): number | null {
  const step = labels.indexOf(labels[0] as string, 1);
  if (step < LEAST_STEP || labels.length % step !== 0 || labels.length / step < LEAST_GROUPS) return null;
  return labels.every((label, i) => label === labels[i % step]) ? step : null;
}

/**
 * A table in which each row of a group has its name; others stay as they are.
 *
 * @param grid the table
 * @param rows the rows below its headings
 */
export function withGroupNames(grid: Grid, rows: readonly number[]): Grid {
  const labels = rows.map((row) => grid.at(row, 1));
  const texts = labels.map((cell) => (cell === null || cell.number !== null ? '' : cell.text));
  const step = texts.includes('') ? null : stepOf(texts);
  if (step === null) return grid;
  const names = new Map<number, GridCell>();
  for (let first = 0; first < rows.length; first += step) {
    const group = rows.slice(first, first + step);
    const found = new Set(group.flatMap((row) => grid.at(row, 0) ?? []));
    const [name, other] = [...found];
    if (name === undefined || other !== undefined || name.number !== null) return grid;
    for (const row of group) names.set(row, name);
  }
  return { ...grid, at: (row, column) => (column === 0 ? (names.get(row) ?? grid.at(row, 0)) : grid.at(row, column)) };
}
