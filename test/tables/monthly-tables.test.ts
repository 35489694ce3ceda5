/** Tables of monthly reports and yearbooks as web pages print them, with made-up figures. */
import { describe, expect, it } from 'vitest';
import { inShort, tableDocument, tableRecords } from '../support/table-documents.js';

type Rows = Parameters<typeof tableDocument>[1];
const read = (title: string, rows: Rows, ...before: string[]): string[] =>
  tableRecords(tableDocument([title, ...before], rows)).map((record) => `${inShort(record)} @${record.period}`);

describe('a translation', () => {
  it('right behind the Chinese is none of its words', () => {
    const rows: Rows = [
      ['项目 Item', '治愈率（%）cure rate', '资产负债率（%）Ratio of Debts（%）', '病床周转（次） turnover of beds'],
      ['云溪医院', '61.5', '44.1', '20.5'],
    ];
    expect(read('2011年各医院情况', rows)).toEqual([
      'rate - 云溪医院治愈率 61.5 % @2011',
      'rate - 云溪医院资产负债率 44.1 % @2011',
      'count - 云溪医院病床周转 20.5 次 @2011',
    ]);
  });

  it('is no name that belongs to the label', () => {
    const rows: Rows = [
      ['产品', '产量（台）'],
      ['手机iPhone', '12'],
    ];
    expect(read('2011年产品产量', rows)).toEqual(['count - 手机iPhone产量 12 台 @2011']);
  });
});

describe('a part', () => {
  it('of a sum is named without the word of the sum', () => {
    const rows: Rows = [
      ['指标', '2009'],
      ['客运量总计（万人）', '31'],
      ['\u3000\u3000水路', '4'],
    ];
    expect(read('运输', rows)).toEqual(['count - 客运量总计 310000 人 @2009', 'count - 水路客运量 40000 人 @2009']);
  });

  it('may be told in another multiple of the unit of its whole', () => {
    const rows: Rows = [
      ['指标', '2019年'],
      ['货运量（万吨）', '31.2'],
      ['铁路', '11.1'],
      ['民航（吨）', '415'],
      ['邮件（件）', '77'],
    ];
    expect(read('运输', rows)).toEqual([
      'quantity - 货运量 312000 t @2019',
      'quantity - 铁路货运量 111000 t @2019',
      'quantity - 民航货运量 415 t @2019',
      'count - 邮件 77 件 @2019',
    ]);
  });

  it('is named with its whole where one beside it has to be', () => {
    const rows: Rows = [
      ['', '招生数', '在校生数'],
      ['（一）普通本专科', '700', '2100'],
      ['\u3000本科', '400', '1300'],
      ['\u3000专科', '300', '800'],
      ['（二）成人本专科', '90', '210'],
      ['\u3000本科', '90', '210'],
    ];
    expect(read('2014年学生情况', rows, '单位：人')).toContain('count - 普通本专科专科招生数 300 人 @2014');
  });
});

describe('a title', () => {
  it('of an order says what is measured', () => {
    const rows: Rows = [
      ['排序', '港口', '一季度（万TEU）', '同比增幅'],
      ['1', '北岭港', '93', '-1.40%'],
    ];
    expect(read('2022年第一季度港口集装箱吞吐量排名', rows)).toEqual([
      'quantity 北岭港 港口集装箱吞吐量 930000 TEU @2022-01/2022-03',
      'growth 北岭港 港口集装箱吞吐量 -1.4 % yoy @2022-01/2022-03',
    ]);
  });
});

it('a ratio to 100 of another is an index', () => {
  const rows: Rows = [
    ['指标', '2010年'],
    ['总人口（万人）', '31.2'],
    ['性别比（女=100）', '104.5'],
  ];
  expect(read('普查', rows)).toEqual(['count - 总人口 312000 人 @2010', 'quantity - 性别比 104.5 - @2010']);
});
