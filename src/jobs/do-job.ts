/** Does one job: from a file or a text to encoded records. */
import { documentDate, type ExtractOptions, readPart, readRecords } from '../extract.js';
import { ReadError } from '../read/errors.js';
import { readSource } from '../read/source.js';
import type { ClaimRecord } from '../record/schema.js';
import { type Encoding, loadEncoding } from '../write/formats.js';
import type { Job, JobResult, JobSettings, Piece, TextJob } from './job.js';

/** Records encoded at once; fewer when their sentences are long. */
const BATCH = 256;
const BATCH_LENGTH = 100_000;

/** The options of extraction that settings give. */
function optionsOf({ date, lexicon }: JobSettings): ExtractOptions {
  return { ...(date === null ? {} : { date }), ...(lexicon === null ? {} : { lexicon }) };
}

function* encodeAll(records: Iterable<ClaimRecord>, encoding: Encoding, kinds: JobSettings['kinds']): Generator<Piece> {
  let batch: ClaimRecord[] = [];
  let size = 0;
  for (const record of records) {
    if (kinds !== null && !kinds.includes(record.kind)) continue;
    batch.push(record);
    size += record.sentence.length;
    if (batch.length < BATCH && size < BATCH_LENGTH) continue;
    yield { text: encoding.encode(batch), records: batch.length };
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield { text: encoding.encode(batch), records: batch.length };
}

function recordsOfText({ path, sha256, part, document }: TextJob, options: ExtractOptions): Iterable<ClaimRecord> {
  const date = document === undefined ? documentDate(part.text, options) : document;
  return readPart({ path, sha256, text: part.text }, part, date, options);
}

/**
 * Prepares to do jobs.
 *
 * @param settings what holds for all of them
 * @returns a function that does one job, as far as its pieces are taken; it rejects only for faults of the program
 */
export async function prepareJobs(settings: JobSettings): Promise<(job: Job) => Promise<JobResult>> {
  const encoding = await loadEncoding(settings.format, settings);
  // One object for all jobs: the grammar is built once for a lexicon.
  const options = optionsOf(settings);
  const failed = (error: string): JobResult => ({ pieces: [], sha256: null, error });
  return async (job) => {
    if (job.type === 'failed') return failed(job.message);
    try {
      const source = job.type === 'file' ? await readSource(job.path) : null;
      const records = source ? readRecords(source, options) : recordsOfText(job as TextJob, options);
      const sha256 = source?.sha256 ?? (job as TextJob).sha256;
      return { pieces: encodeAll(records, encoding, settings.kinds), sha256, error: null };
    } catch (error) {
      if (error instanceof ReadError) return failed(error.message);
      throw error;
    }
  };
}
