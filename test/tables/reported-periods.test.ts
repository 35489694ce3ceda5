/** What stretch of time a report is about, by its cover or its definitions; made-up companies and figures. */
import { describe, expect, it } from 'vitest';
import { documentBuilder, placeCells } from '../../src/read/document-builder.js';
import { dated, type Rows, tableRecords } from '../support/table-documents.js';

const ROWS: Rows = [
  ['项目', '期末余额', '期初余额', '本期发生额'],
  ['专用设备', '7,310,000.00', '6,120,000.00', '512,300.00'],
];
const cellsOf = (rows: Rows) =>
  placeCells(
    rows.map((row) =>
      row.map((cell) => ({
        rowSpan: 1,
        columnSpan: 1,
        header: false,
        name: null,
        lines: [typeof cell === 'string' ? cell : cell.text],
      })),
    ),
  );

/** The times of the numbers below a cover and what its first pages say. */
function times(cover: readonly string[], said: readonly string[], definitions?: Rows): (string | null)[] {
  const builder = documentBuilder();
  for (const line of cover) builder.paragraph('heading', line);
  for (const text of said) builder.paragraph('paragraph', text);
  if (definitions) builder.table(cellsOf(definitions));
  builder.paragraph('paragraph', '1、固定资产');
  builder.paragraph('paragraph', '单位：元');
  builder.table(cellsOf(ROWS));
  const reader = { name: 'docx', version: '1' } as const;
  const document = { path: 'a.docx', sha256: 'a'.repeat(64), reader, ...builder.contents() };
  return tableRecords(document)
    .map((record) => dated(record).split('@')[1] ?? null)
    .slice(-3);
}

describe('a report of a part of a year', () => {
  it('is of that part where its cover says so below the name of its company', () => {
    expect(times(['北岭机械股份有限公司', '2023年半年度报告', '二〇二三年八月'], ['公司董事会保证报告真实。'])).toEqual(
      ['2023-06-30', '2022-12-31', '2023-01/2023-06'],
    );
  });

  it('of a fund is of its quarter', () => {
    expect(times(['北岭高速公路证券投资基金', '2025年第4季度报告'], ['本报告中财务资料未经审计。'])[2]).toBe(
      '2025-10/2025-12',
    );
  });

  it('is of the stretch that its first pages define', () => {
    expect(times(['北岭基础设施证券投资基金报告'], ['本报告期自2025年4月1日起至2025年6月30日止。'])[2]).toBe(
      '2025-04/2025-06',
    );
    const definitions: Rows = [
      ['释义项', '指', '释义内容'],
      ['公司、北岭机械', '指', '北岭机械股份有限公司'],
      ['报告期、本期', '指', '2023年1月1日至2023年6月30日'],
    ];
    expect(times(['北岭机械股份有限公司报告'], ['公司董事会保证报告真实。'], definitions)[0]).toBe('2023-06-30');
  });

  it('says nothing by the stretch of several years that a prospectus is about', () => {
    const told = times(['北岭机械2024年度报告'], ['本报告期自2021年1月1日起至2024年6月30日止。']);
    expect(told[2]).toBe('2024');
  });
});
