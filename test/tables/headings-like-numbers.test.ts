/** Headings that look like numbers, and cells that stand below others than their own headings; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { inShort, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (title: string, rows: Rows) => tableRecords(tableDocument([title], rows));
const dated = (title: string, rows: Rows) => read(title, rows).map((one) => `${one.period ?? '-'} ${inShort(one)}`);

describe('months with a point', () => {
  it('head their columns, in October as in January', () => {
    const rows: Rows = [
      ['项目', '2023.9', '2023.10', '2023.11'],
      ['柴油库存', '7.12', '7.3', '7.26'],
    ];
    expect(dated('成品油库存（单位：万吨）', rows)).toEqual([
      '2023-09 quantity - 柴油库存 71200 t',
      '2023-10 quantity - 柴油库存 73000 t',
      '2023-11 quantity - 柴油库存 72600 t',
    ]);
  });

  it('are numbers where they do not go on from month to month', () => {
    const rows: Rows = [
      ['地区', '粮食', '棉花'],
      ['东湖县', '2021.1', '2008.7'],
      ['西湖县', '1880.6', '96.3'],
    ];
    expect(read('各县农产品产量（单位：吨）', rows)).toHaveLength(4);
  });

  it('stand in the title above the line of the unit', () => {
    const rows: Rows = [
      [{ text: '工业主要指标', columns: 3 }, '全区', '2015.4'],
      [{ text: '单位：个、万元', columns: 5 }],
      ['指标名称', '本月', '同比%', '累计', '同比%'],
      ['企业单位数', '212', '1.4', '212', '1.4'],
      ['销售产值', '84150', '-2.6', '330720', '5.1'],
    ];
    expect(dated('工业情况', rows)).toEqual([
      '2015-04 enterprise_count - 企业单位数 212 个',
      '2015-04 growth - 企业单位数 1.4 % yoy',
      '2015-01/2015-04 enterprise_count - 企业单位数 212 个',
      '2015-01/2015-04 growth - 企业单位数 1.4 % yoy',
      '2015-04 amount - 销售产值 841500000 CNY',
      '2015-04 growth - 销售产值 -2.6 % yoy',
      '2015-01/2015-04 amount - 销售产值 3307200000 CNY',
      '2015-01/2015-04 growth - 销售产值 5.1 % yoy',
    ]);
  });
});

describe('years with their unit in one cell', () => {
  const rows: Rows = [
    ['', { text: '截至十二月三十一日止年度', columns: 2 }],
    ['', '2019\n人民幣千元', '2018\n人民幣千元'],
    ['收入', '612,305', '588,114'],
    ['銷售費用', '(40,218)', '(39,050)'],
    ['', { text: '於十二月三十一日', columns: 2 }],
    ['資產總額', '903,411', '871,260'],
    ['母公司擁有人應佔權益', '510,002', '498,733'],
  ];

  it('tell the time and the unit, and a time over all columns begins anew', () => {
    expect(dated('財務摘要', rows)).toEqual([
      '2019 amount - 收入 612305000 CNY',
      '2018 amount - 收入 588114000 CNY',
      '2019 amount - 銷售費用 -40218000 CNY',
      '2018 amount - 銷售費用 -39050000 CNY',
      '2019-12-31 amount - 資產總額 903411000 CNY',
      '2018-12-31 amount - 資產總額 871260000 CNY',
      '2019-12-31 amount - 母公司擁有人應佔權益 510002000 CNY',
      '2018-12-31 amount - 母公司擁有人應佔權益 498733000 CNY',
    ]);
  });
});

describe('rows that have lost the cell over several of them', () => {
  const rows: Rows = [
    ['日期', '05月06日', '05月07日', '05月08日', ''],
    ['电解铜（元/吨）', '最高价', '51200', '51340', '51410'],
    ['平均价', '51150', '51300', '51380', ''],
    ['涨跌', '60', '150', '80', ''],
    ['电解锌（元/吨）', '最高价', '20110', '20090', '20120'],
    ['平均价', '20080', '20040', '20100', ''],
    ['涨跌', '-25', '-40', '60', ''],
  ];

  it('stand below their own headings, in the group above them', () => {
    const records = read('一周行情', rows);
    expect(records.map((one) => `${one.period} ${inShort(one)}`)).toEqual([
      'XXXX-05-06 amount - 电解铜最高价 51200 CNY/t',
      'XXXX-05-07 amount - 电解铜最高价 51340 CNY/t',
      'XXXX-05-08 amount - 电解铜最高价 51410 CNY/t',
      'XXXX-05-06 amount - 电解铜平均价 51150 CNY/t',
      'XXXX-05-07 amount - 电解铜平均价 51300 CNY/t',
      'XXXX-05-08 amount - 电解铜平均价 51380 CNY/t',
      'XXXX-05-06 amount - 电解铜平均价 60 CNY/t',
      'XXXX-05-07 amount - 电解铜平均价 150 CNY/t',
      'XXXX-05-08 amount - 电解铜平均价 80 CNY/t',
      'XXXX-05-06 amount - 电解锌最高价 20110 CNY/t',
      'XXXX-05-07 amount - 电解锌最高价 20090 CNY/t',
      'XXXX-05-08 amount - 电解锌最高价 20120 CNY/t',
      'XXXX-05-06 amount - 电解锌平均价 20080 CNY/t',
      'XXXX-05-07 amount - 电解锌平均价 20040 CNY/t',
      'XXXX-05-08 amount - 电解锌平均价 20100 CNY/t',
      'XXXX-05-06 amount - 电解锌平均价 -25 CNY/t',
      'XXXX-05-07 amount - 电解锌平均价 -40 CNY/t',
      'XXXX-05-08 amount - 电解锌平均价 60 CNY/t',
    ]);
    expect(records.map(({ change }) => change).slice(-3)).toEqual(['decrease', 'decrease', 'increase']);
    // Provenance counts the columns of the file.
    expect(records[3]?.source.table_column).toBe(2);
    expect(records[0]?.source.table_column).toBe(3);
  });
});

describe('marks of notes', () => {
  it('behind a unit are none of the heading', () => {
    const rows: Rows = [
      ['股东名称', '持股数量（股）', '持股比例（%）注'],
      ['东湖投资有限公司', '1,200,000', '12.5'],
    ];
    expect(read('前十大股东', rows).map(({ kind }) => kind)).toEqual(['count', 'share']);
  });
});

describe('a row whose unit a copy has lost', () => {
  it('hands on none of another row', () => {
    const rows: Rows = [
      ['指标', '2018', '2019'],
      ['货物周转量（万吨公里）', '5120', '5301'],
      ['民用汽车拥有量（）', '8100', '8350'],
      ['　　载客汽车', '6900', '7020'],
    ];
    expect(read('运输情况', rows).filter(({ unit }) => unit === '吨公里')).toHaveLength(2);
  });
});

describe('a census', () => {
  it('counts people in classes of age, which are labels with what stands behind them', () => {
    const rows: Rows = [
      ['总人口', '5120', '15-64岁（总）', '3600'],
      ['65岁及以上（总）', '410', '家庭户户数', '1502'],
    ];
    expect(read('（第五次人口普查数据）', rows).map(({ value, unit }) => `${value} ${unit}`)).toEqual([
      '5120 人',
      '3600 人',
      '410 人',
      '1502 户',
    ]);
  });
});

describe('a row that says how columns are reckoned', () => {
  it('heads none of them', () => {
    const rows: Rows = [
      [
        { text: '地区', rows: 2 },
        { text: '2024年债务限额', columns: 3 },
      ],
      ['', '一般债务', '专项债务'],
      ['公式', 'A=B+C', 'B', 'C'],
      ['云溪市', '110.5', '46.2', '64.3'],
    ];
    const read = tableRecords(tableDocument(['各地区债务情况', '单位：亿元'], rows));
    expect(read.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['债务限额', 11_050_000_000],
      ['一般债务限额', 4_620_000_000],
      ['专项债务限额', 6_430_000_000],
    ]);
  });
});
