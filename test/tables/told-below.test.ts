/** Times that lines around tables tell: below them, and above with a word that they are times; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { type ExtractOptions, extractRecords } from '../../src/extract.js';
import { extract } from '../../src/index.js';
import { documentBuilder, placeCells } from '../../src/read/document-builder.js';

/** Periods of the numbers of tables of one row, with paragraphs between them; a number stands for a table. */
function periodsOf(parts: readonly (string | number)[], options: ExtractOptions = {}): (string | null)[] {
  const builder = documentBuilder();
  const cell = (text: string) => ({ rowSpan: 1, columnSpan: 1, header: false, name: null, lines: [text] });
  for (const part of parts)
    if (typeof part === 'string') builder.paragraph('paragraph', part);
    else
      builder.table(
        placeCells(
          [
            ['项目', '受领人数'],
            ['养老金', String(part)],
          ].map((row) => row.map(cell)),
        ),
      );
  const reader = { name: 'docx', version: '1' } as const;
  const document = { path: 'a.docx', sha256: 'a'.repeat(64), reader, ...builder.contents() };
  return [...extractRecords(document, options)].filter(({ rule }) => rule === 'tableCell').map(({ period }) => period);
}

describe('a line below tables', () => {
  it('says when all above it are of, and nothing of those below', () => {
    expect(
      periodsOf([
        31,
        '以上为2021年第2季数据',
        42,
        '*不含补发',
        53,
        '以上数据截至30/9/2021',
        64,
        '以上数据截至2021年12月31日',
      ]),
    ).toEqual(['2021-04/2021-06', '2021-09-30', '2021-09-30', '2021-12-31']);
  });

  it('says nothing in a sentence of something else', () => {
    expect(periodsOf([31, '以上措施自2021年起施行。'])).toEqual([null]);
  });
});

describe('a line above a table', () => {
  it('is a time with a word that says so, whenever the page was brought up to date', () => {
    const text = (line: string): string =>
      ['云帆股份 更新日期:2023-02-01', line, '| 项目 | 金额(万元) |', '|---|---|', '| 账面价值 | 31.5 |'].join('\n');
    const period = (line: string) => extract(text(line)).find(({ rule }) => rule === 'tableCell')?.period;
    expect(period('截止日期:2022-06-30')).toBe('2022-06-30');
    expect(period('报告期：2022年6月')).toBe('2022-06');
  });
});

describe('the source below a table', () => {
  it('dates what nothing else does, where it is the bulletin of a year and no yearbook', () => {
    const bulletin = '声明:本文来源于《东原公报》2020年第3期2019年全省法院司法统计公报。';
    expect(periodsOf([31, bulletin])).toEqual(['2019']);
    expect(periodsOf(['2018年养老金发放情况', 31, '资料来源:2019年东原市国民经济和社会发展统计公报'])).toEqual([
      '2018',
    ]);
    expect(periodsOf([31, '以下内容引自2019年东原统计年鉴。'])).toEqual([null]);
    expect(periodsOf([31, '2019年东原市统计公报将于下月发布。'])).toEqual([null]);
  });
});
