/** Readers of labels, one for each column that has some. */
import type { Grid } from './grid.js';
import { type LabelReader, labelReader } from './labels.js';
import { type Parse, takeUnit } from './units.js';

/** Texts of a column that stand in several rows. */
function repeatedIn({ at }: Grid, rows: readonly number[], column: number): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const row of rows) {
    const text = at(row, column)?.text ?? '';
    if (seen.has(text)) repeated.add(text);
    seen.add(text);
  }
  return repeated;
}

/**
 * What reads the labels of each column, made when it is asked for.
 *
 * @param grid the table
 * @param rows the rows below its headings
 * @param parse the grammar
 * @param isHeaded the table tells its units in labels alone, if at all
 */
export function readerByColumn(
  grid: Grid,
  rows: readonly number[],
  parse: Parse,
  isHeaded: boolean,
): (column: number) => LabelReader {
  const readers = new Map<number, LabelReader>();
  return (column) => {
    const reader =
      readers.get(column) ?? labelReader((label) => takeUnit(label, parse), isHeaded, repeatedIn(grid, rows, column));
    readers.set(column, reader);
    return reader;
  };
}
