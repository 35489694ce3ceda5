/** Rows between others: numbers in brackets, labels that go on, units alone; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { documentBuilder, placeCells } from '../../src/read/document-builder.js';
import { inShort, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (title: string, rows: Rows, ...before: string[]) => tableRecords(tableDocument([title, ...before], rows));

/** What is read in a table with a note below. */
function noted(title: string, rows: readonly (readonly string[])[], note: string) {
  const builder = documentBuilder();
  builder.paragraph('heading', title);
  builder.paragraph('paragraph', '单位：亿港元');
  const flowing = (text: string) => ({ rowSpan: 1, columnSpan: 1, header: false, name: null, lines: [text] });
  builder.table(placeCells(rows.map((row) => row.map(flowing))));
  builder.paragraph('paragraph', note);
  const reader = { name: 'docx', version: '1' } as const;
  return tableRecords({ path: 'a.docx', sha256: 'a'.repeat(64), reader, ...builder.contents() });
}

describe('numbers in brackets below a row', () => {
  const rows = [
    ['种类', '2011', '2012'],
    ['转口货值', '300.5', '310.2'],
    ['', '(-1.5)', '(+3.2)'],
    ['出口货值', '90.1', '91.0'],
    ['', '(+2.0)', '(+1.0)'],
  ];

  it('are its changes, where a note says so', () => {
    const read = noted('贸易', rows, '注：括号内数字为与上年比较的变动百分率。').filter(
      ({ kind }) => kind === 'growth',
    );
    expect(read.map((record) => `${inShort(record)} @${record.period} ${record.quote}`)).toEqual([
      'growth - 转口货值 -1.5 % yoy @2011 -1.5',
      'growth - 转口货值 3.2 % yoy @2012 +3.2',
      'growth - 出口货值 2 % yoy @2011 +2.0',
      'growth - 出口货值 1 % yoy @2012 +1.0',
    ]);
  });

  it('are its shares, where a note says so', () => {
    const shares = rows.map((row) => row.map((cell) => cell.replace(/[+-]/u, '')));
    const read = noted('贸易', shares, '注：括弧内的数字为占总值的百分比。').filter(({ kind }) => kind === 'share');
    expect(read.map(({ value, indicator }) => [value, indicator])[0]).toEqual([1.5, '转口货值']);
  });

  it('are none without a note', () => {
    expect(noted('贸易', rows, '注：数字或经修订。').filter(({ unit }) => unit === '%')).toEqual([]);
  });
});

describe('a label on two rows', () => {
  const rows: Rows = [
    ['项目', '2011年', '2012年'],
    ['经云溪口岸', '', ''],
    ['的估计货值（亿港元）', '', ''],
    ['运往北岭的本地出口', '', ''],
    ['商品', '24.1', '25.2'],
    ['运往北岭的转口商品', '31.0', '32.5'],
    ['运往北岭的全部商品', '55.1', '57.7'],
  ];

  it('is one, where it goes on or ends as others do', () => {
    expect(read('贸易', rows).map(({ indicator, value }) => [indicator, value])[0]).toEqual([
      '运往北岭的本地出口商品经云溪口岸的估计货值',
      2_410_000_000,
    ]);
  });

  it('is none of a group and a row of its own', () => {
    const groups: Rows = [...rows.slice(0, 3), ['其他', '', ''], ['商品', '24.1', '25.2'], ...rows.slice(5)];
    expect(
      read('贸易', groups)
        .map(({ indicator }) => indicator)
        .join(),
    ).not.toContain('其他商品');
  });
});

describe('a row that is but a unit', () => {
  it('is that of all rows below it', () => {
    const rows: Rows = [
      ['', '2020/21', '2021/22预测值'],
      ['百万英亩', '', ''],
      ['播种面积', '90.1', '91.2'],
      ['蒲式耳', '', ''],
      ['每英亩收获产量', '170.2', '171.5'],
      ['百万蒲式耳', '', ''],
      ['期初库存', '1200', '1310'],
    ];
    const all = read('玉米', rows);
    expect(all.map(({ value, period, status }) => [value, period, status])).toEqual([
      [90_100_000, '2020/2021', 'actual'],
      [91_200_000, '2021/2022', 'forecast'],
      [170.2, '2020/2021', 'actual'],
      [171.5, '2021/2022', 'forecast'],
      [1_200_000_000, '2020/2021', 'actual'],
      [1_310_000_000, '2021/2022', 'forecast'],
    ]);
  });
});
