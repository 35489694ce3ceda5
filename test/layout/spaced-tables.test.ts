/** Tables in plain text whose cells single blanks part. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { withAlignedTables } from '../../src/layout/aligned-tables.js';

const kindsOf = (text: string): string[] =>
  withAlignedTables({ text, regions: [{ kind: 'lines', start: 0, end: text.length }] }).map(({ kind }) => kind);
const cells = (text: string) =>
  extract(text)
    .filter(({ rule }) => rule === 'tableCell')
    .map(({ subject, indicator, value, unit, period }) => [subject, indicator, value, unit, period]);

describe('rows of a label and as many values as their headings', () => {
  const YEARS = [
    '基层文化情况',
    '    2018 2019 2020',
    '一、图书馆数    (个) 3 4 5',
    '    馆员        (人) 31 33 38',
    '二、阅览座位        (个) 412 455 501',
    '合 计             (个) 415 459 506',
  ].join('\n');

  it('are a table, with blanks in the labels and their units behind them', () => {
    expect(kindsOf(YEARS)).toEqual(['lines', 'table']);
    expect(cells(YEARS).slice(1, 4)).toEqual([
      [null, '图书馆数', 4, '个', '2019'],
      [null, '图书馆数', 5, '个', '2020'],
      [null, '馆员', 31, '人', '2018'],
    ]);
  });

  it('take the names in the lines before them where they have none, and leave out lines that lack a value', () => {
    const text = [
      '受理数(件)',
      '东原市 北岭市 南浦市',
      '2019年 1,205 1,318 977',
      '2020年',
      '(1月至10月)',
      '1,022 1,147 803',
      '2021年 1,118 864',
      '2022年 1,240 1,351 902',
    ].join('\n');
    expect(kindsOf(text)).toEqual(['table']);
    expect(cells(text).map(([subject, , value]) => [subject, value])).toEqual(
      [1205, 1318, 977, 1022, 1147, 803, 1240, 1351, 902].map((value, i) => [
        ['东原市', '北岭市', '南浦市'][i % 3],
        value,
      ]),
    );
  });

  it('may be headed by years alone', () => {
    const text = ['年份 报名人数 录取人数', '2019 3102 310', '2020 3310 -', '2021 3588 362'].join('\n');
    expect(cells(text)).toEqual([
      [null, '报名人数', 3102, '人', '2019'],
      [null, '录取人数', 310, '人', '2019'],
      [null, '报名人数', 3310, '人', '2020'],
      [null, '报名人数', 3588, '人', '2021'],
      [null, '录取人数', 362, '人', '2021'],
    ]);
  });

  it('have headings of two levels, torn apart by a copy; where what tells them apart is lost, nothing is read', () => {
    const rows = [
      '一、客运量 万人 912.4 77.1 8.2 -3.5',
      '二、货运量 万吨 3105.6 266.0 4.4 1.9',
      '其中:水运 万吨 88.2 6.3 -2.0 0.7',
    ];
    const torn = ['指标名称', '单位', '11月份', '比去年同期增长(%)累计 当月 累计 当月', ...rows].join('\n');
    const [sum, month, growth] = extract(`2021年交通运输情况\n\n${torn}`).filter(({ rule }) => rule === 'tableCell');
    expect([sum?.value, sum?.period, month?.value, month?.period]).toEqual([
      9_124_000,
      '2021-01/2021-11',
      771_000,
      '2021-11',
    ]);
    expect(growth).toMatchObject({ kind: 'growth', value: 8.2, base: 'yoy', indicator: '客运量' });
    expect(kindsOf(['累计 当月 累计 当月', ...rows].join('\n'))).toEqual(['lines']);
  });
});

describe('names of single signs', () => {
  const rows = ['东乡 102 51 50', '西乡 71 36 35', '南镇 44 21 23'];

  it('are one at the head of a line alone', () => {
    const text = ['单位：人', '', '乡镇 总人口 男 女', ...rows, '合 计 217 108 108'].join('\n');
    const read = cells(text).map(([subject, indicator, value]) => [`${subject ?? ''}${indicator ?? ''}`, value]);
    expect(read.slice(0, 3).map(([, value]) => value)).toEqual([102, 51, 50]);
    expect(read[1]?.[0]).toContain('男');
    expect(read.some(([name]) => String(name).includes('男女'))).toBe(false);
  });

  it('are no headings of values where the labels have one and a heading is missing', () => {
    expect(kindsOf(['乡镇 总人口 男', ...rows].join('\n'))).toEqual(['lines']);
  });
});

describe('yearbooks in two languages', () => {
  const text = [
    '8-3 主要年份邮政业务',
    'Postal Services in Main Years',
    'Item 2008 2009 2010 2011',
    '函件总计 (万件)   Total Number of Letters Delivered 512 498 471 455',
    '(10 000 pieces)',
    '  国内       Domestic 501 489 463 448',
    '特快专递业务总计 (万件)   Total Number of Express Mail Services Handled 33 36 41 47',
    '(10 000 pieces)',
    '  国内       Domestic 31 34 38 44',
  ].join('\n');

  it('have headings of years below a title that has as many words, and labels as long as their translations make them', () => {
    expect(cells(text).map(([, indicator, value, , period]) => `${period} ${indicator} ${value}`)).toEqual([
      ...['2008 函件总计 5120000', '2009 函件总计 4980000', '2010 函件总计 4710000', '2011 函件总计 4550000'],
      ...['2008 国内函件 5010000', '2009 国内函件 4890000', '2010 国内函件 4630000', '2011 国内函件 4480000'],
      ...['2008 特快专递业务总计 330000', '2009 特快专递业务总计 360000'],
      ...['2010 特快专递业务总计 410000', '2011 特快专递业务总计 470000'],
      ...['2008 国内特快专递业务 310000', '2009 国内特快专递业务 340000'],
      ...['2010 国内特快专递业务 380000', '2011 国内特快专递业务 440000'],
    ]);
  });
});

describe('headings that a copy has put on several lines', () => {
  const ROWS = ['全市 31.5 4.2 -1.8', '云溪县 12.5 6.1 2.4', '北岭县 19 3 -4.6'];

  it('go on in the next line, their units in lines below them, one for each column', () => {
    const text = ['2020年分县供水量', '行政 总供 与2019年 地下水', '分区 水量 比较 占比', '/亿m3', '/% /%', ...ROWS];
    const read = cells(text.join('\n')).map(([subject, indicator, ...rest]) => [
      `${subject ?? ''}${indicator}`,
      ...rest,
    ]);
    expect(read.slice(3, 5)).toEqual([
      ['云溪县总供水量', 1_250_000_000, 'm3', '2020'],
      ['云溪县总供水量', 6.1, '%', '2020'],
    ]);
    const short = text.filter((line) => line !== '/亿m3');
    expect(cells(short.join('\n'))).toEqual([]);
  });

  it('are none of numbers with their changes in brackets, whose columns nothing names', () => {
    const text = ['日均客运量(千次)', '2017 3,812 (0.5%) 941', '2018 3,872 (1.5%) 951', '2019 3,912 (1%) 962'];
    expect(kindsOf([...text, '2020 2,812 (-28%) 712'].join('\n'))).toEqual(['lines']);
  });
});

describe('rows of one word a column', () => {
  const RECORDS = ['排名 电站 国家 容量(MW)', '1 远山电站 甲国 2500', '2 近海电站 乙国 1400', '3 归途电站 丙国 980'];

  it('are a table with one column of numbers at least behind the first', () => {
    expect(kindsOf(RECORDS.join('\n'))).toEqual(['table']);
    expect(cells(RECORDS.join('\n'))[1]).toEqual(['远山电站', '容量', 2500, 'MW', null]);
    expect(kindsOf(RECORDS.join('\n').replace(/\d+$/gmu, '不详'))).toEqual(['lines']);
  });

  it('may be counted from 0 before them, as programs print tables', () => {
    const printed = [
      '      品种 成交手数 持仓量(手)',
      '0     大豆    312   5800',
      '1     棉花    208   4100',
      '2   铁矿石     97   3300',
    ];
    expect(cells(printed.join('\n')).at(-1)).toEqual([null, '铁矿石持仓量', 3300, '手', null]);
  });

  it('are none when they are few, or of a text', () => {
    expect(kindsOf(RECORDS.slice(0, 3).join('\n'))).toEqual(['lines']);
    expect(kindsOf('我们 看见 远山 大树\n这里 大树 有 3 棵。\n那里 小树 有 5 棵。\n以及 石头 有 9 块。')).toEqual([
      'lines',
    ]);
  });
});

describe('names that blanks stretch', () => {
  const TRADE = [
    '东 港 对 外 贸 易',
    '十 亿 港 元',
    '贸 易 种 类 / 主 要 国 家 2001   2002   2003',
    '出 口 1,210.4   1,305.8   1,411.1',
    '          (-1.5)   (+7.9)   (+8.1)',
    '  日 本 162.7   214.0   256.1',
    '  亚 洲 其 他 国 家 和 地 区 (1) 60.0   90.6   111.0',
    '注 :',
    '括 弧 内 数 字 为 与 上 年 同 期 比 较 的 变 动 百 分 比 。',
  ].join('\n');

  it('are one name before numbers, however long; changes in brackets are of the row above', () => {
    expect(
      cells(TRADE).map(([subject, indicator, value, unit]) => [subject, indicator, value, unit].join(' ')),
    ).toEqual([
      ' 出口 1210400000000 HKD',
      ' 出口 1305800000000 HKD',
      ' 出口 1411100000000 HKD',
      ' 出口 -1.5 %',
      ' 出口 7.9 %',
      ' 出口 8.1 %',
      '日本 出口 162700000000 HKD',
      '日本 出口 214000000000 HKD',
      '日本 出口 256100000000 HKD',
      '亚洲其他国家和地区 出口 60000000000 HKD',
      '亚洲其他国家和地区 出口 90600000000 HKD',
      '亚洲其他国家和地区 出口 111000000000 HKD',
    ]);
  });

  it('are headings side by side where their words tell them apart, and units stand beside names of one sign', () => {
    const text = ['指 标 单 位 数 量', '一、区划', '镇 个 213', '乡 个 816', '人 口 万人 75.4'].join('\n');
    expect(cells(text)).toEqual([
      [null, '镇', 213, '个', null],
      [null, '乡', 816, '个', null],
      [null, '人口', 754000, '人', null],
    ]);
  });
});

it('accounts have notes in a column of their own, days parted from their signs, and rows without numbers', () => {
  const text = [
    '资产负债表',
    '单位:人民币万元',
    '资 产: 附注(六) 2013 年 12 月 31 日 2012 年 12 月 31 日',
    '流动资产:',
    '货币资金 (1) 2,484.49 8,259.80',
    '拆出资金',
    '交易性金融资产',
    '衍生金融资产',
    '应收利息 (3) 419.35 192.16',
    '应收追偿款',
    '应收分保账款 (5) 1,002.62 525.46',
    '资产总计 9,906.46 9,977.42',
  ].join('\n');
  expect(cells(text).map(([, indicator, value, , period]) => `${indicator} ${value} ${period}`)).toEqual([
    '货币资金 24844900 2013-12-31',
    '货币资金 82598000 2012-12-31',
    '应收利息 4193500 2013-12-31',
    '应收利息 1921600 2012-12-31',
    '应收分保账款 10026200 2013-12-31',
    '应收分保账款 5254600 2012-12-31',
    '资产总计 99064600 2013-12-31',
    '资产总计 99774200 2012-12-31',
  ]);
  const noted = text.split('\n').slice(0, -1).join('\n');
  expect(cells(noted).map(([, indicator]) => indicator)).toEqual(
    ['货币资金', '应收利息', '应收分保账款'].flatMap((name) => [name, name]),
  );
});

it('records of many columns are a table in two lines, with nothing below a last column of remarks', () => {
  const votes = [
    '2020年东港市长选举投票结果',
    '号次 候选人 政党 得票数 得票率 当选',
    '1 林云山 建设党 13,692 42.85%',
    '2 王海川 民生党 18,261 57.15%',
  ];
  expect(cells(votes.join('\n'))).toEqual([
    ['林云山', '得票数', 13692, null, '2020'],
    ['林云山', '得票率', 42.85, '%', '2020'],
    ['王海川', '得票数', 18261, null, '2020'],
    ['王海川', '得票率', 57.15, '%', '2020'],
  ]);
  // Few columns may be a text.
  expect(kindsOf(['号次 姓名 得票数', '1 林云山 13,692', '2 王海川 18,261'].join('\n'))).toEqual(['lines']);
});

it('rows that a number counts have their name before their values, whatever a cell over several of them left there', () => {
  const text = [
    '东原市场41种蔬菜平均批发价格为4.60元/公斤,比上周的4.20元/公斤上涨10%。',
    '东原市场商品单价对照表',
    '日期:2012年03月08日',
    '序号 品类 品种 今日价格 上周同期 环比增减 环比增减 去年同期 同期增减',
    '1 白菜 1.45 1.25 0.2 16% 0.36 303%',
    '2 油菜 3.4 5.1 -1.7 -33% 1.7 100%',
    '3 蔬 菠菜 4.8 5.6 -0.8 -14% 2.9 66%',
    '4 菜 土豆 2.4 2.5 -0.1 -4% 1.2 100%',
  ].join('\n');
  const read = extract(text).filter(({ rule }) => rule === 'tableCell');
  const shown = read.map(({ subject, indicator, value, unit, base, period }) =>
    [subject, indicator, value, unit, base, period].join(' '),
  );
  // What prices changed by is no percentage where one stands beside it.
  expect(shown.slice(0, 6)).toEqual([
    '白菜 今日价格 1.45 CNY/kg  2012-03-08',
    '白菜 今日价格 1.25 CNY/kg  2012-03-01',
    '白菜 今日价格 0.2 CNY/kg pop 2012-03-08',
    '白菜 今日价格 16 % pop 2012-03-08',
    '白菜 今日价格 0.36 CNY/kg  2011-03-08',
    '白菜 今日价格 303 % yoy 2012-03-08',
  ]);
  expect(shown.filter((_, i) => i % 6 === 0).map((line) => line.slice(0, 2))).toEqual(['白菜', '油菜', '菠菜', '土豆']);
});

describe('blank cells', () => {
  it('are told by the blanks that a copy leaves for them, and the headings tell how many columns there are', () => {
    const text = [
      '清河县2019年度会议费预算情况表',
      '单位:元',
      '项目 2018年执行数 2019年预算数',
      '一、支出合计   380000',
      '1、场地费    ',
      '2、住宿费   160000',
      '3、交通费 90000 220000',
      '4.会议次数(次) 12  ',
    ].join('\n');
    expect(cells(text).map(([, indicator, value, unit, period]) => [indicator, value, unit, period])).toEqual([
      ['支出合计', 380_000, 'CNY', '2019'],
      ['住宿费', 160_000, 'CNY', '2019'],
      ['交通费', 90_000, 'CNY', '2018'],
      ['交通费', 220_000, 'CNY', '2019'],
      ['会议次数', 12, '次', '2018'],
    ]);
  });

  it('are left out with their row where blanks do not tell their columns', () => {
    const rows = ['东乡 102 51 50', '西乡 71 36', '南镇 44 21 23', '北镇 40   23'];
    const read = cells(['单位：人', '', '乡镇 总人口 男 女', ...rows].join('\n'));
    expect(read.map(([, , value]) => value)).toEqual([102, 51, 50, 44, 21, 23, 40, 23]);
    expect(read.at(-1)?.[1]).toContain('女');
  });
});

describe('headings in two languages over several lines', () => {
  it('stand over one another, lines of the translation between them; a long name in two languages is a label', () => {
    const text = [
      '9-3 口岸货物进出口总值',
      '单位:万美元',
      '项    目 Item 2018 2019',
      '合 计     合 计    ',
      'Total 进 口 出 口 Total 进 口 出 口',
      '(by USD) Imports Exports (by USD) Imports Exports',
      '总  计 Total  412 180 232 455 190 265',
      ' 一般贸易 Ordinary Trade 310 140 170 322 131 191',
      ' 其他组织无偿援助的物资  Goods Donated by Other Organizations between Countries and Regions 9 2 7 12 5 7',
      ' 寄售贸易 Consignment 3 3   4   4',
    ].join('\n');
    const read = cells(text).map(([subject, indicator, value, , period]) => [
      `${subject ?? ''}${indicator}`,
      value,
      period,
    ]);
    expect(read).toHaveLength(22);
    expect(read[1]).toEqual(['进口', 1_800_000, '2018']);
    expect(read[11]).toEqual(['一般贸易出口', 1_910_000, '2019']);
    expect(read[13]?.slice(1)).toEqual([20_000, '2018']);
    expect(read.slice(-4)).toEqual([
      ['寄售贸易口岸货物进出口总值', 30_000, '2018'],
      ['寄售贸易进口', 30_000, '2018'],
      ['寄售贸易口岸货物进出口总值', 40_000, '2019'],
      ['寄售贸易出口', 40_000, '2019'],
    ]);
  });

  it('may have half of their first word', () => {
    const text = [
      '游客人数(人次)',
      '项   Item 2008 2009',
      '外国人   Foreigners 388 438',
      '  日本   Japan 115 142',
      '  法国   France 84 71',
    ];
    expect(cells(text.join('\n')).map(([, , value, , period]) => [value, period])).toEqual(
      [388, 438, 115, 142, 84, 71].map((value, i) => [value, i % 2 === 0 ? '2008' : '2009']),
    );
  });
});
