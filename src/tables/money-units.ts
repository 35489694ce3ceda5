/** Units of money that are put together: with a currency, by a sign, for each of something, for a time. */

import { unicodePattern, type WordGroup, wordsOf } from '../../grammars/pattern.js';
import words from '../../grammars/zh/lexicon/table-units.json' with { type: 'json' };
import type { TableUnit } from './table-unit.js';

/** Finds a unit that is written plainly. */
type Known = (text: string) => TableUnit | null;

/** A pattern of the words of each currency, with its code. */
function patternsOf(
  groups: Readonly<Record<string, string>>,
  make: (group: string) => RegExp,
): readonly (readonly [RegExp, string])[] {
  return Object.entries(groups).map(([code, group]) => [make(group), code]);
}

/** Currencies whose names stand before the unit that they share: `人民币亿元`, `新台币百万元`. */
const CURRENCIES = patternsOf(
  { ...words.currencies, ...words.otherCurrencies },
  (names) => unicodePattern`^${names}(?=.)`,
);
const CURRENCY_NAMES = patternsOf(words.currencies, (names) => unicodePattern`${names}`);
/** The currency that a heading names beside what it measures: `折算人民币余额`; null for none. */
export const currencyIn = (text: string): string | null =>
  CURRENCY_NAMES.find(([pattern]) => pattern.test(text))?.[1] ?? null;

const HOME = 'CNY';

/**
 * A unit of money in the currency that a document counts in, where no word of what tells the unit names another.
 *
 * @param unit a code, as a claim has it
 * @param told what tells the unit: caption, headings, label
 * @param currency the document's currency; null for renminbi
 */
export const inCurrency = (unit: string | null, told: string, currency: string | null): string | null =>
  currency !== null && unit?.startsWith(HOME) && currencyIn(told) !== HOME ? currency + unit.slice(HOME.length) : unit;

const CURRENCY_ALONE = patternsOf(
  { ...words.currencies, ...words.otherCurrencies },
  (names) => unicodePattern`^${names}$`,
);
/** Whether a text is the name of a currency and nothing else: `人民币`. */
export const isCurrency = (text: string): boolean => CURRENCY_ALONE.some(([pattern]) => pattern.test(text));

/** Money with the name of its currency before the unit, or before what multiplies it: `人民币百万`. */
function moneyNamed(text: string, known: Known): TableUnit | null {
  const [name, code] = CURRENCIES.find(([pattern]) => pattern.test(text)) ?? [];
  const unit = name === undefined ? null : known(text.replace(name, ''));
  if (unit === null || code === undefined) return unit;
  if (unit.unit.kind === 'none' && unit.exponent > 0) return { ...unit, unit: { kind: 'currency', code } };
  if (unit.unit.kind !== 'currency') return unit;
  return { ...unit, unit: { ...unit.unit, code: unit.unit.code?.replace(HOME, code) ?? code } };
}

/** Hundredths of a currency: `港仙`. */
const CENTS = patternsOf(words.cents, (names) => unicodePattern`^${names}$`);
function moneyInCents(text: string): TableUnit | null {
  const code = CENTS.find(([pattern]) => pattern.test(text))?.[1];
  return code === undefined ? null : { unit: { kind: 'currency', code }, exponent: -2 };
}

const FORMAL_POWERS = Object.entries(words.formalPowers);
/** A unit with the powers of ten that accounts write as bills do, as plain ones: `仟元`, `佰万元`. */
export const withPlainPowers = (unit: string): string =>
  FORMAL_POWERS.reduce((text, [formal, plain]) => text.replaceAll(formal, plain), unit);

const STOCK_OF_MONEY = unicodePattern`${words.moneyStocks}$`;
/** Whether brackets hold the short name of money in circulation, no square metres: `广义货币（M2）`. */
export const isStockOfMoney = (inner: string, before: string): boolean =>
  /^M[0-3]$/u.test(inner) && STOCK_OF_MONEY.test(before);

/** Signs and codes of currencies. */
const SIGNS = patternsOf(words.currencySigns, (signs) => unicodePattern`${signs}`);
/** What multiplies a sign: words, English ones too, or the thousands that accounts write as `'000`. */
const POWERS: ReadonlyMap<string, number> = new Map([
  ['', 0],
  ...["'000", '’000', 'k', 'th', 'thousand', 'thousands'].map((word) => [word, 3] as const),
  ...['m', 'mn', 'mm', 'mil', 'mio', 'mln', 'million', 'millions'].map((word) => [word, 6] as const),
  ...['b', 'bn', 'bln', 'billion', 'billions'].map((word) => [word, 9] as const),
  ...words.multipliers.flatMap(({ word, exponent }) =>
    wordsOf(word as WordGroup).map((one) => [one, exponent] as const),
  ),
]);

const YUAN = unicodePattern`(?<=.)${words.money}$`;
/** Money by the sign of its currency: `千$`, `HK$百万`, `HK$'000`. */
function moneySigned(text: string): TableUnit | null {
  for (const [sign, code] of SIGNS) {
    const exponent = sign.test(text) ? POWERS.get(text.replace(sign, '').replace(YUAN, '').toLowerCase()) : undefined;
    if (exponent !== undefined) return { unit: { kind: 'currency', code }, exponent };
  }
  return null;
}

/** So many of a measure that a price is for: `500克`, `5升`, `1.5升`. */
const EACH = /^(.{1,6})\/((?:[2-9]|\d{2,4}|\d\.\d{1,2})(?:\p{Script=Han}{1,2}|[A-Za-z]{1,2}))$/u;
/** Money for so many of a measure: `元/500克`. */
function moneyForMany(text: string, known: Known): TableUnit | null {
  const [, money = '', each = ''] = EACH.exec(text) ?? [];
  const unit = money === '' ? null : known(money);
  if (unit?.unit.kind !== 'currency' || unit.unit.code === null) return null;
  return { ...unit, unit: { ...unit.unit, code: `${unit.unit.code}/${each}` } };
}

/** Money for each of a group and time: `元/人·月`. */
function moneyForTime(text: string, known: Known): TableUnit | null {
  const at = text.lastIndexOf('·');
  const unit = at > 0 && text.includes('/') ? known(text.slice(0, at)) : null;
  if (unit?.unit.kind !== 'currency' || unit.unit.code === null) return null;
  return { ...unit, unit: { ...unit.unit, code: unit.unit.code + text.slice(at) } };
}

/** Money that no plain unit is; null for other texts. */
export const moneyUnit = (text: string, known: Known): TableUnit | null =>
  moneyInCents(text) ??
  moneyNamed(text, known) ??
  moneySigned(text) ??
  moneyForMany(text, known) ??
  moneyForTime(text, known);

const CURRENCY_AT_END = patternsOf(words.currencies, (names) => unicodePattern`${names}$`);
/** A heading whose currency stands before the brackets that tell its sign: `2023年港元（千$）`. */
export function withCurrencyBefore(text: string, unit: TableUnit): { text: string; unit: TableUnit } {
  const [name, code] = CURRENCY_AT_END.find(([pattern]) => pattern.test(text)) ?? [];
  if (name === undefined || code === undefined || unit.unit.kind !== 'currency') return { text, unit };
  return { text: text.replace(name, ''), unit: { ...unit, unit: { kind: 'currency', code } } };
}
