/** The marks before a label: of lists, of parts, of sums; and the unit behind it. */

import { unicodePattern } from '../../grammars/pattern.js';
import labels from '../../grammars/zh/lexicon/table-labels.json' with { type: 'json' };
import { isRelative } from '../../grammars/zh/mention.js';
import type { GridCell } from './grid.js';
import { PART_MARK, SUM_SIGN, withoutDivision } from './roles/parts.js';
import type { TableUnit } from './table-unit.js';
import type { WithUnit } from './units.js';

/** Marks of a list, the outermost first. */
const MARKS: readonly RegExp[] = [
  unicodePattern`^${labels.countingNumerals}{1,3}[、.．]`,
  unicodePattern`^（${labels.countingNumerals}{1,3}）`,
  /^\d{1,2}[.．、。](?!\d)/,
  /^\d{1,2}(?:[.．]\d{1,2}){1,2}[.．、](?=\p{Script=Han})/u,
  /^（\d{1,2}）|^\d{1,2}）/,
  /^[①-⑳]/,
  /^[A-Z][、.．](?![\dA-Za-z])/,
  /^[IVX]{2,4}[、.．](?!\d)/,
];
/** How far in the names behind `其中：` begin; those below stand under them. */
const PART_WIDTH = 3;
/** How far in a name behind `#` begins. */
const HASH_WIDTH = 1;

/** Brackets that a copy has emptied: `汽车拥有量（）`. */
const EMPTY = /(?<=\p{Script=Han}{2})（）$/u;

/** A row of labels with its marks taken off, as long as rows below can stand inside it. */
export interface OpenRow {
  readonly mark: number | null;
  /** Where the mark begins, and where the name does. */
  readonly left: number;
  readonly indent: number;
  readonly part: boolean;
  readonly text: string;
  /** Its own, or that of what it is a part of. */
  readonly unit: TableUnit | null;
  readonly hasUnit: boolean;
  /** It has a unit of its own, percent as well, or brackets that held one. */
  readonly written: boolean;
  /** What its row's column of units says. */
  readonly unitColumn: TableUnit | null;
}

/** Takes the unit out of a label. */
export type TakeUnit = (text: string) => WithUnit;

/** Which mark of a list a text begins with, 0 for the outermost; null for none. */
export function markOf(text: string): number | null {
  const mark = MARKS.findIndex((pattern) => pattern.test(text));
  return mark < 0 ? null : mark;
}

/** The last of the outer marks: `（一）`. */
const LAST_OUTER = 1;
/** Whether a row has an outer mark: `三、本期增减变动金额` is no change of what `二、` tells. */
export const isOuter = ({ mark }: OpenRow): boolean => mark !== null && mark <= LAST_OUTER;

/** How much of a tax a budget keeps: `增值税50%`. */
const TAX_SHARE = unicodePattern`(?<=${labels.taxes})（?\d{1,3}(?:\.\d+)?%）?$`;

/** A text without the mark of a list before it. */
export const withoutMark = (text: string): string => text.replace(MARKS[markOf(text) ?? -1] ?? '', '');

/** A label's text without its marks, and which they are. */
export function readMarks(cell: GridCell, take: TakeUnit, unitColumn: TableUnit | null = null): OpenRow {
  let { text } = cell;
  const part = PART_MARK.exec(text);
  const hashes = /^#+/.exec(text)?.[0].length ?? 0;
  if (part) text = text.slice(part[0].length);
  const mark = markOf(text);
  if (mark !== null) text = text.replace(MARKS[mark] as RegExp, '');
  text = text
    .replace(PART_MARK, '')
    .replace(SUM_SIGN, '')
    .replace(/[:：]$/, '')
    // `出口量（-）`: what is taken off.
    .replace(/（[-+]）$/, '')
    .replace(TAX_SHARE, '');
  const isLost = EMPTY.test(text);
  const taken = take(text.replace(EMPTY, ''));
  const width = hashes > 0 ? HASH_WIDTH + 2 * (hashes - 1) : PART_WIDTH;
  return {
    mark,
    left: cell.indent,
    indent: cell.indent + (part === null ? 0 : width),
    part: part !== null,
    // A label that is all unit keeps its words.
    text: taken.text === '' ? text : withoutDivision(taken.text),
    unit: taken.unit,
    written: taken.unit !== null || isLost,
    hasUnit: taken.unit !== null && !isRelative(taken.unit.unit.kind),
    unitColumn,
  };
}
