/** Times that headings break over several cells, and percents and units that are none; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { dated, inShort, tableDocument, tableRecords } from '../support/table-documents.js';

describe('a stretch of time in pieces', () => {
  const rows = [
    ['', '112年', '111年'],
    ['', '1月1日至', '1月1日至'],
    ['', '3月31日', '3月31日'],
    ['折舊費用', '372,391', '296,340'],
  ];
  const records = tableRecords(
    tableDocument(['雲嶺股份有限公司財務報告', '民國112年及111年1月1日至3月31日', '單位：新台幣千元'], rows),
  );

  it('is one, from the day that it begins on', () => {
    expect(records.map(dated)).toEqual([
      expect.stringMatching(/折舊費用 372391000 TWD @2023-01-01\/2023-03-31$/u),
      expect.stringMatching(/折舊費用 296340000 TWD @2022-01-01\/2022-03-31$/u),
    ]);
  });

  it('is told whole in the sentence', () => {
    expect(records[0]?.sentence).toBe('折舊費用 112年 1月1日至 3月31日 372,391');
  });
});

describe('what is no percentage', () => {
  it('is a whole number with its thousands parted, whatever the title is told in', () => {
    const rows = [
      ['項目', '2023年'],
      ['營業成本', '7,978,651'],
      ['毛利率', '31.5'],
    ];
    const read = tableRecords(tableDocument(['資本化利率（%）'], rows)).map(({ quote }) => quote);
    expect(read).toEqual(['31.5']);
  });
});

describe('shares over the counter', () => {
  it('are not counted in cabinets', () => {
    const rows = [
      ['項目', '112年3月31日'],
      ['上市（櫃）股票', '80,206'],
      ['興櫃股票', '121,227'],
    ];
    const read = tableRecords(tableDocument(['雲嶺股份有限公司財務報告', '單位：新台幣千元'], rows)).map(inShort);
    expect(read).toEqual([expect.stringMatching(/ 80206000 TWD$/u), expect.stringMatching(/ 121227000 TWD$/u)]);
  });
});
