/** The output formats by name. A format's code is loaded when it is used. */
import { extname } from 'node:path';
import type { Column, Row } from '../record/columns.js';
import type { Encoding, EncodingOptions, SheetFormat, SheetWriter, StreamFormat } from './format.js';

/** Names of the formats, as `--format` takes them. */
export const FORMATS = ['table', 'markdown', 'ndjson', 'json', 'csv', 'xlsx', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];

/** Formats that are no text. */
export const isBinary = (format: Format): boolean => format === 'xlsx' || format === 'parquet';

export const isStreamFormat = (format: Format): format is StreamFormat =>
  format === 'ndjson' || format === 'json' || format === 'csv';

const SHEET_WRITERS: Readonly<Record<SheetFormat, () => Promise<SheetWriter>>> = {
  markdown: async () => (await import('./markdown.js')).writeMarkdown,
  xlsx: async () => (await import('./xlsx/workbook.js')).writeXlsx,
  parquet: async () => (await import('./parquet.js')).writeParquet,
};

/** Loads what writes sheets in a format. */
export const loadSheetWriter = (format: SheetFormat): Promise<SheetWriter> => SHEET_WRITERS[format]();

const FORMAT_OF_ENDING: Readonly<Record<string, Format>> = {
  '.csv': 'csv',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.md': 'markdown',
  '.xlsx': 'xlsx',
  '.parquet': 'parquet',
};

/** The same encoding for what becomes the object first. */
const mapped = <T, U>(encoding: Encoding<U>, map: (object: T) => U): Encoding<T> => ({
  ...encoding,
  encode: (objects) => encoding.encode(objects.map(map)),
});

/**
 * Loads the encoding of a format for records.
 *
 * @param format the format's name
 * @param options what the format can be told; its fields have been checked
 */
export async function loadEncoding(format: StreamFormat, { bom, fields }: EncodingOptions): Promise<Encoding> {
  if (format !== 'csv' && fields === null) return loadObjectEncoding(format);
  const { columnsOf, pickFields, rowOf } = await import('../record/columns.js');
  const columns = columnsOf(fields) as readonly Column[];
  if (format === 'csv') return mapped(await loadRowEncoding(columns, bom), (record) => rowOf(record, columns));
  return mapped(await loadObjectEncoding(format), (record) => pickFields(record, columns));
}

/** Loads the encoding of rows as CSV. */
export const loadRowEncoding = async (columns: readonly Column[], bom: boolean): Promise<Encoding<Row>> =>
  (await import('./csv.js')).csvEncoding(columns, bom);

/** Loads the encoding of any objects as JSON. */
export const loadObjectEncoding = async (format: 'ndjson' | 'json'): Promise<Encoding<object>> =>
  format === 'json' ? (await import('./json.js')).jsonEncoding() : (await import('./ndjson.js')).ndjsonEncoding();

/**
 * The format that a file's ending names, upper or lower case.
 *
 * @param path a path
 * @returns null when the ending names none
 */
export function formatOfEnding(path: string): Format | null {
  const ending = extname(path).toLowerCase();
  return (Object.hasOwn(FORMAT_OF_ENDING, ending) ? FORMAT_OF_ENDING[ending] : undefined) ?? null;
}
