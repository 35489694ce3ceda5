/** Lists whose items a page's text runs together in one line: `业绩 - 甲… - 乙…`. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';
import { blocksOf } from '../support/layout.js';
import { expectProvenance } from '../support/provenance.js';

describe('items of a list in one line', () => {
  const TEXT = [
    '业绩 - 2023年营收9.5亿元，同比增长12% - 公司预计2024年营收10.2亿元 - 毛利率为31.5%',
    '股东 - 甲基金持股4.2% - 乙公司减持300万股',
  ].join('\n');

  test('each is a sentence, and each labelled line a paragraph', () => {
    expect(blocksOf(TEXT)).toEqual([
      ['body', ['业绩', '2023年营收9.5亿元，同比增长12%', '公司预计2024年营收10.2亿元', '毛利率为31.5%']],
      ['body', ['股东', '甲基金持股4.2%', '乙公司减持300万股']],
    ]);
  });

  test('a forecast ends with its item, and quotes stand at their characters', () => {
    const records = extract(TEXT, { date: '2024-03-01' });
    expectProvenance(TEXT, records);
    const statusOf = (quote: string) => records.find((record) => record.quote === quote)?.status;
    expect(statusOf('10.2亿元')).toBe('forecast');
    expect(statusOf('31.5%')).toBe('actual');
  });

  test.each([
    '2019 - 2021年营收增长12%，2022年1 - 9月增长8%，毛利率5% - 8%。',
    '中国 - 东盟贸易额增长12%。',
    '产品A - B的销量增长12%，产品C - D的增长8%。',
    '同比-12%，环比-8%，价格-3%。',
  ])('no list: %s', (text) => {
    expect(blocksOf(text)).toEqual([['body', [expect.any(String)]]]);
  });
});
