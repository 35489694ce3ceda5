/** CSV after RFC 4180: a header always, CRLF, the keys of `source` as columns of their own. */
import { stringify } from 'csv-stringify/sync';
import { plainDecimal } from '../record/number.js';
import { boxesCell } from '../record/parse.js';
import { type ClaimRecord, RecordSchema, SourceSchema } from '../record/schema.js';
import type { Encoding, EncodingOptions } from './formats.js';
import { protectCell } from './formula.js';

/** The columns in the order of the record's schema; `source` is replaced by its own keys. */
export const CSV_COLUMNS: readonly string[] = Object.keys(RecordSchema.shape).flatMap((key) =>
  key === 'source' ? Object.keys(SourceSchema.shape) : [key],
);

/** One cell: null is empty, a number has no exponent, a text is safe in a spreadsheet. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' ? plainDecimal(value) : protectCell(String(value));
}

function row(record: ClaimRecord): string[] {
  const { source, ...rest } = record;
  const boxes = source.boxes === null ? null : boxesCell(source.boxes);
  const values: Record<string, unknown> = { ...rest, ...source, boxes };
  return CSV_COLUMNS.map((column) => cell(values[column]));
}

/** RFC 4180 wants quotes also around a line feed alone, which ends no record here. */
const OPTIONS = { record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const;

const lines = (rows: readonly (readonly string[])[]): string => stringify([...rows], OPTIONS);

/**
 * The encoding of CSV. Null is an empty cell; a text cell that a spreadsheet would run as a formula begins with an
 * apostrophe (see `protectCell`); numeric columns are never changed.
 */
export const csvEncoding = ({ bom }: EncodingOptions): Encoding => ({
  head: (bom ? '\uFEFF' : '') + lines([CSV_COLUMNS]),
  separator: '',
  encode: (records) => (records.length === 0 ? '' : lines(records.map(row))),
  tail: () => '',
});
