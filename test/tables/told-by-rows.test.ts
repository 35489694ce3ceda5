/** What rows say of the rows beside them, with made-up figures. */
import { describe, expect, it } from 'vitest';
import { dated, inShort, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const records = (title: string, rows: Rows, ...before: string[]) =>
  tableRecords(tableDocument([title, ...before], rows));
const read = (...of: Parameters<typeof records>): string[] => records(...of).map(dated);

describe('a row', () => {
  it('is completed with the one above that it is a share of, or a change of', () => {
    const rows: Rows = [
      ['项目', '2022', '2023'],
      ['机耕地面积（公顷）', '421', '431'],
      ['\u3000占耕地面积比重（%）', '37.3', '38.5'],
      ['营业收入（百万元）', '70', '74'],
      ['（+/-）%', '9.1%', '5.3%'],
    ];
    const found = read('年报', rows);
    expect(found).toContain('share - 机耕地面积占耕地面积比重 38.5 % 耕地面积 @2023');
    expect(found).toContain('growth - 营业收入 5.3 % @2023');
  });

  it('says how a measure was taken, and needs the measure', () => {
    const rows: Rows = [
      ['项目', '2000', '2005'],
      ['1.化肥施用量', '', ''],
      ['\u3000按实物量计算（万吨）', '423.5', '419.5'],
    ];
    expect(read('农业', rows)[1]).toBe('quantity - 按实物量计算化肥施用量 4195000 t @2005');
  });

  it('has the unit of the one above that measures the same, where its own is blank', () => {
    const rows: Rows = [
      ['指标', '计量单位', '2022年'],
      ['建筑合同额', '万元', '105'],
      ['本年新签建筑合同额', '', '50'],
      ['企业个数', '', '7'],
    ];
    expect(read('建筑业', rows)).toEqual([
      'amount - 建筑合同额 1050000 CNY @2022',
      'amount - 新签建筑合同额 500000 CNY @2022',
      'enterprise_count - 企业个数 7 个 @2022',
    ]);
  });

  it('that stands below several measures, of the same unit each, is a part of the one above it', () => {
    const rows: Rows = [
      ['指标', '单位', '2023年'],
      ['旅客周转量', '万人公里', '90'],
      ['国内航线', '万人公里', '70'],
      ['国际航线', '万人公里', '20'],
      ['货运量', '万吨', '8'],
      ['国内航线', '万吨', '5'],
      ['国际航线', '万吨', '3'],
    ];
    const found = read('航空运输', rows);
    expect(found[1]).toContain('国内航线旅客周转量');
    expect(found[4]).toContain('国内航线货运量');
    expect(found[5]).toContain('国际航线货运量');
  });

  it('inside one of shares is a share of it, not told in the unit of a row before', () => {
    const rows: Rows = [
      ['项目', '2006', '2008'],
      ['就业人数（万人）', '101', '104'],
      ['就业者行业构成（%）', '100.0', '100.0'],
      ['\u3000制造业', '27.5', '27.7'],
    ];
    expect(read('附录', rows).at(-1)).toBe('share - 制造业 27.7 % 就业者 @2008');
  });
});

describe('a group of rows', () => {
  it('told apart a second time is of what was told apart the first', () => {
    const rows: Rows = [
      ['', '2000年', '2004年'],
      ['零售总额', '86', '208'],
      ['一、按地区分：', '', ''],
      ['\u3000市的零售额', '45', '105'],
      ['二、按行业分：', '', ''],
      ['\u3000餐饮业', '11', '21'],
    ];
    expect(read('零售总额', rows, '单位：万元').at(-1)).toBe('amount - 餐饮业零售总额 210000 CNY @2004');
  });

  it('says what its things are told by', () => {
    const rows: Rows = [
      ['指标', '6月', '1-6月'],
      ['主要产品产量', '', ''],
      ['钢材（万吨）', '12', '67'],
      ['发电量（亿千瓦时）', '73', '416'],
    ];
    expect(read('2023年工业生产', rows)).toEqual([
      'quantity - 钢材产量 120000 t @2023-06',
      'quantity - 钢材产量 670000 t @2023-01/2023-06',
      'quantity - 发电量 7300000000 kW.h @2023-06',
      'quantity - 发电量 41600000000 kW.h @2023-01/2023-06',
    ]);
  });

  it('says what is measured above years, and the title of what', () => {
    const rows: Rows = [
      ['年份', '农业', '工业'],
      ['合同数（项）', '', ''],
      ['1995', '166', '197'],
      ['金额（万美元）', '', ''],
      ['1995', '207', '660'],
    ];
    expect(read('外商直接投资按行业分合同数和合同金额', rows)).toEqual([
      'count 农业 外商直接投资合同数 166 项 @1995',
      'count 工业 外商直接投资合同数 197 项 @1995',
      'funding 农业 合同金额 2070000 USD @1995',
      'funding 工业 合同金额 6600000 USD @1995',
    ]);
  });
});

describe('headings', () => {
  it('of this year and the last, each of a month and so far', () => {
    const rows: Rows = [
      [
        { text: '项目', rows: 2 },
        { text: '本年', columns: 2 },
        { text: '上年同期', columns: 2 },
        { text: '增长（%）', columns: 2 },
      ],
      ['本月', '1-本月', '上年本月', '上年1-本月', '本月', '累计'],
      ['零售额', '18', '124', '16', '110', '13.5', '12.5'],
    ];
    expect(read('2013年7月零售总额', rows, '单位：万元')).toEqual([
      'amount - 零售额 180000 CNY @2013-07',
      'amount - 零售额 1240000 CNY @2013-01/2013-07',
      'amount - 零售额 160000 CNY @2012-07',
      'amount - 零售额 1100000 CNY @2012-01/2012-07',
      'growth - 零售额 13.5 % yoy @2013-07',
      'growth - 零售额 12.5 % yoy @2013-01/2013-07',
    ]);
  });

  it('of analysts tell facts from forecasts', () => {
    const rows: Rows = [
      ['项目', '2023A', '2024E'],
      ['净利润（归母，百万元）', '28', '31'],
    ];
    const found = records('点评', rows).map((record) => [inShort(record), record.period, record.status]);
    expect(found).toEqual([
      ['amount - 净利润（归母） 28000000 CNY', '2023', 'actual'],
      ['amount - 净利润（归母） 31000000 CNY', '2024', 'forecast'],
    ]);
  });

  it('say of what whole 100 is', () => {
    const rows: Rows = [
      ['年份', '就业人员（万人）', '构成（以就业人员为100）'],
      ['1978', '210', '13.8'],
      ['1980', '218', '13.9'],
    ];
    expect(records('就业', rows)[1]).toMatchObject({ kind: 'share', value: 13.8, base: '就业人员' });
  });

  it('count projects, and the title says of which ways', () => {
    const rows: Rows = [
      ['指标', '项目（个）', '合同金额（亿美元）'],
      ['合资经营企业', '102', '3.5'],
    ];
    expect(read('2006年按方式分外商投资额', rows)).toEqual([
      'count - 合资经营企业项目数 102 个 @2006',
      'funding - 合资经营企业合同金额 350000000 USD @2006',
    ]);
  });
});

it('the number of a list is no day', () => {
  const rows: Rows = [
    ['项目', '计量单位', '合计'],
    ['2.本年新签合同额', '万元', '135'],
  ];
  expect(read('2004年3季度建筑业', rows)).toEqual(['amount - 新签合同额 1350000 CNY @2004-07/2004-09']);
});

it('the sum of what the title names is told for each heading', () => {
  const rows: Rows = [
    ['类别', '城镇', '乡村'],
    ['总计', '2338', '3061'],
    ['失业人员', '62', '31'],
  ];
  expect(read('2010年劳动力资源与分配', rows, '单位：万人')[0]).toBe('count 城镇 劳动力资源与分配 23380000 人 @2010');
});

describe('a label', () => {
  it('of the same sort as what it is a part of stands alone', () => {
    const rows: Rows = [
      ['项目', '2000', '2010'],
      ['乡（镇）政府（个）', '942', '929'],
      ['\u3000乡政府', '365', '334'],
    ];
    expect(read('基层组织', rows).at(-1)).toBe('count - 乡政府 334 个 @2010');
  });

  it('of a place counts people under a title of population', () => {
    const rows: Rows = [
      ['排序', '县市', '2000年', '1990年'],
      ['1', '北岭县', '3,722', '3,065'],
    ];
    expect(read('县市别人口', rows)).toEqual(['count 北岭县 人口 3722 人 @2000', 'count 北岭县 人口 3065 人 @1990']);
  });
});

it('shares under 构成 are of what the title says before it', () => {
  const rows: Rows = [
    [
      { text: '年份', rows: 2 },
      { text: '从业人员（人）', columns: 2 },
      { text: '构成（%）', columns: 2 },
    ],
    ['第一产业', '第二产业', '第一产业', '第二产业'],
    ['1978', '1165', '857', '57.5', '42.5'],
  ];
  expect(records('三次产业从业人员及构成', rows)[2]).toMatchObject({ kind: 'share', value: 57.5, base: '从业人员' });
});

it('changes by the month are against the month before, those by the year against the year before', () => {
  const rows: Rows = [
    ['项目', '月增率', '年增率'],
    ['M2', '0.4', '8.8'],
  ];
  const found = records('2021年4月货币', rows, '（%）');
  expect(found.map(({ kind, base, indicator }) => [kind, base, indicator])).toEqual([
    ['growth', 'pop', 'M2'],
    ['growth', 'yoy', 'M2'],
  ]);
});

it('a column is told in what the text above tells one of its very numbers in', () => {
  const rows: Rows = [
    ['港名', '1-3月集装箱吞吐量'],
    ['合计', '4304.07'],
    ['东江港', '780.70'],
  ];
  const text = '2013年一季度，港口完成集装箱吞吐量4304.07万标箱，增长8.2%。';
  expect(records('港口吞吐量', rows, text).map(({ value, unit }) => [value, unit])).toEqual([
    [43040700, '标箱'],
    [7807000, '标箱'],
  ]);
  expect(records('港口吞吐量', rows, text.replace('4304.07', '4304.08'))).toEqual([]);
});
