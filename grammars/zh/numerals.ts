/** Chinese numerals: `三百五十万亿`, `一万零一十二`, `二〇二三`, `三十六点五`, and the loose ranges `三四十`, `七八百`. */
import { add, type Decimal, decimal, shift } from './decimal.js';

const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL: Record<string, number> = { 十: 1, 百: 2, 千: 3, 拾: 1, 佰: 2, 仟: 3 };
const LARGE: Record<string, number> = { 万: 4, 萬: 4, 亿: 8, 兆: 12 };
/** The digits of cheques and contracts, with the plain ones that they stand for. */
const FORMAL: Record<string, string> = {
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  萬: '万',
};

/** Power of ten of a run of scale words: `万` 4, `千万` 7, `万亿` 12; null when the run holds anything else. */
export function scaleExponent(run: string): number | null {
  let exponent = 0;
  for (const char of run) {
    // `6个亿`.
    if (char === '个') continue;
    const power = SMALL[char] ?? LARGE[char];
    if (power === undefined) return null;
    exponent += power;
  }
  return run === '' ? null : exponent;
}

/** `廿五`, `卅一`. */
const TENS = /[廿卅]/;
const ANY_FORMAL = new RegExp(`[${Object.keys(FORMAL).join('')}]`);

export interface NumeralRange {
  readonly low: Decimal;
  /** Set for a loose range such as `三四十`. */
  readonly high: Decimal | null;
}

/** Two neighbouring digits that are alternatives, as in `三四十人` and `五六个`. */
const LOOSE = /^([一二两三四五六七八])([二两三四五六七八九])([十百千万亿]*)$/;

/**
 * Reads a Chinese numeral.
 *
 * @returns its value, or both ends of a loose range; null when the characters form no number
 */
export function readChinese(written: string): NumeralRange | null {
  const plain = TENS.test(written) ? written.replace('廿', '二十').replace('卅', '三十') : written;
  const text = ANY_FORMAL.test(plain) ? plain.replace(/./g, (char) => FORMAL[char] ?? char) : plain;
  const loose = LOOSE.exec(text);
  if (loose) {
    const low = DIGITS[loose[1] as string] as number;
    const high = DIGITS[loose[2] as string] as number;
    const tail = loose[3] as string;
    if (high - low >= 1 && high - low <= 2) {
      const exponent = tail === '' ? 0 : (scaleExponent(tail) as number);
      return { low: shift(decimal(String(low)), exponent), high: shift(decimal(String(high)), exponent) };
    }
  }
  // `二十七八`: a loose range within its ten.
  const tens = /^([一二三四五六七八九]?十)([一二三四五六七八])([二三四五六七八九])$/.exec(text);
  if (tens) {
    const base = readWhole(tens[1] as string);
    const low = DIGITS[tens[2] as string] as number;
    const high = DIGITS[tens[3] as string] as number;
    if (base === null || high - low !== 1) return null;
    return { low: add(base, decimal(String(low))), high: add(base, decimal(String(high))) };
  }
  const [whole = '', fraction, ...more] = text.split(/[点.·]/);
  if (more.length > 0) return null;
  if (fraction !== undefined) {
    const plain = readDigits(whole);
    const head = readWhole(whole) ?? (plain === null ? null : decimal(plain));
    const digits = readDigits(fraction.replace(/[十百千万亿兆]+$/, ''));
    const tail = /[十百千万亿兆]*$/.exec(fraction)?.[0] ?? '';
    if (head === null || digits === null || digits === '') return null;
    const exponent = tail === '' ? 0 : scaleExponent(tail);
    if (exponent === null) return null;
    return { low: shift(add(head, { coefficient: BigInt(digits), exponent: -digits.length }), exponent), high: null };
  }
  const value = readWhole(whole);
  return value === null ? null : { low: value, high: null };
}

/** Digits one by one: `二〇二三` → `2023`; null when anything but a digit is there. */
export function readDigits(text: string): string | null {
  let out = '';
  for (const char of text) {
    const digit = DIGITS[char];
    if (digit === undefined) return null;
    out += digit;
  }
  return out;
}

function readWhole(text: string): Decimal | null {
  if (text === '') return null;
  const digits = readDigits(text);
  if (digits !== null) {
    // Without a unit word digits are read one by one: `二〇二三`, `一九八二`, `五二`.
    return decimal(digits);
  }
  let total = decimal('0');
  let section = 0n;
  let pending: number | null = null;
  let lastPower = Number.POSITIVE_INFINITY;
  for (const char of text) {
    const digit = DIGITS[char];
    if (digit !== undefined) {
      // `四一七亿`: digits one by one before a multiplier.
      if (pending !== null && pending !== 0 && section > 0n) return null;
      pending = 10 * (pending ?? 0) + digit;
      if (digit === 0) lastPower = Math.min(lastPower, 1);
      continue;
    }
    const small = SMALL[char];
    if (small !== undefined) {
      if (pending !== null && pending > 9) return null;
      if (pending === null && section > 0n && small >= lastPower) return null;
      section += BigInt(pending === null || (pending === 0 && small === 1) ? 1 : pending) * 10n ** BigInt(small);
      pending = null;
      lastPower = small;
      continue;
    }
    const large = LARGE[char];
    if (large === undefined) return null;
    section += BigInt(pending ?? 0);
    pending = null;
    lastPower = Number.POSITIVE_INFINITY;
    if (section === 0n && total.coefficient === 0n) section = 1n;
    // `万亿`: everything so far is multiplied when the larger word comes last.
    if (total.coefficient > 0n && large > lastLargeOf(total)) {
      total = shift(add(total, { coefficient: section, exponent: 0 }), large);
    } else {
      total = add(total, { coefficient: section, exponent: large });
    }
    section = 0n;
  }
  const lone = loneDigit(text, pending, section, total);
  return add(total, lone ?? { coefficient: section + BigInt(pending ?? 0), exponent: 0 });
}

/**
 * `三万五`, `两千四`: a last digit with no unit word counts the next lower one. What the text says behind the last large
 * word; null when it says every unit.
 */
function loneDigit(text: string, pending: number | null, section: bigint, total: Decimal): Decimal | null {
  if (pending === null || pending === 0 || pending > 9) return null;
  if (section === 0n)
    return total.coefficient > 0n && !/[零〇][一二两三四五六七八九]$/.test(text)
      ? { coefficient: BigInt(pending), exponent: lastLargeWord(text) - 1 }
      : null;
  if (!/[百千][一二两三四五六七八九]$/.test(text)) return null;
  const word = text[text.length - 2] as string;
  return add(
    { coefficient: section, exponent: 0 },
    { coefficient: BigInt(pending), exponent: (SMALL[word] as number) - 1 },
  );
}

function lastLargeOf(total: Decimal): number {
  const length = total.coefficient.toString().length + total.exponent;
  return length > 12 ? 12 : length > 8 ? 8 : 4;
}

function lastLargeWord(text: string): number {
  for (let i = text.length - 1; i >= 0; i--) {
    const large = LARGE[text[i] as string];
    if (large !== undefined) return large;
  }
  return 0;
}
