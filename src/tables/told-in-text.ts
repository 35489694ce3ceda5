/** Units that the text above a table tells its very numbers in: `集装箱吞吐量1529.03万标箱` above a cell `1529.03`. */
import { unicodePattern } from '../../grammars/pattern.js';
import words from '../../grammars/zh/lexicon/table-units.json' with { type: 'json' };
import { scaleExponent } from '../../grammars/zh/numerals.js';
import type { TableNumber } from './table-number.js';
import type { TableUnit } from './table-unit.js';
import { toldCounts } from './told-counts.js';
import type { Parse } from './units.js';

/** How much of a document before a table is looked at. */
const REACH = 1000;
/** Fewer digits may be the same by chance. */
const LEAST_DIGITS = 4;

const NUMERAL = /^(\d[\d,]*(?:\.\d+)?)(\p{Script=Han}*)/u;
const MULTIPLIER = unicodePattern`^${words.powers}*`;
const digitsOf = (text: string): string => text.replaceAll(',', '');
const isLong = (digits: string): boolean => digits.replace('.', '').length >= LEAST_DIGITS;

/** The numbers of a text by their digits, with their units; those that it tells in several are left out. */
function toldNumbers(text: string, parse: Parse): ReadonlyMap<string, TableUnit> {
  const told = new Map<string, TableUnit | null>();
  for (const mention of parse(text)) {
    if (mention.type !== 'figure' || mention.high !== null || mention.numeral !== 'arabic') continue;
    const { kind, code } = mention.unit;
    if (code === null || (kind !== 'currency' && kind !== 'measure' && kind !== 'classifier')) continue;
    const [, numeral = '', behind = ''] = NUMERAL.exec(text.slice(mention.start, mention.end)) ?? [];
    const digits = digitsOf(numeral);
    if (!isLong(digits)) continue;
    const multiplier = MULTIPLIER.exec(behind)?.[0] ?? '';
    const unit: TableUnit = { unit: mention.unit, exponent: scaleExponent(multiplier) ?? 0 };
    const other = told.get(digits);
    told.set(digits, other === undefined || (other !== null && isSame(other, unit)) ? unit : null);
  }
  return new Map([...told].flatMap(([digits, unit]) => (unit === null ? [] : [[digits, unit] as const])));
}

const isSame = (one: TableUnit, other: TableUnit): boolean =>
  one.unit.code === other.unit.code && one.exponent === other.exponent;

/** What the text above a table tells its numbers in. */
export interface ToldUnits {
  /** The unit that it tells a number of this column in; null where it tells none. */
  readonly ofColumn: (column: number) => TableUnit | null;
  /** The money that it tells numbers of the table in; null where that is none or several. */
  readonly money: () => TableUnit | null;
  /** What it says that whole numbers of this column count; null where it says nothing of it. */
  readonly countOf: (column: number) => TableUnit | null;
  /** The one thing that it says that columns count; null where that is none or several. */
  readonly counted: () => TableUnit | null;
}

/** By column, the unit of its numbers that a text tells; nothing for a column of which it tells no number, or in several units. */
function unitsByColumn(text: string, numbers: readonly TableNumber[], parse: Parse): ReadonlyMap<number, TableUnit> {
  const told = toldNumbers(text, parse);
  const units = new Map<number, TableUnit | null>();
  if (told.size === 0) return new Map();
  for (const { cell } of numbers) {
    const unit = told.get(digitsOf(cell.text));
    if (unit === undefined) continue;
    const other = units.get(cell.cell.column);
    units.set(cell.cell.column, other === undefined || (other !== null && isSame(other, unit)) ? unit : null);
  }
  return new Map([...units].flatMap(([column, unit]) => (unit === null ? [] : [[column, unit] as const])));
}

/** The one unit that several are; null where they are none, or several. */
function sole([first, ...others]: readonly TableUnit[]): TableUnit | null {
  return first !== undefined && others.every((other) => isSame(first, other)) ? first : null;
}

/** The one unit of money among several units. */
const soleMoney = (units: readonly TableUnit[]): TableUnit | null =>
  sole(units.filter(({ unit }) => unit.kind === 'currency'));

/**
 * The units that the text above a table tells its numbers in. The text is read when it is asked for the first time, since
 * most tables tell their units themselves.
 *
 * @param text the document's text
 * @param before where the table begins
 * @param numbers the numbers of the table
 * @param parse the grammar
 */
export function toldUnits(text: string, before: number, numbers: readonly TableNumber[], parse: Parse): ToldUnits {
  let read: ReadonlyMap<number, TableUnit> | null = null;
  const units = (): ReadonlyMap<number, TableUnit> => {
    read ??= unitsByColumn(text.slice(Math.max(0, before - REACH), before), numbers, parse);
    return read;
  };
  let counts: ReadonlyMap<number, TableUnit> | null = null;
  const counted = (): ReadonlyMap<number, TableUnit> => {
    counts ??= toldCounts(text, before, numbers, parse);
    return counts;
  };
  return {
    ofColumn: (column) => units().get(column) ?? null,
    money: () => soleMoney([...units().values()]),
    countOf: (column) => counted().get(column) ?? null,
    counted: () => sole([...counted().values()]),
  };
}
