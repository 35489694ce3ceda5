/**
 * Series of data services: rows of what describes them, `频率`, `单位`, `数据来源`, stand above their values. The unit is that of the
 * column below it, and all else names nothing.
 */
import { unicodePattern, wordsOf } from '../../grammars/pattern.js';
import labels from '../../grammars/zh/lexicon/table-labels.json' with { type: 'json' };
import type { Grid, GridCell } from './grid.js';
import { isMeasure } from './roles/measure.js';
import { isTime } from './roles/time-words.js';
import { type Parse, unitNamed } from './units.js';

const ATTRIBUTES: ReadonlySet<string> = new Set(wordsOf(labels.seriesAttributes));
const FREQUENCY: ReadonlySet<string> = new Set(wordsOf(labels.seriesFrequency));
const QUARTERLY: ReadonlySet<string> = new Set(wordsOf(labels.quarterly));
const YEARLY: ReadonlySet<string> = new Set(wordsOf(labels.yearly));
/** So many rows describe a series at least. */
const LEAST = 4;
/** Rows that are looked at. */
const LOOKED_AT = 40;

/** Whether a row holds a value: its label is a time. */
const isOfTime = (cell: GridCell | null): boolean => cell !== null && (cell.year !== null || isTime(cell.text));

const SPANNED = unicodePattern`${labels.spanned}`;
/** What stretch of time each value of a series is of, by how often it is told; months need no word. */
function spanOf(name: string, frequency: string): string {
  if (name === '' || SPANNED.test(name)) return '';
  return QUARTERLY.has(frequency) ? `：${labels.ofQuarter}` : YEARLY.has(frequency) ? `：${labels.ofYear}` : '';
}

/** The heading of a column: what names its series, and its unit. */
function headingOf(grid: Grid, names: readonly number[], often: number | undefined, unit: GridCell): GridCell {
  const { column } = unit.cell;
  const name = names.map((row) => grid.at(row, column)?.text ?? '').find((text) => text !== '') ?? '';
  const span = spanOf(name, often === undefined ? '' : (grid.at(often, column)?.text ?? ''));
  return { ...unit, text: `${name}${span}（${unit.text}）`, number: null, year: null };
}

/**
 * A table of series with their units above their values, and nothing else of what describes them; others stay as they are.
 *
 * @param grid the table
 * @param parse the grammar
 */
export function withSeriesHead(grid: Grid, parse: Parse): Grid {
  const rows = Array.from({ length: Math.min(grid.rows, LOOKED_AT) }, (_, row) => row);
  // Behind a column that counts the rows: `序号`.
  const at = rows.some((row) => ATTRIBUTES.has(grid.at(row, 0)?.text ?? '')) ? 0 : 1;
  const labelOf = (row: number): string => grid.at(row, at)?.text ?? '';
  const first = rows.find((row) => isOfTime(grid.at(row, at)));
  const head = rows.slice(0, first);
  const told = head.filter((row) => ATTRIBUTES.has(labelOf(row)));
  const unitRow = told.find((row) => labelOf(row) === labels.unit);
  if (first === undefined || unitRow === undefined || told.length < LEAST) return grid;
  const names = head.filter((row) => labelOf(row) === '' || labelOf(row) === labels.seriesName);
  const often = told.find((row) => FREQUENCY.has(labelOf(row)));
  const headings = new Map<number, GridCell>();
  for (let column = at + 1; column < grid.columns; column++) {
    const unit = grid.at(unitRow, column);
    if (unit !== null && unitNamed(unit.text, parse, true) !== null)
      headings.set(column, headingOf(grid, names, often, unit));
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
