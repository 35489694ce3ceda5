/** Tables of trade by goods and countries as ministries print them, with made-up figures. */
import { describe, expect, it } from 'vitest';
import { dated, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (before: readonly string[], rows: Rows): string[] => tableRecords(tableDocument(before, rows)).map(dated);

const OVER: Rows = [
  [
    '商品名称及前3大市场',
    { text: '2031年1--6月', columns: 2 },
    { text: '2030年1--6月', columns: 2 },
    { text: '同期比%', columns: 2 },
  ],
  ['', '数量', '金额', '数量', '金额', '数量', '金额'],
];
const ABOVE = ['云溪月度报告', '表6：2031年1-6月重点出口商品前3大出口市场情况', '数量：吨；金额：万美元'];

describe('a title', () => {
  it('says what is measured, without by what the rows are told apart', () => {
    const rows: Rows = [
      ['国别（或地区）', '2031年1--6月', '2030年1--6月', { text: '同期比%', rows: 2 }],
      ['', '金额', '金额'],
      ['*东盟', '1,201.5', '1,100.2', '9.2'],
      ['越南', '301.5', '600.2', '-49.8'],
    ];
    expect(
      read(['六、分国家（地区）进出口情况', '表8：2031年1-6月分国家（地区）进口情况', '单位：万美元'], rows),
    ).toEqual([
      'amount 东盟 进口金额 12015000 USD @2031-01/2031-06',
      'amount 东盟 进口金额 11002000 USD @2030-01/2030-06',
      'growth 东盟 进口金额 9.2 % yoy @2031-01/2031-06',
      'amount 越南 进口金额 3015000 USD @2031-01/2031-06',
      'amount 越南 进口金额 6002000 USD @2030-01/2030-06',
      'growth 越南 进口金额 -49.8 % yoy @2031-01/2031-06',
    ]);
  });
});

describe('quantity and value', () => {
  it('are told apart in the names of things, of levels and changes', () => {
    expect(read(ABOVE, [...OVER, ['核桃*', '181.3', '83.9', '176.4', '71.7', '2.8', '17.0']])).toEqual([
      'quantity - 核桃出口数量 181.3 t @2031-01/2031-06',
      'amount - 核桃出口金额 839000 USD @2031-01/2031-06',
      'quantity - 核桃出口数量 176.4 t @2030-01/2030-06',
      'amount - 核桃出口金额 717000 USD @2030-01/2030-06',
      'growth - 核桃出口数量 2.8 % yoy @2031-01/2031-06',
      'growth - 核桃出口金额 17 % yoy @2031-01/2031-06',
    ]);
  });
});

describe('counted rows', () => {
  const row = (label: string, quantity: string): string[] => [label, quantity, '13.2', '40.3', '12.0', '3.9', '10.1'];

  it('are parts of those without numbers, where the count begins anew below them', () => {
    const rows: Rows = [
      ...OVER,
      row('核桃', '61.1'),
      row('1 越南', '41.8'),
      row('2 韩国', '5.7'),
      row('3 日本', '2.5'),
      row('丝绸', '50.2'),
      row('1 德国', '12.1'),
      row('2 越南', '11.4'),
    ];
    expect(
      read(ABOVE, rows).filter((text) => text.startsWith('quantity') && text.endsWith('@2031-01/2031-06')),
    ).toEqual([
      'quantity - 核桃出口数量 61.1 t @2031-01/2031-06',
      'quantity 越南 核桃出口数量 41.8 t @2031-01/2031-06',
      'quantity 韩国 核桃出口数量 5.7 t @2031-01/2031-06',
      'quantity 日本 核桃出口数量 2.5 t @2031-01/2031-06',
      'quantity - 丝绸出口数量 50.2 t @2031-01/2031-06',
      'quantity 德国 丝绸出口数量 12.1 t @2031-01/2031-06',
      'quantity 越南 丝绸出口数量 11.4 t @2031-01/2031-06',
    ]);
  });

  it('are named without their numbers', () => {
    const rows: Rows = [
      ['类别', '出口额（万元）'],
      ['1 活动物', '12'],
      ['2 谷物', '15'],
      ['3 *禽类产品', '18'],
    ];
    expect(read(['2031年云溪市分类别出口情况'], rows).map((text) => text.split(' ')[2])).toEqual([
      '活动物出口额',
      '谷物出口额',
      '禽类产品出口额',
    ]);
  });

  it('are not months', () => {
    const rows: Rows = [
      ['月份', '出口额（万元）'],
      ['1月', '12'],
      ['2月', '15'],
      ['3月', '18'],
    ];
    expect(read(['2031年云溪市分月出口情况'], rows).map((text) => text.split('@')[1])).toEqual([
      '2031-01',
      '2031-02',
      '2031-03',
    ]);
  });
});

describe('a title that tells its money in brackets', () => {
  it('measures no more by it', () => {
    const rows: Rows = [
      ['商品名称', '计量单位', { text: '8月', columns: 2 }],
      ['', '', '数量', '金额'],
      ['轴承', '万套', '45', '240,638'],
    ];
    const read = tableRecords(
      tableDocument(['2017年8月全国出口主要商品量值表（人民币值）', '金额单位：万元人民币'], rows),
    );
    expect(read.map(({ indicator, unit }) => [indicator, unit])).toContainEqual(['轴承出口金额', 'CNY']);
  });
});
