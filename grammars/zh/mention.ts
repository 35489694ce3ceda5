/** Mentions: what the grammar finds in one sentence, before anyone asks what it means. */
import type { Decimal } from './decimal.js';

export type Bound = 'exact' | 'about' | 'over' | 'under' | 'between';

export type UnitKind =
  | 'percent'
  | 'permille'
  | 'point'
  | 'fold'
  | 'doubling'
  | 'fraction'
  | 'currency'
  | 'classifier'
  | 'measure'
  | 'none';

const RELATIVE: ReadonlySet<UnitKind> = new Set(['percent', 'permille', 'point', 'fold', 'doubling', 'fraction']);

/** Whether a unit says how one number stands to another: percentages, points, folds and fractions. */
export function isRelative(kind: UnitKind): boolean {
  return RELATIVE.has(kind);
}

export interface Unit {
  readonly kind: UnitKind;
  /** ISO 4217, UCUM, `%`, `‰`, `pp`, `x`, or the word as written; null where none is written. */
  readonly code: string | null;
  /** Dimension of a measure: length, time, mass, … */
  readonly dimension?: string;
  /** Power of ten that the word says of its code: `美分` is -2 of USD. */
  readonly exponent?: number;
  /** `个多月`: the unit word itself says more. */
  readonly more?: boolean;
  /** `个半月`: the unit word adds one half. */
  readonly half?: boolean;
}

/** Times that a rate is told for: `每日9000吨`. */
export const RATE_TIMES: ReadonlySet<string> = new Set(['s', 'min', 'h', 'd']);

interface Span {
  /** Offsets into the folded sentence, UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The grammar rule that made the mention. */
  readonly rule: string;
}

/** A number with its bound and unit. */
export interface Figure extends Span {
  readonly type: 'figure';
  readonly low: Decimal;
  /** Upper end when the bound is `between`. */
  readonly high: Decimal | null;
  readonly bound: Bound;
  readonly negative: boolean;
  readonly unit: Unit;
  /** How the number itself is written. */
  readonly numeral: 'arabic' | 'chinese' | 'scale';
  /** Whether 万 or 亿 or the like scales it. */
  readonly scaled: boolean;
  /** Power of ten that the last number of its list is written with, for all of them: `5.6/7.2/9.1万元`. */
  readonly multiplier?: number;
}

/** A position in an order. */
export interface Rank extends Span {
  readonly type: 'rank';
  readonly position: Decimal;
  /** `前三位`: any of the first positions. */
  readonly upTo: boolean;
}

export type YearWord = 'this' | 'last' | 'next' | 'before-last' | 'same';

/** A calendar point or period as far as the text writes it; missing parts are null. */
export interface DateExpression {
  readonly year: number | null;
  readonly yearWord: YearWord | null;
  readonly endYear: number | null;
  /** `2008年1月至今年8月`: the year that a range ends in, by a word. */
  readonly endYearWord: YearWord | null;
  readonly month: number | null;
  readonly endMonth: number | null;
  readonly day: number | null;
  readonly endDay: number | null;
  readonly part:
    | 'first-half'
    | 'second-half'
    | 'quarter'
    | 'first-quarters'
    | 'first-months'
    | 'decade'
    | 'century'
    | null;
  /** Quarter, number of quarters or months. */
  readonly count: number | null;
  readonly endCount: number | null;
  /** `底`, `末`: the last day of the smallest part written. */
  readonly lastDay: boolean;
}

/** A calendar date or period written with at least one numeral. */
export interface DateMention extends Span {
  readonly type: 'date';
  readonly date: DateExpression;
}

export type Mention = Figure | Rank | DateMention;
