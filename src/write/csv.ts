/** CSV after RFC 4180: a header always, CRLF at the end of every line. */
import { stringify } from 'csv-stringify/sync';
import type { Cell, Column, Row } from '../record/columns.js';
import { plainDecimal } from '../record/number.js';
import type { Encoding } from './format.js';
import { protectCell } from './formula.js';

/** One cell: null is empty, a number has no exponent, a text is safe in a spreadsheet. */
function csvCell(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? plainDecimal(cell) : protectCell(cell);
}

/** RFC 4180 wants quotes also around a line feed alone, which ends no record here. */
const OPTIONS = { record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const;

const lines = (rows: readonly (readonly string[])[]): string => stringify([...rows], OPTIONS);

/**
 * The encoding of CSV. Null is an empty cell; a text cell that a spreadsheet would run as a formula begins with an
 * apostrophe (see `protectCell`); numeric columns are never changed.
 *
 * @param columns what the cells of a row are
 * @param bom begin with a byte order mark
 */
export const csvEncoding = (columns: readonly Column[], bom: boolean): Encoding<Row> => ({
  head: (bom ? '\uFEFF' : '') + lines([columns.map(({ name }) => protectCell(name))]),
  separator: '',
  encode: (rows) => (rows.length === 0 ? '' : lines(rows.map((row) => row.map(csvCell)))),
  tail: () => '',
});
