/** Sheets with one number a row: place, year, part of the year, indicator, number, unit; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (rows: Rows) =>
  tableRecords(tableDocument([], rows)).map(({ subject, indicator, value, unit, period }) => [
    subject,
    indicator,
    value,
    unit,
    period,
  ]);

describe('a sheet with one number a row', () => {
  it('names whom, what and when in columns, the unit behind the number', () => {
    const rows: Rows = [
      ['序号', '地区名称', '年份', '季度', '月份', '指标名称', '指标值', '指标单位', '数据来源'],
      ['1', '云溪市', '2023', 'Q1', '3', '地区生产总值', '210.4', '亿元', '统计局'],
      ['2', '云溪市', '2023', 'Q1', '3', '地区生产总值增速', '5.6', '%', '统计局'],
      ['3', '北岭县', '2023', 'Q2', '6', '地区生产总值', '88.1', '亿元', '统计局'],
    ];
    expect(read(rows)).toEqual([
      ['云溪市', '地区生产总值', 21_040_000_000, 'CNY', '2023-01/2023-03'],
      ['云溪市', '地区生产总值', 5.6, '%', '2023-01/2023-03'],
      ['北岭县', '地区生产总值', 8_810_000_000, 'CNY', '2023-04/2023-06'],
    ]);
  });

  it('may have the place behind what is measured', () => {
    const rows: Rows = [
      ['年份', '月份', '指标名称', '地区', '数据', '计量单位'],
      ['2021', '1', '发电量', '云溪市', '2.4', '亿千瓦时'],
      ['2021', '2', '水泥产量', '北岭县', '31.5', '万吨'],
    ];
    expect(read(rows)).toEqual([
      ['云溪市', '发电量', 240_000_000, 'kW.h', '2021-01'],
      ['北岭县', '水泥产量', 315_000, 't', '2021-02'],
    ]);
  });

  it('keeps the name of a company whose items stand beside it', () => {
    const rows: Rows = [
      ['公司', '年度', '项目', '金额（万元）'],
      ['远山股份', '2020', '营业收入', '4120'],
      ['近海集团', '2021', '净利润', '452'],
    ];
    expect(read(rows)).toEqual([
      ['远山股份', '营业收入', 41_200_000, 'CNY', '2020'],
      ['近海集团', '净利润', 4_520_000, 'CNY', '2021'],
    ]);
  });
});

describe('a column of shares behind several levels', () => {
  it('is of the level that its heading names', () => {
    const rows: Rows = [
      [
        '年份',
        '第一产业增加值（亿元）',
        '第二产业增加值（亿元）',
        '其他增加值（亿元）',
        '第一产业占比（%）',
        '第二产业占比（%）',
      ],
      ['2021', '24.1', '40.2', '36.3', '24.0', '40.0'],
      ['2022', '25.3', '42.7', '38.9', '23.7', '39.9'],
    ];
    expect(read(rows).slice(3, 5)).toEqual([
      [null, '第一产业增加值', 24, '%', '2021'],
      [null, '第二产业增加值', 40, '%', '2021'],
    ]);
  });
});
