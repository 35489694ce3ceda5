/** Tables of the aims of plans, and numbers in cells with bounds and marks of notes; with made-up figures. */
import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/record/schema.js';
import { inShort, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (rows: Rows): ClaimRecord[] => tableRecords(tableDocument(['云溪县“十三五”环境保护主要指标'], rows));
const full = (record: ClaimRecord): string =>
  `${inShort(record)} ${record.bound} @${record.period} ${record.status}`.replace(/^(\S+) \S+ /, '$1 ');

describe('a table of the aims of a plan', () => {
  const rows: Rows = [
    [{ text: '指标', columns: 2 }, '2015年', '2020年', '〔累计〕1', '属性'],
    [{ text: '生态环境质量', columns: 6 }],
    [{ text: '1。空气质量', rows: 2 }, '优良天数比率（%）', '71。4', '＞82', '-', '约束性'],
    ['细颗粒物浓度下降（%）', '-', '-', '〔16〕', '约束性'],
    [{ text: '2。水环境质量', rows: 2 }, '劣五类水体比例（%）', '9.1', '<4', '-', '约束性'],
    ['近岸海域优良比例（%）', '68.5', '70左右', '', '预期性'],
  ];

  it('aims at what is told of its last year and of all its years, with bounds', () => {
    expect(read(rows).map(full)).toEqual([
      'rate 优良天数比率 71.4 % exact @2015 actual',
      'rate 优良天数比率 82 % over @2020 target',
      'growth 细颗粒物浓度 -16 % exact @2016/2020 target',
      'share 劣五类水体比例 9.1 % exact @2015 actual',
      'share 劣五类水体比例 4 % under @2020 target',
      'share 近岸海域优良比例 68.5 % exact @2015 actual',
      'share 近岸海域优良比例 70 % about @2020 target',
    ]);
  });

  it('aims at nothing where it says of none whether it binds', () => {
    const plain = rows.map((row) => row.slice(0, -1));
    expect(new Set(read(plain).map(({ status }) => status))).toEqual(new Set(['actual']));
  });
});

describe('a row of classes below no other', () => {
  it('heads its columns', () => {
    const rows: Rows = [
      ['年份', '≤5', '>10'],
      ['2015年', '31', '12'],
      ['2016年', '33', '14'],
    ];
    expect(read(rows).map(({ bound }) => bound)).not.toContain('over');
  });
});
