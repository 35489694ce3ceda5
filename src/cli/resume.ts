/** Runs that can be taken up again: results go through a store that outlives an interruption. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Job, JobSettings } from '../jobs/job.js';
import { type Done, inOrder, type Runner, startRunner } from '../jobs/runner.js';
import { type Entry, openStore, type Store } from '../jobs/store.js';
import { beforeTheEnd } from '../write/cleanup.js';
import { WriteError } from '../write/errors.js';
import { loadEncoding } from '../write/formats.js';
import { UsageError } from './errors.js';
import { report } from './report.js';
import { VERSION } from './version.js';

/** Stretches of the output with a separator between them, each in pieces that belong together. */
export type Texts = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** A store can stand beside a file, not beside a directory or a device. */
async function refuseOther(file: string): Promise<void> {
  const known = await stat(file).catch(() => null);
  if (known?.isDirectory()) throw new WriteError(`${file}: is a directory; name a file`);
  if (known && !known.isFile()) throw new UsageError(`--resume: '${file}' is no file; name one`);
}

/** Checksum of a job's source as it is now; null when it cannot be read. */
async function sourceOf(job: Job): Promise<string | null> {
  if (job.type === 'text') return job.sha256;
  if (job.type === 'failed') return null;
  if (job.type === 'bytes') return createHash('sha256').update(job.contents).digest('hex');
  const bytes = await readFile(job.path).catch(() => null);
  return bytes === null ? null : createHash('sha256').update(bytes).digest('hex');
}

const partOf = (job: Job): number => (job.type === 'text' ? job.number : 0);

/** A runner that passes over what the store has, and remembers in `entries` where everything stands. */
function storedRunner(runner: Runner, store: Store, entries: Map<Job, Entry>): Runner {
  return {
    ...runner,
    run: async (job) => {
      const sha256 = await sourceOf(job);
      const kept = sha256 === null ? null : store.find(job.path, sha256, partOf(job));
      if (kept === null) return runner.run(job);
      entries.set(job, kept);
      return { pieces: [{ text: '', records: kept.records }], sha256, error: null, warnings: [] };
    },
  };
}

/** Puts what is new into the store; gives the entries of all jobs that gave one, in their order. */
async function storeAll(all: AsyncIterable<Done>, store: Store, entries: Map<Job, Entry>): Promise<Entry[]> {
  const order: Entry[] = [];
  for await (const { job, result } of all) {
    const { sha256, pieces } = result;
    const kept = entries.get(job);
    entries.delete(job);
    // Taken also when they are kept: whoever counts them sees them pass.
    if (kept) for (const _ of pieces);
    if (sha256 !== null)
      order.push(kept ?? (await store.append({ path: job.path, sha256, part: partOf(job) }, pieces)));
  }
  return order;
}

async function* textsOf(entries: readonly Entry[], store: Store) {
  for (const entry of entries) if (entry.end > entry.start) yield store.read(entry);
}

/**
 * Does jobs, but not those that an earlier run has done with the same settings on the same sources, and writes all.
 *
 * @param file the output; the store stands beside it until it is complete
 * @param jobs the jobs in the order of the output
 * @param settings what holds for all jobs
 * @param how how many threads do them, and whether nothing is told
 * @param count counts the results on their way
 * @param write writes the texts of all jobs, in order, and puts the output in its place
 */
export async function resumeJobs(
  file: string,
  jobs: AsyncIterable<Job>,
  settings: JobSettings,
  { threads, quiet }: { readonly threads: number; readonly quiet: boolean },
  count: (all: AsyncIterable<Done>) => AsyncIterable<Done>,
  write: (texts: AsyncIterable<Texts>) => Promise<void>,
): Promise<void> {
  await refuseOther(file);
  const { separator } = await loadEncoding(settings.format, settings);
  const store = await openStore(file, JSON.stringify({ statline: VERSION, ...settings }), separator);
  if (store.kept > 0 && !quiet)
    report(`${file}: going on; ${store.kept} of the earlier results are kept where the source is the same`);
  const forget = beforeTheEnd((interrupted) => {
    if (interrupted && !quiet) report(`${file}: interrupted; the same command goes on from here`);
  });
  const runner = await startRunner(threads, settings);
  const entries = new Map<Job, Entry>();
  try {
    const order = await storeAll(count(inOrder(jobs, storedRunner(runner, store, entries))), store, entries);
    await write(textsOf(order, store));
    await store.remove();
  } finally {
    forget();
    await store.close();
    await runner.close();
  }
}
