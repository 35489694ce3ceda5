/** The rows of a table whose columns no rule parts: their parts, the columns these stand in, and which rows are headings. */
import { pattern } from '../../../grammars/pattern.js';
import layout from '../../../grammars/zh/lexicon/layout.json' with { type: 'json' };
import numerals from '../../../grammars/zh/lexicon/numerals.json' with { type: 'json' };
import pages from '../../../grammars/zh/lexicon/pages.json' with { type: 'json' };
import { median } from './box.js';
import { LEADER } from './contents.js';
import { type Fragment, inReadingOrder, lineOf, rowsOf, type TextLine } from './lines.js';
import { indexBetween, type TableCell } from './table.js';
import { isYear } from './years.js';

/** A gap of this many ems parts two cells. */
const CELL_GAP = 0.95;
/** A row of a table is no further from the next than this, in heights of a line. */
export const ROW_GAP = 3.2;
/** No cell but a label is longer. */
export const LONGEST = 24;
/** Rows of headings above the first with a number. */
export const MOST_HEADINGS = 4;

/** Rows of names alone that may follow each other among rows of numbers. */
export const MOST_NAMES = 3;

/** What ends a sentence. */
export const STOP = /[。；！？]/;
/** What leads to what stands below. */
const LEADS = /[:：]$/;
const CAPTION = pattern`
  ^${[pages.tables, pages.figures]}\s*(?:\d|${numerals.counting})|${pages.unit}\s*[:：]|^${layout.notes}\s*[:：\d]`;

const lineOfFragments = (fragments: readonly Fragment[]): TextLine =>
  lineOf(fragments.flatMap(({ glyphs }) => glyphs).sort((a, b) => a.x0 - b.x0));

const HAN = /\p{Script=Han}/u;
const textOf = ({ glyphs }: Fragment): string => glyphs.map(({ text }) => text).join('');
/** Whether fragments are one word over and over: the unit of each column, `人民币千元 人民币千元`. */
function areRepeated(fragments: readonly Fragment[]): boolean {
  if (fragments.length < 2) return false;
  const [first, ...others] = fragments.map(textOf);
  return HAN.test(first as string) && others.every((text) => text === first);
}

const HAN_END = /\p{Script=Han}$/u;
const HAN_START = /^\p{Script=Han}/u;
const PERCENT = /^[%％]$/;
/** A number of an account: with groups, or in brackets. */
const GROUPED = /^[(（]?\d{1,3}(?:[,，]\d{3})+[)）]?$/;
/** A number with decimals, which none goes on behind. */
const DECIMAL = /^[-−]?\d{1,3}(?:(?:[,，]\d{3})+|\d*)\.\d+$/;
const SHORT = /^[(（]?\d{1,3}[)）]?$/;
/** A gap of this many ems parts an amount from what stands beside it: another, its percentage; and their headings. */
const PAIR_GAP = 0.3;

/** Whether two fragments are two amounts, or an amount and a percentage, or their headings: `金額` and `％`, in narrow columns. */
function arePair(one: Fragment, other: Fragment): boolean {
  const [left, right] = [textOf(one), textOf(other)];
  if (GROUPED.test(left)) return SHORT.test(right) || GROUPED.test(right);
  if (DECIMAL.test(left)) return DECIMAL.test(right);
  return (HAN_END.test(left) && PERCENT.test(right)) || (PERCENT.test(left) && HAN_START.test(right));
}

/** Parts from left to right; those that stand below each other from top to bottom. */
function byColumn(parts: readonly TextLine[]): TextLine[] {
  const columns: { x1: number; parts: TextLine[] }[] = [];
  for (const part of [...parts].sort((a, b) => a.x0 - b.x0)) {
    const last = columns.at(-1);
    if (last && part.x0 < last.x1) {
      last.parts.push(part);
      last.x1 = Math.max(last.x1, part.x1);
    } else columns.push({ x1: part.x1, parts: [part] });
  }
  return columns.flatMap((column) => column.parts.sort((a, b) => a.y0 - b.y0));
}

/** The parts of a row: fragments with only narrow gaps between them; its cells may have several lines. */
export function partsOf(row: readonly Fragment[]): TextLine[] {
  const lines = rowsOf(row);
  return lines.length > 1 ? byColumn(lines.flatMap(partsOfLine)) : partsOfLine(row);
}

