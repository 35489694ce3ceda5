/** Lines of a stream of bytes, without holding more than one of them. */
import { isUtf8 } from 'node:buffer';
import { ReadError } from './errors.js';

/** One line with its number, from 1. */
export interface ByteLine {
  readonly line: number;
  /** The line without its line feed; null when its bytes are not UTF-8. */
  readonly text: string | null;
}

const LINE_FEED = 0x0a;

/**
 * Cuts a stream into lines at line feeds (and at nothing else: U+2028 may stand inside a JSON string).
 *
 * @param chunks the bytes
 * @param path the path shown in messages
 * @param longest greatest length of a line in bytes
 * @returns every line, the last one also without a line feed; a byte order mark at the beginning is removed
 * @throws ReadError (by rejection) when a line is longer than `longest`
 */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  longest = 512 * 1024 * 1024,
): AsyncGenerator<ByteLine> {
  let line = 0;
  let held: Uint8Array[] = [];
  let size = 0;
  const take = (): ByteLine => {
    const bytes = held.length === 1 ? Buffer.from(held[0] as Uint8Array) : Buffer.concat(held);
    held = [];
    size = 0;
    line++;
    if (!isUtf8(bytes)) return { line, text: null };
    const text = bytes.toString('utf8');
    return { line, text: line === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      held.push(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from === chunk.length) continue;
    held.push(chunk.subarray(from));
    size += chunk.length - from;
    if (size > longest) throw new ReadError(`${path}:${line + 1}: the line is too long; is this the right file?`);
  }
  if (held.length > 0) yield take();
}
