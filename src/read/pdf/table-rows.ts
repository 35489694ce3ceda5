/** The rows of a table whose columns no rule parts: their parts, and which rows are headings. */
import { pattern, unicodePattern, wordsOf } from '../../../grammars/pattern.js';
import layout from '../../../grammars/zh/lexicon/layout.json' with { type: 'json' };
import numerals from '../../../grammars/zh/lexicon/numerals.json' with { type: 'json' };
import pages from '../../../grammars/zh/lexicon/pages.json' with { type: 'json' };
import { median } from './box.js';
import { LEADER } from './contents.js';
import { type Fragment, lineOf, rowsOf, type TextLine } from './lines.js';
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
const GROUPED = /^[(（\-−]?\d{1,3}(?:[,，]\d{3})+[)）]?$/;
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

/** Words of two characters that are set as wide as their cells, and how far apart at most, in ems. */
const SPREAD: ReadonlySet<string> = new Set(wordsOf(pages.spreadWords));
const SPREAD_GAP = 5;
/** Whether two characters are one word: `合    计`. */
const areSpread = (one: Fragment, other: Fragment): boolean =>
  one.glyphs.length === 1 &&
  other.glyphs.length <= 2 &&
  other.x0 - one.x1 < SPREAD_GAP * one.size &&
  SPREAD.has(textOf(one) + textOf(other).replace(LEADS, ''));

const CURRENCY = /^(?:[A-Z]{2,3})?\p{Sc}$/u;
/** No further from its sign than this, in ems, begins an amount. */
const SIGN_GAP = 12;
const AMOUNT = /^[-(（]?\d|^[-–—]$/;
const SIGN_HEAD = /^(?:[A-Z]{2,3})?\p{Sc}\s*(?=[-(（]?\d)/u;

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
    const before = parts.at(-1);
    if (before?.length === 1 && areSpread(before[0] as Fragment, fragment)) {
      before.push(fragment);
      continue;
    }
    const last = parts.at(-1)?.at(-1);
    const size = Math.max(last?.size ?? 0, fragment.size);
    const gap = last ? fragment.x0 - last.x1 : Infinity;
    if (last && gap < CELL_GAP * size && !(gap > PAIR_GAP * size && arePair(last, fragment))) {
      parts.at(-1)?.push(fragment);
    } else parts.push([fragment]);
  }
  return withSigns(parts).flatMap((part) =>
    areRepeated(part) ? part.map((one) => lineOfFragments([one])) : yearApart(part).map(lineOfPart),
  );
}

/** The sign of a currency at the left of a column, and the number at the right of it that it belongs to, as one part. */
function withSigns(parts: readonly Fragment[][]): Fragment[][] {
  const whole: Fragment[][] = [];
  for (const part of parts) {
    const [sign, other] = whole.at(-1) ?? [];
    const first = part[0] as Fragment;
    const isSign = sign !== undefined && other === undefined && CURRENCY.test(textOf(sign));
    if (isSign && first.x0 - sign.x1 < SIGN_GAP * first.size && AMOUNT.test(textOf(first))) {
      whole.at(-1)?.push(...part);
    } else whole.push(part);
  }
  return whole;
}

/** The line of a part; an amount stands where its digits do, wherever the sign of its currency be printed. */
function lineOfPart(part: readonly Fragment[]): TextLine {
  const line = lineOfFragments(part);
  const signed = SIGN_HEAD.exec(line.text);
  return signed === null ? line : { ...line, x0: line.lefts[signed[0].length] ?? line.x0 };
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
/** `金额：万美元`: of what it is the unit. */
const UNIT_OF = unicodePattern`^\p{Script=Han}{2,4}\s*[:：]\s*${pages.toldMultipliers}*${pages.toldUnits}$`;
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
  if (UNIT_ALONE.test(parts.map(({ text }) => text).join('')) || parts.every(({ text }) => UNIT_OF.test(text))) {
    return false;
  }
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
