/** Does the work of `audit`: texts or records in, findings out. */
import { extname } from 'node:path';
import { beginAudit } from '../audit/audit.js';
import { type Finding, SEVERITIES } from '../audit/finding.js';
import { type ExtractOptions, extractRecords } from '../extract.js';
import { ReadError } from '../read/errors.js';
import { expandPaths } from '../read/paths.js';
import { type ReadRecord, readRecords } from '../read/records.js';
import { readSource, type SourceText } from '../read/source.js';
import { STANDARD_INPUT } from '../read/standard-input.js';
import { parseCsvRecord, parseJsonRecord } from '../record/parse.js';
import type { ClaimRecord } from '../record/schema.js';
import { type AuditResult, auditJson, auditSummary, auditText } from '../write/audit.js';
import { restoreCell } from '../write/formula.js';
import { streamOutput } from '../write/stream-output.js';
import type { AuditFlags } from './audit.js';
import { EXIT, UsageError } from './errors.js';
import { colorMode, readTextOptions } from './options.js';
import { report } from './report.js';

const RECORD_ENDINGS: ReadonlySet<string> = new Set(['.ndjson', '.jsonl', '.json', '.csv']);

/** One source and its records in text order. */
interface Document {
  readonly path: string;
  readonly records: readonly ClaimRecord[];
}

function parseRecord({ value, format, fault, place }: ReadRecord): ClaimRecord {
  if (fault !== null) throw new ReadError(`${place}: ${fault}; correct it`);
  const parsed = format === 'csv' ? parseCsvRecord(value, restoreCell) : parseJsonRecord(value);
  if ('record' in parsed) return parsed.record;
  throw new ReadError(`${place}: not a record: ${parsed.fault}; name what statline extract wrote, or a text`);
}

/** The documents of a file of records, whatever the order of the records; one that stands there twice counts once. */
async function* documentsOfRecords(path: string, bytes?: Buffer): AsyncGenerator<Document> {
  const sources = new Map<string, Map<string, ClaimRecord>>();
  for await (const read of readRecords(path, bytes)) {
    const record = parseRecord(read);
    const known = sources.get(record.source.path) ?? new Map<string, ClaimRecord>();
    sources.set(record.source.path, known.set(record.id, record));
  }
  if (sources.size === 0) throw new UsageError(`${path}: no records; name what statline extract wrote`);
  for (const [source, records] of sources) {
    yield { path: source, records: [...records.values()].sort((a, b) => a.source.start - b.source.start) };
  }
}

const documentOfText = (source: SourceText, options: ExtractOptions): Document => ({
  path: source.path,
  records: [...extractRecords(source, options)],
});

/** Standard input is a text, unless it begins as records do. */
async function* documentsOfInput(options: ExtractOptions): AsyncGenerator<Document> {
  const source = await readSource(STANDARD_INPUT);
  if (/^\s*(?:\{\s*"id"|\[\s*(?:\{|\])|id,kind,)/.test(source.text)) {
    yield* documentsOfRecords(STANDARD_INPUT, Buffer.from(source.text));
  } else yield documentOfText(source, options);
}

/** The documents of all paths, one after the other; what cannot be read is told to `failed`. */
async function* documents(
  paths: readonly string[],
  options: ExtractOptions,
  failed: (error: ReadError) => void,
): AsyncGenerator<Document> {
  const isRecords = (path: string): boolean => RECORD_ENDINGS.has(extname(path).toLowerCase());
  for (const path of paths.filter(isRecords)) yield* documentsOfRecords(path);
  const texts = paths.filter((path) => !isRecords(path));
  for (const input of texts.length > 0 ? await expandPaths(texts) : []) {
    if (input.path === STANDARD_INPUT) {
      yield* documentsOfInput(options);
      continue;
    }
    try {
      if (input.error) throw input.error;
      yield documentOfText(await readSource(input.path), options);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      failed(error);
    }
  }
}

/** Audits all documents; the findings that matter most come first. */
async function auditAll(all: AsyncIterable<Document>): Promise<AuditResult> {
  const audit = beginAudit();
  const findings: Finding[] = [];
  let count = 0;
  let claims = 0;
  for await (const { path, records } of all) {
    findings.push(...audit.add(path, records));
    claims += records.length;
    count++;
  }
  const rank = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);
  return { findings: findings.sort((a, b) => rank(a) - rank(b)), documents: count, claims };
}

/**
 * Audits texts or records and prints what was found.
 *
 * @param paths texts as for `extract`, or files of records by their endings
 * @param flags the flags of the command line
 * @returns the exit code: 0 done, 1 a file could not be read or, with `--strict`, something disagrees
 * @throws UsageError, ReadError (records, the lexicon), WriteError and BrokenPipeError (by rejection)
 */
export async function runAudit(paths: readonly string[], flags: AuditFlags): Promise<number> {
  const { format = 'text' } = flags;
  if (format !== 'text' && format !== 'json') {
    throw new UsageError(`--format: unknown format '${format}'; choose text or json`);
  }
  let failures = 0;
  const failed = (error: ReadError): void => {
    failures++;
    report(error.message);
  };
  const result = await auditAll(documents(paths, await readTextOptions(flags), failed));
  if (result.documents === 0 && failures > 0) return EXIT.usage;
  const output = streamOutput(process.stdout, 'standard output');
  await output.write(
    format === 'json'
      ? auditJson(result)
      : auditText(result.findings, { color: colorMode(flags.color) }) + auditSummary(result),
  );
  await output.commit();
  const disagrees = result.findings.some(({ severity }) => severity === 'disagrees');
  return failures > 0 || (flags.strict && disagrees) ? EXIT.partial : EXIT.ok;
}
