/**
 * From bytes to text in any encoding that Chinese texts come in. In this order: what the user says, the byte order mark,
 * valid UTF-8, what the file declares (pages lie: it must decode), and what the bytes look like.
 */
import { isUtf8 } from 'node:buffer';
import { guessPairs, guessUtf16 } from './encoding-guess.js';
import { ReadError } from './errors.js';
import { knownBinary } from './known-binaries.js';
import { firstInvalidByte } from './utf8.js';

/** Text and how it was decoded. */
export interface DecodedText {
  /** Without byte order mark; malformed bytes are U+FFFD. */
  readonly text: string;
  /** The encoding's name in the Encoding Standard. */
  readonly encoding: string;
  readonly warnings: readonly string[];
}

/** Bytes in which the first malformed ones of nearly valid UTF-8 are looked for. */
const SAMPLE = 1024 * 1024;

/** Decodes as one encoding, malformed bytes too. */
function decoded(path: string, bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch (error) {
    throw new ReadError(`${path}: too long for one text; split it`, { cause: error });
  }
}

/** Names of one character set and its parts: the greatest is read. */
const WIDER: Readonly<Record<string, string>> = { gbk: 'gb18030', gb2312: 'gb18030', utf16: 'utf-16le' };

/**
 * The name of an encoding in the Encoding Standard, every label of a GB character set as `gb18030`.
 *
 * @param label a label as people write it: `GB2312`, `utf8`
 * @returns null when there is no such encoding
 */
export function encodingNamed(label: string): string | null {
  const bare = label.trim().toLowerCase();
  try {
    const name = /^gb/.test(bare) ? 'gb18030' : new TextDecoder(bare).encoding;
    return WIDER[name] ?? name;
  } catch {
    return null;
  }
}

function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** Whether bytes decode as an encoding without a fault. */
function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Whether bytes that are not UTF-8 are so but for a few. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let long = 0;
  let invalid = 0;
  for (let at = 0; at < sample.length; ) {
    const rest = sample.subarray(at);
    const next = firstInvalidByte(rest);
    const valid = next < 0 ? rest : rest.subarray(0, next);
    for (const byte of valid) if (byte >= 0xc2) long++;
    if (next < 0) break;
    if (++invalid > 1000) return false;
    at += next + 1;
  }
  return long >= 20 * invalid;
}

const BINARY = (path: string, at: number): ReadError =>
  new ReadError(`${path}: a binary file, not text (NUL at byte ${at}); name a document that statline reads`);

/** The encoding of bytes, by all that is known of them. */
function findEncoding(path: string, bytes: Uint8Array, declared: string | null): string {
  const marked = encodingOfMark(bytes);
  if (marked !== null) return marked;
  const nul = bytes.indexOf(0);
  const utf8 = isUtf8(bytes);
  if (nul < 0 && utf8) return 'utf-8';
  const utf16 = utf8 && nul < 0 ? null : guessUtf16(bytes);
  if (utf16 !== null) return utf16;
  if (nul >= 0) throw BINARY(path, nul);
  const named = declared === null ? null : encodingNamed(declared);
  if (named !== null && named !== 'utf-8' && decodes(bytes, named)) return named;
  if (isNearlyUtf8(bytes)) return 'utf-8';
  const guessed = guessPairs(bytes) ?? named;
  if (guessed !== null) return guessed;
  const at = firstInvalidByte(bytes);
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  throw new ReadError(
    `${path}: text in an encoding that cannot be told (byte ${at} is 0x${byte}); name it with --encoding, for example gb18030`,
  );
}

/** A warning about malformed bytes, with the place of the first; none when the text has none. */
function malformed(text: string, encoding: string): string[] {
  const at = text.indexOf('\uFFFD');
  if (at < 0) return [];
  const line = text.slice(0, at).split('\n').length;
  const count = text.split('\uFFFD').length - 1;
  return [`line ${line}: bytes that are no ${encoding} (${count} in all), read as U+FFFD`];
}

/**
 * Decodes a file.
 *
 * @param path the path shown in messages
 * @param bytes the whole file
 * @param declared the encoding that the file names, or null
 * @param wanted the encoding that the user names, as `encodingNamed` gives it; it overrides everything
 * @throws ReadError when the bytes are no text, or in an encoding that cannot be told
 */
export function decodeText(
  path: string,
  bytes: Uint8Array,
  declared: string | null = null,
  wanted?: string,
): DecodedText {
  const binary = knownBinary(bytes);
  if (binary !== null) throw new ReadError(`${path}: ${binary}`);
  const encoding = wanted ?? findEncoding(path, bytes, declared);
  const text = decoded(path, bytes, encoding);
  // A character that was U+FFFD in the file is no fault of the bytes.
  const faulty = text.includes('\uFFFD') && !decodes(bytes, encoding);
  return { text, encoding, warnings: faulty ? malformed(text, encoding) : [] };
}
