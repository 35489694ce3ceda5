/** Tables of analysts' reports: what a company earned and will earn, ratios, what is told for each share; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { dated, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (title: string, rows: Rows): string[] => tableRecords(tableDocument([title], rows)).map(dated);

describe('accounts below each other', () => {
  it('have a title with their unit behind it', () => {
    const rows: Rows = [
      ['会计年度', '2023', '2024E'],
      ['营业收入', '4,120', '4,530'],
      ['EPS(美元)', '0.31', '0.34'],
    ];
    expect(read('利润表  单位：百万美元', rows)).toEqual([
      'amount - 营业收入 4120000000 USD @2023',
      'amount - 营业收入 4530000000 USD @2024',
      'amount - EPS 0.31 USD @2023',
      'amount - EPS 0.34 USD @2024',
    ]);
  });

  it('are told for each share in the unit of their group, and the next group is another', () => {
    const rows: Rows = [
      ['会计年度', '2023', '2024E'],
      ['每股资料（港元）', '', ''],
      ['每股收益', '0.31', '0.34'],
      ['每股经营现金', '0.42', '0.45'],
      ['估值比率（倍）', '', ''],
      ['PE', '14.2', '13.1'],
    ];
    expect(read('主要财务比率', rows)).toEqual([
      'amount - 每股收益 0.31 HKD @2023',
      'amount - 每股收益 0.34 HKD @2024',
      'amount - 每股经营现金 0.42 HKD @2023',
      'amount - 每股经营现金 0.45 HKD @2024',
      'ratio - PE 14.2 x @2023',
      'ratio - PE 13.1 x @2024',
    ]);
  });
});
