/** Whether a stretch of lines is wrapped or a list with one item a line is told from all of its widths. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';
import { blocksOf } from '../support/layout.js';
import { hardWrap } from '../support/paper.js';

const lines = (text: string): string[] => blocksOf(text).map(([, sentences]) => sentences.join(''));

const FLASHES = [
  '甲电子：上半年净利润11.7亿元，同比增长46%',
  '乙科技预计一季度营收3亿元',
  '丙集团上半年新签合同额合计1200亿元，同比增长3%，其中海外合同占比20%',
  '丁药业获得2项专利',
  '戊银行不良率1.2%，较年初下降0.1个百分点',
  '己市上半年生产总值增长5%',
];

describe('one item a line', () => {
  test('flashes of any length', () => {
    expect(lines(FLASHES.join('\n'))).toEqual(FLASHES);
  });

  test('a line has a sentence, a subject and a status of its own', () => {
    const records = extract(FLASHES.join('\n'));
    expect(records.find(({ quote }) => quote === '2项')?.sentence).toBe(FLASHES[3]);
    expect(records.find(({ quote }) => quote === '1.2%')).toMatchObject({ subject: '戊银行', status: 'actual' });
  });

  test('two lines, the second far longer', () => {
    const two = ['甲股份营收10亿元，同比增长5%', '乙科技股份有限公司上半年实现净利润3亿元，同比下降2%'];
    expect(lines(two.join('\n'))).toEqual(two);
  });

  test('an item that a comma leaves open goes on', () => {
    const open = [...FLASHES.slice(0, 5), '己市上半年生产总值增长5%，', '居全省第2位'];
    expect(lines(open.join('\n'))).toEqual([...FLASHES.slice(0, 5), '己市上半年生产总值增长5%，居全省第2位']);
  });

  test('a verb goes on with its number in the next line', () => {
    expect(lines('全年生产总值120亿元，同比增长\n6.5%，总量居全省第2位，固定资产投资完成80亿元。')).toHaveLength(1);
  });
});

describe('wrapped lines', () => {
  const text =
    '昨日召开的大会公布了去年的主要指标，地区生产总值达到1200亿元，比上年增长6.5%，其中第一产业增加值30亿元，第二产业增加值600亿元，比上年增长7%，第三产业增加值570亿元。';

  test.each([10, 14, 20, 27, 36, 45])('a column of %i characters', (width) => {
    expect(lines(hardWrap(text, width))).toEqual([text]);
  });

  test('wrapped by the number of characters, whatever their width', () => {
    const chars = [...text];
    const wrapped: string[] = [];
    for (let i = 0; i < chars.length; i += 24) wrapped.push(chars.slice(i, i + 24).join(''));
    expect(lines(wrapped.join('\n'))).toEqual([text]);
  });
});
