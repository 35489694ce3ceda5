/** Rows that name a currency and nothing else, as notes on what is held in it do: `其中：美元` beside `外币余额` and `折算汇率`. */
import { unicodePattern } from '../../grammars/pattern.js';
import words from '../../grammars/zh/lexicon/table-units.json' with { type: 'json' };
import type { Around } from './around.js';
import { currencyIn, isCurrency } from './money-units.js';
import { isMoney, isToTheCent, MONEY } from './price-unit.js';
import type { TableNumber } from './table-number.js';
import type { TableUnit } from './table-unit.js';

const EXCHANGE_RATE = unicodePattern`${words.exchangeRates}$`;

/** What the money of a table is multiplied by, as its caption or the statements before say: `千元`. */
function powerOfMoney(number: TableNumber, { units, inherited, ofAll }: Around): number {
  const own = units.filter(isMoney);
  const [told, other] = own.length > 0 ? own : [inherited ?? ofAll].filter((unit) => unit !== null);
  return told === undefined || other !== undefined || !isMoney(told) || isToTheCent(number) ? 0 : told.exponent;
}

/**
 * The unit of a number in a row of a currency: that currency, in the table's multiples; another that its heading names; for a
 * rate of exchange yuan for each of it.
 *
 * @param number the number with what stands around it
 * @param around the units that the caption and earlier tables name
 * @returns null for other rows
 */
export function unitOfCurrencyRow(number: TableNumber, around: Around): TableUnit | null {
  const { label, headings } = number;
  if (label === null || label.unit === null || !isMoney(label.unit)) return null;
  const heading = headings.at(-1)?.text ?? '';
  const code = currencyIn(heading);
  if (!isCurrency(label.text)) return code === null ? null : { unit: { kind: 'currency', code }, exponent: 0 };
  if (EXCHANGE_RATE.test(heading))
    return { ...MONEY, unit: { kind: 'currency', code: `${MONEY.unit.code}/${label.unit.unit.code}` } };
  const unit = code === null ? label.unit.unit : { kind: 'currency' as const, code };
  return { unit, exponent: powerOfMoney(number, around) };
}
