/** Units of prices: money, and for how much of something. */
import units from '../../grammars/zh/lexicon/table-units.json' with { type: 'json' };
import type { TableNumber } from './table-number.js';
import type { TableUnit } from './table-unit.js';

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
