/** What stands on a sheet: tables below each other and side by side, in one or several pieces; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { documentBuilder, type SourceCell } from '../../src/read/document-builder.js';
import { addSheet } from '../../src/read/sheet-regions.js';
import type { TextDocument } from '../../src/read/text-document.js';
import { tableRecords } from '../support/table-documents.js';

/** A document of one sheet, its rows as texts parted by strokes; an empty text is an empty cell. */
function sheetDocument(name: string, ...rows: readonly string[]): TextDocument {
  const builder = documentBuilder();
  const cells = rows.flatMap((texts, row) =>
    texts.split('|').map((text, column): SourceCell => {
      return { row, column, rowSpan: 1, columnSpan: 1, header: false, name: null, lines: [text] };
    }),
  );
  addSheet(builder, cells, name);
  const reader = { name: 'xlsx', version: '1' } as const;
  return { path: 'a.xlsx', sha256: 'a'.repeat(64), reader, ...builder.contents() };
}

const tablesOf = (document: TextDocument): string[] =>
  document.regions
    .filter(({ kind }) => kind === 'table')
    .map(({ start, end }) => document.text.slice(start, end).split('\n')[0] as string);

const told = (document: TextDocument) =>
  tableRecords(document).map(({ subject, indicator, value, period }) => [subject, indicator, value, period]);

describe('groups of rows parted by empty rows', () => {
  const grouped = sheetDocument(
    'Sheet1',
    '各地区预算支出（2021年）',
    '单位：亿元',
    '地区|合计支出|教育支出|国防支出',
    '',
    '',
    '合计|90.5|30.1|1.2',
    '',
    '云溪省|40.1|12.2|',
    '北岭省|30.2|10.8|',
    '',
    '东原省|20.2|7.1|1.2',
  );

  it('are one table, though not every group has all of its columns', () => {
    expect(tablesOf(grouped)).toHaveLength(1);
    expect(told(grouped).slice(-3)).toEqual([
      ['东原省', '合计支出', 2_020_000_000, '2021'],
      ['东原省', '教育支出', 710_000_000, '2021'],
      ['东原省', '国防支出', 120_000_000, '2021'],
    ]);
  });
});

describe('tables side by side, parted by an empty column', () => {
  it('are tables of their own where each has labels; the second goes on with the title of the first', () => {
    const rows = [
      '2013年各地区农机投入|||（续）|',
      '地区|总投入（万元）||地区|财政投入（万元）',
      '云溪|120.5||云溪|60.5',
      '北岭|98.2||北岭|41.2',
      '东原|77.1||东原|30.9',
    ];
    const document = sheetDocument('1', ...rows);
    expect(tablesOf(document)).toEqual(
      ['地区\t总投入(万元)', '地区\t财政投入(万元)'].map((line) => line.replace('(', '（').replace(')', '）')),
    );
    expect(told(document).slice(2, 4)).toEqual([
      ['东原', '总投入', 771_000, '2013'],
      ['云溪', '财政投入', 605_000, '2013'],
    ]);
  });

  it('are one where only the first has labels', () => {
    const rows = ['地区|2019年产量（吨）||2020年产量（吨）', '云溪|12.5||13.1', '北岭|8.2||9', '东原|7.1||7.4'];
    expect(tablesOf(sheetDocument('1', ...rows))).toHaveLength(1);
  });
});

describe('the name of a sheet', () => {
  const rows = ['月份|当月|同比增长|累计|累计增长', '2025年2月|310|4.5%|655|3.9%', '2025年3月|320|5.5%|975|4.4%'];

  it('is the title of a table that has none, with its unit', () => {
    expect(told(sheetDocument('新增贷款（亿元）', ...rows)).slice(0, 3)).toEqual([
      [null, '新增贷款', 31_000_000_000, '2025-02'],
      [null, '新增贷款', 4.5, '2025-02'],
      [null, '新增贷款', 65_500_000_000, '2025-01/2025-02'],
    ]);
  });

  it('is none where it names no measure', () => {
    expect(told(sheetDocument('Sheet2', ...rows)).filter(([, , value]) => Number(value) > 100)).toEqual([]);
  });
});

describe('months that a sheet keeps as their first days', () => {
  const read = (...days: string[]) =>
    told(sheetDocument('1', '日期|发电量（亿千瓦时）', ...days.map((day, i) => `${day}|1${i}.5`))).map(
      ([, , , period]) => period,
    );

  it('are months where all of them are and follow each other', () => {
    expect(read('2025年1月1日', '2025年2月1日', '2025年3月1日', '2025年5月1日')).toEqual([
      '2025-01',
      '2025-02',
      '2025-03',
      '2025-05',
    ]);
  });

  it('are days where another day stands among them', () => {
    expect(read('2025年1月1日', '2025年2月1日', '2025年3月1日', '2025年3月15日')).toContain('2025-02-01');
  });
});

describe('a heading with a unit that stands over others, its span lost', () => {
  it('tells their unit, and what they are parts of', () => {
    const rows = [
      '2013年农机投入',
      '地区|总投入（万元）||',
      '|合计|科研推广|其他支出',
      '云溪|120.5|20.5|100',
      '北岭|98.2|18.2|80',
    ];
    expect(told(sheetDocument('1', ...rows)).slice(0, 3)).toEqual([
      ['云溪', '总投入', 1_205_000, '2013'],
      ['云溪', '科研推广总投入', 205_000, '2013'],
      ['云溪', '总投入其他支出', 1_000_000, '2013'],
    ]);
  });
});
