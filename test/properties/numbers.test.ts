/** Any number in any spelling reads back exactly. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';
import { chineseDigits, chineseNumeral } from '../support/chinese-numerals.js';

const RUNS = { numRuns: 150 };
const MULTIPLIERS = { '': 0, 百: 2, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 百亿: 10, 千亿: 11, 万亿: 12 } as const;

/** Whole numbers of every length alike, up to the largest that a double holds exactly. */
const whole = fc
  .tuple(fc.integer({ min: 1, max: 16 }), fc.bigInt({ min: 0n, max: 10n ** 16n - 1n }))
  .map(([length, value]) => value % 10n ** BigInt(length))
  .filter((value) => value >= 3n && value <= BigInt(Number.MAX_SAFE_INTEGER));
const short = fc.bigInt({ min: 0n, max: 999_999n });
const fraction = fc.stringMatching(/^\d{1,4}$/);
const multiplier = fc.constantFrom(...(Object.keys(MULTIPLIERS) as (keyof typeof MULTIPLIERS)[]));
const unit = fc.constantFrom(
  { word: '元', code: 'CNY' },
  { word: '美元', code: 'USD' },
  { word: '家', code: '家' },
  { word: '公里', code: 'km' },
  { word: '亩', code: '亩' },
);

function group(digits: string, separator: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, separator);
}

function fullWidth(text: string): string {
  return text.replace(/[\d.]/g, (char) => (char === '.' ? '．' : String.fromCharCode(char.charCodeAt(0) + 0xfee0)));
}

/** The only claim of a sentence that says nothing else. */
function readBack(number: string, word: string): { value: number | null; unit: string | null; quote: string }[] {
  return extract(`园区合计有${number}${word}。`).map(({ value, unit: code, quote }) => ({ value, unit: code, quote }));
}

describe('whole numbers', () => {
  const spellings: [string, (value: bigint) => string][] = [
    ['Arabic digits', (value) => value.toString()],
    ['full-width digits', (value) => fullWidth(value.toString())],
    ['thousands separators', (value) => group(value.toString(), ',')],
    ['full-width thousands separators', (value) => group(value.toString(), '，')],
    ['full-width digits and separators', (value) => fullWidth(group(value.toString(), '，'))],
    ['thousands parted by blanks', (value) => group(value.toString(), ' ')],
    ['a blank before the unit', (value) => `${value} `],
    ['Chinese numerals', (value) => chineseNumeral(value)],
    ['Chinese numerals with 〇', (value) => chineseNumeral(value, { zero: '〇' })],
    ['Chinese numerals with 两', (value) => chineseNumeral(value, { liang: true })],
  ];
  test.each(spellings)('%s', (_, write) => {
    fc.assert(
      fc.property(whole, unit, (value, { word, code }) => {
        const number = write(value);
        // `三元锂电池`: behind no word of money these are sorts and names.
        fc.pre(!/^[三四五]元$/.test(`${number}${word}`));
        expect(readBack(number, word)).toEqual([{ value: Number(value), unit: code, quote: `${number}${word}` }]);
      }),
      RUNS,
    );
  });
});

describe('decimals and multipliers', () => {
  const spellings: [string, (digits: string) => string][] = [
    ['half-width', (literal) => literal],
    ['full-width', fullWidth],
    ['with thousands separators', (literal) => literal.replace(/^\d+/, (digits) => group(digits, ','))],
  ];
  test.each(spellings)('%s', (_, write) => {
    fc.assert(
      fc.property(short, fraction, multiplier, unit, (value, decimals, scale, { word, code }) => {
        const literal = `${value}.${decimals}`;
        const number = `${write(literal)}${scale}`;
        const expected = Number(`${literal}e${MULTIPLIERS[scale]}`);
        expect(readBack(number, word)).toEqual([{ value: expected, unit: code, quote: `${number}${word}` }]);
      }),
      RUNS,
    );
  });

  test('whole numbers with a multiplier', () => {
    fc.assert(
      fc.property(short, multiplier, unit, (value, scale, { word, code }) => {
        const number = `${value}${scale}`;
        const expected = Number(`${value}e${MULTIPLIERS[scale]}`);
        expect(readBack(number, word)).toEqual([{ value: expected, unit: code, quote: `${number}${word}` }]);
      }),
      RUNS,
    );
  });

  test('a multiplier and its blanks', () => {
    fc.assert(
      fc.property(short, fraction, fc.constantFrom('万', '亿', '万亿'), (value, decimals, scale) => {
        const number = `${value}.${decimals} ${scale}`;
        expect(readBack(number, '元')).toEqual([
          { value: Number(`${value}.${decimals}e${MULTIPLIERS[scale]}`), unit: 'CNY', quote: `${number}元` },
        ]);
      }),
      RUNS,
    );
  });

  test('Chinese decimals', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 3n, max: 9_999n }), fc.bigInt({ min: 1n, max: 999n }), (value, decimals) => {
        const number = `${chineseNumeral(value)}点${chineseDigits(decimals)}`;
        expect(readBack(number, '亿元')).toEqual([
          { value: Number(`${value}.${decimals}e8`), unit: 'CNY', quote: `${number}亿元` },
        ]);
      }),
      RUNS,
    );
  });

  test('whole numbers of two parts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 9999 }),
        (hundredMillions, tenThousands) => {
          const number = `${hundredMillions}亿${tenThousands}万`;
          const expected = hundredMillions * 1e8 + tenThousands * 1e4;
          expect(readBack(number, '元')).toEqual([{ value: expected, unit: 'CNY', quote: `${number}元` }]);
        },
      ),
      RUNS,
    );
  });
});

describe('percentages', () => {
  test.each(['%', '％', ' %', '﹪'])('with %j', (sign) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fraction, (value, decimals) => {
        const quote = `${value}.${decimals}${sign}`;
        const records = extract(`产量同比增长${quote}。`);
        expect(records.map((record) => [record.quote, record.value, record.unit])).toEqual([
          [quote, Number(`${value}.${decimals}`), '%'],
        ]);
      }),
      RUNS,
    );
  });

  test('with 百分之', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 999n }), (value) => {
        const quote = `百分之${chineseNumeral(value)}`;
        const records = extract(`产量同比增长${quote}。`);
        expect(records.map((record) => [record.quote, record.value, record.unit])).toEqual([
          [quote, Number(value), '%'],
        ]);
      }),
      RUNS,
    );
  });
});

describe('ranges', () => {
  test.each(['-', '—', '～', '至', '到', '－', '–', '~'])('joined by %s', (sign) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_998 }), fc.integer({ min: 1, max: 9_999 }), (low, more) => {
        const quote = `${low}${sign}${low + more}家`;
        const records = extract(`园区拟引进${quote}。`);
        expect(records.map((record) => [record.quote, record.min, record.max, record.value, record.bound])).toEqual([
          [quote, low, low + more, null, 'between'],
        ]);
      }),
      RUNS,
    );
  });
});
