/** Lists of names and values in plain text, without headings. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { withAlignedTables } from '../../src/layout/aligned-tables.js';

const kindsOf = (text: string): string[] =>
  withAlignedTables({ text, regions: [{ kind: 'lines', start: 0, end: text.length }] }).map(({ kind }) => kind);
const cells = (text: string) =>
  extract(text)
    .filter(({ rule }) => rule === 'tableCell')
    .map(({ indicator, value, unit, period }) => [indicator, value, unit, period]);

describe('a name and a value in each line', () => {
  const LIST = ['原保险赔付支出 1118079.6', '    1、财产险 508744.9', '    2、人身险 609334.7', '银行存款 192740.3'];

  it('are a table below a line that tells the unit of all', () => {
    const text = ['2019年东原省保险业经营情况表', '', '单位：万元', '', ...LIST, ''].join('\n');
    expect(kindsOf(text)).toContain('table');
    expect(cells(text)).toEqual([
      ['原保险赔付支出', 11180796000, 'CNY', '2019'],
      ['财产险原保险赔付支出', 5087449000, 'CNY', '2019'],
      ['人身险原保险赔付支出', 6093347000, 'CNY', '2019'],
      ['银行存款', 1927403000, 'CNY', '2019'],
    ]);
  });

  it('are none where nothing tells their unit', () => {
    expect(kindsOf(LIST.join('\n'))).toEqual(['lines']);
  });

  it('are a table where each name has its unit, or a unit stands between', () => {
    const text = ['年末总人口（万人） 61.2', '粮食产量 万吨 18.35', '公路里程 公里 2140', ''].join('\n');
    expect(cells(text).map(([indicator, value, unit]) => [indicator, value, unit])).toEqual([
      ['总人口', 612000, '人'],
      ['粮食产量', 183500, 't'],
      ['公路里程', 2140, 'km'],
    ]);
  });
});