function partsOfLine(row: readonly Fragment[]): TextLine[] {
  const parts: Fragment[][] = [];
  for (const fragment of row) {
    const last = parts.at(-1)?.at(-1);
    const size = Math.max(last?.size ?? 0, fragment.size);
    const gap = last ? fragment.x0 - last.x1 : Infinity;
    if (last && gap < CELL_GAP * size && !(gap > PAIR_GAP * size && arePair(last, fragment))) {
      parts.at(-1)?.push(fragment);
    } else parts.push([fragment]);
  }
  return parts.flatMap((part) =>
    areRepeated(part) ? part.map((one) => lineOfFragments([one])) : yearApart(part).map(lineOfFragments),
  );
}

/** A title in the corner and the year that stands close behind it, apart: `利润表（百万元） 2023`. */
function yearApart(part: readonly Fragment[]): (readonly Fragment[])[] {
  const last = part.at(-1);
  const isApart = part.length > 1 && last !== undefined && isYear(lineOfFragments([last]).text);
  return isApart && /[\p{Script=Han})）]$/u.test(lineOfFragments(part.slice(0, -1)).text)
    ? [part.slice(0, -1), [last]]
    : [part];
}

const UNIT = pattern`^${pages.unit}\s*[:：]`;
const UNIT_ALONE = pattern`^${pages.unit}\s*[:：]?\s*${pages.toldMultipliers}*${pages.toldUnits}$`;
/** Names behind the unit of all in the corner, that these head columns: `单位：百万元  2023A  2024E`. */
const LEAST_BEHIND_UNIT = 2;

/**
 * Whether a row above the numbers of a table can be one of its headings.
 *
 * @param parts of the row
 * @param left edge of the columns behind the labels
 * @param below top of the row below
 */
export function canHead(parts: readonly TextLine[], left: number, below: number): boolean {
  const [corner, ...behind] = parts as [TextLine, ...TextLine[]];
  // `单位  美元`, its colon lost.
  if (UNIT_ALONE.test(parts.map(({ text }) => text).join(''))) return false;
  const isCorner = behind.length >= LEAST_BEHIND_UNIT && corner.x0 < left && UNIT.test(corner.text);
  const isNone = ({ text }: TextLine): boolean =>
    text.length > LONGEST || STOP.test(text) || LEADS.test(text) || CAPTION.test(text);
  if ((isCorner ? behind : parts).some(isNone) || !parts.some(({ x0 }) => x0 >= left)) return false;
  const gap = below - Math.max(...parts.map(({ y1 }) => y1));
  const size = median(parts.map((part) => part.size));
  return gap < ROW_GAP * size && gap > -size;
}

/** The notes that a label of accounts names: `應收帳款(附註六(三)及八)`. */
const NOTES = pattern`[(（]${pages.accountNotes}.*[)）][:：]?$`;
/** Two characters of a name, which may be set apart, or a day that the rows below hold for. */
const NAMED = /\p{Script=Han}\s*\p{Script=Han}|\d年\d{1,2}月/u;

