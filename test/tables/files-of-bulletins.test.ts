/** Files of several bulletins: the tables of each are of its own year; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { documentBuilder, placeCells } from '../../src/read/document-builder.js';
import type { TextDocument } from '../../src/read/text-document.js';
import { tableRecords } from '../support/table-documents.js';

interface Bulletin {
  /** Lines of its head. */
  readonly head: readonly string[];
  readonly text: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A document of bulletins, one behind the other. */
function fileOf(bulletins: readonly Bulletin[]): TextDocument {
  const builder = documentBuilder();
  for (const { head, text, rows } of bulletins) {
    for (const line of [...head, ...text]) builder.paragraph('paragraph', line);
    const cell = (value: string) => ({ rowSpan: 1, columnSpan: 1, header: false, name: null, lines: [value] });
    builder.table(placeCells(rows.map((row) => row.map(cell))));
    builder.paragraph('paragraph', '本公报数据为初步统计数，部分合计数因小数取舍而产生的误差未作调整。');
  }
  const reader = { name: 'docx', version: '1' } as const;
  return { path: 'a.docx', sha256: 'a'.repeat(64), reader, ...builder.contents() };
}

const TEXT = [
  '一、综合',
  '初步核算，全年实现地区生产总值412.6亿元，比上年增长4.1%，其中第一产业增加值增长2.2%，第二产业增加值增长3.8%。',
  '全年粮食产量稳定，主要产品产量见表。全市交通运输保持平稳，港口货物吞吐量和旅客周转量都有所增长，邮政业务继续扩大。',
];
const rowsOf = (value: string) => [
  ['产品名称', '产量（万吨）', '比上年增长（%）'],
  ['粗钢', value, '3.5'],
  ['水泥', '20.6', '-1.2'],
];
const periods = (document: TextDocument): (string | null)[] => tableRecords(document).map(({ period }) => period);

describe('a file of several bulletins', () => {
  it('has tables of as many years, which their titles tell', () => {
    const document = fileOf([
      {
        head: ['云溪市2023年国民经济和社会发展统计公报', '云溪市统计局', '2024年3月20日'],
        text: TEXT,
        rows: rowsOf('31.2'),
      },
      {
        head: ['云溪市2022年国民经济和社会发展统计公报', '云溪市统计局', '2023年3月21日'],
        text: TEXT,
        rows: rowsOf('30.5'),
      },
    ]);
    expect(periods(document)).toEqual(['2023', '2023', '2023', '2023', '2022', '2022', '2022', '2022']);
  });

  it('tells the year of one without a title in its first sentence', () => {
    const opening = '2022年是极不平凡的一年，全市上下稳中求进，经济社会发展取得新成效，各项事业迈上新台阶。';
    const document = fileOf([
      {
        head: ['云溪市2023年国民经济和社会发展统计公报', '云溪市统计局', '2024年3月'],
        text: TEXT,
        rows: rowsOf('31.2'),
      },
      { head: ['云溪市统计局', '2023年3月'], text: [opening, ...TEXT], rows: rowsOf('30.5') },
    ]);
    expect(periods(document)).toEqual(['2023', '2023', '2023', '2023', '2022', '2022', '2022', '2022']);
  });

  it('leaves the time of the file to what tells none', () => {
    const opening = '1998年是云溪建市的一年，此后二十多年间，全市工业从小到大，主要产品产量翻了几番。';
    const document = fileOf([
      {
        head: ['云溪市2023年国民经济和社会发展统计公报', '云溪市统计局', '2024年3月'],
        text: TEXT,
        rows: rowsOf('31.2'),
      },
      { head: ['云溪市统计局', '2024年3月'], text: [opening, ...TEXT], rows: rowsOf('30.5') },
    ]);
    expect(periods(document)).toEqual(Array(8).fill('2023'));
  });
});
