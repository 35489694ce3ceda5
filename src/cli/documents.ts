/** What a command is given to work on: texts to extract from, or records that were extracted before. */
import { closeSync, openSync, readSync } from 'node:fs';
import { extname } from 'node:path';
import { ReadError } from '../read/errors.js';
import { expandPaths, type PathOptions } from '../read/paths.js';
import type { ReadOptions } from '../read/reader.js';
import { type ReadRecord, readRecords } from '../read/records.js';
import { readSource } from '../read/source.js';
import { STANDARD_INPUT } from '../read/standard-input.js';
import type { TextDocument } from '../read/text-document.js';
import { parseCsvRecord, parseJsonRecord } from '../record/parse.js';
import type { ClaimRecord } from '../record/schema.js';
import { restoreCell } from '../write/formula.js';
import { UsageError } from './errors.js';

const RECORD_ENDINGS: ReadonlySet<string> = new Set(['.ndjson', '.jsonl', '.json', '.csv']);

/** How the CSV of `extract` begins, also after a spreadsheet has saved it; any other CSV is a document. */
const RECORDS_HEADER = /^\uFEFF?"?id"?[,;\t]"?kind"?[,;\t]/;
const HEADER_BYTES = 64;

function beginning(path: string): string | null {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(HEADER_BYTES);
      const read = bytes.subarray(0, readSync(file, bytes));
      return read.toString(read[0] === 0xff && read[1] === 0xfe ? 'utf16le' : 'utf8');
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

/** Whether a path is that of a file of records: by its ending, and a CSV by its header too. */
export function isRecordsFile(path: string): boolean {
  const ending = extname(path).toLowerCase();
  if (!RECORD_ENDINGS.has(ending)) return false;
  const head = ending === '.csv' ? beginning(path) : null;
  // What cannot be read is told by whoever reads it.
  return head === null || head === '' || RECORDS_HEADER.test(head);
}

/** A text that is still to be extracted from. */
export interface UnreadDocument {
  readonly source: TextDocument;
}

/** The records of one source, in text order, as they stood in a file. */
export interface RecordsDocument {
  /** The source's path as the records name it. */
  readonly path: string;
  readonly records: readonly ClaimRecord[];
  /** The file of records, or `-`. */
  readonly from: string;
}

export type InputDocument = UnreadDocument | RecordsDocument;

function parseRecord({ value, format, fault, place }: ReadRecord): ClaimRecord {
  if (fault !== null) throw new ReadError(`${place}: ${fault}; correct it`);
  const parsed = format === 'csv' ? parseCsvRecord(value, restoreCell) : parseJsonRecord(value);
  if ('record' in parsed) return parsed.record;
  throw new ReadError(`${place}: not a record: ${parsed.fault}; name what statline extract wrote, or a text`);
}

/** The documents of a file of records, whatever the order of the records; one that stands there twice counts once. */
async function* documentsOfRecords(from: string, bytes?: Buffer): AsyncGenerator<RecordsDocument> {
  const sources = new Map<string, Map<string, ClaimRecord>>();
  for await (const read of readRecords(from, bytes)) {
    const record = parseRecord(read);
    const known = sources.get(record.source.path) ?? new Map<string, ClaimRecord>();
    sources.set(record.source.path, known.set(record.id, record));
  }
  if (sources.size === 0) throw new UsageError(`${from}: no records; name what statline extract wrote`);
  for (const [path, records] of sources) {
    yield { path, records: [...records.values()].sort((a, b) => a.source.start - b.source.start), from };
  }
}

/** Standard input is a text, unless it begins as records do. */
async function* documentsOfInput(read: ReadOptions): AsyncGenerator<InputDocument> {
  const source = await readSource(STANDARD_INPUT, read);
  if (/^\s*(?:\{\s*"id"|\[\s*(?:\{|\])|id,kind,)/.test(source.text)) {
    yield* documentsOfRecords(STANDARD_INPUT, Buffer.from(source.text));
  } else yield { source };
}

/**
 * The documents of all paths, one after the other: those of files of records first.
 *
 * @param paths files of records (.ndjson, .jsonl, .json, and .csv as `extract` writes it), texts as for `extract`, or `-`
 * @param failed is told of each text that cannot be read; the others follow
 * @param options what is left out of directories, and how texts are read
 * @throws UsageError (a file without records), ReadError (records that cannot be read), by rejection
 */
export async function* inputDocuments(
  paths: readonly string[],
  failed: (error: ReadError) => void,
  options: PathOptions & { readonly read?: ReadOptions } = {},
): AsyncGenerator<InputDocument> {
  const { read = {} } = options;
  for (const path of paths.filter(isRecordsFile)) yield* documentsOfRecords(path);
  const texts = paths.filter((path) => !isRecordsFile(path));
  for (const input of texts.length > 0 ? await expandPaths(texts, options) : []) {
    if (input.path === STANDARD_INPUT) {
      yield* documentsOfInput(read);
      continue;
    }
    try {
      if (input.error) throw input.error;
      yield { source: await readSource(input.path, read) };
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      failed(error);
    }
  }
}
