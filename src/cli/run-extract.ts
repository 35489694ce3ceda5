/** Does the work of `extract`: paths in, records out, faults reported on the way. */

import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { ExtractOptions } from '../extract.js';
import type { Job, JobSettings } from '../jobs/job.js';
import { measure, planJobs } from '../jobs/plan.js';
import { recordsOf } from '../jobs/records.js';
import { type Done, inOrder, startRunner } from '../jobs/runner.js';
import { expandPaths } from '../read/paths.js';
import type { ReadOptions } from '../read/reader.js';
import type { Row } from '../record/columns.js';
import type { ClaimRecord } from '../record/schema.js';
import type { SheetFormat } from '../write/format.js';
import { isStreamFormat, loadEncoding, loadSheetWriter } from '../write/formats.js';
import { plural } from '../write/plural.js';
import { counted, emptyTally, type Tally } from './counting.js';
import { EXIT } from './errors.js';
import { checkedColumns } from './fields.js';
import { parseReadOptions, readTextOptions } from './options.js';
import { pathOptions } from './path-options.js';
import { report } from './report.js';
import type { Texts } from './resume.js';
import { type ExtractFlags, type ExtractSettings, settle } from './settings.js';
import { checkReport, openOutput, outputTest, refuseInput, reportAddress, WORTH_WORKERS, writeAll } from './writing.js';

/** Milliseconds of work without a pause; in the pauses signals are heard. */
const PAUSE_EVERY = 50;

const jobSettings = (settings: ExtractSettings, options: ExtractOptions, read: ReadOptions): JobSettings => {
  const encodes = isStreamFormat(settings.format);
  return {
    // Tables and sheets are made of records, here.
    format: isStreamFormat(settings.format) ? settings.format : 'ndjson',
    bom: settings.bom,
    fields: encodes ? settings.fields : null,
    filter: settings.filter,
    subject: settings.subject,
    date: settings.date,
    lexicon: options.lexicon ?? null,
    simplified: options.simplified ?? false,
    read,
    weights: options.weights ?? null,
  };
};

/** What there is to say at the end, to a person who is looking. */
function summarize(settings: ExtractSettings, tally: Tally): void {
  const found = `${plural(tally.records, 'record')} from ${plural(tally.read, 'file')}`;
  if (settings.output !== null) report(`${settings.output}: ${found}`);
  else if (settings.format === 'table' && tally.records === 0) report(found);
}

/** All records of all jobs. */
async function* allRecords(all: AsyncIterable<Done>): AsyncGenerator<ClaimRecord> {
  for await (const { result } of all) yield* recordsOf(result);
}

/** The output of a format that is made of records here. */
async function* drawn(all: AsyncIterable<Done>, settings: ExtractSettings): AsyncGenerator<string | Uint8Array> {
  const { format, fields } = settings;
  if (format === 'table' && fields === null) {
    const { writeTable } = await import('../write/claims-table.js');
    yield* writeTable(allRecords(all), settings);
    return;
  }
  const { rowOf } = await import('../record/columns.js');
  const columns = await checkedColumns(fields);
  async function* rows(): AsyncGenerator<Row> {
    for await (const record of allRecords(all)) yield rowOf(record, columns);
  }
  if (format === 'table') {
    const { writeRowsTable } = await import('../write/table.js');
    yield* writeRowsTable(columns, rows(), settings);
    return;
  }
  const write = await loadSheetWriter(format as SheetFormat);
  yield* write({ name: 'claims', columns, rows: rows(), report: await reportAddress(settings) });
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
    openOutput(file).then((output) => writeAll(encodedOf(texts, settings), output, () => tally.read > 0)),
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
  if (settings.fields !== null) await checkedColumns(settings.fields);
  await checkReport(settings);
  const read = parseReadOptions(flags);
  const options = await readTextOptions(flags);
  const walked = { ...pathOptions(flags), isOutput: await outputTest(settings.output) };
  const inputs = await measure(await expandPaths(paths, walked));
  walked.tell(settings.quiet || inputs.every(({ error }) => error));
  if (settings.output !== null) await refuseInput(settings.output, inputs);
  const forJobs = jobSettings(settings, options, read);
  const bytes = inputs.reduce((sum, input) => sum + input.bytes, 0);
  const threads = settings.jobs ?? (bytes < WORTH_WORKERS ? 1 : availableParallelism());
  const tally = emptyTally();
  const count = (all: AsyncIterable<Done>): AsyncIterable<Done> => counted(all, inputs, tally, settings.quiet);
  const jobs = planJobs(inputs, { ...options, ...read });
  if (settings.resume && settings.output !== null) {
    await runResumable(settings.output, jobs, forJobs, { threads, quiet: settings.quiet }, count, tally);
  } else {
    // Opened first: a place that cannot be written to is told at once.
    const output = await openOutput(settings.output);
    const runner = await startRunner(threads, forJobs);
    try {
      const done = count(inOrder(jobs, runner));
      const pieces = isStreamFormat(settings.format) ? encodedOf(textsOf(done), forJobs) : drawn(done, settings);
      await writeAll(pieces, output, () => tally.read > 0);
    } finally {
      await runner.close();
    }
  }
  if (tally.read === 0) return EXIT.usage;
  if (!settings.quiet) summarize(settings, tally);
  return tally.failed > 0 ? EXIT.partial : EXIT.ok;
}
