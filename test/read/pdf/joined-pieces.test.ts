/** Pieces of tables that stand below each other. */
import { describe, expect, it } from 'vitest';
import { joinPieces } from '../../../src/read/pdf/joined-pieces.js';
import type { TextLine } from '../../../src/read/pdf/lines.js';
import type { PageTable } from '../../../src/read/pdf/table.js';

const XS = [60, 160, 260, 360];

/** A table whose rows are 12 points high. */
function table(top: number, rows: readonly (readonly string[])[], xs: readonly number[] = XS): PageTable {
  const line = (text: string, row: number, column: number): TextLine => {
    const [x0, y0] = [(xs[column] as number) + 4, top + 12 * row];
    return { text, x0, x1: x0 + 40, y0, y1: y0 + 10, lefts: [], rights: [], size: 10, bold: false, turn: 0 };
  };
  const cells = rows.flatMap((texts, row) =>
    texts.map((text, column) => ({
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
      lines: text === '' ? [] : [line(text, row, column)],
    })),
  );
  const [x0, x1] = [xs[0] as number, xs.at(-1) as number];
  return { x0, x1, y0: top, y1: top + 12 * rows.length - 2, xs, rows: rows.length, cells };
}

const join = (...tables: readonly PageTable[]) =>
  joinPieces(tables.map((one) => ({ kind: 'table', table: one }))).map((block) =>
    block.kind === 'table' ? block.table.rows : 0,
  );

describe('a table without headings', () => {
  const headed = table(100, [
    ['', '2023', '2022'],
    ['收入', '5,120', '4,870'],
  ]);

  it('goes on with the one right above it', () => {
    const below = table(132, [
      ['', '8,180', '7,820'],
      ['开支', '(720)', '(690)'],
    ]);
    expect(join(headed, below)).toEqual([4]);
  });

  it('stands alone far below, in other columns, or below one that has none either', () => {
    const rows = [['开支', '(720)', '(690)']];
    expect(join(headed, table(300, rows))).toEqual([2, 1]);
    expect(join(headed, table(132, rows, [60, 90, 100, 110]))).toEqual([2, 1]);
    expect(join(table(100, rows), table(116, rows))).toEqual([1, 1]);
  });

  it('is none where its first row holds years', () => {
    const next = table(132, [
      ['', '2021', '2020'],
      ['成本', '310', '290'],
    ]);
    expect(join(headed, next)).toEqual([2, 2]);
  });
});
