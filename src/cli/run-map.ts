/** Does the work of `map`: a document a line in, its records out before the next one is read. */
import { type ExtractOptions, extractRecords } from '../extract.js';
import { byteLines } from '../read/byte-lines.js';
import { type InputDocument, parseDocument } from '../read/document.js';
import { ReadError } from '../read/errors.js';
import { sourceOfText } from '../read/source.js';
import { openStandardInput, STANDARD_INPUT } from '../read/standard-input.js';
import type { Kind } from '../record/schema.js';
import { streamOutput } from '../write/stream-output.js';
import { EXIT } from './errors.js';
import { parseKinds } from './filters.js';
import { readTextOptions } from './options.js';
import { report } from './report.js';

/** The flags as commander gives them. */
export interface MapFlags {
  readonly kind?: string;
  readonly lexicon?: string;
  readonly weights?: string;
}

/** The records of one document as NDJSON; what the document passes through stands behind the source's own fields. */
function recordsOf({ id, text, date, rest }: InputDocument, options: ExtractOptions, kinds: readonly Kind[] | null) {
  let lines = '';
  for (const record of extractRecords(sourceOfText(id, text), date === null ? options : { ...options, date })) {
    if (kinds !== null && !kinds.includes(record.kind)) continue;
    lines += `${JSON.stringify({ ...record, source: { ...record.source, ...rest } })}\n`;
  }
  return lines;
}

/**
 * Reads documents from standard input and writes the records of each as soon as it is read.
 *
 * @param flags the flags of the command line
 * @returns the exit code: 0
 * @throws UsageError, ReadError (standard input, the lexicon), WriteError and BrokenPipeError (by rejection)
 */
export async function runMap(flags: MapFlags): Promise<number> {
  const kinds = flags.kind === undefined ? null : parseKinds(flags.kind);
  const options = await readTextOptions(flags);
  const output = streamOutput(process.stdout, 'standard output');
  for await (const line of byteLines(openStandardInput(), STANDARD_INPUT)) {
    if (line.text?.trim() === '') continue;
    try {
      await output.write(recordsOf(parseDocument(line), options, kinds));
      // Whoever waits for this document's records has them before the next one is read.
      await output.commit();
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      report(error.message);
    }
  }
  return EXIT.ok;
}
