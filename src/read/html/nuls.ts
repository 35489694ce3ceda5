/** NUL bytes of a page: a tool that saved it left them in, and the standard has browsers pass over them. */
import { guessUtf16 } from '../encoding-guess.js';

/** A page has so many of them at most: one in so many bytes, and a few in a short one. */
const BYTES_PER_NUL = 1000;
const A_FEW = 8;
/** Bytes at the beginning that show whether a file is a page. */
const HEAD = 4096;
const TAG = /<(?:!doctype\s+html|html|head|meta|title|body)[\s>]/i;

/** A page's bytes, and how many NUL bytes were taken out. */
export interface Cleaned {
  readonly bytes: Uint8Array;
  readonly taken: number;
}

/**
 * Takes a few NUL bytes out of a page. What has many, or does not look like a page, is left for the decoder to refuse; in
 * UTF-16 they are parts of characters.
 *
 * @param bytes the file's bytes
 */
export function withoutNuls(bytes: Uint8Array): Cleaned {
  const first = bytes.indexOf(0);
  if (first < 0) return { bytes, taken: 0 };
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const isPage = TAG.test(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1'));
  if (marked || !isPage || guessUtf16(bytes) !== null) return { bytes, taken: 0 };
  const kept = bytes.filter((byte) => byte !== 0);
  const taken = bytes.length - kept.length;
  return taken > Math.max(A_FEW, bytes.length / BYTES_PER_NUL) ? { bytes, taken: 0 } : { bytes: kept, taken };
}
