/** Units of tables: in a cell, a heading, a column of units, a label or a caption. */

import { unicodePattern, wordsOf } from '../../grammars/pattern.js';
import type { Decimal } from '../../grammars/zh/decimal.js';
import words from '../../grammars/zh/lexicon/table-units.json' with { type: 'json' };
import type { Mention, Unit } from '../../grammars/zh/mention.js';
import { isStockOfMoney, moneyUnit, withCurrencyBefore, withPlainPowers } from './money-units.js';
import { isIndexBase } from './roles/index-base.js';
import { goesWith } from './roles/unit-noun.js';
import type { TableUnit } from './table-unit.js';
import { isInsideName, isInsideWord, isOtherName } from './unit-brackets.js';

/** Finds the mentions of a folded text. */
export type Parse = (folded: string) => Mention[];

const PERCENT: TableUnit = { unit: { kind: 'percent', code: '%' }, exponent: 0 };
const PER_MILLE: TableUnit = { unit: { kind: 'permille', code: '‰' }, exponent: 0 };
const POINTS: TableUnit = { unit: { kind: 'point', code: 'pp' }, exponent: 0 };

/** The sign for times in a heading: `市盈率（x）`. */
const TIMES_SIGN = /^[xX×]$/u;
/** So many times of something else. */
export const MULTIPLES: TableUnit = { unit: { kind: 'fold', code: 'x' }, exponent: 0 };

/** Words of a unit that are a day. */
const DAY_UNITS: ReadonlySet<string> = new Set(wordsOf(words.dayUnits));
const DAYS: TableUnit = { unit: { kind: 'measure', code: 'd' }, exponent: 0 };

/** Units that only tables write as their codes. */
const CODES: ReadonlySet<string> = new Set(wordsOf(words.codes));

/** The unit of growth where none is written. */
export { PERCENT, POINTS };
/** The unit of an index: none. */
export const INDEX_UNIT: TableUnit = { unit: { kind: 'none', code: null }, exponent: 0 };
/** The unit of what is counted without a classifier: none. */
export const ONE_BY_ONE: TableUnit = { unit: { kind: 'none', code: null }, exponent: 0 };
/** Whether a unit is that of an index: `上年=100`. */
export const isIndex = (unit: TableUnit | null): boolean => unit === INDEX_UNIT;
/** Words before a unit and the power of ten that each multiplies by; `千米` is a unit. */
const MULTIPLIERS: readonly (readonly [RegExp, number])[] = words.multipliers.map(({ word, exponent }) => [
  unicodePattern`^${word}`,
  exponent,
]);

/** The power of ten of a decimal that is one. */
function powerOfTen({ coefficient, exponent }: Decimal): number | null {
  const digits = coefficient.toString();
  return /^10*$/.test(digits) ? digits.length - 1 + exponent : null;
}

/** A unit that the grammar knows. */
function knownUnit(text: string, parse: Parse): TableUnit | null {
  if (CODES.has(text)) return { unit: { kind: 'measure', code: text }, exponent: 0 };
  // `1千瓦` is one unit; `10亿元` says more than 1 does of how a multiplier is read.
  const written = `1${text}`;
  const [mention, other] = parse(written);
  if (mention?.type !== 'figure' || other || mention.start !== 0 || mention.end !== written.length) return null;
  // `1多头` is more than one: `多头` counts no heads.
  if (mention.bound !== 'exact' || mention.high !== null || (mention.unit.kind === 'none' && !mention.scaled))
    return null;
  const exponent = powerOfTen(mention.low);
  return exponent === null ? null : { unit: mention.unit, exponent };
}

const MONEY = unicodePattern`${words.money}`;
/** Ratios of shares by their signs, in a column of units or brackets: `市净率（P/B）`. */
const SHORT_MULTIPLES: ReadonlySet<string> = new Set(wordsOf(words.shortMultiples));
/** A word that only a column of units or a caption makes a unit: `万重量箱`. */
function writtenUnit(text: string): TableUnit | null {
  const multiplier = MULTIPLIERS.find(([pattern]) => pattern.test(text));
  const word = multiplier ? text.replace(multiplier[0], '') : text;
  const exponent = multiplier?.[1] ?? 0;
  // Money that the grammar does not know is not counted in pieces.
  if (!/^[\p{Script=Han}A-Za-z/·]{1,8}$/u.test(word) || MONEY.test(word)) return null;
  return { unit: { kind: 'classifier', code: word }, exponent };
}

/** A multiplier before a unit that the grammar does not read it with: `十亿港元`. */
function multipliedUnit(text: string, parse: Parse): TableUnit | null {
  const multiplier = MULTIPLIERS.find(([pattern]) => pattern.test(text));
  const known = multiplier ? knownUnit(text.replace(multiplier[0], ''), parse) : null;
  return known && multiplier ? { ...known, exponent: known.exponent + multiplier[1] } : null;
}

