/** Tables as forms of offices print them: heads of forms, names of groups in the middle of their rows; with made-up figures. */
import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/record/schema.js';
import { dated, inShort, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (title: string, rows: Rows): ClaimRecord[] => tableRecords(tableDocument([title], rows));

const FORM: Rows = [
  ['', '', '', '', '', '表号：登月表5'],
  ['', '', '', '', '', '有效期至：2014年12月'],
  ['', '', '2012年05月', '', '', '单位：件'],
  ['按来源分组', '', '合计', '', '商标', ''],
  ['', '', '申请量', '构成', '申请量', '构成'],
  ['', '小计', '500', '100.0%', '200', '100.0%'],
  ['合计', '个人', '300', '60.0%', '150', '75.0%'],
  ['', '单位', '200', '40.0%', '50', '25.0%'],
  ['', '小计', '400', '100/80.0', '120', '100/60.0'],
  ['本地', '个人', '220', '55.0%', '80', '66.7%'],
  ['', '单位', '180', '45.0%', '40', '33.3%'],
];

describe('names of groups in the middle of their rows', () => {
  const records = read('登记申请状况月表', FORM).map(dated);

  it('hold for the whole group, whose labels begin anew with each', () => {
    expect(records).toContain('count - 本地商标申请量 120 件 @2012-05');
    expect(records).toContain('count - 本地个人商标申请量 80 件 @2012-05');
    expect(records).toContain('count - 本地单位申请量 180 件 @2012-05');
    expect(records.filter((record) => record.includes('本地'))).toHaveLength(10);
  });

  it('have shares of what the level beside them measures, in percent of the row of sums', () => {
    expect(records.find((record) => record.includes(' 75 %'))).toMatch(/^share .*个人.* 75 % 商标申请量 @2012-05$/u);
  });

  it('are left where a group has two names, or the labels do not begin anew', () => {
    const two = FORM.map((row, i) => (i === 10 ? ['外地', ...row.slice(1)] : row)) as Rows;
    expect(
      read('登记申请状况月表', two)
        .map(inShort)
        .filter((record) => record.includes('外地本地')),
    ).toEqual([]);
    expect(read('登记申请状况月表', two).some(({ indicator }) => indicator?.includes('外地'))).toBe(true);
  });
});

describe('the head of a form', () => {
  it('names no column and tells no time', () => {
    expect(read('登记申请状况月表', FORM).every(({ period }) => period === '2012-05')).toBe(true);
    expect(
      read('登记申请状况月表', FORM).some(({ subject, indicator }) => `${subject}${indicator}`.includes('表号')),
    ).toBe(false);
  });
});
