/** The times of statements in companies' reports, with made-up figures. */
import { describe, expect, it } from 'vitest';
import { documentBuilder, placeCells } from '../../src/read/document-builder.js';
import { dated, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const NAME = '云帆股份有限公司';
const times = (rows: Rows, ...before: string[]): string[] =>
  tableRecords(tableDocument([`${NAME}2020年年度报告`, ...before], rows)).map(
    (record) => dated(record).split('@')[1] ?? '',
  );

describe('statements of equity', () => {
  const rows: Rows = [
    ['项目', { text: '上期', columns: 2 }],
    ['', '股本', '盈余公积'],
    ['一、上年期末余额', '3,601,640.00', '4,478,990.50'],
    ['二、本年期初余额', '3,601,640.00', '4,478,990.50'],
    ['四、本期期末余额', '4,601,640.00', '5,478,990.50'],
  ];
  it('of the year before are told so once, by title and heading', () => {
    const told = ['2018-12-31', '2018-12-31', '2018-12-31', '2018-12-31', '2019-12-31', '2019-12-31'];
    expect(times(rows, '上期金额', '单位：元')).toEqual(told);
    expect(times(rows, '单位：元')).toEqual(told);
  });
});

describe('losses by stages', () => {
  it('are of the period below balances of its first day', () => {
    const rows: Rows = [
      ['坏账准备', '第一阶段', '合计'],
      ['2020年1月1日余额', '463,121.04', '463,121.04'],
      ['2020年1月1日余额在本期', '', ''],
      ['本期计提', '792,730.00', '792,730.00'],
      ['其他变动', '112,730.00', '112,730.00'],
    ];
    expect(times(rows, '（1）坏账准备计提情况', '单位：元').slice(-2)).toEqual(['2020', '2020']);
  });
});

describe('statements below the signature of auditors', () => {
  it('are of the report, not of the day of the signature', () => {
    const cell = (text: string) => ({ rowSpan: 1, columnSpan: 1, header: false, name: null, lines: [text] });
    const builder = documentBuilder();
    builder.paragraph('heading', `${NAME}2020年年度报告`, 1);
    builder.paragraph('paragraph', '公司董事会保证报告内容真实。');
    builder.paragraph('heading', '中国注册会计师：李一 二〇二一年四月十三日', 3);
    builder.paragraph('paragraph', '单位：元');
    builder.table(
      placeCells([['项目', '期末余额', '期初余额'].map(cell), ['应交税费', '18,589,643.19', '7,977,766.22'].map(cell)]),
    );
    const reader = { name: 'docx', version: '1' } as const;
    const document = { path: 'a.docx', sha256: 'a'.repeat(64), reader, ...builder.contents() };
    expect(tableRecords(document).map(({ period }) => period)).toEqual(['2020-12-31', '2019-12-31']);
  });
});
