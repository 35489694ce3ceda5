/** From inputs to jobs: a short file is one job, a long one a job for each of its parts. */
import { createWriteStream, rmSync } from 'node:fs';
import { mkdtemp, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ExtractOptions } from '../extract.js';
import { type KnownOfAll, knownOf } from '../known.js';
import { partCutter, type TextPart } from '../layout/parts.js';
import { asReadError, ReadError } from '../read/errors.js';
import { checksumOfLong, LONG_FILE, textPieces } from '../read/long-file.js';
import type { Input } from '../read/paths.js';
import type { ReadOptions } from '../read/reader.js';
import { plainDocument } from '../read/source.js';
import { openStandardInput, STANDARD_INPUT } from '../read/standard-input.js';
import { beforeTheEnd } from '../write/cleanup.js';
import { asWriteError } from '../write/errors.js';
import type { BytesJob, FailedJob, Job, TextJob } from './job.js';

/** An input and its size. */
export interface SizedInput extends Input {
  /** In bytes; 0 when it is not known. */
  readonly bytes: number;
}

/** What jobs depend on. */
export type PlanOptions = ExtractOptions & ReadOptions;

/** Takes the sizes of inputs. */
export function measure(inputs: readonly Input[]): Promise<SizedInput[]> {
  return Promise.all(
    inputs.map(async (input) => {
      const known = input.error || input.path === STANDARD_INPUT ? null : await stat(input.path).catch(() => null);
      return { ...input, bytes: known?.isFile() ? known.size : 0 };
    }),
  );
}

const failed = (path: string, error: ReadError, bytes: number): FailedJob => ({
  type: 'failed',
  path,
  message: error.message,
  bytes,
});

/** The parts of a long file, each when it is asked for. */
async function* partsOfFile(file: string, name: string): AsyncGenerator<{ part: TextPart; last: boolean }> {
  const cutter = partCutter();
  for await (const piece of textPieces(file, name)) {
    for (const part of cutter.push(piece)) yield { part, last: false };
  }
  yield { part: cutter.end(), last: true };
}

/** The jobs of a long file of UTF-8 text. */
async function* longFile(file: string, name: string, sha256: string, options: PlanOptions): AsyncGenerator<TextJob> {
  let known: KnownOfAll | undefined;
  let number = 0;
  for await (const { part, last } of partsOfFile(file, name)) {
    known ??= knownOf(plainDocument(name, sha256, part.text), options.date);
    const bytes = Buffer.byteLength(part.text);
    yield { type: 'text', path: name, sha256, part, number: number++, last, known, bytes };
  }
}

/** Standard input, held while it is short; a long one goes through a temporary file. */
async function* standardInput(options: PlanOptions): AsyncGenerator<TextJob | BytesJob> {
  const chunks: Buffer[] = [];
  let size = 0;
  const rest = openStandardInput()[Symbol.asyncIterator]();
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    const chunk = Buffer.from(next.value);
    chunks.push(chunk);
    size += chunk.length;
    if (size > LONG_FILE) break;
  }
  if (size <= LONG_FILE) {
    yield { type: 'bytes', path: STANDARD_INPUT, contents: Buffer.concat(chunks), bytes: size };
    return;
  }
  async function* all(): AsyncGenerator<Buffer> {
    yield* chunks.splice(0);
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value as Buffer;
  }
  const directory = await mkdtemp(join(tmpdir(), 'statline-')).catch((error: unknown) => {
    throw asWriteError(tmpdir(), error);
  });
  const remove = (): void => rmSync(directory, { recursive: true, force: true });
  const forget = beforeTheEnd(remove);
  try {
    const file = join(directory, 'input.txt');
    await pipeline(all, createWriteStream(file)).catch((error: unknown) => {
      throw asWriteError(directory, error);
    });
    const sha256 = await checksumOfLong(file, STANDARD_INPUT, options.encoding);
    if (sha256 !== null) yield* longFile(file, STANDARD_INPUT, sha256, options);
    else yield { type: 'bytes', path: STANDARD_INPUT, contents: await readFile(file), bytes: size };
  } finally {
    remove();
    forget();
  }
}

/**
 * The jobs of all inputs, in their order. An input that cannot be read has a job that says so.
 *
 * @param inputs files, `-`, and paths that lead to none
 * @param options the document's date, for texts that are cut into parts
 */
export async function* planJobs(inputs: readonly SizedInput[], options: PlanOptions): AsyncGenerator<Job> {
  for (const { path, error, bytes } of inputs) {
    try {
      if (error) throw error;
      if (path === STANDARD_INPUT) yield* standardInput(options);
      else {
        const sha256 = bytes > LONG_FILE ? await checksumOfLong(path, path, options.encoding) : null;
        if (sha256 !== null) yield* longFile(path, path, sha256, options);
        else yield { type: 'file', path, bytes };
      }
    } catch (thrown) {
      const problem = asReadError(path, thrown);
      if (!(problem instanceof ReadError)) throw problem;
      yield failed(path, problem, bytes);
    }
  }
}
