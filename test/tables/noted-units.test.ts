/** Units told away from their numbers: in notes below a table, in lines above it, each of something; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { documentBuilder, placeCells } from '../../src/read/document-builder.js';
import type { TextDocument } from '../../src/read/text-document.js';
import { inShort, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

/** A document of a title, a table and notes below it. */
function noted(title: string, rows: readonly (readonly string[])[], ...notes: string[]): TextDocument {
  const builder = documentBuilder();
  builder.paragraph('heading', title);
  const flowing = (text: string) => ({ rowSpan: 1, columnSpan: 1, header: false, name: null, lines: [text] });
  builder.table(placeCells(rows.map((row) => row.map(flowing))));
  for (const note of notes) builder.paragraph('paragraph', note);
  return { path: 'a.docx', sha256: 'a'.repeat(64), reader: { name: 'docx', version: '1' }, ...builder.contents() };
}

const shortOf = (document: TextDocument): string[] => tableRecords(document).map(inShort);

describe('a note below a table', () => {
  const rows = [
    ['合约', '收盘价', '成交手'],
    ['品种：镍', '', ''],
    ['2103', '131200', '4210'],
    ['2104', '131500', '880'],
  ];

  it('tells the unit of what rows are named by, and of what a heading measures', () => {
    const read = shortOf(noted('2021年2月5日行情', rows, '注：报价单位：镍、锡为元/吨；成交量单位为手。'));
    expect(read).toEqual([
      'amount 镍2103 收盘价 131200 CNY/t',
      'count 镍2103 成交手 4210 手',
      'amount 镍2104 收盘价 131500 CNY/t',
      'count 镍2104 成交手 880 手',
    ]);
  });

  it('says nothing of what it does not name', () => {
    const read = tableRecords(noted('2021年2月5日行情', rows, '注：锡以元/吨计。'));
    expect(read.map(({ unit }) => unit)).not.toContain('CNY/t');
  });

  it('is no paragraph that only speaks of units', () => {
    const plain = [
      ['地区', '播种面积'],
      ['云溪县', '12.5'],
    ];
    expect(shortOf(noted('2021年播种面积', plain, '各县的播种面积以万亩计算，另行公布。'))).toEqual([]);
    expect(shortOf(noted('2021年播种面积', plain, '说明：播种面积以万亩计算。'))).toEqual([
      'quantity 云溪县 播种面积 125000 亩',
    ]);
  });
});

describe('lines above a table', () => {
  it('tell one unit each', () => {
    const rows = [
      ['地区', '种植面积', '总产量', '每亩产量'],
      ['云溪县', '3.20', '11 205', '350.2'],
    ];
    expect(shortOf(tableDocument(['2019年玉米', '面积：万亩', '单位：总产：吨', '单产：千克'], rows))).toEqual([
      'quantity 云溪县 种植面积 32000 亩',
      'quantity 云溪县 总产量 11205 t',
      'quantity 云溪县 每亩产量 350.2 kg',
    ]);
  });

  it('tell rates for a year, of a currency that heads them', () => {
    const rows = [
      ['存期', '美元'],
      ['活期', '0.1500'],
    ];
    expect(shortOf(tableDocument(['存款利率表', '利率单位为%/年'], rows))).toEqual(['rate - 活期存款利率 0.15 %']);
  });
});

describe('two units with a stroke between them', () => {
  it('are one for each column, where both are multiples', () => {
    const rows: Rows = [
      ['年份', '面积', '产量'],
      ['2014', '61', '8.8'],
    ];
    expect(tableRecords(tableDocument(['虾的养殖', '单位：万亩/万吨'], rows)).map(inShort)).toEqual([
      'quantity - 面积 610000 亩',
      'quantity - 产量 88000 t',
    ]);
  });
});
