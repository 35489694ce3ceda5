/** CSV files as tables: any encoding, fields parted by commas, semicolons, tabs or strokes. */
import { parse } from 'csv-parse/sync';
import { decodeText } from '../decode.js';
import { type BuiltContents, documentBuilder, type SourceCell } from '../document-builder.js';
import { ReadError } from '../errors.js';
import { isOwnHeader, OWN_RECORDS } from '../own-output.js';
import type { ReadOptions } from '../reader.js';
import { addSheet } from '../sheet-regions.js';

/** What may part fields. */
const DELIMITERS = [',', '\t', ';', '|'] as const;
/** Lines that are looked at to find out. */
const LOOKED_AT = 20;

/** The delimiter that stands most often, in as many lines as possible. */
function delimiterOf(text: string): string {
  const lines = text.split('\n', LOOKED_AT).filter((line) => line.trim() !== '');
  const counts = DELIMITERS.map((delimiter) => lines.filter((line) => line.includes(delimiter)).length);
  const most = Math.max(...counts);
  return most === 0 ? ',' : (DELIMITERS[counts.indexOf(most)] ?? ',');
}

/**
 * Reads a CSV file.
 *
 * @throws ReadError when it is no text, or its quotes do not match
 */
export function readCsv(path: string, bytes: Uint8Array, { encoding }: ReadOptions): BuiltContents {
  const { text, warnings } = decodeText(path, bytes, null, encoding);
  const builder = documentBuilder();
  if (isOwnHeader(text)) return builder.contents({ warnings: [...warnings, OWN_RECORDS] });
  let rows: string[][];
  try {
    rows = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    throw new ReadError(`${path}: not CSV (${(error as Error).message}); correct it`, { cause: error });
  }
  const cells = rows.flatMap((row, at) =>
    row.map((field, column): SourceCell => {
      const lines = field.split(/\r\n|\n|\r/);
      return { row: at, column, rowSpan: 1, columnSpan: 1, header: false, name: null, lines };
    }),
  );
  addSheet(builder, cells, null);
  return builder.contents({ warnings });
}
