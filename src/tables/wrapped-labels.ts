/** Labels that a table writes on two of its rows: `金融机构存款相当于` over `生产总值比例（%）`. */

import { unicodePattern } from '../../grammars/pattern.js';
import labels from '../../grammars/zh/lexicon/table-labels.json' with { type: 'json' };
import type { Grid, GridCell } from './grid.js';
import { markOf } from './label-marks.js';
import { type Parse, unitNamed } from './units.js';

/** A label that goes on: `平均每一专任教师`, `增加值占`. */
const GOES_ON = unicodePattern`(?:${labels.labelsGoOn}|${labels.each}.{1,6})$`;
/** What goes on a label and begins none: `）`, `生产总值比例（%）` behind `相当于`. */
const NEW_LABEL = unicodePattern`^(?:#|${labels.part}|[+＋])`;

/** Whether a label has brackets that it does not close. */
const isOpen = (text: string): boolean => text.lastIndexOf('（') > text.lastIndexOf('）');

/** Whether anything but the label stands in a row. */
function holdsMore(grid: Grid, row: number, label: GridCell): boolean {
  for (let column = 1; column < grid.columns; column++) {
    const cell = grid.at(row, column);
    if (cell !== null && cell !== label && (cell.number !== null || /\p{Script=Han}/u.test(cell.text))) return true;
  }
  return false;
}

/** What goes on with the label above: `的估计货值`. */
const GOES_ON_ABOVE = unicodePattern`^${labels.labelsGoOnAbove}`;

/** Whether the second of two labels goes on with the first. */
function isOneLabel(first: GridCell, second: GridCell): boolean {
  if (markOf(second.text) !== null || NEW_LABEL.test(second.text)) return false;
  return isOpen(first.text) || GOES_ON.test(first.text) || GOES_ON_ABOVE.test(second.text);
}

/** How much two labels must have in common for one to be like the other. */
const ALIKE = 2;

/** Whether the second of two labels is the end that others have which begin like the first: `货物`, beside `转口货物`. */
const isEndOfOthers = (first: GridCell, second: GridCell, all: readonly string[]): boolean =>
  second.text.length >= ALIKE &&
  !first.text.endsWith(second.text) &&
  all.filter(
    (text) =>
      text.length > second.text.length + ALIKE &&
      text.endsWith(second.text) &&
      text.slice(0, ALIKE) === first.text.slice(0, ALIKE),
  ).length > 1;

/** A table with whole labels, and its rows without those that only went on with one. */
export interface WholeLabels {
  readonly grid: Grid;
  readonly rows: readonly number[];
}

/**
 * Puts the labels of a stretch together that stand on two rows.
 *
 * @param grid the table
 * @param rows the rows below its headings
 * @param parse the grammar
 */
export function withWholeLabels(grid: Grid, rows: readonly number[], parse: Parse): WholeLabels {
  const whole = new Map<number, GridCell>();
  const gone = new Set<number>();
  const labelAt = (row: number | undefined): GridCell | null => {
    const cell = row === undefined ? null : (whole.get(row) ?? grid.at(row, 0));
    return cell !== null && cell.number === null && cell.cell.columnSpan === 1 ? cell : null;
  };
  const all = rows.flatMap((row) => labelAt(row)?.text ?? []);
  for (const [i, row] of rows.entries()) {
    const next = rows[i + 1];
    const first = labelAt(row);
    const second = labelAt(next);
    if (first === null || second === null || next === undefined || first.cell.rowSpan > 1) continue;
    const text = first.text + second.text;
    // The numbers of a label of two rows stand in one of them: `邮路总长度`, then `（万公里）` with the numbers.
    if (!holdsMore(grid, row, first)) {
      const isUnit = /^（.+）$/u.test(second.text) && unitNamed(second.text, parse) !== null;
      const isEnd = holdsMore(grid, next, second) && isEndOfOthers(first, second, all);
      if (!isUnit && !isEnd && !isOneLabel(first, second)) continue;
      whole.set(next, { ...second, text, indent: first.indent });
      gone.add(row);
    } else if (!holdsMore(grid, next, second) && unitNamed(second.text, parse) === null && isOneLabel(first, second)) {
      whole.set(row, { ...first, text });
      gone.add(next);
    }
  }
  if (gone.size === 0) return { grid, rows };
  return {
    grid: { ...grid, at: (row, column) => (column === 0 ? (whole.get(row) ?? grid.at(row, 0)) : grid.at(row, column)) },
    rows: rows.filter((row) => !gone.has(row)),
  };
}
