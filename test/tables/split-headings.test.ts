/** Headings of two levels in one cell, names beside whom a table is about, units told in sentences; with made-up figures. */
import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/record/schema.js';
import { dated, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const recordsOf = (title: string, rows: Rows, ...before: string[]): ClaimRecord[] =>
  tableRecords(tableDocument([title, ...before], rows));
const read = (title: string, rows: Rows, ...before: string[]): string[] => recordsOf(title, rows, ...before).map(dated);

describe('a heading', () => {
  it('tells two levels parted by a stroke or a low line where the one beside it shares the first', () => {
    const rows: Rows = [
      ['學年度', '學生數/總計', '學生數/男', '教師數_專任', '教師數_兼任'],
      ['111', '31', '16', '4', '2'],
      ['112', '32', '17', '5', '3'],
    ];
    expect(
      recordsOf('國小', rows).map(({ subject, indicator, value }) => [(subject ?? '') + indicator, value]),
    ).toEqual([
      ['學生數', 31],
      ['男學生數', 16],
      ['專任教師數', 4],
      ['兼任教師數', 2],
      ['學生數', 32],
      ['男學生數', 17],
      ['專任教師數', 5],
      ['兼任教師數', 3],
    ]);
  });

  it('with a unit behind the stroke, or alone with its beginning, stays whole', () => {
    const rows: Rows = [
      ['指标', '产量/万吨', '产值/万元', '进口/出口量（吨）'],
      ['茶叶', '31', '2', '5'],
    ];
    expect(read('茶叶', rows)).toEqual([
      'quantity - 茶叶产量 310000 t @null',
      'amount - 茶叶产值 20000 CNY @null',
      'quantity - 茶叶进口/出口量 5 t @null',
    ]);
  });

  it('tells apart what is measured of the one that a table is about', () => {
    const rows: Rows = [
      ['', { text: '学生数（人）', columns: 2 }],
      ['', '招生', '在校生'],
      ['高中', '31', '92'],
    ];
    const [first] = recordsOf('嘉善县各类学校情况', rows);
    expect([first?.subject, first?.indicator]).toEqual(['嘉善县', '招生高中学生数']);
  });

  it('names months in words, and a column of year and month those of the Republic as well', () => {
    const rows: Rows = [
      ['市場', '一月至十月', '十月'],
      ['東原', '31', '4'],
    ];
    expect(read('二零二一年十月旅客人次', rows)).toEqual([
      'count - 東原旅客人次 31 人次 @2021-01/2021-10',
      'count - 東原旅客人次 4 人次 @2021-10',
    ]);
    const months: Rows = [
      ['統計年月', '遷入人數'],
      ['11009', '31'],
      ['11010', '32'],
    ];
    expect(read('遷徙', months).map((text) => text.split('@')[1])).toEqual(['2021-09', '2021-10']);
  });
});

describe('a unit', () => {
  it('may be told in a sentence above the table, which is no title', () => {
    const rows: Rows = [
      ['品名', '最高', '平均'],
      ['黄瓜', '3.6', '3.2'],
    ];
    expect(read('2021年6月5日行情', rows, '以下均为批发价，计价单位为元/公斤。')).toEqual([
      'amount 黄瓜 最高 3.6 CNY/kg @2021-06-05',
      'amount 黄瓜 平均 3.2 CNY/kg @2021-06-05',
    ]);
  });

  it('of a change behind levels with a percent sign is points, where it has none itself', () => {
    const rows: Rows = [
      ['指标', '2021年', '2020年', '同比'],
      ['床位使用率', '91.2%', '88.1%', '3.1'],
      ['门诊人次', '512', '500', '2.4%'],
    ];
    expect(read('医院', rows).filter((text) => text.startsWith('growth'))).toEqual([
      'growth - 床位使用率 3.1 pp yoy @2021',
      'growth - 门诊人次 2.4 % yoy @2021',
    ]);
  });
});

it('words below 批次 are labels where no others stand beside them', () => {
  const rows: Rows = [
    ['批次', '历史类', '物理类'],
    ['本科批', '431', '412'],
  ];
  expect(
    recordsOf('录取控制分数线', rows).map(({ subject, indicator, value }) => [`${subject}${indicator}`, value]),
  ).toEqual([
    ['历史类本科批录取控制分数线', 431],
    ['物理类本科批录取控制分数线', 412],
  ]);
});
