/** Gates: what the next tokens are, for the rules of the parser. They read ahead and take nothing. */
import { type IToken, type TokenType, tokenMatcher } from 'chevrotain';
import { endOf, type ReadFigure } from './figures.js';
import { RATE_TIMES, type Unit } from './mention.js';
import { DateWord, Lead, NumberWord, RangeSign, Trail } from './tokens/category.js';
import type { UnitToken } from './tokens/vocabulary-words.js';
import { T } from './tokens.js';

/** The tokens around the one that is read next. */
export interface Ahead {
  /** The token so many places ahead: 1 is next, 0 was read last. */
  readonly peek: (places: number) => IToken;
  readonly unitWord: TokenType;
  readonly currencyPrefix: TokenType;
}

/** Whether a token ahead may serve as something. */
export function isNext({ peek }: Ahead, places: number, category: TokenType): boolean {
  return tokenMatcher(peek(places), category);
}

/** Whether a date or period begins. */
export function startsDate(ahead: Ahead): boolean {
  if (!isNext(ahead, 1, DateWord)) return false;
  const previous = ahead.peek(0);
  const token = ahead.peek(1);
  // `7.2016年…`, `1.4月24日…`: behind the mark of a list it is one; the end of a longer number is no date.
  if (previous.image === '.' && (/^(?:19|20)\d\d年/.test(token.image) || isNext(ahead, 2, T.Day))) return true;
  return !(/^\d/.test(token.image) && /[\d.]$/.test(previous.image) && endOf(previous) === token.startOffset);
}

/** What may follow a year inside a date. */
const YEAR_PARTS = new Set<TokenType>([
  T.FiscalPart,
  T.Month,
  T.MonthRange,
  T.Quarter,
  T.Half,
  T.FirstMonths,
  T.FirstQuarters,
]);

const isYearMonthOrDay = (type: TokenType | undefined): boolean =>
  type === T.Year || type === T.Month || type === T.Day || type === T.NumberedDay;

/** Whether a date goes on to a second one: `1月至11月`. */
function continuesRange({ peek }: Ahead, tokens: readonly IToken[]): boolean {
  const after = peek(2).tokenType;
  const last = tokens[tokens.length - 1]?.tokenType;
  if (last === T.IsoDate) return tokens.length === 1 && after === T.IsoDate;
  return (
    tokens.length < 8 && (isYearMonthOrDay(last) || last === T.Quarter || last === T.Edge) && isYearMonthOrDay(after)
  );
}

/** Whether a date goes on with the next token. */
export function continuesDate(ahead: Ahead, tokens: readonly IToken[]): boolean {
  if (isNext(ahead, 1, RangeSign)) return continuesRange(ahead, tokens);
  const token = ahead.peek(1);
  const next = token.tokenType;
  const last = tokens[tokens.length - 1]?.tokenType;
  if (last === T.Dash || last === T.To) return true;
  if (last === T.IsoDate) return false;
  if (next === T.TrailAbout) return /前后|左右/.test(token.image) && isYearMonthOrDay(last);
  if (next === T.WeekOfMonth) return last === T.Month;
  if (next === T.MonthOfYear) return last === T.Year;
  if (next === T.ToNow) return isYearMonthOrDay(last);
  if (next === T.Edge) {
    if (last === T.Year) return !/^[月季]|旬|周/.test(token.image);
    if (last === T.Month) return !/^[年季]/.test(token.image);
    return last === T.Quarter && /^季?[末底初]/.test(token.image);
  }
  if (last === T.Year) return YEAR_PARTS.has(next);
  return last === T.Month && (next === T.Day || next === T.NumberedDay || next === T.DayRange);
}

/** Names of measures in Latin letters that a sign may stand behind: `YoY+37.6%`, `EPS-0.76元`. */
const SIGNED = /^(?:YoY|yoy|YOY|QoQ|qoq|QOQ|MoM|mom|MOM|GDP|CPI|PPI|EPS|ROE|FDI)$/;

/** Whether a number with what stands before it begins. */
export function startsQuantity(ahead: Ahead): boolean {
  const { peek } = ahead;
  let k = 1;
  while (isNext(ahead, k, Lead)) if (++k > 6) return false;
  if (peek(k).tokenType === T.LeadScale) return peek(k + 1).tokenType === T.Scale;
  if (peek(k).tokenType === T.Each) {
    const unit = peek(k + 1);
    if (unit.tokenType !== ahead.unitWord || !isToldFor((unit as UnitToken).payload)) return false;
    k += 2;
  }
  while (isNext(ahead, k, Lead)) if (++k > 8) return false;
  if (peek(k).tokenType === ahead.currencyPrefix) k++;
  while (isNext(ahead, k, Lead)) if (++k > 10) return false;
  if (peek(k).tokenType === T.Dash || peek(k).tokenType === T.Plus) return isSign(ahead, k);
  return isNext(ahead, k, NumberWord) || (peek(k).tokenType === T.Times && isNext(ahead, k + 1, NumberWord));
}

/** Whether a dash or plus is the sign of the number behind it. */
function isSign(ahead: Ahead, k: number): boolean {
  const { peek } = ahead;
  const before = peek(k - 1);
  const glued =
    (/[\d%)）万亿元年月日家个]$/.test(before.image) && !isSignWord(ahead, k - 1)) ||
    (/[A-Za-z]$/.test(before.image) && !SIGNED.test(before.image));
  // `约16万亿+6.5%`: a percentage behind a number of another unit.
  const growth = /[万亿元方吨]$/.test(before.image) && peek(k + 2).tokenType === T.Percent;
  return (!glued || growth) && /^[-+]$/.test(peek(k).image) && peek(k + 1).tokenType === T.Arabic;
}

