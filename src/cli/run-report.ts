/** Does the work of `report`: texts or records in, one page out. */

import { readFile } from 'node:fs/promises';
import { basename, extname, isAbsolute, join } from 'node:path';
import { beginAudit } from '../audit/audit.js';
import { explain } from '../explain/explain.js';
import type { ExtractOptions } from '../extract.js';
import { ReadError } from '../read/errors.js';
import { expandPaths, type PathOptions } from '../read/paths.js';
import type { ReadOptions } from '../read/reader.js';
import { readSource } from '../read/source.js';
import { STANDARD_INPUT } from '../read/standard-input.js';
import type { TextDocument } from '../read/text-document.js';
import { RECORD_COLUMNS } from '../record/columns.js';
import type { TextFault } from '../report/data.js';
import type { ReportClaim, ReportDocument } from '../report/document.js';
import { fillTemplate } from '../report/fill.js';
import { shownOf } from '../report/of-source.js';
import { beginPack, type Packer } from '../report/pack.js';
import { openFileOutput } from '../write/file-output.js';
import type { Output } from '../write/output.js';
import { plural } from '../write/plural.js';
import { streamOutput } from '../write/stream-output.js';
import { claimChoice } from './chosen-claims.js';
import { inputDocuments, type RecordsDocument } from './documents.js';
import { EXIT, UsageError } from './errors.js';
import type { ChoosingFlags } from './filter-options.js';
import { parseReadOptions, readTextOptions } from './options.js';
import type { PathFlags } from './path-options.js';
import { pathOptions } from './path-options.js';
import type { ReadFlags } from './read-flags.js';
import { report } from './report.js';
import { checkRoot } from './root.js';
import { outputTest, refuseInput } from './writing.js';

/** The flags as commander gives them. */
export interface ReportFlags extends ChoosingFlags, PathFlags, ReadFlags {
  readonly output?: string;
  readonly title?: string;
  readonly root?: string;
  readonly date?: string;
  readonly lexicon?: string;
  readonly weights?: string;
  readonly quiet?: boolean;
}

/** The build puts the page beside the command. */
const TEMPLATE = new URL('./report-page.html', import.meta.url);

/** The claims of a text, each with how its fields were chosen. */
const claimsOf = (source: TextDocument, options: ExtractOptions): ReportClaim[] =>
  explain(source, options).flatMap(({ claims }) => claims);

function ofText(source: TextDocument, options: ExtractOptions): ReportDocument {
  const { path, sha256 } = source;
  return { path, sha256, ...shownOf(source), fault: null, claims: claimsOf(source, options) };
}

/** The source of records, or why its text cannot be shown. */
type Found = { readonly source: TextDocument } | { readonly fault: TextFault; readonly message: string };

async function sourceOf(path: string, sha256: string, root: string, read: ReadOptions): Promise<Found> {
  if (path === STANDARD_INPUT) {
    return { fault: 'absent', message: `${path}: was read from standard input; its text is not shown` };
  }
  try {
    const source = await readSource(isAbsolute(path) ? path : join(root, path), read);
    if (source.sha256 === sha256) return { source };
    return { fault: 'altered', message: `${path}: was altered since its records were extracted; extract them anew` };
  } catch (error) {
    if (error instanceof ReadError) return { fault: 'absent', message: `${error.message}, or name --root` };
    throw error;
  }
}

/** How texts are found and read. */
interface Reading {
  /** Where the paths of records start from. */
  readonly root: string;
  readonly options: ExtractOptions;
  readonly read: ReadOptions;
}

async function ofRecords(
  { path, records }: RecordsDocument,
  { root, options, read }: Reading,
  failed: (message: string) => void,
): Promise<ReportDocument> {
  const sha256 = records[0]?.source.sha256 ?? '';
  const found = await sourceOf(path, sha256, root, read);
  if ('fault' in found) {
    failed(found.message);
    return {
      path,
      sha256,
      text: null,
      fault: found.fault,
      pages: [],
      regions: [],
      claims: records.map((record) => ({ record })),
    };
  }
  const { source } = found;
  const explained = new Map(claimsOf(source, options).map((claim) => [claim.record.id, claim.fields]));
  const claims = records.map((record): ReportClaim => {
    const fields = explained.get(record.id);
    return fields ? { record, fields } : { record };
  });
  return { path, sha256, ...shownOf(source), fault: null, claims };
}

