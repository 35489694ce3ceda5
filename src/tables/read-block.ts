/** Reads the rows of a table that stand under one set of headings. */
import { unicodePattern } from '../../grammars/pattern.js';
import labelWords from '../../grammars/zh/lexicon/table-labels.json' with { type: 'json' };
import { numbersInBrackets } from './bracket-rows.js';
import { type Columns, NUMBERED, readColumns } from './columns.js';
import { emptyRows } from './empty-rows.js';
import type { Grid, GridCell } from './grid.js';
import { withGroupSums } from './group-sums.js';
import { groupUnits } from './group-units.js';
import type { Block } from './headings.js';
import { labelCells } from './label-cells.js';
import { withoutMark } from './label-marks.js';
import { readerByColumn } from './label-readers.js';
import type { Label, LabelReader } from './labels.js';
import { withMonths } from './month-rows.js';
import { numbersOf } from './number-cells.js';
import { areColumnNumbers } from './numbered-columns.js';
import { withNumberedLabels } from './numbered-labels.js';
import { asPair } from './pair-cells.js';
import { withGroupNames } from './repeated-labels.js';
import { columnUse } from './roles/column.js';
import { isRateAlone } from './roles/label.js';
import { isMeasure } from './roles/measure.js';
import type { Bracketed } from './roles/notes.js';
import { headingNoun } from './roles/noun.js';
import { isNote } from './roles/parts.js';
import { isTime } from './roles/time-words.js';
import { isOfSubjects } from './roles/whose.js';
import { isAllNumbers, nameBehind, namesBeside, unitRow } from './row-cells.js';
import { rowTimes } from './row-time.js';
import { withSpreadHeadings } from './spread-headings.js';
import type { TableNumber } from './table-number.js';
import type { TableUnit } from './table-unit.js';
import { type Parse, takeUnit, unitNamed } from './units.js';
import { withWholeLabels } from './wrapped-labels.js';

const SORTED_BY = unicodePattern`^\p{Script=Han}{1,4}${labelWords.sortedBy}$`;

/** What is known of a stretch, and what is remembered from row to row. */
interface Stretch {
  readonly grid: Grid;
  readonly block: Block;
  readonly columns: Columns;
  readonly isUnit: (cell: GridCell) => boolean;
  readonly parse: Parse;
  /** Side by side, a table may have its labels in several columns: each has its own order. */
  readonly readerOf: (column: number) => LabelReader;
  /** The first column of names, where numbers stand before it. */
  readonly namesAt: number;
  /** Whether a column names whom the rows are about. */
  readonly isNaming: (column: number) => boolean;
  /** The time that a row tells behind its numbers. */
  readonly timeOf: (row: number, from: number) => GridCell | null;
  /** One row of numbers below headings, with no label: the first column holds a number, too. */
  readonly isBare: boolean;
  /** What a row of its own says that the labels below are, where no heading does: `县市别`. */
  readonly sortedBy: string;
  /** What the column of units said last, and of what. */
  told: { readonly name: string; readonly unit: TableUnit | null } | null;
  /** The column of the last label. */
  labelAt: number;
}

/** What reads a label: that of its column; of a rate further in, `同比` below `营业收入`, that of the label above it. */
function readerFor({ text, cell }: GridCell, row: number, stretch: Stretch): LabelReader {
  const { labelAt } = stretch;
  const isFurtherIn = cell.column > labelAt && stretch.grid.at(row, labelAt) === null && isRateAlone(text);
  if (!isFurtherIn) stretch.labelAt = cell.column;
  return stretch.readerOf(isFurtherIn ? labelAt : cell.column);
}

/**
 * The unit of a row with a blank in the column of units: that of the row above, where it measures the same, `合同额` below
 * `合同额`; what is counted is told one by one.
 */
function unitGoingOn({ columns, told }: Stretch, label: GridCell | undefined): TableUnit | null {
  if (columns.units.length === 0 || label === undefined || told === null) return null;
  const isAlike = label.text.slice(-1) === told.name.slice(-1) && isMeasure(label.text);
  return isAlike && told.unit?.unit.kind !== 'classifier' ? told.unit : null;
}

const isPercentSign = (cell: GridCell | null): boolean => cell?.number?.rest === '%';

