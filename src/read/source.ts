/** From a path, bytes or a text to a document. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { asReadError } from './errors.js';
import type { ReadOptions } from './reader.js';
import { readerFor } from './readers.js';
import { openStandardInput, STANDARD_INPUT } from './standard-input.js';
import { linesOnly, type TextDocument } from './text-document.js';
import { decodeUtf8 } from './utf8.js';

/** The reader of plain text, which is what a text that is handed over was read by. */
const TEXT_READER = { name: 'text', version: '1' } as const;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Reads a document from a file's bytes.
 *
 * @param path the path as it was given, or `-`
 * @param bytes the whole file
 * @param options how it is to be read
 * @throws ReadError (by rejection) when the bytes cannot be read
 */
export async function decodeSource(path: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<TextDocument> {
  const reader = readerFor(path, bytes);
  const read = await reader.load();
  const { name, version } = reader;
  return { path, sha256: sha256(bytes), reader: { name, version }, ...(await read(path, bytes, options)) };
}

/**
 * Makes a document of a text that is decoded already. The checksum is that of its UTF-8 bytes.
 *
 * @param path the path to show in records
 * @param text the text; a byte order mark at its beginning is removed, but counts in the checksum
 */
export function sourceOfText(path: string, text: string): TextDocument {
  const unmarked = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return plainDocument(path, sha256(Buffer.from(text, 'utf8')), unmarked);
}

/**
 * A document of plain text whose checksum is known.
 *
 * @param path the path to show in records
 * @param checksum SHA-256 of the file's bytes
 * @param text decoded text, or a part of it
 */
export function plainDocument(path: string, checksum: string, text: string): TextDocument {
  return { path, sha256: checksum, reader: TEXT_READER, ...linesOnly(text) };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of openStandardInput()) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return path === STANDARD_INPUT ? await readStandardInput() : await readFile(path);
  } catch (error) {
    throw asReadError(path, error);
  }
}

/**
 * Reads a document from a file, or from standard input when the path is `-`.
 *
 * @param path the path as it was given
 * @param options how it is to be read
 * @throws ReadError (by rejection) when it cannot be read
 */
export async function readSource(path: string, options: ReadOptions = {}): Promise<TextDocument> {
  return decodeSource(path, await readBytes(path), options);
}

/**
 * Reads a file that a user wrote for the program: UTF-8 text, whatever its ending.
 *
 * @param path the path as it was given
 * @throws ReadError (by rejection) when it cannot be read or is not UTF-8 text
 */
export async function readTextFile(path: string): Promise<string> {
  return decodeUtf8(path, await readBytes(path));
}
