/** Reads a table: for each of its numbers the headings above it, the label beside it, and the caption. */
import type { Region, TableRegion } from '../read/text-document.js';
import { type Caption, captionOf } from './caption.js';
import { bareNumber, type Grid, type GridCell, gridOf, type ReadNumber } from './grid.js';
import { blocksOf, headingPath, titlesIn } from './headings.js';
import { type ColumnUse, columnUse, type Label, labelCells, labelReader, nameColumn } from './labels.js';
import { changeOf, isRankHeading, shareOf } from './measure.js';
import { figureOf, isIndex, type Parse, type TableUnit, takeUnit, unitNamed, type WithUnit } from './units.js';

/** A heading or label with the unit that stands in it. */
export interface Words extends WithUnit {
  readonly cell: GridCell;
}

/** A number of a table with all that stands around it. */
export interface TableNumber {
  readonly cell: GridCell;
  /** Headings above it, the outermost first. */
  readonly headings: readonly Words[];
  readonly label: Label | null;
  /** More cells to the left of the label: what it is a part of. */
  readonly outer: readonly GridCell[];
  /** Heading of the label's column, or the empty text. */
  readonly labelHeading: string;
  /** Headings of the level that a change or share stands behind in its row; its own when it is a level. */
  readonly levelHeadings: readonly Words[];
  /** What the row's column of units says. */
  readonly unitColumn: TableUnit | null;
}

/** A table that was read. */
export interface ReadTable {
  readonly caption: Caption;
  readonly numbers: readonly TableNumber[];
}

/** Headings of a stretch, column by column. */
function readHeadings(grid: Grid, rows: readonly number[], parse: Parse): Words[][] {
  return Array.from({ length: grid.columns }, (_, column) =>
    headingPath(grid, rows, column).map((cell) => ({ cell, ...takeUnit(cell.text, parse) })),
  );
}

/** Whether numbers under these headings are levels: no changes, shares or ranks. */
const isOfLevel = (path: readonly Words[]): boolean =>
  path.some(({ unit }) => isIndex(unit)) ||
  path.every(({ cell, text }) => changeOf(cell.text, text) === null && shareOf(text) === null && !isRankHeading(text));

/** The words of change in headings. */
const changeWords = (path: readonly Words[]): string =>
  path.map(({ cell, text }) => (changeOf(cell.text, text) === null ? '' : cell.text)).join('');

/**
 * For each column the headings of the level that it is told of: its own when it is a level. As many changes of one sort
 * as there are levels before them stand in the same order; else they are of the last level.
 */
function levelsOf(headings: readonly Words[][], uses: readonly ColumnUse[]): (readonly Words[])[] {
  const found: (readonly Words[])[] = headings.map(() => []);
  let levels: number[] = [];
  let changes: number[] = [];
  const close = (): void => {
    const words = new Set(changes.map((column) => changeWords(headings[column] ?? [])));
    const paired = words.size === 1 && changes.length === levels.length;
    for (const [i, column] of changes.entries()) {
      const level = paired ? levels[i] : levels.at(-1);
      found[column] = level === undefined ? [] : (headings[level] ?? []);
    }
    changes = [];
  };
  for (const [column, path] of headings.entries()) {
    if (uses[column] !== 'other' || path.length === 0) continue;
    if (!isOfLevel(path)) {
      changes.push(column);
      continue;
    }
    if (changes.length > 0) {
      close();
      levels = [];
    }
    // The labels' column is no level.
    if (column > 0) levels.push(column);
    found[column] = path;
  }
  close();
  return found;
}

/** The cells of a row that are numbers of their own; years that head a row are none. */
function numbersOf(grid: Grid, row: number, isUnit: (cell: GridCell) => boolean): GridCell[] {
  const found: GridCell[] = [];
  for (let column = 0; column < grid.columns; column++) {
    const cell = grid.at(row, column);
    if (!cell || cell === found.at(-1) || cell.cell.row !== row || cell.number === null || isUnit(cell)) continue;
    if (cell.cell.column === 0 && (cell.year !== null || grid.columns > 1)) continue;
    found.push(cell);
  }
  return found;
}

/** Words that bound the number behind them. */
const BOUND = /^(?:约|近|超过?|逾|不足|不到|至少|大约)/u;

