/** CSV after RFC 4180: a header always, CRLF, the keys of `source` as columns of their own. */
import { stringify } from 'csv-stringify/sync';
import { plainDecimal } from '../record/number.js';
import { type ClaimRecord, RecordSchema, SourceSchema } from '../record/schema.js';
import { protectCell } from './formula.js';

/** The columns in the order of the record's schema; `source` is replaced by its own keys. */
export const CSV_COLUMNS: readonly string[] = Object.keys(RecordSchema.shape).flatMap((key) =>
  key === 'source' ? Object.keys(SourceSchema.shape) : [key],
);

/** How a CSV file is written. */
export interface CsvOptions {
  /** Begin with a byte order mark, so that Excel reads the file as UTF-8. */
  readonly bom?: boolean;
}

/** One cell: null is empty, a number has no exponent, a text is safe in a spreadsheet. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' ? plainDecimal(value) : protectCell(String(value));
}

function row(record: ClaimRecord): string[] {
  const { source, ...rest } = record;
  const values: Record<string, unknown> = { ...rest, ...source };
  return CSV_COLUMNS.map((column) => cell(values[column]));
}

/** RFC 4180 wants quotes also around a line feed alone, which ends no record here. */
const OPTIONS = { record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const;

const line = (cells: readonly string[]): string => stringify([cells], OPTIONS);

/**
 * Writes records as CSV. Null is an empty cell; a text cell that a spreadsheet would run as a formula begins
 * with an apostrophe (see `protectCell`); numeric columns are never changed.
 *
 * @param records records in the order to be written
 * @param options whether to begin with a byte order mark (default: no)
 * @returns the text, a piece for the header and for every record
 */
export async function* writeCsv(records: AsyncIterable<ClaimRecord>, options: CsvOptions = {}): AsyncGenerator<string> {
  yield (options.bom ? '\uFEFF' : '') + line(CSV_COLUMNS);
  for await (const record of records) yield line(row(record));
}
