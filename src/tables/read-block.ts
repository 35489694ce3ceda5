/** Reads the rows of a table that stand under one set of headings. */
import type { Grid, GridCell } from './grid.js';
import { type Block, headingPath } from './headings.js';
import { labelCells, nameColumn } from './label-cells.js';
import { markOf } from './label-marks.js';
import { type Label, type LabelReader, labelReader } from './labels.js';
import { againstOf, levelsOf } from './levels.js';
import { withMonths } from './month-rows.js';
import { numbersOf } from './number-cells.js';
import type { ChangeBase } from './roles/change.js';
import { type ColumnUse, columnUse } from './roles/column.js';
import { isMeasure } from './roles/measure.js';
import { isNote } from './roles/parts.js';
import { isRankHeading } from './roles/share.js';
import { isTime } from './roles/time-words.js';
import { withSpreadHeadings } from './spread-headings.js';
import type { TableNumber, Words } from './table-number.js';
import { type Parse, type TableUnit, takeUnit, unitNamed } from './units.js';
import { wholeColumns } from './whole-column.js';
import { withWholeLabels } from './wrapped-labels.js';

/** Headings of a stretch, column by column. */
function readHeadings(grid: Grid, rows: readonly number[], parse: Parse): Words[][] {
  return Array.from({ length: grid.columns }, (_, column) =>
    headingPath(grid, rows, column).map((cell) => ({ cell, ...takeUnit(cell.text, parse) })),
  );
}

/** What is known of the columns of a stretch. */
interface Columns {
  readonly headings: readonly Words[][];
  readonly useOf: (column: number) => ColumnUse;
  /** For each column the headings of the level that it is told of. */
  readonly levels: readonly (readonly Words[])[];
  /** For each column what a change in it is against, by the levels before it. */
  readonly against: readonly (ChangeBase | null)[];
  /** Headings of the columns that one is a part of, the nearest first. */
  readonly wholesOf: (column: number) => readonly (readonly Words[])[];
  /** Headings of the measure that a column of an index goes with. */
  readonly indexedOf: (column: number) => readonly Words[];
  readonly units: readonly number[];
}

/** The column to the left below the same heading that has but a unit: `客运量` over `（万人）`, `铁路`, `公路`. */
function unitColumnBeside(headings: readonly Words[][], column: number, parse: Parse): number | null {
  const [over, own] = headings[column]?.slice(-2) ?? [];
  if (over === undefined || own === undefined || own.unit !== null || unitNamed(own.text, parse) !== null) return null;
  for (let left = column - 1; left > 0; left--) {
    const [above, beside] = headings[left]?.slice(-2) ?? [];
    if (above?.cell !== over.cell) return null;
    if (beside?.text === '' && beside.unit !== null) return left;
  }
  return null;
}

const isOfIndex = (path: readonly Words[]): boolean => path.some(({ text }) => text === '指数');

/** Whether a column holds units: a first one headed `单位` may hold the names of offices and places. */
function holdsUnits(grid: Grid, { rows }: Block, column: number, parse: Parse): boolean {
  const cells = rows.flatMap((row) => grid.at(row, column) ?? []);
  return cells.length > 0 && 2 * cells.filter(({ text }) => unitNamed(text, parse) !== null).length >= cells.length;
}

/** Columns whose numbers are claims. */
const NUMBERED: ReadonlySet<ColumnUse> = new Set(['rank', 'other']);

/** What a column is; one without a heading may hold units, too: `客房总数` `（间）`. */
function useOfColumn(grid: Grid, block: Block, path: readonly Words[], column: number, parse: Parse): ColumnUse {
  if (path.length === 0) return column > 0 && holdsUnits(grid, block, column, parse) ? 'unit' : 'other';
  const heading = path.at(-1)?.cell.text ?? '';
  // `排名` before the names of those that it ranks.
  if (column === 0 && isRankHeading(heading)) return 'rank';
  const use = columnUse(heading);
  return use === 'unit' && column === 0 && !holdsUnits(grid, block, column, parse) ? 'other' : use;
}