/** A change that a cell tells with its direction: `增加2.81个百分点`. */
const DIRECTED = /^(增加|增长|上升|提高|上涨|扩大|减少|下降|下跌|降低|回落|缩小)(?=\d)/u;
/** Words of a fall. */
export const FALL = /(?:减少|下降|下跌|降低|回落|缩小)$/u;

/** Reads the number of a cell, with a unit behind it or a bound before it. */
function numberReader(parse: Parse): ReadNumber {
  return (text) => {
    const direction = DIRECTED.exec(text)?.[1];
    if (direction !== undefined) {
      const change = bareNumber(text.slice(direction.length));
      return change !== null && /^(?:个?百分点|%)$/.test(change.rest)
        ? { ...change, negative: FALL.test(direction), directed: true }
        : null;
    }
    const bare = bareNumber(text);
    if (bare !== null) {
      const isUnit = bare.rest === '' || /^[位名]$/u.test(bare.rest) || unitNamed(bare.rest, parse) !== null;
      return bare.rest.length <= 12 && isUnit ? bare : null;
    }
    const figure = BOUND.test(text) ? figureOf(text, parse) : null;
    return figure === null ? null : { value: figure.low, negative: false, rest: text };
  };
}

/**
 * Reads a table of a document.
 *
 * @param text the document's text
 * @param regions its regions
 * @param index which of them is the table
 * @param parse the grammar
 * @returns null when it is larger than any that people read
 */
export function readTable(text: string, regions: readonly Region[], index: number, parse: Parse): ReadTable | null {
  const grid = gridOf(text, regions[index] as TableRegion, numberReader(parse));
  if (grid === null) return null;
  const blocks = blocksOf(grid);
  const caption = captionOf(text, regions, index, titlesIn(grid, blocks[0]?.headings ?? []));
  const numbers: TableNumber[] = [];
  const take = (label: string): WithUnit => takeUnit(label, parse);
  const known = new Map<GridCell, boolean>();
  const isUnit = (cell: GridCell): boolean => {
    const is = known.get(cell) ?? (cell.number === null && unitNamed(cell.text, parse)?.unit.kind !== undefined);
    known.set(cell, is);
    return is;
  };
  for (const { headings: headingRows, rows } of blocks) {
    const headings = readHeadings(grid, headingRows, parse);
    const uses = headings.map((path) => columnUse(path.at(-1)?.cell.text ?? ''));
    const levels = levelsOf(headings, uses);
    const useOf = (column: number) => uses[column] ?? 'other';
    // Side by side, a table may have its labels in several columns: each has its own order.
    const readers = new Map<number, ReturnType<typeof labelReader>>();
    for (const row of rows) {
      const own = numbersOf(grid, row, (cell) => useOf(cell.cell.column) !== 'other');
      if (own.length === 0) {
        const first = grid.at(row, 0);
        if (first && !/^(?:注|说明|资料来源|备注)/u.test(first.text)) {
          const reader = readers.get(0) ?? labelReader(take);
          readers.set(0, reader);
          reader.group(first);
        }
        continue;
      }
      const unitColumns = uses.flatMap((use, column) => (use === 'unit' ? [column] : []));
      const labels = new Map<GridCell, Label>();
      for (const cell of own) {
        const beside = labelCells(grid, row, cell.cell.column, isUnit, useOf);
        const [nearest, ...outer] = nameColumn(beside, (column) => headings[column]?.at(-1)?.cell.text ?? '');
        let label: TableNumber['label'] = null;
        if (nearest) {
          const column = nearest.cell.column;
          const reader = readers.get(column) ?? labelReader(take);
          readers.set(column, reader);
          label = labels.get(nearest) ?? reader.next(nearest);
          labels.set(nearest, label);
        }
        const path = headings[cell.cell.column] ?? [];
        const unitColumn = unitColumns.findLast((column) => column < cell.cell.column) ?? unitColumns[0];
        const unitCell = unitColumn === undefined ? null : grid.at(row, unitColumn);
        numbers.push({
          cell,
          headings: path,
          label,
          outer,
          labelHeading: nearest ? (headings[nearest.cell.column]?.at(-1)?.text ?? '') : '',
          levelHeadings: levels[cell.cell.column] ?? [],
          unitColumn: unitCell ? unitNamed(unitCell.text, parse, true) : null,
        });
      }
    }
  }
  return { caption, numbers };
}