/** `（下降）-3.2%`: the word of the change stands in brackets before its sign. */
function isSignWord({ peek }: Ahead, k: number): boolean {
  return (
    peek(k).image === '）' &&
    /（(?:下降|增长|减少|增加|上升|降低|上涨|下跌)$/.test(`${peek(k - 2).image}${peek(k - 1).image}`)
  );
}

/** Behind what a sign before a count is one: elsewhere it is a dash. */
export function signFits(before: string): boolean {
  return /(?:为|是|至|到|达|净增|净额|差额|变动|[同环]比|比|[（：])$/.test(before);
}

/** Whether a verb of change ends here: what follows is by how much. */
export function isChanging(before: string): boolean {
  return /[增减升降涨跌调加少长滑]了?$/.test(before);
}

/** `下跌1.75美分至22.75美分不等`: what stands behind two numbers that bound one. */
export function spansRange(behind: string): boolean {
  return /^(?:不等|之间|区间|的?范围)/.test(behind);
}

/** Units that a percentage may end a range of. */
const isOpen = (kind: Unit['kind']): boolean => kind === 'none' || kind === 'percent';

/** `15-20亿元`, `5%至8%`; not `从5家到8家`, which are two numbers. */
export function joinsRange(ahead: Ahead, first: ReadFigure, before: IToken): boolean {
  // `从8500到3万港元`: with one unit for both it is a range.
  if (ahead.peek(1).tokenType === T.To && before.tokenType === T.From && first.unit.kind !== 'none') return false;
  // `约17亿方-0.1%`: no range of two units.
  if (ahead.peek(1).tokenType === T.Dash && ahead.peek(3).tokenType === T.Percent && !isOpen(first.unit.kind))
    return false;
  // `-28%至-32%`: each end has its sign.
  const signed = ahead.peek(2).tokenType === T.Dash && ahead.peek(3).tokenType === T.Arabic;
  if (signed) return /^-/.test(ahead.peek(2).image) && ahead.peek(1).tokenType !== T.Slash;
  return first.amount.numeral !== 'scale' && isNext(ahead, 2, NumberWord) && ahead.peek(2).tokenType !== T.Scale;
}

/** Whether a number goes on: with a multiplier, a bound before one, or a second part. */
export function continuesAmount(ahead: Ahead): boolean {
  const { peek } = ahead;
  const next = peek(1);
  if (next.tokenType === T.Scale) return true;
  if (next.tokenType === T.Aside) return peek(2).tokenType === T.Scale;
  if (isNext(ahead, 1, Trail)) return isShortTrail(next.image) && peek(2).tokenType === T.Scale;
  const last = peek(0);
  if (next.tokenType !== T.Arabic || last.tokenType !== T.Scale || next.startOffset !== endOf(last)) return false;
  // `1亿4900万5岁以下儿童`: who is counted.
  const behind = isNext(ahead, 2, RangeSign) ? peek(4) : peek(2);
  if (/^周?岁/.test(behind.image)) return false;
  return (
    /[万亿兆]$/.test(last.image) ||
    next.image.startsWith('零') ||
    (/千$/.test(last.image) && /^\d{3}$/.test(next.image)) ||
    (/[千百]$/.test(last.image) && /^\d$/.test(next.image) && peek(2).tokenType === T.Scale)
  );
}

/** `800余人`, `600多万`: a bound that may stand between a number and its unit or multiplier. */
export function isShortTrail(image: string): boolean {
  return /^[多余来]$/.test(image);
}

/** After a unit `多` begins another word more often than not: only `3年多`, `5公里余` are bounds. */
export function trailFits({ peek }: Ahead, unit: Unit): boolean {
  const image = peek(1).image;
  if (!/^[多来余许]$/.test(image)) return true;
  if (unit.kind === 'none') return image !== '许';
  if (image === '多' && unit.kind === 'currency') return /^[，。；、的）]?$/.test(peek(2).image);
  if (image === '多' && unit.kind === 'percent') return /^[，。；、的）]?$/.test(peek(2).image);
  return (image === '多' || image === '余') && (unit.kind === 'measure' || unit.kind === 'fold');
}

/** `每吨` or `一斤` behind money, and no other number after it. */
export function pricesEach(ahead: Ahead): boolean {
  const token = ahead.peek(1);
  const unit = ahead.peek(2);
  if (token.tokenType !== T.Each && token.image !== '一') return false;
  return unit.tokenType === ahead.unitWord && isPriced((unit as UnitToken).payload) && !isNext(ahead, 3, NumberWord);
}

/** `4500元/吨`, `50毫克每千克`: what a unit is told for follows it. */
export function joinsDenominator(ahead: Ahead, unit: Unit): boolean {
  const per = ahead.peek(2);
  if (per.tokenType !== ahead.unitWord || unit.kind === 'none') return false;
  if (ahead.peek(1).tokenType === T.Slash) return true;
  // `12人每天`, `3次每月`: how often, which is told apart.
  return (
    unit.kind === 'measure' &&
    unit.dimension !== 'time' &&
    (per as UnitToken).payload.kind === 'measure' &&
    (per as UnitToken).payload.dimension !== 'time' &&
    !isNext(ahead, 3, NumberWord)
  );
}

/** What a number is told for: `每吨4500元`, `每秒15帧`. */
function isToldFor(unit: Unit): boolean {
  return isPriced(unit) || RATE_TIMES.has(unit.code ?? '');
}

/** Measures that prices are given for: `每吨`, `每平方米`, `每只`; not `每年`, `每人`. */
function isPriced(unit: Unit): boolean {
  return unit.kind === 'measure'
    ? unit.dimension !== 'time'
    : unit.kind === 'classifier' && !/^[人名位个家户项]/.test(unit.code ?? '');
}
