/** Tables of offices: budgets of counties, registers of requests, open data and plans of Taiwan; with made-up figures. */
import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/record/schema.js';
import { dated, inShort, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (before: readonly string[], rows: Rows): ClaimRecord[] => tableRecords(tableDocument(before, rows));

describe('a budget of a county', () => {
  it('takes no share of a tax for the unit of its row', () => {
    const rows: Rows = [
      ['项目', '本期', '同期', '增减额', '增减率%'],
      ['税收收入', '900', '1,000', '-100', '-10.0'],
      ['增值税50%', '310', '460', '-150', '-32.6'],
    ];
    expect(read(['云溪县2019年6月财政收入表（单位：万元）'], rows).slice(4).map(inShort)).toEqual([
      'amount 云溪县 增值税 3100000 CNY',
      'amount 云溪县 增值税 4600000 CNY',
      'amount 云溪县 增值税 -1500000 CNY yoy',
      'growth 云溪县 增值税 -32.6 % yoy',
    ]);
  });
});

describe('a unit', () => {
  it('stands behind a name that has another word for the thing in brackets', () => {
    const rows: Rows = [
      ['指标', '2020年'],
      ['农户平均每百户年末冷藏箱（柜）拥有量（台）', '41.5'],
    ];
    expect(read(['云溪县农户调查'], rows).map(({ unit }) => unit)).toEqual(['台']);
  });
});

describe('a register of requests', () => {
  const before = [
    '云溪县住建局工作年度报告',
    '本报告所列数据的统计期限为2021年1月1日至2021年12月31日。',
    '收到申请的情况',
  ];
  const rows: Rows = [
    [
      { text: '项目', columns: 2, rows: 2 },
      { text: '申请人情况', columns: 2 },
    ],
    ['自然人', '总计'],
    [{ text: '一、本年新收申请数量', columns: 2 }, '41', '52'],
    [{ text: '二、上年结转申请数量', columns: 2 }, '3', '4'],
    [{ text: '三、办理结果', rows: 2 }, '（一）予以公开', '30', '38'],
    ['（二）不予处理', '5', '6'],
  ];

  it('counts the parts of what it counts, for the time that the report tells', () => {
    expect(read(before, rows).map(dated)).toEqual([
      'count 自然人 新收申请数量 41 - @2021-01-01/2021-12-31',
      'count - 新收申请数量 52 - @2021-01-01/2021-12-31',
      'count 自然人 上年结转申请数量 3 - @2021-01-01/2021-12-31',
      'count - 上年结转申请数量 4 - @2021-01-01/2021-12-31',
      'count 自然人 办理结果予以公开 30 - @2021-01-01/2021-12-31',
      'count - 办理结果予以公开 38 - @2021-01-01/2021-12-31',
      'count 自然人 办理结果不予处理 5 - @2021-01-01/2021-12-31',
      'count - 办理结果不予处理 6 - @2021-01-01/2021-12-31',
    ]);
  });

  it('counts nothing where a row is of something else', () => {
    const other: Rows = [...rows, [{ text: '四、依法收费金额', columns: 2 }, '7', '9']];
    expect(read(before, other).map(({ indicator }) => indicator)).not.toContain('办理结果予以公开');
  });
});

describe('open data of a city', () => {
  it('names its columns in words, not by what a database calls them, and its months by the Republic', () => {
    const rows: Rows = [
      ['統計期或資料時間', '縣市代碼', '縣市名稱', '區代碼', '區名稱', '戶數', '人口數'],
      ['INFO_TIME', 'COUNTY_ID', 'COUNTY', 'TOWN_ID', 'TOWN', 'H_CNT', 'P_CNT'],
      ['97Y06M', '10099', '雲溪市', '10099010', '北嶺區', '8784', '24307'],
      ['103Y12M', '10099', '雲溪市', '10099020', '南灣區', '2025', '7510'],
    ];
    expect(read(['人口'], rows).map(dated)).toEqual([
      'count 北嶺區 戶數 8784 户 @2008-06',
      'count 北嶺區 人口數 24307 - @2008-06',
      'count 南灣區 戶數 2025 户 @2014-12',
      'count 南灣區 人口數 7510 - @2014-12',
    ]);
  });
});

describe('a plan of a district', () => {
  it('tells the district that its title begins with from the city beside it', () => {
    const rows: Rows = [
      [
        { text: '年度', rows: 2 },
        { text: '雲 溪 區', columns: 2 },
        { text: '北 嶺 市', columns: 2 },
      ],
      ['人口數（人）', '成長率', '人口數（人）', '成長率'],
      ['95', '14,750', '', '217,992', ''],
      ['96', '15,529', '5.28%', '219,073', '0.50%'],
    ];
    expect(read(['雲溪區歷年人口數統計表'], rows).map(dated)).toEqual([
      'count 雲溪區 人口數 14750 人 @2006',
      'count 北嶺市 人口數 217992 人 @2006',
      'count 雲溪區 人口數 15529 人 @2007',
      'growth 雲溪區 人口數 5.28 % @2007',
      'count 北嶺市 人口數 219073 人 @2007',
      'growth 北嶺市 人口數 0.5 % @2007',
    ]);
  });

  it('takes classes of age with what is counted in them for headings', () => {
    const rows: Rows = [
      ['年度', '0～14 歲(人)', '15～64 歲（人）', '65 歲以上（人）'],
      ['95', '9,533', '94,173', '10,918'],
      ['96', '8,057', '95,879', '11,582'],
    ];
    expect(read(['雲溪區人口年齡分佈'], rows).map(dated)[5]).toBe('count 雲溪區 65歲以上 11582 人 @2007');
  });
});

describe('a digest of indicators', () => {
  it('reads changes against the same period, quarters, and prices of a year below what they are prices of', () => {
    const rows: Rows = [
      ['主要統計指標', '單位', '當期', '當期數據', '同期變動率'],
      [{ text: '一、本地生產總值', columns: 5 }],
      ['當年價格', '百萬元', '2017年第3季', '12 072', '1.7 %'],
      ['酒店入住率', '%', '2018年1月', '88.2', '2.5 百分點'],
    ];
    expect(read(['雲溪摘要'], rows).map(dated)).toEqual([
      'gdp - 本地生產總值當年價格 12072000000 CNY @2017-07/2017-09',
      'growth - 本地生產總值當年價格 1.7 % yoy @2017-07/2017-09',
      'rate - 酒店入住率 88.2 % @2018-01',
      'growth - 酒店入住率 2.5 pp yoy @2018-01',
    ]);
  });
});

describe('a census of a city that counts years by the Republic', () => {
  const before = ['市政統計週報', '發稿日期：102年3月16日', '雲溪市住戶及住宅概況'];
  const rows: Rows = [
    ['年別', '普通住戶(戶)', '自有住宅比率(%)', '空閑住宅數(宅)', '空閑住宅率(%)'],
    ['89年底', '6,792', '75.7', '1,102', '12.2'],
    ['99年底', '7,310', '75.2', '1,307', '13.4'],
    ['99年較89年增減數(百分點)', '518', '(-0.5)', '205', '(1.2)'],
    ['99年較89年增減%', '7.63', '--', '18.60', '--'],
  ];

  it('tells years of two digits and what they are held against, each number in its own unit, brackets being no signs', () => {
    expect(read(before, rows).slice(4).map(dated)).toEqual([
      'count - 普通住戶 7310 户 @2010-12-31',
      'rate - 自有住宅比率 75.2 % @2010-12-31',
      'count - 空閑住宅數 1307 宅 @2010-12-31',
      'rate - 空閑住宅率 13.4 % @2010-12-31',
      'count - 普通住戶 518 户 2000 @2010',
      'growth - 自有住宅比率 -0.5 pp 2000 @2010',
      'count - 空閑住宅數 205 宅 2000 @2010',
      'growth - 空閑住宅率 1.2 pp 2000 @2010',
      'growth - 普通住戶 7.63 % 2000 @2010',
      'growth - 空閑住宅數 18.6 % 2000 @2010',
    ]);
  });

  it('leaves them years of the calendar in a document that does not count so', () => {
    const [first] = read(['雲溪市住戶及住宅概況', '2011年3月16日'], rows);
    expect(first?.period).toBe('1989-12-31');
  });
});

describe('a monitor of prices', () => {
  it('tells them for so many of a measure', () => {
    const rows: Rows = [
      ['项目名称', '单位', '本期均价'],
      ['菜籽油', '元/5升', '71.90'],
      ['酱油', '元/1.5升', '8.40'],
      ['籼米', '元/500克', '2.19'],
    ];
    expect(read(['云溪县价格监测'], rows).map(({ value, unit }) => [value, unit])).toEqual([
      [71.9, 'CNY/5升'],
      [8.4, 'CNY/1.5升'],
      [2.19, 'CNY/500克'],
    ]);
  });
});

describe('a column that orders the rows', () => {
  const rows: Rows = [
    ['排序', '港口', '一季度(万吨)'],
    ['1', '云溪港', '933'],
    ['2', '北岭港', '615'],
  ];

  it('tells places where the title says that they are ranked', () => {
    expect(read(['2020年第一季度港口货物吞吐量排名'], rows).map(inShort)).toEqual([
      'rank 云溪港 港口货物吞吐量 1 -',
      'quantity 云溪港 港口货物吞吐量 9330000 t',
      'rank 北岭港 港口货物吞吐量 2 -',
      'quantity 北岭港 港口货物吞吐量 6150000 t',
    ]);
  });

  it('only counts them elsewhere', () => {
    expect(read(['2020年第一季度港口货物吞吐量'], rows).map(({ kind }) => kind)).toEqual(['quantity', 'quantity']);
  });
});

describe('a return of taxes by counties', () => {
  it('tells money in the unit that its title names behind a word, of a year with three digits', () => {
    const rows: Rows = [
      [
        { text: '', rows: 2 },
        { text: '納 稅 單 位', rows: 2 },
        { text: '各類所得金額', columns: 2 },
      ],
      ['合 計', '薪資所得'],
      ['縣 市 別', '66', '72', '36'],
      ['北 嶺 縣', '328', '1,234', '788'],
    ];
    expect(read(['雲溪', '附表 1-1 (091 年)各縣市申報統計表 單位：金額(千元)'], rows).slice(-1).map(dated)).toEqual([
      'amount 北嶺縣 各類所得金額薪資所得 788000 TWD @2002',
    ]);
  });
});

describe('the accounts of an office', () => {
  it('are of the office that the head of the document names, whatever its name joins', () => {
    const rows: Rows = [
      ['项目', '预算数（万元）', '决算数（万元）'],
      ['一般公共预算支出', '1,310.5', '1,402.1'],
    ];
    const before = ['云溪县规划和自然资源局2023年度部门决算', '第一部分 云溪县规划和自然资源局概况'];
    expect(tableRecords(tableDocument(before, rows)).map(({ subject }) => subject)).toEqual([
      '云溪县规划和自然资源局',
      '云溪县规划和自然资源局',
    ]);
  });
});

describe('an office that reports on the budget of its place', () => {
  const rows: Rows = [
    ['预算科目', '2024年快报数', '2025年预算数'],
    ['增值税', '2741', '2900'],
  ];
  const subjects = (...head: string[]) =>
    tableRecords(tableDocument([...head, '单位：万元'], rows)).map(({ subject }) => subject);

  it('is not whom its tables are about', () => {
    expect(subjects('关于云溪市2024年预算执行情况和2025年预算草案的报告', '云溪市财政局')).toEqual([
      '云溪市',
      '云溪市',
    ]);
  });

  it('is so in its own accounts', () => {
    expect(subjects('云溪市财政局2024年部门决算', '云溪市财政局')).toEqual(['云溪市财政局', '云溪市财政局']);
  });
});
