/** Puts a number, or two, together with what stands before it: bound, sign, currency, what it is told for. */
import type { IToken } from 'chevrotain';
import { compare, type Decimal, decimal, shift } from './decimal.js';
import { perUnit, type ReadFigure } from './figures.js';
import { type Bound, isRelative, type Mention, RATE_TIMES, type Unit } from './mention.js';
import { T } from './tokens.js';

/** What stands before the number of a quantity. */
export interface Frame {
  bound: Bound | null;
  /** `跨越…大关`: the milestone word at the end belongs to it. */
  milestone: boolean;
  /** `每吨4500元`. */
  each: Unit | null;
  /** Offset behind it. */
  afterEach: number;
  currency: Unit | null;
  negative: boolean;
  /** `+12%`. */
  plus: boolean;
  /** A verb of change stands right before: `减5238手至98898手` tells by how much and to what. */
  readonly changing: boolean;
  /** What stands before lets a sign be one before any unit. */
  readonly signFits: boolean;
}

/** Takes notice of a bound before the number. */
export function noteLead(frame: Frame, token: IToken): void {
  frame.bound =
    token.tokenType === T.LeadAbout || token.image === '成'
      ? 'about'
      : token.tokenType === T.LeadUnder
        ? 'under'
        : 'over';
  frame.milestone = /跨|突破|站上|跃上|迈上/.test(token.image);
}

/** `每秒`, `每立方米`, `每亩`: what so much of a measure is told for. */
function isDenominator({ code, dimension }: Unit): boolean {
  return RATE_TIMES.has(code ?? '') || dimension === 'volume' || dimension === 'area';
}

/** Whether so much of a unit may be told for a time, a volume or an area. */
function isRate({ kind, code, dimension }: Unit): boolean {
  return code === '帧' || (kind === 'measure' && dimension !== 'time' && dimension !== 'points');
}

/** `人民币35元/股`: the currency that is named, for what its unit names. */
function perSame(currency: Unit, { code }: Unit): Unit {
  const per = code?.indexOf('/') ?? -1;
  return per < 0 ? currency : { ...currency, code: `${currency.code}${code?.slice(per)}` };
}

/** The unit of a number with the currency and the denominator that stand before it. */
function priced(frame: Frame, unit: Unit): Unit {
  const money =
    frame.currency && (unit.kind === 'none' || unit.kind === 'currency') ? perSame(frame.currency, unit) : unit;
  return frame.each && money.kind === 'currency' && !RATE_TIMES.has(frame.each.code ?? '')
    ? perUnit(money, frame.each)
    : money;
}

/** `15-20亿元`: the multiplier is said once. */
function lowEnd(first: ReadFigure, second: ReadFigure, high: Decimal): Decimal {
  const { low, scale } = first.amount;
  if (first.unit.kind !== 'none' || scale !== 0 || second.amount.scale === 0) return low;
  const scaled = shift(low, second.amount.scale);
  return compare(scaled, high) < 0 ? scaled : low;
}

const negated = (value: Decimal): Decimal => ({ ...value, coefficient: -value.coefficient });

/** Both ends of a range with their signs, the lower one first; null where the second is no higher than the first. */
function signedRange(below: boolean, low: Decimal, highBelow: boolean, high: Decimal): [Decimal, Decimal] | null {
  const first = below ? negated(low) : low;
  const second = highBelow ? negated(high) : high;
  const order = compare(first, second);
  // Falls are told from either end: `-28%至-32%`.
  if (order > 0 && below && highBelow) return [second, first];
  return order < 0 ? [first, second] : null;
}

/** How many times the lower end of a range its upper end can be, where a verb of change stands before both. */
const WIDEST_CHANGE = 5;
const WIDEST_PERCENTAGE = 8;
const LEAST_LEVEL = decimal('20');

/** Whether the second of two numbers is what the change by the first has come to, not the end of a range. */
function isReached(frame: Frame, first: ReadFigure, second: ReadFigure, low: Decimal, high: Decimal): boolean {
  if (!frame.changing || second.sign !== 'to' || first.unit.kind === 'none') return false;
  const percent = isRelative(first.unit.kind);
  const widest = percent ? WIDEST_PERCENTAGE : WIDEST_CHANGE;
  return compare(high, multiplied(low, widest)) > 0 && (!percent || compare(high, LEAST_LEVEL) >= 0);
}

