/** Groups of shares below the whole that they are of, in a table whose paragraph tells the time; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { tableDocument, tableRecords } from '../support/table-documents.js';

const ROWS = [
  ['', '全县', '北岭镇'],
  ['生产经营人员总数', '4.2', '0.9'],
  ['生产经营人员性别构成', '-', '-'],
  ['男性', '51.5', '49.0'],
  ['女性', '48.5', '51.0'],
  ['生产经营人员年龄构成', '-', '-'],
  ['35岁及以下', '20.1', '18.4'],
];

describe('a group of shares', () => {
  const read = (...before: string[]) => tableRecords(tableDocument(['云溪县普查公报', ...before], ROWS));

  it('is of what its name has in common with the row of the whole', () => {
    const shares = read('表1 生产经营人员数量和结构', '单位：万人、%').filter(({ kind }) => kind === 'share');
    expect(shares.map(({ base }) => base)).toEqual(Array(6).fill('生产经营人员'));
    expect(shares[3]).toMatchObject({ subject: '北岭镇', value: 51, unit: '%' });
  });

  it('is of the time that the paragraph above its caption tells', () => {
    const [first] = read('2016年，全县有生产经营人员4.2万人。', '表1 生产经营人员数量和结构', '单位：万人、%');
    expect(first?.period).toBe('2016');
  });
});

describe('a title that says in brackets what all are shares of', () => {
  const rows = [
    ['国家', '2017', '2018'],
    ['甲国', '2.18', '2.22'],
    ['乙国', '1.10', '1.05'],
  ];

  it('makes shares of the numbers', () => {
    const read = tableRecords(tableDocument(['研发支出（占国内生产总值（GDP）的百分比）'], rows));
    expect(read.map(({ kind, subject, indicator, base }) => [kind, subject, indicator, base])).toEqual(
      ['甲国', '甲国', '乙国', '乙国'].map((country) => ['share', country, '研发支出', '国内生产总值（GDP）']),
    );
  });

  it('says nothing of numbers above 100', () => {
    const great = [...rows, ['丙国', '312', '340']];
    const read = tableRecords(tableDocument(['研发支出（占国内生产总值的比重）'], great));
    expect(read.filter(({ kind }) => kind === 'share')).toEqual([]);
  });
});
