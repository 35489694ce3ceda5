/** The table of claims, however narrow the terminal. */
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/record/schema.js';
import { writeTable } from '../../src/write/claims-table.js';
import { displayValue } from '../../src/write/display.js';
import { makeRecord, RECORDS, stream, textOf } from './records.js';

const table = async (records: readonly ClaimRecord[], width?: number): Promise<string[]> => {
  const text = await textOf(writeTable(stream(records), { color: 'never', ...(width ? { width } : {}) }));
  return text.split('\n').slice(0, -1);
};

describe('writeTable', () => {
  it('shows all six columns when there is room', async () => {
    const [heading = '', row = ''] = await table([makeRecord()], 200);
    expect(heading.trim().split(/\s+/)).toEqual(['kind', 'subject', 'indicator', 'value', 'period', 'place']);
    expect(row.split(/ {2,}/)).toEqual([
      'gdp',
      '大连高新区',
      '地区生产总值',
      '588.6亿元 (58860000000 CNY)',
      '2021',
      'texts/front.txt:3:5',
    ]);
  });

  it.each([60, 80, 100, 160])('never goes beyond %d columns, Han counted as two', async (width) => {
    const lines = await table([...RECORDS, makeRecord({ indicator: '规模以上工业企业'.repeat(9) })], width);
    expect(lines).toHaveLength(RECORDS.length + 2);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });

  it.each([20, 40, 80])('never cuts a value, in %d columns', async (width) => {
    const lines = await table(RECORDS, width);
    for (const [i, record] of RECORDS.entries()) expect(lines[i + 1]).toContain(displayValue(record, 'short'));
  });

  it('gives up the exact number first, then the file when there is one, then the indicator', async () => {
    const records = [makeRecord(), makeRecord({}, { line: 12 })];
    const row = async (width: number) => (await table(records, width))[2]?.trimEnd().split(/ {2,}/).slice(2);
    expect(await row(89)).toEqual(['地区生产总值', '588.6亿元 (58860000000 CNY)', '2021', 'texts/front.txt:12:5']);
    expect(await row(88)).toEqual(['地区生产总值', '588.6亿元', '2021', 'texts/front.txt:12:5']);
    expect(await row(70)).toEqual(['地区生产总值', '588.6亿元', '2021', '12']);
    expect(await row(55)).toEqual(['地区生产总值', '588.6亿元', '2021', '12']);
    expect(await row(54)).toEqual(['地区生产总…', '588.6亿元', '2021', '12']);
    const two = await table([makeRecord(), makeRecord({}, { path: 'texts/another-page.txt' })], 70);
    expect(two[2]).toMatch(/地区生产总值 {2}588\.6亿元 +2021 +…\S*page\.txt:3:5$/);
  });

  it('takes the room for a longer value beyond the sample from the other columns', async () => {
    const long = makeRecord({ value: null, min: 1_234_567_890, max: 9_876_543_210, bound: 'between' });
    const lines = await table([...Array.from({ length: 500 }, () => makeRecord()), long], 60);
    expect(lines.at(-1)).toContain(displayValue(long, 'short'));
    expect(stringWidth(lines.at(-1) as string)).toBeLessThanOrEqual(60);
  });

  it('fits into 100 columns when it is told no width', async () => {
    const lines = await table([makeRecord({ indicator: '规模以上工业企业'.repeat(20) })]);
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBe(100);
    expect(lines[1]).toMatch(/规模以上工业企业规模以上… /);
  });

  it('begins its columns at the same place in every line', async () => {
    const lines = await table([makeRecord({ subject: '甲' }), makeRecord({ subject: '甲乙丙丁' })], 120);
    const starts = lines.map((line) => stringWidth(line.slice(0, line.search(/place|texts/))));
    expect(new Set(starts).size).toBe(1);
  });

  it('keeps the end of a place that is cut', async () => {
    const long = makeRecord({}, { path: `${'long/'.repeat(30)}a.txt`, line: 12, column: 34 });
    const [, row] = await table([long, makeRecord()], 80);
    expect(row).toMatch(/…\S*a\.txt:12:34$/);
  });

  it('keeps control characters of a text away from the terminal', async () => {
    const [, row = ''] = await table([makeRecord({ subject: '甲\u001b[31m乙\u202e丙\n丁' })], 120);
    expect(row).toContain('甲 [31m乙 丙 丁');
  });

  it('goes on beyond the sample with the same columns', async () => {
    const lines = await table(
      Array.from({ length: 1203 }, () => makeRecord()),
      100,
    );
    expect(lines).toHaveLength(1204);
    expect(new Set(lines.slice(1)).size).toBe(1);
  });

  it('shows nothing without records', async () => {
    expect(await table([])).toEqual([]);
  });
});
