/** Columns that a report names by years alone which end on a day it tells, with made-up figures. */
import { describe, expect, it } from 'vitest';
import { type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const NAME = '雲帆控股有限公司';
const ENDED = (day: string, year = '年度') =>
  `本公司截至二零二五年${day}止${year}之業績。本集團截至二零二四年${day}止${year}錄得溢利。`;
const HEADINGS: Rows = [
  ['', '二零二五年', '二零二四年'],
  ['', '千港元', '千港元'],
];

const periods = (before: readonly string[], ...rows: Rows): (string | null)[] =>
  tableRecords(tableDocument([NAME, ...before], [...HEADINGS, ...rows])).map(({ period }) => period);

describe('a year alone over a column', () => {
  const flow = ['營業額', '81,204', '92,310'];
  const balance = ['應收貿易賬款', '81,204', '92,310'];

  it('is the stretch that ends with the day told, for what flows', () => {
    expect(periods([ENDED('三月三十一日')], flow)).toEqual(['2024-04/2025-03', '2023-04/2024-03']);
    expect(periods([ENDED('九月三十日')], flow)).toEqual(['2024-10/2025-09', '2023-10/2024-09']);
    expect(periods([ENDED('十二月三十一日')], flow)).toEqual(['2025', '2024']);
  });

  it('is that day, for what is there on it', () => {
    expect(periods([ENDED('三月三十一日')], balance)).toEqual(['2025-03-31', '2024-03-31']);
    expect(periods([ENDED('六月三十日')], balance)).toEqual(['2025-06-30', '2024-06-30']);
    expect(periods([ENDED('三月三十一日')], ['其他應付賬款及應計費用', '31,204', '32,310'])).toEqual([
      '2025-03-31',
      '2024-03-31',
    ]);
  });

  it('is what the lines above say, where labels say neither', () => {
    const ages: Rows = [['0-30日', '31,204', '32,310']];
    const lead = '於二零二五年及二零二四年三月三十一日，按發票日期計算之賬齡分析：';
    expect(periods([ENDED('三月三十一日'), lead], ...ages)).toEqual(['2025-03-31', '2024-03-31']);
  });

  it('is what the statement tells, whatever its labels say', () => {
    const others = ['非控股權益', '1,204', '2,310'];
    const year = '截至二零二五年三月三十一日止年度';
    expect(periods([ENDED('三月三十一日'), '綜合損益表', year], others)).toEqual([
      '2024-04/2025-03',
      '2023-04/2024-03',
    ]);
    const day = '於二零二五年三月三十一日';
    expect(periods([ENDED('三月三十一日'), '綜合財務狀況表', day], others)).toEqual(['2025-03-31', '2024-03-31']);
  });

  it('is a year where stretches of other lengths are told', () => {
    expect(periods([ENDED('九月三十日', '六個月')], flow)).toEqual(['2025', '2024']);
  });
});
