/**
 * Series of data services: rows of what describes them, `频率`, `单位`, `数据来源`, stand above their values. The unit is that of the
 * column below it, and all else names nothing.
 */
import { wordsOf } from '../../grammars/pattern.js';
import labels from '../../grammars/zh/lexicon/table-labels.json' with { type: 'json' };
import type { Grid, GridCell } from './grid.js';
import { isMeasure } from './roles/measure.js';
import { isTime } from './roles/time-words.js';
import { type Parse, unitNamed } from './units.js';

const ATTRIBUTES: ReadonlySet<string> = new Set(wordsOf(labels.seriesAttributes));
/** So many rows describe a series at least. */
const LEAST = 4;
/** Rows that are looked at. */
const LOOKED_AT = 40;

/** Whether a row holds a value: its label is a time. */
const isOfTime = (cell: GridCell | null): boolean => cell !== null && (cell.year !== null || isTime(cell.text));

/** The heading of a column: what names its series, and its unit. */
function headingOf(grid: Grid, names: readonly number[], unit: GridCell): GridCell {
  const name = names.map((row) => grid.at(row, unit.cell.column)?.text ?? '').find((text) => text !== '') ?? '';
  return { ...unit, text: `${name}（${unit.text}）`, number: null, year: null };
}

/**
 * A table of series with their units above their values, and nothing else of what describes them; others stay as they are.
 *
 * @param grid the table
 * @param parse the grammar
 */
export function withSeriesHead(grid: Grid, parse: Parse): Grid {
  const rows = Array.from({ length: Math.min(grid.rows, LOOKED_AT) }, (_, row) => row);
  const first = rows.find((row) => isOfTime(grid.at(row, 0)));
  const head = rows.slice(0, first);
  const told = head.filter((row) => ATTRIBUTES.has(grid.at(row, 0)?.text ?? ''));
  const unitRow = told.find((row) => grid.at(row, 0)?.text === labels.unit);
  if (first === undefined || unitRow === undefined || told.length < LEAST) return grid;
  const names = head.filter((row) => {
    const label = grid.at(row, 0)?.text ?? '';
    return label === '' || label === labels.seriesName;
  });
  const headings = new Map<number, GridCell>();
  for (let column = 1; column < grid.columns; column++) {
    const unit = grid.at(unitRow, column);
    if (unit !== null && unitNamed(unit.text, parse, true) !== null) headings.set(column, headingOf(grid, names, unit));
  }
  if (headings.size === 0) return grid;
  return {
    ...grid,
    at: (row, column) =>
      row >= first ? grid.at(row, column) : row === unitRow ? (headings.get(column) ?? null) : null,
  };
}

/** A title of a series, what is measured at its end: `住宅房屋销售面积` for `房屋销售面积：住宅`. */
export function seriesTitle(title: string): string {
  const pieces = title.split('：');
  const measure = pieces.findLast((piece) => isMeasure(piece));
  if (measure === undefined || measure === pieces.at(-1)) return title;
  return pieces.filter((piece) => piece !== measure).join('') + measure;
}
