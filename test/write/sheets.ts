/** Sheets for the tests of their writers, with all that a spreadsheet could read otherwise. */
import type { Column, Row } from '../../src/record/columns.js';
import type { Sheet, SheetFormat } from '../../src/write/format.js';
import { loadSheetWriter } from '../../src/write/formats.js';

export const COLUMNS: readonly Column[] = [
  { name: 'id', type: 'text' },
  { name: 'quote', type: 'text' },
  { name: 'value', type: 'number' },
  { name: 'line', type: 'integer' },
  { name: 'period_start', type: 'day' },
];

export const ROWS: readonly Row[] = [
  ['c0123456789abcdef', '7.50%', 7.5, 12, '2021-01-01'],
  ['ce000000000000001', '=1+2', -3.2, 1, '1840-06-01'],
  ['c3456789012345678', '00123', 134_900_000_000_000, null, '2024-02-29'],
  ['c0000000000000004', '@SUM(A1)\n第二行 <b>&"x"</b>\t_x0041_\u0001', 0.1, 2_147_483_647, null],
  ['c0000000000000005', null, null, 5, '1900-03-01'],
  ['c0000000000000006', '2024-01-02 🏭', 1e21, 6, '2030-12-31'],
];

export async function* each<T>(values: Iterable<T>): AsyncGenerator<T> {
  yield* values;
}

/** All bytes that a writer writes. */
export async function bytesOf(format: SheetFormat, sheet: Partial<Sheet> = {}): Promise<Buffer> {
  const write = await loadSheetWriter(format);
  const pieces: Buffer[] = [];
  for await (const piece of write({ name: 'claims', columns: COLUMNS, rows: each(ROWS), report: null, ...sheet })) {
    pieces.push(Buffer.from(piece as Uint8Array));
  }
  return Buffer.concat(pieces);
}