/** Writes the pieces of the page as the documents come. */
async function writePage(documents: AsyncIterable<ReportDocument>, title: string, packer: Packer, output: Output) {
  const page = fillTemplate(await readFile(TEMPLATE, 'utf8'), title);
  const audit = beginAudit();
  for await (const document of documents) {
    const number = packer.documents;
    if (number === 0) await output.write(page.head);
    const findings = audit.add(
      document.path,
      document.claims.map(({ record }) => record),
    );
    await output.write(page.body(packer.add(document, findings), number));
  }
  if (packer.documents === 0) return;
  await output.write(page.index(packer.index()));
  await output.write(page.tail);
}

function titleOf(paths: readonly string[]): string {
  const [first] = paths;
  const name = first === undefined || first === STANDARD_INPUT ? '' : basename(first);
  return name === '' || name === '.' || name === '..' ? 'statline' : name;
}

/** Endings of a page; what has none may be a device. */
const PAGE_ENDINGS: ReadonlySet<string> = new Set(['', '.html', '.htm', '.xhtml']);

/** The file to write; null for standard output. */
const outputOf = ({ output }: ReportFlags): string | null => (output === undefined || output === '-' ? null : output);

async function openOutput(file: string | undefined, paths: readonly string[], walked: PathOptions): Promise<Output> {
  if (file === '') throw new UsageError('--output: no name given; name a file or - for standard output');
  if (file !== undefined && file !== '-') {
    await refuseInput(file, await expandPaths(paths, { ...walked, passedOver: () => {} }));
    if (!PAGE_ENDINGS.has(extname(file).toLowerCase()))
      throw new UsageError(`--output: the page is HTML, which the ending of '${file}' is not; end it in .html`);
    return openFileOutput(file);
  }
  if (process.stdout.isTTY) throw new UsageError('--output: a page is not for a terminal; name a file: -o report.html');
  return streamOutput(process.stdout, 'standard output');
}

/**
 * Writes the report of texts or records. Nothing is written when nothing can be read, or no claim fits.
 *
 * @param paths texts as for `extract`, or files of records by their endings
 * @param flags the flags of the command line
 * @returns the exit code: 0 done, 1 a file could not be read or its text not shown, 2 none could be read, or no
 *   claim fits
 * @throws UsageError, ReadError (records, the lexicon), WriteError and BrokenPipeError (by rejection)
 */
export async function runReport(paths: readonly string[], flags: ReportFlags): Promise<number> {
  const options = await readTextOptions(flags);
  const choose = claimChoice(flags, options);
  const reading: Reading = { root: checkRoot(flags.root ?? '.'), options, read: parseReadOptions(flags) };
  const walked = { ...pathOptions(flags), isOutput: await outputTest(outputOf(flags)) };
  let failures = 0;
  let read = 0;
  const failed = (message: string): void => {
    failures++;
    report(message);
  };
  async function* documents(): AsyncGenerator<ReportDocument> {
    for await (const input of inputDocuments(paths, ({ message }) => failed(message), {
      ...walked,
      read: reading.read,
    })) {
      if ('source' in input) {
        const { path, warnings } = input.source;
        for (const warning of flags.quiet ? [] : warnings) report(`${path}: ${warning}`);
        yield ofText(input.source, options);
      } else yield await ofRecords(input, reading, failed);
    }
  }
  async function* shown(): AsyncGenerator<ReportDocument> {
    for await (const document of documents()) {
      read++;
      const claims = choose === null ? document.claims : choose(document.claims);
      if (choose === null || claims.length > 0) yield { ...document, claims };
    }
  }
  const title = flags.title ?? titleOf(paths);
  const packer = beginPack(
    { title, date: options.date ?? null, csvColumns: RECORD_COLUMNS.map(({ name }) => name) },
    options.lexicon,
  );
  const output = await openOutput(flags.output, paths, walked);
  try {
    await writePage(shown(), title, packer, output);
    walked.tell(flags.quiet ?? false);
    if (packer.documents === 0) {
      await output.discard();
      if (read > 0) report(`no claim fits in ${plural(read, 'document')}; leave a filter out. Nothing was written`);
      return EXIT.usage;
    }
    await output.commit();
  } catch (error) {
    await output.discard();
    throw error;
  }
  if (flags.output !== undefined && flags.output !== '-' && !flags.quiet) {
    report(`${flags.output}: ${plural(packer.claims, 'claim')} of ${plural(packer.documents, 'document')}`);
  }
  return failures > 0 ? EXIT.partial : EXIT.ok;
}
