/** Does the work of `train`: annotated documents in, weights and figures out. */

import { basename } from 'node:path';
import { shippedModel } from '../own-weights.js';
import { readAnnotated } from '../read/annotated.js';
import { ReadError } from '../read/errors.js';
import type { Tenth } from '../train/calibrate.js';
import { type Scored, type Summary, summarise, type Validation } from '../train/cross-validate.js';
import { type AnnotatedDocument, annotatedDocument } from '../train/documents.js';
import { shift } from '../train/shift.js';
import { train } from '../train/train.js';
import { openFileOutput } from '../write/file-output.js';
import { plural } from '../write/plural.js';
import { streamOutput } from '../write/stream-output.js';
import { EXIT, UsageError } from './errors.js';
import { report } from './report.js';

/** The flags as commander gives them. */
export interface TrainFlags {
  readonly output?: string;
  readonly evaluate?: boolean;
  readonly fromShipped?: boolean;
}

interface Collection {
  readonly directory: string;
  readonly documents: readonly AnnotatedDocument[];
}

/** Reads the documents of a directory that no directory before it held. */
async function readCollection(directory: string, known: Set<string>): Promise<Collection> {
  const all = await readAnnotated(directory);
  if (all.length === 0)
    throw new UsageError(`${directory}: no annotated documents; name a directory with NAME.txt and NAME.jsonl`);
  const written = all.filter(({ key }) => !known.has(key));
  for (const { key } of written) known.add(key);
  const again = all.length - written.length;
  if (again > 0) report(`${directory}: ${plural(again, 'document')} left out that stood in a directory before it`);
  try {
    return { directory, documents: written.map(annotatedDocument) };
  } catch (error) {
    if (error instanceof RangeError) throw new ReadError(error.message);
    throw error;
  }
}

const COLUMNS = ['found', 'core', 'full', 'subject', 'indicator', 'period', 'base'] as const;

function summaryLine(name: string, documents: number, summary: Summary): string {
  const figures = COLUMNS.map((column) => summary[column].toFixed(1).padStart(column.length + 1));
  return `${name.padEnd(24)} ${String(documents).padStart(9)} ${String(summary.annotations).padStart(6)}${figures.join(' ')}\n`;
}

function tenthLine({ from, claims, told, right }: Tenth): string {
  const range = `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`;
  if (claims === 0) return `${range.padEnd(12)} ${'0'.padStart(6)}\n`;
  const percent = (part: number): string => (100 * part).toFixed(1).padStart(6);
  return `${range.padEnd(12)} ${String(claims).padStart(6)} ${percent(told)} ${percent(right)}\n`;
}

/** A file to write to and what is learned for it; `learn` prints what it is worth. */
async function writeLearned(output: string | null, learn: () => Promise<object | null>): Promise<void> {
  // What cannot be written is told before the work; nothing is open during it, so that an interrupt ends it at once.
  if (output !== null) await (await openFileOutput(output)).discard();
  const learned = await learn();
  const file = output === null ? null : await openFileOutput(output);
  try {
    await file?.write(`${JSON.stringify(learned, null, 1)}\n`);
    await file?.commit();
  } catch (error) {
    await file?.discard();
    throw error;
  }
}

/**
 * Trains and prints what training is worth.
 *
 * @returns the exit code
 * @throws UsageError, ReadError (by rejection) for what the user can correct
 */
export async function runTrain(directories: readonly string[], flags: TrainFlags): Promise<number> {
  const { output, evaluate = false, fromShipped = false } = flags;
  if (output === undefined && !evaluate)
    throw new UsageError('train: nothing to write to; add -o FILE, or --evaluate for the figures alone');
  if (output !== undefined && evaluate)
    throw new UsageError('train: --evaluate writes nothing; leave it or -o FILE out');
  const collections: Collection[] = [];
  const known = new Set<string>();
  for (const directory of directories) collections.push(await readCollection(directory, known));
  const documents = collections.flatMap((one) => one.documents);
  if (documents.length < 2 && !fromShipped)
    throw new UsageError('train: one document is too few; name more, at least two, or add --from-shipped');
  const trained = collections.map((one) => {
    const claims = one.documents.reduce((sum, { annotations }) => sum + annotations.length, 0);
    return `${basename(one.directory)}: ${plural(one.documents.length, 'document')}, ${plural(claims, 'claim')}`;
  });
  await writeLearned(output ?? null, async () => {
    if (fromShipped) {
      const { model, checksum } = shippedModel();
      const { shipped, validation, shift: learned } = shift(model, checksum, documents, trained, evaluate);
      await printFigures(collections, documents, validation, shipped);
      return learned;
    }
    const { validation, model } = train(documents, trained, evaluate);
    await printFigures(collections, documents, validation, null);
    return model;
  });
  return EXIT.ok;
}

/**
 * Prints what training is worth: each collection, all of them, what the shipped weights read of them, and confidence by
 * tenths.
 */
async function printFigures(
  collections: readonly Collection[],
  documents: readonly AnnotatedDocument[],
  validation: Validation | null,
  shipped: ReadonlyMap<AnnotatedDocument, Scored> | null,
): Promise<void> {
  const screen = streamOutput(process.stdout, 'standard output');
  await screen.write(`${''.padEnd(24)} documents claims ${COLUMNS.join('  ')}\n`);
  const write = (name: string, some: readonly AnnotatedDocument[], scored: ReadonlyMap<AnnotatedDocument, Scored>) =>
    screen.write(summaryLine(name, some.length, summarise(some.flatMap((document) => scored.get(document) ?? []))));
  if (validation !== null) {
    for (const one of collections) await write(basename(one.directory), one.documents, validation.scored);
    await write('all', documents, validation.scored);
  }
  if (shipped !== null) await write('with shipped weights', documents, shipped);
  if (validation === null) {
    await screen.write('\nOne document: there is no other to tell what it teaches.\n');
  } else {
    await screen.write(`\nconfidence   claims   told  right\n`);
    for (const tenth of validation.tenths) await screen.write(tenthLine(tenth));
  }
  await screen.commit();
}
