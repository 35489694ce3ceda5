/**
 * A text file that is read in any place by code points, without holding it: one pass takes the checksum and notes
 * where every 64 KiB begin; afterwards only the pieces that are asked for are read.
 */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { LRUCache } from 'lru-cache';
import { asReadError, ReadError } from './errors.js';
import { countBelow } from './sorted.js';
import { wholeCharacters } from './utf8.js';

/** Where a piece of the file begins. */
interface Checkpoint {
  /** Offset in bytes. */
  readonly byte: number;
  /** Offset in code points. */
  readonly point: number;
  /** Line, from 1. */
  readonly line: number;
  /** Code points of that line that stand before the piece. */
  readonly column: number;
}

/** A piece of text that has been read. */
interface Piece {
  readonly points: readonly string[];
  /** Offsets in `points` after each line feed. */
  readonly lineStarts: readonly number[];
}

/** A file that can be asked for any stretch of its text. Offsets are code points from 0, a byte order mark not counted. */
export interface IndexedFile {
  readonly path: string;
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly sha256: string;
  /** Length in code points. */
  readonly length: number;
  /** The text from `start` to `end`, end exclusive; what lies outside the file is left out. */
  readonly slice: (start: number, end: number) => string;
  /** Line and column, both from 1, of an offset. */
  readonly place: (offset: number) => { readonly line: number; readonly column: number };
  /** What made the text, with its version, as records name it. */
  readonly reader: string;
  /** The page that a stretch begins on; null for formats without pages. */
  readonly pageOf: (start: number, end: number) => number | null;
}

const PIECE = 64 * 1024;
/** Pieces kept in memory, of all files together. */
const pieces = new LRUCache<string, Piece>({ max: 128 });

function fileReader(path: string): (at: number, length: number) => Buffer {
  return (at, length) => {
    const descriptor = openSync(path, 'r');
    try {
      const buffer = Buffer.allocUnsafe(length);
      let filled = 0;
      while (filled < length) {
        const read = readSync(descriptor, buffer, filled, length - filled, at + filled);
        if (read === 0) break;
        filled += read;
      }
      return buffer.subarray(0, filled);
    } finally {
      closeSync(descriptor);
    }
  };
}

/** One pass over the file: checksum, checkpoints and length. */
function survey(path: string, read: (at: number, length: number) => Buffer) {
  const hash = createHash('sha256');
  const checkpoints: Checkpoint[] = [];
  let byte = 0;
  let point = 0;
  let line = 1;
  let column = 0;
  for (;;) {
    const chunk = read(byte, PIECE);
    const bytes = chunk.length < PIECE ? chunk : chunk.subarray(0, wholeCharacters(chunk));
    if (bytes.length === 0) break;
    if (!isUtf8(bytes)) throw new ReadError(`${path}: not UTF-8 text; it cannot be the source of a record`);
    hash.update(bytes);
    const mark = byte === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    checkpoints.push({ byte: byte + mark, point, line, column });
    for (let i = mark; i < bytes.length; i++) {
      const value = bytes[i] as number;
      if ((value & 0xc0) === 0x80) continue;
      point++;
      column++;
      if (value !== 0x0a) continue;
      line++;
      column = 0;
    }
    byte += bytes.length;
  }
  return { sha256: hash.digest('hex'), checkpoints, length: point, bytes: byte };
}

/**
 * Opens a file for reading in any place. The file must not change while it is used.
 *
 * @param path a file of UTF-8 text
 * @throws ReadError when it cannot be read or is not UTF-8
 */
export function openIndexedFile(path: string): IndexedFile {
  const read = fileReader(path);
  const { sha256, checkpoints, length, bytes } = guarded(path, () => survey(path, read));

  const starts = checkpoints.map((checkpoint) => checkpoint.point);
  /** Index of the last piece that does not begin after an offset. */
  const pieceAt = (offset: number): number => Math.max(0, countBelow(starts, offset + 1) - 1);

  const load = (index: number): Piece => {
    const key = `${sha256} ${index} ${path}`;
    const known = pieces.get(key);
    if (known) return known;
    const from = (checkpoints[index] as Checkpoint).byte;
    const to = checkpoints[index + 1]?.byte ?? bytes;
    const points = Array.from(guarded(path, () => read(from, to - from)).toString('utf8'));
    const lineStarts = points.flatMap((point, i) => (point === '\n' ? [i + 1] : []));
    const piece = { points, lineStarts };
    pieces.set(key, piece);
    return piece;
  };

  return {
    path,
    sha256,
    length,
    reader: 'text 1',
    pageOf: () => null,
    slice(start, end) {
      const parts: string[] = [];
      let at = Math.max(0, start);
      const limit = Math.min(end, length);
      for (let index = pieceAt(at); at < limit; index++) {
        const base = (checkpoints[index] as Checkpoint).point;
        const { points } = load(index);
        parts.push(points.slice(at - base, limit - base).join(''));
        at = base + points.length;
      }
      return parts.join('');
    },
    place(offset) {
      const index = pieceAt(offset);
      const checkpoint = checkpoints[index];
      if (checkpoint === undefined) return { line: 1, column: 1 };
      const inside = offset - checkpoint.point;
      const { lineStarts } = load(index);
      const breaks = countBelow(lineStarts, inside + 1);
      const last = lineStarts[breaks - 1];
      return {
        line: checkpoint.line + breaks,
        column: last === undefined ? checkpoint.column + inside + 1 : inside - last + 1,
      };
    },
  };
}

function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asReadError(path, error);
  }
}
