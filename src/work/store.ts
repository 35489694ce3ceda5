/**
 * The store of a run that can be taken up again: what jobs have given so far, in a file that only grows, and a journal
 * that says which job each stretch of it came from. Both stand beside the output until it is complete.
 */
import { createReadStream } from 'node:fs';
import { type FileHandle, open, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { asWriteError } from '../write/errors.js';
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
}

/** A store that is open. */
export interface Store {
  /** How many entries an earlier run has left. */
  readonly kept: number;
  /** What an earlier run has stored for a job; null when there is none for this source. */
  readonly find: (path: string, sha256: string, part: number) => Entry | null;
  /** Stores what a job gives, its pieces with a separator between them; it is safe when the promise resolves. */
  readonly append: (job: Omit<Entry, 'start' | 'end' | 'records'>, pieces: Iterable<Piece>) => Promise<Entry>;
  /** The text of an entry, in pieces. */
  readonly read: (entry: Entry) => AsyncIterable<string>;
  /** Closes the store and leaves it to be taken up again. */
  readonly close: () => Promise<void>;
  /** Removes the store: the output is complete. */
  readonly remove: () => Promise<void>;
}

const keyOf = (path: string, sha256: string, part: number): string => JSON.stringify([path, sha256, part]);

/** The entries of an earlier run with the same settings, as far as the store holds them. */
async function earlierEntries(journal: string, settings: string, stored: number): Promise<Entry[]> {
  const text = await readFile(journal, 'utf8').catch(() => '');
  const [head, ...lines] = text.split('\n');
  if (head !== settings) return [];
  const entries: Entry[] = [];
  // What stands behind the last line feed was cut off.
  for (const line of lines.slice(0, -1)) {
    const entry = JSON.parse(line) as Entry;
    if (entry.end > stored) break;
    entries.push(entry);
  }
  return entries;
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
  const [data, journal] = [beside('partial'), beside('journal')];
  const file: FileHandle = await guarded(output, () => open(data, 'a+'));
  const stored = (await file.stat()).size;
  const entries = await earlierEntries(journal, settings, stored);
  let end = entries.at(-1)?.end ?? 0;
  const log = await guarded(output, async () => {
    await file.truncate(end);
    // The journal is written anew: its end may have been cut off.
    const handle = await open(journal, 'w');
    await handle.writeFile([settings, ...entries.map((entry) => JSON.stringify(entry))].map((l) => `${l}\n`).join(''));
    return handle;
  });
  const known = new Map(entries.map((entry) => [keyOf(entry.path, entry.sha256, entry.part), entry]));
  const close = async (): Promise<void> => {
    await Promise.allSettled([file.close(), log.close()]);
  };
  return {
    kept: entries.length,
    find: (path, sha256, part) => known.get(keyOf(path, sha256, part)) ?? null,
    append: (job, pieces) =>
      guarded(output, async () => {
        let records = 0;
        let size = 0;
        for (const piece of pieces) {
          const bytes = Buffer.from(piece.text as string);
          if (size > 0) size += (await file.write(separator)).bytesWritten;
          await file.appendFile(bytes);
          size += bytes.length;
          records += piece.records;
        }
        const entry: Entry = { ...job, records, start: end, end: end + size };
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
      await close();
      await Promise.all([rm(data, { force: true }), rm(journal, { force: true })]);
    },
  };
}
