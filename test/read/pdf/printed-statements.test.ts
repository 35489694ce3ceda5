/** How accounts are printed: words set as wide as their cells, signs of money apart from their amounts, a day over all columns. */
import { describe, expect, it } from 'vitest';
import type { Placed } from '../../support/pdf.js';
import { readPages, tableTexts } from '../../support/pdf-parts.js';

const at = (y: number, ...parts: readonly (readonly [number, string])[]): Placed[] =>
  parts.map(([x, text]) => ({ x, y, text, size: 10 }));

describe('words of two characters', () => {
  it('are one heading, however wide they be set', async () => {
    const made = await readPages({
      texts: [
        ...at(100, [60, '項'], [90, '目'], [204, '第一等級'], [294, '第二等級'], [390, '合'], [420, '計']),
        ...at(118, [60, '股票'], [220, '4,512'], [310, '1,310'], [400, '5,822']),
        ...at(136, [60, '債券'], [220, '3,120'], [310, '1,204'], [400, '4,324']),
      ],
    });
    expect(tableTexts(made)).toEqual([
      '項  目\t第一等級\t第二等級\t合  計\n股票\t4,512\t1,310\t5,822\n債券\t3,120\t1,204\t4,324',
    ]);
  });
});

describe('signs of money', () => {
  it('stand in no column of their own', async () => {
    const made = await readPages({
      texts: [
        ...at(100, [190, '110年'], [280, '109年']),
        ...at(118, [60, '存款'], [170, '$'], [200, '4,512'], [260, '$'], [290, '1,310']),
        ...at(136, [60, '股票'], [200, '3,120'], [290, '1,204']),
        ...at(154, [60, '合計'], [170, '$'], [200, '7,632'], [260, '$'], [290, '2,514']),
      ],
    });
    expect(tableTexts(made)).toEqual([
      '\t110年\t109年\n存款\t$ 4,512\t$ 1,310\n股票\t3,120\t1,204\n合計\t$ 7,632\t$ 2,514'.replaceAll('$ ', '$  '),
    ]);
  });
});

describe('a time in the middle of a table', () => {
  const rows = [
    ...at(118, [200, '0至30天'], [300, '31至90天'], [400, '超過90天']),
    ...at(136, [60, '存款'], [220, '4,512'], [320, '1,310'], [420, '5,822']),
    ...at(154, [60, '股票'], [220, '3,120'], [320, '1,204'], [420, '4,324']),
  ];
  it('is that of all its columns, its labels not left out of the middle', async () => {
    const made = await readPages({ texts: [...at(100, [222, '112.12.31']), ...rows] });
    const cells = made.regions.flatMap((region) => (region.kind === 'table' ? region.cells : []));
    const text = ({ start, end }: { start: number; end: number }): string => made.text.slice(start, end);
    const day = cells.find((cell) => text(cell) === '112.12.31');
    expect([day?.column, day?.columnSpan]).toEqual([1, 3]);
  });
});

describe('the name of a side', () => {
  it('heads no columns, though headings stand around it', async () => {
    const made = await readPages({
      texts: [
        ...at(100, [150, '110年'], [240, '109年'], [400, '110年'], [490, '109年']),
        ...at(118, [60, '資產'], [300, '負債及權益']),
        ...at(136, [300, '負'], [325, '債：']),
        ...at(154, [60, '存款'], [150, '4,512'], [240, '1,310'], [310, '借款'], [400, '4,512'], [490, '1,310']),
        ...at(172, [60, '股票'], [150, '3,120'], [240, '1,204'], [310, '票據'], [400, '3,120'], [490, '1,204']),
      ],
    });
    expect(tableTexts(made)).toEqual([
      '\t110年\t109年\t\t110年\t109年\n資產\t\t\t負債及權益\t\t\n\t\t\t負 債：\t\t\n存款\t4,512\t1,310\t借款\t4,512\t1,310\n股票\t3,120\t1,204\t票據\t3,120\t1,204',
    ]);
  });
});

describe('one row of numbers', () => {
  const row = at(118, [60, '已發行之擔保'], [220, '4,512'], [320, '1,310']);
  it('is a table below times', async () => {
    const made = await readPages({ texts: [...at(100, [210, '二零二五年'], [310, '二零二四年']), ...row] });
    expect(tableTexts(made)).toEqual(['\t二零二五年\t二零二四年\n已發行之擔保\t4,512\t1,310']);
  });

  it('is none below other words', async () => {
    const made = await readPages({ texts: [...at(100, [210, '本公司之'], [310, '附屬公司']), ...row] });
    expect(tableTexts(made)).toEqual([]);
  });
});
