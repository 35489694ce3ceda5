/** Headings of papers in Chinese and English, the unit behind both; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { withoutTranslation } from '../../src/tables/translation.js';
import { dated, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

describe('a translation behind a heading', () => {
  it.each([
    ['排放量Carbon emission(×104 t)', '排放量(×104 t)'],
    ['总量 Amount (×104 t)', '总量(×104 t)'],
    ['排放强度Emission intensity[t∙(104¥)–1]', '排放强度'],
    ['占比Proportion(%)', '占比(%)'],
  ])('goes, its unit stays: %s', (text, plain) => {
    expect(withoutTranslation(text).replace(/\s+(?=\()/u, '')).toBe(plain);
  });

  it('names nothing', () => {
    const rows: Rows = [
      ['年度Year', '化肥施用量Fertilizer input(×104 t)', '占比Proportion(%)'],
      ['2011', '31.2', '45.5'],
      ['2012', '33.4', '46.1'],
    ];
    expect(
      tableRecords(tableDocument(['农资投入情况'], rows))
        .map(dated)
        .filter((text) => text.startsWith('quantity')),
    ).toEqual(['quantity - 化肥施用量 312000 t @2011', 'quantity - 化肥施用量 334000 t @2012']);
  });
});

describe('English before the labels', () => {
  it('names nothing, where most of a table have it', () => {
    const rows: Rows = [
      ['', '2022', '2021'],
      ['', 'HK$’000', 'HK$’000'],
      ['Fee income佣金收入', '125', '118'],
      ['Interest income利息收入', '551', '799'],
      ['Staff costs員工成本', '(77)', '(62)'],
    ];
    const records = tableRecords(tableDocument(['云帆集團有限公司年報'], rows));
    expect(records.map(({ indicator }) => indicator)).toEqual([
      '佣金收入',
      '佣金收入',
      '利息收入',
      '利息收入',
      '員工成本',
      '員工成本',
    ]);
  });

  it('stays where few labels begin with Latin letters', () => {
    const rows: Rows = [
      ['产品', '销量（万台）'],
      ['Matebook 笔记本', '12'],
      ['电视机', '31'],
      ['洗衣机', '22'],
    ];
    expect(tableRecords(tableDocument(['产品销量'], rows))[0]?.indicator).toContain('Matebook');
  });
});

describe('headings that hold the titles of several tables', () => {
  it('are read without numbers and translations', () => {
    const rows: Rows = [
      [
        { text: '城市', rows: 2 },
        { text: '2-1 年末户籍人口 Registered Population', columns: 2 },
        { text: '2-5 地区生产总值 Gross Regional Product', columns: 2 },
      ],
      [
        '总人口（万人）\nTotal Population (10 000 persons)',
        '自然增长率（‰）\nNatural Growth Rate (‰)',
        '总量（当年价格）（万元）\nGRP (10 000 yuan)',
        '增长率（%）\nGrowth Rate (%)',
      ],
      ['云溪市', '142', '0.5', '43760', '5.2'],
      ['北岭市', '98', '-0.2', '16737', '4.3'],
    ];
    const read = tableRecords(tableDocument(['2023年城市统计'], rows));
    expect(read.slice(1, 4).map(({ kind, indicator, value, unit }) => [kind, indicator, value, unit])).toEqual([
      ['rate', '户籍人口自然增长率', 0.5, '‰'],
      ['gdp', '地区生产总值', 437_600_000, 'CNY'],
      ['growth', '地区生产总值', 5.2, '%'],
    ]);
  });
});