/** Whether the number right of a bare one stands below a heading of the same words and has a percent sign. */
function isBesidePercent({ grid, columns: { headings } }: Stretch, row: number, { cell, number }: GridCell): boolean {
  const [own, next] = [cell.column, cell.column + 1].map((column) => headings[column]?.at(-1)?.cell.text);
  return number?.rest === '' && own !== undefined && own === next && isPercentSign(grid.at(row, cell.column + 1));
}

/** A number that heads its row with no word beside it is its name: `1608` below `交割月`. */
function numberedName({ grid, columns }: Stretch, row: number, column: number): readonly GridCell[] {
  const first = column > 0 ? grid.at(row, 0) : null;
  const heading = columns.headings[0]?.at(-1);
  if (first === null || heading === undefined || columns.useOf(0) !== 'other') return [];
  const isName = heading.unit === null && headingNoun(heading.text) !== '' && !isMeasure(headingNoun(heading.text));
  return isName && /^\d{1,6}$/.test(first.text) ? [first] : [];
}

/** The column of names behind a place in an order. */
function nameOfRank(grid: Grid, { nameOf }: Columns, column: number): number | null {
  for (let behind = column + 1; behind < grid.columns; behind++) {
    const name = nameOf(behind);
    if (name !== null && name > column) return name;
  }
  return nameOf(column);
}

/** Whom a row is about, by the nearest cell beside its label below a heading such as `地区`; the label is none itself. */
function ownerOf(label: GridCell | undefined, beside: readonly GridCell[], { isNaming }: Stretch): string | null {
  if (label === undefined || isNaming(label.cell.column)) return null;
  return (
    beside.find(({ cell, number, year }) => number === null && year === null && isNaming(cell.column))?.text ?? null
  );
}

/** A number of a row, its label read once for all that it names. */
function readNumber(
  cell: GridCell,
  row: number,
  unitBelow: TableUnit | null,
  labels: Map<GridCell, Label>,
  stretch: Stretch,
): TableNumber {
  const { grid, block, columns, parse } = stretch;
  const { headings } = columns;
  const { column } = cell.cell;
  const beside =
    column < stretch.namesAt || columns.useOf(column) === 'rank'
      ? nameBehind(grid, row, column)
      : labelCells(grid, row, column, stretch.isUnit, columns.useOf, block.rows[0] ?? 0, stretch.isNaming);
  const nameAt = columns.useOf(column) === 'rank' ? nameOfRank(grid, columns, column) : columns.nameOf(column);
  const name = nameAt === null ? null : grid.at(row, nameAt);
  const named = beside.length > 0 || stretch.isBare ? beside : numberedName(stretch, row, column);
  const { nearest, outer: around, details, rowTime } = namesBeside(named, headings, name);
  const outer = around.map((one) => ({ ...one, ...takeUnit(withoutMark(one.text), parse) }));
  const unitAt = columns.units.findLast((unit) => unit < column) ?? columns.units[0];
  const unitCell = unitAt === undefined ? null : grid.at(row, unitAt);
  const unitColumn = unitCell ? unitNamed(unitCell.text, parse, true) : (unitBelow ?? unitGoingOn(stretch, nearest));
  if (unitCell && nearest) stretch.told = { name: nearest.text, unit: unitColumn };
  const known = nearest && labels.get(nearest);
  const own = nearest ? (known ?? readerFor(nearest, row, stretch).next(nearest, unitColumn)) : null;
  if (nearest && own) labels.set(nearest, own);
  // `贷款迁徙率（%）` over `正常类`, `关注类`: what a row is a part of tells its unit.
  const unitAround = outer.find(({ unit }) => unit !== null)?.unit ?? null;
  const label = own?.unit === null && unitColumn === null ? { ...own, unit: unitAround } : own;
  return {
    cell,
    headings: headings[column] ?? [],
    title: block.title,
    label,
    isCounted: name !== null,
    outer,
    owner: ownerOf(nearest, named, stretch),
    details,
    rowTime: rowTime ?? (nearest && isTime(nearest.text) ? null : stretch.timeOf(row, column)),
    wholeHeadings: columns.wholesOf(column),
    indexed: columns.indexedOf(column),
    labelUnit: nearest ? (headings[nearest.cell.column]?.at(-1)?.unit ?? null) : null,
    labelHeading: nearest ? (headings[nearest.cell.column]?.at(-1)?.text ?? stretch.sortedBy) : '',
    levelHeadings: columns.levels[column] ?? [],
    against: columns.against[column] ?? null,
    beforePercent: isBesidePercent(stretch, row, cell),
    behindPercent: isPercentSign(grid.at(row, column - 1)) || isPercentSign(grid.at(row, column - 2)),
    unitColumn,
  };
}

