/** A source: decoded text with its path and its checksum. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { decoderFor } from './decoders.js';
import { asReadError } from './errors.js';
import { openStandardInput, STANDARD_INPUT } from './standard-input.js';

/** A text as it was read. Offsets everywhere else count the code points of `text`. */
export interface SourceText {
  /** The path as it was given, or `-` for standard input. */
  readonly path: string;
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  /** The decoded text, without byte order mark; line ends are as they were. */
  readonly text: string;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Decodes a file's bytes with the decoder that its ending names.
 *
 * @param path the path as it was given, or `-`
 * @param bytes the whole file
 * @throws ReadError when the bytes are not text that can be read
 */
export function decodeSource(path: string, bytes: Uint8Array): SourceText {
  return { path, sha256: sha256(bytes), text: decoderFor(path)(path, bytes) };
}

/**
 * Makes a source of a text that is decoded already. The checksum is that of its UTF-8 bytes.
 *
 * @param path the path to show in records
 * @param text the text; a byte order mark at its beginning is removed, but counts in the checksum
 */
export function sourceOfText(path: string, text: string): SourceText {
  const unmarked = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return { path, sha256: sha256(Buffer.from(text, 'utf8')), text: unmarked };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of openStandardInput()) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

/**
 * Reads and decodes a file, or standard input when the path is `-`.
 *
 * @param path the path as it was given
 * @throws ReadError when it cannot be read or is not text
 */
export async function readSource(path: string): Promise<SourceText> {
  let bytes: Uint8Array;
  try {
    bytes = path === STANDARD_INPUT ? await readStandardInput() : await readFile(path);
  } catch (error) {
    throw asReadError(path, error);
  }
  return decodeSource(path, bytes);
}
