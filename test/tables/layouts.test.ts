/** Tables as statistics offices, customs, treasuries and companies print them, with made-up figures. */
import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/record/schema.js';
import { dated, inShort, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const records = (title: string, rows: Rows, ...before: string[]): ClaimRecord[] =>
  tableRecords(tableDocument([title, ...before], rows));

describe('a table of an index', () => {
  it('gives index points, not growth, and says what each is against', () => {
    const rows: Rows = [
      [{ text: '城市', rows: 2 }, '环比', '同比', '定基'],
      ['上月=100', '上年同月=100', '2020年=100'],
      ['北岭', '100.4', '98.7', '132.0'],
    ];
    expect(records('2024年5月住宅价格', rows, '表1 2024年5月30个大中城市住宅销售价格指数').map(dated)).toEqual([
      'quantity 北岭 环比住宅销售价格指数 100.4 - @2024-05',
      'quantity 北岭 同比住宅销售价格指数 98.7 - @2024-05',
      'quantity 北岭 定基住宅销售价格指数 132 - @2024-05',
    ]);
  });

  it('may have sizes for headings', () => {
    const rows: Rows = [
      [{ text: '城市', rows: 2 }, '90m2及以下', '144m2以上'],
      ['同比', '同比'],
      ['北岭', '98.4', '101.7'],
    ];
    const read = records('2024年5月住宅价格', rows, '表2 2024年5月住宅销售价格指数').map(inShort);
    expect(read).toEqual([
      'quantity 北岭 同比90m2及以下住宅销售价格指数 98.4 -',
      'quantity 北岭 同比144m2以上住宅销售价格指数 101.7 -',
    ]);
  });
});

describe('quantity and value side by side', () => {
  it('take the unit of the row and that of the caption, each its own', () => {
    const rows: Rows = [
      [
        { text: '商品名称', rows: 2 },
        { text: '计量单位', rows: 2 },
        { text: '4月', columns: 2 },
        { text: '累计比去年同期±%', columns: 2 },
      ],
      ['数量', '金额', '数量', '金额'],
      ['茶叶', '吨', '310', '2,450', '-4.0', '12.5'],
      ['机床', '-', '77', '1,900', '-', '3.1'],
    ];
    expect(records('2024年4月出口主要商品量值表', rows, '单位：万元人民币').map(dated)).toEqual([
      'quantity - 茶叶出口数量 310 t @2024-04',
      'amount - 茶叶出口金额 24500000 CNY @2024-04',
      'growth - 茶叶出口数量 -4 % yoy @2024-01/2024-04',
      'growth - 茶叶出口金额 12.5 % yoy @2024-01/2024-04',
      // Without a unit of its own the quantity is left out, not taken for money.
      'amount - 机床出口金额 19000000 CNY @2024-04',
      'growth - 机床出口金额 3.1 % yoy @2024-01/2024-04',
    ]);
  });

  it('leave counts and rates out of a caption of money', () => {
    const rows: Rows = [
      ['指标', '2024年'],
      ['企业户数', '120'],
      ['资产总额', '98'],
      ['资产负债率', '45.2'],
    ];
    expect(records('2024年企业概况', rows, '单位：万元').map(inShort)).toEqual([
      'enterprise_count - 企业户数 120 户',
      'amount - 资产总额 980000 CNY',
      'rate - 资产负债率 45.2 %',
    ]);
  });

  it('make a price one for each unit of the row', () => {
    const rows: Rows = [
      ['产品名称', '单位', '本期价格（元）', '比上期价格涨跌（元）'],
      ['圆钢', '吨', '3262.5', '-57.2'],
    ];
    expect(records('2024年5月价格', rows).map(inShort)).toEqual([
      'amount - 圆钢价格 3262.5 CNY/t',
      'amount - 圆钢价格 -57.2 CNY/t pop',
    ]);
  });
});

describe('changes', () => {
  it('without a percent sign in a table of money are amounts, those with one growth', () => {
    const rows: Rows = [
      ['项目', '余额', '比上月增减', '同比增速（%）'],
      ['各项存款', '512', '-12', '8.7'],
    ];
    expect(records('2024年12月末信贷收支表', rows, '单位：亿元').map(inShort)).toEqual([
      'amount - 各项存款余额 51200000000 CNY',
      'amount - 各项存款余额 -1200000000 CNY pop',
      'growth - 各项存款余额 8.7 % yoy',
    ]);
  });
});

describe('a budget', () => {
  const rows: Rows = [
    [
      { text: '项目', rows: 2 },
      { text: '2023年', columns: 3 },
      { text: '2024年', columns: 2 },
    ],
    ['预算数', '执行数', '为预算%', '预算数', '增长%'],
    ['一、税收收入', '800', '789', '98.6', '820', '3.9'],
    ['其他收入', '2000', '2010', '100.5', '2001', '0.1'],
    ['上年结余收入', '41', '41', '100', '40', '-2.4'],
  ];
  const read = records('2024年预算', rows, '单位：万元');

  it('tells plans from what was done, and how much of a plan was', () => {
    expect(read.slice(0, 5).map((record) => `${dated(record)} ${record.status}`)).toEqual([
      'amount - 税收收入 8000000 CNY @2023 target',
      'amount - 税收收入 7890000 CNY @2023 actual',
      'share - 税收收入 98.6 % 预算 @2023 actual',
      'amount - 税收收入 8200000 CNY @2024 target',
      'growth - 税收收入 3.9 % @2024 target',
    ]);
  });

  it('has numbers that look like years, and leftovers of a year before that are this one’s', () => {
    expect(read.slice(5, 7).map(({ value }) => value)).toEqual([20_000_000, 20_100_000]);
    expect(read.slice(10).map(({ indicator, period }) => [indicator, period])[0]).toEqual(['上年结余收入', '2023']);
  });
});

describe('accounts', () => {
  it('are of the company in the title and of the half year that it reports', () => {
    const rows: Rows = [
      ['', '本报告期末', '上年度末', '本报告期末比上年度末增减(%)'],
      ['总资产', '6,403.17', '6,534.12', '-2.00'],
      ['', '本报告期（1-6月）', '上年同期', '本报告期比上年同期增减(%)'],
      ['净利润', '139.59', '92.26', '51.30'],
      ['加权平均净资产收益率(%)', '6.90', '5.60', '减少1.30个百分点'],
      ['研发投入占营业收入的比例（%）', '37.61', '46.74', '减少9.13个百分点'],
    ];
    const read = records('云溪机械股份有限公司2016年半年度报告摘要', rows, '单位：万元 币种：人民币');
    expect(read.map(dated)).toEqual(
      [
        'amount X 总资产 64031700 CNY @2016-06-30',
        'amount X 总资产 65341200 CNY @2015-12-31',
        'growth X 总资产 -2 % 2015-12-31 @2016-06-30',
        'amount X 净利润 1395900 CNY @2016-01/2016-06',
        'amount X 净利润 922600 CNY @2015-01/2015-06',
        'growth X 净利润 51.3 % yoy @2016-01/2016-06',
        'rate X 加权平均净资产收益率 6.9 % @2016-01/2016-06',
        'rate X 加权平均净资产收益率 5.6 % @2015-01/2015-06',
        'growth X 加权平均净资产收益率 -1.3 pp yoy @2016-01/2016-06',
        'share X 研发投入 37.61 % 营业收入 @2016-01/2016-06',
        'share X 研发投入 46.74 % 营业收入 @2015-01/2015-06',
        'growth X 研发投入占营业收入的比例 -9.13 pp yoy @2016-01/2016-06',
      ].map((line) => line.replace('X', '云溪机械股份有限公司')),
    );
    expect(read[8]?.quote).toBe('1.30个百分点');
  });

  it('name the row by its name, not by what it is like', () => {
    const rows: Rows = [
      ['股东名称', '股东性质', '持股数量'],
      ['云溪投资有限公司', '境内法人', '1,200'],
    ];
    expect(records('2024年年度报告', rows, '单位：股').map(inShort)).toEqual([
      'count 云溪投资有限公司 持股数量 1200 股',
    ]);
  });
});

describe('months', () => {
  it('below months carry the year on', () => {
    const rows: Rows = [
      ['', '零售额环比增速（%）'],
      ['2022年11月份', '0.9'],
      ['12月份', '0.8'],
      ['1月份', '0.2'],
    ];
    const read = records('2023年1月份国民经济主要指标', rows);
    expect(read.map(({ period }) => period)).toEqual(['2022-11', '2022-12', '2023-01']);
  });

  it('are written with a point, too', () => {
    const rows: Rows = [
      ['年月', '出口'],
      ['2018.01', '2,003.3'],
    ];
    expect(records('2018年3月总值表', rows, '单位：亿美元').map(dated)).toEqual([
      'amount - 出口 200330000000 USD @2018-01',
    ]);
  });

  it('of a level hold for the growth beside it', () => {
    const rows: Rows = [
      ['指标', '本月', '比去年同月增长(%)', '1-本月', '比去年同期增长(%)'],
      ['零售额（亿元）', '14', '0.3', '118', '-10.7'],
      ['# 批发零售业', '13', '0.6', '110', '-9.4'],
      ['　 住宿餐饮业', '1', '-2.8', '8', '-24.8'],
    ];
    const read = records('2022年9月零售额', rows);
    expect(read.slice(0, 4).map(({ period }) => period)).toEqual([
      '2022-09',
      '2022-09',
      '2022-01/2022-09',
      '2022-01/2022-09',
    ]);
    // The parts take the unit of their whole.
    expect(read.filter(({ kind }) => kind === 'amount').map(inShort)).toEqual([
      'amount - 零售额 1400000000 CNY',
      'amount - 零售额 11800000000 CNY',
      'amount - 批发零售业零售额 1300000000 CNY',
      'amount - 批发零售业零售额 11000000000 CNY',
      'amount - 住宿餐饮业零售额 100000000 CNY',
      'amount - 住宿餐饮业零售额 800000000 CNY',
    ]);
  });
});

describe('parts and wholes', () => {
  it('a share of a row without a name is of nothing that is told', () => {
    for (const nameless of ['：', '一、']) {
      const read = records('2024年就业', [
        ['指标', '比重（%）'],
        [nameless, '100.0'],
        ['其中：甲', '25.0'],
      ]);
      expect(read.at(-1)).toMatchObject({ quote: '25.0', kind: 'share', base: null });
    }
  });

  it('without indents end where something else is measured', () => {
    const rows: Rows = [
      ['指标', '单位', '绝对数'],
      ['货物运输总量', '万吨', '292'],
      ['#铁路', '万吨', '80'],
      ['水运', '万吨', '35'],
      ['旅客运输总量', '万人', '44'],
      ['#铁路', '万人', '14'],
    ];
    expect(records('2024年公报', rows).map(({ indicator }) => indicator)).toEqual([
      '货物运输总量',
      '铁路货物运输总量',
      '水运货物运输总量',
      '旅客运输总量',
      '铁路旅客运输总量',
    ]);
  });

  it('make a share one of the row that it fits', () => {
    const rows: Rows = [
      ['指标', '年末数（万人）', '比重（%）'],
      ['全市常住人口', '800', ''],
      ['　其中：60周岁及以上', '200', '25.00'],
      ['　　　　其中：65周岁及以上', '120', '15.00'],
    ];
    const shares = records('2024年公报', rows).filter(({ kind }) => kind === 'share');
    expect(shares.map(({ base }) => base)).toEqual(['全市常住人口', '全市常住人口']);
  });

  it('are told apart by rows that say how, which name nothing', () => {
    const rows: Rows = [
      ['指标', '同比增长（%）'],
      ['规模以上工业增加值', '6.2'],
      ['分三大门类', ''],
      ['采矿业', '2.4'],
      ['主要产品产量', ''],
      ['布', '4.9'],
    ];
    expect(records('2024年5月工业', rows).map(({ indicator }) => indicator)).toEqual([
      '规模以上工业增加值',
      '采矿业规模以上工业增加值',
      '布产量',
    ]);
  });

  it('per hundred households say so', () => {
    const rows: Rows = [
      ['', '城镇', '农村'],
      ['电冰箱', '101', '93'],
    ];
    const read = records('2024年公报', rows, '表1 年末每百户居民家庭拥有耐用品', '单位：台');
    expect(read.map(({ indicator, subject }) => [subject, indicator])).toEqual([
      ['城镇', '每百户电冰箱'],
      ['农村', '每百户电冰箱'],
    ]);
  });
});

describe('a cell', () => {
  it('may hold the same in other terms in brackets, which are no part of the quote', () => {
    const rows: Rows = [
      ['指标', '比上年增长（%）（括号内为实际增速）'],
      ['居民人均可支配收入', '5.3（5.1）'],
    ];
    const [record] = records('2024年居民收入', rows);
    expect(record).toMatchObject({
      quote: '5.3',
      value: 5.3,
      unit: '%',
      subject: null,
      indicator: '居民人均可支配收入',
    });
  });

  it('is trusted more the nearer its unit and its time stand', () => {
    const near = records('2024年公报', [
      ['指标', '2023年产量（吨）'],
      ['茶叶', '310'],
    ]);
    const far = records(
      '2024年公报',
      [
        ['指标', '产量'],
        ['茶叶', '310'],
      ],
      '单位：吨',
    );
    expect(near[0]?.confidence).toBeGreaterThan(far[0]?.confidence ?? 1);
  });
});
