/** Tables of pages of figures: ends of quarters as rows, and columns that a table above describes; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { dated, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (title: string, rows: Rows) => tableRecords(tableDocument([title], rows)).map(dated);

describe('rows headed by the ends of quarters', () => {
  const rows: Rows = [
    ['', '(2021)', '(2020)'],
    ['0331', '310', '-28'],
    ['1231', '--', '412'],
  ];

  it('are days of the years that head the columns', () => {
    expect(read('净利润成长(万元)', rows)).toEqual([
      'amount - 净利润 3100000 CNY @2021-03-31',
      'amount - 净利润 -280000 CNY @2020-03-31',
      'amount - 净利润 4120000 CNY @2020-12-31',
    ]);
  });

  it('are none where another code stands among them', () => {
    const codes = [...rows, ['0415', '33', '44']] as Rows;
    expect(read('净利润成长(万元)', codes).some((record) => record.includes('-31'))).toBe(false);
  });
});

describe('a table that describes the columns of the one below', () => {
  it('tells their units; a number of things names its own', () => {
    const text = [
      '| 名称 | 类型 | 描述 |',
      '|---|---|---|',
      '| 债券类型 | object | - |',
      '| 成交金额 | float64 | 注意单位：万元 |',
      '',
      '示例',
      '',
      '    债券类型 成交笔数 成交金额',
      '0    国债     31   412.5',
      '1    地方债    12    88.1',
      '2    可转债     9    70.3',
    ].join('\n');
    const [count, money] = extract(text).filter(({ rule }) => rule === 'tableCell');
    expect([count?.value, count?.unit, money?.value, money?.unit]).toEqual([31, '笔', 4_125_000, 'CNY']);
  });
});
