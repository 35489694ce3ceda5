/** Does the work of `extract`: paths in, records out, faults reported on the way. */
import { realpath } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { ExtractOptions } from '../extract.js';
import type { Job, JobSettings, Piece } from '../jobs/job.js';
import { measure, planJobs, type SizedInput } from '../jobs/plan.js';
import { type Done, inOrder, startRunner } from '../jobs/runner.js';
import { expandPaths, type Input } from '../read/paths.js';
import { STANDARD_INPUT } from '../read/standard-input.js';
import type { ClaimRecord } from '../record/schema.js';
import { loadEncoding } from '../write/formats.js';
import type { Output } from '../write/output.js';
import { streamOutput } from '../write/stream-output.js';
import { EXIT, UsageError } from './errors.js';
import { readTextOptions } from './options.js';
import { startProgress } from './progress.js';
import { report } from './report.js';
import type { Texts } from './resume.js';
import { type ExtractFlags, type ExtractSettings, settle } from './settings.js';

/** What has been done so far. */
interface Tally {
  read: number;
  failed: number;
  records: number;
  bytes: number;
}

/** Milliseconds of work without a pause; in the pauses signals are heard. */
const PAUSE_EVERY = 50;

/** Fewer bytes than this are read faster than workers are started. */
const WORTH_WORKERS = 3_000_000;

const jobSettings = (settings: ExtractSettings, options: ExtractOptions): JobSettings => ({
  // A table is drawn from records, here.
  format: settings.format === 'table' ? 'ndjson' : settings.format,
  bom: settings.bom,
  kinds: settings.kinds === null ? null : [...settings.kinds],
  date: settings.date,
  lexicon: options.lexicon ?? null,
});

const realPath = (path: string): Promise<string | null> => realpath(path).catch(() => null);

/** A file that is also an input would be read and replaced. */
async function refuseInput(file: string, inputs: readonly Input[]): Promise<void> {
  const target = await realPath(file);
  for (const { path } of inputs) {
    if (target === null || path === STANDARD_INPUT || (await realPath(path)) !== target) continue;
    throw new UsageError(`--output: '${file}' is also an input; name another file`);
  }
}

async function openOutput(file: string | null): Promise<Output> {
  if (file === null) return streamOutput(process.stdout, 'standard output');
  const { openFileOutput } = await import('../write/file-output.js');
  return openFileOutput(file);
}

const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** What there is to say at the end, to a person who is looking. */
function summarize(settings: ExtractSettings, tally: Tally): void {
  const found = `${plural(tally.records, 'record')} from ${plural(tally.read, 'file')}`;
  if (settings.output !== null) report(`${settings.output}: ${found}`);
  else if (settings.format === 'table' && tally.records === 0) report(found);
}

function* countPieces(pieces: Iterable<Piece>, tally: Tally, told: () => void): Generator<Piece> {
  for (const piece of pieces) {
    tally.records += piece.records;
    told();
    yield piece;
  }
}

/** Counts what is done and tells of what failed, on its way through. */
async function* counted(all: AsyncIterable<Done>, inputs: readonly SizedInput[], tally: Tally, quiet: boolean) {
  const total = { documents: inputs.length, bytes: inputs.reduce((sum, { bytes }) => sum + bytes, 0) };
  const progress = startProgress(total, quiet);
  try {
    for await (const { job, result } of all) {
      const messages = quiet ? [] : [...result.warnings];
      if (result.error !== null) messages.push(result.error);
      if (messages.length > 0) progress.clear();
      for (const message of messages) report(message);
      const told = (): void =>
        progress.update({ documents: tally.read + tally.failed, bytes: tally.bytes, records: tally.records });
      yield { job, result: { ...result, pieces: countPieces(result.pieces, tally, told) } };
      tally.bytes += job.bytes;
      if (result.error !== null) tally.failed++;
      else if (job.type !== 'text' || job.last) tally.read++;
      told();
    }
  } finally {
    progress.stop();
  }
}

/** Records of encoded jobs, for the table. */
async function* recordsOf(all: AsyncIterable<Done>): AsyncGenerator<ClaimRecord> {
  for await (const { result } of all) {
    for (const { text } of result.pieces) {
      for (const line of Buffer.from(text as string)
        .toString()
        .split('\n'))
        if (line !== '') yield JSON.parse(line) as ClaimRecord;
    }
  }
}

