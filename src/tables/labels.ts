/** The label of each row, and what it is a part of: marks of lists, `其中`, `#`, blanks before it. */
import { isCountedIn } from './counted.js';
import type { GridCell } from './grid.js';
import { type OpenRow, readMarks, type TakeUnit } from './label-marks.js';
import { isAlike, isInside, isToldOtherwise, sameIndent, standsUnder } from './label-nesting.js';
import { isMeasure } from './roles/measure.js';
import { isDivision, wholeOver } from './roles/parts.js';
import { isComposition } from './roles/share.js';
import { isSumAlone } from './roles/sum.js';
import { goesWith, isNumberOf } from './roles/unit-noun.js';
import { isIndex, type TableUnit } from './units.js';

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
}

/** Reads labels from the top of a table down. */
export interface LabelReader {
  /** The label of the next row. */
  readonly next: (cell: GridCell, unitColumn: TableUnit | null) => Label;
  /** A row that names a group: it holds for the rows below. */
  readonly group: (cell: GridCell) => void;
}

/** What a group's name says of all groups. */
const GROUP_WORDS = /^(?:全[国省市县区州])?主要(?:工业|农)?(?:产品)?(?=.{2})|(?<=.{2})情况$/gu;

/** Whether a row that measures does so as the part above it and their whole: `生活污水排放量` behind `#工业废水排放量`. */
const isOfKind = (row: OpenRow, last: OpenRow, whole: OpenRow): boolean =>
  !row.hasUnit && [last, whole].every(({ text }) => text.slice(-2) === row.text.slice(-2) || text.endsWith('总量'));

/** What is left of a group's name that says nothing: `基本情况`. */
const NO_NAME = /^(?:基本|一般|总体|主要|概况|指标|其他)?$/u;

/** What a group's name says of its rows; null where it says nothing. */
function nameOfGroup(text: string): string | null {
  // `公路通车里程中`: its parts stand below.
  const whole = wholeOver(text);
  if (whole !== null && isMeasure(whole)) return whole;
  const name = text.replace(GROUP_WORDS, '');
  return NO_NAME.test(name) ? null : name;
}

/** Behind `其中：…` come other parts, unmarked: names that do not say what is measured, as the whole does. */
function goesOn(row: OpenRow, open: readonly OpenRow[]): boolean {
  const [last, whole] = [open.at(-1), open.at(-2)];
  return (
    last?.part === true &&
    whole !== undefined &&
    !row.part &&
    row.mark === null &&
    // `消费支出构成（%）` begins anew.
    !isOfParts(row) &&
    (sameIndent(row, last) ||
      (row.left === last.left &&
        (isMeasure(whole.text) || whole.unit !== null) &&
        (!isMeasure(row.text) || isOfKind(row, last, whole))))
  );
}

/**
 * Whether a part of a whole is told in a unit of its own that is another multiple of the whole's: `民航（吨）` behind `铁路` and
 * `公路`, below `货运量（万吨）`.
 */
const isPartInOwnUnit = (row: OpenRow, whole: OpenRow, last: OpenRow | undefined): boolean =>
  row.hasUnit &&
  last !== undefined &&
  last !== whole &&
  !last.hasUnit &&
  row.mark === last.mark &&
  sameIndent(row, last) &&
  !isMeasure(row.text) &&
  isMeasure(whole.text) &&
  row.unit?.unit.code === whole.unit?.unit.code &&
  row.unit?.exponent !== whole.unit?.exponent;

/** Whether a row inside another repeats its unit and says only whose it is: `#工业（亿千瓦时）` below `用电量（亿千瓦时）`. */
const isPartInUnit = (row: OpenRow, whole: OpenRow | undefined): boolean =>
  row.hasUnit &&
  whole !== undefined &&
  row.unit?.unit.code === whole.unit?.unit.code &&
  isMeasure(whole.text) &&
  !isMeasure(row.text);

/** A row of a composition in percent: those below are its parts, `消费支出构成（%）`. */
const isOfParts = (row: OpenRow): boolean => row.unit?.unit.kind === 'percent' && isComposition(row.text);

/** Labels that measure, but do not say what: `平均每万人拥有`, `家庭用量`, `占耕地面积比重`, `（+/-）`. */
const INCOMPLETE =
  /^(?:平均)?每[^，]{1,8}(?:拥有|占有|分摊)[量数]?$|^(?:家庭|生活|工业|农业|生产|居民|其[他它])用量$|^占.{1,12}(?:比重|比例)$|^（\+\/-）$/u;

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
}

const NO_GROUP: Group = { text: null, unit: null, divided: false, mark: null, left: 0 };

