/** Parts of made pages: lines of text, grids of rules, and what was read of them. */
import { readPdf } from '../../src/read/pdf/read-pdf.js';
import { type MadePage, makePdf, type Placed } from './pdf.js';

export const readPages = (...pages: MadePage[]) => readPdf('made.pdf', makePdf(pages));

/** Lines below each other, 20 points apart unless told. */
export const lines = (x: number, y: number, texts: readonly string[], step = 20): Placed[] =>
  texts.map((text, i) => ({ x, y: y + step * i, text }));

/** The rules of a grid: all edges from end to end. */
export const gridRules = (xs: readonly number[], ys: readonly number[]): [number, number, number, number][] => [
  ...ys.map((y): [number, number, number, number] => [xs[0] as number, y, xs.at(-1) as number, y]),
  ...xs.map((x): [number, number, number, number] => [x, ys[0] as number, x, ys.at(-1) as number]),
];

/** A page with a table in a grid: a row for each list of cells, lines of a cell parted by `/`, 14 points apart. */
export function tablePage(
  xs: readonly number[],
  top: number,
  rows: readonly (readonly string[])[],
  above: readonly Placed[] = [],
): MadePage {
  const texts: Placed[] = [...above];
  const ys = [top];
  for (const row of rows) {
    const y = ys.at(-1) as number;
    const cells = row.map((cell) => cell.split('/'));
    cells.forEach((parts, column) => {
      parts.forEach((text, i) => {
        if (text !== '') texts.push({ x: (xs[column] as number) + 6, y: y + 14 + 14 * i, text });
      });
    });
    ys.push(y + 6 + 14 * Math.max(...cells.map(({ length }) => length)));
  }
  return { texts, rules: gridRules(xs, ys) };
}

type Read = Awaited<ReturnType<typeof readPages>>;

/** The kind and text of every region. */
export const regionTexts = ({ text, regions }: Read) =>
  regions.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

/** The texts of the tables. */
export const tableTexts = (made: Read): string[] =>
  regionTexts(made).flatMap(([kind, text]) => (kind === 'table' ? [text as string] : []));
