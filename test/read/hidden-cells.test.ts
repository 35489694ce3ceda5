/** Hidden rows and columns of workbooks: codes that templates keep there; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/read/xlsx/xlsx.js';
import { makeXlsx, sheetRow } from '../support/zip-documents.js';

const ROWS = [
  sheetRow(1, ['CODE#1', 'XE#', 'YE#']).replace('<row ', '<row hidden="1" '),
  sheetRow(2, ['0', '债务限额（亿元）', '债务余额（亿元）']),
  sheetRow(3, ['0', 912.5, 880.25]),
];
const lines = (before: string, after = '', rows = ROWS): string[] =>
  readXlsx('a.xlsx', makeXlsx([{ name: '一', xml: `${before}<sheetData>${rows.join('')}</sheetData>${after}` }]))
    .text.split('\n')
    .filter((line) => line !== '');

describe('rows and columns of a sheet that are hidden', () => {
  it('are left out, and counted', () => {
    const columns = '<cols><col min="1" max="1" hidden="1"/></cols>';
    expect(lines(columns)).toEqual(['债务限额（亿元）\t债务余额（亿元）', '912.5\t880.25']);
    const { warnings } = readXlsx(
      'a.xlsx',
      makeXlsx([{ name: '一', xml: `${columns}<sheetData>${ROWS.join('')}</sheetData>` }]),
    );
    expect(warnings).toEqual(['5 cells in hidden rows or columns, left out']);
  });

  it('are read where a filter hides them, or they are folded up', () => {
    expect(lines('', '<autoFilter ref="A1:C3"/>')).toHaveLength(3);
    const folded = ROWS.map((row) => row.replace('hidden="1"', 'hidden="1" outlineLevel="1"'));
    expect(lines('', '', folded)).toHaveLength(3);
  });

  it('leave what is shown of a merged cell', () => {
    const columns = '<cols><col min="1" max="1" hidden="1"/></cols>';
    const rows = [
      sheetRow(1, ['财政收支', null, null]),
      sheetRow(2, ['0', '收入', '支出']),
      sheetRow(3, ['0', 12.5, 13.5]),
    ];
    expect(lines(columns, '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>', rows)).toEqual([
      '财政收支',
      '收入\t支出',
      '12.5\t13.5',
    ]);
  });
});
