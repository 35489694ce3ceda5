/** Strict UTF-8: bytes to text, and where they fail to be text. */
import { isUtf8 } from 'node:buffer';
import { ReadError } from './errors.js';

/** Second bytes allowed after a lead byte: the ranges that shut out overlong forms, surrogates and > U+10FFFF. */
function secondByteRange(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}

/** Bytes in the sequence that a lead byte opens; 0 when no sequence begins with it. */
function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/**
 * Finds the first place where bytes stop being UTF-8.
 *
 * @param bytes any bytes
 * @returns offset in bytes, from 0, of the first sequence that is not well formed; -1 when all are
 */
export function firstInvalidByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = sequenceLength(lead);
    if (length === 0 || at + length > bytes.length) return at;
    for (let i = 1; i < length; i++) {
      const byte = bytes[at + i] ?? 0;
      const [low, high] = i === 1 ? secondByteRange(lead) : [0x80, 0xbf];
      if (byte < low || byte > high) return at;
    }
    at += length;
  }
  return -1;
}

function startsWithUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/**
 * Makes sure that bytes are UTF-8 text.
 *
 * @param path the path shown in messages
 * @param bytes the whole file, or a piece of it that ends with a whole character
 * @param base offset of the piece in the file, in bytes
 * @throws ReadError when the bytes are not UTF-8 or hold a NUL byte
 */
export function checkUtf8(path: string, bytes: Uint8Array, base = 0): void {
  if (base === 0 && startsWithUtf16Mark(bytes)) {
    throw new ReadError(`${path}: UTF-16, not UTF-8 text; convert it, for example with: iconv -f UTF-16 -t UTF-8`);
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    throw new ReadError(`${path}: a binary file, not text (NUL at byte ${base + nul}); give UTF-8 text`);
  }
  if (isUtf8(bytes)) return;
  const invalid = firstInvalidByte(bytes);
  const byte = (bytes[invalid] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  throw new ReadError(
    `${path}: not UTF-8 text (byte ${base + invalid} is 0x${byte}); convert it, for example with: iconv -f GB18030 -t UTF-8`,
  );
}

/** Least lead byte whose sequence is longer than 1, 2 and 3 bytes. */
const LEADS = [0xc0, 0xe0, 0xf0] as const;

/**
 * Length of bytes without a character that their end cuts.
 *
 * @param bytes UTF-8 from the beginning of a character
 */
export function wholeCharacters(bytes: Uint8Array): number {
  for (const [i, lead] of LEADS.entries()) {
    const byte = bytes[bytes.length - 1 - i] ?? 0;
    if (byte >= lead) return bytes.length - 1 - i;
    if ((byte & 0xc0) !== 0x80) break;
  }
  return bytes.length;
}

/**
 * Decodes UTF-8 text. A byte order mark at the beginning is removed.
 *
 * @param path the path shown in messages
 * @param bytes the whole file
 * @throws ReadError when the bytes are not UTF-8 or hold a NUL byte
 */
export function decodeUtf8(path: string, bytes: Uint8Array): string {
  checkUtf8(path, bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new ReadError(`${path}: too long for one text; split it`, { cause: error });
  }
}
