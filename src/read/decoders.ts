/** Which decoder reads which file, by the ending of its name. A new format is a file of its own and a row here. */
import { extname } from 'node:path';
import { decodeUtf8 } from './utf8.js';

/** Turns a file's bytes into text. Throws ReadError when they are not what the decoder reads. */
export type Decoder = (path: string, bytes: Uint8Array) => string;

/** Endings, in lower case, that directories and patterns are searched for. */
const DECODERS: Readonly<Record<string, Decoder>> = {
  '.txt': decodeUtf8,
};

/** The endings that are read from directories, as words for a message: `.txt`. */
export const ENDINGS: string = Object.keys(DECODERS).join(' or ');

/**
 * Tells whether a directory's file is one to read.
 *
 * @param path a path or a file's name; upper and lower case are the same
 */
export function isReadable(path: string): boolean {
  return Object.hasOwn(DECODERS, extname(path).toLowerCase());
}

/**
 * The decoder for a file. A file with any other ending, named by the user, is taken for UTF-8 text.
 *
 * @param path a path, or `-` for standard input
 */
export function decoderFor(path: string): Decoder {
  const ending = extname(path).toLowerCase();
  return (Object.hasOwn(DECODERS, ending) ? DECODERS[ending] : undefined) ?? decodeUtf8;
}
