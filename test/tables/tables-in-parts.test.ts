/** Tables whose parts stand side by side on one sheet, and rows that are lines of one cell; with made-up figures. */
import { expect, it } from 'vitest';
import { inShort, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (before: readonly string[], rows: Parameters<typeof tableDocument>[1]) =>
  tableRecords(tableDocument(before, rows)).map(inShort);

it('keeps the headings below a row that names a group once in each part, and reads no numbers of items', () => {
  const rows = [
    ['科目', '政务支出', '科目', '教育支出', '文化支出'],
    ['款', '1', '款', '2', '3'],
    ['（经资门合计）', '', '（经资门合计）', '', ''],
    ['云溪县', '5200', '云溪县', '800', '60'],
    ['东川县', '4100', '东川县', '700', '50'],
  ];
  const records = read(['各县总预算', '单位：千元'], rows);
  expect(records).toHaveLength(6);
  expect(records.map((record) => record.replace(/^\S+ /u, ''))).toEqual([
    expect.stringMatching(/政务支出 5200000 CNY$/u),
    expect.stringMatching(/教育支出 800000 CNY$/u),
    expect.stringMatching(/文化支出 60000 CNY$/u),
    expect.stringMatching(/政务支出 4100000 CNY$/u),
    expect.stringMatching(/教育支出 700000 CNY$/u),
    expect.stringMatching(/文化支出 50000 CNY$/u),
  ]);
});

it('reads the lines of a cell over several columns as rows of numbers, one for each column', () => {
  const rows = [
    ['指标', '机构（个）', '床位（张）'],
    ['养老院\n福利院\n救助站', { text: '420 53.5\n150 3.5\n- 1.5', columns: 2 }],
  ];
  expect(read(['2021年机构情况'], rows)).toEqual([
    expect.stringMatching(/养老院.*420 个$/u),
    expect.stringMatching(/养老院床位 53.5 张$/u),
    expect.stringMatching(/福利院.*150 个$/u),
    expect.stringMatching(/福利院床位 3.5 张$/u),
    expect.stringMatching(/救助站床位 1.5 张$/u),
  ]);
});

it('leaves lines with other than one number for each column alone', () => {
  const rows = [
    ['指标', '机构（个）', '床位（张）'],
    ['养老院\n福利院', { text: '420 53.5 7\n150 3.5 8', columns: 2 }],
  ];
  expect(read(['2021年机构情况'], rows).filter((record) => record.includes('53.5'))).toEqual([]);
});

it('takes a cell of ten thousand lines apart in linear time', () => {
  const lines = Array.from({ length: 10_000 }, (_, i) => `院${i}`);
  const numbers = lines.map((_, i) => `${i} ${i}.5`);
  const rows = [
    ['指标', '机构（个）', '床位（张）'],
    [lines.join('\n'), { text: numbers.join('\n'), columns: 2 }],
  ];
  const began = performance.now();
  const { regions } = tableDocument(['2021年机构情况'], rows);
  expect(regions.at(-1)).toMatchObject({ kind: 'table' });
  expect(performance.now() - began).toBeLessThan(2000);
});
