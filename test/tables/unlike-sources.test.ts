/** Tables of sources unlike yearbooks: rankings, polls, registers, banks; with made-up figures. */
import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/record/schema.js';
import { dated, inShort, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (title: string, rows: Rows, ...before: string[]): ClaimRecord[] =>
  tableRecords(tableDocument([title, ...before], rows));

describe('a ranking', () => {
  it('gives a place to each that it names, by pictures for the first', () => {
    const rows: Rows = [
      ['排名', '城市', '空气质量指数'],
      ['🥇', '云溪', '12'],
      ['2', '北岭', '17'],
    ];
    expect(read('空气质量排行', rows).map(inShort)).toEqual([
      'quantity 云溪 空气质量指数 12 -',
      'rank 北岭 空气质量 2 -',
      'quantity 北岭 空气质量指数 17 -',
    ]);
  });

  it('tells a change of shares with a picture before it', () => {
    const rows: Rows = [
      ['品牌', '市场份额', '同比变化'],
      ['云帆', '17.7%', '📉 -3.2%'],
    ];
    const [share, growth] = read('手机市场', rows);
    expect([share, growth].map((record) => record && inShort(record))).toEqual([
      'share 云帆 市场份额 17.7 %',
      'growth 云帆 市场份额 -3.2 % yoy',
    ]);
    expect(growth?.quote).toBe('-3.2%');
  });
});

describe('a number of a cell', () => {
  it('names nothing when it is not understood', () => {
    const rows: Rows = [
      ['城市', '最高气温（℃）', '最低气温（℃）'],
      ['云溪', '30~20', '5.1'],
      ['北岭', '33', '4.2'],
    ];
    expect(read('各地气温', rows).map(({ subject, indicator, value }) => [subject, indicator, value])).toEqual([
      ['云溪', '最低气温', 5.1],
      ['北岭', '最高气温', 33],
      ['北岭', '最低气温', 4.2],
    ]);
  });

  it('may be bounded by two, in a unit that the grammar does not know', () => {
    const rows: Rows = [
      ['省份', '剂量率（nGy/h）', '剂量率（nGy/h）'],
      ['', '范围', '均值'],
      ['东原', '29.2~88.9', '32.3'],
    ];
    const [range, mean] = read('辐射水平', rows);
    expect(range).toMatchObject({ bound: 'between', min: 29.2, max: 88.9, value: null, unit: 'nGy/h' });
    expect(mean).toMatchObject({ bound: 'exact', value: 32.3, unit: 'nGy/h', kind: 'quantity' });
  });

  it('is negative in brackets where all is money, and a count aside elsewhere', () => {
    const rows: Rows = [
      ['项目', '2023年', '2022年', '增（减）额'],
      ['手续费收入', '820', '850', '(30)'],
    ];
    expect(read('利润表项目', rows, '人民币百万元，百分比除外').map(inShort)).toEqual([
      'amount - 手续费收入 820000000 CNY',
      'amount - 手续费收入 850000000 CNY',
      'amount - 手续费收入 -30000000 CNY yoy',
    ]);
    expect(read('人员', [['项目', '人数（人）'], ['职工', '(30)']])).toEqual([]); // biome-ignore format: a small table
  });

  it('may have its change in brackets behind it', () => {
    const rows: Rows = [
      ['指标', '2015年', '2016年'],
      ['留宿旅客', '14,300', '15,700 (+9.8%)'],
    ];
    const records = read('旅游', rows, '单位：人次');
    expect(records.map(dated)).toEqual([
      'count - 留宿旅客 14300 人次 @2015',
      'count - 留宿旅客 15700 人次 @2016',
      'growth - 留宿旅客 9.8 % @2016',
    ]);
    expect(records.map(({ quote }) => quote)).toEqual(['14,300', '15,700', '+9.8%']);
  });
});

describe('a row', () => {
  it('is of the day that stands beside its name, none of two days', () => {
    const rows: Rows = [
      ['站位', '日期', '含量（毫克/升）'],
      ['东江口', '1月12日', '546'],
      ['', '2月3日-2月9日', '288'],
    ];
    expect(read('2019年监测', rows).map(dated)).toEqual([
      'quantity 东江口 含量 546 mg/L @2019-01-12',
      'quantity 东江口 含量 288 mg/L @2019-02-03/2019-02-09',
    ]);
    const loans: Rows = [
      ['贷款银行', '起始日期', '终止日期', '利率'],
      ['云溪银行', '2021年6月1日', '2022年5月31日', '3.85%'],
    ];
    expect(read('贷款', loans).map(dated)).toEqual(['rate 云溪银行 利率 3.85 % @null']);
  });
});

describe('columns', () => {
  it('that only name things are parts of the whole before them', () => {
    const rows: Rows = [
      ['年份', '供水总量', '地表水', '用水总量', '农业', '人均用水量'],
      ['2007', '58', '46', '57', '35', '4'],
    ];
    expect(read('用水', rows, '单位：亿立方米').map(inShort)).toEqual([
      'quantity - 供水总量 5800000000 m3',
      'quantity - 地表水供水总量 4600000000 m3',
      'quantity - 用水总量 5700000000 m3',
      'quantity - 农业用水总量 3500000000 m3',
      'quantity - 人均用水量 400000000 m3',
    ]);
  });

  it('of change that come once are of the latest of the levels before them', () => {
    const rows: Rows = [
      ['案由', '2021年上半年收案', '占收案总数比例', '2020年上半年收案', '增幅'],
      ['租赁纠纷', '83', '3.2%', '55', '50.9%'],
    ];
    expect(read('收案', rows).at(-1)?.period).toBe('2021-01/2021-06');
  });

  it('of a rate that rises and falls do so by points', () => {
    const rows: Rows = [
      ['产品', '毛利率%', '营业收入比上年同期增减%', '毛利率比上年同期增减%'],
      ['水泵', '29.2%', '-21.1%', '3.2%'],
    ];
    expect(read('产品', rows, '单位：元').map(({ unit }) => unit)).toEqual(['%', '%', 'pp']);
  });

  it('of multiples and ratios are told in no money', () => {
    const rows: Rows = [
      ['', '本期期末'],
      ['负债总计', '22,728.68'],
      ['流动比率', '0.72'],
      ['利息保障倍数', '-8.08'],
    ];
    expect(read('偿债能力', rows, '单位：元').map(({ kind, unit }) => `${kind} ${unit}`)).toEqual([
      'amount CNY',
      'ratio x',
      'ratio x',
    ]);
  });
});

describe('what stands above a table', () => {
  const rows: Rows = [
    ['公司', '出货量（万部）'],
    ['云帆', '81'],
  ];
  it('says when it was, a part of the year that the title names', () => {
    expect(read('2024年手机市场', rows, '2024年第一季度出货量略有上升。', '主要厂商').map(dated)).toEqual([
      'count 云帆 出货量 810000 部 @2024-01/2024-03',
    ]);
  });

  it('says whose it is, not who only asked', () => {
    const poll: Rows = [
      ['指标', '2023'],
      ['不良贷款率', '1.3%'],
    ];
    expect(read('云溪银行2023年年度报告', poll).map(({ subject }) => subject)).toEqual(['云溪银行']);
    expect(read('云溪研究院民调结果', poll).map(({ subject }) => subject)).toEqual([null]);
  });
});

describe('years of the Republic', () => {
  it('are bare numbers behind or below what says so', () => {
    const across: Rows = [
      ['学年度', '113', '112'],
      ['借阅册次', '3,589', '4,378'],
    ];
    expect(read('图书馆统计', across).map(dated)).toEqual([
      'count - 借阅册次 3589 册次 @2024',
      'count - 借阅册次 4378 册次 @2023',
    ]);
    const down: Rows = [
      ['年度', '案件数（件）'],
      ['111', '52'],
      ['112', '61'],
    ];
    expect(read('法院统计', down).map(dated)).toEqual(['count - 案件数 52 件 @2022', 'count - 案件数 61 件 @2023']);
  });
});

describe('a row of change', () => {
  it('below levels in units of their own is told in its own', () => {
    const rows: Rows = [
      ['点位', 'SO2（μg/m3）', '优良率（%）'],
      ['2022年', '9', '92.6'],
      ['同比（%）', '-8.3', '-6.9'],
    ];
    expect(read('空气质量', rows).slice(2).map(inShort)).toEqual([
      'growth - SO2 -8.3 % yoy',
      'growth - 优良率 -6.9 % yoy',
    ]);
  });
});

describe('units that nothing writes', () => {
  it('are told by the noun, also where it stands further left', () => {
    const rows: Rows = [
      ['科室', '门诊人次', '平均住院日', '次均费用', '药占比'],
      ['骨科', '12034', '9.1', '8200.5', '21.3%'],
    ];
    expect(read('医疗服务', rows).map(inShort)).toEqual([
      'count 骨科 门诊人次 12034 人次',
      'quantity 骨科 平均住院日 9.1 d',
      'amount 骨科 次均费用 8200.5 CNY',
      'share 骨科 药占比 21.3 %',
    ]);
    const outer: Rows = [
      [{ text: '项目', columns: 2 }, '四月份统计'],
      [{ text: '进馆人次', rows: 2 }, '总馆', '735'],
      ['分馆', '93'],
    ];
    expect(read('2010年4月统计', outer).map(dated)).toEqual([
      'count - 总馆进馆人次 735 人次 @2010-04',
      'count - 分馆进馆人次 93 人次 @2010-04',
    ]);
  });
});

describe('headings', () => {
  it('say what is measured of the things of a class, and the longer of two says more', () => {
    const rows: Rows = [
      [
        { text: '起火场所', rows: 2 },
        { text: '火灾起数', columns: 2 },
      ],
      ['起数（起）', '占比'],
      ['厂房', '12', '2.1%'],
    ];
    expect(read('火灾形势', rows).map(inShort)).toEqual(['count - 厂房火灾起数 12 起', 'share - 厂房火灾起数 2.1 %']);
    const cases: Rows = [
      ['案由', '新收'],
      ['租赁纠纷', '83'],
    ];
    expect(read('云溪县人民法院审判态势', cases).map(inShort)).toEqual(['count 云溪县人民法院 租赁纠纷新收 83 -']);
  });
});

describe('names of two halves side by side', () => {
  it('stand behind their places in an order', () => {
    const rows: Rows = [
      ['排名', '城市名称', '人口', '排名', '城市名称', '人口'],
      ['1', '云溪', '24,758,900', '11', '北岭', '7,700,000'],
    ];
    expect(read('最大城市', rows).map(inShort)).toEqual([
      'rank 云溪 排名 1 -',
      'count 云溪 人口 24758900 人',
      'rank 北岭 排名 11 -',
      'count 北岭 人口 7700000 人',
    ]);
  });
});

describe('a title', () => {
  it('has the number of a section, which is no time', () => {
    const rows: Rows = [
      ['项目', '金额（元）'],
      ['债券投资', '560'],
    ];
    expect(read('云帆基金2022年第3季度报告', rows, '5.1 报告期末资产组合情况').map(({ period }) => period)).toEqual([
      '2022-09-30',
    ]);
  });
});

describe('a corner', () => {
  it('may hold the unit of all numbers, below the name of a company', () => {
    const rows: Rows = [
      ['（人民币百万元，百分比除外）', '2022年6月30日', '占总额百分比（%）'],
      ['活期存款', '2,712', '38.66'],
    ];
    expect(read('云帆银行股份有限公司2022年半年度报告', rows).map(dated)).toEqual([
      'amount 云帆银行股份有限公司 活期存款 2712000000 CNY @2022-06-30',
      'share 云帆银行股份有限公司 活期存款 38.66 % 总额 @2022-06-30',
    ]);
  });
});

describe('months', () => {
  it('stand as bare numbers behind what says so', () => {
    const rows: Rows = [
      ['月份', '1', '7', '全年'],
      ['平均气温（℃）', '-2.3', '27.6', '13.2'],
    ];
    expect(read('2022年气候概况', rows).map(dated)).toEqual([
      'quantity - 平均气温 -2.3 Cel @2022-01',
      'quantity - 平均气温 27.6 Cel @2022-07',
      'quantity - 平均气温 13.2 Cel @2022',
    ]);
  });
});

describe('a note behind a number', () => {
  it('is none of its unit, and no part of the quote', () => {
    const rows: Rows = [
      ['线路', '最高日客流'],
      ['1号线', '121.2万人次（9月30日）'],
    ];
    const [record] = read('2022年运营指标', rows);
    expect(record).toMatchObject({ value: 1_212_000, unit: '人次', quote: '121.2万人次' });
  });
});

describe('a cell without end', () => {
  it('takes no longer than its length', () => {
    const long = (piece: string): string => piece.repeat(20_000);
    const rows: Rows = [
      ['指标', `${long('男Male ')}（千人）`, long('（')],
      [long('甲1~'), `1${long('（2')}`, '4'],
      ['增（减', `${long('1至')}2`, '7'],
    ];
    const start = performance.now();
    read('统计', rows);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
