/** Output to a stream that is open already: standard output, a device or a named pipe. */
import type { Writable } from 'node:stream';
import { asWriteError } from './errors.js';
import { gather, type Output } from './output.js';

/**
 * An output that writes to a stream as it goes.
 *
 * @param stream the stream; it is not closed
 * @param name what messages call it
 * @returns the output; its promises reject with BrokenPipeError when the reader is gone, with WriteError when
 *   the system refuses
 */
export function streamOutput(stream: Writable, name: string): Output {
  // The callback of write reports every failure; without a listener the event would end the process.
  stream.on('error', () => {});
  const send = (text: string | Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => (error ? reject(asWriteError(name, error)) : resolve()));
    });
  const { write, flush, clear } = gather(send);
  return { write, commit: flush, discard: async () => clear() };
}