/** English before the Chinese of a name: `ASSETS AND LIABILITIES资产及负债`. */
const ENGLISH = /^[A-Za-z][A-Za-z ,&()'’-]{2,48}(?=\p{Script=Han})/u;

/** The unit of the rows below, behind their name: `广告收入（单位：百万美元）`. */
const OWN_UNIT = pattern`(?<=.)[(（]${pages.unit}\s*[:：][^()（）]*[)）]`;

/** Whether a line can be the name of a group of rows: short, and no sentence, caption or unit. */
export function canName({ text }: TextLine): boolean {
  const name = text.replace(OWN_UNIT, '');
  return (
    name.replace(NOTES, '').replace(ENGLISH, '').length <= LONGEST &&
    !STOP.test(name) &&
    !CAPTION.test(name) &&
    NAMED.test(name)
  );
}

/** The code of an account, which stands before its name. */
const CODE = /^[1-9]\d{3}$/;

/**
 * Whether a row holds but a name, as a group of rows has it above it, `流动资产`; or the names of two sides, `资产：` and
 * `负债：`. A label that goes on in other columns is none.
 */
export function isName(parts: readonly TextLine[]): boolean {
  const names = parts.filter(({ text }, i) => i === parts.length - 1 || !CODE.test(text));
  const areOfSides = names.length === 2 && names.every(({ text }) => LEADS.test(text));
  return (names.length === 1 || areOfSides) && names.every((name) => canName(name) && !LEADER.test(name.text));
}

/** The columns that a part stands over: from, and to after the last. */
function columnsOf({ x0, x1 }: TextLine, xs: readonly number[]): [number, number] {
  const inner = xs.slice(1, -1);
  const from = inner.filter((x) => x < x0 + 1).length;
  return [from, Math.max(from + 1, inner.filter((x) => x < x1 - 1).length + 1)];
}

/** Where parts stand among columns, each with the columns that it takes. */
interface Placed {
  readonly column: number;
  readonly end: number;
  readonly part: TextLine;
}

const placesOf = (parts: readonly TextLine[], xs: readonly number[]): Placed[] =>
  parts.map((part) => {
    const [column, end] = columnsOf(part, xs);
    return { column, end, part };
  });

const isApart = (placed: readonly Placed[]): boolean =>
  placed.every(({ column }, i) => i === 0 || column >= (placed[i - 1] as Placed).end);

/** Whether a row has as many parts as there are columns: each is of its own, wherever it be printed. */
const isOneEach = (parts: readonly TextLine[], xs: readonly number[]): boolean =>
  parts.length === xs.length - 1 && parts.every(({ x0 }, i) => i === 0 || x0 >= (parts[i - 1] as TextLine).x1);

/** Whether no two parts of a row stand over one column. */
export const areApart = (parts: readonly TextLine[], xs: readonly number[]): boolean =>
  isApart(placesOf(parts, xs)) || isOneEach(parts, xs);

/**
 * Where the parts of a row stand: headings that are wider than their columns in the one that their middle is in, where
 * that parts them.
 */
function placed(parts: readonly TextLine[], xs: readonly number[]): Placed[] {
  const plain = placesOf(parts, xs);
  if (isApart(plain)) return plain;
  const middle = plain.map(({ part }): Placed => {
    const column = indexBetween(xs, (part.x0 + part.x1) / 2);
    return { column, end: column + 1, part };
  });
  if (isApart(middle)) return middle;
  return isOneEach(parts, xs) ? parts.map((part, column): Placed => ({ column, end: column + 1, part })) : plain;
}

/** Whether each part of a row can be put in columns of its own. */
export const canStandApart = (parts: readonly TextLine[], xs: readonly number[]): boolean => isApart(placed(parts, xs));

/**
 * The cells of a row, by column: those that its parts make, and empty ones between them.
 *
 * @param row number of the row
 * @param xs edges of the columns
 */
export function cellsOf(parts: readonly TextLine[], row: number, xs: readonly number[]): TableCell[] {
  const found: { column: number; end: number; lines: TextLine[] }[] = [];
  for (const { column, end, part } of placed(parts, xs)) {
    const last = found.at(-1);
    if (last && column < last.end) last.lines.push(part);
    else found.push({ column, end, lines: [part] });
  }
  for (let column = 0; column < xs.length - 1; column++) {
    if (found.some((cell) => column >= cell.column && column < cell.end)) continue;
    found.push({ column, end: column + 1, lines: [] });
  }
  return found
    .map(
      ({ column, end, lines }): TableCell => ({
        row,
        column,
        rowSpan: 1,
        columnSpan: end - column,
        lines: inReadingOrder(lines),
      }),
    )
    .sort((a, b) => a.column - b.column);
}

/** The middle of a heading is no further from that of its columns than this share of their width. */
const OFF_MIDDLE = 0.08;

/**
 * The cells of a row of headings: one alone that stands in the middle of all columns behind the labels heads them all.
 *
 * @param row number of the row
 * @param xs edges of the columns
 */
export function headingCellsOf(parts: readonly TextLine[], row: number, xs: readonly number[]): TableCell[] {
  const cells = cellsOf(parts, row, xs);
  const [part] = parts;
  const columns = xs.length - 1;
  if (part === undefined || parts.length > 1) return cells;
  // The name of the first rows stands above their labels, however long it be.
  if (part.x0 < (xs[1] as number) - 1 && isName(parts) && part.x1 < (xs[columns - 1] as number))
    return cellsOf([], row, xs).map((cell) => (cell.column === 0 ? { ...cell, lines: [part] } : cell));
  const [{ column }] = placesOf(parts, xs) as [Placed];
  const right = xs[columns] as number;
  const isMiddle = (from: number): boolean =>
    Math.abs((part.x0 + part.x1 - from - right) / 2) <= OFF_MIDDLE * (right - from);
  // What stands wholly in the last column heads that alone, however near it be to the middle of the last few.
  const isLast = part.x0 >= (xs[columns - 1] as number);
  const first = isLast ? -1 : xs.findIndex((x, i) => i > 0 && i <= column && isMiddle(x));
  if (first < 0) return cells;
  const labels = cells.filter((cell) => cell.column < first);
  return [...labels, { row, column: first, rowSpan: 1, columnSpan: columns - first, lines: [part] }];
}
