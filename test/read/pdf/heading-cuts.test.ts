/** Headings of a grid whose rules end with them, and groups whose names stand in one cell with the headings of their columns. */
import { describe, expect, it } from 'vitest';
import type { Placed } from '../../support/pdf.js';
import { readPages, tableTexts } from '../../support/pdf-parts.js';

type Drawn = [number, number, number, number];
const row = (y: number, texts: readonly string[], xs: readonly number[]): Placed[] =>
  texts.map((text, i) => ({ x: xs[i] as number, y, text, size: 8 }));

describe('headings that rules part from each other', () => {
  const rules: Drawn[] = [
    [60, 80, 500, 80],
    [150, 100, 500, 100],
    [150, 80, 150, 220],
    [325, 80, 325, 220],
    [237, 100, 237, 120],
    [412, 100, 412, 120],
  ];
  const names = ['2023', '2024'];
  const xs = [170, 255, 345, 430];

  it('end above the first row of numbers, which no rule parts from them', async () => {
    const made = await readPages({
      texts: [
        ...row(92, names, [220, 395]),
        ...row(113, ['门诊率', '住院率', '门诊率', '住院率'], xs),
        ...row(140, ['东湖', '4.1', '2.0', '3.9', '1.8'], [70, ...xs]),
        ...row(160, ['云溪', '5.2', '(0.4)', '5.1', 'n/a'], [70, ...xs]),
        ...row(180, ['北岭', '6.3', '2.2', '6.0', '2.1'], [70, ...xs]),
      ],
      rules,
    });
    expect(tableTexts(made)).toEqual([
      '\t2023\t\t2024\n\t门诊率\t住院率\t门诊率\t住院率\n东湖\t4.1\t2.0\t3.9\t1.8\n云溪\t5.2\t(0.4)\t5.1\tn/a\n北岭\t6.3\t2.2\t6.0\t2.1',
    ]);
  });
});

describe('the name of a group in one cell with the headings of its columns', () => {
  const rules: Drawn[] = [
    ...[80, 120, 180].map((y): Drawn => [60, y, 500, y]),
    ...[60, 130, 300, 500].map((x): Drawn => [x, 80, x, 180]),
  ];
  const numbers = [
    ...row(140, ['2024年1月', '7.6', '16.9', '6.2', '18.7'], [65, 150, 240, 320, 420]),
    ...row(160, ['2024年2月', '8.1', '18.3', '6.6', '19.4'], [65, 150, 240, 320, 420]),
  ];
  const texts = (heads: readonly string[]): Placed[] => [
    ...row(94, ['东部', '西部'], [207, 390]),
    ...row(112, ['时间', ...heads], [80, 150, 240, 320, 420]),
    ...numbers,
  ];

  it('stands over all of them', async () => {
    const made = await readPages({ texts: texts(['东湖', '云溪', '北岭', '南山']), rules });
    expect(tableTexts(made)).toEqual([
      '时间\t东部\t\t西部\n\t东湖\t云溪\t北岭\t南山\n2024年1月\t7.6\t16.9\t6.2\t18.7\n2024年2月\t8.1\t18.3\t6.6\t19.4',
    ]);
  });

  it('is one with what is set apart below it', async () => {
    const heads: Placed[] = [
      ...row(94, ['期末最高', '期末最低'], [150, 320]),
      ...row(112, ['时间', '余', '额', '余', '额'], [80, 150, 172, 320, 342]),
    ];
    const own = [
      ...row(140, ['2024年1月', '7.6', '6.2'], [65, 150, 320]),
      ...row(160, ['2024年2月', '8.1', '6.6'], [65, 150, 320]),
    ];
    const made = await readPages({ texts: [...heads, ...own], rules });
    expect(tableTexts(made)[0]?.split('\n')[0]).toMatch(/^时间\t期末最高/);
    expect(tableTexts(made)[0]?.split('\n')).toHaveLength(3);
  });
});
