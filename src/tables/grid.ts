/** A table as a grid: for every place the cell that stands there or reaches there, folded, with what it holds. */

import { unicodePattern } from '../../grammars/pattern.js';
import labels from '../../grammars/zh/lexicon/table-labels.json' with { type: 'json' };
import type { Cell, TableRegion } from '../read/text-document.js';
import type { BareNumber, ReadNumber } from './bare-number.js';
import { plainText } from './cell-text.js';
import { markDashed } from './dashed-rows.js';
import { NOT_TRANSLATED, type Translated, translationOf, withoutLead, withoutTranslation } from './translation.js';

/** A cell and what it holds. */
export interface GridCell {
  readonly cell: Cell;
  /** Folded, without blanks and footnote marks. */
  readonly text: string;
  /** Width of the blanks before the text, in Han characters. */
  readonly indent: number;
  readonly number: BareNumber | null;
  /** It holds a year and nothing else: `2023`, `2023年`. */
  readonly year: number | null;
  /** Dashes alone stand beside it, where others have numbers: it heads none of the rows below. */
  readonly isDashed?: true;
  /** How many columns it stands further right than in its file, which has lost the spans of other cells. */
  readonly movedBy?: number;
}

/** The cells of a table by row and column, from 0. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** The cell at a place; null where there is none, or an empty one. */
  readonly at: (row: number, column: number) => GridCell | null;
}

/** Dashes, ellipses and strokes stand for nothing. */
const NOTHING = unicodePattern`^(?:[-—–─－…⋯.·/\\*×→_]+|（?${labels.nothing}）?)$`;
/** `未披露` beside `已披露` heads columns or rows. */
const UNTOLD = unicodePattern`^${labels.untold}$`;
const YEAR = unicodePattern`^((?:19|20)\d\d)${labels.year}?$`;
/** A month that heads its row: `2018.03`. */
export const MONTH = /^((?:19|20)\d\d)[-./](0[1-9]|1[0-2])$/;
/** A class of sizes, which heads a row or a column: `90m2及以下`, `500万元以上`. */
const SIZE_CLASS = unicodePattern`\d.*${labels.sizes}(?:（\p{Script=Han}{1,4}）|${labels.ofClasses})?$`;
/** A note's number in square brackets, before the text is folded: `比重[6]`. */
const NOTE_NUMBER = unicodePattern`(?<=[^\s\d])\s*[[［〔]${labels.note}?\d{1,2}[\]］〕]\s*$`;
/** Places in one table. */
const MOST_PLACES = 400_000;

/** Width of the blanks before an offset. */
function indentAt(source: string, start: number): number {
  let width = 0;
  for (let at = start - 1; at >= 0; at--) {
    const char = source[at] as string;
    if (char === '\u3000') width += 1;
    else if (char === ' ' || char === '\u00a0') width += 0.5;
    else break;
  }
  return width;
}

/** More of a cell is never looked at: it is text, no heading. */
const LONGEST_CELL = 300;

/** A cell's text as the document writes it, without the number of a note. */
const shownIn = (source: string, { start, end }: Cell): string =>
  source.slice(start, Math.min(end, start + LONGEST_CELL)).replace(NOTE_NUMBER, '');

/** A number, and behind it what another says of the same: `3120云帆：3108`. */
const WITH_REMARK = unicodePattern`
  ^([+-]?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?%?)\s*(?!${labels.year}|${labels.month})\p{Script=Han}{2,8}[:：]\s*\d.{0,20}$`;
/** A cell without a remark behind its number. */
function withoutRemark(source: string, cell: Cell): Cell {
  const number = WITH_REMARK.exec(shownIn(source, cell))?.[1];
  return number === undefined ? cell : { ...cell, end: cell.start + number.length };
}

/** How the texts of cells are read. */
export interface Reading {
  readonly read: ReadNumber;
  /** Tells years as those of the calendar. */
  readonly calendar: (folded: string) => string;
}

