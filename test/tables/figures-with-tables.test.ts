/** Tables of figures: what their numbered titles measure, whom headings of areas and of measures are about; made-up figures. */
import { describe, expect, it } from 'vitest';
import { inShort, tableDocument, tableRecords } from '../support/table-documents.js';

type Rows = Parameters<typeof tableDocument>[1];
const read = (title: string, rows: Rows): string[] => tableRecords(tableDocument([title], rows)).map(inShort);

describe('the title of a figure above its numbers', () => {
  it('tells the measure and the unit', () => {
    const rows: Rows = [
      ['时间', '上海', '北京'],
      ['2025年01月', '8.1', '14.2'],
      ['2025年02月', '8.4', '13.9'],
    ];
    expect(read('图3：西南、华北等区域部分主要城市新房去化周期（个月）', rows).slice(0, 2)).toEqual([
      'quantity 上海 新房去化周期 8.1 mo',
      'quantity 北京 新房去化周期 14.2 mo',
    ]);
  });

  it('is that of a figure above, where a line between tells who made it', () => {
    const rows: Rows = [
      ['时间', '上海', '北京'],
      ['2025年01月', '8.1', '14.2'],
    ];
    const made = tableDocument(['房地产月报', '图3：部分城市新房去化周期（个月）', '资料来源：东湖研究院'], rows);
    expect(tableRecords(made)).toEqual([]);
  });

  it('stands over areas whose places name themselves', () => {
    const rows: Rows = [
      ['时间', { text: '华东区域', columns: 2 }, { text: '华北&东北', columns: 2 }],
      ['', '上海', '杭州', '北京', '大连'],
      ['2025年01月', '8.1', '14.2', '9.3', '20.6'],
      ['2025年02月', '8.4', '13.9', '9.1', '20.1'],
    ];
    expect(read('图 12 部分城市写字楼空置率（%）', rows).slice(0, 3)).toEqual([
      'rate 上海 写字楼空置率 8.1 %',
      'rate 杭州 写字楼空置率 14.2 %',
      'rate 北京 写字楼空置率 9.3 %',
    ]);
  });
});

describe('rows of places', () => {
  it('are whom their numbers are about, also two joined and the whole world', () => {
    const rows: Rows = [
      ['', '出境游涨价率', ''],
      ['', '名义涨幅（%）', '净涨幅（%）'],
      ['全球', '9.1', '6.2'],
      ['北美', '7.2', '5.4'],
      ['中东和非洲', '11.8', '3.3'],
    ];
    const subjects = tableRecords(tableDocument(['各地涨幅'], rows)).map(({ subject }) => subject);
    expect(new Set(subjects)).toEqual(new Set(['全球', '北美', '中东和非洲']));
  });
});

describe('a heading that measures, above another that does', () => {
  it('is nobody that the row is about', () => {
    const rows: Rows = [
      ['策略', '超额收益率', ''],
      ['', '平均收益率（%）', '年化收益率（%）'],
      ['甲组', '9.1', '6.2'],
      ['乙组', '7.2', '5.4'],
    ];
    for (const { subject } of tableRecords(tableDocument(['各组收益'], rows))) expect(subject).toBeNull();
  });
});