/** What numbers are told in that are counted: `以千计`, `以十亿计`. */
function powerAlone(text: string): TableUnit | null {
  const multiplier = MULTIPLIERS.find(([pattern]) => pattern.test(text));
  return multiplier && text.replace(multiplier[0], '') === ''
    ? { unit: { kind: 'none', code: null }, exponent: multiplier[1] }
    : null;
}

const FOR_EACH = unicodePattern`^([^/]{1,8})/(?:(${words.groupPowers}?\p{Script=Han}{1,4})|([A-Za-z]{1,3}\d?))$`;
/** So many for each of a group: `件/百人`, or of another measure: `L/d`. */
function unitForEach(text: string, parse: Parse): TableUnit | null {
  const [, counted, group, measure] = FOR_EACH.exec(text) ?? [];
  const unit = counted === undefined ? null : knownUnit(counted, parse);
  const each = group ?? (measure === undefined ? null : knownUnit(measure, parse)?.unit.code);
  if (unit === null || unit.unit.code === null || !each || isRelativeOrMoney(unit)) return null;
  return { ...unit, unit: { kind: 'measure', code: `${unit.unit.code}/${each}` } };
}

const UNIT_HEAD = unicodePattern`^${words.measuredIn}?${words.unit}[:：]?`;
/** `以美元计`, `美元计价`: what it is told in. */
const TOLD_IN = unicodePattern`^${words.toldWith}?(.+?)${words.toldIn}$`;
const PERCENT_WORD = unicodePattern`^(?:±?%(?:/(?:${words.rateSpans}))?|${words.percentage})$`;
/** `×10^4t` */
const TEN_POWER = /^[×xX*]10\^?([1-9])(\D.{0,8})$/u;
const POINT_WORD = unicodePattern`^±?${words.points}$`;

/**
 * The unit that a text names and nothing else.
 *
 * @param text folded, without blanks
 * @param parse the grammar
 * @param told the text stands where only units stand: any word is taken as it is written
 */
export function unitNamed(text: string, parse: Parse, told = false): TableUnit | null {
  // `（a）` alone is the mark of a list.
  if (/^（[A-Za-z]）$/u.test(text)) return null;
  const written = withPlainPowers(text.replace(/^（(.*)）$/su, '$1')).replace(UNIT_HEAD, '');
  if (SHORT_MULTIPLES.has(written)) return MULTIPLES;
  const bare = written.replace(TOLD_IN, '$1');
  if (bare === '' || bare.length > 24) return null;
  if (PERCENT_WORD.test(bare)) return PERCENT;
  if (bare === words.ofThousand) return PER_MILLE;
  if (POINT_WORD.test(bare)) return POINTS;
  if (TIMES_SIGN.test(bare)) return MULTIPLES;
  const [, power, plain] = TEN_POWER.exec(bare) ?? [];
  if (plain !== undefined) {
    const unit = knownUnit(plain, parse);
    return unit && { ...unit, exponent: unit.exponent + Number(power) };
  }
  if (DAY_UNITS.has(bare)) return DAYS;
  if (isIndexBase(bare)) return INDEX_UNIT;
  return (
    knownUnit(bare, parse) ??
    moneyUnit(bare, (plain) => knownUnit(plain, parse) ?? multipliedUnit(plain, parse)) ??
    (bare === written ? null : powerAlone(bare)) ??
    multipliedUnit(bare, parse) ??
    unitForEach(bare, parse) ??
    unitOfCases(bare) ??
    (told ? writtenUnit(bare) : null)
  );
}

const CASES = unicodePattern`^1?/((?:\d{1,3}${words.powers}{1,2}|${words.powers}{1,2}))(?:${words.person})?$`;
/** So many cases in a number of people: `1/10万`. */
function unitOfCases(text: string): TableUnit | null {
  const people = CASES.exec(text)?.[1];
  return people === undefined ? null : { unit: { kind: 'permille', code: `1/${people}` }, exponent: 0 };
}

/** A text and the unit that stands in it, taken out. */
export interface WithUnit {
  readonly text: string;
  readonly unit: TableUnit | null;
}

/** A multiplier before a word is a unit, whatever the word: `（万条操作线路）`. */
const MULTIPLE = unicodePattern`^${words.multiplierHeads}\p{Script=Han}{1,6}$`;
/** A multiplier and a word that it makes a unit; null for other texts. */
export const multipleUnit = (text: string): TableUnit | null => (MULTIPLE.test(text) ? writtenUnit(text) : null);
/** A unit that needs no brackets, before another of the same in brackets: `最高温°C（°F）`. */
const BARE_UNIT = /(°C|℃|mm|cm|km2?|hm2|m[23]|kg|[kM]W)$/u;

/** Words that are units in brackets behind a heading or label alone: `长话电路（路）`. */
const BRACKET_UNITS: ReadonlySet<string> = new Set(wordsOf(words.bracketUnits));