function readColumns(grid: Grid, block: Block, isUnit: (cell: GridCell) => boolean, parse: Parse): Columns {
  const headings = readHeadings(grid, block.headings, parse);
  const uses = headings.map((path, column) => useOfColumn(grid, block, path, column, parse));
  const numeric = new Set(block.rows.flatMap((row) => numbersOf(grid, row, isUnit).map(({ cell }) => cell.column)));
  const wholes = wholeColumns(headings, (column) => numeric.has(column));
  const wholesOf = (column: number): (readonly Words[])[] => {
    const whole = wholes[column] ?? unitColumnBeside(headings, column, parse);
    return whole === null ? [] : [headings[whole] ?? [], ...wholesOf(whole)];
  };
  return {
    headings,
    useOf: (column) => uses[column] ?? 'other',
    levels: levelsOf(headings, uses, (column) => numeric.has(column)),
    against: againstOf(headings),
    wholesOf,
    indexedOf: (column) =>
      isOfIndex(headings[column] ?? [])
        ? (headings.slice(1, column).findLast((path) => path.length > 0 && !isOfIndex(path)) ?? [])
        : [],
    units: uses.flatMap((use, column) => (use === 'unit' ? [column] : [])),
  };
}

/** Cells beside a number: the one that names it, what that is a part of, and a time. */
function namesBeside(beside: readonly GridCell[], headings: readonly Words[][]) {
  const named = nameColumn(beside, (column) => headings[column]?.at(-1)?.cell.text ?? '');
  // A year beside a name is its time.
  const times = named.filter(({ text, year }) => year !== null || isTime(text));
  const isTimed = named.length > times.length && times.length > 0;
  // Two days are the ends of something, and no time that the numbers hold for.
  const rowTime = isTimed && times.length === 1 ? (times[0] ?? null) : null;
  const [nearest, ...outer] = isTimed ? named.filter((cell) => !times.includes(cell)) : named;
  const details = beside.filter((cell) => cell !== rowTime && !named.includes(cell));
  return { nearest, outer, details, rowTime };
}

/** The name behind the place in an order that a row begins with. */
function nameBehind(grid: Grid, row: number): readonly GridCell[] {
  for (let column = 1; column < grid.columns; column++) {
    const cell = grid.at(row, column);
    if (cell !== null && cell.number === null) return [cell];
  }
  return [];
}

/** Whether a row without numbers is one like the next, not a group of rows: both have a mark of the same list. */
const isBeside = ({ text }: GridCell, next: GridCell): boolean =>
  markOf(text) !== null && markOf(text) === markOf(next.text);

/** The unit that stands alone in a row, below the row that it belongs to: `服务面积` `（平方公里）`. */
function unitRow(grid: Grid, row: number, parse: Parse): TableUnit | null {
  const first = grid.at(row, 0);
  if (first === null || first.cell.row !== row || !/^（.+）$/u.test(first.text)) return null;
  for (let column = 1; column < grid.columns; column++) {
    const cell = grid.at(row, column);
    if (cell !== null && cell !== first && /[\p{Script=Han}\d]/u.test(cell.text)) return null;
  }
  return unitNamed(first.text, parse);
}

/** A number, and the change that stands in brackets behind it. */
const withChange = (number: TableNumber): TableNumber[] =>
  number.cell.number?.change === undefined
    ? [number]
    : [number, { ...number, cell: { ...number.cell, number: number.cell.number.change } }];

/** Whether every cell of a row holds a number. */
function isAllNumbers(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.columns; column++) {
    const cell = grid.at(row, column);
    if (cell === null || cell.number === null || cell.year !== null) return false;
  }
  return true;
}

/**
 * The numbers of a stretch of a table with all that stands around them.
 *
 * @param grid the table
 * @param block the rows of the headings, and those below
 * @param isUnit tells of a cell whether it holds a unit alone
 * @param parse the grammar
 * @param isHeaded the table tells its units in labels alone, if at all
 */
