/** Pages of one company and downloads of data services: what their first lines and columns say; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { dated, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (path: string, text: string): string[] =>
  extract(text, { path })
    .filter(({ rule }) => rule === 'tableCell')
    .map(dated);

describe('the first lines of a page', () => {
  const table = '\n\n| 指标 | 2021-06-30 | 2021-03-31 |\n|---|---|---|\n| 总资产（万元） | 3120.5 | 2988.1 |\n';

  it('name the listed company that its numbers are of, by its code', () => {
    for (const head of ['≈≈云帆股份600819≈≈', '- 云帆股份 (600819)- 财务', '云帆股份（300819.SZ）主要指标'])
      expect(read('a.md', head + table)[0]).toBe('amount 云帆股份 总资产 31205000 CNY @2021-06-30');
  });

  it('name none by other numbers', () => {
    for (const head of ['联系电话600819转2', '共有企业6008190家', '股票代码600819'])
      expect(read('a.md', head + table)[0]).toBe('amount - 总资产 31205000 CNY @2021-06-30');
  });
});

describe('a download of a data service', () => {
  it('says behind a word what was asked for, and elsewhere where it was found', () => {
    const rows = [
      ['地区', '2023年', '2022年'],
      ['云南省', '812', '803'],
      ['贵州省', '655', '651'],
    ];
    const asked = [['数据库：分省年度数据'], ['指标：年末城镇人口(万人)'], ['时间：最近2年']];
    expect(tableRecords(tableDocument([], [...asked, ...rows])).map(dated)).toEqual([
      'count 云南省 年末城镇人口 8120000 人 @2023',
      'count 云南省 年末城镇人口 8030000 人 @2022',
      'count 贵州省 年末城镇人口 6550000 人 @2023',
      'count 贵州省 年末城镇人口 6510000 人 @2022',
    ]);
  });
});

describe('rows of reports with several days each', () => {
  it('are of the period of their report, and named by none of what was done', () => {
    const rows = [
      ['报告期', '董事会日期', '分红方案说明', '股权登记日', '除息日', '分红总额', '方案进度', '股利支付率'],
      ['2022年报', '2023-04-11', '10派2元', '2023-06-12', '2023-06-13', '1310.5万', '实施方案', '31.2%'],
      ['2022中报', '2022-08-19', '不分配', '--', '--', '--', '董事会预案', '--'],
      ['2021年报', '2022-04-12', '10派3元', '2022-06-14', '2022-06-15', '1966.0万', '实施方案', '33.5%'],
    ];
    expect(tableRecords(tableDocument([], rows)).map(dated)).toEqual([
      'amount - 分红总额 13105000 CNY @2022',
      'rate - 股利支付率 31.2 % @2022',
      'amount - 分红总额 19660000 CNY @2021',
      'rate - 股利支付率 33.5 % @2021',
    ]);
  });
});

describe('units', () => {
  const values = (heading: string, cells: readonly string[]): string[] =>
    tableRecords(tableDocument([], [['年份', heading], ...cells.map((cell, i) => [String(2015 + i), cell])])).map(
      ({ value, unit }) => `${value} ${unit}`,
    );

  it('stand behind a colon, or with a word that it is told in them', () => {
    expect(values('旅客吞吐量：万人', ['310', '325'])).toEqual(['3100000 人', '3250000 人']);
    expect(values('人均产值（美元计）', ['8100', '8300'])).toEqual(['8100 USD', '8300 USD']);
    expect(values('人均产值（以美元计算）', ['8100', '8300'])).toEqual(['8100 USD', '8300 USD']);
  });

  it('of a hundred million are multiplied by what a cell writes behind a small number, and left out where nothing tells', () => {
    expect(values('投资额（亿元）', ['3588', '1.25万', '5200万', '200万'])).toEqual([
      '358800000000 CNY',
      '1250000000000 CNY',
      '52000000 CNY',
    ]);
    expect(values('投资额（万元）', ['3588', '2.5亿'])).toEqual(['35880000 CNY', '250000000 CNY']);
  });
});
