/** Does the work of `series`: texts or records in, rows out. */

import { availableParallelism } from 'node:os';
import { type ExtractOptions, extractRecords } from '../extract.js';
import type { JobSettings } from '../jobs/job.js';
import { measure, planJobs } from '../jobs/plan.js';
import { recordsOf } from '../jobs/records.js';
import { inOrder, startRunner } from '../jobs/runner.js';
import type { ReadError } from '../read/errors.js';
import { expandPaths } from '../read/paths.js';
import type { ReadOptions } from '../read/reader.js';
import { STANDARD_INPUT } from '../read/standard-input.js';
import type { RecordFilter } from '../record/filter.js';
import { type Collector, collector } from '../series/collect.js';
import { seriesRows } from '../series/rows.js';
import { DIMENSIONS, type Dimension } from '../series/wide.js';
import { plural } from '../write/plural.js';
import { counted, emptyTally, type Tally } from './counting.js';
import { inputDocuments, isRecordsFile } from './documents.js';
import { EXIT, UsageError } from './errors.js';
import type { ChoosingFlags } from './filter-options.js';
import { parseFilter } from './filters.js';
import { parseReadOptions, readTextOptions } from './options.js';
import type { PathFlags } from './path-options.js';
import { pathOptions } from './path-options.js';
import type { ReadFlags } from './read-flags.js';
import { report } from './report.js';
import { type SeriesShape, seriesOutput, shapeColumns } from './series-output.js';
import type { OutputFlags } from './settings.js';
import { type OutputSettings, parseFields, parseJobs, parseSubject, settleOutput } from './settings.js';
import { checkReport, openOutput, outputTest, refuseInput, WORTH_WORKERS, writeAll } from './writing.js';

/** The flags as commander gives them; what the user did not write is absent. */
export interface SeriesFlags extends OutputFlags, ChoosingFlags, PathFlags, ReadFlags {
  readonly wide?: string;
  readonly fields?: string;
  readonly date?: string;
  readonly lexicon?: string;
  readonly weights?: string;
  readonly jobs?: string;
  readonly quiet?: boolean;
}

/** Nothing is left out before the places of a document are known. */
const ALL: RecordFilter = {
  kinds: null,
  subjects: null,
  indicators: null,
  period: null,
  statuses: null,
  minConfidence: null,
};

function parseWide(flag: string | undefined): Dimension | null {
  if (flag === undefined) return null;
  const dimension = DIMENSIONS.find((name) => name === flag);
  if (dimension) return dimension;
  throw new UsageError(`--wide: unknown column '${flag}'; choose one of ${DIMENSIONS.join(', ')}`);
}

/** Collects the claims of files of records and of standard input. */
async function collectRead(
  paths: readonly string[],
  into: Collector,
  options: ExtractOptions,
  tally: Tally,
  read: ReadOptions,
): Promise<void> {
  const failed = (error: ReadError): void => {
    tally.failed++;
    report(error.message);
  };
  for await (const document of inputDocuments(paths, failed, { read })) {
    const records = 'source' in document ? extractRecords(document.source, options) : document.records;
    for (const record of records) into.add(record);
    into.endDocument();
    tally.read++;
  }
}

/** How texts are read. */
interface Reading {
  readonly jobs: number | null;
  readonly quiet: boolean;
  readonly read: ReadOptions;
  readonly walked: ReturnType<typeof pathOptions>;
  /** The file to write; null for standard output. */
  readonly output: string | null;
}

/** Collects the claims of texts, which workers extract. */
async function collectTexts(
  paths: readonly string[],
  into: Collector,
  options: ExtractOptions,
  tally: Tally,
  { jobs, quiet, read, walked, output }: Reading,
): Promise<void> {
  const inputs = await measure(await expandPaths(paths, walked));
  walked.tell(quiet || inputs.every(({ error }) => error));
  if (output !== null) await refuseInput(output, inputs);
  const bytes = inputs.reduce((sum, input) => sum + input.bytes, 0);
  const settings: JobSettings = {
    format: 'ndjson',
    bom: false,
    fields: null,
    filter: ALL,
    subject: null,
    date: options.date ?? null,
    lexicon: options.lexicon ?? null,
    simplified: false,
    read,
    weights: options.weights ?? null,
  };
  const runner = await startRunner(jobs ?? (bytes < WORTH_WORKERS ? 1 : availableParallelism()), settings);
  try {
    for await (const { job, result } of counted(
      inOrder(planJobs(inputs, { ...options, ...read }), runner),
      inputs,
      tally,
      quiet,
    )) {
      for (const record of recordsOf(result)) into.add(record);
      if (job.type !== 'text' || job.last) into.endDocument();
    }
  } finally {
    await runner.close();
  }
}

async function writeSeries(into: Collector, output: OutputSettings, shape: SeriesShape): Promise<number> {
  const rows = seriesRows(into.statements);
  const opened = await openOutput(output.output);
  await writeAll(seriesOutput(rows, output, shape), opened, () => true);
  return rows.length;
}

/**
 * Makes series of texts or records and writes them. Nothing is written when no input can be read.
 *
 * @param paths texts as for `extract`, or files of records by their endings
 * @param flags the flags of the command line
 * @returns the exit code: 0 done, 1 some inputs failed, 2 all failed
 * @throws UsageError, ReadError (records, the lexicon), WriteError and BrokenPipeError (by rejection)
 */
export async function runSeries(paths: readonly string[], flags: SeriesFlags): Promise<number> {
  const { stdout, env } = process;
  const output = settleOutput(flags, { terminal: stdout.isTTY, columns: stdout.columns, noColor: env.NO_COLOR }, 'csv');
  const shape: SeriesShape = { wide: parseWide(flags.wide), fields: parseFields(flags.fields) };
  shapeColumns(shape);
  await checkReport(output);
  const filter = parseFilter(flags);
  if (filter.kinds?.every((kind) => kind === 'date')) {
    throw new UsageError('--kind: dates are no part of series; name other kinds, or statline extract --kind date');
  }
  const subject = parseSubject(flags.subjectOfDocument);
  const jobs = flags.jobs === undefined ? null : parseJobs(flags.jobs);
  const quiet = flags.quiet ?? false;
  const options = await readTextOptions(flags);
  const read = parseReadOptions(flags);
  if (output.output !== null)
    await refuseInput(
      output.output,
      paths.map((path) => ({ path })),
    );
  const tally = emptyTally();
  const into = collector(filter, subject, options.lexicon);
  const isRead = (path: string): boolean => isRecordsFile(path) || path === STANDARD_INPUT;
  await collectRead(paths.filter(isRead), into, options, tally, read);
  const texts = paths.filter((path) => !isRead(path));
  const walked = { ...pathOptions(flags), isOutput: await outputTest(output.output) };
  const reading: Reading = { jobs, quiet, read, walked, output: output.output };
  if (texts.length > 0) await collectTexts(texts, into, options, tally, reading);
  if (tally.read === 0) return EXIT.usage;
  const rows = await writeSeries(into, output, shape);
  if (!quiet && (output.output !== null || rows === 0)) {
    const made = `${plural(rows, 'row')} of ${plural(into.statements.length, 'claim')} from ${plural(tally.read, 'document')}`;
    report(output.output === null ? made : `${output.output}: ${made}`);
  }
  return tally.failed > 0 ? EXIT.partial : EXIT.ok;
}
