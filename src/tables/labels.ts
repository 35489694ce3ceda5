/** The label of each row, and what it is a part of: marks of lists, `其中`, `#`, blanks before it. */
import { isCountedIn } from './counted.js';
import type { GridCell } from './grid.js';
import { isOuter, type OpenRow, readMarks, type TakeUnit } from './label-marks.js';
import { isAlike, isInside, isPartOfTotal, isRepeatedBelow, isToldOtherwise, standsUnder } from './label-nesting.js';
import { goesOn, isOfParts, isPartInOwnUnit, isPartInUnit } from './label-parts.js';
import { isIncomplete, isRateAlone, isRateOrNumber, nameOfGroup } from './roles/label.js';
import { isMeasure } from './roles/measure.js';
import { isDivision, isOther } from './roles/parts.js';
import { isEmptyLabel } from './roles/piece.js';
import { isSumAlone, isTotalOf } from './roles/sum.js';
import { goesWith, isNumberOf, isPerShare } from './roles/unit-noun.js';
import type { TableUnit } from './table-unit.js';
import { isIndex } from './units.js';

/** A label without its marks. */
export interface Label {
  readonly cell: GridCell;
  /** Without marks of lists, colons and blanks. */
  readonly text: string;
  /** The unit that stands in it, or in what it is a part of when it does not say itself what is measured. */
  readonly unit: TableUnit | null;
  /** Labels that it is a part of, the nearest first. */
  readonly parents: readonly string[];
  /** The row that names the group that it stands in. */
  readonly group: string | null;
  /** The group has a mark of a list: it is a section of the table, `二、行政区划`. */
  readonly isSection: boolean;
  /** The unit that stands in it: `指数（上年=100）`. */
  readonly groupUnit: TableUnit | null;
  /** For a row without a mark of a list, the last above it that has one. */
  readonly under: string | null;
  /** The unit stands in the label itself: it says what is counted. */
  readonly hasUnit: boolean;
  /** Those of `parents` whose rows are told in another unit: `函件`, in 万件, below `邮政业务总量`, in 亿元. */
  readonly otherwise: ReadonlySet<string>;
  /** The nearest label that it is a part of and that has a unit of its own. */
  readonly counted: string | null;
  /** The label above that completes one which says nothing alone: `道路长度` for `平均每万人拥有`. */
  readonly completes: string | null;
  /** A row of rates alone is told of the row above it, whose name it has: `增长率（%）` below `生产总值（亿元）`. */
  readonly rate: string | null;
}

/** Reads labels from the top of a table down. */
export interface LabelReader {
  /** The label of the next row. */
  readonly next: (cell: GridCell, unitColumn: TableUnit | null) => Label;
  /** A row that names a group: it holds for the rows below. */
  readonly group: (cell: GridCell, unit: TableUnit | null) => void;
}

/** The group of rows that is open. */
interface Group {
  readonly text: string | null;
  readonly unit: TableUnit | null;
  /** It only says by what the rows below are told apart. */
  readonly divided: boolean;
  /** The mark of a list before its name, 0 for the outermost. */
  readonly mark: number | null;
  /** Where its name begins. */
  readonly left: number;
  /** It is but a unit: all below it are told in it. */
  readonly isUnit: boolean;
}

const NO_GROUP: Group = { text: null, unit: null, divided: false, mark: null, left: 0, isUnit: false };

/** Whether a row measures what its group is told in: both end alike, are for each share, or it is told in the group's unit. */
const isOfGroup = ({ text }: OpenRow, { text: name, unit }: Group): boolean =>
  text.slice(-1) === name?.slice(-1) ||
  (isPerShare(text) && isPerShare(name ?? '')) ||
  (unit !== null && isMeasure(text) && goesWith(unit.unit, text));

