/** Tables whose names, times and units stand farther off than beside the number, with made-up figures. */
import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/record/schema.js';
import { dated, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const records = (title: string, rows: Rows, ...before: string[]): ClaimRecord[] =>
  tableRecords(tableDocument([title, ...before], rows));
const read = (...of: Parameters<typeof records>): string[] => records(...of).map(dated);

describe('numbers that their names do not tell apart', () => {
  it('take the name of their group along, all of them', () => {
    const rows: Rows = [
      ['项目', '2019', '2020'],
      ['城镇职工养老保险', '', ''],
      ['参保人数（万人）', '41.2', '43.0'],
      ['机关单位养老保险', '', ''],
      ['参保人数（万人）', '5.1', '5.3'],
      ['基金支出（亿元）', '7.7', '8.1'],
    ];
    expect(read('社会保险情况', rows)).toEqual([
      'count - 城镇职工养老保险参保人数 412000 人 @2019',
      'count - 城镇职工养老保险参保人数 430000 人 @2020',
      'count - 机关单位养老保险参保人数 51000 人 @2019',
      'count - 机关单位养老保险参保人数 53000 人 @2020',
      'amount - 机关单位养老保险基金支出 770000000 CNY @2019',
      'amount - 机关单位养老保险基金支出 810000000 CNY @2020',
    ]);
  });

  it('take the cell further left, and the heading further out', () => {
    const rows: Rows = [
      [
        { text: '省份', rows: 2 },
        { text: '科类', rows: 2 },
        { text: '投档情况', columns: 1 },
        { text: '录取情况', columns: 1 },
      ],
      ['最低分', '最低分'],
      ['东原', '理工', '551', '553'],
      ['北岭', '理工', '520', '524'],
    ];
    expect(read('2014年高考录取分数', rows).map((text) => text.replace(' @2014', ''))).toEqual([
      'quantity 东原 投档理工最低分 551 分',
      'quantity 东原 录取理工最低分 553 分',
      'quantity 北岭 投档理工最低分 520 分',
      'quantity 北岭 录取理工最低分 524 分',
    ]);
  });

  it('take the last row above that has a mark of a list', () => {
    const rows: Rows = [
      ['', '招生数'],
      ['（一）普通本专科', '310'],
      ['本科', '200'],
      ['（二）成人本专科', '90'],
      ['本科', '55'],
    ];
    expect(read('2021年高等教育', rows, '单位：人')).toEqual([
      'count - 普通本专科招生数 310 人 @2021',
      'count - 普通本专科本科招生数 200 人 @2021',
      'count - 成人本专科招生数 90 人 @2021',
      'count - 成人本专科本科招生数 55 人 @2021',
    ]);
  });
});

describe('a time', () => {
  it('before a year is that of the column to the left, as is the change behind it', () => {
    const rows: Rows = [
      ['主要指标', '5月份数据', '去年同期', '同比（%）', '累计5月份数据', '去年同期', '累计同比（%）'],
      ['入境游客人数（人次）', '410', '500', '-18.0', '2,050', '2,000', '2.5'],
    ];
    expect(read('2019年5月份旅游统计', rows)).toEqual([
      'count - 入境游客人数 410 人次 @2019-05',
      'count - 入境游客人数 500 人次 @2018-05',
      'growth - 入境游客人数 -18 % yoy @2019-05',
      'count - 入境游客人数 2050 人次 @2019-01/2019-05',
      'count - 入境游客人数 2000 人次 @2018-01/2018-05',
      'growth - 入境游客人数 2.5 % yoy @2019-01/2019-05',
    ]);
  });

  it('stands in the title of the table itself, above a line of its number and unit', () => {
    const rows: Rows = [
      [{ text: '云溪市2018年3月份财政收入完成情况表', columns: 6 }],
      [
        { text: '表一', columns: 3 },
        { text: '单位：万元', columns: 3 },
      ],
      [
        { text: '预算科目', rows: 2 },
        { text: '年度预算', rows: 2 },
        { text: '累计', columns: 3 },
        { text: '本期累计为预算%', rows: 2 },
      ],
      ['本期', '同期', '增减额'],
      ['一般公共预算收入', '900', '240', '250', '-10', '26.7'],
    ];
    expect(read('财政收入完成情况', rows).map((text) => text.replace('云溪市', '-'))).toEqual([
      'amount - 一般公共预算收入 9000000 CNY @2018',
      'amount - 一般公共预算收入 2400000 CNY @2018-01/2018-03',
      'amount - 一般公共预算收入 2500000 CNY @2017-01/2017-03',
      'amount - 一般公共预算收入 -100000 CNY yoy @2018-01/2018-03',
      'share - 一般公共预算收入 26.7 % 预算 @2018-01/2018-03',
    ]);
  });

  it('is announced once for all tables of a document', () => {
    const rows: Rows = [
      ['乡镇', '总户数', '家庭户', '平均家庭户规模'],
      ['河口镇', '310', '300', '2.71'],
    ];
    const before = [
      '现将2020年11月1日零时的有关数据公布如下：',
      '一、户数',
      '全县共有310户。',
      '表1-1 各乡镇户数',
      '单位：户、人/户',
    ];
    expect(read('云溪县人口普查公报', rows, ...before)).toEqual([
      'count 河口镇 总户数 310 户 @2020-11-01',
      'count 河口镇 家庭户 300 户 @2020-11-01',
      'quantity 河口镇 平均家庭户规模 2.71 人/户 @2020-11-01',
    ]);
  });

  it('is written with strokes, and names nobody', () => {
    const rows: Rows = [
      ['', '2019/06/30', '2019/09/30'],
      ['股东户数（户）', '4100', '4200'],
    ];
    expect(read('股东总数', rows)).toEqual([
      'count - 股东户数 4100 户 @2019-06-30',
      'count - 股东户数 4200 户 @2019-09-30',
    ]);
  });
});

describe('a unit', () => {
  it('stands behind a stroke, in headings and labels', () => {
    const rows: Rows = [
      ['年份', '指标', '湖泊', '沼泽'],
      [{ text: '1991', rows: 2 }, '面积/km²', '31.2', '10.4'],
      ['比例/%', '75.0', '25.0'],
    ];
    expect(read('湿地变化', rows)).toEqual([
      'quantity 湖泊 面积 31.2 km2 @1991',
      'quantity 沼泽 面积 10.4 km2 @1991',
      'share 湖泊 面积 75 % @1991',
      'share 沼泽 面积 25 % @1991',
    ]);
  });

  it('is told by the caption for each measure', () => {
    const rows: Rows = [
      [
        { text: '地区', rows: 2 },
        { text: '2016年', columns: 2 },
        { text: '2016年比2015年增减', columns: 2 },
      ],
      ['播种面积', '总产量', '绝对数', '%'],
      ['东原县', '12.5', '310', '-10', '-3.1'],
    ];
    expect(read('2016年油菜播种面积和产量', rows, '单位：面积：万亩 总产：吨').slice(0, 2)).toEqual([
      'quantity 东原县 油菜播种面积 125000 亩 @2016',
      'quantity 东原县 油菜总产量 310 t @2016',
    ]);
  });

  it('of another sort than that of the whole says that the part is counted itself', () => {
    const rows: Rows = [
      ['指标名称', '单位', '本月'],
      ['一、业务总量', '亿元', '20.5'],
      ['其中：函件', '万件', '31.0'],
    ];
    expect(read('2016年4月邮政业务', rows)).toEqual([
      'amount - 业务总量 2050000000 CNY @2016-04',
      'count - 函件 310000 件 @2016-04',
    ]);
  });

  it('heads a column of places only by its word', () => {
    const rows: Rows = [
      ['单位', '业务量累计（万件）', '同比增长（%）'],
      ['北京', '50.1', '8.5'],
    ];
    expect(read('2016年4月分省情况', rows)).toEqual([
      'count 北京 业务量 501000 件 @2016-01/2016-04',
      'growth 北京 业务量 8.5 % yoy @2016-01/2016-04',
    ]);
  });
});

describe('a title that lists', () => {
  it('what the headings name, or what they measure, says of each its own', () => {
    const costs: Rows = [
      ['年份', '高血压', '糖尿病'],
      ['2018', '310.5', '402.2'],
    ];
    expect(read('2017-2018年度高血压和糖尿病人均门诊费用（元）', costs)).toEqual([
      'amount - 高血压人均门诊费用 310.5 CNY @2018',
      'amount - 糖尿病人均门诊费用 402.2 CNY @2018',
    ]);
    const lakes: Rows = [
      ['年份', '面积/km²', '数量/个'],
      ['1996', '5.1', '210'],
    ];
    expect(read('冰湖数量与面积', lakes)).toEqual([
      'quantity - 冰湖面积 5.1 km2 @1996',
      'count - 冰湖数量 210 个 @1996',
    ]);
  });
});

describe('a heading', () => {
  it('of months with a point is none of numbers', () => {
    const rows: Rows = [
      [
        { text: '项目 Item', rows: 2 },
        { text: '2021.01', columns: 2 },
        { text: '2021.02', columns: 2 },
      ],
      ['亿美元 100million USD', '件', '亿美元 100million USD', '件'],
      ['外汇储备 Reserves', '310.5', '7', '311.2', '8'],
    ];
    expect(read('官方储备资产', rows).filter((text) => text.startsWith('amount'))).toEqual([
      'amount - 外汇储备 31050000000 USD @2021-01',
      'amount - 外汇储备 31120000000 USD @2021-02',
    ]);
  });

  it('of a part goes with what the title measures', () => {
    const rows: Rows = [
      ['地区', '保费收入', '健康险'],
      ['北京', '96.5', '6.3'],
    ];
    expect(read('2011年中国保费收入分地区统计表', rows, '单位：亿元')).toEqual([
      'amount 北京 保费收入 9650000000 CNY @2011',
      'amount 北京 健康险保费收入 630000000 CNY @2011',
    ]);
  });

  it('of change may hold what changes, and its unit', () => {
    const rows: Rows = [
      ['栖息地', '2000年面积（万平方公里）', '2010年面积（万平方公里）', '变化面积（万平方公里）', '变化率（%）'],
      ['灌丛', '70.5', '69.0', '-1.5', '-2.1'],
    ];
    expect(read('栖息地面积', rows).slice(2)).toEqual([
      'quantity - 灌丛面积 -15000 km2 2000 @2010',
      'growth - 灌丛面积 -2.1 % 2000 @2010',
    ]);
  });
});

describe('money', () => {
  it('is of the currency that stands before its unit, and is no count of an unknown one', () => {
    const rows: Rows = [
      ['科目', '2014'],
      ['收入总额', '9,557'],
    ];
    expect(read('收支表', rows, '单位：新台币百万元')).toEqual(['amount - 收入总额 9557000000 TWD @2014']);
    expect(read('收支表', rows, '单位：某币百元')).toEqual([]);
  });
});

describe('confidence', () => {
  it('is lower where the name is completed from the title', () => {
    const rows: Rows = [
      ['地区', '产量（吨）'],
      ['东原', '31'],
    ];
    const beside = records('2020年产量', rows)[0]?.confidence ?? 0;
    const far =
      records('2020年茶叶产量', [
        ['地区', '数量（吨）'],
        ['东原', '31'],
      ])[0]?.confidence ?? 1;
    expect(far).toBeLessThan(beside);
  });
});
