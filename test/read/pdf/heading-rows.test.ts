/** Headings above the numbers of a grid that no rule parts. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/read/text-document.js';
import type { Placed } from '../../support/pdf.js';
import { readPages, tableTexts } from '../../support/pdf-parts.js';

type Drawn = [number, number, number, number];
const level = (...ys: number[]): Drawn[] => ys.map((y) => [60, y, 500, y]);
const upright = (from: number, to: number, ...xs: number[]): Drawn[] => xs.map((x) => [x, from, x, to]);
const EDGES = [60, 150, 220, 290, 360, 430, 500];
const XS = [70, 170, 240, 310, 380, 450];
const row = (y: number, texts: readonly string[], xs: readonly number[] = XS): Placed[] =>
  texts.map((text, i) => ({ x: xs[i] as number, y, text, size: 8 }));
const numbers = [
  ...row(168, ['东湖区', '298', '48', '316', '30', '-6%']),
  ...row(188, ['云溪区', '168', '15', '168', '15', '0%']),
  ...row(208, ['北岭县', '54', '16', '55', '12', '-2%']),
];
const rules = [...level(80, 155, 175, 195, 215), ...upright(155, 215, ...EDGES), ...upright(80, 215, 60, 500)];

const cellsOf = ({ regions }: Awaited<ReturnType<typeof readPages>>): readonly Cell[] =>
  regions.flatMap((region) => (region.kind === 'table' ? region.cells : []));

describe('headings in one cell over all columns', () => {
  it('are rows of their own, a title above them, and names of groups over all columns that are alike', async () => {
    const made = await readPages({
      texts: [
        { x: 190, y: 96, text: '各区县企业盈亏统计', size: 8 },
        ...row(120, ['2023年', '2022年'], [190, 330]),
        ...row(126, ['区县', '两年相比'], [70, 436]),
        ...row(132, ['盈利', '亏损', '盈利', '亏损'], [170, 240, 310, 380]),
        ...numbers,
      ],
      rules,
    });
    expect(tableTexts(made)).toEqual([
      '各区县企业盈亏统计\n区县\t2023年\t\t2022年\t\t两年相比\n\t盈利\t亏损\t盈利\t亏损\t\n东湖区\t298\t48\t316\t30\t-6%\n' +
        '云溪区\t168\t15\t168\t15\t0%\n北岭县\t54\t16\t55\t12\t-2%',
    ]);
    const cells = cellsOf(made);
    expect(cells.filter(({ row: at }) => at === 1).map(({ columnSpan }) => columnSpan)).toEqual([1, 2, 2, 1]);
  });

  it('stand in the middle of the columns of their group', async () => {
    const made = await readPages({
      texts: [
        { x: 70, y: 96, text: '单位：万元', size: 8 },
        ...row(115, ['融资', '净利润'], [206, 380]),
        ...row(132, ['', '金额', '家数', '2023', '2022', '2021'], [70, 170, 240, 310, 380, 450]),
        ...numbers,
      ],
      rules,
    });
    const cells = cellsOf(made);
    const spans = cells.flatMap((cell) =>
      cell.row === 1 && cell.end > cell.start ? [[made.text.slice(cell.start, cell.end), cell.columnSpan]] : [],
    );
    expect(spans).toEqual([
      ['融资', 2],
      ['净利润', 3],
    ]);
  });

  it('are no sentence', async () => {
    const made = await readPages({
      texts: [
        { x: 70, y: 96, text: '下表为各区县情况。', size: 8 },
        ...row(132, ['区县', '盈利'], [70, 170]),
        ...numbers,
      ],
      rules,
    });
    expect(tableTexts(made)[0]?.split('\n')[0]).toContain('下表为各区县情况。');
    expect(tableTexts(made)[0]?.split('\n')[1]).toBe('东湖区\t298\t48\t316\t30\t-6%');
  });
});

describe('a first column that no rule parts from the next', () => {
  it('is split where its labels end', async () => {
    const made = await readPages({
      texts: [
        ...row(114, ['东湖会计师事务所', '105', '6'], [70, 250, 400]),
        ...row(134, ['云溪会计师事务所', '87', '-3'], [70, 258, 400]),
        ...row(154, ['北岭事务所', '53', '-2'], [70, 258, 400]),
        ...row(174, ['南山事务所', '48', '15'], [70, 258, 400]),
      ],
      rules: [...level(100, 120, 140, 160, 180), ...upright(100, 180, 60, 380, 500)],
    });
    expect(tableTexts(made)).toEqual([
      '东湖会计师事务所\t105\t6\n云溪会计师事务所\t87\t-3\n北岭事务所\t53\t-2\n南山事务所\t48\t15',
    ]);
  });
});

describe('a heading over a sum and its parts, with a box for the parts alone', () => {
  it('ends above all of them', async () => {
    const xs = [60, 170, 260, 350];
    const made = await readPages({
      texts: [
        { x: 190, y: 91, text: '2024年债务限额', size: 8 },
        { x: 90, y: 101, text: '地区', size: 8 },
        ...row(111, ['一般债务', '专项债务'], [190, 280]),
        ...row(131, ['公式', 'A=B+C', 'B', 'C'], [80, 125, 200, 290]),
        ...row(151, ['云溪市', '110.5', '46.2', '64.3'], [70, 125, 190, 280]),
        ...row(171, ['北岭县', '31.8', '9.6', '22.2'], [70, 125, 190, 280]),
      ],
      rules: [
        ...[80, 120, 140, 160, 180].map((y): Drawn => [60, y, 350, y]),
        [170, 100, 350, 100],
        ...upright(80, 180, 60, 110, 350),
        ...upright(120, 180, 170),
        ...upright(100, 180, 260),
        ...upright(100, 120, xs[1] as number),
      ],
    });
    expect(tableTexts(made)[0]?.split('\n').slice(0, 4)).toEqual([
      '　　　地区\t2024年债务限额',
      '\t\t一般债务\t专项债务',
      '　公式\tA=B+C\tB\tC',
      '云溪市\t110.5\t46.2\t64.3',
    ]);
  });
});
