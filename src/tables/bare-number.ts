/** Numbers that stand alone in cells, as accounts and statistics write them: with signs, in brackets, with a change behind. */
import { type Decimal, decimal } from '../../grammars/zh/decimal.js';
import type { Bound } from '../record/schema.js';
import type { ChangeBase } from './roles/change.js';

/** A number alone in a cell. */
export interface BareNumber {
  readonly value: Decimal;
  readonly negative: boolean;
  /** What stands behind it: a unit, mostly nothing; the whole text where a bound stands before it. */
  readonly rest: string;
  /** The upper of two that bound it: `17.5~141.7`. */
  readonly high?: Decimal;
  /** A word of a bound stands before it: `约1000`. */
  readonly bound?: Bound;
  /** A word of change stands before it: `增加2.81个百分点`. */
  readonly directed?: true;
  /** Another number follows it in brackets: the same in other terms. */
  readonly followed?: true;
  /** Words of what a change is against follow it: `+4% YoY`. */
  readonly tail?: string;
  /** A change in percent follows it in brackets, with its sign: `30.9 (+0.8%)`, `1.5（↑3.6%）`. */
  readonly change?: BareNumber;
  /** A percentage without a sign follows it in brackets: `30.9 (0.8%)`; the heading says of what. */
  readonly percentage?: BareNumber;
  /** It stands in brackets: such a change, or what a note says that numbers in brackets are. */
  readonly inBrackets?: true;
  /** What it is against, as the note says. */
  readonly base?: ChangeBase | null;
  /** It is what a plan aims at in all its years. */
  readonly inPlan?: true;
  /** It is a share, as the note says. */
  readonly isShare?: true;
}

/** A number in brackets that is no negative one: so many of those above, or how they changed. What it means is not certain. */
export const ASIDE = /^（(?:\d+|[+-]\d+(?:\.\d+)?%?)）$/;

/** The number that a folded text without blanks is, or null. */
export type ReadNumber = (text: string) => BareNumber | null;

const NUMBER = /^([+\-▲▼△↑↓]|（[-+]）)?(\d{1,3}(?:[,，]\d{3})+|\d+)(\.\d+)?(?!\d|[.:：,，/]|[-~—]\d)(.*)$/su;
const PERCENT_BEHIND = /^（([-+↑↓▲▼])?(\d+(?:\.\d+)?)%）$/;
/** Signs of a fall behind another number, where a triangle says which way. */
const FALLING = /[-↓▼]/;
const BRACKETED = /^（[-+↑↓▲▼]?\d[\d.,]*%?）$/;
/** A negative number as accounts write it. */
const IN_BRACKETS = /^（(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)）$/;
const NEGATIVE = /^(?:[-▲▼△↓]|（-）)$/;

/** A fall in percent as accounts write it, the sign behind the brackets: `（9）%`. */
const FALL_IN_BRACKETS = /^（(\d{1,3}(?:,\d{3})*(?:\.\d+)?)）(%)$/;

/** The percentage in brackets behind a number: a change where it has a sign. */
function percentBehind(rest: string): Pick<BareNumber, 'change' | 'percentage'> {
  const [, sign, digits] = PERCENT_BEHIND.exec(rest) ?? [];
  if (digits === undefined) return {};
  const number = { value: decimal(digits), rest: '%', inBrackets: true as const };
  return sign === undefined
    ? { percentage: { ...number, negative: false } }
    : { change: { ...number, negative: FALLING.test(sign) } };
}

/**
 * The number that a cell holds and nothing before it.
 *
 * @param text folded, without blanks
 */
export function bareNumber(text: string): BareNumber | null {
  const bracketed = IN_BRACKETS.exec(text) ?? FALL_IN_BRACKETS.exec(text);
  if (bracketed) {
    const [, digits = '', rest = ''] = bracketed;
    return { value: decimal(digits.replaceAll(',', '')), negative: true, rest };
  }
  const hit = NUMBER.exec(text);
  if (!hit) return null;
  const [, sign, whole = '', fraction = '', rest = ''] = hit;
  // A code, not a number: 0101, 20204404000300000054.
  if (/^0\d|^\d{16}/.test(whole)) return null;
  return {
    ...percentBehind(rest),
    // Behind it, in brackets, may stand the same in other terms: `5.3（5.1）`.
    ...(BRACKETED.test(rest) ? { followed: true as const } : {}),
    value: decimal(whole.replace(/[,，]/g, '') + fraction),
    negative: sign !== undefined && NEGATIVE.test(sign),
    rest: BRACKETED.test(rest) ? '' : rest,
  };
}
