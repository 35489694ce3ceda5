/** Records in plain text: words and numbers mixed, parted by blanks. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { withAlignedTables } from '../../src/layout/aligned-tables.js';

const kindsOf = (text: string): string[] =>
  withAlignedTables({ text, regions: [{ kind: 'lines', start: 0, end: text.length }] }).map(({ kind }) => kind);
const cells = (text: string) =>
  extract(text)
    .filter(({ rule }) => rule === 'tableCell')
    .map(({ subject, indicator, value, unit }) => [subject, indicator, value, unit]);

const RECORDS = [
  '一周影片',
  '',
  '排序   影片    票房(万)   类型   上座率',
  '1      远山    312        剧情   41.5%',
  '2      近海    208        剧情   37.2%',
  '3      归途    97         动画   30.1%',
  '',
  '以上由云帆统计。',
].join('\n');

describe('lines of as many fields as their headings', () => {
  it('are a table, whatever stands between the names and the numbers', () => {
    expect(kindsOf(RECORDS)).toEqual(['lines', 'table', 'lines']);
    expect(cells(RECORDS).slice(0, 3)).toEqual([
      ['远山', '票房', 3_120_000, 'CNY'],
      ['远山', '上座率', 41.5, '%'],
      ['近海', '票房', 2_080_000, 'CNY'],
    ]);
  });

  it('are none with a sentence in them, or without a column of numbers, or when they are few', () => {
    const lines = RECORDS.split('\n');
    expect(kindsOf(RECORDS.replace('动画', '动画。'))).toEqual(['lines']);
    expect(kindsOf(RECORDS.replace('208 ', '不详').replaceAll('37.2%', '不详'))).toEqual(['lines']);
    expect(kindsOf(lines.toSpliced(5, 1).join('\n'))).toEqual(['lines']);
  });
});

describe('lines of accounts', () => {
  it('hold negative numbers in brackets, and rules between them', () => {
    const text = [
      '损益表（百万元）',
      '--------------------------',
      '项目       2023年    2022年',
      '--------------------------',
      '营业收入   12,510    11,210',
      '税项       (870)     (740)',
      '--------------------------',
    ].join('\n');
    expect(cells(text)).toEqual([
      [null, '营业收入', 12_510_000_000, 'CNY'],
      [null, '营业收入', 11_210_000_000, 'CNY'],
      [null, '税项', -870_000_000, 'CNY'],
      [null, '税项', -740_000_000, 'CNY'],
    ]);
  });
});