/** What a cell holds; null for nothing. */
function readCell(
  source: string,
  told: Cell,
  { read, calendar }: Reading,
  { isTranslated, isLed }: Translated,
): GridCell | null {
  const cell = withoutRemark(source, told);
  const own = withoutTranslation(shownIn(source, cell), isTranslated);
  const shown = isLed ? withoutLead(own) : own;
  const text = plainText(shown, calendar);
  const isHead = cell.row === 0 || cell.column === 0 || cell.columnSpan > 1;
  if (text === '' || (NOTHING.test(text) && !(isHead && UNTOLD.test(text)))) return null;
  const year = YEAR.exec(text);
  return {
    cell,
    text,
    indent: indentAt(source, cell.start),
    number: SIZE_CLASS.test(text) || PARTED.test(shown) || (cell.column === 0 && MONTH.test(text)) ? null : read(text),
    year: year ? Number(year[1]) : null,
  };
}

/** Several numbers that blanks part, where these group no digits: `42.5 17.3`, `420 53`. */
const PARTED = /\d\.\d+\s+[-+]?\d|\d\s+(?:\d{1,2}|\d{4,})(?=[.\s]|$)/u;

/** Lines of one cell. */
const MOST_LINES = 6;
/** Puts cells that go on with those above into these. */
function putTogether(places: (GridCell | null)[], columns: number): void {
  for (const [at, cell] of places.entries()) {
    if (!cell?.cell.goesOn) continue;
    let above = at - columns;
    const isGone = (place: number): boolean => (places[place] ?? null) === null || places[place]?.cell.goesOn === true;
    for (let lines = 1; lines < MOST_LINES && above >= columns && isGone(above); lines++) above -= columns;
    const first = places[above] ?? null;
    if (first === null || first.number !== null) continue;
    places[above] = { ...first, text: first.text + cell.text };
    places[at] = null;
  }
}

/**
 * Lays out a table.
 *
 * @param source the document's text
 * @param region the table
 * @param reading gives the number that a cell's text is, and tells its years
 * @returns null when the table is larger than any that people read
 */
export function gridOf(source: string, { cells }: Pick<TableRegion, 'cells'>, reading: Reading): Grid | null {
  const rows = Math.max(0, ...bounds(cells, ({ row, rowSpan }) => row + rowSpan));
  const columns = Math.max(0, ...bounds(cells, ({ column, columnSpan }) => column + columnSpan));
  if (rows * columns > MOST_PLACES) return null;
  const places: (GridCell | null)[] = new Array(rows * columns).fill(null);
  const how = translationOf(cells.filter(({ column }) => column === 0).map((cell) => shownIn(source, cell)));
  for (const cell of cells) {
    const held = readCell(source, cell, reading, cell.column === 0 ? how : NOT_TRANSLATED);
    if (held === null) continue;
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
        places[row * columns + column] ??= held;
      }
    }
  }
  putTogether(places, columns);
  markDashed(places, columns, source, cells);
  return { rows, columns, at: (row, column) => places[row * columns + column] ?? null };
}

/** Greatest value, as a list of one, so that a long list is never spread into arguments. */
function bounds(cells: readonly Cell[], of: (cell: Cell) => number): number[] {
  let most = 0;
  for (const cell of cells) most = Math.max(most, of(cell));
  return [most];
}

/** What stands at each place of a row, from a column on; null for nothing. */
export const placesOf = (grid: Grid, row: number, from = 0): (GridCell | null)[] =>
  Array.from({ length: grid.columns - from }, (_, i) => grid.at(row, from + i));

/** The cells of a row from left to right, those over several columns once. */
export function cellsOf(grid: Grid, row: number): GridCell[] {
  const cells: GridCell[] = [];
  for (let column = 0; column < grid.columns; column++) {
    const cell = grid.at(row, column);
    if (cell !== null && cell !== cells.at(-1)) cells.push(cell);
  }
  return cells;
}

/**
 * A table with other cells in place of some of its own.
 *
 * @param cells what stands for which
 */
export const withCells = (grid: Grid, cells: ReadonlyMap<GridCell, GridCell>): Grid => ({
  ...grid,
  at: (row, column) => {
    const cell = grid.at(row, column);
    return cell === null ? null : (cells.get(cell) ?? cell);
  },
});
