/** Does one job: from a file or a text to encoded records. */
import { type ExtractOptions, readPart, readRecords } from '../extract.js';
import { knownOf } from '../known.js';
import { ReadError } from '../read/errors.js';
import type { ReadOptions } from '../read/reader.js';
import { decodeSource, plainDocument, readSource } from '../read/source.js';
import type { TextDocument } from '../read/text-document.js';
import { plainTest, type RecordTest } from '../record/filter.js';
import type { ClaimRecord } from '../record/schema.js';
import type { Encoding } from '../write/format.js';
import { loadEncoding } from '../write/formats.js';
import type { BytesJob, FileJob, Job, JobResult, JobSettings, Piece, TextJob } from './job.js';

/** Records encoded at once; fewer when their sentences are long. */
const BATCH = 256;
const BATCH_LENGTH = 100_000;

/** The options of extraction that settings give. */
function optionsOf({ date, lexicon, weights, simplified }: JobSettings): ExtractOptions {
  return {
    ...(date === null ? {} : { date }),
    ...(lexicon === null ? {} : { lexicon }),
    simplified,
    ...(weights === null ? {} : { weights }),
  };
}

/** The test that the settings give. What names are called is loaded when it is asked for. */
async function testOf({ filter, subject, lexicon }: JobSettings): Promise<RecordTest> {
  const plain = plainTest(filter);
  if (filter.subjects === null && filter.indicators === null) return plain;
  const { namesTest } = await import('../names/filter.js');
  const named = namesTest(filter, subject, lexicon ?? undefined);
  return (record) => plain(record) && named(record, []);
}

/** The records to write: those wanted, with the subject that was given where the text names none. */
function* chosen(records: Iterable<ClaimRecord>, isWanted: RecordTest, given: string | null): Generator<ClaimRecord> {
  for (const record of records) {
    if (!isWanted(record)) continue;
    yield given !== null && record.subject === null && record.kind !== 'date' ? { ...record, subject: given } : record;
  }
}

function* encodeAll(records: Iterable<ClaimRecord>, encoding: Encoding): Generator<Piece> {
  let batch: ClaimRecord[] = [];
  let size = 0;
  for (const record of records) {
    batch.push(record);
    size += record.sentence.length;
    if (batch.length < BATCH && size < BATCH_LENGTH) continue;
    yield { text: encoding.encode(batch), records: batch.length };
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield { text: encoding.encode(batch), records: batch.length };
}

/** What is said of numbers in tables that no claim was made of. */
const leftOutLine = (count: number): string =>
  `${count} ${count === 1 ? 'number' : 'numbers'} in tables left out, without a unit or a label that could be understood`;

/** The document of a job, and its records, made while they are taken. */
async function recordsOf(
  job: FileJob | BytesJob | TextJob,
  options: ExtractOptions,
  read: ReadOptions,
): Promise<{ source: TextDocument; records: Iterable<ClaimRecord> }> {
  if (job.type === 'text') {
    const source = plainDocument(job.path, job.sha256, job.part.text);
    return { source, records: readPart(source, job.part, job.known ?? knownOf(source, options.date), options) };
  }
  const source =
    job.type === 'file' ? await readSource(job.path, read) : await decodeSource(job.path, job.contents, read);
  return { source, records: readRecords(source, options) };
}

/**
 * Prepares to do jobs.
 *
 * @param settings what holds for all of them
 * @returns a function that does one job, as far as its pieces are taken; it rejects only for faults of the program
 */
export async function prepareJobs(settings: JobSettings): Promise<(job: Job) => Promise<JobResult>> {
  const encoding = await loadEncoding(settings.format, settings);
  const isWanted = await testOf(settings);
  // One object for all jobs: the grammar is built once for a lexicon.
  const options = optionsOf(settings);
  const failed = (error: string): JobResult => ({ pieces: [], sha256: null, error, warnings: [] });
  return async (job) => {
    if (job.type === 'failed') return failed(job.message);
    try {
      let leftOut = 0;
      const leave = (count: number): void => {
        leftOut += count;
      };
      const { source, records } = await recordsOf(job, { ...options, leftOut: leave }, settings.read);
      const warnings = source.warnings.map((warning) => `${job.path}: ${warning}`);
      const pieces = function* (): Generator<Piece> {
        yield* encodeAll(chosen(records, isWanted, settings.subject), encoding);
        if (leftOut > 0) warnings.push(`${job.path}: ${leftOutLine(leftOut)}`);
      };
      return {
        pieces: pieces(),
        sha256: source.sha256,
        error: null,
        warnings,
      };
    } catch (error) {
      if (error instanceof ReadError) return failed(error.message);
      throw error;
    }
  };
}
