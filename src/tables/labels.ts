/** The label of each row, and what it is a part of: marks of lists, `其中`, `#`, blanks before it. */
import { isRelative } from '../../grammars/zh/mention.js';
import type { GridCell } from './grid.js';
import { isMeasure } from './measure.js';
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
  return row.part && above.part
    ? false
    : row.mark !== null &&
        above.mark === null &&
        (row.mark >= 3 || (row.mark === 2 && isMeasure(above.text) && !isMeasure(row.text)));
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
