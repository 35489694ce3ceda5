/** Units as tables write them around their numbers, with made-up figures. */
import { describe, expect, it } from 'vitest';
import { dated, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (title: string, rows: Rows, ...before: string[]): string[] =>
  tableRecords(tableDocument([title, ...before], rows)).map(dated);

describe('a unit', () => {
  it('goes before another of the same in brackets', () => {
    const rows: Rows = [
      ['指标', '2004年'],
      ['平均高温 °C（°F）', '8.5'],
      ['平均降水量 mm（英寸）', '60.8'],
    ];
    expect(read('云溪市气候', rows)).toEqual([
      'quantity - 平均高温 8.5 Cel @2004',
      'quantity - 平均降水量 60.8 mm @2004',
    ]);
  });

  it('is known by its multiplier, before money and before any word', () => {
    const rows: Rows = [
      ['项目', '2003', '2004'],
      ['本地生产总值（十亿港元）', '1,220.5', '1,282.5'],
      ['电话服务①（万条操作线路）', '37.1', '37.9'],
    ];
    expect(read('附录', rows)).toEqual([
      'gdp - 本地生产总值 1220500000000 HKD @2003',
      'gdp - 本地生产总值 1282500000000 HKD @2004',
      'count - 电话服务 371000 条操作线路 @2003',
      'count - 电话服务 379000 条操作线路 @2004',
    ]);
  });

  it('is nanometres in a column of units, where a word for no figure would pass on the one above', () => {
    const rows: Rows = [
      ['项目', '单位', '2024年'],
      ['道路长度', 'km', '3'],
      ['栅极长度', 'nm', '14'],
    ];
    expect(read('云溪芯片厂', rows)).toEqual(['quantity - 道路长度 3 km @2024', 'quantity - 栅极长度 14 nm @2024']);
  });

  it('is a power of ten that a heading tells numbers in, beside a currency or alone', () => {
    const rows: Rows = [
      ['月', '股数（以十亿计）', '市值（以港币十亿元计）', '人数（以千计）'],
      ['2022年5月', '6,459.5', '25,502.4', '532'],
    ];
    expect(read('存管统计', rows)).toEqual([
      'count - 股数 6459500000000 股 @2022-05',
      'amount - 市值 25502400000000 HKD @2022-05',
      'count - 人数 532000 人 @2022-05',
    ]);
  });

  it('is no share of a fund that is held', () => {
    const rows: Rows = [
      ['', '2021-12-31'],
      ['期末基金份额净值（元）', '1.08'],
      ['市场份额', '27.5%'],
    ];
    expect(read('财务指标', rows)).toEqual([
      'amount - 基金份额净值 1.08 CNY @2021-12-31',
      'share - 市场份额 27.5 % @2021-12-31',
    ]);
  });

  it('is none of the other words for a place of the sick in brackets', () => {
    const rows: Rows = [
      ['年份', '合计', '妇幼保健院（所/站）'],
      ['2011年', '204.17', '3.16'],
    ];
    expect(read('床位数', rows, '单位：万张')).toEqual([
      'count - 床位数 2041700 张 @2011',
      'count 妇幼保健院（所/站） 床位数 31600 张 @2011',
    ]);
  });

  it('is so many for each of a group', () => {
    const rows: Rows = [
      ['指标', '2010年'],
      ['每百人平均函件量（件/百人）', '1590'],
    ];
    expect(read('邮电', rows)).toEqual(['quantity - 每百人平均函件量 1590 件/百人 @2010']);
  });

  it('may stand in a row of its own below the label', () => {
    const rows: Rows = [
      ['指标', '2010', '2011'],
      ['平均每一网点服务面积', '126.8', '122.5'],
      ['（平方公里）', '', ''],
      ['通话时长（亿分钟）', '11.5', '12.5'],
    ];
    expect(read('邮电', rows)).toEqual([
      'quantity - 平均每一网点服务面积 126.8 km2 @2010',
      'quantity - 平均每一网点服务面积 122.5 km2 @2011',
      'quantity - 通话时长 1150000000 min @2010',
      'quantity - 通话时长 1250000000 min @2011',
    ]);
  });

  it('is that of the animal, where a caption names two', () => {
    const rows: Rows = [
      ['地区', '牛', '山羊'],
      ['河北', '82.5', '39.5'],
    ];
    expect(read('1997年牲畜饲养情况', rows, '单位：万头（只）')).toEqual([
      'count 河北 牛 825000 头 @1997',
      'count 河北 山羊 395000 只 @1997',
    ]);
  });

  it('is told by 时数 and 日数', () => {
    const rows: Rows = [
      ['指标', '2004年'],
      ['日照时数', '1602'],
      ['降水日数', '131'],
    ];
    expect(read('气候', rows)).toEqual(['quantity - 日照时数 1602 h @2004', 'quantity - 降水日数 131 d @2004']);
  });
});

it('a month over many years is one of none of them', () => {
  const rows: Rows = [
    [{ text: '云溪市气象数据（1981年至2010年）', columns: 3 }],
    ['月份', '1月', '2月'],
    ['平均降水量（毫米）', '60.8', '77.3'],
  ];
  expect(read('气候', rows)).toEqual([
    'quantity - 1月平均降水量 60.8 mm @1981/2010',
    'quantity - 2月平均降水量 77.3 mm @1981/2010',
  ]);
});

it('a change in brackets below a number is no number of its own, and begins no headings', () => {
  const rows: Rows = [
    ['项目', '2003', '2004'],
    ['收入（亿元）', '12.5', '13.5'],
    ['', '（-2.2）', '（+5.1）'],
    ['支出（亿元）', '11.5', '12.5'],
  ];
  expect(read('收支', rows)).toHaveLength(4);
});

it('what each has is money, not the product', () => {
  const rows: Rows = [
    ['项目', '2004年'],
    ['按人口平均计算的本地生产总值（港元）', '186267'],
  ];
  expect(read('附录', rows)).toEqual(['amount - 按人口平均计算的本地生产总值 186267 HKD @2004']);
});

it('a share in a label is of what the label names, not of the title', () => {
  const rows: Rows = [
    ['指标', '2010年'],
    ['已通邮的行政村比重（%）', '99.5'],
  ];
  expect(read('邮电通信水平', rows)).toEqual(['share - 已通邮的行政村 99.5 % @2010']);
});

it('a multiplier before a unit in Latin letters is of it, with nothing between them and the noun', () => {
  const rows: Rows = [
    ['地区', '用水量亿m3', '林地万hm2'],
    ['云溪县', '1.5', '3.2'],
  ];
  expect(read('2020年资源', rows).map((line) => line.split(' ').slice(-3))).toEqual([
    ['150000000', 'm3', '@2020'],
    ['32000', 'har', '@2020'],
  ]);
});

it('a number of a time is no count', () => {
  const rows: Rows = [
    ['科目', '本年收入计划', '上年同期数', '同比增减%'],
    ['印花税', '1590', '171', '39.77'],
    ['房产税', '1940', '37', '-21.62'],
  ];
  expect(read('2024年收入情况', rows).filter((line) => !line.startsWith('growth'))).toEqual([]);
});

it('a title of an index tells what rows without a measure are, not what others count', () => {
  const routes: Rows = [
    ['航线', '2021-03-10'],
    ['东岸——西岛', '1012.4'],
    ['北湾——西岛', '987.1'],
  ];
  expect(read('沿海集装箱运价指数', routes).map((line) => line.split(' ').slice(-3))).toEqual([
    ['1012.4', '-', '@2021-03-10'],
    ['987.1', '-', '@2021-03-10'],
  ]);
  const volumes: Rows = [
    ['航线', '运量'],
    ['东岸——西岛', '1012.4'],
  ];
  expect(read('沿海集装箱运价指数', volumes)).toEqual([]);
});

it('visits of households are counted', () => {
  const rows: Rows = [
    ['项目', '东片', '西片'],
    ['走访户次', '312', '87'],
  ];
  expect(read('2020年走访情况', rows).map((line) => line.split(' ').slice(-3))).toEqual([
    ['312', '户次', '@2020'],
    ['87', '户次', '@2020'],
  ]);
});

it('M2 behind money is its short name, behind what is measured square metres', () => {
  const money: Rows = [
    ['月份', '广义货币(M2)余额(亿元)', '广义货币(M2)同比增长', '建筑面积(M2)'],
    ['2022年3月', '2104.5', '-0.8', '310'],
  ];
  expect(read('东海省主要数据', money)).toEqual([
    'amount - 广义货币（M2）余额 210450000000 CNY @2022-03',
    'growth - 广义货币（M2）余额 -0.8 % yoy @2022-03',
    'quantity - 建筑面积 310 m2 @2022-03',
  ]);
});

it('ballots are counted by themselves, and pupils for each teacher are a ratio', () => {
  const rows: Rows = [
    ['行政区', '选举人数', '无效票', '学生与教师比'],
    ['云溪市', '31204', '212', '13.5'],
  ];
  expect(read('2020年直辖市情况', rows)).toEqual([
    'count 云溪市 选举人数 31204 人 @2020',
    'count 云溪市 无效票 212 票 @2020',
    'ratio 云溪市 学生与教师比 13.5 x @2020',
  ]);
});

it('telephones are counted, numbers of telephones are not', () => {
  const rows: Rows = [
    ['单位', '联系电话', '移动电话（台）'],
    ['云溪村', '62013', '287'],
  ];
  expect(read('2020年农村耐用消费品', rows)).toEqual(['count 云溪村 移动电话 287 台 @2020']);
});

describe('units of one sort in a caption', () => {
  const rows: Rows = [
    [
      { text: '县区', rows: 2 },
      { text: '茶叶产量', columns: 3 },
      { text: '药材产量', columns: 3 },
    ],
    ['总产量', '人均产量', '位次', '总产量', '人均产量', '位次'],
    ['云溪县', '58.2', '436.5', '2', '3.4', '25.4', '1'],
    ['北岭县', '113.8', '555.6', '1', '1.3', '20.6', '2'],
  ];

  it('are told of what the columns measure in their order, where there are as many', () => {
    expect(read('各县区主要产品产量、人均产量及位次（2012年）', rows, '单位：万吨、千克').slice(0, 3)).toEqual([
      'quantity 云溪县 茶叶产量总产量 582000 t @2012',
      'quantity 云溪县 茶叶产量人均产量 436.5 kg @2012',
      'rank 云溪县 茶叶产量 2 - @2012',
    ]);
  });

  it('are none of theirs where there are more', () => {
    const numbers = read('各县区主要产品产量、人均产量及位次（2012年）', rows, '单位：万吨、吨、千克');
    expect(numbers.filter((one) => one.startsWith('quantity'))).toEqual([]);
  });
});

describe('who made a statement', () => {
  it('is no unit, though it stands before one in the same line', () => {
    const rows: Rows = [
      ['项目', '2020年12月31日'],
      ['应交税费', '150,282.91'],
    ];
    const line = '2020年12月31日编制单位:云帆股份有限公司  单位:元 币种:人民币';
    const told = tableRecords(tableDocument(['云帆股份有限公司2020年年度报告', '资产负债表', line], rows));
    expect(told.map(({ value, unit }) => [value, unit])).toEqual([[150_282.91, 'CNY']]);
  });
});
