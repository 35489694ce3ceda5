/** Which rows of a table are headings, and what stands above each number. */

import { unicodePattern } from '../../grammars/pattern.js';
import labels from '../../grammars/zh/lexicon/table-labels.json' with { type: 'json' };
import { cellsOf, type Grid, type GridCell, MONTH } from './grid.js';
import { isMatrix } from './matrix.js';
import { countsColumns } from './numbered-columns.js';
import { columnUse } from './roles/column.js';
import { isFormLine, isTableLine, isUnitLine } from './roles/line.js';
import { isNote } from './roles/parts.js';
import { isTime, namesYear } from './roles/time-words.js';
import { titleRows, titleTexts } from './title-rows.js';
import { withoutTranslations } from './translation.js';

/** A stretch of rows under one set of headings. */
export interface Block {
  /** The rows of its headings. */
  readonly headings: readonly number[];
  /** The title above its headings, where there are several stretches. */
  readonly title: string | null;
  /** The rows with numbers, and with names of groups. */
  readonly rows: readonly number[];
}

/** Rows that say of each column's account from when it is and of what sort, and name no column: `报表类型`. */
const ATTRIBUTE = unicodePattern`^${labels.attributes}$`;
const ATTRIBUTE_NAMES = unicodePattern`^${labels.attributeNames}$`;
const isAttributeRow = (grid: Grid, row: number, column: number): boolean => {
  const label = rowLabel(grid, row);
  return row > 0 && label !== null && column > label.cell.column && ATTRIBUTE.test(label.text) && !isUnitRow(grid, row);
};

/** What stands before the others in a row of headings: in the first column, or behind one that counts the rows. */
const rowLabel = (grid: Grid, row: number): GridCell | null => grid.at(row, 0) ?? grid.at(row, 1);

/** Whether a row of headings tells the unit of each column, its label before them: `单位`, `亿元`, `%`. */
export const isUnitRow = (grid: Grid, row: number): boolean =>
  row > 0 &&
  grid.at(row, 0) === null &&
  grid.at(row - 1, 1) !== null &&
  grid.at(row - 1, 2) !== null &&
  columnUse(rowLabel(grid, row)?.text ?? '') === 'unit';

/** Whether a row names the table, its unit or its time, and no columns. */
const isTitleRow = (cells: readonly GridCell[]): boolean => {
  if (!cells.some(({ text }) => isTableLine(text)) || !cells.every(({ text }) => isTableLine(text) || isTime(text)))
    return false;
  // `单位：万元` in the corner of a row of years: they head their columns.
  return cells.filter(({ text }) => !isTableLine(text)).length < 2 || !isTableLine(cells[0]?.text ?? '');
};

/** Whether a row holds but a title and, behind it, the unit of all, above headings of more columns. */
const isTitleAndUnit = (grid: Grid, row: number, cells: readonly GridCell[]): boolean => {
  const [title, unit] = cells;
  return (
    cells.length === 2 &&
    grid.columns > 3 &&
    title?.cell.column === 0 &&
    title.text.length > 6 &&
    isUnitLine(unit?.text ?? '') &&
    filled(grid, row + 1).length > 2
  );
};

