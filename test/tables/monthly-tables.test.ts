/** Tables of monthly reports and yearbooks as web pages print them, with made-up figures. */
import { describe, expect, it } from 'vitest';
import { dated, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (title: string, rows: Rows, ...before: string[]): string[] =>
  tableRecords(tableDocument([title, ...before], rows)).map(dated);

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
      'rank 北岭港 港口集装箱吞吐量 1 - @2022-01/2022-03',
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

describe('a label that says nothing alone', () => {
  it('is completed with the row that it belongs to', () => {
    const rows: Rows = [
      ['指标', '2005'],
      ['煤气供应总量（万立方米）', '31.2'],
      ['\u3000#家庭用量', '11.1'],
      ['年末实有道路长度（公里）', '77'],
      ['平均每万人拥有（公里）', '6.5'],
    ];
    expect(read('公用事业', rows)).toEqual([
      'quantity - 煤气供应总量 312000 m3 @2005',
      'quantity - 煤气供应总量家庭用量 111000 m3 @2005',
      'quantity - 实有道路长度 77 km @2005-12-31',
      'quantity - 平均每万人拥有道路长度 6.5 km @2005',
    ]);
  });

  it('is a part, though it repeats the unit of its whole', () => {
    const rows: Rows = [
      ['指标', '2005'],
      ['全年用电量（亿千瓦时）', '31.2'],
      ['\u3000#工业（亿千瓦时）', '11.1'],
    ];
    expect(read('电力', rows)).toContain('quantity - 工业全年用电量 1110000000 kW.h @2005');
  });

  it('names a class of incomes, and no income', () => {
    const rows: Rows = [
      ['项目', '低收入', '中等收入'],
      ['平均每户人口数（人）', '3.39', '3.11'],
    ];
    expect(read('按人均可支配收入分组的居民家庭基本情况（2013年）', rows)[1]).toMatch(
      /^count 中等收入 居民家庭平均每户人口数 3.11 人 @2013$/,
    );
  });
});

it('of two units of a caption the one that goes with what the rows are parts of', () => {
  const rows: Rows = [
    ['项目', '2009'],
    ['接待人数（过夜）', '412'],
    ['\u3000外国人', '77'],
    ['居住天数（过夜）', '901'],
    ['\u3000外国人', '205'],
  ];
  expect(read('接待旅游人数和居住天数', rows, '单位：人次、天')).toEqual([
    'count - 接待人数（过夜） 412 人次 @2009',
    'count - 外国人接待人数（过夜） 77 人次 @2009',
    'quantity - 居住天数（过夜） 901 d @2009',
    'quantity - 外国人居住天数（过夜） 205 d @2009',
  ]);
});

it('the time stands above the line of who made the table', () => {
  const rows: Rows = [
    ['指标', '单位', '本期', '累计'],
    ['国内旅游人数', '万人次', '4.5', '11'],
  ];
  expect(read('旅游情况统计表', rows, '2018年5月', '云溪县旅游局')).toEqual([
    'count - 国内旅游人数 45000 人次 @2018-05',
    'count - 国内旅游人数 110000 人次 @2018-01/2018-05',
  ]);
});

describe('a change', () => {
  it('beside two days is told of the later, whichever stands first', () => {
    const rows: Rows = [
      ['品种', '2018年1月22日批发价格（元/千克）', '2018年1月21日批发价格（元/千克）', '环比（%）'],
      ['芹菜', '3.73', '3.57', '4.48%'],
    ];
    expect(read('价格', rows)).toContain('growth - 芹菜批发价格 4.48 % pop @2018-01-22');
  });

  it('is told by 与去年同期相比', () => {
    const rows: Rows = [
      ['品种', '批发价格（元/千克）', '与去年同期相比（%）'],
      ['芹菜', '3.73', '20.32'],
    ];
    expect(read('2018年1月价格', rows)).toContain('growth - 芹菜批发价格 20.32 % yoy @2018-01');
  });
});

it('shares of a table whose first row is 100 are of that row, however deep they stand', () => {
  const rows: Rows = [
    ['作物', '2000'],
    ['总播种面积', '100.00'],
    ['\u3000谷物', '59.2'],
    ['\u3000\u3000稻谷', '19.1'],
  ];
  expect(read('农作物种植结构', rows, '单位：%').at(-1)).toContain('19.1 % 总播种面积 @2000');
});

it('pay is money, whatever the row is called', () => {
  const rows: Rows = [
    ['项目', '从业人员年均劳动报酬'],
    ['内资', '15484'],
  ];
  expect(read('2004年劳动报酬', rows, '单位：元')).toEqual(['amount - 内资从业人员年均劳动报酬 15484 CNY @2004']);
});
