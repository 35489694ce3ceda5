/** Statements of analysts printed side by side, with next to no gap, and what is printed into them. */
import { describe, expect, it } from 'vitest';
import type { Placed } from '../../support/pdf.js';
import { readPages, regionTexts, tableTexts } from '../../support/pdf-parts.js';

const NAMES = ['现金', '存货', '应收款项', '固定资产', '其他资产', '短期借款', '应付款项', '其他负债', '股本', '权益'];
const OTHERS = ['收入', '成本', '税金', '销售费用', '管理费用', '研发费用', '财务费用', '投资收益', '利润', '所得税'];

const SIZE = 6;
const small = (texts: readonly Placed[]): Placed[] => texts.map((text) => ({ ...text, size: SIZE }));

/** A row of two statements: the last number of the left one ends where the label of the right one begins. */
const pair = (y: number, i: number): Placed[] =>
  small([
    { x: 60, y, text: NAMES[i] as string },
    ...[170, 230].map((x, k): Placed => ({ x, y, text: `${100 + 10 * i + k}` })),
    { x: 272, y, text: `${300 + i}` },
    { x: 292, y, text: OTHERS[i] as string },
    ...[400, 460, 520].map((x, k): Placed => ({ x, y, text: `${500 + 10 * i + k}` })),
  ]);

describe('two statements with their labels close behind the numbers of the other', () => {
  const heads = (y: number): Placed[] =>
    small([
      { x: 60, y, text: '资产负债表' },
      ...[170, 230, 267].map((x, k): Placed => ({ x, y, text: `${2022 + k}` })),
      { x: 293, y, text: '利润表' },
      ...[400, 460, 520].map((x, k): Placed => ({ x, y, text: `${2022 + k}` })),
    ]);

  it('are two tables', async () => {
    const made = await readPages({
      texts: [...heads(100), ...NAMES.flatMap((_, i) => pair(120 + 16 * i, i))],
      rules: [
        [50, 90, 550, 90],
        [50, 106, 550, 106],
        [50, 270, 550, 270],
      ],
    });
    const tables = tableTexts(made);
    expect(tables).toHaveLength(2);
    expect(tables[0]?.split('\n').slice(0, 3)).toEqual([
      '资产负债表\t2022\t2023\t2024',
      '现金\t100\t101\t300',
      '存货\t110\t111\t301',
    ]);
    expect(tables[1]?.split('\n').slice(0, 3)).toEqual([
      '利润表\t2022\t2023\t2024',
      '收入\t500\t501\t502',
      '成本\t510\t511\t512',
    ]);
  });

  it('are one where upright rules part the columns', async () => {
    const xs = [50, 160, 215, 265, 291, 390, 450, 510, 560];
    const made = await readPages({
      texts: NAMES.flatMap((_, i) => pair(112 + 16 * i, i)),
      rules: [
        ...Array.from({ length: 11 }, (_, i): [number, number, number, number] => [
          50,
          100 + 16 * i,
          560,
          100 + 16 * i,
        ]),
        ...xs.map((x): [number, number, number, number] => [x, 100, x, 260]),
      ],
    });
    expect(tableTexts(made)).toHaveLength(1);
    expect(tableTexts(made)[0]?.split('\n')[0]).toBe('现金\t100\t101\t300\t收入\t500\t501\t502');
  });
});

describe('marks of a template', () => {
  it('are no part of what they are printed over', async () => {
    const made = await readPages({
      texts: [
        { x: 60, y: 100, text: '[Table_Finance1]' },
        { x: 60, y: 100, text: '主要财务数据' },
        { x: 60, y: 130, text: '全年产值3亿元。' },
      ],
    });
    expect(made.text).not.toContain('Table_');
    expect(
      regionTexts(made)
        .map(([, text]) => text)
        .join('\n'),
    ).toContain('主要财务数据');
  });
});

describe('the corner of a table', () => {
  it('may hold the unit of all, beside the years', async () => {
    const made = await readPages({
      texts: [
        { x: 60, y: 100, text: '单位：百万元' },
        ...[200, 300].map((x, k): Placed => ({ x, y: 100, text: `${2023 + k}${'AE'[k]}` })),
        ...['现金', '存货', '权益'].flatMap((name, i): Placed[] => [
          { x: 60, y: 120 + 16 * i, text: name },
          { x: 200, y: 120 + 16 * i, text: `1${i}.5` },
          { x: 300, y: 120 + 16 * i, text: `2${i}.5` },
        ]),
      ],
    });
    expect(tableTexts(made)).toEqual([
      '单位：百万元\t2023A\t2024E\n现金\t10.5\t20.5\n存货\t11.5\t21.5\n权益\t12.5\t22.5',
    ]);
  });

  it('takes the line above whose bracket closes in it', async () => {
    const rows = ['现金', '存货', '权益'].flatMap((name, i): Placed[] => [
      { x: 60, y: 136 + 16 * i, text: name },
      { x: 200, y: 136 + 16 * i, text: `1${i}.5` },
      { x: 300, y: 136 + 16 * i, text: `2${i}.5` },
    ]);
    const made = await readPages({
      texts: [
        { x: 60, y: 104, text: '资产负债表（百万美' },
        { x: 60, y: 116, text: '元）' },
        { x: 200, y: 116, text: '2023' },
        { x: 300, y: 116, text: '2024' },
        ...rows,
      ],
      rules: [
        [50, 122, 400, 122],
        [50, 174, 400, 174],
        [50, 176, 400, 176],
      ],
    });
    expect(tableTexts(made)[0]?.split('\n').slice(0, 2)).toEqual([
      '资产负债表（百万美元）\t2023\t2024',
      '现金\t10.5\t20.5',
    ]);
  });
});
