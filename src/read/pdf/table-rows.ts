/** The rows of a table whose columns no rule parts: their parts, the columns these stand in, and which rows are headings. */
import { pattern } from '../../../grammars/pattern.js';
import layout from '../../../grammars/zh/lexicon/layout.json' with { type: 'json' };
import numerals from '../../../grammars/zh/lexicon/numerals.json' with { type: 'json' };
import pages from '../../../grammars/zh/lexicon/pages.json' with { type: 'json' };
import { median } from './box.js';
import { type Fragment, lineOf, type TextLine } from './lines.js';
import { indexBetween, type TableCell } from './table.js';

/** A gap of this many ems parts two cells. */
const CELL_GAP = 0.95;
/** A row of a table is no further from the next than this, in heights of a line. */
export const ROW_GAP = 3.2;
/** No cell but a label is longer. */
export const LONGEST = 24;
/** Rows of headings above the first with a number. */
export const MOST_HEADINGS = 4;

/** What ends a sentence. */
export const STOP = /[。；！？]/;
/** What leads to what stands below. */
const LEADS = /[:：]$/;
const CAPTION = pattern`
  ^${[pages.tables, pages.figures]}\s*(?:\d|${numerals.counting})|${pages.unit}\s*[:：]|^${layout.notes}\s*[:：\d]`;

const lineOfFragments = (fragments: readonly Fragment[]): TextLine =>
  lineOf(fragments.flatMap(({ glyphs }) => glyphs).sort((a, b) => a.x0 - b.x0));

const HAN = /\p{Script=Han}/u;
/** Whether fragments are one word over and over: the unit of each column, `人民币千元 人民币千元`. */
function areRepeated(fragments: readonly Fragment[]): boolean {
  if (fragments.length < 2) return false;
  const [first, ...others] = fragments.map(({ glyphs }) => glyphs.map(({ text }) => text).join(''));
  return HAN.test(first as string) && others.every((text) => text === first);
}

/** The parts of a row: fragments with only narrow gaps between them. */
export function partsOf(row: readonly Fragment[]): TextLine[] {
  const parts: Fragment[][] = [];
  for (const fragment of row) {
    const last = parts.at(-1)?.at(-1);
    if (last && fragment.x0 - last.x1 < CELL_GAP * Math.max(last.size, fragment.size)) parts.at(-1)?.push(fragment);
    else parts.push([fragment]);
  }
  return parts.flatMap((part) =>
    areRepeated(part) ? part.map((one) => lineOfFragments([one])) : [lineOfFragments(part)],
  );
}

/**
 * Whether a row above the numbers of a table can be one of its headings.
 *
 * @param parts of the row
 * @param left edge of the columns behind the labels
 * @param below top of the row below
 */
export function canHead(parts: readonly TextLine[], left: number, below: number): boolean {
  const isNone = ({ text }: TextLine): boolean =>
    text.length > LONGEST || STOP.test(text) || LEADS.test(text) || CAPTION.test(text);
  if (parts.some(isNone) || !parts.some(({ x0 }) => x0 >= left)) return false;
  const gap = below - Math.max(...parts.map(({ y1 }) => y1));
  const size = median(parts.map((part) => part.size));
  return gap < ROW_GAP * size && gap > -size;
}

/** Whether a line can be the name of a group of rows: short, and no sentence, caption or unit. */
export const canName = ({ text }: TextLine): boolean =>
  text.length <= LONGEST && !STOP.test(text) && !CAPTION.test(text) && /\p{Script=Han}{2}/u.test(text);

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

/** Whether no two parts of a row stand over one column. */
export const areApart = (parts: readonly TextLine[], xs: readonly number[]): boolean => isApart(placesOf(parts, xs));

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
  return isApart(middle) ? middle : plain;
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
    .map(({ column, end, lines }): TableCell => ({ row, column, rowSpan: 1, columnSpan: end - column, lines }))
    .sort((a, b) => a.column - b.column);
}
