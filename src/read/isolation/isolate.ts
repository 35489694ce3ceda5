/** Reads untrusted files in a process of their own, which is ended when it takes too much time or memory. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ReadError } from '../errors.js';
import { placesOf } from '../pdf/places.js';
import type { ReadContents } from '../reader.js';
import type { DocumentContents, ReaderName } from '../text-document.js';
import { limitsFor } from './limits.js';
import { GAVE_UP, type PlainContents, type Reply, type Request } from './messages.js';

/** Beside the built program; the project's sources have none and read in their own thread. */
const PROCESS_FILE = new URL('./reader.js', import.meta.url);
const IS_BUILT = !import.meta.url.endsWith('.ts');

/** The process, kept for the next file as long as it has kept within its limits. */
let kept: ChildProcess | null = null;

function startProcess(): ChildProcess {
  const child = fork(fileURLToPath(PROCESS_FILE), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [],
  });
  // A process that waits for work does not keep the program from ending.
  child.unref();
  child.channel?.unref();
  return child;
}

function gaveUp({ path, limits: { seconds, megabytes } }: Request, code: number | null): ReadError {
  const reason =
    code === GAVE_UP.time
      ? `reading it takes more than ${Math.round(seconds)} seconds without an end in sight; split it or save it in another format`
      : `reading it takes more than ${Math.round(megabytes)} MB of memory; split it or save it in another format`;
  return new ReadError(`${path}: ${reason}`);
}

function ask(request: Request): Promise<Reply> {
  const child = kept ?? startProcess();
  kept = child;
  return new Promise<Reply>((resolve, reject) => {
    // Its own listeners alone are taken off: Node keeps some for the channel, without which no further answer comes.
    const finish = (): void => {
      child.off('message', answered).off('exit', ended).off('error', fail);
      child.channel?.unref();
      child.unref();
    };
    const fail = (error: Error): void => {
      finish();
      kept = null;
      child.kill('SIGKILL');
      reject(error);
    };
    const answered = (reply: Reply): void => {
      finish();
      resolve(reply);
    };
    // A process that dies without a word has been ended by the system: for its memory.
    const ended = (code: number | null): void => fail(gaveUp(request, code));
    child.ref();
    child.channel?.ref();
    child.on('message', answered).on('exit', ended).on('error', fail);
    child.send(request, (error) => {
      if (error) fail(gaveUp(request, child.exitCode));
    });
  });
}

const contentsOf = (contents: PlainContents): DocumentContents => ({
  ...contents,
  places: contents.places === null ? null : placesOf(contents.places),
});

/** Readings wait for each other: the limits are those of one file. */
let queue: Promise<unknown> = Promise.resolve();

async function readApart(request: Request): Promise<DocumentContents> {
  const turn = queue.then(() => ask(request));
  queue = turn.catch(() => {});
  const reply = await turn;
  if (reply.type === 'contents') return contentsOf(reply.contents);
  if (reply.type === 'unreadable') throw new ReadError(reply.message);
  throw new Error(reply.type === 'fault' ? reply.message : 'the reader gave no contents');
}

async function readHere({ reader, path, bytes, options }: Request): Promise<DocumentContents> {
  const { UNTRUSTED } = await import('./untrusted.js');
  const read = await UNTRUSTED[reader]?.();
  if (!read) throw new Error(`no reader ${reader}`);
  return contentsOf(await read(path, bytes, options, () => {}));
}

/**
 * A reader that reads in a process of its own.
 *
 * @param reader its name
 * @returns what reads a file's bytes; it rejects with a ReadError when they cannot be read within the limits
 */
export function isolated(reader: ReaderName): ReadContents {
  return (path, bytes, options) => {
    const { maxSeconds, maxMemory } = options;
    const set = {
      ...(maxSeconds === undefined ? {} : { seconds: maxSeconds }),
      ...(maxMemory === undefined ? {} : { megabytes: maxMemory }),
    };
    const request = { reader, path, bytes, options, limits: limitsFor(bytes.length, set) };
    return IS_BUILT ? readApart(request) : readHere(request);
  };
}
