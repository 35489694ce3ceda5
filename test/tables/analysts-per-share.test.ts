/** Rows of an analyst's table that is told in millions, which are told in none; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { dated, tableDocument, tableRecords } from '../support/table-documents.js';

describe('a table in millions', () => {
  it('tells no ratio and nothing of a share in them', () => {
    const rows = [
      ['(人民币 百万)', '2024A', '2025E'],
      ['净利润', '1,240', '1,310'],
      ['每股净利润', '2.06', '2.18'],
      ['经调整每股净利润', '2.36', '2.50'],
      ['市盈率', '25.1', '20.3'],
    ];
    expect(tableRecords(tableDocument(['东湖科技盈利预测'], rows)).map(dated)).toEqual([
      'amount - 净利润 1240000000 CNY @2024',
      'amount - 净利润 1310000000 CNY @2025',
      'amount - 每股净利润 2.06 CNY @2024',
      'amount - 每股净利润 2.18 CNY @2025',
      'amount - 经调整每股净利润 2.36 CNY @2024',
      'amount - 经调整每股净利润 2.5 CNY @2025',
      'ratio - 市盈率 25.1 x @2024',
      'ratio - 市盈率 20.3 x @2025',
    ]);
  });
});
