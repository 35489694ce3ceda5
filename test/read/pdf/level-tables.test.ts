/** Tables with level rules alone. */
import { describe, expect, it } from 'vitest';
import type { Placed } from '../../support/pdf.js';
import { lines, readPages, regionTexts, tableTexts } from '../../support/pdf-parts.js';

const level = (x0: number, x1: number, ...ys: number[]): [number, number, number, number][] =>
  ys.map((y) => [x0, y, x1, y]);

const row = (y: number, xs: readonly number[], texts: readonly string[]): Placed[] =>
  texts.map((text, i) => ({ x: xs[i] as number, y, text }));

describe('a table with level rules alone', () => {
  it('has its headings, which a rule parts from the numbers', async () => {
    const xs = [80, 160, 240, 320, 400];
    const made = await readPages({
      texts: [
        ...row(118, [184, 344], ['种植业', '畜牧业']),
        ...row(128, [80], ['年份']),
        ...row(138, xs.slice(1), ['总量', '增速', '总量', '增速']),
        ...row(160, xs, ['2021', '12.4', '3.1', '60.7', '1.5']),
        ...row(180, xs, ['2022', '14.2', '3.6', '62.8', '3.3']),
        ...row(200, xs, ['2023', '15.6', '1.3', '64.9', '3.4']),
      ],
      rules: [...level(60, 480, 102, 143, 210), ...level(150, 285, 122), ...level(310, 445, 122)],
    });
    expect(tableTexts(made)).toEqual([
      '年份\t种植业\t\t畜牧业\n\t总量\t增速\t总量\t增速\n' +
        '2021\t12.4\t3.1\t60.7\t1.5\n2022\t14.2\t3.6\t62.8\t3.3\n2023\t15.6\t1.3\t64.9\t3.4',
    ]);
  });

  it('has a row for each rule, whatever lines its cells have', async () => {
    const made = await readPages({
      texts: [
        ...row(114, [70, 200, 340], ['企业', '时间', '概况']),
        ...row(144, [70, 200], ['云溪科技', '2024']),
        ...lines(300, 137, ['从事基础模型的研究', '和应用']),
        ...row(184, [70, 200, 320], ['东湖智能', '2025', '开发智能体']),
      ].map((line) => (line.text === '和应用' ? { ...line, y: 151 } : line)),
      rules: level(60, 480, 102, 120, 160, 190),
    });
    expect(tableTexts(made)).toEqual([
      '企业\t时间\t概况\n云溪科技\t2024\t从事基础模型的研究和应用\n东湖智能\t2025\t开发智能体',
    ]);
  });

  it('is read beside text, and the text whole', async () => {
    const prose = Array.from({ length: 8 }, (_, i) => `第${'一二三四五六七八'[i]}行说明排放总量的变化以及各地的`);
    const xs = [320, 400, 480];
    const made = await readPages({
      texts: [
        ...lines(60, 100, prose),
        ...row(114, xs, ['年份', '总量', '增速']),
        ...[2020, 2021, 2022, 2023, 2024].flatMap((year, i) => row(140 + 20 * i, xs, [`${year}`, `1${i}.2`, `${i}.4`])),
      ],
      rules: level(310, 540, 100, 122, 230),
    });
    expect(regionTexts(made).filter(([kind]) => kind === 'table')).toHaveLength(1);
    expect(made.text).toContain(prose.join('\n'));
  });

  it('has headings that no rule parts from its first rows, and a title above them', async () => {
    const xs = [60, 200, 300, 400];
    const made = await readPages({
      texts: [
        ...row(100, [60], ['三年财务摘要']),
        ...row(120, [270], ['截至12月31日止年度']),
        ...row(134, xs.slice(1), ['2021年', '2022年', '2023年']),
        ...row(148, xs.slice(1), ['人民币千元', '人民币千元', '人民币千元']),
        ...row(170, xs, ['收入', '942.2', '1018.3', '1182.6']),
        ...row(184, xs, ['毛利', '429.7', '453.4', '486.1']),
        ...row(206, xs, ['年度利润', '50.2', '68.1', '73.4']),
        ...row(228, xs, ['总资产', '2016.1', '2448.6', '2718.9']),
      ],
      rules: level(50, 480, 70, 192, 214, 236),
    });
    expect(regionTexts(made)).toEqual([
      ['paragraph', '三年财务摘要'],
      [
        'table',
        '\t截至12月31日止年度\n\t2021年人民币千元\t2022年人民币千元\t2023年人民币千元\n' +
          '收入\t942.2\t1018.3\t1182.6\n毛利\t429.7\t453.4\t486.1\n年度利润\t50.2\t68.1\t73.4\n' +
          '总资产\t2016.1\t2448.6\t2718.9',
      ],
    ]);
  });

  it('has no column left of its labels, however far in most of them are set', async () => {
    const made = await readPages({
      texts: [
        ...row(116, [110, 240, 340], ['项目', '2023A', '2024E']),
        ...['白糖销量', '红糖销量', '冰糖销量', '糖浆销量', '糖粉销量'].flatMap((name, i) =>
          row(140 + 16 * i, [110, 240, 340], [name, `1${i}.5`, `2${i}.5`]),
        ),
        ...row(240, [70, 240, 340], ['深加工品销售均价', '31.6', '44.7']),
      ],
      rules: level(60, 480, 104, 122, 224, 248),
    });
    expect(tableTexts(made)).toEqual([
      '项目\t2023A\t2024E\n白糖销量\t10.5\t20.5\n红糖销量\t11.5\t21.5\n冰糖销量\t12.5\t22.5\n' +
        '糖浆销量\t13.5\t23.5\n糖粉销量\t14.5\t24.5\n深加工品销售均价\t31.6\t44.7',
    ]);
  });

  it('is none where columns of text stand between rules', async () => {
    const left = Array.from({ length: 8 }, () => '左栏的文字说明全年经济运行的情况');
    const right = Array.from({ length: 8 }, () => '右栏的文字说明全年社会发展的情况');
    const made = await readPages({
      texts: [...lines(60, 120, left), ...lines(320, 120, right), ...lines(60, 320, left), ...lines(320, 320, right)],
      rules: level(50, 540, 100, 298, 490),
    });
    expect(tableTexts(made)).toEqual([]);
  });
});
