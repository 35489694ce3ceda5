/** Does the work of `train`: annotated documents in, weights and figures out. */

import { basename } from 'node:path';
import { readAnnotated } from '../read/annotated.js';
import { ReadError } from '../read/errors.js';
import type { Tenth } from '../train/calibrate.js';
import { type Summary, summarise, type Validation } from '../train/cross-validate.js';
import { type AnnotatedDocument, annotatedDocument } from '../train/documents.js';
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

/**
 * Trains and prints what training is worth.
 *
 * @returns the exit code
 * @throws UsageError, ReadError (by rejection) for what the user can correct
 */
export async function runTrain(directories: readonly string[], { output, evaluate }: TrainFlags): Promise<number> {
  if (output === undefined && !evaluate)
    throw new UsageError('train: nothing to write to; add -o FILE, or --evaluate for the figures alone');
  const collections: Collection[] = [];
  const known = new Set<string>();
  for (const directory of directories) collections.push(await readCollection(directory, known));
  const documents = collections.flatMap((one) => one.documents);
  if (documents.length < 2) throw new UsageError('train: one document is too few; name more, at least two');
  const trained = collections.map((one) => {
    const claims = one.documents.reduce((sum, { annotations }) => sum + annotations.length, 0);
    return `${basename(one.directory)}: ${plural(one.documents.length, 'document')}, ${plural(claims, 'claim')}`;
  });
  // What cannot be written is told before the work.
  const file = output === undefined || evaluate ? null : await openFileOutput(output);
  try {
    const { validation, model } = train(documents, trained, evaluate === true);
    await printFigures(collections, documents, validation);
    await file?.write(`${JSON.stringify(model, null, 1)}\n`);
    await file?.commit();
  } catch (error) {
    await file?.discard();
    throw error;
  }
  return EXIT.ok;
}

/** Prints what training is worth: each collection, all of them, and confidence by tenths. */
async function printFigures(
  collections: readonly Collection[],
  documents: readonly AnnotatedDocument[],
  validation: Validation,
): Promise<void> {
  const screen = streamOutput(process.stdout, 'standard output');
  await screen.write(`${''.padEnd(24)} documents claims ${COLUMNS.join('  ')}\n`);
  const scoredOf = (some: readonly AnnotatedDocument[]): Summary =>
    summarise(some.flatMap((document) => validation.scored.get(document) ?? []));
  for (const one of collections)
    await screen.write(summaryLine(basename(one.directory), one.documents.length, scoredOf(one.documents)));
  await screen.write(summaryLine('all', documents.length, scoredOf(documents)));
  await screen.write(`\nconfidence   claims   told  right\n`);
  for (const tenth of validation.tenths) await screen.write(tenthLine(tenth));
  await screen.commit();
}
