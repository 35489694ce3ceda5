/** Does the work of `audit`: texts or records in, findings out. */
import { beginAudit } from '../audit/audit.js';
import { type Finding, SEVERITIES } from '../audit/finding.js';
import { type ExtractOptions, extractRecords } from '../extract.js';
import type { ReadError } from '../read/errors.js';
import { type AuditResult, auditJson, auditSummary, auditText } from '../write/audit.js';
import { streamOutput } from '../write/stream-output.js';
import { type InputDocument, inputDocuments } from './documents.js';
import { EXIT, UsageError } from './errors.js';
import { colorMode, parseReadOptions, readTextOptions } from './options.js';
import type { PathFlags } from './path-options.js';
import { pathOptions } from './path-options.js';
import type { ReadFlags } from './read-flags.js';
import { report } from './report.js';

/** The flags as commander gives them. */
export interface AuditFlags extends PathFlags, ReadFlags {
  readonly format?: string;
  readonly strict?: boolean;
  readonly date?: string;
  readonly lexicon?: string;
  readonly weights?: string;
  /** False with --no-color. */
  readonly color?: boolean;
  readonly quiet?: boolean;
}

/** Audits all documents; the findings that matter most come first. */
async function auditAll(all: AsyncIterable<InputDocument>, options: ExtractOptions): Promise<AuditResult> {
  const audit = beginAudit();
  const findings: Finding[] = [];
  let count = 0;
  let claims = 0;
  for await (const document of all) {
    const records = 'source' in document ? [...extractRecords(document.source, options)] : document.records;
    findings.push(...audit.add('source' in document ? document.source.path : document.path, records));
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
  const options = await readTextOptions(flags);
  const read = parseReadOptions(flags);
  const walked = pathOptions(flags);
  const result = await auditAll(inputDocuments(paths, failed, { ...walked, read }), options);
  walked.tell(flags.quiet ?? false);
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
