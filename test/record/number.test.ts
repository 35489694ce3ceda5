/** Numbers as exact decimals, and as people write them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumber, plainDecimal } from '../../src/record/number.js';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('plainDecimal', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [400.5, '400.5'],
    [-3.2, '-3.2'],
    [1e21, '1000000000000000000000'],
    [1.5e22, '15000000000000000000000'],
    [1e-7, '0.0000001'],
    [-1.25e-9, '-0.00000000125'],
    [33.333333, '33.333333'],
    [15_300_000_000_000, '15300000000000'],
  ])('%d is %s', (n, digits) => {
    expect(plainDecimal(n)).toBe(digits);
  });

  it('reads back as the same number and never has an exponent', () => {
    fc.assert(
      fc.property(finite, (n) => {
        const digits = plainDecimal(n);
        expect(digits).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
        expect(Number(digits) === n).toBe(true);
      }),
    );
  });

  it('has no more digits than the number', () => {
    const significant = (text: string) =>
      text
        .replace(/e.*/, '')
        .replace(/[-.]/g, '')
        .replace(/^0+|0+$/g, '');
    fc.assert(
      fc.property(finite, (n) => {
        expect(significant(plainDecimal(n))).toBe(significant(String(n)));
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (n) => {
    expect(() => plainDecimal(n)).toThrow(RangeError);
  });
});

describe('chineseNumber', () => {
  it.each([
    [0, '0'],
    [9999, '9999'],
    [9999.5, '9999.5'],
    [10_000, '1万'],
    [37_000, '3.7万'],
    [99_999_999, '9999.9999万'],
    [100_000_000, '1亿'],
    [58_860_000_000, '588.6亿'],
    [15_300_000_000_000, '15.3万亿'],
    [350_000_000_000_000, '350万亿'],
    [-12_000, '-1.2万'],
    [0.5, '0.5'],
  ])('%d is %s', (n, text) => {
    expect(chineseNumber(n)).toBe(text);
  });

  it('reads back as the same number', () => {
    const exponent: Record<string, string> = { 万亿: 'e12', 亿: 'e8', 万: 'e4' };
    fc.assert(
      fc.property(finite, (n) => {
        const scientific = chineseNumber(n).replace(/[万亿]+$/, (multiplier) => exponent[multiplier] ?? '?');
        expect(Number(scientific) === n).toBe(true);
      }),
    );
  });
});
