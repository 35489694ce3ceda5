/** What is no number of a table, or has no name: data of charts, codes; names in Latin letters; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { inShort, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (before: readonly string[], rows: readonly (readonly string[])[]) =>
  tableRecords(tableDocument(before, rows)).map(inShort);

describe('a piece of a chart that was taken for a table', () => {
  it('tells nothing where numbers that were run together stand for its label', () => {
    const rows = [
      ['项目', '新增存款（亿元）', '新增贷款（亿元）'],
      ['居民', '120.5', '80.5'],
      ['-19,8138,42132,622', '48.3', '12.8'],
    ];
    expect(read(['2022年11月金融数据'], rows)).toEqual([
      'amount - 居民新增存款 12050000000 CNY',
      'funding - 居民新增贷款 8050000000 CNY',
    ]);
  });

  it('tells nothing where neither a label nor a heading stands beside it', () => {
    expect(
      read(
        ['城镇化水平变化'],
        [
          ['61%', '70%'],
          ['80%', '90%'],
        ],
      ),
    ).toEqual([]);
  });
});

describe('money without a unit, written to the cent', () => {
  const rows = [
    ['项目', '期末余额', '期初余额'],
    ['应收账款', '1,204.11', '1,310.20'],
    ['固定资产', '3,300.50', '2,900.75'],
  ];
  const told = (unit: string) =>
    [
      ['项目', '2023年'],
      ['营业收入', '9,100.25'],
    ].map((row, i) => (i === 0 ? [`项目（单位：${unit}）`, ...row.slice(1)] : row));

  it('is in yuan where other tables of the document are', () => {
    const records = tableRecords(tableDocument(['云岭股份有限公司2023年年度报告', '单位：元'], told('元'), rows));
    expect(records.filter(({ quote }) => quote === '1,204.11').map(({ value }) => value)).toEqual([1204.11]);
  });

  it('is left out where most of them tell theirs in ten thousands', () => {
    const records = tableRecords(tableDocument(['云岭股份有限公司2023年年度报告', '单位：万元'], told('万元'), rows));
    expect(records.filter(({ quote }) => quote === '1,204.11')).toEqual([]);
  });
});

describe('a table of shares', () => {
  const rows = [
    ['股东名称', '持股数量', '股份种类', '股份种类'],
    ['股东名称', '持股数量', '股份种类', '数量'],
    ['EAST RIDGE (HK) LIMITED', '1,200,300', '人民币普通股', '1,200,300'],
    ['云岭集团有限公司', '900,100', '人民币普通股', '900,100'],
  ];
  const cells = rows.map((row, i) =>
    i === 0 ? ['股东名称', '持股数量', { text: '股份种类', columns: 2 }] : i === 1 ? ['', '', '股份种类', '数量'] : row,
  );

  it('counts the shares that the sorts are of, and keeps the words of a Latin name apart', () => {
    const records = tableRecords(tableDocument(['云岭股份有限公司2023年年度报告', '前十名股东持股情况'], cells));
    expect(records.map(inShort)).toEqual([
      'count EAST RIDGE (HK) LIMITED 持股数量 1200300 股',
      'count EAST RIDGE (HK) LIMITED 股份数量 1200300 股',
      'count 云岭集团有限公司 持股数量 900100 股',
      'count 云岭集团有限公司 股份数量 900100 股',
    ]);
  });
});

describe('a balance sheet', () => {
  it('has no group of a blank row behind one of parts, wherever that begins', () => {
    const rows = [
      ['项目', '2019年12月31日', '2018年12月31日'],
      ['所有者权益：', '', ''],
      ['　　其他权益工具', '', ''],
      ['　　　其中：优先股', '', ''],
      ['永续债', '', ''],
      ['　　资本公积', '164.11', '163.22'],
    ];
    expect(read(['合并资产负债表', '单位：元'], rows)).toEqual([
      'amount - 资本公积 164.11 CNY',
      'amount - 资本公积 163.22 CNY',
    ]);
  });

  it('has no numbers in codes of more than fifteen digits', () => {
    const rows = [
      ['项目', '备案编号', '投资额（万元）'],
      ['一期工程', '20204404000300000054', '1,200.00'],
    ];
    expect(read(['云岭股份有限公司募投项目'], rows)).toEqual(['funding 云岭股份有限公司 一期工程投资额 12000000 CNY']);
  });
});

describe('what a table takes from a chart', () => {
  it('tells nothing below the lines of its legend', () => {
    const rows = [
      ['年份', '鸡肉销量（万吨）', '销量同比增速（右轴）'],
      ['2023', '50.5', '60%'],
      ['2024', '60.5', '50%'],
    ];
    expect(read(['图表7：销量及增速'], rows)).toEqual(['quantity - 鸡肉销量 505000 t', 'quantity - 鸡肉销量 605000 t']);
  });
});

describe('a letter in brackets', () => {
  const rows = [
    ['', '2025年度', '2024年度'],
    ['语音业务', '66,633', '70,090'],
    ['预付款项（d）', '29,602', '30,822'],
  ];

  it('is the mark of a list or a note, and no unit', () => {
    const records = tableRecords(tableDocument(['附注', '除特别注明外，金额单位为人民币百万元', '(a) 营业收入'], rows));
    expect(records.map(({ unit }) => unit)).not.toContain('a');
    expect(records.map(({ unit }) => unit)).not.toContain('d');
  });

  it('is a unit behind what is told in it', () => {
    const weights = [
      ['产品', '产量（t）', '交货周期（d）'],
      ['甲材料', '1,200', '35'],
    ];
    expect(read(['主要产品'], weights)).toEqual(['quantity - 甲材料产量 1200 t', 'quantity - 甲材料交货周期 35 d']);
  });
});
