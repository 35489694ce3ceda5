/** The output formats by name. A format's code is loaded when it is used. */
import { extname } from 'node:path';
import type { ClaimRecord } from '../record/schema.js';

/** Names of the formats, as `--format` takes them. */
export const FORMATS = ['table', 'ndjson', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** Formats whose records are written one after the other, whoever writes them. */
export type StreamFormat = Exclude<Format, 'table'>;

/** What a format can be told. */
export interface EncodingOptions {
  /** csv: begin with a byte order mark. */
  readonly bom: boolean;
}

/** How records become text: `head`, then the encoded records with `separator` between them, then `tail`. */
export interface Encoding {
  readonly head: string;
  readonly separator: string;
  /** Encodes records in their order, with the separator between them; none give the empty text. */
  readonly encode: (records: readonly ClaimRecord[]) => string;
  /** What stands at the end. */
  readonly tail: (empty: boolean) => string;
}

const LOADERS: Readonly<Record<StreamFormat, () => Promise<(options: EncodingOptions) => Encoding>>> = {
  ndjson: async () => (await import('./ndjson.js')).ndjsonEncoding,
  json: async () => (await import('./json.js')).jsonEncoding,
  csv: async () => (await import('./csv.js')).csvEncoding,
};

const FORMAT_OF_ENDING: Readonly<Record<string, Format>> = {
  '.csv': 'csv',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
};

/**
 * Loads the encoding of a format.
 *
 * @param format the format's name
 * @param options what the format can be told
 */
export async function loadEncoding(format: StreamFormat, options: EncodingOptions): Promise<Encoding> {
  return (await LOADERS[format]())(options);
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
