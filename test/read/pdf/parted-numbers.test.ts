/** Cells that hold numbers of several columns, as only the headings of these are parted by rules. */
import { describe, expect, it } from 'vitest';
import type { Placed } from '../../support/pdf.js';
import { readPages, tableTexts } from '../../support/pdf-parts.js';

describe('numbers of one cell below headings that rules part', () => {
  const xs = [60, 160, 230, 300, 370];
  const at = (y: number, texts: readonly string[]): Placed[] =>
    texts.map((text, i) => ({ x: (xs[i] as number) + 6, y, text, size: 10 }));
  const rules: [number, number, number, number][] = [
    ...[100, 120, 160, 180].map((y): [number, number, number, number] => [60, y, 370, y]),
    [60, 100, 60, 180],
    [160, 100, 160, 180],
    [370, 100, 370, 180],
    [230, 100, 230, 120],
    [300, 100, 300, 120],
  ];

  it('stand in as many columns and rows', async () => {
    const made = await readPages({
      texts: [
        ...at(114, ['机构', '新增额', '同比多增', '余额']),
        ...at(134, ['云溪银行', '2910', '-47', '5657']),
        ...at(152, ['北岭银行', '483', '813', '6671']),
        ...at(174, ['其他', '85', '-26', '1114']),
      ],
      rules,
    });
    expect(tableTexts(made)).toEqual([
      '机构\t新增额\t同比多增\t余额\n云溪银行\t2910\t-47\t5657\n北岭银行\t483\t813\t6671\n其他\t85\t-26\t1114',
    ]);
  });

  it('are one where it runs over the place of a rule', async () => {
    const made = await readPages({
      texts: [
        ...at(114, ['机构', '新增额', '同比多增', '余额']),
        ...at(134, ['云溪银行']),
        { x: 200, y: 134, text: '1,208,431,006', size: 10 },
        ...at(174, ['其他', '85', '-26', '1114']),
      ],
      rules,
    });
    expect(made.text).toContain('1,208,431,006');
  });
});