async function* tableOf(all: AsyncIterable<Done>, settings: ExtractSettings): AsyncGenerator<string> {
  const { writeTable } = await import('../write/table.js');
  yield* writeTable(recordsOf(all), settings);
}

/** The whole output in pieces: head, encoded records with separators, tail. */
async function* encodedOf(texts: AsyncIterable<Texts>, settings: JobSettings): AsyncGenerator<string | Uint8Array> {
  const { head, separator, tail } = await loadEncoding(settings.format, settings);
  yield head;
  let empty = true;
  for await (const text of texts) {
    if (!empty) yield separator;
    empty = false;
    yield* text;
  }
  yield tail(empty);
}

async function* textsOf(all: AsyncIterable<Done>): AsyncGenerator<Texts> {
  let rested = performance.now();
  for await (const { result } of all) {
    for (const { text } of result.pieces) {
      yield [text];
      if (performance.now() - rested < PAUSE_EVERY) continue;
      await setImmediate();
      rested = performance.now();
    }
  }
}

/** Writes the pieces and puts the output in its place, unless nothing could be read. */
async function writeAll(pieces: AsyncIterable<string | Uint8Array>, output: Output, tally: Tally): Promise<void> {
  try {
    for await (const text of pieces) await output.write(text);
    if (tally.read === 0) await output.discard();
    else await output.commit();
  } catch (error) {
    await output.discard();
    throw error;
  }
}

/** Does the jobs of all inputs, those apart that an earlier run has left the result of. */
async function runResumable(
  file: string,
  jobs: AsyncIterable<Job>,
  settings: JobSettings,
  { threads, quiet }: { readonly threads: number; readonly quiet: boolean },
  count: (all: AsyncIterable<Done>) => AsyncIterable<Done>,
  tally: Tally,
): Promise<void> {
  const { resumeJobs } = await import('./resume.js');
  await resumeJobs(file, jobs, settings, { threads, quiet }, count, (texts) =>
    openOutput(file).then((output) => writeAll(encodedOf(texts, settings), output, tally)),
  );
}

/**
 * Extracts the records of paths and writes them. Nothing is written when no input can be read.
 *
 * @param paths files, directories, patterns or `-`
 * @param flags the flags of the command line
 * @returns the exit code: 0 done, 1 some inputs failed, 2 all failed
 * @throws UsageError, ReadError (the lexicon), WriteError and BrokenPipeError (by rejection)
 */
export async function runExtract(paths: readonly string[], flags: ExtractFlags): Promise<number> {
  const { stdout, env } = process;
  const settings = settle(flags, { terminal: stdout.isTTY, columns: stdout.columns, noColor: env.NO_COLOR });
  const options = await readTextOptions({ date: flags.date, lexicon: flags.lexicon });
  const inputs = await measure(await expandPaths(paths));
  if (settings.output !== null) await refuseInput(settings.output, inputs);
  const forJobs = jobSettings(settings, options);
  const bytes = inputs.reduce((sum, input) => sum + input.bytes, 0);
  const threads = settings.jobs ?? (bytes < WORTH_WORKERS ? 1 : availableParallelism());
  const tally: Tally = { read: 0, failed: 0, records: 0, bytes: 0 };
  const count = (all: AsyncIterable<Done>): AsyncIterable<Done> => counted(all, inputs, tally, settings.quiet);
  const jobs = planJobs(inputs, options);
  if (settings.resume && settings.output !== null) {
    await runResumable(settings.output, jobs, forJobs, { threads, quiet: settings.quiet }, count, tally);
  } else {
    // Opened first: a place that cannot be written to is told at once.
    const output = await openOutput(settings.output);
    const runner = await startRunner(threads, forJobs);
    try {
      const done = count(inOrder(jobs, runner));
      const pieces = settings.format === 'table' ? tableOf(done, settings) : encodedOf(textsOf(done), forJobs);
      await writeAll(pieces, output, tally);
    } finally {
      await runner.close();
    }
  }
  if (tally.read === 0) return EXIT.usage;
  if (!settings.quiet) summarize(settings, tally);
  return tally.failed > 0 ? EXIT.partial : EXIT.ok;
}
