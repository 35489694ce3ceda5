/** Tables between level rules whose rows stand in groups: the name of each beside its rows, the last cut by the page. */
import { describe, expect, it } from 'vitest';
import type { Placed } from '../../support/pdf.js';
import { readPages, tableTexts } from '../../support/pdf-parts.js';

type Drawn = [number, number, number, number];
const XS = [130, 200, 280, 360, 440];
const row = (y: number, texts: readonly string[]): Placed[] =>
  texts.map((text, i) => ({ x: XS[i] as number, y, text, size: 8 }));
const label = (y: number, text: string): Placed => ({ x: 62, y, text, size: 8 });
const over = (y: number, from = 60, to = 500): Drawn => [from, y, to, y];

describe('rows in groups', () => {
  const head = row(112, ['分组', '年化收益', '年化波动', '夏普比率', '最大回撤']);
  const first = [
    label(142, '质量因子'),
    ...row(126, ['多头', '12.1%', '20.3%', '0.60', '31.5%']),
    ...row(142, ['多头/基准', '3.4%', '4.2%', '0.81', '7.0%']),
    ...row(158, ['多空组合', '8.2%', '5.1%', '1.61', '6.2%']),
  ];
  const FIRST =
    '质量因子\t多头\t12.1%\t20.3%\t0.60\t31.5%\n\t多头/基准\t3.4%\t4.2%\t0.81\t7.0%\n\t多空组合\t8.2%\t5.1%\t1.61\t6.2%';
  const HEAD = '\t分组\t年化收益\t年化波动\t夏普比率\t最大回撤';

  it('are a table, whose groups are named in its first column', async () => {
    const made = await readPages({
      texts: [...head, ...first],
      rules: [over(100), over(116), over(148, 120), over(164)],
    });
    expect(tableTexts(made)).toEqual([`${HEAD}\n${FIRST}`]);
  });

  it('go on to the end of the page, where the last rule is drawn under parts of it alone', async () => {
    const made = await readPages({
      texts: [
        ...head,
        ...first,
        label(182, '估值因子'),
        ...row(174, ['多头', '10.0%', '21.5%', '0.47', '33.0%']),
        ...row(190, ['多头/基准', '2.2%', '3.9%', '0.56', '6.6%']),
      ],
      rules: [over(100), over(116), over(148, 120), over(164), over(180, 120), over(196, 60, 120)],
    });
    expect(tableTexts(made)).toEqual([
      `${HEAD}\n${FIRST}\n估值因子\t多头\t10.0%\t21.5%\t0.47\t33.0%\n\t多头/基准\t2.2%\t3.9%\t0.56\t6.6%`,
    ]);
  });

  it('may be one', async () => {
    const made = await readPages({
      texts: [...head, label(126, '基准'), ...row(126, ['/', '3.4%', '24.2%', '0.14', '47.0%'])],
      rules: [over(100), over(116), over(132)],
    });
    expect(tableTexts(made)).toEqual([`${HEAD}\n基准\t/\t3.4%\t24.2%\t0.14\t47.0%`]);
  });
});
