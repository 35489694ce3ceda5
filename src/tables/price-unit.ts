/** Units of prices: money, and for how much of something. */
import units from '../../grammars/zh/lexicon/table-units.json' with { type: 'json' };
import type { TableNumber } from './table-number.js';
import type { TableUnit } from './table-unit.js';
import { type Parse, unitNamed } from './units.js';

/** Whether a unit is one of money. */
export const isMoney = (unit: TableUnit | null): boolean => unit?.unit.kind === 'currency';

/** Money of the country, one by one. */
export const MONEY: TableUnit = { unit: { kind: 'currency', code: 'CNY' }, exponent: 0 };
/** Money for so much of something. */
export const isForEach = ({ unit }: TableUnit): boolean =>
  unit.kind === 'currency' && unit.code?.includes('/') === true;

/** A price in a table with a column of units is one for each: `价格（元）` in a row of `吨` is CNY/t. */
export function perUnit(money: TableUnit, { headings, unitColumn }: TableNumber): TableUnit | null {
  if (!isMoney(money) || unitColumn === null || unitColumn.exponent !== 0 || money.unit.code === null) return null;
  const { kind, code } = unitColumn.unit;
  if ((kind !== 'measure' && kind !== 'classifier') || code === null || money.unit.code.includes('/')) return null;
  if (!headings.some(({ text }) => text.includes(units.price))) return null;
  return { unit: { ...money.unit, code: `${money.unit.code}/${code}` }, exponent: money.exponent };
}

/** The unit of a price in a row of `斤`: money for each, in that of the caption. */
export function priceOf(number: TableNumber, captioned: readonly TableUnit[]): TableUnit | null {
  const [money, other] = captioned.filter(isMoney);
  return other === undefined ? perUnit(money ?? MONEY, number) : null;
}

/** Money as accounts write it, to the cent: `1,217,563.71`. */
const TO_THE_CENT = /^[-（]?\d{1,3}(?:,\d{3})+\.\d\d）?$/u;
/** Whether a number is written as accounts write money. */
export const isToTheCent = ({ cell }: TableNumber): boolean => TO_THE_CENT.test(cell.text);

const PRICED = /[\p{Script=Han}$]{1,3}\/[\p{Script=Han}A-Za-z]{1,2}(?![\p{Script=Han}A-Za-z])/gu;
/** How much of a document before a table is looked at. */
const REACH = 3000;

/**
 * What the text before a table tells prices in, where it tells all of them so: `4.64元/公斤`; null where it tells several, or
 * none.
 *
 * @param text the document's text
 * @param before where the table begins
 * @param parse the grammar
 */
export function pricedIn(text: string, before: number, parse: Parse): TableUnit | null {
  const told = text.slice(Math.max(0, before - REACH), before).match(PRICED) ?? [];
  const found = new Map<string, TableUnit>();
  for (const word of new Set(told)) {
    const unit = unitNamed(word, parse);
    if (unit !== null && isForEach(unit) && unit.unit.code !== null) found.set(unit.unit.code, unit);
  }
  const [only] = found.values();
  return found.size === 1 && only !== undefined ? only : null;
}
