/** Of what a share is, where its clause says it. */
import { expect, test } from 'vitest';
import { extract } from '../../src/index.js';

const WHOLES: readonly (readonly [text: string, quote: string, whole: string])[] = [
  ['上半年，消费对经济增长的贡献率达到61%。', '61%', '经济增长'],
  ['数字产业对财政收入增长的贡献率由18%提高到26%。', '26%', '财政收入增长'],
  ['五年来，高技术制造业投资占全部投资比重从17.5%提升到29%。', '17.5%', '全部投资'],
];

test.each(WHOLES)('%s: %s is of %s', (text, quote, whole) => {
  expect(extract(text, { date: '2025-07-30' }).find((record) => record.quote === quote)?.base).toBe(whole);
});

test('a share of a market is not of the word behind it', () => {
  const text = '云汐存储第三季度市占率从上季的31%升至34%。';
  const share = extract(text, { date: '2025-11-30' }).find(({ quote }) => quote === '31%');
  expect(share).toBeDefined();
  expect(share?.base ?? '').not.toContain('率');
});
