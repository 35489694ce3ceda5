/** Writes whole numbers as Chinese numerals, the other way round from the grammar and on its own. */

const DIGITS = [...'零一二三四五六七八九'];
const SMALL = ['', '十', '百', '千'];

export interface NumeralStyle {
  /** The zero: `零` or `〇`. */
  readonly zero?: '零' | '〇';
  /** Writes `两` for 2 before 百, 千, 万 and 亿, where people do. */
  readonly liang?: boolean;
}

/**
 * Writes a number the usual way, by 10^4 within 10^8: `三万五千亿`, `一万零一十二`, `二十`, `一百零五`.
 *
 * @param value a whole number from 0 to below 10^16
 */
export function chineseNumeral(value: bigint, style: NumeralStyle = {}): string {
  const numeral = value === 0n ? '零' : below16(value).replace(/^一十/, '十');
  const spoken = style.liang
    ? numeral.replace(/二(?=[千万亿])/g, (two, at: number) => (numeral[at - 1] === '十' ? two : '两'))
    : numeral;
  return style.zero === '〇' ? spoken.replaceAll('零', '〇') : spoken;
}

/** Writes a number digit by digit: `二〇二三`. */
export function chineseDigits(value: bigint): string {
  return [...value.toString()].map((digit) => (digit === '0' ? '〇' : (DIGITS[Number(digit)] as string))).join('');
}

function below16(value: bigint): string {
  const high = value / 100_000_000n;
  return high === 0n ? below8(value) : join(`${below8(high)}亿`, value % 100_000_000n, 10_000_000n, below8);
}

function below8(value: bigint): string {
  const high = value / 10_000n;
  return high === 0n ? below4(value) : join(`${below4(high)}万`, value % 10_000n, 1_000n, below4);
}

/** A lower group that does not fill its first place is led by a zero. */
function join(head: string, rest: bigint, full: bigint, write: (value: bigint) => string): string {
  if (rest === 0n) return head;
  return `${head}${rest < full ? '零' : ''}${write(rest)}`;
}

function below4(value: bigint): string {
  let out = '';
  let gap = false;
  const digits = value.toString();
  for (const [at, char] of [...digits].entries()) {
    if (char === '0') {
      gap = out !== '';
      continue;
    }
    out += `${gap ? '零' : ''}${DIGITS[Number(char)]}${SMALL[digits.length - 1 - at]}`;
    gap = false;
  }
  return out;
}
