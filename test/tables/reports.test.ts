/** Tables of monthly reports, accounts of offices and companies, with made-up figures. */
import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/record/schema.js';
import { dated, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const records = (title: string, rows: Rows, ...before: string[]): ClaimRecord[] =>
  tableRecords(tableDocument([title, ...before], rows));
const read = (...of: Parameters<typeof records>): string[] => records(...of).map(dated);

describe('several stretches in one table', () => {
  const rows: Rows = [
    [{ text: '1、生产总值', columns: 3 }],
    ['', '1-9月累计', '累计增长%'],
    ['生产总值（亿元）', '252.1', '11.5'],
    ['第一产业', '5.9', '25.6'],
    [{ text: '2、生产总值构成', columns: 3 }],
    ['', '1-9月累计', '累计增减百分点'],
    ['生产总值（%）', '100.0', ''],
    ['第一产业', '2.3', '0.4'],
    [{ text: '3、企业效益', columns: 3 }],
    ['', '1-8月累计', '累计增长%'],
    ['企业个数（个）', '405', '0.2'],
    ['利润总额（亿元）', '19.2', '17.0'],
  ];

  it('have a title, a time and a sort of numbers each', () => {
    expect(read('东原市2021年1-9月进度数据', rows)).toEqual(
      [
        'gdp X 生产总值 25210000000 CNY @2021-01/2021-09',
        'growth X 生产总值 11.5 % yoy @2021-01/2021-09',
        'amount X 第一产业增加值 590000000 CNY @2021-01/2021-09',
        'growth X 第一产业增加值 25.6 % yoy @2021-01/2021-09',
        'share X 生产总值 100 % @2021-01/2021-09',
        'share X 第一产业增加值 2.3 % 生产总值 @2021-01/2021-09',
        'growth X 第一产业增加值 0.4 pp yoy @2021-01/2021-09',
        'enterprise_count X 企业个数 405 个 @2021-01/2021-08',
        'growth X 企业个数 0.2 % yoy @2021-01/2021-08',
        'amount X 利润总额 1920000000 CNY @2021-01/2021-08',
        'growth X 利润总额 17 % yoy @2021-01/2021-08',
      ].map((text) => text.replace('X', '东原市')),
    );
  });
});

describe('changes', () => {
  it('take what they are against from the heading above, and are amounts and rates side by side', () => {
    const rows: Rows = [
      [
        { text: '项目', rows: 2 },
        { text: '上年决算数', rows: 2 },
        { text: '本年决算数', rows: 2 },
        { text: '比上年增、减情况', columns: 2 },
      ],
      ['增、减金额', '增、减幅度'],
      ['合计', '91.5', '82.1', '-9.4', '-10.27%'],
      ['1.会议费', '41.5', '43.1', '1.6', '3.86%'],
    ];
    expect(read('2016年“三公”经费决算情况统计表', rows, '单位：万元')).toEqual([
      'amount - “三公”经费 915000 CNY @2015',
      'amount - “三公”经费 821000 CNY @2016',
      'amount - “三公”经费 -94000 CNY yoy @2016',
      'growth - “三公”经费 -10.27 % yoy @2016',
      'amount - 会议费 415000 CNY @2015',
      'amount - 会议费 431000 CNY @2016',
      'amount - 会议费 16000 CNY yoy @2016',
      'growth - 会议费 3.86 % yoy @2016',
    ]);
  });

  it('are of the time of the level before them, the later of two', () => {
    const rows: Rows = [
      ['指标', '本期', '同比增减（%）', '累计', '同比增减（%）'],
      ['旅游收入（万元）', '41.4', '-7.1', '313.0', '2.3'],
    ];
    expect(read('2008年5月旅游情况', rows)).toEqual([
      'amount - 旅游收入 414000 CNY @2008-05',
      'growth - 旅游收入 -7.1 % yoy @2008-05',
      'amount - 旅游收入 3130000 CNY @2008-01/2008-05',
      'growth - 旅游收入 2.3 % yoy @2008-01/2008-05',
    ]);
    const years: Rows = [
      ['指标', '2015年', '2014年', '2015年比2014增长%'],
      ['旅游收入（万元）', '41.4', '40.0', '3.5'],
    ];
    expect(read('旅游情况', years).at(-1)).toBe('growth - 旅游收入 3.5 % 2014 @2015');
  });

  it('of what was done against the plan and the year before name neither', () => {
    const rows: Rows = [
      ['预算科目', '2022年决算数', '2023年执行数', '执行数占预算数%', '执行数比上年决算数±%'],
      ['税收收入', '301', '315', '98.6', '4.7'],
      ['收入合计', '489', '516', '101.3', '5.5'],
    ];
    expect(read('2023年收入执行情况表', rows, '单位：万元')).toEqual([
      'amount - 税收收入 3010000 CNY @2022',
      'amount - 税收收入 3150000 CNY @2023',
      'share - 税收收入 98.6 % 预算 @2023',
      'growth - 税收收入 4.7 % yoy @2023',
      'amount - 收入合计 4890000 CNY @2022',
      'amount - 收入合计 5160000 CNY @2023',
      'share - 收入合计 101.3 % 预算 @2023',
      'growth - 收入合计 5.5 % yoy @2023',
    ]);
  });
});

describe('labels', () => {
  it('with a unit say what is counted, and hand it on to their parts', () => {
    const rows: Rows = [
      ['指标', '本月', '比上年同月±%'],
      ['一、接待过夜游客（人次）', '9,035', '20.0'],
      ['1、国际游客', '1,388', '29.3'],
      ['其中：台湾同胞', '157', '42.2'],
      ['香港同胞', '775', '16.2'],
      ['2、国内游客', '7,647', '18.4'],
      ['二、出境旅游总人数（人次）', '192', '-3.7'],
      ['其中：香港', '86', '-24.9'],
    ];
    expect(read('2007年1月旅游接待人数', rows).filter((text) => text.startsWith('count'))).toEqual([
      'count - 接待过夜游客 9035 人次 @2007-01',
      'count - 接待过夜国际游客 1388 人次 @2007-01',
      'count - 台湾同胞接待过夜游客 157 人次 @2007-01',
      'count - 香港同胞接待过夜游客 775 人次 @2007-01',
      'count - 接待过夜国内游客 7647 人次 @2007-01',
      'count - 出境旅游总人数 192 人次 @2007-01',
      'count 香港 出境旅游总人数 86 人次 @2007-01',
    ]);
  });

  it('stand under a heading that may say what is measured', () => {
    const rows: Rows = [
      ['现价工业产值', '本月', '增长%'],
      ['装备制造业', '23.4', '16.5'],
    ];
    expect(read('2011年11月重点产业', rows, '单位：万元')).toEqual([
      'amount - 装备制造业现价工业产值 234000 CNY @2011-11',
      'growth - 装备制造业现价工业产值 16.5 % @2011-11',
    ]);
  });

  it('below 在总量中 are parts of what stands above it', () => {
    const rows: Rows = [
      ['项目', '1990', '1995'],
      ['出口量（-）', '58', '67'],
      ['能源消费总量', '987', '1,311'],
      ['在总量中：', '', ''],
      ['1.工业', '675', '961'],
    ];
    expect(read('综合能源平衡表', rows, '单位：万吨标准煤')).toEqual([
      'quantity - 出口量 580000 吨标准煤 @1990',
      'quantity - 出口量 670000 吨标准煤 @1995',
      'quantity - 能源消费总量 9870000 吨标准煤 @1990',
      'quantity - 能源消费总量 13110000 吨标准煤 @1995',
      'quantity - 工业能源消费总量 6750000 吨标准煤 @1990',
      'quantity - 工业能源消费总量 9610000 吨标准煤 @1995',
    ]);
  });
});

describe('whose numbers they are', () => {
  it('is the office in the title of accounts', () => {
    const rows: Rows = [
      [
        { text: '收入', columns: 3 },
        { text: '支出', columns: 3 },
      ],
      ['项目', '行次', '金额', '项目', '行次', '金额'],
      ['其他收入', '8', '3.50', '教育支出', '36', '18.20'],
    ];
    expect(read('云溪县审计局2020年部门决算', rows, '收入支出决算总表', '单位：万元')).toEqual([
      'amount 云溪县审计局 其他收入 35000 CNY @2020',
      'amount 云溪县审计局 教育支出 182000 CNY @2020',
    ]);
  });

  it('is the company, not the region that its sales are told apart by', () => {
    const rows: Rows = [
      ['分地区', '营业收入', '毛利率（%）'],
      ['境外', '544', '49.17'],
    ];
    expect(read('云溪机械股份有限公司2022年年度报告', rows, '单位：万元')).toEqual([
      'amount 云溪机械股份有限公司 境外营业收入 5440000 CNY @2022',
      'rate 云溪机械股份有限公司 境外毛利率 49.17 % @2022',
    ]);
  });
});

describe('units', () => {
  it('go from a label to rows further in that measure the same', () => {
    const rows: Rows = [
      ['指标', '2007'],
      ['邮电业务总量（万元）', '364'],
      ['\u3000邮政业务总量', '107'],
      ['邮路总长度（公里）', '619'],
      ['\u3000# 汽车邮路', '438'],
    ];
    expect(read('邮电业务基本情况', rows)).toEqual([
      'amount - 邮电业务总量 3640000 CNY @2007',
      'amount - 邮政业务总量 1070000 CNY @2007',
      'quantity - 邮路总长度 619 km @2007',
      'quantity - 汽车邮路总长度 438 km @2007',
    ]);
  });

  it('go from the name of a group to its rows', () => {
    const rows: Rows = [
      ['项目', '2001'],
      ['对外电话通讯量（万分钟）', ''],
      ['拨出', '348'],
    ];
    expect(read('通讯服务', rows)).toEqual(['quantity - 拨出对外电话通讯量 3480000 min @2001']);
  });
});

describe('the title of a table', () => {
  it('says what is grown where labels are places', () => {
    const rows: Rows = [
      ['', '播种面积（千公顷）', '总产量（万吨）'],
      ['全国总计', '26.7', '13.8'],
      ['北京', '10.1', '5.3'],
    ];
    expect(read('2018年各地区夏粮产量', rows)).toEqual([
      'quantity 全国 夏粮播种面积 26700 har @2018',
      'quantity 全国 夏粮总产量 138000 t @2018',
      'quantity 北京 夏粮播种面积 10100 har @2018',
      'quantity 北京 夏粮总产量 53000 t @2018',
    ]);
  });

  it('says that numbers are of the end of each year', () => {
    const rows: Rows = [
      ['年份', '邮政局所（处）'],
      ['1995', '76'],
    ];
    expect(read('15-18 邮政局所（年底数）', rows)).toEqual(['count - 邮政局所 76 处 @1995-12-31']);
  });
});
