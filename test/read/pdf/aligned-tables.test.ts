/** Tables without rules: names of groups among their rows, headings wider than their columns, headings of the next table. */
import { describe, expect, it } from 'vitest';
import type { Placed } from '../../support/pdf.js';
import { lines, readPages, tableTexts } from '../../support/pdf-parts.js';

/** A row whose numbers end at the right of their columns. */
const row = (y: number, label: string, ...values: string[]): Placed[] => [
  { x: 80, y, text: label, size: 10 },
  ...values.map((text, i) => ({ x: 340 + 90 * i - 5 * text.length, y, text, size: 10 })),
];

describe('rows of names alone', () => {
  it('stand in the table whose rows are around them, and below its headings', async () => {
    const made = await readPages({
      texts: [
        { x: 80, y: 80, text: '综合损益表', size: 10 },
        ...row(100, '', '二零二三年', '二零二二年').slice(1),
        ...row(116, '', '附注千港元', '千港元').slice(1),
        ...row(132, '持续经营业务'),
        ...row(148, '营业额', '81,204', '92,310'),
        ...row(164, '毛利', '4,117', '6,022'),
        ...row(180, '已终止经营业务'),
        ...row(196, '本年度溢利', '1,206', '(2,115)'),
        ...row(212, '每股盈利'),
        ...row(228, '来自持续经营业务'),
        ...row(244, '基本', '0.21', '0.35'),
      ],
    });
    expect(tableTexts(made)).toEqual([
      [
        '\t二零二三年\t二零二二年',
        '\t附注千港元\t千港元',
        '持续经营业务\t\t',
        '营业额\t81,204\t92,310',
        '毛利\t4,117\t6,022',
        '已终止经营业务\t\t',
        '本年度溢利\t1,206\t(2,115)',
        '每股盈利\t\t',
        '来自持续经营业务\t\t',
        '基本\t0.21\t0.35',
      ].join('\n'),
    ]);
  });

  it.each([
    ['a sentence', '以下各项均未经审核。'],
    ['a caption', '表2 分部业绩'],
    ['the unit of the next table', '单位：千元'],
    ['what is too long', '本公司及其附属公司于年内出售的各项资产以及负债的账面价值如以下各行所示'],
  ])('are not %s', async (_, between) => {
    const made = await readPages({
      texts: [
        ...row(100, '营业额', '81,204', '92,310'),
        ...row(116, '毛利', '4,117', '6,022'),
        ...row(132, between),
        ...row(148, '存货', '1,206', '2,115'),
        ...row(164, '现金', '3,206', '3,115'),
      ],
    });
    expect(tableTexts(made)).toEqual([
      '营业额\t81,204\t92,310\n毛利\t4,117\t6,022',
      '存货\t1,206\t2,115\n现金\t3,206\t3,115',
    ]);
  });

  it('are no paragraphs before a table', async () => {
    const made = await readPages({
      texts: [
        ...lines(80, 60, ['下表为各分部业绩'], 16),
        ...row(148, '存货', '1,206', '2,115'),
        ...row(164, '现金', '3,206', '3,115'),
      ],
    });
    expect(tableTexts(made)).toEqual(['存货\t1,206\t2,115\n现金\t3,206\t3,115']);
  });
});

describe('headings at the end of a table', () => {
  const xs = [200, 260, 320, 380];
  const line = (y: number, label: string, values: readonly string[]): Placed[] => [
    { x: 80, y, text: label, size: 10 },
    ...values.map((text, i) => ({ x: xs[i] as number, y, text, size: 10 })),
  ];
  const years = ['2023', '2024E', '2025E'];
  const level = (...ys: number[]): [number, number, number, number][] => ys.map((y) => [70, y, 430, y]);

  it('are those of the next, which begins with numbers', async () => {
    const made = await readPages({
      texts: [
        ...line(110, '会计年度', years),
        ...line(130, '存货', ['312', '330', '345']),
        ...line(146, '现金', ['212', '240', '265']),
        ...line(162, '总资产', ['524', '570', '610']),
        { x: 80, y: 182, text: '现金流量表', size: 10 },
        { x: 380, y: 182, text: '百万元', size: 10 },
        ...line(198, '会计年度', years),
        ...line(220, '净利润', ['31', '36', '40']),
        ...line(236, '折旧', ['12', '13', '14']),
      ],
      rules: level(100, 116, 188, 204),
    });
    expect(tableTexts(made)).toEqual([
      '会计年度\t2023\t2024E\t2025E\n存货\t312\t330\t345\n现金\t212\t240\t265\n总资产\t524\t570\t610',
      '会计年度\t2023\t2024E\t2025E\n净利润\t31\t36\t40\n折旧\t12\t13\t14',
    ]);
    expect(made.text).toContain('现金流量表');
  });
});

describe('amounts with the sign of their money', () => {
  it('are numbers, and their lines the rows of a table', async () => {
    const made = await readPages({
      texts: [
        ...row(100, '', '114年', '113年').slice(1),
        ...row(118, '三個月以上之存款', '$3,120', '$3,740'),
        ...row(152, '流動', '$3,120', '$3,740'),
        ...row(170, '非流動', '-', '-'),
        ...row(188, '合計', '$3,120', '$3,740'),
      ],
    });
    expect(tableTexts(made)).toEqual([
      '\t114年\t113年\n三個月以上之存款\t$3,120\t$3,740\n流動\t$3,120\t$3,740\n非流動\t-\t-\n合計\t$3,120\t$3,740',
    ]);
  });
});
