/** Sums of groups with no word beside them, with made-up figures. */
import { describe, expect, it } from 'vitest';
import { inShort, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (...rows: Rows): string[] =>
  tableRecords(tableDocument(['雲帆控股有限公司', '單位：千港元'], [['', '二零二五年', '二零二四年'], ...rows])).map(
    inShort,
  );

describe('a row of numbers with no label', () => {
  const group: Rows = [
    ['流動負債', '', ''],
    ['應付賬款', '37,028', '47,332'],
    ['股東貸款', '(8,052)', '-'],
  ];

  it('is the sum of the group that it stands below, and has its name', () => {
    expect(read(...group, ['', '28,976', '47,332'], ['負債淨額', '1,204', '1,310']).slice(3, 5)).toEqual([
      'amount 雲帆控股有限公司 流動負債 28976000 HKD',
      'amount 雲帆控股有限公司 流動負債 47332000 HKD',
    ]);
  });

  it('has no name where its numbers are no sums', () => {
    expect(read(...group, ['', '28,976', '47,333'], ['負債淨額', '1,204', '1,310']).join()).not.toContain('28976000');
  });

  it('has none behind another sum', () => {
    const others: Rows = [
      ['', '28,976', '47,332'],
      ['持有待售', '1,000', '1,000'],
      ['', '29,976', '48,332'],
    ];
    expect(read(...group, ...others).join()).not.toContain('29976000');
  });
});
