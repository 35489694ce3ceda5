/** When the numbers of a row were: dates beside names, months with a dot, sums so far; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { dated, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (title: string, rows: Rows, ...before: string[]): string[] =>
  tableRecords(tableDocument([title, ...before], rows)).map(dated);

describe('a date beside a name', () => {
  it('is no time of the figures when it is of something that happened to the one named', () => {
    const rows: Rows = [
      ['银行', '成立时间', '存款余额（亿元）'],
      ['云溪银行', '1998-05-06', '312.5'],
    ];
    expect(read('各行存款', rows)).toEqual(['amount 云溪银行 存款余额 31250000000 CNY @null']);
  });

  it('is the one that the figures are of, not the one of their publication', () => {
    const rows: Rows = [
      ['截止日期', '公告日期', '股东名称', '持股数量（股）'],
      ['2021-06-30', '2021-07-28', '北岭集团', '52000'],
    ];
    expect(read('股东', rows)).toEqual(['count 北岭集团 持股数量 52000 股 @2021-06-30']);
  });
});

describe('a month at the head of a column', () => {
  it('is one of the year that heads the row', () => {
    const rows: Rows = [
      ['年 / 月', '1月', '2月'],
      ['2018', '5.4', '5.5'],
      ['2019', '5.3', '5.2'],
    ];
    const at = (records: string[]) => records.map((record) => record.split('@')[1]);
    expect(at(read('失业率', rows))).toEqual(['2018-01', '2018-02', '2019-01', '2019-02']);
    expect(at(read('2019年失业率', rows))).toEqual(['2018-01', '2018-02', '2019-01', '2019-02']);
  });
});

describe('a month at the head of a row', () => {
  it('may be parted from its year by a dot, without a nought', () => {
    const rows: Rows = [
      ['统计时间', '出租率(%)', '空置率(%)'],
      ['2021.9', '82.10', '17.90'],
      ['2021.10', '83.20', '16.80'],
    ];
    expect(read('写字楼', rows)).toEqual([
      'rate - 出租率 82.1 % @2021-09',
      'rate - 空置率 17.9 % @2021-09',
      'rate - 出租率 83.2 % @2021-10',
      'rate - 空置率 16.8 % @2021-10',
    ]);
  });

  it('is the last of those that a sum so far is of, and its change', () => {
    const rows: Rows = [
      ['月份', '当月（亿元）', '同比增长', '累计（亿元）', '同比增长'],
      ['2021年04月份', '35.1', '2.5%', '140.2', '3.1%'],
    ];
    expect(read('固定资产投资额', rows)).toEqual([
      'funding - 固定资产投资额 3510000000 CNY @2021-04',
      'growth - 固定资产投资额 2.5 % yoy @2021-04',
      'funding - 固定资产投资额 14020000000 CNY @2021-01/2021-04',
      'growth - 固定资产投资额 3.1 % yoy @2021-01/2021-04',
    ]);
  });
});

describe('headings of months', () => {
  it('tell a stretch of months behind a year with a sign, and changes of a month of the year beside them', () => {
    const rows: Rows = [
      ['品牌', '2021-09', '9月同比', '2021-1到9'],
      ['云帆', '2010', '7.5%', '18300'],
    ];
    expect(read('轿车销量（辆）', rows)).toEqual([
      'count 云帆 轿车销量 2010 辆 @2021-09',
      'growth 云帆 轿车销量 7.5 % yoy @2021-09',
      'count 云帆 轿车销量 18300 辆 @2021-01/2021-09',
    ]);
  });

  it('may be written with a stroke, and days with a sign stay days', () => {
    const rows: Rows = [
      ['', '2021/06 - 中期', '2020/06'],
      ['租金收入（万元）', '35', '32'],
    ];
    expect(read('损益', rows)).toEqual([
      'amount - 租金收入 350000 CNY @2021-06',
      'amount - 租金收入 320000 CNY @2020-06',
    ]);
    const days: Rows = [
      ['日期', '成交量（吨）'],
      ['2021-1-12', '35'],
    ];
    expect(read('交易', days)).toEqual(['quantity - 成交量 35 t @2021-01-12']);
  });

  it('are years beside a unit in the corner; those with E are forecast, the others are not', () => {
    const rows: Rows = [
      ['单位：亿元', '2021', '2022E'],
      ['营业收入', '64', '71'],
    ];
    const records = tableRecords(tableDocument(['云帆公司业绩预测'], rows));
    expect(records.map(({ value, period, status }) => [value, period, status])).toEqual([
      [6_400_000_000, '2021', 'actual'],
      [7_100_000_000, '2022', 'forecast'],
    ]);
  });
});

describe('a year that opens a title', () => {
  const rows: Rows = [
    ['姓名', '财富（亿元）'],
    ['周云溪', '88.5'],
  ];

  it('is the time where nothing else tells one', () => {
    expect(read('2021东原富豪榜', rows)).toEqual(['amount 周云溪 财富 8850000000 CNY @2021']);
  });

  it('says nothing where it counts, or where a paragraph tells the time', () => {
    expect(read('2000强企业主榜', rows)).toEqual(['amount 周云溪 财富 8850000000 CNY @null']);
    expect(read('2021东原富豪榜', rows, '2020年9月的财富如下。')).toEqual([
      'amount 周云溪 财富 8850000000 CNY @2020-09',
    ]);
  });
});
