/** Tables that hold things against each other in rows of words and of numbers; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { inShort, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (rows: Parameters<typeof tableDocument>[1]): string[] =>
  tableRecords(tableDocument(['表2 两种方案的对比'], rows)).map(inShort);

describe('a table whose first row names what it holds against each other', () => {
  it('has rows of words, which head no numbers', () => {
    const rows = [
      ['', '云帆链', '北岭链'],
      ['场景', '公开', '联盟'],
      ['存储', '全账本', '部分账本'],
      ['响应时间', '10分钟', '3秒'],
      ['记账节点', '全网', '选出'],
      ['容错率', '50%', '33%'],
    ];
    expect(read(rows).slice(-2)).toEqual(['rate 云帆链 容错率 50 %', 'rate 北岭链 容错率 33 %']);
  });

  it('is none where a second row of headings says what is measured', () => {
    const rows = [
      ['', '东湖', '云溪'],
      ['指标', '产量（吨）', '产量（吨）'],
      ['2023年', '12', '13'],
      ['2024年', '14', '15'],
    ];
    expect(read(rows).map((record) => record.replace(/^(\S+) .* (\S+ \S+)$/, '$1 $2'))).toEqual([
      'quantity 12 t',
      'quantity 13 t',
      'quantity 14 t',
      'quantity 15 t',
    ]);
  });
});
