/** Any day of the calendar in any spelling reads back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';
import { chineseDigits, chineseNumeral } from '../support/chinese-numerals.js';

const RUNS = { numRuns: 300 };
const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });

function parts(date: Date): { year: number; month: number; day: number; iso: string } {
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    iso: date.toISOString().slice(0, 10),
  };
}

function dates(text: string): (string | null)[][] {
  return extract(text).map((record) => [record.kind, record.quote, record.period]);
}

const chinese = (value: number): string => chineseNumeral(BigInt(value));

describe('days', () => {
  const spellings: [string, (date: ReturnType<typeof parts>) => string][] = [
    ['Arabic', (d) => `${d.year}年${d.month}月${d.day}日`],
    ['with leading zeros', (d) => `${d.year}年${d.iso.slice(5, 7)}月${d.iso.slice(8)}日`],
    ['with blanks', (d) => `${d.year} 年 ${d.month} 月 ${d.day} 日`],
    [
      'full-width',
      (d) => `${d.year}年${d.month}月${d.day}日`.replace(/\d/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    ],
    ['Chinese', (d) => `${chineseDigits(BigInt(d.year))}年${chinese(d.month)}月${chinese(d.day)}日`],
  ];
  test.each(spellings)('%s', (_, write) => {
    fc.assert(
      fc.property(day, (date) => {
        const given = parts(date);
        const quote = write(given);
        expect(dates(`园区，${quote}，正式揭牌。`)).toEqual([['date', quote, given.iso]]);
      }),
      RUNS,
    );
  });

  test('broken after the year by the end of a line', () => {
    fc.assert(
      fc.property(day, (date) => {
        const given = parts(date);
        const quote = `${given.year}年\n${given.month}月${given.day}日`;
        const text = `本报讯 园区管理委员会昨日对外介绍，该项目于${quote}正式揭牌，并于当日投入使用。`;
        expect(dates(text)).toEqual([['date', quote, given.iso]]);
      }),
      RUNS,
    );
  });

  test('months', () => {
    fc.assert(
      fc.property(day, (date) => {
        const { year, month, iso } = parts(date);
        const quote = `${year}年${month}月`;
        expect(dates(`园区，${quote}，正式揭牌。`)).toEqual([['date', quote, iso.slice(0, 7)]]);
      }),
      RUNS,
    );
  });

  test('month ends', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('底', '末'), (date, end) => {
        const { year, month, iso } = parts(date);
        const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
        const quote = `${year}年${month}月${end}`;
        expect(dates(`园区，${quote}，正式揭牌。`)).toEqual([['date', quote, `${iso.slice(0, 7)}-${last}`]]);
      }),
      RUNS,
    );
  });

  test('years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), (year) => {
        expect(dates(`园区，${year}年，正式揭牌。`)).toEqual([['date', `${year}年`, String(year)]]);
        const quote = `${chineseDigits(BigInt(year))}年`;
        expect(dates(`园区，${quote}，正式揭牌。`)).toEqual([['date', quote, String(year)]]);
      }),
      RUNS,
    );
  });
});