/** Names of the columns of a database, below their headings in words, `H_CNT`, or in the first row above them, `Ebp0301`. */
const CODE = /^[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*$/u;
const areCodes = (grid: Grid, row: number, cells: readonly GridCell[]): boolean => {
  const words = row === 0 ? 1 : row - 1;
  const isOf = row === 0 ? /\d$/ : /_/;
  return (
    cells.length > 1 &&
    cells.some(({ text }) => isOf.test(text)) &&
    cells.every(({ cell, text }) => CODE.test(text) && /\p{Script=Han}/u.test(grid.at(words, cell.column)?.text ?? ''))
  );
};

const filled = (grid: Grid, row: number): readonly GridCell[] => withoutTranslations(cellsOf(grid, row));

/** What stands in the first column of headings. */
const FIRST_HEADING = unicodePattern`${labels.firstHeadings}$`;

/** Whether the years of a row are headings, not numbers that look like years: `其他收入 2000`. */
function areHeadings(years: readonly GridCell[], first: GridCell | null, row: number): boolean {
  if (years.every(({ text }) => text.endsWith(labels.year))) return true;
  if (row === 0 || first === null || first.cell.row < row || FIRST_HEADING.test(first.text)) return true;
  const steps = years.slice(1).map(({ year }, i) => Number(year) - Number(years[i]?.year));
  return steps.length > 0 && steps.every((step) => step === steps[0] && Math.abs(step) === 1);
}

/** Several numbers in one cell, as rates are told: `13%、9%`, `12、1.2`; no years and no days. */
const SEVERAL = /^(?!(?:19|20)\d\d)\d+(?:\.\d+)?%?(?:[、，;；]\d+(?:\.\d+)?%?)+$/u;
/** A number outside of the first column, years that are headings apart. */
function hasNumber(grid: Grid, row: number): boolean {
  if (filled(grid, row).some(({ cell, text }) => cell.column > 0 && SEVERAL.test(text))) return true;
  const numbers = filled(grid, row).filter(({ cell, number }) => number !== null && cell.column > 0);
  if (numbers.length === 0 || (numbers.length > 1 && numbers.every(({ text }) => MONTH.test(text)))) return false;
  return numbers.some(({ year }) => year === null) || !areHeadings(numbers, grid.at(row, 0), row);
}

/** A change or share below a number: `(-2.5)`. */
const IN_BRACKETS = /^（[-+]?\d+(?:\.\d+)?%?）$/u;

/** Text in at least two cells, one of them right of the first, and no number: headings that begin anew. */
function isHeadingRow(grid: Grid, row: number): boolean {
  const cells = filled(grid, row).filter(({ cell }) => cell.row === row);
  if (hasNumber(grid, row) || cells.every(({ text }) => IN_BRACKETS.test(text))) return false;
  const texts = cells.filter(({ cell }) => cell.column > 0);
  // The name of a group once more in each part of a table whose pages were put side by side.
  if (cells.length > 1 && cells.length < grid.columns && cells.every(({ text }) => text === cells[0]?.text))
    return false;
  const wide = cells.reduce((sum, { cell }) => sum + cell.columnSpan, 0) === grid.columns;
  const named = cells.some(({ cell, text }) => cell.column === 0 && FIRST_HEADING.test(text));
  return texts.length >= 2 || (texts.length === 1 && cells.length >= 2 && (wide || named));
}

const DAY = /^(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}$/;
const isDated = (text: string): boolean => DAY.test(text) || (isTime(text) && namesYear(text));
/** Whether a row tells a day or month right of its label where a row above does: it is one like that, if without numbers. */
const isDatedAs = (grid: Grid, row: number, above: number): boolean =>
  filled(grid, row).some(
    ({ cell, text }) => cell.column > 0 && isDated(text) && isDated(grid.at(above, cell.column)?.text ?? ''),
  );

/** A heading of the first column that stands alone in a row between others is no group: `项目`. */
const OVER_LABELS = unicodePattern`^${labels.overLabels}$`;

/** A name alone at the head of a row or over all of it, below headings: that of a group of rows. */
function isGroupRow(grid: Grid, row: number, headings: readonly number[]): boolean {
  const [only, other] = filled(grid, row);
  if (
    !only ||
    other ||
    OVER_LABELS.test(only.text) ||
    only.cell.row !== row ||
    only.cell.column > 0 ||
    isUnitLine(only.text)
  )
    return false;
  return headings.some((above) => filled(grid, above).filter(({ cell }) => cell.row === above).length > 1);
}

interface Open {
  readonly headings: number[];
  readonly rows: number[];
  readonly title: string | null;
}

/** A cell over all of the last row of a stretch: the title of the next. It is taken from the stretch. */
function titleAbove(grid: Grid, rows: number[]): string | null {
  const last = rows.at(-1);
  if (last === undefined) return null;
  const [only, other] = filled(grid, last);
  if (!only || other || only.number !== null || isNote(only.text) || only.cell.columnSpan < Math.max(2, grid.columns))
    return null;
  rows.pop();
  return only.text;
}

/** The only cell of a row, over all columns but the first: a time that holds for the rows below, `于12月31日` over balances. */
function timeOver(grid: Grid, row: number): GridCell | null {
  const [only, other] = filled(grid, row);
  if (!only || other || only.cell.row !== row || only.number !== null || only.cell.columnSpan < 2) return null;
  const isOver = only.cell.column > 0 && only.cell.column + only.cell.columnSpan >= grid.columns;
  return isOver && isTime(only.text) ? only : null;
}

/** Those headings that hold below a new time over all columns: the times that it takes the place of are none. */
const keptBelow = (grid: Grid, headings: readonly number[]): number[] =>
  headings.filter((row) => timeOver(grid, row) === null);

/**
 * Cuts a table into stretches under one set of headings. The headings are the rows before the first with a number
 * outside the first column; a lone year is a heading. Rows of text between numbers begin a new stretch.
 */
export function blocksOf(grid: Grid): Block[] {
  if (isMatrix(grid)) {
    // Rows of words are no names of groups.
    const rows = Array.from({ length: grid.rows }, (_, row) => row).filter((row) => hasNumber(grid, row));
    return rows.length > 0 ? [{ headings: [0], rows, title: null }] : [];
  }
  const blocks: Open[] = [];
  let open: Open = { headings: [], rows: [], title: null };
  blocks.push(open);
  for (let row = 0; row < grid.rows; row++) {
    if (hasNumber(grid, row) || (open.rows.length === 0 && isGroupRow(grid, row, open.headings))) open.rows.push(row);
    else if (open.rows.length === 0) open.headings.push(row);
    else if (timeOver(grid, row) !== null && open.headings.some((above) => timeOver(grid, above) !== null)) {
      open = { headings: [row, ...keptBelow(grid, open.headings)], rows: [], title: null };
      blocks.push(open);
    } else if (isHeadingRow(grid, row) && !isDatedAs(grid, row, open.rows.at(-1) ?? -1)) {
      open = { headings: [row], rows: [], title: titleAbove(grid, open.rows) };
      blocks.push(open);
    } else open.rows.push(row);
  }
  return blocks.filter(({ rows }) => rows.some((row) => hasNumber(grid, row)));
}

/**
 * Gives the cells above a column, the outermost first; a cell that spans several rows counts once.
 *
 * @param rows the rows of the headings
 */
export function headingPaths(grid: Grid, rows: readonly number[]): (column: number) => readonly GridCell[] {
  const titles = new Set(titleRows(grid));
  const naming = rows.filter((row) => {
    if (titles.has(row)) return false;
    const cells = filled(grid, row);
    if (cells.every(({ text }) => isFormLine(text))) return false;
    return (
      !isTitleRow(cells) && !isTitleAndUnit(grid, row, cells) && !countsColumns(cells) && !areCodes(grid, row, cells)
    );
  });
  return (column) => {
    const path: GridCell[] = [];
    for (const row of naming) {
      const cell = isAttributeRow(grid, row, column) ? null : grid.at(row, column);
      // A heading over the whole table is its title.
      if (!cell || cell === path.at(-1) || isTableLine(cell.text)) continue;
      // `指标名称`: the same once more.
      if (row > 0 && cell.text === path.at(-1)?.text && ATTRIBUTE_NAMES.test(rowLabel(grid, row)?.text ?? '')) continue;
      if (cell.cell.columnSpan < Math.max(2, grid.columns)) path.push(cell);
    }
    return withoutTranslations(path);
  };
}

/** The titles that stand in a table itself: cells as wide as it, above its headings. */
export function titlesIn(grid: Grid, rows: readonly number[]): string[] {
  const titles = new Set(titleRows(grid));
  return rows.flatMap((row) => {
    const cells = filled(grid, row);
    if (titles.has(row)) return titleTexts(cells);
    const [only] = cells;
    if (cells.length > 1 && (isTitleRow(cells) || isTitleAndUnit(grid, row, cells)))
      return cells.map(({ text }) => text);
    return cells.length === 1 &&
      only &&
      (only.cell.columnSpan === grid.columns || only.cell.column === 0 || only.text.includes(labels.unit))
      ? [only.text]
      : [];
  });
}
