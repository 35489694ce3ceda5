/** Numbers of accounts: negative ones in brackets, currencies that head columns of rates. */

import { isRelative } from '../../grammars/zh/mention.js';
import type { Around } from './around.js';
import type { BareNumber } from './bare-number.js';
import { innermost } from './level-unit.js';
import { isCurrency } from './money-units.js';
import { IN_BRACKETS } from './number-cells.js';
import type { TableNumber } from './table-number.js';

/** A number in brackets, where all around or over it is money: accounts write negative ones so. */
export function inAccounts(
  { cell, headings }: TableNumber,
  { units, inherited }: Around,
  kind: 'growth' | 'share' | 'rank' | 'level',
): BareNumber | null {
  const bare = cell.number;
  if (bare?.rest !== IN_BRACKETS) return bare;
  // `（-0.5）`, `（1.2）` in a row of changes: their brackets say nothing.
  if (kind === 'growth' && /\.|[-+]/u.test(cell.text)) return { ...bare, rest: cell.text.includes('%') ? '%' : '' };
  const told = [...units, inherited, innermost(headings.map(({ unit }) => unit))];
  return told.some((unit) => unit?.unit.kind === 'currency') ? { ...bare, negative: true, rest: '' } : bare;
}

/** `人民币` over rates: whose they are, no unit, where the table is told in percent alone. */
export function withoutCurrency(number: TableNumber, { units }: Around): TableNumber {
  if (units.length === 0 || !units.every(({ unit }) => isRelative(unit.kind))) return number;
  const headings = number.headings.map((heading) => {
    const isName = heading.unit?.unit.kind === 'currency' && heading.text === '' && isCurrency(heading.cell.text);
    return isName ? { ...heading, text: heading.cell.text, unit: null } : heading;
  });
  return { ...number, headings };
}
