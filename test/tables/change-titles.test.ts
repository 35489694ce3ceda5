/** Tables whose titles alone say that their numbers are changes; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { inShort, tableDocument, tableRecords } from '../support/table-documents.js';

type Rows = Parameters<typeof tableDocument>[1];
const read = (title: string, rows: Rows): string[] => tableRecords(tableDocument([title], rows)).map(inShort);

describe('a title that ends with a change', () => {
  const rows: Rows = [
    ['地区', '2021年9月', '2021年8月'],
    ['云溪市', '3.1', '-2.7'],
  ];

  it('makes the numbers of its table growths of what it names before', () => {
    const growths = ['growth 云溪市 工业增加值 3.1 % yoy', 'growth 云溪市 工业增加值 -2.7 % yoy'];
    expect(read('各市工业增加值同比增速（%）', rows)).toEqual(growths);
    expect(read('指标：工业增加值_同比增长(%)', rows)).toEqual(growths);
  });

  it('does not where it names the level as well, or where headings measure or are told in another unit', () => {
    expect(read('各市工业增加值及增速', rows).filter((text) => text.startsWith('growth'))).toEqual([]);
    const levels: Rows = [
      ['地区', '总量（亿元）', '产值'],
      ['云溪市', '31', '2.7'],
    ];
    expect(read('各市工业增速', levels).filter((text) => text.startsWith('growth'))).toEqual([]);
  });
});
