/** Headings above the rule that parts them from their numbers, as accounts of Hong Kong print them. */
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/read/pdf/read-pdf.js';
import { makePdf, type Placed } from '../../support/pdf.js';

const row = (y: number, label: string, ...values: string[]): Placed[] => [
  { x: 90, y, text: label, size: 8 },
  ...values.map((text, i) => ({ x: 375 + 85 * i, y, text, size: 8 })),
];
const rule = (y: number): [number, number, number, number][] => [
  [85, y, 368, y],
  [368, y, 453, y],
  [453, y, 538, y],
];

describe('headings above a rule', () => {
  it('belong to the table below it', async () => {
    const { text, regions } = await readPdf(
      'a.pdf',
      makePdf([
        {
          texts: [
            { x: 90, y: 100, text: '下表载列所示年度的亏损。', size: 8 },
            ...row(135, '', '2025年', '2024年').slice(1),
            ...row(149, '', '千元', '千元').slice(1),
            ...row(180, '年内亏损', '208,547', '283,351'),
            ...row(200, '员工成本', '82,421', '145,468'),
            ...row(220, '经调整亏损', '126,126', '137,883'),
          ],
          rules: [...rule(160), ...rule(205), ...rule(228)],
        },
      ]),
    );
    expect(regions.map(({ kind }) => kind)).toEqual(['paragraph', 'table']);
    expect(text.split('\n').slice(-5)).toEqual([
      '\t2025年\t2024年',
      '\t千元\t千元',
      '年内亏损\t208,547\t283,351',
      '员工成本\t82,421\t145,468',
      '经调整亏损\t126,126\t137,883',
    ]);
  });

  it.each([
    ['a sentence', [{ x: 375, y: 149, text: '单位为千元。', size: 8 }]],
    ['what leads to the table', [{ x: 375, y: 149, text: '单位如下：', size: 8 }]],
    ['numbers of a row', row(149, '', '1,024', '2,048').slice(1)],
    // `募集说明书　第三节`: both over the last column.
    ['a running head', ['募集说明书', '第三节'].map((text, i) => ({ x: 460 + 50 * i, y: 149, text, size: 8 }))],
  ])('are not %s', async (_, texts) => {
    const { regions, text } = await readPdf(
      'a.pdf',
      makePdf([
        {
          texts: [
            ...texts,
            ...row(180, '年内亏损', '208,547', '283,351'),
            ...row(200, '员工成本', '82,421', '145,468'),
            ...row(220, '经调整亏损', '126,126', '137,883'),
          ],
          rules: [...rule(160), ...rule(205), ...rule(228)],
        },
      ]),
    );
    const table = regions.find(({ kind }) => kind === 'table');
    expect(text.slice(table?.start, table?.end).split('\n')[0]).toBe('年内亏损\t208,547\t283,351');
  });
});
