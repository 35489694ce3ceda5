/** How cells write their numbers: signs, bounds, the numbers of columns; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (title: string, rows: Rows, ...before: string[]) => tableRecords(tableDocument([title, ...before], rows));

describe('a number of a cell', () => {
  it('may have its sign in brackets before it', () => {
    const rows: Rows = [
      ['项目', '预算数', '决算数', '增减数'],
      ['规费收入', '1,200', '1,000', '(-) 200'],
      ['稅课收入', '900', '950', '(+) 50'],
    ];
    const changes = read('2019年收入', rows, '单位：万元').filter(({ change }) => change !== null);
    expect(changes.map(({ change, value }) => [change, value])).toEqual([
      ['decrease', -2_000_000],
      ['increase', 500_000],
    ]);
  });

  it('may be bounded where its unit stands in the heading', () => {
    const rows: Rows = [
      ['电站', '装机容量（MW）', '年发电量（亿千瓦时）'],
      ['远山电站', '2400', '约9'],
      ['近海电站', '1800', '超过70'],
    ];
    const bounded = read('电站', rows).filter(({ unit }) => unit === 'kW.h');
    expect(bounded.map(({ value, bound, quote }) => [value, bound, quote])).toEqual([
      [900_000_000, 'about', '约9'],
      [7_000_000_000, 'over', '超过70'],
    ]);
  });

  it('is none where a row only numbers the columns', () => {
    const rows: Rows = [
      ['项目', '预算数', '决算数'],
      ['', '(1)', '(2)'],
      ['规费收入', '1,200', '1,000'],
    ];
    expect(read('2019年收入', rows, '单位：万元').map(({ value }) => value)).toEqual([12_000_000, 10_000_000]);
  });
});

describe('a percentage in brackets behind a number', () => {
  const rows: Rows = [
    ['口岸', '车流量（辆）', '旅客（同比）（人次）', '货车（占比）（辆）', '等候（分钟）'],
    ['东桥', '1,204（↑3.6%）', '812（-4.5%）', '96（8.0%）', '31（2.2%）'],
    ['西滩', '980（↓2.1%）', '655（+1.5%）', '47（4.8%）', '28（1.9%）'],
  ];
  const all = read('2022年3月口岸通行情况', rows);
  const of = (name: string) => all.filter(({ sentence }) => sentence.startsWith(name));

  it('is a change where it has a sign, an arrow as well', () => {
    expect(of('西滩').filter(({ kind }) => kind === 'growth')).toMatchObject([
      { indicator: '西滩车流量', value: -2.1, unit: '%' },
      { indicator: '西滩旅客', value: 1.5, unit: '%', quote: '+1.5%' },
    ]);
  });

  it('is what the heading says in brackets, and nothing where that says nothing', () => {
    const [truck, share] = of('东桥').filter(({ indicator }) => indicator === '东桥货车');
    expect(truck).toMatchObject({ kind: 'count', value: 96 });
    expect(share).toMatchObject({ kind: 'share', value: 8, unit: '%', quote: '8.0%' });
    expect(of('东桥').filter(({ indicator }) => indicator === '东桥等候')).toMatchObject([{ value: 31, quote: '31' }]);
  });
});

describe('a place in an order', () => {
  it('is that of whom its row names', () => {
    const rows: Rows = [
      ['名次', '节目', '电视台', '收视率'],
      ['1', '远山', '甲台', '6.1'],
      ['2', '近海', '乙台', '4.9'],
    ];
    const [rank, rate] = read('2012年5月节目收视率', rows);
    expect(rank).toMatchObject({ kind: 'rank', subject: '远山', value: 1 });
    expect(rate).toMatchObject({ kind: 'rate', subject: '远山', indicator: '收视率', value: 6.1, unit: '%' });
  });
});
