/** Tables in plain text that are drawn with lines. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { withAlignedTables } from '../../src/layout/aligned-tables.js';

const kinds = (text: string): string[] =>
  withAlignedTables({ text, regions: [{ kind: 'lines', start: 0, end: text.length }] }).map(({ kind }) => kind);
const cells = (text: string) =>
  extract(text)
    .filter(({ rule }) => rule === 'tableCell')
    .map(({ indicator, value, unit, period }) => [indicator, value, unit, period]);

describe('a table drawn with lines', () => {
  it('has headings over several lines, and empty cells', () => {
    const text = [
      '13-8 学校基本情况',
      '单位:人',
      '──────┬────┬────┬────',
      '      │ 学校数 │        │        ',
      '年  份│        │在校生数│招生数  ',
      '      │  (所)  │        │        ',
      '──────┼────┼────┼────',
      '1981  │      9 │   3419 │        ',
      '1982  │     10 │   3811 │   1204 ',
      '──────┴────┴────┴────',
      '注：1981年为年末数。',
    ].join('\n');
    expect(kinds(text)).toEqual(['lines', 'table', 'lines']);
    expect(cells(text)).toEqual([
      ['学校数', 9, '所', '1981'],
      ['在校生数', 3419, '人', '1981'],
      ['学校数', 10, '所', '1982'],
      ['在校生数', 3811, '人', '1982'],
      ['招生数', 1204, '人', '1982'],
    ]);
  });

  it('may have a frame, and cells over several columns', () => {
    const text = [
      '┏━━━━━━━━━━━━┯━━━━━━━━━━━━━━━━━━━━━┓',
      '┃            │     东  原  市      ┃',
      '┃            ├──────────┬──────────┨',
      '┃            │   1985   │   1990   ┃',
      '┠────────────┼──────────┼──────────┨',
      '┃年末总人口  │  625.57  │  666.65  ┃',
      '┠────────────┼──────────┼──────────┨',
      '┃其中：非农业│  141.72  │  168.30  ┃',
      '┗━━━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━━━┛',
    ].join('\n');
    const records = extract(`各市人口（单位：万人）\n${text}\n`).filter(({ rule }) => rule === 'tableCell');
    expect(records.map(({ subject, value, period }) => [subject, value, period])).toEqual([
      ['东原市', 6255700, '1985-12-31'],
      ['东原市', 6666500, '1990-12-31'],
      ['东原市', 1417200, '1985-12-31'],
      ['东原市', 1683000, '1990-12-31'],
    ]);
  });

  it('goes on where a rule begins in the middle of a row', () => {
    const text = [
      '──────┬────────────┬────────────',
      '      │   本年度   │   上年度   ',
      '項  目├─────┬──────┼─────┬──────',
      '      │金額 │百分比│金額 │百分比',
      '──────┼─────┼──────┼─────┼──────',
      '收入  │  120│  60.0│  110│  55.0',
      '支出  │   80│  40.0│   90│  45.0',
      '──────┴─────┴──────┴─────┴──────',
    ].join('\n');
    expect(cells(`2024年收支表\n單位：萬元\n${text}\n`)).toEqual([
      ['收入', 1200000, 'CNY', '2024'],
      ['收入', 60, '%', '2024'],
      ['收入', 1100000, 'CNY', '2023'],
      ['收入', 55, '%', '2023'],
      ['支出', 800000, 'CNY', '2024'],
      ['支出', 40, '%', '2024'],
      ['支出', 900000, 'CNY', '2023'],
      ['支出', 45, '%', '2023'],
    ]);
  });

  it('may be written as in Markdown, in a text that is none', () => {
    const text = [
      '2024年东原市各区人口',
      '',
      '| 区 | 人口（万人） |',
      '|---|:-:|',
      '| 云溪区 | 3.5 |',
      '',
      '以上。',
      '',
    ].join('\n');
    expect(kinds(text)).toEqual(['lines', 'table', 'lines']);
    expect(cells(text)).toEqual([['人口', 35000, '人', '2024']]);
  });

  it('is none in text with strokes and dashes', () => {
    expect(kinds('a|b\n-|\n')).toEqual(['lines']);
    expect(kinds('上一篇 | 下一篇\n--------\n全年产值3亿元。\n')).toEqual(['lines']);
    expect(kinds(`${'-'.repeat(50_000)}\n${'|'.repeat(50_000)}\n`.repeat(4))).toEqual(['lines']);
  });

  it('has labels and headings over several lines where every row is ruled', () => {
    const text = [
      '截止日期:2022-06-30',
      '┌────────┬──────┬─────┐',
      '│项目名称        │募集资金承诺│  累计投入│',
      '│                │投入金额(元)│  金额(元)│',
      '├────────┼──────┼─────┤',
      '│云溪年产30万套云│      2.79亿│    1.23亿│',
      '│帆零件项目      │            │          │',
      '├────────┼──────┼─────┤',
      '│北岭仓库        │      0.91亿│    0.13亿│',
      '└────────┴──────┴─────┘',
    ].join('\n');
    expect(
      extract(text)
        .filter(({ rule }) => rule === 'tableCell')
        .map(({ indicator, value, period }) => [indicator, value, period]),
    ).toEqual([
      ['云溪年产30万套云帆零件项目募集资金承诺投入金额', 279_000_000, '2022-06-30'],
      ['云溪年产30万套云帆零件项目投入金额', 123_000_000, '2022-06-30'],
      ['北岭仓库募集资金承诺投入金额', 91_000_000, '2022-06-30'],
      ['北岭仓库投入金额', 13_000_000, '2022-06-30'],
    ]);
  });
});

it('cells that a line is too short for go on in the next, in headings and in rows that are not ruled each', () => {
  const text = [
    '【2023年中期概况】',
    '┌────────┬─────┬────┬──────┐',
    '|项目名称        |营业收入( |毛利率( |占主营业务收|',
    '|                |万元)     |%)      |入比例(%)   |',
    '├────────┼─────┼────┼──────┤',
    '|粮油加工        |   8120.50|   21.40|       61.20|',
    '|仓储及冷链运输物|   3010.20|-101204.|       22.70|',
    '|流服务          |          |      55|            |',
    '|其中:冷链       |    900.10|   12.10|        6.80|',
    '└────────┴─────┴────┴──────┘',
  ].join('\n');
  expect(cells(text)).toEqual([
    ['粮油加工营业收入', 81205000, 'CNY', '2023-01/2023-06'],
    ['粮油加工毛利率', 21.4, '%', '2023-01/2023-06'],
    ['粮油加工营业收入', 61.2, '%', '2023-01/2023-06'],
    ['仓储及冷链运输物流服务营业收入', 30102000, 'CNY', '2023-01/2023-06'],
    ['仓储及冷链运输物流服务营业收入', 22.7, '%', '2023-01/2023-06'],
    ['冷链营业收入', 9001000, 'CNY', '2023-01/2023-06'],
    ['冷链毛利率', 12.1, '%', '2023-01/2023-06'],
    ['冷链营业收入', 6.8, '%', '2023-01/2023-06'],
  ]);
});
