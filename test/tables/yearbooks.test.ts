/** Tables as yearbooks, censuses and local histories print them, with made-up figures. */
import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/record/schema.js';
import { dated, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const records = (title: string, rows: Rows, ...before: string[]): ClaimRecord[] =>
  tableRecords(tableDocument([title, ...before], rows));
const read = (...of: Parameters<typeof records>): string[] => records(...of).map(dated);

describe('two languages', () => {
  it('in one cell or in a row of their own name a thing once', () => {
    const rows: Rows = [
      [
        { text: '年份', rows: 2 },
        { text: '户籍人口 Registered Population', rows: 2 },
        { text: '按性别分 By Sex', columns: 2 },
      ],
      ['男 Male', '女 Female'],
      ['Year', 'Registered Population', 'Male', 'Female'],
      ['2007', '31.5', '16.1', '15.4'],
    ];
    expect(read('2-3 历年户籍人口', rows, '单位：万人 (10 000 persons)')).toEqual([
      'count - 户籍人口 315000 人 @2007',
      'count - 男户籍人口 161000 人 @2007',
      'count - 女户籍人口 154000 人 @2007',
    ]);
  });

  it('in two columns of labels, below the name of a group', () => {
    const rows: Rows = [
      ['指标', 'Item', '2006', '2007'],
      ['毕业生数', 'Graduates', '', ''],
      ['中等专业学校', 'Specialized Schools', '811', '902'],
      ['招生数', 'Entrants', '', ''],
      ['中等专业学校', 'Specialized Schools', '1,011', '1,102'],
    ];
    expect(read('教育事业', rows, '单位：人')).toEqual([
      'count - 中等专业学校毕业生数 811 人 @2006',
      'count - 中等专业学校毕业生数 902 人 @2007',
      'count - 中等专业学校招生数 1011 人 @2006',
      'count - 中等专业学校招生数 1102 人 @2007',
    ]);
  });

  it('leave abbreviations and units alone', () => {
    const rows: Rows = [
      ['指标', 'GDP（亿元）', 'R&D经费（万元）', '发电量（万kWh）'],
      ['2019年', '12.5', '340', '77'],
    ];
    expect(read('经济概况', rows)).toEqual([
      'gdp - GDP 1250000000 CNY @2019',
      'amount - R&D经费 3400000 CNY @2019',
      'quantity - 发电量 770000 kW.h @2019',
    ]);
  });
});

describe('columns that are parts of one to their left', () => {
  it('under 其中, or marked with #, are named and measured as it is', () => {
    const rows: Rows = [
      [
        { text: '年份', rows: 2 },
        { text: '生产总值', rows: 2 },
        { text: '其中', columns: 3 },
        { text: '人均生产总值（元）', rows: 2 },
      ],
      ['第一产业', '第二产业', '#工业'],
      ['1991', '9.41', '2.20', '4.11', '3.73', '1,906'],
    ];
    expect(read('云溪统计年鉴1992', rows, '历年生产总值', '单位：亿元')).toEqual([
      'gdp - 生产总值 941000000 CNY @1991',
      'amount - 第一产业增加值 220000000 CNY @1991',
      'amount - 第二产业增加值 411000000 CNY @1991',
      'amount - 工业增加值 373000000 CNY @1991',
      'amount - 人均生产总值 1906 CNY @1991',
    ]);
  });

  it('choose among the units of the caption by their nouns', () => {
    const rows: Rows = [
      ['年份', '总户数', '总人口'],
      ['1990', '3.1', '11.2'],
    ];
    expect(read('历年户数和人口', rows, '单位：万户、万人')).toEqual([
      'count - 总户数 31000 户 @1990',
      'count - 总人口 112000 人 @1990',
    ]);
  });
});

describe('rows that name a group', () => {
  const rows: Rows = [
    [
      { text: '地区', rows: 2 },
      { text: '生产总值', rows: 2 },
      { text: '其中', columns: 2 },
    ],
    ['第一产业', '第三产业'],
    ['产业结构', '', '', ''],
    ['全市', '100.0', '12.5', '41.3'],
    ['东原县', '100.0', '20.1', '35.0'],
    ['增长速度', '', '', ''],
    ['全市', '8.3', '2.1', '9.9'],
  ];

  it('make shares and growth of the numbers below them', () => {
    expect(read('各县（市）生产总值结构及增长速度（2011）', rows, '单位：%')).toEqual([
      'share 全市 生产总值 100 % @2011',
      'share 全市 第一产业增加值 12.5 % 生产总值 @2011',
      'share 全市 第三产业增加值 41.3 % 生产总值 @2011',
      'share 东原县 生产总值 100 % @2011',
      'share 东原县 第一产业增加值 20.1 % 生产总值 @2011',
      'share 东原县 第三产业增加值 35 % 生产总值 @2011',
      'growth 全市 生产总值 8.3 % @2011',
      'growth 全市 第一产业增加值 2.1 % @2011',
      'growth 全市 第三产业增加值 9.9 % @2011',
    ]);
  });
});

describe('shares', () => {
  it('are told by the title alone, with their whole', () => {
    const rows: Rows = [
      ['行业', '1980年', '1985年'],
      ['种植业', '71.4', '66.0'],
    ];
    expect(read('表 3-2 农业总产值中各业比例%', rows)).toEqual([
      'share - 种植业 71.4 % 农业总产值 @1980',
      'share - 种植业 66 % 农业总产值 @1985',
    ]);
  });

  it('are no money in a table of what income is made of', () => {
    const rows: Rows = [
      ['指标', '2005年'],
      ['工资性收入', '1,210.4'],
      ['租金收入', '38.2'],
    ];
    expect(read('农民人均纯收入构成', rows, '计量单位：元')).toEqual([
      'amount - 农民人均工资性收入 1210.4 CNY @2005',
      'amount - 农民人均租金收入 38.2 CNY @2005',
    ]);
  });

  it('are of the row of 100, and notes’ numbers belong to no name', () => {
    const rows: Rows = [
      [
        { text: '地区', rows: 2 },
        { text: '人口数', rows: 2 },
        { text: '比重[6]', columns: 2 },
      ],
      ['2020年', '2010年'],
      ['全县[5]', '300,100', '100.00', '100.00'],
      ['河口镇', '42,014', '14.00', '13.20'],
    ];
    const before = ['现将2020年11月1日零时的常住人口公布如下：', '表3-1 各镇人口', '单位：人、%'];
    expect(read('人口普查公报', rows, ...before).slice(-3)).toEqual([
      'count 河口镇 人口数 42014 人 @2020-11-01',
      'share 河口镇 人口数 14 % 全县 @2020',
      'share 河口镇 人口数 13.2 % 全县 @2010',
    ]);
  });
});

describe('years', () => {
  it('in the middle of a table begin its second half', () => {
    const rows: Rows = [
      ['年份', '茶叶产量（吨）', '年份', '茶叶产量（吨）'],
      ['1952', '120', '1991', '812'],
      ['1957', '150', '1992', '840'],
    ];
    expect(read('主要年份茶叶产量', rows)).toEqual([
      'quantity - 茶叶产量 120 t @1952',
      'quantity - 茶叶产量 812 t @1991',
      'quantity - 茶叶产量 150 t @1957',
      'quantity - 茶叶产量 840 t @1992',
    ]);
  });

  it('beside a name are its time', () => {
    const rows: Rows = [
      ['地区', '年份', '财政收入（万元）'],
      ['东原县', '2001', '812'],
      ['东原县', '2002', '905'],
    ];
    expect(read('各县财政收入', rows)).toEqual([
      'amount 东原县 财政收入 8120000 CNY @2001',
      'amount 东原县 财政收入 9050000 CNY @2002',
    ]);
  });
});

describe('names', () => {
  it('of places in the headings go with what the title measures', () => {
    const rows: Rows = [
      ['年份', '中国', '日本'],
      ['1971', '31', '99'],
    ];
    expect(read('1971～1980年部分国家钢产量变化表（单位：万吨）', rows)).toEqual([
      'quantity 中国 钢产量 310000 t @1971',
      'quantity 日本 钢产量 990000 t @1971',
    ]);
  });

  it('of a sort of institutions in the title belong to its numbers', () => {
    const rows: Rows = [
      ['年份', '学校数（所）', '在校生数（人）'],
      ['1994', '8', '2,113'],
    ];
    expect(read('13-7 技工学校基本情况', rows)).toEqual([
      'count - 技工学校数 8 所 @1994',
      'count - 技工学校在校生数 2113 人 @1994',
    ]);
  });

  it('before a sum say whose it is', () => {
    const rows: Rows = [
      ['名次', '港名', '3月', '1-3月', '增幅%'],
      ['全国', '总计', '101.5', '300.2', '8.2'],
      ['1', '东原港', '20.1', '61.7', '3.6'],
    ];
    expect(read('2013年3月规模以上港口集装箱吞吐量', rows, '单位：万标箱').map((text) => text.slice(0, -9))).toEqual([
      'quantity 全国 规模以上港口集装箱吞吐量 1015000 标箱',
      'quantity 全国 规模以上港口集装箱吞吐量 3002000 标箱 @2013-0',
      'growth 全国 规模以上港口集装箱吞吐量 8.2 % @2013-0',
      'rank 东原港 规模以上港口集装箱吞吐量 1 -',
      'quantity 东原港 规模以上港口集装箱吞吐量 201000 标箱',
      'quantity 东原港 规模以上港口集装箱吞吐量 617000 标箱 @2013-0',
      'growth 东原港 规模以上港口集装箱吞吐量 3.6 % @2013-0',
    ]);
  });
});

describe('an index', () => {
  it('is told by 同比指数 and 环比指数 in its headings', () => {
    const rows: Rows = [
      [
        { text: '城市', rows: 2 },
        { text: '新建住宅价格同比指数', columns: 2 },
      ],
      ['7月', '6月'],
      ['北岭', '109.6', '111.5'],
    ];
    expect(read('2017年7月住宅价格', rows)).toEqual([
      'quantity 北岭 新建住宅价格同比指数 109.6 - @2017-07',
      'quantity 北岭 新建住宅价格同比指数 111.5 - @2017-06',
    ]);
  });
});

describe('what is not certain', () => {
  it('is left out: numbers in brackets, that may be parts or negative', () => {
    const rows: Rows = [
      ['项目', '学校数（所）', '教职工数（人）'],
      ['研究机构', '(31)', ''],
      ['高等学校', '12', '4,011'],
    ];
    expect(read('教育概况（2008年）', rows)).toEqual([
      'count - 高等学校数 12 所 @2008',
      'count - 高等学校教职工数 4011 人 @2008',
    ]);
  });

  it('is completed where only one unit can be meant: `人口（万）`', () => {
    const rows: Rows = [
      ['', '东原省', '北岭省'],
      ['人口（万）', '3,952', '364'],
    ];
    expect(read('部分省份人口', rows)[0]).toBe('count 东原省 人口 39520000 人 @null');
  });
});

describe('times', () => {
  it('stand in brackets below the title, or behind the unit', () => {
    const rows: Rows = [
      ['项目', '资金利税率'],
      ['合计', '8.52'],
    ];
    for (const line of ['（2001年）', '(2001年) 单位:%', '单位：% (2001年)'])
      expect(read('工业统计', rows, '工业企业主要经济效益指标', line)[0]).toBe(
        'rate - 工业企业资金利税率 8.52 % @2001',
      );
  });

  it('of years and places in one column are those of the last year for the places', () => {
    const rows: Rows = [
      ['年份 地区', '利润总额'],
      ['2013', '683.1'],
      ['2014', '681.5'],
      ['北京', '15.1'],
    ];
    expect(read('分地区工业企业主要指标', rows, '单位：亿元')).toEqual([
      'amount - 工业企业利润总额 68310000000 CNY @2013',
      'amount - 工业企业利润总额 68150000000 CNY @2014',
      'amount 北京 工业企业利润总额 1510000000 CNY @2014',
    ]);
  });

  it('of ranks are the latest year', () => {
    const rows: Rows = [
      ['指标', '2013', '2014', '市内排名', '全国排名'],
      ['常住人口（人）', '7,374', '7,290', '75', '28,363'],
    ];
    expect(read('河口乡统计数据', rows).slice(-2)).toEqual([
      'rank 河口乡 常住人口 75 - @2014',
      'rank 河口乡 常住人口 28363 - 全国 @2014',
    ]);
  });
});

describe('an index beside its measure', () => {
  it('is one of that measure', () => {
    const rows: Rows = [
      [
        { text: '年份', rows: 2 },
        { text: '平均货币工资', columns: 2 },
        { text: '指数（上年=100）', columns: 2 },
      ],
      ['总计', '国有单位', '合计', '国有单位'],
      ['1990', '2,162', '2,288', '114.1', '113.9'],
    ];
    expect(read('城镇单位职工平均工资', rows, '单位：元')).toEqual([
      'amount - 平均货币工资 2162 CNY @1990',
      'amount 国有单位 平均货币工资 2288 CNY @1990',
      'quantity - 平均货币工资指数 114.1 - @1990',
      'quantity 国有单位 平均货币工资指数 113.9 - @1990',
    ]);
  });

  it('may stand in rows below its own name', () => {
    const rows: Rows = [
      ['年份', '工资总额（万元）'],
      ['2018', '226'],
      ['2019', '240'],
      ['指数（上年=100）', ''],
      ['2019', '106.1'],
    ];
    expect(read('职工工资', rows)).toEqual([
      'amount - 工资总额 2260000 CNY @2018',
      'amount - 工资总额 2400000 CNY @2019',
      'quantity - 工资总额指数 106.1 - @2019',
    ]);
  });

  it('has no unit in a table of percent', () => {
    const rows: Rows = [
      ['项目', '资金利税率', '经济效益综合指数'],
      ['国有企业', '16.5', '249.1'],
    ];
    expect(read('2004年经济效益指标', rows, '单位：%')).toEqual([
      'rate - 国有企业资金利税率 16.5 % @2004',
      'quantity - 国有企业经济效益综合指数 249.1 - @2004',
    ]);
  });
});

describe('a heading broken over several rows', () => {
  it('is one, with its unit, also for what is a part of it', () => {
    const rows: Rows = [
      ['类 别', '企 业', '', '工 业'],
      ['', '单 位 数', '#亏 损', ''],
      ['', '(个)', '企 业', '总 产 值'],
      ['总 计', '83', '10', '4,546'],
      ['一、按轻重工业分', '', '', ''],
      ['轻工业', '48', '6', '2,429'],
    ];
    expect(read('12-11 工业主要经济指标', rows, '(2002年) 单位:万元')).toEqual([
      'enterprise_count - 企业单位数 83 个 @2002',
      'enterprise_count - 亏损企业单位数 10 个 @2002',
      'amount - 工业总产值 45460000 CNY @2002',
      'enterprise_count - 轻工业企业单位数 48 个 @2002',
      'enterprise_count - 轻工业亏损企业单位数 6 个 @2002',
      'amount - 轻工业总产值 24290000 CNY @2002',
    ]);
  });
});

describe('an earlier year beside one that a heading names', () => {
  it('is the one before, where the table tells no time itself', () => {
    const rows: Rows = [
      ['项目', '2016年预算数（万元）', '上年完成数（万元）'],
      ['增值税', '319', '270'],
    ];
    expect(records('', rows).map(({ value, period }) => [value, period])).toEqual([
      [3_190_000, '2016'],
      [2_700_000, '2015'],
    ]);
    const several: Rows = [
      ['项目', '2014年（万元）', '2016年（万元）', '上年（万元）'],
      ['增值税', '300', '319', '270'],
    ];
    expect(records('', several).at(-1)?.period).toBe(null);
  });
});
