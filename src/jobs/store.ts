/**
 * The store of a run that can be taken up again: what jobs have given so far, in a file that only grows, and a journal
 * that says which job each stretch of it came from. Both stand beside the output until it is complete.
 */
import { createHash } from 'node:crypto';
import { createReadStream, rmSync } from 'node:fs';
import { type FileHandle, open, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { beforeTheEnd } from '../write/cleanup.js';
import { asWriteError, WriteError } from '../write/errors.js';
import type { Piece } from './job.js';

/** What one job gave: a stretch of the store. */
export interface Entry {
  readonly path: string;
  /** Checksum of the source that was read. */
  readonly sha256: string;
  /** Number of the part, from 0; a file that is read at once has one. */
  readonly part: number;
  readonly records: number;
  /** Offsets in the store, in bytes. */
  readonly start: number;
  readonly end: number;
  /** Checksum of that stretch. */
  readonly digest: string;
}

/** A store that is open. */
export interface Store {
  /** How many entries an earlier run has left. */
  readonly kept: number;
  /** What an earlier run has stored for a job; null when there is none for this source. */
  readonly find: (path: string, sha256: string, part: number) => Entry | null;
  /** Stores what a job gives, its pieces with a separator between them; it is safe when the promise resolves. */
  readonly append: (job: Pick<Entry, 'path' | 'sha256' | 'part'>, pieces: Iterable<Piece>) => Promise<Entry>;
  /** The text of an entry, in pieces. */
  readonly read: (entry: Entry) => AsyncIterable<string>;
  /** Closes the store and leaves it to be taken up again. */
  readonly close: () => Promise<void>;
  /** Removes the store: the output is complete. */
  readonly remove: () => Promise<void>;
}

const keyOf = (path: string, sha256: string, part: number): string => JSON.stringify([path, sha256, part]);

/** A line of the journal; null when it is none, since its end was cut off or it was damaged. */
function parseEntry(line: string): Entry | null {
  try {
    const entry = JSON.parse(line) as Entry;
    const { path, sha256, part, records, start, end, digest } = entry;
    const texts = [path, sha256, digest].every((value) => typeof value === 'string');
    return texts && [part, records, start, end].every(Number.isSafeInteger) && start <= end ? entry : null;
  } catch {
    return null;
  }
}

/** Bytes that are read at once. */
const PIECE = 256 * 1024;

/** Checksum of a stretch of the store. */
async function digestOf(data: FileHandle, { start, end }: Entry, piece: Buffer): Promise<string> {
  const hash = createHash('sha256');
  for (let at = start; at < end; ) {
    const { bytesRead } = await data.read(piece, 0, Math.min(piece.length, end - at), at);
    if (bytesRead === 0) break;
    hash.update(piece.subarray(0, bytesRead));
    at += bytesRead;
  }
  return hash.digest('hex');
}

/** The entries of an earlier run with the same settings, up to the first that is not whole. */
async function earlierEntries(journal: string, settings: string, data: FileHandle): Promise<Entry[]> {
  const text = await readFile(journal, 'utf8').catch(() => '');
  const [head, ...lines] = text.split('\n');
  if (head !== settings) return [];
  const entries: Entry[] = [];
  const piece = Buffer.alloc(PIECE);
  for (const line of lines) {
    const entry = parseEntry(line);
    if (entry === null || entry.start !== (entries.at(-1)?.end ?? 0)) break;
    if ((await digestOf(data, entry, piece)) !== entry.digest) break;
    entries.push(entry);
  }
  return entries;
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Takes the store for this process; one that a dead process held is taken over. */
async function lock(file: string, output: string): Promise<void> {
  const held = Number(await readFile(file, 'utf8').catch(() => ''));
  if (held > 0 && held !== process.pid && isAlive(held)) {
    throw new WriteError(`${output}: another run (process ${held}) is writing it; wait for its end`);
  }
  await rm(file, { force: true });
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new WriteError(`${output}: another run is writing it; wait for its end`);
  }
}

async function guarded<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asWriteError(path, error);
  }
}

/**
 * Opens the store of an output, with what an earlier run has left in it.
 *
 * @param output the file that is to be written
 * @param settings one line that says how the records are made and encoded; a store made otherwise is begun anew
 * @param separator what stands between two pieces
 * @throws WriteError (by rejection) when the store cannot be written beside the output
 */
export async function openStore(output: string, settings: string, separator: string): Promise<Store> {
  const beside = (ending: string): string => join(dirname(output), `.${basename(output)}.${ending}`);
  const [data, journal, locked] = [beside('partial'), beside('journal'), beside('lock')];
  await guarded(output, () => lock(locked, output));
  const unlock = (): void => rmSync(locked, { force: true });
  const forget = beforeTheEnd(unlock);
  const file: FileHandle = await guarded(output, () => open(data, 'a+'));
  const entries = await earlierEntries(journal, settings, file);
  let end = entries.at(-1)?.end ?? 0;
  const log = await guarded(output, async () => {
    await file.truncate(end);
    // The journal is written anew: its end may have been cut off.
    const handle = await open(journal, 'w');
    await handle.writeFile([settings, ...entries.map((entry) => JSON.stringify(entry))].map((l) => `${l}\n`).join(''));
    return handle;
  });
  const known = new Map(entries.map((entry) => [keyOf(entry.path, entry.sha256, entry.part), entry]));
  let closed = false;
  const close = async (): Promise<void> => {
    // Once only: after that the lock may be another run's.
    if (closed) return;
    closed = true;
    await Promise.allSettled([file.close(), log.close()]);
    unlock();
    forget();
  };
  return {
    kept: entries.length,
    find: (path, sha256, part) => known.get(keyOf(path, sha256, part)) ?? null,
    append: (job, pieces) =>
      guarded(output, async () => {
        const hash = createHash('sha256');
        let records = 0;
        let size = 0;
        for (const piece of pieces) {
          const bytes = Buffer.concat([Buffer.from(size > 0 ? separator : ''), Buffer.from(piece.text as string)]);
          await file.appendFile(bytes);
          hash.update(bytes);
          size += bytes.length;
          records += piece.records;
        }
        const entry: Entry = { ...job, records, start: end, end: end + size, digest: hash.digest('hex') };
        await log.appendFile(`${JSON.stringify(entry)}\n`);
        end = entry.end;
        return entry;
      }),
    async *read(entry) {
      if (entry.end === entry.start) return;
      const stream = createReadStream(data, { start: entry.start, end: entry.end - 1, encoding: 'utf8' });
      for await (const piece of stream) yield piece as string;
    },
    close,
    remove: async () => {
      await Promise.all([rm(data, { force: true }), rm(journal, { force: true })]);
      await close();
    },
  };
}
