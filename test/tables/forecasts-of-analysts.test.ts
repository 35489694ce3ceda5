/** Tables of analysts' reports: what a company earned and will earn, ratios, what is told for each share; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { dated, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (title: string, rows: Rows): string[] => tableRecords(tableDocument([title], rows)).map(dated);

describe('accounts below each other', () => {
  it('have a title with their unit behind it', () => {
    const rows: Rows = [
      ['会计年度', '2023', '2024E'],
      ['营业收入', '4,120', '4,530'],
      ['EPS(美元)', '0.31', '0.34'],
    ];
    expect(read('利润表  单位：百万美元', rows)).toEqual([
      'amount - 营业收入 4120000000 USD @2023',
      'amount - 营业收入 4530000000 USD @2024',
      'amount - EPS 0.31 USD @2023',
      'amount - EPS 0.34 USD @2024',
    ]);
  });

  it('are told for each share in the unit of their group, and the next group is another', () => {
    const rows: Rows = [
      ['会计年度', '2023', '2024E'],
      ['每股资料（港元）', '', ''],
      ['每股收益', '0.31', '0.34'],
      ['每股经营现金', '0.42', '0.45'],
      ['估值比率（倍）', '', ''],
      ['PE', '14.2', '13.1'],
    ];
    expect(read('主要财务比率', rows)).toEqual([
      'amount - 每股收益 0.31 HKD @2023',
      'amount - 每股收益 0.34 HKD @2024',
      'amount - 每股经营现金 0.42 HKD @2023',
      'amount - 每股经营现金 0.45 HKD @2024',
      'ratio - PE 14.2 x @2023',
      'ratio - PE 13.1 x @2024',
    ]);
  });
});

describe('short names of ratios', () => {
  it('are told in times, in money for each share, in percent', () => {
    const rows: Rows = [
      ['指标', '2023', '2024E'],
      ['EPS', '0.31', '0.34'],
      ['P/E', '14.2', 'N.A.'],
      ['EV/EBITDA', '9.1', 'na'],
      ['ROE', '11.1', '11.2'],
      ['市净率（PB）', '2.2', '2.1'],
    ];
    expect(read('主要指标', rows)).toEqual([
      'amount - EPS 0.31 CNY @2023',
      'amount - EPS 0.34 CNY @2024',
      'ratio - P/E 14.2 x @2023',
      'ratio - EV/EBITDA 9.1 x @2023',
      'rate - ROE 11.1 % @2023',
      'rate - ROE 11.2 % @2024',
      'ratio - 市净率（PB） 2.2 x @2023',
      'ratio - 市净率（PB） 2.1 x @2024',
    ]);
  });

  it('are no part of the earnings above them, as a good by that name is of its sales', () => {
    const rows: Rows = [
      ['指标', '2023'],
      ['净利润（百万元）', '310'],
      ['PE', '14.2'],
    ];
    expect(read('主要指标', rows)).toEqual(['amount - 净利润 310000000 CNY @2023', 'ratio - PE 14.2 x @2023']);
    const goods: Rows = [
      ['指标', '2023'],
      ['销售额（百万元）', '310'],
      ['PE', '140'],
    ];
    expect(read('主要产品', goods)[1]).toBe('amount - PE销售额 140000000 CNY @2023');
  });

  it('stand behind the year, in headings of stocks that are compared', () => {
    const rows: Rows = [
      ['股票名称', '市值(USDmn)', '2016EPS', '2017EPS', '2016PE', '评级'],
      ['甲科技', '1,046.9', '0.31', '0.34', '51', '推荐'],
      ['乙股份', '772.6', '0.28', 'NA', '44', '推荐'],
    ];
    expect(read('相关股票', rows)).toEqual([
      'amount 甲科技 市值 1046900000 USD @null',
      'amount 甲科技 EPS 0.31 CNY @2016',
      'amount 甲科技 EPS 0.34 CNY @2017',
      'ratio 甲科技 PE 51 x @2016',
      'amount 乙股份 市值 772600000 USD @null',
      'amount 乙股份 EPS 0.28 CNY @2016',
      'ratio 乙股份 PE 44 x @2016',
    ]);
  });
});

describe('the heading over labels', () => {
  it('tells the unit of a statement, and its currency what is told for each share below', () => {
    const rows: Rows = [
      ['资产负债表(百万美元)', '2023', '2024E'],
      ['现金', '62.1', '63.6'],
      ['存货', '27.3', '29.5'],
      ['固定资产', '239.4', '280.9'],
    ];
    const shares: Rows = [
      ['每股指标', '2023', '2024E'],
      ['每股净资产', '2.53', '2.66'],
    ];
    expect(
      tableRecords(tableDocument(['财务预测'], rows, shares))
        .map(dated)
        .slice(5),
    ).toEqual([
      'amount - 固定资产 280900000 USD @2024',
      'amount - 每股净资产 2.53 USD @2023',
      'amount - 每股净资产 2.66 USD @2024',
    ]);
  });

  it('may write the currency before its multiple', () => {
    const rows: Rows = [
      ['会计年度 (人民币百万)', '2023', '2024E'],
      ['现金', '62.1', '63.6'],
    ];
    expect(read('资产负债表', rows)).toEqual(['amount - 现金 62100000 CNY @2023', 'amount - 现金 63600000 CNY @2024']);
  });
});

describe('rows of companies by their short names', () => {
  it('are about them, below no heading, and the section says nothing of what is measured', () => {
    const rows: Rows = [
      ['', '总资产（亿元）', { text: '较2017年末增速', columns: 2 }],
      ['', '', '贷款', '同业资产'],
      ['兴业', '654', '16.2%', '-21.1%'],
      ['招行', '651', '10.4%', '5.0%'],
      ['浦发', '609', '8.1%', '21.5%'],
      ['甲农商', '12', '7.2%', '2.4%'],
    ];
    const records = read('2018年三季度末股份制商业银行', rows);
    expect(records.slice(0, 3)).toEqual([
      'amount 兴业 总资产 65400000000 CNY @2018-09-30',
      'growth 兴业 贷款 16.2 % 2017-12-31 @2018-09-30',
      'growth 兴业 同业资产 -21.1 % 2017-12-31 @2018-09-30',
    ]);
    expect(records.at(-1)).toBe('growth 甲农商 同业资产 2.4 % 2017-12-31 @2018-09-30');
  });
});

describe('years ahead of what a document says of itself', () => {
  const rows: Rows = [
    ['云溪省游戏（单位：百万美元）', '2016', '2017', '2018', '2017-2022 CAGR'],
    ['手机游戏', '3,310', '4,240', '4,905', '8.6%'],
    ['云溪省游戏合计', '5,120', '6,340', '6,990', '5.4%'],
  ];
  const told = (before: readonly string[], ...behind: Rows[]): (readonly [string, string])[] =>
    tableRecords(tableDocument(before, rows, ...behind)).map((record) => [dated(record), record.status] as const);

  it('are forecasts from the first year of its title on', () => {
    expect(told(['云溪省文化产业展望', '2018-2022年'])).toEqual([
      ['amount - 手机游戏 3310000000 USD @2016', 'actual'],
      ['amount - 手机游戏 4240000000 USD @2017', 'actual'],
      ['amount - 手机游戏 4905000000 USD @2018', 'forecast'],
      ['growth - 手机游戏 8.6 % avg @2017/2022', 'forecast'],
      ['amount - 云溪省游戏合计 5120000000 USD @2016', 'actual'],
      ['amount - 云溪省游戏合计 6340000000 USD @2017', 'actual'],
      ['amount - 云溪省游戏合计 6990000000 USD @2018', 'forecast'],
      ['growth - 云溪省游戏合计 5.4 % avg @2017/2022', 'forecast'],
    ]);
  });

  it('are forecasts behind the year of its copyright', () => {
    const statuses = (line: string): string[] => told(['云溪省文化产业报告', line]).map(([, status]) => status);
    expect(statuses('©2017 东湖咨询。保留一切权利。').slice(0, 4)).toEqual([
      'actual',
      'actual',
      'forecast',
      'forecast',
    ]);
    expect(statuses('版权所有 2012-2023 东湖咨询').slice(0, 4)).toEqual(['actual', 'actual', 'actual', 'actual']);
    expect(statuses('东湖咨询').slice(0, 4)).toEqual(['actual', 'actual', 'actual', 'actual']);
  });
});
