/** Tables in plain text that are printed by place: headings of several lines, blank cells told by where numbers stand. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { withAlignedTables } from '../../src/layout/aligned-tables.js';
import { printedTables } from '../../src/layout/printed-tables.js';

const kindsOf = (text: string): string[] =>
  withAlignedTables({ text, regions: [{ kind: 'lines', start: 0, end: text.length }] }).map(({ kind }) => kind);
const cells = (text: string) =>
  extract(text)
    .filter(({ rule }) => rule === 'tableCell')
    .map(({ subject, indicator, value, unit, period, kind }) => [subject, indicator, value, unit, period, kind]);

describe('headings that are torn over several lines', () => {
  it('are one name where they stand below each other over one column', () => {
    const text = [
      '单位:万元 (10 000 yuan)',
      '年 份     城镇职工      城乡居民      收支差额',
      '          医疗收入      医疗支出',
      ' Year      Revenue     Expenditure   Balance',
      ' 2016        51416         40169         11247',
      ' 2017        60309         52159          8150',
      ' 2018        74663         70031          4632',
      '',
    ].join('\n');
    expect(cells(text).slice(0, 3)).toEqual([
      [null, '城镇职工医疗收入', 514160000, 'CNY', '2016', 'amount'],
      [null, '城乡居民医疗支出', 401690000, 'CNY', '2016', 'amount'],
      [null, '收支差额', 112470000, 'CNY', '2016', 'amount'],
    ]);
  });

  it('stand over as many columns as have other names below them', () => {
    const text = [
      '东原市2010年分年龄、性别的人口',
      '                                                    单位:人、%',
      '年    龄       人    口    数                        占总人口的百分比',
      '              合计         男         女             小计     男     女',
      '总    计    2926327    1499668    1426659           100.00  51.25  48.75',
      '0-14岁       130776      69778      60998             4.47   2.38   2.08',
      '15-64岁     2526327    1296760    1229567            86.33  44.31  42.02',
      '65岁以上     269224     133130     136094             9.20   4.56   4.65',
      '',
    ].join('\n');
    const found = cells(text).filter(([, , value]) => value === 60998 || value === 2.38);
    expect(found.map(([, , value, unit, , kind]) => [value, unit, kind])).toEqual([
      [60998, '人', 'count'],
      [2.38, '%', 'share'],
    ]);
  });
});

describe('numbers that a row lacks', () => {
  const GRADES = [
    '单位:人         (person)',
    '    项 目         item                            2015  2016  2017',
    '1.在册社工        social workers                   612   726   498',
    '  国家级社工      national workers                        4',
    '  一级指导员      first grade instructors           77          43',
    '  二级指导员      second grade instructors         161   488   443',
    '',
  ].join('\n');

  it('are told by where the others stand', () => {
    expect(cells(GRADES).map(([, indicator, value, , period]) => [indicator, value, period])).toContainEqual([
      '在册国家级社工',
      4,
      '2016',
    ]);
    expect(cells(GRADES).map(([, , value, , period]) => [value, period])).toContainEqual([43, '2017']);
  });

  it('make no table of a text without columns', () => {
    expect(kindsOf('本周会议安排如下\n周一  第3会议室\n周二  第5会议室\n周三  第8会议室\n')).toEqual(['lines']);
  });
});

it('takes linear time over lines that no page is wide enough for', () => {
  const line = (label: string, cell: (i: number) => string): string =>
    label.padEnd(12) + Array.from({ length: 1500 }, (_, i) => cell(i).padStart(10)).join('');
  const rows = ['甲县', '乙县', '丙县', '丁县'].map((name) => line(name, (i) => `${i}.5`));
  const text = [line('指标', (i) => `第${i}列`), line('', () => '小计'), ...rows].join('\n');
  const begun = performance.now();
  expect([...printedTables(text, 0, text.length)]).toEqual([]);
  expect(performance.now() - begun).toBeLessThan(3000);
});
