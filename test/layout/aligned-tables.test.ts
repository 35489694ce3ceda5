/** Tables in plain text, by columns that are parted with blanks. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { withAlignedTables } from '../../src/layout/aligned-tables.js';

const regionsOf = (text: string) =>
  withAlignedTables({ text, regions: [{ kind: 'lines', start: 0, end: text.length }] });
const cells = (text: string) =>
  extract(text)
    .filter(({ rule }) => rule === 'tableCell')
    .map(({ indicator, value, unit, period }) => [indicator, value, unit, period]);

const TEXT = [
  '2024年云溪市国民经济和社会发展统计公报',
  '',
  '全年粮食增产，达到12.5万吨。',
  '',
  '表1  2024年主要农产品产量',
  '指标          单位    产量     比上年增长（%）',
  '粮食          万吨    12.50    3.2',
  '  其中：夏粮  万吨     5.10    -1.1',
  '油料          吨      1,204    —',
  '',
  '全年实现产值3亿元。',
].join('\n');

describe('columns parted by blanks', () => {
  it('are a table between the lines around it', () => {
    expect(regionsOf(TEXT).map(({ kind }) => kind)).toEqual(['lines', 'table', 'lines']);
    expect(cells(TEXT)).toEqual([
      ['粮食产量', 125000, 't', '2024'],
      ['粮食产量', 3.2, '%', '2024'],
      ['夏粮产量', 51000, 't', '2024'],
      ['夏粮产量', -1.1, '%', '2024'],
      ['油料产量', 1204, 't', '2024'],
    ]);
  });

  it('may have headings over several columns, left of which stands what is over the labels', () => {
    const text = [
      '表1：2017年7月住宅价格',
      '城市   新建住宅价格同比指数           新建住宅价格环比指数',
      '                      7月     6月                     7月     6月',
      '云溪                109.1   108.2                    99.7   100.1',
      '北岭                103.5   104.0                   100.2   100.4',
    ].join('\n');
    expect(cells(text).slice(0, 4)).toEqual([
      ['新建住宅价格同比指数', 109.1, null, '2017-07'],
      ['新建住宅价格同比指数', 108.2, null, '2017-06'],
      ['新建住宅价格环比指数', 99.7, null, '2017-07'],
      ['新建住宅价格环比指数', 100.1, null, '2017-06'],
    ]);
  });

  it('go on behind a row of a list whose numbers are missing', () => {
    const rows = [
      '项目            预算数    决算数',
      '1.税课收入        120       110',
      '2.规费收入         30        28',
      '3.信托管理收入',
      '4.财产收入         12        11',
    ].join('\n');
    expect(regionsOf(rows).map(({ kind }) => kind)).toEqual(['table']);
    const read = extract(`单位：万元\n${rows}`).filter(({ rule }) => rule === 'tableCell');
    expect(read.map(({ value }) => value).slice(-2)).toEqual([120_000, 110_000]);
  });

  it('may be parted by tabs, with a blank corner', () => {
    expect(cells('财政收支\n\t2023年（亿元）\t2024年（亿元）\n收入\t12.5\t13.1\n支出\t22.5\t23.1\n')).toEqual([
      ['收入', 1250000000, 'CNY', '2023'],
      ['收入', 1310000000, 'CNY', '2024'],
      ['支出', 2250000000, 'CNY', '2023'],
      ['支出', 2310000000, 'CNY', '2024'],
    ]);
  });

  it('stand under the heading that they overlap where a row has fewer', () => {
    const text =
      '指标      2023年（吨）   2024年（吨）\n茶叶      11             12\n咖啡                     13\n可可      14             15\n';
    expect(cells(text)).toContainEqual(['咖啡', 13, 't', '2024']);
  });

  it('go on behind the name of a group, and hold names that blanks stretch', () => {
    const text = [
      '指      标                  2022      2023',
      '一、城市供电',
      '用电量（亿千瓦时）        392.6     432.5',
      '合      计                39.6      43.5',
      '二、城市供水',
      '售水量（万吨）            45.6      44.3',
      '北    京                  5.6       4.3',
      '',
      '三、全年平稳。',
    ].join('\n');
    const table = regionsOf(text).find((region) => region.kind === 'table');
    expect(
      table?.kind === 'table' &&
        table.cells.filter(({ column }) => column === 0).map(({ start, end }) => text.slice(start, end)),
    ).toEqual([
      '指      标',
      '一、城市供电',
      '用电量（亿千瓦时）',
      '合      计',
      '二、城市供水',
      '售水量（万吨）',
      '北    京',
    ]);
  });

  it('are none in prose with wide blanks, nor without headings', () => {
    for (const text of [
      '全年  实现  产值3亿元。\n比上年  增长  5%。\n',
      '甲  12\n乙  13\n',
      '一、综合  3\n二、农业  5\n三、工业  9\n',
    ])
      expect(regionsOf(text)).toHaveLength(1);
  });
});

describe('names of headings that blanks stretch', () => {
  it('are told by their signs, as far from each other, in every line of headings', () => {
    const text = [
      '2-4 全市人口自然变动',
      '',
      '年  份     出      生          死      亡',
      '          人  数   出生率     人  数   死亡率',
      '          (人)      (‰)       (人)     (‰)',
      '2017       9062    15.63       3532    6.09',
      '2018       8579    14.69       3431    5.85',
      '2019       8690    14.63       3887    6.57',
    ].join('\n');
    const read = extract(text).filter(({ rule }) => rule === 'tableCell');
    expect(read.slice(0, 4).map(({ indicator, value, unit, period }) => [indicator, value, unit, period])).toEqual([
      ['出生人数', 9062, '人', '2017'],
      ['出生率', 15.63, '‰', '2017'],
      ['死亡人数', 3532, '人', '2017'],
      ['死亡率', 6.09, '‰', '2017'],
    ]);
  });
});
