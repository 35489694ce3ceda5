/** Tables whose titles alone say that their numbers are changes; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { inShort, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

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

describe('a title of a change with its unit alone in the line below', () => {
  const text = (title: string, unit: string): string =>
    [
      title,
      unit,
      '                 2001   2002   2003',
      '综合物价指数     +1.8   -2.0   -1.6',
      '  食品           +0.9   -1.1   -0.5',
    ].join('\n');
  const read = (title: string, unit: string) =>
    extract(text(title, unit))
      .filter(({ rule }) => rule === 'tableCell')
      .map(({ kind, value, unit: code, base, period }) => [kind, value, code, base, period]);

  it('tells the change of all, be there marks of notes behind it', () => {
    const wanted = [
      ['growth', 1.8, '%', 'yoy', '2001'],
      ['growth', -2, '%', 'yoy', '2002'],
      ['growth', -1.6, '%', 'yoy', '2003'],
      ['growth', 0.9, '%', 'yoy', '2001'],
      ['growth', -1.1, '%', 'yoy', '2002'],
      ['growth', -0.5, '%', 'yoy', '2003'],
    ];
    expect(read('物价指数的按年变动率（1）（2）', '百分比')).toEqual(wanted);
    expect(read('物价指数的按年变动率', '（%）')).toEqual(wanted);
  });

  it('tells a level where it is of one', () => {
    expect(read('主要产品产量', '万吨')[0]?.slice(0, 1)).not.toEqual(['growth']);
  });
});
