/** Does the work of `verify`: records and their sources in, a line for every failure out. */
import { isAbsolute, join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { ReadError } from '../read/errors.js';
import { indexedDocument } from '../read/indexed-document.js';
import { type IndexedFile, openIndexedFile } from '../read/indexed-file.js';
import { isUtf8Text } from '../read/long-file.js';
import type { ReadOptions } from '../read/reader.js';
import { type ReadRecord, readRecords } from '../read/records.js';
import { readSource } from '../read/source.js';
import { STANDARD_INPUT } from '../read/standard-input.js';
import { parseCsvRecord, parseJsonRecord } from '../record/parse.js';
import type { ClaimRecord } from '../record/schema.js';
import { type SourceState, type Verdict, verifyRecord } from '../verify/verify.js';
import { oneLine } from '../write/columns.js';
import { restoreCell } from '../write/formula.js';
import type { Output } from '../write/output.js';
import { streamOutput } from '../write/stream-output.js';
import { EXIT, UsageError } from './errors.js';
import { parseReadOptions } from './options.js';
import type { ReadFlags } from './read-flags.js';
import { checkRoot } from './root.js';

/** The flags of the command line. */
export interface VerifyFlags extends ReadFlags {
  readonly root: string;
  readonly quiet?: boolean;
}

/** A source that was opened, or why it could not be. */
type Source = { readonly file: IndexedFile; readonly state: SourceState } | { readonly fault: string };

/** Sources whose index is kept; opening one again reads it again. */
const OPEN_SOURCES = 4096;

const STATUSES = ['proven', 'moved', 'altered', 'gone', 'reread', 'resaved', 'edited', 'absent', 'invalid'] as const;
type Status = (typeof STATUSES)[number];

async function openSource(root: string, path: string, options: ReadOptions): Promise<Source> {
  if (path === STANDARD_INPUT) return { fault: 'it was read from standard input, which is gone' };
  const file = isAbsolute(path) ? path : join(root, path);
  try {
    // UTF-8 text of any length is read where it is asked for; everything else is held.
    const inPieces = options.encoding === undefined && (await isUtf8Text(file));
    const opened = inPieces ? openIndexedFile(file) : indexedDocument(await readSource(file, options));
    return { file: opened, state: { shift: 0 } };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { fault: error.message };
  }
}

/** A line for a record that is not proven: status, place, quote, what is wrong. */
function failureLine(read: ReadRecord, status: Status, record: ClaimRecord | null, detail: string): string {
  const where = record ? `${record.source.path}:${record.source.line}:${record.source.column}` : read.place;
  const quote = record ? `  “${record.quote.replace(/\s+/g, ' ')}”` : '';
  const from = record ? `  (${read.place})` : '';
  return `${oneLine(`${status.padEnd(8)}  ${where}${quote}  ${detail}${from}`)}\n`;
}

const elsewhere = ({ sameSentence }: { readonly sameSentence: boolean }): string =>
  sameSentence ? '' : ', but its sentence is another';

function detailOf(verdict: Verdict, record: ClaimRecord): string {
  switch (verdict.status) {
    case 'moved':
      return `now at ${record.source.path}:${verdict.line}:${verdict.column}, offset ${verdict.start}${elsewhere(verdict)}`;
    case 'altered':
      return `the file was altered; the quote still stands here${elsewhere(verdict)}`;
    case 'gone':
      return 'the file was altered; the quote is gone';
    case 'resaved':
      return `the same, as a spreadsheet saves it: ${verdict.fields.join(', ')}`;
    case 'reread':
      return `read by ${record.source.reader}; ${verdict.reader} makes another text of the same file; extract again`;
    case 'edited':
      return verdict.details.join('; ');
    default:
      return '';
  }
}

/**
 * Proves records and prints a line for each that is not proven, then a summary.
 *
 * @param path a file of records, or `-`
 * @param flags `--root`, `--quiet`
 * @returns the exit code: 0 all are proven, 1 some are not
 * @throws UsageError when there is no record, or no such root; ReadError when the file cannot be read (by rejection)
 */
export async function runVerify(path: string, flags: VerifyFlags): Promise<number> {
  if (/\.(?:xlsx|parquet)$/i.test(path)) {
    throw new UsageError(`${path}: verify reads NDJSON, JSON and CSV; write the records as one of them: -o claims.csv`);
  }
  const root = checkRoot(flags.root);
  const output = streamOutput(process.stdout, 'standard output');
  const sources = new LRUCache<string, Source>({ max: OPEN_SOURCES });
  const counts = new Map<Status, number>();
  const options = parseReadOptions(flags);
  let total = 0;
  for await (const read of readRecords(path)) {
    total++;
    const status = await verifyOne(read, { root, options }, sources, output);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  if (total === 0) throw new UsageError(`${path}: no records; name what statline extract wrote`);
  const proven = counts.get('proven') ?? 0;
  if (!flags.quiet || proven < total) await output.write(summary(total, counts));
  await output.commit();
  return proven === total ? EXIT.ok : EXIT.partial;
}

async function verifyOne(
  read: ReadRecord,
  { root, options }: { readonly root: string; readonly options: ReadOptions },
  sources: LRUCache<string, Source>,
  output: Output,
): Promise<Status> {
  const fail = async (status: Status, record: ClaimRecord | null, detail: string): Promise<Status> => {
    await output.write(failureLine(read, status, record, detail));
    return status;
  };
  if (read.fault !== null) return fail('invalid', null, read.fault);
  const parsed = read.format === 'csv' ? parseCsvRecord(read.value, restoreCell) : parseJsonRecord(read.value);
  if ('fault' in parsed) return fail('invalid', null, `not a record: ${parsed.fault}`);
  const { record } = parsed;
  let source = sources.get(record.source.path);
  if (source === undefined) {
    source = await openSource(root, record.source.path, options);
    sources.set(record.source.path, source);
  }
  if ('fault' in source) return fail('absent', record, source.fault);
  const verdict = verifyRecord(record, source.file, source.state, read.format === 'csv');
  return verdict.status === 'proven' ? 'proven' : fail(verdict.status, record, detailOf(verdict, record));
}

function summary(total: number, counts: ReadonlyMap<Status, number>): string {
  const parts = STATUSES.filter((status) => counts.has(status)).map((status) => `${counts.get(status)} ${status}`);
  return `${total} record${total === 1 ? '' : 's'}: ${parts.join(', ')}\n`;
}