/** The first column of names, where it is not the first of all: places in an order or measures stand before it. */
function firstNames(grid: Grid, rows: readonly number[], { headings, useOf }: Columns): number {
  const first = headings[0]?.at(-1)?.text ?? '';
  if (useOf(0) !== 'rank' && !isMeasure(headingNoun(first))) return 0;
  // `客户甲` below `应收账款`: the labels stand first, whatever is said over them.
  if (2 * rows.filter((row) => grid.at(row, 0)?.number === null).length > rows.length) return 0;
  for (let column = 1; column < grid.columns; column++) {
    const texts = rows.filter((row) => grid.at(row, column)?.number === null);
    if (2 * texts.length >= rows.length) return column;
  }
  return 0;
}

/**
 * The numbers of a stretch of a table with all that stands around them.
 *
 * @param plain the table
 * @param block the rows of the headings, and those below
 * @param isUnit tells of a cell whether it holds a unit alone
 * @param parse the grammar
 * @param isHeaded the table tells its units in labels alone, if at all
 * @param said what a note says of numbers in brackets
 */
export function readBlock(
  plain: Grid,
  block: Block,
  isUnit: (cell: GridCell) => boolean,
  parse: Parse,
  isHeaded: boolean,
  said: Bracketed | null,
): TableNumber[] {
  const months = withMonths(withSpreadHeadings(plain, block.headings, parse), block);
  const spread = withGroupSums(withNumberedLabels(months, block.rows), block.rows);
  const { grid, rows } = withWholeLabels(withGroupNames(spread, block.rows), block.rows, parse);
  const columns = readColumns(grid, block, isUnit, parse);
  const readerOf = readerByColumn(grid, rows, parse, isHeaded);
  const namesAt = firstNames(grid, rows, columns);
  const isNaming = (column: number): boolean => isOfSubjects(columns.headings[column]?.at(-1)?.cell.text ?? '');
  const isBare =
    rows.length === 1 && columns.headings.every((path) => path.length > 0) && isAllNumbers(grid, rows[0] as number);
  const stretch: Stretch = {
    grid,
    block,
    columns,
    isUnit,
    parse,
    readerOf,
    namesAt,
    isNaming,
    timeOf: rowTimes(grid, rows, columns.headings),
    isBare,
    sortedBy: rows.map((row) => grid.at(row, 0)?.text ?? '').find((text) => SORTED_BY.test(text)) ?? '',
    told: null,
    labelAt: 0,
  };
  let last: readonly TableNumber[] = [];
  const unitOf = groupUnits(grid, rows, parse);
  const emptyRow = emptyRows(grid, rows, { isUnit, namesAt, parse });
  return rows.flatMap((row, i) => {
    // `栏次`: the columns are counted. `县市别`: it heads the labels below.
    if (SORTED_BY.test(grid.at(row, 0)?.text ?? '')) return [];
    if (columnUse(grid.at(row, 0)?.text ?? '') === 'serial') return [];
    const own = numbersOf(grid, row, (cell) => !NUMBERED.has(columns.useOf(cell.cell.column)), isBare || namesAt > 0);
    if (areColumnNumbers(grid, row, own)) return [];
    const below = numbersInBrackets(grid, row, last, said);
    if (below !== null) return below;
    if (own.length > 0) {
      const labels = new Map<GridCell, Label>();
      const unitBelow = unitRow(grid, rows[i + 1] ?? -1, parse);
      last = own.map((cell) => readNumber(cell, row, unitBelow, labels, stretch));
      return last.flatMap(asPair);
    }
    if (i > 0 && unitRow(grid, row, parse) !== null) return [];
    const first = grid.at(row, 0);
    const sort = first && emptyRow(first, i);
    if (first && sort === 'item') readerOf(0).next(first, null);
    else if (first && sort === 'group' && !isNote(first.text)) readerOf(0).group(first, unitOf(first));
    return [];
  });
}
