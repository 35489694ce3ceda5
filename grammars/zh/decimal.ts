/** Exact decimal numbers: a whole coefficient and a power of ten. They become a double once, at the very end. */

export interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

/** Reads an unsigned decimal literal such as `1076` or `15.30`. */
export function decimal(literal: string): Decimal {
  const dot = literal.indexOf('.');
  if (dot < 0) return { coefficient: BigInt(literal), exponent: 0 };
  const fraction = literal.slice(dot + 1);
  return { coefficient: BigInt(literal.slice(0, dot) + fraction || '0'), exponent: -fraction.length };
}

/** Multiplies by a power of ten. */
export function shift(value: Decimal, exponent: number): Decimal {
  return { coefficient: value.coefficient, exponent: value.exponent + exponent };
}

export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { coefficient: align(a, exponent) + align(b, exponent), exponent };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const difference = align(a, exponent) - align(b, exponent);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Quotient as a percentage or a plain number, rounded half up to the given number of decimals. */
export function divide(a: Decimal, b: Decimal, decimals: number): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  const divisor = align(b, exponent);
  const scaled = align(a, exponent) * 10n ** BigInt(decimals);
  return { coefficient: (scaled * 2n + divisor) / (divisor * 2n), exponent: -decimals };
}

/** The nearest double: the decimal literal is read once, so that nothing is lost on the way. */
export function toNumber(value: Decimal): number {
  return Number(`${value.coefficient}e${value.exponent}`);
}

function align(value: Decimal, exponent: number): bigint {
  return value.coefficient * 10n ** BigInt(value.exponent - exponent);
}
