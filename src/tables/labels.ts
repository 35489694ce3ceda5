/** The label of each row, and what it is a part of: marks of lists, `其中`, `#`, blanks before it. */
import { isRelative } from '../../grammars/zh/mention.js';
import type { Grid, GridCell } from './grid.js';
import { isMeasure } from './measure.js';
import { withoutTranslations } from './translation.js';
import { isIndex, type TableUnit, type WithUnit } from './units.js';
import { isOverParts } from './whole-column.js';

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
}

/** Marks of a list, the outermost first. */
const MARKS: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}[、.．]/,
  /^（[一二三四五六七八九十]{1,3}）/,
  /^\d{1,2}[.．、](?!\d)/,
  /^（\d{1,2}）|^\d{1,2}）/,
  /^[①-⑳]/,
];
/** How far in the names behind `其中：` begin; those below stand under them. */
const PART_WIDTH = 3;
const PART = /^(?:在总计中[:：]|其中|#+|[+＋]|其中[:：]?#)[:：]?/;
/** Signs of a sum before a name. */
const SIGN = /^[加减][:：]/;
/** How far in a name behind `#` begins. */
const HASH_WIDTH = 1;

interface Open {
  readonly mark: number | null;
  /** Where the mark begins, and where the name does. */
  readonly left: number;
  readonly indent: number;
  readonly part: boolean;
  readonly text: string;
  /** Its own, or that of what it is a part of. */
  readonly unit: TableUnit | null;
  readonly hasUnit: boolean;
  /** What its row's column of units says. */
  readonly unitColumn: TableUnit | null;
}

/** Takes the unit out of a label. */
export type TakeUnit = (text: string) => WithUnit;

/** A label's text without its marks, and which they are. */
function readMarks(cell: GridCell, take: TakeUnit, unitColumn: TableUnit | null = null): Open {
  let { text } = cell;
  const part = PART.exec(text);
  const hashes = /^#+/.exec(text)?.[0].length ?? 0;
  if (part) text = text.slice(part[0].length);
  const mark = MARKS.findIndex((pattern) => pattern.test(text));
  if (mark >= 0) text = text.replace(MARKS[mark] as RegExp, '');
  text = text
    .replace(PART, '')
    .replace(SIGN, '')
    .replace(/[:：]$/, '')
    // `出口量（-）`: what is taken off.
    .replace(/（[-+]）$/, '');
  const width = hashes > 0 ? HASH_WIDTH + 2 * (hashes - 1) : PART_WIDTH;
  const taken = take(text);
  return {
    mark: mark < 0 ? null : mark,
    left: cell.indent,
    indent: cell.indent + (part === null ? 0 : width),
    part: part !== null,
    // A label that is all unit keeps its words.
    text: taken.text === '' ? text : taken.text,
    unit: taken.unit,
    hasUnit: taken.unit !== null && !isRelative(taken.unit.unit.kind),
    unitColumn,
  };
}

/** How much the blanks of one column may differ. */
const NEAR = 1;
const sameIndent = (a: Open, b: Open): boolean => Math.abs(a.indent - b.indent) < NEAR;

const SUM = /[合总小]计$/u;
const PRODUCT = /生产总值$|GDP$/u;
const INDUSTRY = /产业$|业$/u;

/** Whether a row stands inside one that is open above it. */
function isInside(row: Open, above: Open): boolean {
  if (row.part && !above.part) return row.indent > above.indent - NEAR;
  if (!sameIndent(row, above)) return row.indent > above.indent;
  if (row.mark !== null && above.mark !== null) return row.mark > above.mark;
  // Below `一、出厂价格` stand its parts, unmarked.
  if (row.mark === null && above.mark !== null && !row.part)
    return !SUM.test(row.text) && !isMeasure(row.text) && isMeasure(above.text);
  // Below `生产总值` stand the industries.
  if (PRODUCT.test(above.text) && INDUSTRY.test(row.text)) return true;
  // Marks of a list stand inside what has none; the other way round nothing is said.
  return row.part && above.part ? false : row.mark !== null && above.mark === null && row.mark >= 3;
}

/** Whether a row below another, further in, measures the same: `邮政业务总量` below `邮电业务总量（万元）`. */
const isAlike = (row: Open, above: Open | undefined): boolean =>
  above !== undefined && row.indent > above.indent && row.text.slice(-2) === above.text.slice(-2);

/** Whether two rows have units of different sorts beside them. */
const isToldOtherwise = ({ unitColumn: own }: Open, { unitColumn: other }: Open): boolean =>
  own !== null && other !== null && own.unit.code !== other.unit.code;

/** Reads labels from the top of a table down. */
export interface LabelReader {
  /** The label of the next row. */
  readonly next: (cell: GridCell, unitColumn: TableUnit | null) => Label;
  /** A row that names a group: it holds for the rows below. */
  readonly group: (cell: GridCell) => void;
}

/** A row that says by what the rows below are told apart, and names nothing itself: `分三大门类`. */
const DIVISION = /^(?:按.{1,10}分|分[^布配].{0,10})$/u;
/** What a group's name says of all groups. */
const GROUP_WORDS = /^(?:全[国省市县区州])?主要(?:工业|农)?(?:产品)?(?=.{2})/u;

/**
 * Begins to read labels.
 *
 * @param take takes the unit out of a label
 */
export function labelReader(take: TakeUnit): LabelReader {
  let open: Open[] = [];
  let marked: string | null = null;
  let group: string | null = null;
  let groupUnit: TableUnit | null = null;
  /** Behind `其中：…` come other parts, unmarked: names that do not say what is measured, as the whole does. */
  const goesOn = (row: Open): boolean => {
    const [last, whole] = [open.at(-1), open.at(-2)];
    return (
      last?.part === true &&
      whole !== undefined &&
      !row.part &&
      row.mark === null &&
      (sameIndent(row, last) ||
        (row.left === last.left && !isMeasure(row.text) && (isMeasure(whole.text) || whole.unit !== null)))
    );
  };
  return {
    next(cell, unitColumn) {
      let row = readMarks(cell, take, unitColumn);
      if (goesOn(row)) row = { ...row, part: true, indent: (open.at(-1) as Open).indent };
      while (open.length > 0 && !isInside(row, open.at(-1) as Open)) open.pop();
      const above = open.toReversed();
      const under = row.mark === null ? marked : null;
      if (row.mark !== null) marked = row.text;
      const parents = above.map(({ text }) => text);
      // A part is told in the unit of its whole, unless it measures something else.
      const handedOn =
        isMeasure(row.text) && !isAlike(row, above[0]) && (!row.part || /[率数]$/u.test(row.text))
          ? null
          : (above.find(({ unit }) => unit !== null)?.unit ??
            (isMeasure(row.text) || isIndex(groupUnit) ? null : groupUnit));
      const unit = row.unit ?? handedOn;
      const counted = above.find(({ hasUnit }) => hasUnit)?.text ?? null;
      open.push({ ...row, unit });
      return {
        cell,
        text: row.text,
        unit,
        hasUnit: row.hasUnit,
        counted,
        under,
        otherwise: new Set(above.filter((one) => isToldOtherwise(row, one)).map(({ text }) => text)),
        parents: group === null ? parents : [...parents, group],
        group,
        groupUnit,
      };
    },
    group(cell) {
      marked = null;
      const { text, unit } = readMarks(cell, take);
      groupUnit = unit;
      const whole = open.find((row) => isMeasure(row.text) && row.mark === null && !/^[合总小]计$/u.test(row.text));
      open = [];
      group = DIVISION.test(text) || isOverParts(text) ? (whole?.text ?? group) : text.replace(GROUP_WORDS, '');
    },
  };
}

/** Headings of columns whose numbers say nothing: they count or name the rows. */
const SERIAL = /^(?:序号|(?:录取)?批次|编号|行次|行号|代码|编码|邮编|电话|附注|注释|备注|股票代码|证券代码)$/;
const UNIT_COLUMN = /^(?:计量|计算|计价)?单位$/;
/** Headings of columns of years and months, which may stand in the middle of a table: its second half begins there. */
const TIME_COLUMN = /^(?:年份|年度|年月|年次|时间|日期|月份|时期)$/;

/** A limit that a number is held against names nothing: `≥10.5`. */
const LIMIT = /^[≥≤≧≦><]=?\d/u;

/** What a column is: of units, of times, of numbers that only name or count the rows, or another. */
export type ColumnUse = 'unit' | 'time' | 'serial' | 'other';

/** What a column is, by its innermost heading. */
export function columnUse(heading: string): ColumnUse {
  if (UNIT_COLUMN.test(heading)) return 'unit';
  if (TIME_COLUMN.test(heading)) return 'time';
  return SERIAL.test(heading) ? 'serial' : 'other';
}

/**
 * The cells left of a number that can be its label, the nearest first: text, and years of the first column.
 *
 * @param isUnit tells of a cell whether it holds a unit alone
 * @param useOf what a column is
 */
export function labelCells(
  grid: Grid,
  row: number,
  column: number,
  isUnit: (cell: GridCell) => boolean,
  useOf: (column: number) => ColumnUse,
): readonly GridCell[] {
  const cells: GridCell[] = [];
  for (let at = column - 1; at >= 0; at--) {
    const cell = grid.at(row, at);
    const isTime = useOf(at) === 'time';
    if (cell === null || (useOf(at) !== 'other' && !isTime) || LIMIT.test(cell.text)) continue;
    // A year or a size in the first column heads its row: `2023`, `500万元以上`.
    const heads = (cell.cell.column === 0 || isTime) && (cell.year !== null || cell.number?.rest !== '');
    if (cell.number !== null && !heads) {
      if (cells.length > 0) break;
      continue;
    }
    if (cell === cells.at(-1) || isUnit(cell)) continue;
    cells.push(cell);
    // Years in the middle begin the second half of a table; what stands left of them is of the first.
    if (isTime && at > 0 && useOf(0) === 'time') break;
  }
  return withoutTranslations(cells);
}

/** Headings of columns that say who a row is about, and of columns that say what it is like. */
const NAME_COLUMN = /(?:名称|姓名|名单)$/u;

/**
 * The label's cells with the one that names the row first: `股东名称` goes before `股东性质`, which stands nearer.
 *
 * @param cells the cells left of a number, the nearest first
 * @param headingOf the innermost heading of a column
 */
export function nameColumn(cells: readonly GridCell[], headingOf: (column: number) => string): readonly GridCell[] {
  const name = cells.find(({ cell }) => NAME_COLUMN.test(headingOf(cell.column)));
  return name === undefined ? cells : [name, ...cells.slice(cells.indexOf(name) + 1)];
}
