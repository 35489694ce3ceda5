/** Sentences in the cells of tables: forms and budgets tell much of what they have to say there. */
import { describe, expect, it } from 'vitest';
import { extractRecords } from '../../src/extract.js';
import { tableDocument } from '../support/table-documents.js';

const read = (rows: Parameters<typeof tableDocument>[1]) => [
  ...extractRecords(tableDocument(['云溪市2024年部门预算'], rows)),
];

describe('a cell of sentences', () => {
  const prose = '1.物业费26.4万元，比上年增加3.2万元，因租用新址。2.维修费8万元，与上年持平。';

  it('is read as a paragraph, the numbers beside it as those of the table', () => {
    const records = read([
      ['科目', '本年预算数（万元）', '说明'],
      ['一般行政', '128.5', prose],
    ]);
    const told = records.filter(({ rule }) => rule !== 'tableCell' && rule !== 'calendarDate');
    expect(told.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['物业费', 264_000],
      ['物业费', 32_000],
      ['维修费', 80_000],
    ]);
    expect(records.filter(({ rule }) => rule === 'tableCell').map(({ value }) => value)).toEqual([1_285_000]);
  });

  it('is none that only names, however many numbers it holds', () => {
    const records = read([
      ['项目', '预算数（万元）'],
      ['设备购置（含3台打印机、2台服务器）', '40'],
    ]);
    expect(records.filter(({ rule }) => rule !== 'calendarDate').map(({ rule }) => rule)).toEqual(['tableCell']);
  });
});
