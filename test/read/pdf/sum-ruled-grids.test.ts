/** Grids whose level rules stand at sums alone, with made-up figures. */
import { describe, expect, it } from 'vitest';
import type { Placed } from '../../support/pdf.js';
import { readPages, tableTexts } from '../../support/pdf-parts.js';

const XS = [60, 220, 330, 440];
const row = (y: number, label: string, ...values: string[]): Placed[] => [
  ...(label === '' ? [] : [{ x: label.startsWith('值') ? 76 : 66, y, text: label, size: 10 }]),
  ...values.map((text, i) => ({ x: (XS[i + 2] as number) - 6 - 10 * text.length, y, text, size: 10 })),
];

describe('rules over and under sums', () => {
  it('part no rows, where upright rules run from the top of a grid to its end', async () => {
    const made = await readPages({
      texts: [
        ...row(112, '項目', '114年', '113年'),
        ...row(132, '營業收入', '5,120', '4,870'),
        ...row(148, '營業成本', '(3,060)', '(2,950)'),
        ...row(164, '營業毛利', '2,060', '1,920'),
        ...row(180, '管理費用', '(720)', '(690)'),
        ...row(196, '按公允價', '(140)', '(150)'),
        ...row(212, '值衡量之損益'),
        ...row(228, '稅前淨利', '1,200', '1,080'),
        ...row(244, '所得稅', '(300)', '(270)'),
        ...row(260, '', '900', '810'),
      ],
      rules: [
        ...XS.map((x): [number, number, number, number] => [x, 100, x, 270]),
        ...[100, 118, 270].map((y): [number, number, number, number] => [60, y, 440, y]),
        ...[154, 218, 250].flatMap((y): [number, number, number, number][] => [
          [220, y, 330, y],
          [330, y, 440, y],
        ]),
      ],
    });
    expect(tableTexts(made)).toEqual([
      [
        '項目\t114年\t113年',
        '營業收入\t5,120\t4,870',
        '營業成本\t(3,060)\t(2,950)',
        '營業毛利\t2,060\t1,920',
        '管理費用\t(720)\t(690)',
        '按公允價值衡量之損益\t(140)\t(150)',
        '稅前淨利\t1,200\t1,080',
        '所得稅\t(300)\t(270)',
        '\t900\t810',
      ].join('\n'),
    ]);
  });
});
