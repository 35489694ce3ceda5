/** The output formats by name. A format's code is loaded when it is used. */
import { extname } from 'node:path';
import type { ClaimRecord } from '../record/schema.js';

/** Names of the formats, as `--format` takes them. */
export const FORMATS = ['table', 'ndjson', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** What the formats can be told; each takes what concerns it. */
export interface FormatOptions {
  /** csv: begin with a byte order mark. */
  readonly bom: boolean;
  /** table: terminal columns of a line. */
  readonly width: number;
  /** table: colour when the terminal can, or never. */
  readonly color: 'auto' | 'never';
}

/** Turns records into text, in pieces, as they come. */
export type Writer = (records: AsyncIterable<ClaimRecord>, options: FormatOptions) => AsyncIterable<string>;

const LOADERS: Readonly<Record<Format, () => Promise<Writer>>> = {
  table: async () => (await import('./table.js')).writeTable,
  ndjson: async () => (await import('./ndjson.js')).writeNdjson,
  json: async () => (await import('./json.js')).writeJson,
  csv: async () => (await import('./csv.js')).writeCsv,
};

const FORMAT_OF_ENDING: Readonly<Record<string, Format>> = {
  '.csv': 'csv',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
};

/**
 * Loads the writer of a format.
 *
 * @param format one of FORMATS
 */
export function loadWriter(format: Format): Promise<Writer> {
  return LOADERS[format]();
}

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
