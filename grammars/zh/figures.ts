/** From tokens to figures: what the rules of the parser make of the numbers, bounds and units they have read. */
import type { IToken, TokenType } from 'chevrotain';
import { add, type Decimal, decimal, shift } from './decimal.js';
import type { Bound, Mention, Unit } from './mention.js';
import { readChinese, scaleExponent } from './numerals.js';
import type { UnitToken } from './tokens/vocabulary-words.js';
import { T } from './tokens.js';

/** A number as its tokens say it, before its unit. */
export interface Amount {
  low: Decimal;
  high: Decimal | null;
  bound: Bound | null;
  /** Power of ten of the multiplier words behind it. */
  scale: number;
  numeral: 'arabic' | 'chinese' | 'scale';
  /** The first token's text. */
  head: string;
}

export interface FigureParts {
  readonly amount: Amount;
  unit: Unit;
  rule: string;
}

export interface ReadFigure extends FigureParts {
  /** The end of a range that has a minus of its own: `-28%至-32%`. */
  readonly below?: boolean;
  /** What joins the second number of two to the first. */
  readonly sign?: 'to' | 'dash';
  readonly start: number;
  readonly end: number;
}

export const NO_UNIT: Unit = { kind: 'none', code: null };
export const PERCENT: Unit = { kind: 'percent', code: '%' };
export const PERMILLE: Unit = { kind: 'permille', code: '‰' };

export function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}

export function push(mentions: Mention[], made: Mention | Mention[] | null): void {
  if (Array.isArray(made)) mentions.push(...made);
  else if (made) mentions.push(made);
}

export function trailBound(token: IToken): Bound {
  return token.tokenType === T.TrailOver ? 'over' : token.tokenType === T.TrailUnder ? 'under' : 'about';
}

/** `1,076`; `零下5` and `负3.9` below zero; `零20` behind a larger part. */
function readArabic(image: string): Decimal {
  const value = decimal(image.replace(/^(?:零下|负的|[零负])/, '').replaceAll(',', ''));
  return /^(?:零下|负)/.test(image) ? { ...value, coefficient: -value.coefficient } : value;
}

/** A number token alone; null when its characters form no number. */
export function readNumber(token: IToken): { low: Decimal; high: Decimal | null } | null {
  if (token.tokenType === T.Arabic) return { low: readArabic(token.image), high: null };
  if (token.tokenType === T.Scale) return { low: shift(decimal('1'), scaleExponent(token.image) ?? 0), high: null };
  const below = /^(?:负|零下)/.exec(token.image)?.[0] ?? '';
  // `四、五十亿`: the mark parts what bounds the number.
  const read = readChinese(token.image.slice(below.length).replace('、', ''));
  return read && below !== '' ? { ...read, low: { ...read.low, coefficient: -read.low.coefficient } } : read;
}

export function startAmount(token: IToken): Amount {
  const read = readNumber(token);
  return {
    low: read?.low ?? { coefficient: 0n, exponent: 0 },
    high: read?.high ?? null,
    bound: null,
    scale: token.tokenType === T.Arabic ? 0 : (scaleExponent(/[万亿兆]*$/.exec(token.image)?.[0] ?? '') ?? 0),
    numeral: token.tokenType === T.Arabic ? 'arabic' : token.tokenType === T.Scale ? 'scale' : 'chinese',
    head: token.image,
  };
}

/** `七亿七千多万`: behind 亿 the multiplier is of what follows it alone. */
function scaledTail({ head, numeral, scale: scaled }: Amount, exponent: number): Decimal | null {
  const cut = head.lastIndexOf('亿') + 1;
  if (numeral !== 'chinese' || cut === 0 || cut === head.length || exponent >= 8 || scaled > 0) return null;
  const whole = readChinese(head.slice(0, cut));
  const rest = readChinese(head.slice(cut));
  return whole && rest ? add(whole.low, shift(rest.low, exponent)) : null;
}

/** `2×60`: what is read next is multiplied by it. */
export function readTimes(token: IToken): bigint {
  return BigInt(Number.parseInt(token.image, 10));
}

/** `1亿2千万`, `12亿零741.3万`; `2千零30万` is 2030万: the larger multiplier is of both. */
export function addPart(amount: Amount, rest: Amount): void {
  if (rest.scale > amount.scale) {
    // `2千5百万`: 百 is of the 5 alone.
    const large = Math.floor(rest.scale / 4) * 4;
    amount.low = shift(amount.low, large);
    amount.scale += large;
  }
  amount.low = add(amount.low, rest.low);
}

/** Multiplies a number by a whole one. */
export function multiply(amount: Amount, times: bigint): void {
  amount.low = { ...amount.low, coefficient: amount.low.coefficient * times };
}

/** Shifts a number by a power of ten, as a multiplier word does. */
export function shiftAmount(amount: Amount, exponent: number): void {
  amount.low = shift(amount.low, exponent);
  if (amount.high) amount.high = shift(amount.high, exponent);
  amount.scale += exponent;
}

/** Applies a multiplier word. */
export function scale(amount: Amount, token: IToken): void {
  const exponent = scaleExponent(token.image) ?? 0;
  const tail = scaledTail(amount, exponent);
  const { low } = amount;
  shiftAmount(amount, exponent);
  amount.low = tail ?? shift(low, exponent);
}

export function readRank(token: IToken): Mention | null {
  const digits = token.image.replace(/^(?:第|[前后]|N[oO]\.)|[位名家座条所个只艘款颗枚笔例架强大]$/g, '');
  const position =
    digits === '首'
      ? decimal('1')
      : /^[\d,]+$/.test(digits)
        ? decimal(digits.replaceAll(',', ''))
        : readChinese(digits)?.low;
  if (!position) return null;
  return {
    type: 'rank',
    rule: 'rank',
    start: token.startOffset,
    end: endOf(token),
    position,
    upTo: token.tokenType === T.TopN,
  };
}

/** A unit token's unit and the name of the rule it makes. */
export function readUnit(token: IToken, unitWord: TokenType): [Unit, string] {
  if (token.tokenType === T.Percent) return [PERCENT, 'percentage'];
  if (token.tokenType === T.Permille) return [PERMILLE, 'percentage'];
  if (token.tokenType === T.Point)
    return [{ kind: 'point', code: token.image.endsWith('千分点') ? '‰' : 'pp' }, 'percentagePoints'];
  if (token.tokenType === T.Fold) return [{ kind: 'fold', code: 'x' }, 'fold'];
  if (token.tokenType === T.Mark) return [{ kind: 'measure', code: token.image, dimension: 'points' }, 'measure'];
  if (token.tokenType !== unitWord) return [NO_UNIT, 'number'];
  const unit = (token as UnitToken).payload;
  return [unit, unit.kind === 'currency' ? 'money' : unit.kind === 'classifier' ? 'countedNumber' : 'measure'];
}

export function perUnit(unit: Unit, per: Unit): Unit {
  return { ...unit, code: `${unit.code}/${per.code}` };
}