/** The unit of what a row is a part of, unless the row measures something else. */
function handedOn(row: OpenRow, above: readonly OpenRow[], group: Group): TableUnit | null {
  if (group.isUnit) return group.unit;
  const own = above.find(({ unit }) => unit !== null)?.unit;
  // `管理人员` below `职工人数（人）` are people, too.
  if (own && isCountedIn(row.text, own)) return own;
  // `施工面积` in a group `房屋建筑面积（万平方米）`, `每股收益` in `每股计（元）`.
  if (!own && group.unit && !isIndex(group.unit) && isOfGroup(row, group)) return group.unit;
  if (isMeasure(row.text) && !isAlike(row, above[0]) && (!row.part || isRateOrNumber(row.text))) return null;
  const column = row.unitColumn === null ? above.find(({ unitColumn }) => unitColumn !== null)?.unitColumn : null;
  // Beside a blank in the column of units a number of things is told one by one.
  const beside = column?.unit.kind === 'classifier' && isNumberOf(row.text) ? null : column;
  return own ?? beside ?? (isMeasure(row.text) || isIndex(group.unit) ? null : group.unit);
}

/** What is remembered from row to row. */
interface State {
  /** The rows that the next can stand inside, the innermost last. */
  open: OpenRow[];
  /** The last row with a mark of a list. */
  marked: string | null;
  /** The last row that has a unit of its own. */
  head: OpenRow | null;
  /** The last row that is told in percent by itself: `出租率（%）`. */
  rate: OpenRow | null;
  /** The labels that have been read. */
  readonly seen: Set<string>;
  /** Labels that stand in several rows. */
  readonly repeated: ReadonlySet<string>;
  group: Group;
  isInGroup: boolean;
  /** The last row that says something alone. */
  complete: string | null;
  /** Its label. */
  last: Label | null;
  /** The first row, where it is the sum of those below that measure nothing of their own. */
  total: OpenRow | null;
}

/** Closes the group that a row does not stand in. */
function closeGroup(row: OpenRow, state: State): void {
  // `三、协定存款` stands in no `（二）零存整取`.
  if (row.mark !== null && state.group.mark !== null && row.mark < state.group.mark) state.group = NO_GROUP;
  // Behind rows further in than their group's name, one as far out as it stands in no group.
  if (row.left > state.group.left) state.isInGroup = true;
  else if (state.isInGroup) state.group = NO_GROUP;
}

/** A row among those that are open above it. */
interface Nested {
  readonly row: OpenRow;
  /** Rows that it stands inside, the innermost first. */
  readonly above: readonly OpenRow[];
  /** The row above that it is a part of and told in the unit of, where its table tells units in labels alone. */
  readonly under: OpenRow | null;
}

/**
 * The row that those below it without units stand under: the last that has one; where they repeat the labels of another,
 * the one told in percent above them: `三星级` below `出租率（%）`, which stood below `房价（元）`, too.
 */
function headOf(row: OpenRow, { head, rate, seen }: State): OpenRow | null {
  return rate !== null && row.unit === null && row.mark === null && (head === null || seen.has(row.text)) ? rate : head;
}

/** Finds the rows that one stands inside; those that it does not are closed. */
function nest(read: OpenRow, isHeaded: boolean, state: State): Nested {
  const { open } = state;
  const head = headOf(read, state);
  let row = goesOn(read, open) ? { ...read, part: true, indent: (open.at(-1) as OpenRow).indent } : read;
  const isPart = head !== null && isPartInOwnUnit(row, head, open.at(-1));
  if (isPart) row = { ...row, hasUnit: false };
  const isWithin = (one: OpenRow): boolean => isInside(row, one) || isRepeatedBelow(row, one, state.repeated);
  while (open.length > 0 && !isWithin(open.at(-1) as OpenRow)) open.pop();
  const above = open.toReversed();
  if (isPartInUnit(row, above[0])) row = { ...row, hasUnit: false };
  const isUnder =
    isHeaded && head !== null && !above.some((one) => one.hasUnit || one.written) && (isPart || standsUnder(row, head));
  if (!isUnder && above.length === 0 && state.total !== null && isPartOfTotal(row, state.total))
    return { row, above: [state.total], under: null };
  return isUnder ? { row, above: [...above, head], under: head } : { row, above, under: null };
}

