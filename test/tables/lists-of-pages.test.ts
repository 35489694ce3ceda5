/** Lists and rankings as pages of all sorts have them: films, brands, medals; with made-up figures. */
import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/record/schema.js';
import { dated, inShort, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (title: string, rows: Rows, ...before: string[]): ClaimRecord[] =>
  tableRecords(tableDocument([title, ...before], rows));

describe('a number with what another says of the same behind it', () => {
  it('is read without it', () => {
    const rows: Rows = [
      ['周数', '片名', '票房(万元)', '备注'],
      ['1', '远山', '3120云帆:3108[2]', ''],
      ['2', '近海', '2,410 云帆:2,398', '首周'],
    ];
    const records = read('2018年一周票房', rows);
    expect(records.map(inShort)).toEqual(['amount 远山 票房 31200000 CNY', 'amount 近海 票房 24100000 CNY']);
    expect(records.map(({ quote }) => quote)).toEqual(['3120', '2,410']);
  });

  it('is no date or time of day', () => {
    const rows: Rows = [
      ['城市', '说明', '人数（人）'],
      ['云溪', '3月：12', '31'],
    ];
    expect(read('参赛情况', rows).map(({ value }) => value)).toEqual([31]);
  });
});

describe('a ranking of brands', () => {
  const rows: Rows = [
    ['2017排名', '2016排名', '品牌', '品牌价值($万元)', '价值变化'],
    ['1', '2', '云帆', '4,310', '12%'],
    ['2', '1', '远山', '4,105', '-3%'],
  ];

  it('has years that open its headings, money by a sign, and changes in percent', () => {
    expect(read('2017年品牌榜', rows).map(dated)).toEqual([
      'rank 云帆 2017排名 1 - @2017',
      'rank 云帆 2016排名 2 - @2016',
      'amount 云帆 品牌价值 43100000 USD @2017',
      'growth 云帆 价值变化 12 % @2017',
      'rank 远山 2017排名 2 - @2017',
      'rank 远山 2016排名 1 - @2016',
      'amount 远山 品牌价值 41050000 USD @2017',
      'growth 远山 价值变化 -3 % @2017',
    ]);
  });

  it('is by the column that its title ends with', () => {
    const ranked: Rows = [
      ['名次', '电视剧', '电视台', '收视率'],
      ['1', '《远山》', '云溪台', '3.12'],
      ['2', '《近海》', '北岭台', '2.07'],
    ];
    expect(read('黄金档与周末剧集收视率排行', ranked).map(inShort)).toEqual([
      'rank 《远山》 收视率 1 -',
      'rate 《远山》 收视率 3.12 %',
      'rank 《近海》 收视率 2 -',
      'rate 《近海》 收视率 2.07 %',
    ]);
  });
});

describe('a column of the sum of those beside it', () => {
  it('has their unit, and counts what the title names', () => {
    const rows: Rows = [
      ['代表团', '金牌', '银牌', '总计'],
      ['云溪', '3', '4', '7'],
      ['合计', '9', '8', '17'],
    ];
    expect(read('2015年运动会奖牌榜', rows).map(inShort)).toEqual([
      'count 云溪 金牌 3 枚',
      'count 云溪 银牌 4 枚',
      'count 云溪 奖牌 7 枚',
      'count - 金牌 9 枚',
      'count - 银牌 8 枚',
      'count - 奖牌 17 枚',
    ]);
  });

  it('is not read where those beside it are told in several', () => {
    const rows: Rows = [
      ['代表团', '金牌', '场次', '总计'],
      ['云溪', '3', '4', '7'],
    ];
    expect(read('2015年运动会', rows).map(({ value }) => value)).toEqual([3, 4]);
  });
});

describe('when and of what numbers are', () => {
  it('is not when their place was founded', () => {
    const rows: Rows = [
      ['地名', '人口（万人）'],
      ['云溪县', '31.5'],
    ];
    expect(read('行政区划', rows, '东原省，1952年8月1日成立，人口众多，物产丰富。')[0]?.period).toBeNull();
  });

  it('is what its whole counts, where a part names whose they are', () => {
    const rows: Rows = [
      ['指标', '2012年'],
      ['基层工会数（个）', '312'],
      ['其中：内资企业', '205'],
      ['事业单位', '41'],
      ['卫生机构数（个）', '77'],
      ['其中：综合医院', '9'],
    ];
    expect(read('基本情况', rows).map(inShort)).toEqual([
      'count - 基层工会数 312 个',
      'count - 内资企业基层工会数 205 个',
      'count - 事业单位基层工会数 41 个',
      'count - 卫生机构数 77 个',
      'count - 综合医院 9 个',
    ]);
  });

  it('is what the title is of, for a sum of rows that only name things', () => {
    const rows: Rows = [
      ['项目', '本月', '同比增减'],
      ['福利彩票', '110.2', '1.6%'],
      ['合计', '320.6', '12.4%'],
    ];
    expect(read('彩票销售情况', rows, '单位：亿元').map(inShort)).toEqual([
      'amount - 福利彩票 11020000000 CNY',
      'growth - 福利彩票 1.6 % yoy',
      'amount - 彩票销售 32060000000 CNY',
      'growth - 彩票销售 12.4 % yoy',
    ]);
  });

  it('has no sign of its percent in its name', () => {
    const rows: Rows = [
      ['国家', '出口额（万元）', '同比±%出口'],
      ['云国', '31', '3.1'],
    ];
    expect(read('外贸', rows).map(inShort)).toEqual(['amount 云国 出口额 310000 CNY', 'growth 云国 出口 3.1 % yoy']);
  });

  it('is money for each share, where accounts tell no unit', () => {
    const rows: Rows = [
      ['财务指标', '2020-12-31'],
      ['每股现金流', '-1.25'],
    ];
    expect(read('主要财务指标', rows).map(inShort)).toEqual(['amount - 每股现金流 -1.25 CNY']);
  });
});
