/** Rows of changes and shares below the levels that they are told of, and rows below the sum of them; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { inShort, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (title: string, rows: Rows) => tableRecords(tableDocument([title], rows));

describe('rows of rates alone', () => {
  it('are told of the row above them', () => {
    const rows: Rows = [
      ['指标', '2020年', '2021年'],
      ['接待游客人数（万人次）', '31', '38'],
      ['增长率（%）', '2.1', '22.6'],
      ['过夜游客人数（万人次）', '12', '19'],
      ['占比（%）', '38.7', '50.0'],
    ];
    expect(read('旅游情况', rows).map(inShort)).toEqual([
      'count - 接待游客人数 310000 人次',
      'count - 接待游客人数 380000 人次',
      'growth - 接待游客人数 2.1 %',
      'growth - 接待游客人数 22.6 %',
      'count - 过夜游客人数 120000 人次',
      'count - 过夜游客人数 190000 人次',
      'share - 过夜游客人数 38.7 %',
      'share - 过夜游客人数 50 %',
    ]);
  });

  it('are told of no row that says nothing itself', () => {
    const rows: Rows = [
      ['指标', '2020年', '2021年'],
      ['绝对数', '31', '38'],
      ['增长率（%）', '2.1', '22.6'],
    ];
    expect(read('水泥产量（万吨）', rows).map(inShort).at(-1)).toBe('growth - 水泥产量 22.6 %');
  });
});

describe('rows below a first one that is their sum', () => {
  const rows: Rows = [
    ['单位：千人', '2018年', '2019年'],
    ['外出务工人数总数', '662', '687'],
    ['东原', '409', '423'],
    ['年增率(%)', '-', '3.4'],
    ['占比(%)', '61.8', '61.6'],
    ['其他', '253', '264'],
    ['回流户数', '12', '14'],
  ];
  const records = read('', rows);

  it('are its parts, their shares are of it, and a measure of another sort is none', () => {
    expect(records.map(inShort).slice(2, 9)).toEqual([
      'count - 东原外出务工人数总数 409000 人',
      'count - 东原外出务工人数总数 423000 人',
      'growth - 东原外出务工人数总数 3.4 % yoy',
      'share - 东原外出务工人数总数 61.8 % 外出务工人数总数',
      'share - 东原外出务工人数总数 61.6 % 外出务工人数总数',
      'count - 其他外出务工人数总数 253000 人',
      'count - 其他外出务工人数总数 264000 人',
    ]);
    expect(records.at(-1)?.indicator).toBe('回流户数');
  });
});
