/** The tokens that a vocabulary lists: units behind a number, currencies before one. */
import { createToken, type IToken, type TokenType } from 'chevrotain';
import type { Unit } from '../mention.js';
import { firstCharacters, lookUp, type Vocabulary } from '../vocabulary.js';
import { Any, UnitLike } from './category.js';
import { Arabic, Formal } from './numbers.js';
import { OTHER } from './other.js';

/** What a unit or currency token stands for. */
export interface UnitToken extends IToken {
  readonly payload: Unit;
}

function match(unit: Unit, text: string): RegExpExecArray {
  const found = [text] as unknown as RegExpExecArray & { payload: unknown };
  found.payload = unit;
  return found;
}

/** Whether an unaccented Latin letter stands at an offset. */
function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}

/** Tenths of a 元, told alone. */
const SMALL_COIN: ReadonlySet<string> = new Set(['毛', '角', '毛钱', '角钱']);
const PRICED = /(?:[价费卖售收付降涨贵到每]|便宜|只要|不到)[^，。；]{0,6}$/;
const COIN_ENDS = /^[毛角](?:[，。；、）左多的每/]|以[上下]|一[斤个]|$)/;

/** Whether `8毛`, `七八角` is money: `八角` and `三毛` are names, and behind 元 it is a part of its sum. */
function isPriceInCoins(word: string, text: string, at: number, before: readonly IToken[]): boolean {
  const number = before[before.length - 1] as IToken;
  const whole = before[before.length - 2] as UnitToken | undefined;
  if (whole?.payload?.kind === 'currency') return false;
  if (word.length > 1) return true;
  const priced = PRICED.test(text.slice(Math.max(0, number.startOffset - 10), number.startOffset));
  return COIN_ENDS.test(text.slice(at, at + 3)) && (number.tokenType === Arabic || priced);
}

/** The token of the units of a vocabulary. */
export function unitWord(words: Vocabulary): TokenType {
  return createToken({
    name: 'UnitWord',
    line_breaks: false,
    categories: [UnitLike],
    pattern: (text: string, at: number, before: IToken[]): RegExpExecArray | null => {
      // A unit stands behind a number; behind what belongs to no mention nobody asks for one.
      const last = before[before.length - 1];
      if (last === undefined || last.tokenType.name === OTHER) return null;
      const found = lookUp(words.units, text, at);
      if (!found) return null;
      const [unitText, unit] = found;
      // `圆` is a unit behind digits that cannot be altered; elsewhere it is round (`圆满`).
      if (unitText === '圆' && last.tokenType !== Formal && !/^圆(?:整|[，。；、）]|$)/.test(text.slice(at, at + 2)))
        return null;
      // `8仙`, `3毛`; `八仙` are immortals, and `毛` begins other words.
      if (unitText === '仙' && last.tokenType !== Arabic) return null;
      if (SMALL_COIN.has(unitText) && !isPriceInCoins(unitText, text, at, before)) return null;
      // A Latin unit ends at a letter: `m` is not the beginning of `main`.
      if (isLatin(unitText, unitText.length - 1) && isLatin(text, at + unitText.length)) return null;
      // `四百亿升百分之五`: what rose by so much is no litre.
      if (unitText === '升' && /^升(?:百分之|了|至|到|[\d.]+(?:%|个百分点))/.test(text.slice(at, at + 16))) return null;
      if (unit.kind !== 'currency') {
        const other = lookUp(words.notClassifiers, text, at);
        if (other && other[0].length > unitText.length) return null;
      }
      return match(unit, unitText);
    },
    start_chars_hint: firstCharacters(words.units),
  });
}

/** The token of the currencies that a vocabulary knows before a number: `US$`, `人民币`. */
export function currencyPrefix(words: Vocabulary): TokenType {
  return createToken({
    name: 'CurrencyPrefix',
    line_breaks: false,
    categories: [Any],
    pattern: (text: string, at: number): RegExpExecArray | null => {
      const found = lookUp(words.currencyPrefixes, text, at);
      if (!found) return null;
      // `RMB 200,000千元`: between Latin letters and digits stands a blank.
      const behind = at + found[0].length;
      const blank = /^ (?=\d)/.test(text.slice(behind, behind + 2)) ? ' ' : '';
      const rest = text.slice(behind + blank.length, behind + blank.length + 4);
      if (/^\d{1,2}:\d\d/.test(rest)) return null;
      return /^(?:[约近超逾]|超过)?[\d百千万亿一二三四五六七八九两十]/.test(rest)
        ? match({ kind: 'currency', code: found[1] }, found[0] + blank)
        : null;
    },
    start_chars_hint: firstCharacters(words.currencyPrefixes),
  });
}
