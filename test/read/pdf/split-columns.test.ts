/** Grids whose upright rules part groups of columns alone, and tables that take a running head for a row. */
import { describe, expect, it } from 'vitest';
import type { Placed } from '../../support/pdf.js';
import { readPages, regionTexts, tableTexts } from '../../support/pdf-parts.js';

type Drawn = [number, number, number, number];
const level = (...ys: number[]): Drawn[] => ys.map((y) => [60, y, 480, y]);
const upright = (from: number, to: number, ...xs: number[]): Drawn[] => xs.map((x) => [x, from, x, to]);

const XS = [70, 146, 202, 258, 322, 378, 434];
const row = (y: number, texts: readonly string[], xs: readonly number[] = XS): Placed[] =>
  texts.map((text, i) => ({ x: xs[i] as number, y, text, size: 8 }));

describe('columns between upright rules', () => {
  const rules = [...level(100, 120, 140, 160, 180, 200), ...upright(100, 200, 60, 140, 310, 480)];

  it('are split where their numbers stand below each other', async () => {
    const made = await readPages({
      texts: [
        ...row(114, ['市场', '总额', '中位数'], [70, 205, 378]),
        ...row(134, ['', '东湖', '北岭', '云溪', '东湖', '北岭', '云溪']),
        ...row(154, ['收入', '520.7', '314.4', '206.1', '0.39', '0.35', '0.30']),
        ...row(174, ['利润', '49.1', '19.5', '7.9', '0.03', '0.02', '0.01']),
        ...row(194, ['资产', '722.2', '427.7', '286.4', '0.48', '0.67', '0.63']),
      ],
      rules,
    });
    expect(tableTexts(made)).toEqual([
      '市场\t总额\t\t\t中位数\n\t东湖\t北岭\t云溪\t东湖\t北岭\t云溪\n收入\t520.7\t314.4\t206.1\t0.39\t0.35\t0.30\n' +
        '利润\t49.1\t19.5\t7.9\t0.03\t0.02\t0.01\n资产\t722.2\t427.7\t286.4\t0.48\t0.67\t0.63',
    ]);
  });

  it('stay whole where most rows have one number in them', async () => {
    const made = await readPages({
      texts: [
        ...row(114, ['市场', '总额', '中位数'], [70, 205, 378]),
        ...row(134, ['收入', '520.7', '0.39'], [70, 205, 378]),
        ...row(154, ['利润', '49.1', '0.03'], [70, 205, 378]),
        ...row(174, ['资产', '722.2', '427.7', '0.48'], [70, 180, 230, 378]),
        ...row(194, ['负债', '31.2', '0.51'], [70, 205, 378]),
      ],
      rules,
    });
    expect(tableTexts(made)[0]?.split('\n')[1]).toBe('收入\t520.7\t0.39');
    expect(tableTexts(made)[0]?.split('\n')[3]).toMatch(/^资产\t722\.2 +427\.7\t0\.48$/);
  });

  it('are split by their years, when the numbers stand on the next page', async () => {
    const head = (page: number): Placed[] => [
      { x: 62, y: 60, text: '2024年5月', size: 9 },
      { x: 440, y: 60, text: '专题研究', size: 9 },
      { x: 70, y: 800, text: `东湖证券 ${page}`, size: 9 },
    ];
    const years = ['', '2021年', '2022年', '2023年', '2021年', '2022年', '2023年'];
    const pages = [
      {
        texts: [
          ...head(1),
          ...row(694, ['总额/万元', '利润/万元'], [195, 368]),
          ...row(714, years),
          { x: 70, y: 740, text: '1 按年报计算。', size: 7 },
        ],
        rules: [...level(680, 700, 720), ...upright(680, 720, 60, 140, 310, 480)],
      },
      {
        texts: [
          ...head(2),
          ...row(78, ['合计', '5,071', '5,929', '6,669', '459', '530', '520']),
          ...row(93, ['平均', '7,174', '8,363', '9,406', '649', '748', '734']),
          ...row(108, ['最小', '10', '20', '7', '-1,581', '-3,155', '-14,216']),
          { x: 70, y: 150, text: '资料来源：东湖证券。', size: 9 },
        ],
      },
      { texts: [...head(3), { x: 70, y: 150, text: '第三页说明方法。', size: 9 }] },
      { texts: [...head(4), { x: 70, y: 150, text: '第四页说明来源。', size: 9 }] },
    ];
    const made = await readPages(...pages);
    expect(tableTexts(made)).toEqual([
      '\t总额/万元\t\t\t利润/万元\n\t2021年\t2022年\t2023年\t2021年\t2022年\t2023年\n' +
        '合计\t5,071\t5,929\t6,669\t459\t530\t520\n平均\t7,174\t8,363\t9,406\t649\t748\t734\n' +
        '最小\t10\t20\t7\t-1,581\t-3,155\t-14,216',
    ]);
    expect(regionTexts(made).join('')).not.toContain('专题研究');
  });
});
