/** Percentages beside amounts that are these in percent of a row's, titles in cells side by side, and rows of dashes; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { dated, inShort, tableDocument, tableRecords } from '../support/table-documents.js';

const HEADS = [
  ['', '', '各縣', '歲入歲出', '比較表', '', ''],
  ['經資門併計', '', '中華民國', '九十六年度', '', '', '單位：新臺幣千元'],
  ['項目', '本年度預算數', '', '上年度預算數', '', '本年度與上年度比較', ''],
  ['', '金額', '％', '金額', '％', '金額', '％'],
];
const ROWS = [
  ...HEADS,
  ['一、歲入合計', '8000', '100.00', '7500', '100.00', '500', '6.67'],
  ['1.稅課收入', '5200', '65.00', '5000', '66.67', '200', '4.00'],
  ['2.規費收入', '800', '10.00', '700', '9.33', '100', '14.29'],
  // Rounded so that all add up.
  ['3.其他收入', '2001', '25.00', '1800', '24.00', '201', '11.17'],
  ['二、歲出合計', '9000', '100.00', '8000', '100.00', '1000', '12.50'],
  ['1.政務支出', '3600', '40.00', '3000', '37.50', '600', '20.00'],
  ['2.福利支出', '5400', '60.00', '5000', '62.50', '400', '8.00'],
];

describe('a column of percentages beside amounts', () => {
  const read = tableRecords(tableDocument(['預算彙編'], ROWS)).map(dated);

  it('is of shares where the amounts prove it, each of the sum that it fits', () => {
    expect(read).toContain('share - 稅課收入 65 % 歲入合計 @2007');
    expect(read).toContain('share - 其他收入 25 % 歲入合計 @2007');
    expect(read).toContain('share - 福利支出 60 % 歲出合計 @2007');
  });

  it('is of the time that its heading tells, below titles in cells of their own', () => {
    expect(read).toContain('share - 政務支出 37.5 % 歲出合計 @2006');
    expect(read).toContain('amount - 政務支出 3000000 TWD @2006');
  });

  it('leaves changes as they are', () => {
    expect(read).toContain('growth - 規費收入 14.29 % yoy @2007');
  });

  it('is of no shares where the amounts do not fit', () => {
    const others = ROWS.map((row) => row.map((cell, i) => (i === 2 && cell.endsWith('5.00') ? '31.00' : cell)));
    const rates = tableRecords(tableDocument(['預算彙編'], others)).filter(({ quote }) => quote === '10.00');
    expect(rates.map(({ kind, base }) => [kind, base])).toEqual([['rate', null]]);
  });
});

describe('a row with a unit and dashes', () => {
  it('is an item, and names no group of the rows below', () => {
    const rows = [
      ['指标', '计量单位', '绝对量', '比上年增长（%）'],
      ['货物运输量', '万吨', '900.5', '1.2'],
      ['水运', '万吨', '600.5', '2.0'],
      ['铁路', '万吨', '290.0', '-0.5'],
      ['民航', '万吨', '10.0', '0.2'],
      ['货物运输周转量', '万吨公里', '4200.5', '3.1'],
      ['水运', '万吨公里', '3000.2', '2.9'],
      ['铁路', '万吨公里', '-', '-'],
      ['民航', '万吨公里', '12.5', '-4.0'],
    ];
    const read = tableRecords(tableDocument(['云溪市统计公报', '表6 2023年货物运输情况'], rows)).map(inShort);
    expect(read.filter((one) => one.includes('铁路'))).toHaveLength(2);
    expect(read.at(-2)).toBe('quantity 云溪市 民航货物运输周转量 125000 吨公里');
  });
});
