/** Currencies that a text names once for all its money, or that go without saying on a stock exchange. */

import { pattern } from '../../grammars/pattern.js';
import type { Figure } from '../../grammars/zh/mention.js';
import { isMoneyKind } from './kinds.js';
import { currencies, money } from './lexicon.js';
import type { Draft, ResolveState, SentenceState } from './state.js';

const HOME = 'CNY';
const NAMES = Object.keys(currencies.units);
/** `208亿元（澳门元，下同）`, `（单位：港元，下同）`, `以下均为新台币`. */
const STANDING = pattern`
  [（，](?:${money.inCurrency})*(${NAMES})[，。、.\s]{0,2}${money.sameBelow}
  |${money.allBelow}(${NAMES})`;

const ALL_BELOW = pattern`${money.allBelow}`;
/** Words of Hong Kong's exchange, where prices are told in its dollars. */
const HONG_KONG = pattern`${money.hongKongMarket}`;
/** `港股收升`, `恒指低开200点`: a day of it. */
const HONG_KONG_SESSION = pattern`${money.hongKongMarket}[^，。；]{0,6}(?:${money.quotedAt}|${money.sessions})`;
/** The exchanges of the mainland. */
const MAINLAND = pattern`${money.mainlandMarkets}`;
const HONG_KONG_DOLLAR = 'HKD';

const ofName = (name: string): string =>
  (currencies.units as Record<string, string>)[name] ?? (currencies.prefixes as Record<string, string>)[name] ?? HOME;
/** `换算成新台币为2兆736亿元`. */
const CHANGED_INTO = pattern`(${NAMES})(?:${money.changedInto})+$`;

/** `约港币（“港元”）2.2亿元`: what the money of a text is called stands between its currency and the number. */
const DEFINED = pattern`(${Object.keys(currencies.prefixes)})（“?[^，。；（）\d]{1,12}）$`;
const DEFINED_REACH = 32;
const definedBefore = (folded: string, start: number): string | undefined =>
  DEFINED.exec(folded.slice(Math.max(0, start - DEFINED_REACH), start))?.[1];

/**
 * Takes notice of the currency of whatever money is told from here on.
 *
 * @param isHeading the sentence is a heading
 */
export function noteCurrency(folded: string, isHeading: boolean, state: ResolveState): void {
  if (folded.includes(money.sameBelow) || ALL_BELOW.test(folded)) {
    const hit = STANDING.exec(folded);
    const said = hit?.[1] ?? hit?.[2];
    if (said !== undefined) state.currency = ofName(said);
  }
  if (!state.boxOffice && folded.includes(money.boxOffice)) state.boxOffice = true;
  state.hongKong = hongKongNow(folded, isHeading, state);
}

/** Who speaks of Hong Kong's exchange: the whole text where its head does, a section where its heading does. */
function hongKongNow(folded: string, isHeading: boolean, { hongKong, told }: ResolveState): ResolveState['hongKong'] {
  if (hongKong === 'text') return hongKong;
  const names = HONG_KONG.test(folded);
  if (told === null && HONG_KONG_SESSION.test(folded) && !MAINLAND.test(folded)) return 'text';
  if (isHeading) return names ? 'section' : hongKong && 'sentences';
  return names ? (hongKong ?? 'sentences') : hongKong;
}

const QUOTED = pattern`${money.quotedAt}[^，。；\d]{0,2}$`;
const TURNOVER = pattern`${money.turnover}[^，。；\d]{0,6}$`;
/** No share costs more. */
const DEAREST = 5000;

/** `甲公司（00005.HK）`, `乙公司（16）`: how shares are named there. */
const LISTED = /（\d{1,5}(?:\.HK)?）/i;

/** `12元`, with no word of whose. */
const PLAIN = pattern`${money.yuan}`;
const RENMINBI = pattern`${money.renminbi}`;

/** The unit of money, with the currency that the text around it gives it. */
export function currencyOf(
  figure: Figure,
  left: string,
  { folded }: SentenceState,
  state: ResolveState,
): string | null {
  const { code, kind } = figure.unit;
  if (kind !== 'currency' || code === null || !code.startsWith(HOME)) return code;
  const text = folded.slice(figure.start, figure.end);
  const named = CHANGED_INTO.exec(left)?.[1] ?? definedBefore(folded, figure.start);
  if (named !== undefined) return ofName(named) + code.slice(HOME.length);
  if (!PLAIN.test(text) || RENMINBI.test(text)) return code;
  const other = state.currency ?? (isQuoted(figure, left, folded, state) ? HONG_KONG_DOLLAR : null);
  return other === null ? code : other + code.slice(HOME.length);
}

/** Whether money is the price of a share or what was turned over, at Hong Kong's exchange. */
function isQuoted({ low, scaled }: Figure, left: string, folded: string, { hongKong }: ResolveState): boolean {
  if (hongKong === null || MAINLAND.test(folded)) return false;
  if (hongKong === 'sentences' && !LISTED.test(folded) && !HONG_KONG.test(folded)) return false;
  if (TURNOVER.test(left)) return true;
  return !scaled && QUOTED.test(left) && Number(low.coefficient) * 10 ** low.exponent < DEAREST;
}

/** `从去年的4.3万亿缩减至1.2万亿韩元`. */
const GOES_OVER = pattern`^[^，。；\d]{0,8}${money.goesOver}[^，。；\d]{0,3}$`;

/** The currency of money without a unit: that of the money that it goes over into, else that of the money before it. */
export function bareCurrency(next: Figure | null, between: string, last: Draft | null, state: ResolveState): string {
  if (next?.unit.kind === 'currency' && next.unit.code !== null && GOES_OVER.test(between)) return next.unit.code;
  const before = last?.unit ?? null;
  const told = before !== null && last !== null && isMoneyKind(last.kind) && /^[A-Z]{3}$/.test(before);
  return told ? before : (state.currency ?? HOME);
}