const multiplied = (value: Decimal, times: number): Decimal => ({
  ...value,
  coefficient: value.coefficient * BigInt(times),
});

/** The frame without what does not fit its number; null when all of it fits. */
function fitting(frame: Frame, unit: Unit): Frame | null {
  // `亚硝酸盐-3种`: before things that are counted it is a dash more often than a sign.
  if ((frame.negative || frame.plus) && !frame.signFits && unit.kind === 'classifier')
    return { ...frame, negative: false, plus: false };
  return frame.plus && !frame.signFits && !isRelative(unit.kind) && unit.kind !== 'currency'
    ? { ...frame, plus: false }
    : null;
}

/** What a mention is made of. */
interface Made {
  /** What stands before it; null behind another number. */
  readonly frame: Frame | null;
  readonly figure: ReadFigure;
  readonly start: number;
  readonly end: number;
  /** The ends of a range told as one; the number's own when left out. */
  readonly range?: readonly [Decimal, Decimal];
  readonly unit: Unit;
  readonly rule: string;
  /** A multiplier word stands behind it or behind the number that it is told with. */
  readonly scaled: boolean;
}

function mentionOf({ frame, figure, start, end, range, unit, rule, scaled }: Made): Mention {
  const { amount } = figure;
  const [low, high] = range ?? [amount.low, amount.high];
  return {
    type: 'figure',
    rule,
    start,
    end,
    low,
    high,
    bound: high ? 'between' : (amount.bound ?? frame?.bound ?? (unit.more ? 'over' : 'exact')),
    negative: frame?.negative ?? false,
    unit,
    numeral: amount.numeral,
    scaled,
  };
}

const isScaled = (figure: ReadFigure | undefined): boolean => (figure?.amount.scale ?? 0) >= 4;

/** Puts the parts of a quantity together; two numbers that make no range stay two mentions. */
export function assemble(
  frame: Frame,
  start: number,
  end: number,
  first: ReadFigure,
  second: ReadFigure | undefined,
): Mention[] {
  const firstUnit = priced(frame, first.unit);
  const fits = fitting(frame, firstUnit);
  if (fits) return assemble(fits, first.start, end, first, second);
  const scaled = isScaled(first) || isScaled(second);
  const { each } = frame;
  // `每秒15帧`, `每日9000吨`: a rate in time.
  if (each && isDenominator(each) && isRate(firstUnit) && !second) {
    const unit: Unit = { ...perUnit(firstUnit, each), kind: 'measure', dimension: 'rate' };
    return [mentionOf({ frame, figure: first, start, end, unit, rule: first.rule, scaled })];
  }
  // `每年增长7%`: only a price has its measure before the number.
  const money = firstUnit.kind === 'currency' || (first.unit.kind === 'none' && second?.unit.kind === 'currency');
  if (each && (!money || RATE_TIMES.has(each.code ?? '')))
    return assemble({ ...frame, each: null }, frame.afterEach, end, first, second);
  const rule = firstUnit.kind !== 'currency' ? first.rule : each || first.rule === 'price' ? 'price' : 'money';
  const one = { frame, figure: first, start, unit: firstUnit, rule, scaled };
  if (!second) return [mentionOf({ ...one, end })];
  const unit = priced(frame, second.unit);
  const high = second.amount.high ?? second.amount.low;
  const low = lowEnd(first, second, high);
  const sameUnit = first.unit.kind === 'none' || firstUnit.code === unit.code;
  if (sameUnit && !isReached(frame, first, second, low, high) && (unit.kind !== 'none' || second.amount.scale >= 4)) {
    const range = signedRange(frame.negative, low, second.below === true, high);
    if (range) {
      const unsigned = { ...frame, negative: false };
      return [mentionOf({ ...one, frame: unsigned, end, range, unit, rule: 'range' })];
    }
  }
  return [
    mentionOf({ ...one, end: first.end }),
    mentionOf({
      frame: second.below === true ? { ...frame, bound: null, negative: true } : null,
      figure: second,
      start: second.start,
      end,
      unit,
      rule: second.rule,
      scaled,
    }),
  ];
}
