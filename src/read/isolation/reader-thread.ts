/** The thread that reads: one file after the other, as its process tells it. */
import { parentPort } from 'node:worker_threads';
import { ReadError } from '../errors.js';
import type { Reply, Request } from './messages.js';
import { UNTRUSTED } from './untrusted.js';

async function read({ reader, path, bytes, options }: Request): Promise<Reply> {
  const load = UNTRUSTED[reader];
  if (!load) return { type: 'fault', message: `no reader ${reader}` };
  try {
    const readFile = await load();
    const contents = await readFile(path, bytes, options, () => parentPort?.postMessage({ type: 'step' }));
    return { type: 'contents', contents };
  } catch (error) {
    if (error instanceof ReadError) return { type: 'unreadable', message: error.message };
    return { type: 'fault', message: error instanceof Error ? error.message : String(error) };
  }
}

/** Waits for requests. */
export function serveThread(): void {
  parentPort?.on('message', async (request: Request) => parentPort?.postMessage(await read(request)));
}
