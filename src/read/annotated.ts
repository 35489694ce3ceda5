/** Reads annotated documents from directories, for training and evaluation. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import * as z from 'zod';
import { asReadError, ReadError } from './errors.js';
import { compareCodePoints } from './order.js';
import { listDirectory } from './paths.js';
import { schemaFault } from './schema-fault.js';
import { readSource } from './source.js';
import type { DocumentContents } from './text-document.js';

const FIXTURE = '.expected.ndjson';
const LINES = '.jsonl';

const text = z.string().nullable();
const number = z.number().nullable();
const AnnotationSchema = z.looseObject({
  quote: z.string().min(1).optional(),
  line: z.int().positive().optional(),
  nth: z.int().positive().optional(),
  kind: z.string(),
  value: number.optional(),
  min: number.optional(),
  max: number.optional(),
  unit: text.optional(),
  bound: z.string().optional(),
  change: text.optional(),
  base: text.optional(),
  period: text.optional(),
  status: z.string().optional(),
  subject: text.optional(),
  indicator: text.optional(),
  or: z.record(z.string(), z.array(z.union([z.string(), z.number(), z.null()]))).optional(),
  source: z.looseObject({ start: z.int().optional(), end: z.int().optional(), line: z.int().optional() }).optional(),
});

/** A fixture's line may leave the kind free: the claim stands there, and what it says nobody has decided. */
const ExpectationSchema = AnnotationSchema.partial({ kind: true });

/** One annotation as it is written: what a person read, with its quote and line. */
export type WrittenAnnotation = z.infer<typeof ExpectationSchema>;

/** A text with annotations that are not yet placed in it. */
export interface WrittenDocument {
  readonly name: string;
  /** Tells it from every other, whatever path it was reached by. */
  readonly key: string;
  readonly text: string;
  /** The document's date, YYYY-MM-DD, where it was annotated with one. */
  readonly date: string | null;
  readonly annotations: readonly WrittenAnnotation[];
  /** What its format tells beside the text; left out, it is nothing but lines. */
  readonly contents?: DocumentContents;
}

const HeaderSchema = z.looseObject({ document: z.string().optional(), date: z.iso.date().optional() });
const SentencesSchema = z.looseObject({
  id: z.string(),
  text: z.string(),
  date: z.iso.date().nullish(),
  claims: z.array(AnnotationSchema),
});

interface NumberedLine {
  readonly line: number;
  readonly value: unknown;
}

function parseLines(path: string, content: string): NumberedLine[] {
  const lines: NumberedLine[] = [];
  content.split('\n').forEach((written, i) => {
    if (written.trim() === '') return;
    try {
      lines.push({ line: i + 1, value: JSON.parse(written) });
    } catch (error) {
      throw new ReadError(`${path}:${i + 1}: not JSON (${(error as Error).message}); correct the line`);
    }
  });
  return lines;
}

function checked<T>(path: string, line: number, schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new ReadError(`${path}:${line}: no annotation: ${schemaFault(result.error)}; correct the line`);
}

async function readText(path: string): Promise<string> {
  return (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
}

/** A document whose key is not known yet. */
type Named = Omit<WrittenDocument, 'key'>;

async function readFixture(path: string): Promise<Named[]> {
  const lines = parseLines(path, await readText(path));
  const head = HeaderSchema.safeParse(lines[0]?.value);
  const header = head.success && !('kind' in head.data) ? head.data : {};
  const rows = header === head.data ? lines.slice(1) : lines;
  const document = header.document ?? `${path.slice(0, -FIXTURE.length)}.txt`;
  const target = header.document === undefined ? document : resolve(dirname(path), document);
  const annotations = rows.map(({ line, value }) => checked(path, line, ExpectationSchema, value));
  const contents = await readSource(target);
  return [{ name: path, text: contents.text, date: header.date ?? null, annotations, contents }];
}

async function readLineFile(path: string): Promise<Named[]> {
  const lines = parseLines(path, await readText(path));
  const beside = `${path.slice(0, -LINES.length)}.txt`;
  if (await stat(beside).catch(() => null)) {
    const annotations = lines.map(({ line, value }) => checked(path, line, AnnotationSchema, value));
    return [{ name: path, text: await readText(beside), date: null, annotations }];
  }
  return lines.map(({ line, value }) => {
    const one = checked(path, line, SentencesSchema, value);
    return { name: `${path}:${one.id}`, text: one.text, date: one.date ?? null, annotations: one.claims };
  });
}

/**
 * Reads the annotated documents of a directory: `NAME.txt` with `NAME.jsonl`, fixtures (`NAME.expected.ndjson`), and
 * files of short texts (`{"id", "text", "claims"}` a line).
 *
 * @returns documents in the order of their names
 * @throws ReadError (by rejection) when the directory cannot be read or a line is no annotation
 */
export async function readAnnotated(directory: string): Promise<WrittenDocument[]> {
  let files: string[];
  try {
    files = await listDirectory(directory, (name) => name.endsWith(LINES) || name.endsWith(FIXTURE));
  } catch (error) {
    throw asReadError(directory, error);
  }
  const documents: WrittenDocument[] = [];
  for (const file of files.sort(compareCodePoints)) {
    try {
      const real = await realpath(file);
      for (const one of await (file.endsWith(FIXTURE) ? readFixture(file) : readLineFile(file)))
        documents.push({ ...one, key: real + one.name.slice(file.length) });
    } catch (error) {
      throw asReadError(file, error);
    }
  }
  return documents;
}