/** Whether a row measures what its group is told in: both end alike, or what it measures is told in the group's unit. */
const isOfGroup = ({ text }: OpenRow, { text: name, unit }: Group): boolean =>
  text.slice(-1) === name?.slice(-1) || (unit !== null && isMeasure(text) && goesWith(unit.unit, text));

/** The unit of what a row is a part of, unless the row measures something else. */
function handedOn(row: OpenRow, above: readonly OpenRow[], group: Group): TableUnit | null {
  const own = above.find(({ unit }) => unit !== null)?.unit;
  // `管理人员` below `职工人数（人）` are people, too.
  if (own && isCountedIn(row.text, own)) return own;
  // `施工面积` in a group `房屋建筑面积（万平方米）`, `每股收益` in `每股计（元）`.
  if (!own && group.unit && !isIndex(group.unit) && isOfGroup(row, group)) return group.unit;
  if (isMeasure(row.text) && !isAlike(row, above[0]) && (!row.part || /[率数]$/u.test(row.text))) return null;
  const column = row.unitColumn === null ? above.find(({ unitColumn }) => unitColumn !== null)?.unitColumn : null;
  // Beside a blank in the column of units a number of things is told one by one.
  const beside = column?.unit.kind === 'classifier' && isNumberOf(row.text) ? null : column;
  return own ?? beside ?? (isMeasure(row.text) || isIndex(group.unit) ? null : group.unit);
}

/**
 * Begins to read labels.
 *
 * @param take takes the unit out of a label
 * @param isHeaded the table tells its units in its labels alone: a row without one is a part of the last that has one
 */
export function labelReader(take: TakeUnit, isHeaded: boolean): LabelReader {
  let open: OpenRow[] = [];
  let marked: string | null = null;
  let head: OpenRow | null = null;
  let group = NO_GROUP;
  let isInGroup = false;
  let complete: string | null = null;
  return {
    next(cell, unitColumn) {
      let row = readMarks(cell, take, unitColumn);
      // `三、协定存款` stands in no `（二）零存整取`.
      if (row.mark !== null && group.mark !== null && row.mark < group.mark) group = NO_GROUP;
      // Behind rows further in than their group's name, one as far out as it stands in no group.
      if (row.left > group.left) isInGroup = true;
      else if (isInGroup) group = NO_GROUP;
      if (goesOn(row, open)) row = { ...row, part: true, indent: (open.at(-1) as OpenRow).indent };
      const isPart = head !== null && isPartInOwnUnit(row, head, open.at(-1));
      if (isPart) row = { ...row, hasUnit: false };
      while (open.length > 0 && !isInside(row, open.at(-1) as OpenRow)) open.pop();
      const nested = open.toReversed();
      if (isPartInUnit(row, nested[0])) row = { ...row, hasUnit: false };
      const isUnder =
        isHeaded &&
        head !== null &&
        !nested.some((one) => one.hasUnit || one.written) &&
        (isPart || standsUnder(row, head));
      const above = isUnder && head !== null ? [...nested, head] : nested;
      const under = row.mark === null ? marked : null;
      if (row.mark !== null) marked = row.text;
      if (row.hasUnit || isOfParts(row)) head = row;
      const completes = INCOMPLETE.test(row.text) ? complete : null;
      if (completes === null) complete = row.text;
      const unit = row.unit ?? (isUnder ? (head?.unit ?? null) : handedOn(row, above, group));
      open.push({ ...row, unit });
      const parents = above.map(({ text }) => text);
      return {
        cell,
        text: row.text,
        unit,
        hasUnit: row.hasUnit,
        counted: above.find(({ hasUnit }) => hasUnit)?.text ?? null,
        under,
        completes,
        otherwise: new Set(above.filter((one) => isToldOtherwise(row, one)).map(({ text }) => text)),
        parents: group.text === null ? parents : [...parents, group.text],
        group: group.text,
        isSection: group.mark !== null,
        groupUnit: group.unit,
      };
    },
    group(cell) {
      const { text, unit, mark } = readMarks(cell, take);
      const divides = isDivision(text);
      // Rows further in than the second `按行业分` are parts of the first, no whole of it.
      const isWhole = (row: OpenRow): boolean => isMeasure(row.text) && !isSumAlone(row.text);
      const whole = open.find((row) => isWhole(row) && !(group.divided && row.left > cell.indent));
      const divided = whole?.text ?? group.text;
      group = {
        text: divides ? divided : nameOfGroup(text),
        unit,
        divided: divides,
        mark,
        left: cell.indent,
      };
      isInGroup = false;
      open = [];
      complete = null;
      marked = null;
      if (!divides) head = null;
    },
  };
}
