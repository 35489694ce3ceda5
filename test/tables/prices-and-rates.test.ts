/** Rows that are told of those above them, and times behind the numbers of a row; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { dated, inShort, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (title: string, rows: Rows, ...before: string[]) => tableRecords(tableDocument([title, ...before], rows));

describe('rows below one with a unit of its own', () => {
  it('are told in that of the last, where they repeat the labels of another', () => {
    const rows: Rows = [
      ['项目', '2018年', '同比增长（%、百分点）'],
      ['民宿平均房价（元/间）', '301.5', '2.4'],
      ['甲级', '420.1', '3.0'],
      ['民宿平均出租率（%）', '55.1', '1.2'],
      ['甲级', '61.3', '-0.7'],
    ];
    expect(read('2018年民宿', rows).slice(-2).map(inShort)).toEqual([
      'rate - 甲级民宿平均出租率 61.3 %',
      'growth - 甲级民宿平均出租率 -0.7 % yoy',
    ]);
  });
});

describe('a price', () => {
  const rows: Rows = [
    ['品名', '最低价', '最高价', '单位', '发布日期'],
    ['青梨', '2.5', '3.1', '斤', '2015-08-02'],
    ['红枣', '6.0', '7.2', '公斤', '2015-08-03'],
  ];

  it('is for each of what its row counts in, and of the day that stands behind it', () => {
    expect(read('水果行情', rows).map(dated)).toEqual([
      'amount 青梨 最低价 2.5 CNY/斤 @2015-08-02',
      'amount 青梨 最高价 3.1 CNY/斤 @2015-08-02',
      'amount 红枣 最低价 6 CNY/kg @2015-08-03',
      'amount 红枣 最高价 7.2 CNY/kg @2015-08-03',
    ]);
  });

  it('is of no day on which something else happened', () => {
    const founded = [rows[0]?.with(4, '成立日期') ?? [], ...rows.slice(1)];
    expect(read('水果行情', founded).map(({ period }) => period)).toEqual([null, null, null, null]);
  });

  it('of yesterday is one of the day before, and none that a change is told of', () => {
    const today: Rows = [
      ['地区', '今日均价', '昨日均价', '涨跌幅'],
      ['东原', '12.10', '12.00', '0.83%'],
      ['北岭', '11.00', '11.00', '0.00%'],
    ];
    expect(read('2023年3月1日鸡蛋价格', today, '单位：元/公斤').slice(0, 3).map(dated)).toEqual([
      'amount 东原 今日均价 12.1 CNY/kg @2023-03-01',
      'amount 东原 昨日均价 12 CNY/kg @2023-02-28',
      'growth 东原 今日均价 0.83 % @2023-03-01',
    ]);
  });
});
