/** Tables whose cells stand in the middle of their rows, as statistics of trade print them; figures made up. */
import { describe, expect, it } from 'vitest';
import type { Placed } from '../../support/pdf.js';
import { readPages, tableTexts } from '../../support/pdf-parts.js';

const at = (x: number, y: number, text: string): Placed => ({ x, y, text, size: 10 });
/** Numbers that end at the right of columns. */
const numbers = (y: number, ...values: string[]): Placed[] =>
  values.map((text, i) => at(330 + 80 * i - 10 * text.length, y, text));

describe('the lines of a cell half a line above and below its row', () => {
  it('are its label', async () => {
    const made = await readPages({
      texts: [
        at(62, 100, '1'),
        at(79, 100, '茶'),
        ...numbers(100, '311.5', '208.1'),
        at(79, 114, '水果与蔬菜及其'),
        at(62, 119.5, '2'),
        ...numbers(119.5, '412.5', '388.0'),
        at(79, 125, '制品'),
        at(62, 140, '3'),
        at(79, 140, '谷物'),
        ...numbers(140, '17.2', '16.9'),
      ],
    });
    expect(tableTexts(made)).toEqual(['1 茶\t311.5\t208.1\n2 水果与蔬菜及其制品\t412.5\t388.0\n3 谷物\t17.2\t16.9']);
  });

  it('are a number that its column is too narrow for', async () => {
    const made = await readPages({
      texts: [
        at(60, 100, '大豆'),
        ...numbers(100, '311.5', '208.1', '5.2'),
        at(220, 114, '12,345,678.'),
        at(60, 119.5, '原木'),
        ...numbers(119.5, '', '388.0', '-3.1').slice(1),
        at(320, 125, '9'),
        at(60, 140, '纸浆'),
        ...numbers(140, '17.2', '16.9', '1.8'),
      ],
    });
    expect(tableTexts(made)).toEqual([
      '大豆\t311.5\t208.1\t5.2\n原木\t12,345,678.9\t388.0\t-3.1\n纸浆\t17.2\t16.9\t1.8',
    ]);
  });

  it('are no rows of numbers beside the name of both', async () => {
    const made = await readPages({
      texts: [
        ...numbers(100, '311.5', '208.1'),
        at(60, 105.5, '谷物'),
        ...numbers(111, '412.5', '388.0'),
        ...numbers(130, '17.2', '16.9'),
        at(60, 135.5, '水果'),
        ...numbers(141, '27.2', '26.9'),
      ],
    });
    expect(made.text).not.toMatch(/311\.5412\.5|17\.227\.2/);
  });
});

describe('headings', () => {
  const small = (x: number, y: number, text: string): Placed => ({ x, y, text, size: 6 });
  const row = (y: number, label: string, ...values: string[]): Placed[] => [
    small(60, y, label),
    ...values.map((text, i) => small(230 + 60 * i - 6 * text.length, y, text)),
  ];
  const below = (y: number): Placed[] => [
    ...row(y, '茶', '181.3', '83.9', '176.0', '71.8', '3.0', '1,217.1'),
    ...row(y + 12, '大米', '765.1', '36.4', '570.7', '28.1', '34.1', '3,130.1'),
  ];
  const inner = (y: number): Placed[] =>
    ['数量', '金额', '数量', '金额', '数量', '金额'].map((text, i) => small(209 + 60 * i, y, text));

  it('of two levels have what stands in the middle beside both in the first', async () => {
    const made = await readPages({
      texts: [
        small(218, 80, '2031年1-6月'),
        small(338, 80, '2030年1-6月'),
        small(479, 80, '比较'),
        small(60, 83.5, '商品及市场'),
        ...inner(87),
        ...below(100),
      ],
    });
    expect(tableTexts(made)).toEqual([
      [
        '商品及市场\t2031年1-6月\t\t2030年1-6月\t\t比较',
        '\t数量\t金额\t数量\t金额\t数量\t金额',
        '茶\t181.3\t83.9\t176.0\t71.8\t3.0\t1,217.1',
        '大米\t765.1\t36.4\t570.7\t28.1\t34.1\t3,130.1',
      ].join('\n'),
    ]);
  });

  it('that are narrow stand over all in whose middle they are', async () => {
    const made = await readPages({
      texts: [small(239, 78, '本年'), small(359, 78, '上年'), small(479, 78, '比较'), ...inner(87), ...below(100)],
    });
    const spans = made.regions.flatMap((region) =>
      region.kind === 'table' ? region.cells.filter(({ row: at }) => at === 0).map((cell) => cell.columnSpan) : [],
    );
    expect(spans.filter((span) => span === 2)).toHaveLength(3);
  });
});

describe('what stands over columns', () => {
  const small = (x: number, y: number, text: string): Placed => ({ x, y, text, size: 6 });
  const row = (y: number, label: string, ...values: string[]): Placed[] => [
    small(60, y, label),
    ...values.map((text, i) => small(230 + 80 * i - 6 * text.length, y, text)),
  ];
  const rows = [...row(100, '亚洲', '400,138.2', '342,699.6', '16.8'), ...row(112, '非洲', '571.4', '463.8', '68.6')];
  const table = ['亚洲\t400,138.2\t342,699.6\t16.8', '非洲\t571.4\t463.8\t68.6'];

  it('and only touches that of a neighbour heads its own alone', async () => {
    const made = await readPages({
      texts: [...row(88, '国别', '金额', '金额'), small(342, 88, '同比增减变动'), ...rows],
    });
    expect(tableTexts(made)).toEqual([['国别\t金额\t金额\t同比增减变动', ...table].join('\n')]);
  });

  it('is no heading where it tells units', async () => {
    const made = await readPages({
      texts: [
        small(200, 76, '数量：吨'),
        small(270, 76, '金额：万美元'),
        ...row(88, '国别', '数量', '金额', '增减'),
        ...rows,
      ],
    });
    expect(tableTexts(made)).toEqual([['国别\t数量\t金额\t增减', ...table].join('\n')]);
  });
});

describe('numbers with decimals', () => {
  it('are parted by a narrow gap', async () => {
    const made = await readPages({
      texts: [
        at(60, 100, '茶'),
        at(200, 100, '161,467.2'),
        at(297, 100, '322,812.2'),
        at(60, 116, '肠衣'),
        at(200, 116, '125,054.3'),
        at(297, 116, '196,127.1'),
        at(60, 132, '大米'),
        at(200, 132, '175,091.5'),
        at(297, 132, '127,630.9'),
      ],
    });
    expect(tableTexts(made)).toEqual([
      '茶\t161,467.2\t322,812.2\n肠衣\t125,054.3\t196,127.1\n大米\t175,091.5\t127,630.9',
    ]);
  });
});
