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

  it('stand above the name of the rows and its unit, in two lines over the last column alone', async () => {
    const years = ['2016', '2017', '2018', '2019', '2020'];
    const cells = (y: number, label: string, ...values: string[]): Placed[] => [
      { x: 60, y, text: label, size: 8 },
      ...values.map((text, i) => ({ x: 190 + 55 * i, y, text, size: 8 })),
    ];
    const level = (...ys: number[]): [number, number, number, number][] => ys.map((y) => [55, y, 530, y]);
    const { text, regions } = await readPdf(
      'a.pdf',
      makePdf([
        {
          texts: [
            ...cells(134, '', ...years).slice(1),
            { x: 465, y: 129, text: '2017-2020', size: 8 },
            { x: 465, y: 140, text: 'CAGR', size: 8 },
            { x: 60, y: 158, text: '云溪省文化产业（单位：百万元）', size: 8 },
            ...cells(180, '出版', '3,199', '4,356', '4,479', '4,760', '5,215', '8.7%'),
            ...cells(200, '广播', '258', '371', '485', '609', '731', '9.2%'),
            ...cells(220, '合计', '3,457', '4,727', '4,964', '5,369', '5,946', '8.8%'),
          ],
          rules: level(146, 166, 187, 207, 227),
        },
      ]),
    );
    expect(regions.map(({ kind }) => kind)).toEqual(['table']);
    expect(text.split('\n')).toEqual([
      '\t2016\t2017\t2018\t2019\t2020\t2017-2020',
      '\t\t\t\t\t\tCAGR',
      '云溪省文化产业（单位：百万元）\t\t\t\t\t\t',
      '出版\t3,199\t4,356\t4,479\t4,760\t5,215\t8.7%',
      '广播\t258\t371\t485\t609\t731\t9.2%',
      '合计\t3,457\t4,727\t4,964\t5,369\t5,946\t8.8%',
    ]);
  });
});
