/** Accounts of companies of Taiwan: their unit, their years and their names, with made-up figures. */
import { describe, expect, it } from 'vitest';
import { dated, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const COVER = ['雲帆電子股份有限公司及子公司合併財務報告暨會計師核閱報告民國一一四年及一一三年第一季'];

describe('accounts told in one unit', () => {
  it('may leave something out of it', () => {
    const rows: Rows = [
      ['項目', '114.03.31', '113.03.31'],
      ['存貨', '$4,512', '$4,410'],
    ];
    const told = tableRecords(tableDocument([...COVER, '(金額除另予註明外，均以新臺幣千元為單位)'], rows)).map(dated);
    expect(told).toEqual([
      'amount 雲帆電子股份有限公司 存貨 4512000 TWD @2025-03-31',
      'amount 雲帆電子股份有限公司 存貨 4410000 TWD @2024-03-31',
    ]);
  });
});

describe('headings', () => {
  const rows: Rows = [
    ['項目', '一一四年三月三十一日', '一一三年十二月三十一日'],
    ['存貨', '$4,512', '$4,410'],
  ];
  it('tell years of the Republic in numerals', () => {
    const told = tableRecords(tableDocument([...COVER, '單位：新臺幣千元'], rows)).map(dated);
    expect(told).toEqual([
      'amount 雲帆電子股份有限公司 存貨 4512000 TWD @2025-03-31',
      'amount 雲帆電子股份有限公司 存貨 4410000 TWD @2024-12-31',
    ]);
  });
});

describe('titles', () => {
  it('name a sort of bonds, and no company', () => {
    const rows: Rows = [
      ['項目', '114.03.31'],
      ['一年內到期', '$4,512'],
    ];
    const told = tableRecords(tableDocument([...COVER, '應付公司債', '單位：新臺幣千元'], rows));
    expect(told.map(({ subject }) => subject)).toEqual(['雲帆電子股份有限公司']);
  });
});

describe('marks of notes', () => {
  it('are no units of what they stand behind', () => {
    const rows: Rows = [
      ['項目', '114.03.31'],
      ['應付公司債(註)', '$4,512'],
      ['應付帳款', '3,120'],
    ];
    const told = tableRecords(tableDocument([...COVER, '(金額除另予註明外，均以新臺幣千元為單位)'], rows));
    expect(told.map(({ unit }) => unit)).toEqual(['TWD', 'TWD']);
  });
});

describe('months below a year', () => {
  it('are a time, and no name', () => {
    const rows: Rows = [
      ['', '113年', '112年'],
      ['', '1月至3月', '1月至3月'],
      ['員工酬勞', '$4,750', '4,000'],
    ];
    const told = tableRecords(tableDocument([...COVER, '單位：新臺幣千元'], rows)).map(dated);
    expect(told).toEqual([
      'amount 雲帆電子股份有限公司 員工酬勞 4750000 TWD @2024-01/2024-03',
      'amount 雲帆電子股份有限公司 員工酬勞 4000000 TWD @2023-01/2023-03',
    ]);
  });

  it('are those of a day above all columns, below the unit', () => {
    const rows: Rows = [
      ['', '', '', '單位：新臺幣千元'],
      ['', { text: '112.12.31', columns: 3 }],
      ['', '0至30天', '31至90天', '合計'],
      ['存款', '4,512', '1,310', '5,822'],
      ['放款', '3,120', '1,204', '4,324'],
    ];
    const told = tableRecords(tableDocument(COVER, rows));
    expect(new Set(told.map(({ period }) => period))).toEqual(new Set(['2023-12-31']));
  });
});
