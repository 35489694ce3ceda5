/** Where text goes: standard output, or a file that appears only when it is complete. */

/** A destination. After `commit` or `discard` it takes nothing more. */
export interface Output {
  /** Takes a piece of text, or its UTF-8 bytes; resolves when there is room for the next (back pressure). */
  write(text: string | Uint8Array): Promise<void>;
  /** Writes what is left and puts the output in its place. */
  commit(): Promise<void>;
  /** Drops what has not been written and removes what can be removed. */
  discard(): Promise<void>;
}

/** Characters gathered before they are handed on: one system call for many records. */
const BUFFER = 64 * 1024;

/**
 * Gathers small pieces of text into large ones.
 *
 * @param send takes a large piece; resolves when it is written
 * @returns `write` for pieces of any size, `flush` for what is left, `clear` to forget it
 */
export function gather(send: (text: string | Uint8Array) => Promise<void>) {
  let pieces: string[] = [];
  let size = 0;
  const clear = (): void => {
    pieces = [];
    size = 0;
  };
  const flush = async (): Promise<void> => {
    if (size === 0) return;
    const text = pieces.join('');
    clear();
    await send(text);
  };
  const write = async (text: string | Uint8Array): Promise<void> => {
    if (typeof text !== 'string') {
      await flush();
      return send(text);
    }
    pieces.push(text);
    size += text.length;
    if (size >= BUFFER) await flush();
  };
  return { write, flush, clear };
}
