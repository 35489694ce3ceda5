/** Files too long to be held: read twice, once to prove that they are text, once for the text, piece by piece. */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { asReadError } from './errors.js';
import { readerFor } from './readers.js';
import { wholeCharacters } from './utf8.js';

/** A file of more bytes than this is not read at once. */
export const LONG_FILE = 2 * 1024 * 1024;

const PIECE = 1024 * 1024;

/** The bytes of a file in pieces that end with whole characters. */
async function* pieces(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: PIECE })) {
    const bytes: Buffer = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
    const whole = wholeCharacters(bytes);
    rest = bytes.subarray(whole);
    if (whole > 0) yield bytes.subarray(0, whole);
  }
  if (rest.length > 0) yield rest;
}

async function* guarded<T>(name: string, values: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* values;
  } catch (error) {
    throw asReadError(name, error);
  }
}

/** Bytes that a format is told by. */
const HEAD = 4096;

/** The first bytes of a file, as many as tell its format. */
async function headOf(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Checksum of a file that is UTF-8 text; null when it is something else. */
async function checksumOfText(path: string, name: string): Promise<string | null> {
  if (readerFor(name, await headOf(path)).name !== 'text') return null;
  const hash = createHash('sha256');
  for await (const bytes of pieces(path)) {
    if (bytes.includes(0) || !isUtf8(bytes)) return null;
    hash.update(bytes);
  }
  return hash.digest('hex');
}

/**
 * Proves that a file is UTF-8 text and takes its checksum: it can be read in parts.
 *
 * @param path the file
 * @param name the path shown in messages
 * @param encoding what the user says of its encoding
 * @returns SHA-256 of the bytes, in lower-case hexadecimal; null when it has another format or encoding
 * @throws ReadError (by rejection) when the file cannot be read
 */
export async function checksumOfLong(path: string, name: string, encoding?: string): Promise<string | null> {
  if (encoding !== undefined) return null;
  try {
    return await checksumOfText(path, name);
  } catch (error) {
    throw asReadError(name, error);
  }
}

/**
 * Whether a file is UTF-8 text.
 *
 * @param path the file
 * @throws ReadError (by rejection) when the file cannot be read
 */
export const isUtf8Text = async (path: string): Promise<boolean> => (await checksumOfLong(path, path)) !== null;

/**
 * The decoded text of a file in pieces; a byte order mark at the beginning is removed.
 *
 * @param path a file that `checksumOfLong` has proven to be text
 * @param name the path shown in messages
 * @throws ReadError (by rejection) when it cannot be read any more
 */
export async function* textPieces(path: string, name: string): AsyncGenerator<string> {
  let first = true;
  for await (const bytes of guarded(name, pieces(path))) {
    const text = bytes.toString('utf8');
    yield first && text.startsWith('\uFEFF') ? text.slice(1) : text;
    first = false;
  }
}
