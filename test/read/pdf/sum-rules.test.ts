/** Rules at the numbers of accounts alone: above sums and below headings, with the labels to the left of them. */
import { describe, expect, it } from 'vitest';
import type { Glyph, Rule } from '../../../src/read/pdf/page.js';
import { sumRules } from '../../../src/read/pdf/sum-rules.js';
import type { Placed } from '../../support/pdf.js';
import { readPages, tableTexts } from '../../support/pdf-parts.js';

const row = (y: number, label: string, ...values: string[]): Placed[] => [
  ...(label === '' ? [] : [{ x: 60, y, text: label }]),
  ...values.map((text, i) => ({ x: 260 + 100 * i, y, text })),
];
const rules = (...ys: number[]): [number, number, number, number][] => ys.map((y) => [250, y, 450, y]);

describe('rules at numbers alone', () => {
  it('leave the labels beside their numbers, and the rows of one table', async () => {
    const made = await readPages({
      texts: [
        ...row(100, '', '二零二三年', '二零二二年'),
        ...row(114, '', '千元', '千元'),
        ...row(136, '收入', '5,120', '4,870'),
        ...row(150, '成本', '(3,060)', '(2,950)'),
        ...row(174, '毛利', '2,060', '1,920'),
        ...row(198, '行政开支', '(720)', '(690)'),
        ...row(212, '融资成本', '(140)', '(150)'),
        ...row(236, '除税前溢利', '1,200', '1,080'),
        ...row(250, '所得税', '(300)', '(270)'),
        ...row(274, '期内溢利', '900', '810'),
      ],
      rules: rules(122, 156, 180, 218, 256, 280, 283),
    });
    expect(tableTexts(made)).toEqual([
      '\t二零二三年\t二零二二年\n\t千元\t千元\n收入\t5,120\t4,870\n成本\t(3,060)\t(2,950)\n毛利\t2,060\t1,920\n' +
        '行政开支\t(720)\t(690)\n融资成本\t(140)\t(150)\n除税前溢利\t1,200\t1,080\n所得税\t(300)\t(270)\n期内溢利\t900\t810',
    ]);
  });

  it('are none where years are the labels, and text stands beside', async () => {
    const xs = [260, 330, 400];
    const made = await readPages({
      texts: [
        ...[0, 1, 2, 3, 4, 5].map((i) => ({ x: 60, y: 100 + 20 * i, text: '各地的排放总量逐年上升并且' })),
        ...[
          ['年份', '总量', '增速'],
          ['2020', '31.2', '1.4'],
          ['2021', '33.5', '2.6'],
          ['2022', '34.1', '1.9'],
        ].flatMap((texts, i) => texts.map((text, at) => ({ x: xs[at] as number, y: 100 + 20 * i, text }))),
      ],
      rules: rules(88, 106, 168),
    });
    expect(tableTexts(made)).toEqual(['年份\t总量\t增速\n2020\t31.2\t1.4\n2021\t33.5\t2.6\n2022\t34.1\t1.9']);
  });

  it.each([
    ['a sum', 132, 1],
    ['the number of the page', 230, 0],
  ])('are told by what stands below: %s', (_, y, found) => {
    const glyphs = [...row(110, '权益', '12', '34'), ...row(y, '合计', '56', '78')].flatMap(({ x, y: y1, text }) =>
      Array.from(text, (one, i) => {
        const x0 = x + 10 * i;
        return { text: one, x0, x1: x0 + 10, y0: y1 - 9, y1, size: 10, bold: false, turn: 0 as const };
      }),
    );
    expect(sumRules([{ level: true, at: 116, from: 250, to: 450 }], glyphs).size).toBe(found);
  });
});

describe('a line of thousands of pieces', () => {
  it('is no row of a table, however many rules stand at it', () => {
    const glyphs = Array.from({ length: 5000 }, (_, i): Glyph => {
      const x0 = 8 * i;
      return { text: '收1,2'[i % 4] as string, x0, y0: 100, x1: x0 + 4, y1: 104, size: 4, bold: false, turn: 0 };
    });
    const made = Array.from({ length: 2000 }, (_, i): Rule => ({ level: true, at: 98, from: 20 * i, to: 20 * i + 10 }));
    const started = performance.now();
    expect(sumRules(made, glyphs).size).toBe(0);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('rules over a whole page', () => {
  const wide = (...ys: number[]): [number, number, number, number][] => ys.map((y) => [50, y, 480, y]);

  it('part no rows that stand under one set of headings, English before their names', async () => {
    const made = await readPages({
      texts: [
        ...row(100, '', '2020', '2021'),
        ...row(112, '', '千元', '千元').map((one) => ({ ...one, size: 10 })),
        { x: 60, y: 130, text: 'ASSETS資產', size: 10 },
        ...row(150, '流動資產', '5,120', '4,870'),
        ...row(172, '非流動資產', '3,060', '2,950'),
        ...row(194, '總資產', '8,180', '7,820'),
      ],
      rules: wide(158, 180),
    });
    expect(tableTexts(made)).toEqual([
      '\t2020\t2021\n\t千元\t千元\nASSETS資產\t\t\n流動資產\t5,120\t4,870\n非流動資產\t3,060\t2,950\n總資產\t8,180\t7,820',
    ]);
  });
});
