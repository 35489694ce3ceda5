/** Stray blanks are taken out of sentences, and those that part words stay. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';
import { blocksOf } from '../support/layout.js';

const clean = (text: string): string =>
  blocksOf(text)
    .flatMap(([, sentences]) => sentences)
    .join('');

describe('stray blanks', () => {
  test.each([
    ['园区 有 企业 20 家。', '园区有企业20家。'],
    ['总数为1 076项，与上年持平。', '总数为1076项，与上年持平。'],
    ['投资3. 5 亿元，与上年持平。', '投资3.5亿元，与上年持平。'],
    ['投资3 .5亿元，与上年持平。', '投资3.5亿元，与上年持平。'],
    ['增长12.9 %，与上年持平。', '增长12.9%，与上年持平。'],
    ['增长12.9 ％，与上年持平。', '增长12.9％，与上年持平。'],
    ['2021 年 9 月 17 日，园区揭牌。', '2021年9月17日，园区揭牌。'],
    ['达成Memorandum of Understanding一份，有效期长。', '达成Memorandum of Understanding一份，有效期长。'],
    ['园区\u00a0有\u200b企业\u300020\u3000家。', '园区有企业20家。'],
  ])('%j', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  test('a blank after every character', () => {
    const text = '园 区 全 年 实 现 产 值 588.6 亿 元 ， 同 比 增 长 12.9 % 。';
    expect(extract(text).map(({ value, unit }) => [value, unit])).toEqual([
      [58_860_000_000, 'CNY'],
      [12.9, '%'],
    ]);
  });

  test.each([
    ['园区发布标准1 076项。', '1 076项', 1076],
    ['园区发布标准12 345 678项。', '12 345 678项', 12_345_678],
    ['园区发布标准 20 项。', '20 项', 20],
    ['园区投资3. 5 亿元。', '3. 5 亿元', 350_000_000],
    ['园区投资增长 12.9 %。', '12.9 %', 12.9],
    ['园区投资增长 １２．９ ％。', '１２．９ ％', 12.9],
    ['园区辐射面积近 8 万平方公里。', '近 8 万平方公里', 80_000],
  ])('%j is quoted with its blanks', (text, quote, value) => {
    expect(extract(text).map((record) => [record.quote, record.value])).toEqual([[quote, value]]);
  });

  test('numbers of two cells are not joined', () => {
    const records = extract('园区企业数　20家　35家　50家，与上年相同。');
    expect(records.map(({ value }) => value)).toEqual([20, 35, 50]);
  });
});
