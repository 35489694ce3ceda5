/** Tables that go on over the end of a page. */
import { describe, expect, it } from 'vitest';
import { lines, readPages, regionTexts, tablePage, tableTexts } from '../../support/pdf-parts.js';

const XS = [60, 200, 300, 400];
const HEAD = ['项目', '本年', '上年'];

describe('a table that goes on', () => {
  it('is one, its name and headings once, when they are printed again', async () => {
    const above = lines(180, 280, ['各区财政收入']);
    const made = await readPages(
      tablePage(XS, 300, [HEAD, ['东区', '12.5', '11.0']], above),
      tablePage(XS, 300, [HEAD, ['西区', '22.5', '21.0']], above),
    );
    expect(tableTexts(made)).toEqual(['项目\t本年\t上年\n东区\t12.5\t11.0\n西区\t22.5\t21.0']);
    expect(regionTexts(made)).toHaveLength(2);
  });

  it('is another when its headings are others', async () => {
    const made = await readPages(
      tablePage(XS, 600, [HEAD, ['东区', '12.5', '11.0']]),
      tablePage(XS, 100, [
        ['项目', '人口', '面积'],
        ['东区', '30', '210'],
      ]),
    );
    expect(tableTexts(made)).toHaveLength(2);
  });

  it('keeps its columns where the second page has merged some of them', async () => {
    const made = await readPages(
      tablePage([60, 160, 220, 300, 360, 440], 600, [
        ['股东名称', '性质', '数量', '比例', '状态'],
        ['甲公司', '国有', '73', '6.3', '无'],
      ]),
      tablePage([60, 220, 300, 440], 100, [
        ['乙公司', '41', '普通股'],
        ['丙公司', '39', '普通股'],
      ]),
    );
    expect(tableTexts(made)).toEqual([
      '股东名称\t性质\t数量\t比例\t状态\n甲公司\t国有\t73\t6.3\t无\n乙公司\t\t41\t普通股\n丙公司\t\t39\t普通股',
    ]);
  });

  it('has a row whole that the end of the page cuts', async () => {
    const made = await readPages(
      tablePage([60, 162, 280, 380], 600, [HEAD, ['禽流感疫苗生产', '12.5', '11.0']]),
      tablePage([60, 162, 280, 380], 100, [
        ['检测技术', '', ''],
        ['其他', '2.5', '1.0'],
      ]),
    );
    expect(tableTexts(made)).toEqual(['项目\t本年\t上年\n禽流感疫苗生产检测技术\t12.5\t11.0\n其他\t2.5\t1.0']);
  });

  it('has a row of its own at the top of the page when nothing goes on in it', async () => {
    const made = await readPages(
      tablePage(XS, 600, [HEAD, ['禽流感疫苗', '12.5', '11.0']]),
      tablePage(XS, 100, [
        ['其中：', '', ''],
        ['出口', '2.5', '1.0'],
      ]),
    );
    expect(tableTexts(made)).toEqual(['项目\t本年\t上年\n禽流感疫苗\t12.5\t11.0\n其中：\t\t\n出口\t2.5\t1.0']);
  });
});

it('keeps the title of a table that is printed on each page where it stands first', async () => {
  const page = (title: string, label: string, value: string) =>
    tablePage(XS, 100, [HEAD, [label, value, '11.0']], lines(180, 70, [title]));
  const [first, second] = ['2023年全区预算支出决算表', '2023年本级预算支出决算表'];
  const made = await readPages(
    ...[1, 2, 3].map((n) => page(first, `甲${n}`, `1${n}.5`)),
    ...[1, 2, 3].map((n) => page(second, `乙${n}`, `2${n}.5`)),
  );
  expect(made.text.split(first)).toHaveLength(2);
  expect(made.text.split(second)).toHaveLength(2);
  expect(made.text.indexOf(second)).toBeGreaterThan(made.text.indexOf('甲3'));
});

it('keeps the unit at the top of each page, which is no running head', async () => {
  const page = (label: string) =>
    tablePage(
      XS,
      100,
      [
        [label, '本年', '上年'],
        ['东区', '12.5', '11.0'],
      ],
      lines(300, 80, ['单位：万元']),
    );
  const made = await readPages(page('收入'), page('支出'), page('结余'));
  expect(made.text.match(/单位：万元/g)).toHaveLength(3);
  expect(tableTexts(made)).toHaveLength(3);
});

describe('a page whose first two columns no gap parts', () => {
  const at = (x: number, y: number, text: string) => ({ x, y, text, size: 6 });
  const row = (y: number, label: string, ...values: string[]) => [
    at(60, y, label),
    ...values.map((text, i) => at(230 + 80 * i - 6 * text.length, y, text)),
  ];

  it('has the columns of the page before', async () => {
    const made = await readPages(
      {
        texts: [
          ...row(700, '国别', '数量', '金额', '单价', '增减'),
          ...row(712, '越南', '181.3', '83.9', '4.6', '1.2'),
          ...row(724, '韩国', '65.1', '36.4', '5.6', '2.1'),
        ],
      },
      {
        texts: [
          ...row(80, '国别', '数量', '金额', '单价', '增减'),
          ...row(92, '阿拉伯联合酋长国各地及周边其他各地的人', '5.7', '1.5', '2.6', '3.1'),
          ...row(104, '日本', '1,234,567.8', '9.9', '7.1', '0.4'),
          ...row(116, '泰国', '4.5', '2.2', '4.9', '6.3'),
        ],
      },
    );
    expect(made.text).toContain('日本\t1,234,567.8\t9.9\t7.1\t0.4');
    expect(made.text).toContain('泰国\t4.5\t2.2\t4.9\t6.3');
    expect(made.text.match(/国别/g)).toHaveLength(1);
  });
});

describe('a table below another like it', () => {
  const xs = [80, 220, 330, 440];
  it('of another day is one of its own', async () => {
    const page = (day: string, ...values: string[]) =>
      tablePage(xs, day === '113.3.31' ? 600 : 60, [
        ['', day, day],
        ['', '0至30天', '31至90天'],
        ['存款', values[0] as string, values[1] as string],
        ['放款', values[2] as string, values[3] as string],
      ]);
    const made = await readPages(
      page('113.3.31', '4,512', '1,310', '3,120', '1,204'),
      page('112.12.31', '412', '130', '312', '124'),
    );
    expect(tableTexts(made)).toHaveLength(2);
  });

  it('goes on where one cell of a row tells a time', async () => {
    const page = (top: number, ...rows: string[][]) => tablePage(xs, top, rows);
    const made = await readPages(
      page(600, ['项目', '年份', '金额'], ['甲', '2017年', '待定'], ['乙', '2017年', '12.5']),
      page(60, ['丙', '2018年', '待定'], ['丁', '2019年', '13.5']),
    );
    expect(tableTexts(made)).toHaveLength(1);
  });
});