export function readBlock(
  plain: Grid,
  block: Block,
  isUnit: (cell: GridCell) => boolean,
  parse: Parse,
  isHeaded: boolean,
): TableNumber[] {
  const { grid, rows } = withWholeLabels(
    withMonths(withSpreadHeadings(plain, block.headings), block),
    block.rows,
    parse,
  );
  const columns = readColumns(grid, block, isUnit, parse);
  const { headings, useOf } = columns;
  // Side by side, a table may have its labels in several columns: each has its own order.
  const readers = new Map<number, LabelReader>();
  const readerOf = (column: number): LabelReader => {
    const reader = readers.get(column) ?? labelReader((label) => takeUnit(label, parse), isHeaded);
    readers.set(column, reader);
    return reader;
  };
  // A blank in the column of units: the unit of the row above, where it measures the same, `合同额` below `合同额`; what is
  // counted is told one by one.
  let told: { readonly name: string; readonly unit: TableUnit | null } | null = null;
  const goesOn = (label: GridCell | undefined): TableUnit | null =>
    columns.units.length > 0 &&
    label &&
    told &&
    told.unit?.unit.kind !== 'classifier' &&
    label.text.slice(-1) === told.name.slice(-1) &&
    isMeasure(label.text)
      ? told.unit
      : null;
  const readRow = (row: number, own: readonly GridCell[], unitBelow: TableUnit | null): TableNumber[] => {
    // `栏次`: the columns are counted.
    if (columnUse(grid.at(row, 0)?.text ?? '') === 'serial') return [];
    const labels = new Map<GridCell, Label>();
    return own.map((cell) => {
      const { column } = cell.cell;
      const beside =
        column === 0 && isRanked
          ? nameBehind(grid, row)
          : labelCells(grid, row, column, isUnit, useOf, block.rows[0] ?? 0);
      const { nearest, outer, details, rowTime } = namesBeside(beside, headings);
      const unitAt = columns.units.findLast((unit) => unit < column) ?? columns.units[0];
      const unitCell = unitAt === undefined ? null : grid.at(row, unitAt);
      const unitColumn = unitCell ? unitNamed(unitCell.text, parse, true) : (unitBelow ?? goesOn(nearest));
      if (unitCell && nearest) told = { name: nearest.text, unit: unitColumn };
      const label = nearest ? (labels.get(nearest) ?? readerOf(nearest.cell.column).next(nearest, unitColumn)) : null;
      if (nearest && label) labels.set(nearest, label);
      return {
        cell,
        headings: headings[column] ?? [],
        title: block.title,
        label,
        outer,
        details,
        rowTime,
        wholeHeadings: columns.wholesOf(column),
        indexed: columns.indexedOf(column),
        labelHeading: nearest ? (headings[nearest.cell.column]?.at(-1)?.text ?? '') : '',
        levelHeadings: columns.levels[column] ?? [],
        against: columns.against[column] ?? null,
        unitColumn,
      };
    });
  };
  // One row of numbers below headings, with no label: the first column holds a number, too.
  const isBare =
    rows.length === 1 && headings.every((path) => path.length > 0) && isAllNumbers(grid, rows[0] as number);
  const isRanked = useOf(0) === 'rank';
  return rows.flatMap((row, i) => {
    const own = numbersOf(grid, row, (cell) => !NUMBERED.has(useOf(cell.cell.column)), isBare || isRanked);
    if (own.length > 0) return readRow(row, own, unitRow(grid, rows[i + 1] ?? -1, parse)).flatMap(withChange);
    if (i > 0 && unitRow(grid, row, parse) !== null) return [];
    const first = grid.at(row, 0);
    const next = grid.at(rows[i + 1] ?? -1, 0);
    if (first && next && isBeside(first, next)) readerOf(0).next(first, null);
    else if (first && !isNote(first.text)) readerOf(0).group(first);
    return [];
  });
}
