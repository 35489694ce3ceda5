/** The numerals that tests write are right. */
import { expect, test } from 'vitest';
import { chineseDigits, chineseNumeral } from './chinese-numerals.js';

test.each([
  [0n, '零'],
  [10n, '十'],
  [12n, '十二'],
  [20n, '二十'],
  [105n, '一百零五'],
  [110n, '一百一十'],
  [1_001n, '一千零一'],
  [1_010n, '一千零一十'],
  [10_012n, '一万零一十二'],
  [100_500n, '十万零五百'],
  [105_000n, '十万五千'],
  [120_000_000n, '一亿二千万'],
  [100_000_001n, '一亿零一'],
  [3_500_000_000_000n, '三万五千亿'],
  [3_000_500_000_000n, '三万零五亿'],
])('%s is written %s', (value, numeral) => {
  expect(chineseNumeral(value)).toBe(numeral);
});

test('styles', () => {
  expect(chineseNumeral(2_022n, { liang: true })).toBe('两千零二十二');
  expect(chineseNumeral(120_000n, { liang: true })).toBe('十二万');
  expect(chineseNumeral(105n, { zero: '〇' })).toBe('一百〇五');
  expect(chineseDigits(2023n)).toBe('二〇二三');
});
