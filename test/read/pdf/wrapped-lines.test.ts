/** Labels of several lines in tables without rules, with made-up figures. */
import { describe, expect, it } from 'vitest';
import type { Placed } from '../../support/pdf.js';
import { readPages, tableTexts } from '../../support/pdf-parts.js';

const row = (y: number, x: number, label: string, ...values: string[]): Placed[] => [
  { x, y, text: label, size: 10 },
  ...values.map((text, i) => ({ x: 300 + 90 * i - 5 * text.length, y, text, size: 10 })),
];
const read = async (...rows: Placed[][]): Promise<string[]> =>
  tableTexts(await readPages({ texts: [...row(80, 60, '', '110年', '109年').slice(1), ...rows.flat()] }));

describe('a line without numbers', () => {
  it('goes on with the label above it, where it is set in and the next row is not, at the end of the table, too', async () => {
    const made = await read(
      row(98, 60, '按公允價值衡量之金', '4,512', '1,310'),
      row(116, 70, '融資產－流動'),
      row(134, 60, '按攤銷後成本衡量之', '3,120', '1,204'),
      row(152, 70, '債券投資'),
      row(170, 60, '按公允價值衡量之金', '1,120', '204'),
      row(188, 70, '融負債－流動'),
    );
    expect(made).toEqual([
      '\t110年\t109年\n按公允價值衡量之金融資產－流動\t4,512\t1,310\n按攤銷後成本衡量之債券投資\t3,120\t1,204\n按公允價值衡量之金融負債－流動\t1,120\t204',
    ]);
  });

  it('does so where it is set closer than rows are', async () => {
    const made = await read(
      row(98, 60, '現金', '4,512', '1,310'),
      row(116, 60, '強制按公允價值衡量', '3,120', '1,204'),
      row(128, 60, '之債券投資'),
      row(146, 60, '存貨', '1,120', '204'),
      row(164, 60, '土地', '1,020', '304'),
      row(182, 60, '設備', '920', '404'),
      row(200, 60, '商譽', '820', '504'),
    );
    expect(made.join()).toContain('強制按公允價值衡量之債券投資\t3,120\t1,204\n存貨');
  });

  it('names a group where what follows is set in as far', async () => {
    const made = await read(
      row(98, 60, '資產合計', '4,512', '1,310'),
      row(116, 70, '流動負債'),
      row(134, 70, '應付票據', '3,120', '1,204'),
      row(152, 70, '應付帳款', '1,120', '204'),
    );
    expect(made.join()).toContain('資產合計\t4,512\t1,310\n');
  });
});
