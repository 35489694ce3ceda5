/** Accounts whose year is shaded, and accounts with codes, percentages and the names of groups. */
import { describe, expect, it } from 'vitest';
import type { Placed } from '../../support/pdf.js';
import { readPages, tableTexts } from '../../support/pdf-parts.js';

const at = (y: number, xs: readonly number[], ...texts: string[]): Placed[] =>
  texts.flatMap((text, i) => (text === '' ? [] : [{ x: xs[i] as number, y, text, size: 7 }]));

describe('a shaded column', () => {
  it('is no grid', async () => {
    const xs = [60, 230, 310, 390];
    const made = await readPages({
      texts: [
        ...at(100, xs, '', '二零二一年', '二零二二年', '二零二三年'),
        ...at(114, xs, '', '千元', '千元', '千元'),
        ...at(140, xs, '业绩'),
        ...at(156, xs, '收益', '7,310', '8,245', '9,106'),
        ...at(172, xs, '开支', '(4,120)', '(4,730)', '(5,020)'),
        ...at(194, xs, '年内溢利', '3,190', '3,515', '4,086'),
        ...at(216, xs, '资产', '21,400', '23,150', '25,880'),
      ],
      rules: [
        [56, 122, 450, 122],
        [220, 178, 450, 178],
        [220, 200, 450, 200],
        [220, 222, 450, 222],
        [380, 122, 380, 222],
        [450, 122, 450, 222],
      ],
    });
    expect(tableTexts(made).map((text) => text.replace(/\t+$/gm, ''))).toEqual([
      '\t二零二一年\t二零二二年\t二零二三年\n\t千元\t千元\t千元\n业绩\n收益\t7,310\t8,245\t9,106\n开支\t(4,120)\t(4,730)\t(5,020)\n' +
        '年内溢利\t3,190\t3,515\t4,086\n资产\t21,400\t23,150\t25,880',
    ]);
  });
});

describe('accounts with codes', () => {
  it('have the days above them, amounts beside percentages and the names of their groups', async () => {
    const xs = [40, 75, 300, 360, 420, 480];
    const made = await readPages({
      texts: [
        ...at(100, xs, '', '', '111.6.30', '', '110.12.31'),
        ...at(114, xs, '', '', '金额', '％', '金额', '％'),
        ...at(128, xs, '', '流动资产：'),
        ...at(142, xs, '1100', '现金（附注六（一））', '51,230', '24', '48,110', '23'),
        ...at(156, xs, '1150', '应收票据', '9,340', '4', '8,720', '4'),
        ...at(170, xs, '', '存货及其他资产（附注六（二）、（三）、（五）及（七））'),
        ...at(184, xs, '1310', '存货', '37,450', '17', '39,060', '19'),
      ],
    });
    expect(tableTexts(made).map((text) => text.replace(/\t+$/gm, ''))).toEqual([
      '\t\t111.6.30\t\t110.12.31\n\t\t金额\t％\t金额\t％\n\t流动资产：\n1100\t现金（附注六（一））\t51,230\t24\t48,110\t23\n' +
        '1150\t应收票据\t9,340\t4\t8,720\t4\n\t存货及其他资产（附注六（二）、（三）、（五）及（七））\n1310\t存货\t37,450\t17\t39,060\t19',
    ]);
  });
});