/** A unit of physics that the grammar does not know: `nGy/h`. */
const PHYSICAL = /^[A-Za-zμ]{1,5}(?:[·./][A-Za-zμ]{1,3}\d?){1,2}$/u;

/** What brackets that are no known unit tell all the same. */
function bracketUnit(inner: string, text: string): TableUnit | null {
  if (PHYSICAL.test(inner)) return { unit: { kind: 'measure', code: inner }, exponent: 0 };
  return MULTIPLE.test(inner) || (BRACKET_UNITS.has(inner) && text.endsWith('）')) ? writtenUnit(inner) : null;
}

const BRACKETS = new RegExp(
  unicodePattern`（([^（）]{1,24})）|[,，、](${words.powers}*(?:${words.behindComma}|%))$|(?<=.)/([^，。；（）]{1,16})$|(?<=\p{Script=Han}{2})[:：]([^，。；（）:：]{1,6})$|(?<=[\p{Script=Han}A-Za-z]{2})_([^，。；（）:：_]{1,10})$`,
  'gu',
);
const SEVERAL = unicodePattern`[,，、/]|${words.unitJoins}|${words.or}`;
const UNIT_LEAD = unicodePattern`^${words.unit}[:：]`;
const TRAILING = unicodePattern`
  (?<=[^（±\d])±?(%|‰|${words.points})$|(?<=\p{Script=Han}）?)(${words.powers}{0,2}(?:°C|℃|mm|cm|km2?|hm2|m[23]|kg|[kM]W))$`;

/** A unit beside another word in brackets: `净利润（归母，百万元）`. */
function unitInList(inner: string, parse: Parse): WithUnit | null {
  const pieces = inner.split(/[,，]/u);
  const at = pieces.findIndex((piece) => unitNamed(piece, parse) !== null);
  if (pieces.length !== 2 || at < 0) return null;
  return { text: pieces[1 - at] as string, unit: unitNamed(pieces[at] as string, parse) };
}

/** Whether brackets tell several units, all of them relative. */
function areRelative(inner: string, parse: Parse): boolean {
  const pieces = inner.split(SEVERAL);
  const units = pieces.map((piece) => unitNamed(piece, parse));
  return (
    units.length > 1 && units.every((unit) => unit !== null && unit.unit.kind !== 'currency' && isRelativeOrMoney(unit))
  );
}

/**
 * Takes the unit out of a heading or label: `产量（万吨）`, `增速%`.
 *
 * @param text folded, without blanks
 */
export function takeUnit(text: string, parse: Parse): WithUnit {
  for (const hit of text.matchAll(BRACKETS)) {
    const inner = (hit[1] ?? hit[2] ?? hit[3] ?? hit[4] ?? hit[5] ?? '').replace(UNIT_LEAD, '');
    const before = text.slice(0, hit.index);
    if (isOtherName(inner, before) || isStockOfMoney(inner, before) || isInsideWord(text, hit)) continue;
    // `同比（%、百分点）`: of which of them each row is, its label says.
    if (hit[1] && areRelative(inner, parse)) return { text: text.replace(hit[0], ''), unit: null };
    const unit = unitNamed(inner, parse) ?? (hit[1] ? bracketUnit(inner, text) : null);
    const listed = unit === null && hit[1] ? unitInList(inner, parse) : null;
    if (listed) return { text: text.replace(hit[1] as string, listed.text), unit: listed.unit };
    if (!unit) continue;
    if (hit[1] && isCounter(unit) && isInsideName(text, hit)) continue;
    const rest = text.replace(hit[0], '').replace(/\/$/, '');
    // `交易额（双）`: money is not counted in pairs.
    if (isCounter(unit) && goesWith(MONEY_UNIT, rest) && !goesWith(unit.unit, rest)) continue;
    const first = BARE_UNIT.exec(rest);
    if (first) return { text: rest.slice(0, first.index), unit: unitNamed(first[0], parse) };
    return /[$¥€£]/u.test(inner) ? withCurrencyBefore(rest, unit) : { text: rest, unit };
  }
  const whole = unitNamed(text, parse);
  if (isIndex(whole)) return { text: '', unit: whole };
  // `个`, `万人`: a heading that is only a unit; a bare classifier may as well be a noun.
  if (whole && whole.unit.kind !== 'none' && (whole.exponent > 0 || isRelativeOrMoney(whole)))
    return { text: '', unit: whole };
  const trailing = TRAILING.exec(text);
  if (trailing)
    return { text: text.slice(0, trailing.index), unit: unitNamed((trailing[1] ?? trailing[2]) as string, parse) };
  return { text, unit: null };
}

const MONEY_UNIT: Unit = { kind: 'currency', code: 'CNY' };
const isCounter = ({ unit, exponent }: TableUnit): boolean => unit.kind === 'classifier' && exponent === 0;

const isRelativeOrMoney = ({ unit }: TableUnit): boolean =>
  ['percent', 'permille', 'point', 'currency'].includes(unit.kind);
