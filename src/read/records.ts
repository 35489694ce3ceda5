/** Records that were written before: NDJSON, a JSON array, or the CSV of `extract`, read as a stream. */
import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { JSONParser } from '@streamparser/json';
import { parse as csvParser } from 'csv-parse';
import { byteLines } from './byte-lines.js';
import { asReadError, ReadError } from './errors.js';
import { openStandardInput, STANDARD_INPUT } from './standard-input.js';
import { checkUtf8, wholeCharacters } from './utf8.js';

/** A record as it was read, not yet checked. */
export interface ReadRecord {
  /** Number of the record, from 1. */
  readonly number: number;
  /** Where it stands, for a message: `claims.ndjson:12`. */
  readonly place: string;
  /** What stands there: for CSV the cells by column; undefined when it cannot be read. */
  readonly value: unknown;
  readonly format: 'json' | 'csv';
  /** Why it cannot be read, or null. */
  readonly fault: string | null;
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

async function* opened(path: string): AsyncGenerator<Buffer> {
  try {
    const stream =
      path === STANDARD_INPUT ? openStandardInput() : createReadStream(path, { highWaterMark: 256 * 1024 });
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    throw asReadError(path, error);
  }
}

async function* given(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

/** The same bytes, once they are known to be UTF-8. */
async function* utf8Only(chunks: AsyncIterable<Buffer>, path: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  let base = 0;
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([rest, chunk]);
    const whole = wholeCharacters(bytes);
    checkUtf8(path, bytes.subarray(0, whole), base);
    rest = bytes.subarray(whole);
    base += whole;
    yield bytes.subarray(0, whole);
  }
  checkUtf8(path, rest, base);
}

/** Bytes at the head of a CSV that tell its delimiter. */
const HEAD_BYTES = 64;

/** How a spreadsheet has written the CSV: Excel in China saves GBK, and UTF-16 as “Unicode text”. */
function encodingOfCsv(first: Buffer): 'utf-8' | 'utf-16le' | 'gb18030' {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le';
  if (isUtf8(first.subarray(0, wholeCharacters(first)))) return 'utf-8';
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(first, { stream: true });
    return 'gb18030';
  } catch {
    return 'utf-8';
  }
}

/** The same text in UTF-8. */
async function* decoded(chunks: AsyncIterable<Buffer>, path: string, encoding: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
    yield Buffer.from(decoder.decode());
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ReadError(`${path}: neither UTF-8 nor ${encoding}; save it as CSV in UTF-8`, { cause: error });
  }
}

/** The first character that is not white space, and all the bytes again. */
async function sniff(chunks: AsyncGenerator<Buffer>): Promise<{ first: string; all: AsyncGenerator<Buffer> }> {
  const held: Buffer[] = [];
  let first = '';
  while (first === '') {
    const next = await chunks.next();
    if (next.done) break;
    held.push(next.value);
    const start = held.length === 1 && BYTE_ORDER_MARK.every((byte, i) => next.value[i] === byte) ? 3 : 0;
    first = next.value.subarray(start).toString('latin1').trimStart().charAt(0);
  }
  async function* all(): AsyncGenerator<Buffer> {
    yield* held;
    yield* chunks;
  }
  return { first, all: all() };
}

async function* readNdjson(chunks: AsyncIterable<Buffer>, path: string): AsyncGenerator<ReadRecord> {
  let number = 0;
  for await (const { line, text } of byteLines(chunks, path)) {
    if (text?.trim() === '') continue;
    number++;
    const common = { number, place: `${path}:${line}`, format: 'json' as const };
    if (text === null) {
      yield { ...common, value: undefined, fault: 'not UTF-8' };
      continue;
    }
    try {
      yield { ...common, value: JSON.parse(text), fault: null };
    } catch (error) {
      yield { ...common, value: undefined, fault: `not JSON (${(error as Error).message})` };
    }
  }
}

async function* readJson(chunks: AsyncIterable<Buffer>, path: string): AsyncGenerator<ReadRecord> {
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false });
  let waiting: unknown[] = [];
  let number = 0;
  const fail = (error: unknown): never => {
    throw new ReadError(`${path}: not JSON (${(error as Error).message}); correct it`, { cause: error });
  };
  parser.onValue = ({ value }) => {
    waiting.push(value);
  };
  parser.onError = () => {};
  for await (const chunk of chunks) {
    try {
      parser.write(chunk);
    } catch (error) {
      fail(error);
    }
    for (const value of waiting) {
      number++;
      yield { number, place: `${path} record ${number}`, value, format: 'json', fault: null };
    }
    waiting = [];
  }
  if (!parser.isEnded) fail(new Error('the array does not end'));
}

/** What parts the cells: a spreadsheet takes a semicolon or a tab in some countries, or when it is asked to. */
const DELIMITER = /^\uFEFF?"?id"?([,;\t])/;

async function* readCsv(chunks: AsyncGenerator<Buffer>, path: string): AsyncGenerator<ReadRecord> {
  const next = await chunks.next();
  const first: Buffer = next.done ? Buffer.alloc(0) : next.value;
  const encoding = encodingOfCsv(first);
  async function* all(): AsyncGenerator<Buffer> {
    yield first;
    yield* chunks;
  }
  const texts = encoding === 'utf-8' ? utf8Only(all(), path) : decoded(all(), path, encoding);
  const head = new TextDecoder(encoding).decode(first.subarray(0, HEAD_BYTES));
  const delimiter = DELIMITER.exec(head)?.[1] ?? ',';
  const parser = csvParser({ bom: true, columns: true, delimiter, info: true, skip_empty_lines: true });
  const feed = async (): Promise<void> => {
    for await (const chunk of texts) {
      if (!parser.write(chunk)) await new Promise((resolve) => parser.once('drain', resolve));
    }
    parser.end();
  };
  const fed = feed().catch((error: unknown) => parser.destroy(error as Error));
  let number = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: object; info: { lines: number } }>) {
      if (number++ === 0 && !('id' in record)) {
        throw new ReadError(`${path}: no records; name what statline extract wrote`);
      }
      yield { number, place: `${path}:${info.lines}`, value: record, format: 'csv', fault: null };
    }
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(`${path}: not the CSV of extract (${(error as Error).message}); correct it`, { cause: error });
  }
  await fed;
}

/**
 * Reads records one after the other, whatever their number. The format is told by the first character: `[` is a JSON
 * array, `{` is NDJSON, anything else is CSV with a header.
 *
 * @param path a file, or `-` for standard input
 * @param bytes what the file holds, when it has been read already
 * @throws ReadError (by rejection) when the file cannot be read, or is neither of the three
 */
export async function* readRecords(path: string, bytes?: Buffer): AsyncGenerator<ReadRecord> {
  const { first, all } = await sniff(bytes ? given(bytes) : opened(path));
  if (first === '') return;
  if (first === '{') yield* readNdjson(all, path);
  else if (first === '[') yield* readJson(utf8Only(all, path), path);
  else yield* readCsv(all, path);
}
