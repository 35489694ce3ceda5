/** Numbers as digits: never an exponent, never a digit more or less than the number has. */

/**
 * Shifts the decimal point of a number's digits.
 *
 * @param digits a number without sign and exponent: `588.6`
 * @param places how far to the right; negative shifts to the left
 */
function shiftPoint(digits: string, places: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const all = whole + fraction;
  const point = whole.length + places;
  const padded = point <= 0 ? '0'.repeat(1 - point) + all : all.padEnd(point, '0');
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const right = padded.slice(at).replace(/0+$/, '');
  return right === '' ? left : `${left}.${right}`;
}

/**
 * Writes a number in plain decimal notation: the shortest digits that read back as the same number, without
 * exponent (`1e21` → `1000000000000000000000`). Negative zero is `0`.
 *
 * @param n a finite number
 * @throws RangeError when it is not finite
 */
export function plainDecimal(n: number): string {
  if (!Number.isFinite(n)) throw new RangeError(`not a finite number: ${n}`);
  const [mantissa = '', exponent] = String(Math.abs(n)).split('e');
  const digits = exponent === undefined ? mantissa : shiftPoint(mantissa, Number(exponent));
  return n < 0 ? `-${digits}` : digits;
}

/** Chinese multipliers by the number of zeros, the greatest first. */
const MULTIPLIERS = [
  [12, '万亿'],
  [8, '亿'],
  [4, '万'],
] as const;

/**
 * Writes a number with the greatest Chinese multiplier that fits, exactly: `58860000000` → `588.6亿`.
 * Below ten thousand the digits stand as they are.
 *
 * @param n a finite number
 * @throws RangeError when it is not finite
 */
export function chineseNumber(n: number): string {
  const sign = n < 0 ? '-' : '';
  const digits = plainDecimal(Math.abs(n));
  const magnitude = digits.split('.')[0]?.length ?? 0;
  for (const [zeros, multiplier] of MULTIPLIERS) {
    if (magnitude > zeros) return sign + shiftPoint(digits, -zeros) + multiplier;
  }
  return sign + digits;
}
