/** Tables of what strategies and factors have earned, each row of which is about one of them; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { documentBuilder, type FlowingCell, placeCells } from '../../src/read/document-builder.js';
import { dated, tableRecords } from '../support/table-documents.js';

type Made = string | readonly [text: string, rows: number, columns?: number];
const cell = (made: Made): FlowingCell => {
  const [text, rowSpan, columnSpan = 1] = typeof made === 'string' ? [made, 1] : made;
  return { rowSpan, columnSpan, header: false, name: null, lines: [text] };
};
function read(rows: readonly (readonly Made[])[], below: string): string[] {
  const builder = documentBuilder();
  builder.paragraph('heading', '东湖证券量化研究');
  builder.paragraph('paragraph', '我们比较了两种组合的收益。');
  builder.paragraph('paragraph', '表3：两种组合的收益统计');
  builder.table(placeCells(rows.map((row) => row.map(cell))));
  builder.paragraph('paragraph', below);
  const reader = { name: 'docx', version: '1' } as const;
  const document = { path: 'a.docx', sha256: 'a'.repeat(64), reader, ...builder.contents() };
  return tableRecords(document, { date: '2022-06-01' }).map(dated);
}

describe('a row of what a portfolio has earned', () => {
  const rows: readonly (readonly Made[])[] = [
    ['', '分组', '年化收益', '年化波动', '夏普比率', '最大回撤'],
    [['质量因子', 2], '多头', '12.1%', '20.3%', '0.60', '31.5%'],
    ['多空组合', '8.2%', '5.1%', '1.61', '6.2%'],
  ];

  it('is about it and the factor that it stands beside, over the span that a line below tells', () => {
    expect(read(rows, '资料来源：东湖证券，测试区间20110131-20201130').slice(0, 5)).toEqual([
      'rate 质量因子多头 年化收益 12.1 % @2011-01-31/2020-11-30',
      'rate 质量因子多头 年化波动 20.3 % @2011-01-31/2020-11-30',
      'ratio 质量因子多头 夏普比率 0.6 x @2011-01-31/2020-11-30',
      'rate 质量因子多头 最大回撤 31.5 % @2011-01-31/2020-11-30',
      'rate 质量因子多空组合 年化收益 8.2 % @2011-01-31/2020-11-30',
    ]);
  });

  it('is told of no time, where none is told but when the report was written', () => {
    expect(read(rows, '资料来源：东湖证券')[0]).toBe('rate 质量因子多头 年化收益 12.1 % @null');
  });
});

describe('groups with numbers', () => {
  it('are no translations of the name beside them', () => {
    const rows: readonly (readonly Made[])[] = [
      ['', '分组', 'IC均值', 'IC_IR', 'P-value'],
      [['复合价值指标', 2], 'group1', '2.55%', '0.31', '0.0004'],
      ['group2', '3.74%', '0.54', '0.0000'],
    ];
    expect(read(rows, '').slice(0, 4)).toEqual([
      'rate 复合价值指标group1 IC均值 2.55 % @null',
      'ratio 复合价值指标group1 IC_IR 0.31 x @null',
      'quantity 复合价值指标group1 P-value 0.0004 - @null',
      'rate 复合价值指标group2 IC均值 3.74 % @null',
    ]);
  });
});