/** Keeps what the rows below may stand under. */
function remember(row: OpenRow, state: State): void {
  if (row.hasUnit || isOfParts(row)) state.head = row;
  // Its unit is lost: the rows below have none, nor that of a row before it.
  else if (row.written && row.unit === null) state.head = null;
  if (row.hasUnit) state.rate = null;
  else if (row.unit !== null && row.written && isMeasure(row.text)) state.rate = row;
  state.seen.add(row.text);
}

/** The label of the next row. */
function nextLabel(cell: GridCell, read: OpenRow, isHeaded: boolean, state: State): Label {
  if (state.last !== null && !read.hasUnit && !isOuter(read) && isRateAlone(read.text))
    return { ...state.last, cell, unit: read.unit, rate: read.text };
  closeGroup(read, state);
  const { row, above, under } = nest(read, isHeaded, state);
  const { group } = state;
  // The sum of all stands under none of those that it sums.
  const marked = row.mark === null && !isSumAlone(row.text) ? state.marked : null;
  if (row.mark !== null) state.marked = row.text;
  const unit = row.unit ?? (under === null ? handedOn(row, above, group) : under.unit);
  remember(row, state);
  const completes = isIncomplete(row.text) ? state.complete : null;
  if (completes === null) state.complete = row.text;
  state.open.push({ ...row, unit });
  if (isMeasure(row.text) || row.hasUnit) state.total = isTotalOf(row.text) ? row : null;
  const parents = above.map(({ text }) => text);
  const label: Label = {
    cell,
    text: row.text,
    unit,
    hasUnit: row.hasUnit,
    counted: above.find(({ hasUnit }) => hasUnit)?.text ?? null,
    under: marked,
    completes,
    otherwise: new Set(above.filter((one) => isToldOtherwise(row, one)).map(({ text }) => text)),
    parents: group.text === null ? parents : [...parents, group.text],
    group: group.text,
    isSection: group.mark !== null,
    groupUnit: group.unit,
    rate: null,
  };
  state.last = isEmptyLabel(row.text) ? null : label;
  return label;
}

/** Opens a group of rows. */
function openGroup({ text, unit, mark }: OpenRow, left: number, state: State): void {
  const divides = isDivision(text);
  // Rows further in than the second `按行业分` are parts of the first, no whole of it.
  const isWhole = (row: OpenRow): boolean =>
    isMeasure(row.text) && !isSumAlone(row.text) && !(state.group.divided && isOther(row.text));
  const whole = state.open.find((row) => isWhole(row) && !(state.group.divided && row.left > left));
  const name = divides ? (whole?.text ?? state.group.text) : nameOfGroup(text);
  state.group = { text: name, unit, divided: divides, mark, left, isUnit: false };
  state.isInGroup = false;
  state.open = [];
  state.complete = null;
  state.last = null;
  state.total = null;
  state.marked = null;
  if (!divides) state.head = null;
}

/**
 * Begins to read labels.
 *
 * @param take takes the unit out of a label
 * @param isHeaded the table tells its units in its labels alone: a row without one is a part of the last that has one
 * @param repeated labels that stand in several rows
 */
export function labelReader(take: TakeUnit, isHeaded: boolean, repeated: ReadonlySet<string>): LabelReader {
  const state: State = {
    open: [],
    marked: null,
    head: null,
    rate: null,
    seen: new Set(),
    repeated,
    group: NO_GROUP,
    isInGroup: false,
    complete: null,
    last: null,
    total: null,
  };
  return {
    next: (cell, unitColumn) => nextLabel(cell, readMarks(cell, take, unitColumn), isHeaded, state),
    group: (cell, unit) => {
      if (unit !== null) state.group = { ...NO_GROUP, unit, isUnit: true };
      else openGroup(readMarks(cell, take), cell.indent, state);
    },
  };
}
