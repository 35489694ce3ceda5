/** Amounts of accounts in columns so narrow that little parts those with a sign from their neighbours. */
import { expect, it } from 'vitest';
import type { Placed } from '../../support/pdf.js';
import { readPages, tableTexts } from '../../support/pdf-parts.js';

const ENDS = [190, 277, 364, 451];
/** Each number ends at the edge of its column; a glyph takes an em. */
const row = (y: number, label: string, numbers: readonly string[]): Placed[] => [
  { x: 60, y, text: label, size: 10 },
  ...numbers.map((text, i): Placed => ({ x: (ENDS[i] as number) - text.length * 10, y, text, size: 10 })),
];

it('amounts with a sign stand in columns of their own', async () => {
  const made = await readPages({
    texts: [
      ...row(100, '项目', ['2021', '2022', '2023', '2024']),
      ...row(120, '收入', ['560,118', '554,552', '609,015', '660,257']),
      ...row(140, '成本', ['-314,174', '-315,806', '-315,906', '-311,011']),
      ...row(160, '毛利', ['245,944', '238,746', '293,109', '349,246']),
    ],
  });
  expect(tableTexts(made)).toEqual([
    '项目\t2021\t2022\t2023\t2024\n收入\t560,118\t554,552\t609,015\t660,257\n' +
      '成本\t-314,174\t-315,806\t-315,906\t-311,011\n毛利\t245,944\t238,746\t293,109\t349,246',
  ]);
});
