/**
 * Reviews as annotated documents, in the format of the fixtures: what `statline check` and `statline train` read.
 *
 * An accepted or corrected claim names all its fields; a claim that nobody decided about names its words and its place
 * alone, its fields are free; a rejected claim has no line. A claim that the program missed names all its fields.
 */
import { strToU8, zipSync } from 'fflate';
import { claimAt, claimsOf, type Fields, report } from '../data/report.js';
import { type Missed, missed, missedIn } from './missed.js';
import { corrected, type Review, reviews } from './store.js';

/** A file to be saved. */
export interface Annotation {
  readonly name: string;
  readonly text: string;
}

const base = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const ENDING = /\.[^./]+$/;

function lineOf(index: number, review: Review | undefined): string | null {
  if (review?.verdict === 'rejected') return null;
  const { quote, line, column, ...claim } = corrected(claimAt(index));
  const source = { line, column };
  if (!review) return JSON.stringify({ quote, source });
  return lineWithFields(quote, claim, source);
}

function lineWithFields(quote: string, claim: Fields, source: { line: number; column: number }): string {
  const { kind, subject, indicator, value, min, max, unit, bound, change, base: to, period, status } = claim;
  const fields = { kind, subject, indicator, value, min, max, unit, bound, change, base: to, period, status };
  return JSON.stringify({ quote, ...fields, source });
}

const lineOfMissed = ({ quote, line, column, ...claim }: Missed): string =>
  lineWithFields(quote, claim, { line, column });

/** The annotated document of one document. Its file stands beside the document. */
function annotationOf(document: number): Annotation {
  const path = report.documents[document]?.path ?? '';
  const header = { document: base(path), ...(report.date === null ? {} : { date: report.date }) };
  const lines = claimsOf(document).map((index) => lineOf(index, reviews.value.get(index)));
  const more = missedIn(document).map(lineOfMissed);
  const text = [JSON.stringify(header), ...lines.filter((line) => line !== null), ...more]
    .map((line) => `${line}\n`)
    .join('');
  return { name: `${path.replace(ENDING, '')}.expected.ndjson`, text };
}

/** The documents that something was decided about, or that a claim was marked in. */
export function reviewedDocuments(): number[] {
  const decided = [...reviews.value.keys()].map((index) => claimAt(index).document);
  return [...new Set([...decided, ...missed.value.keys()])].sort((a, b) => a - b);
}

/** A path that stays inside the folder it is unpacked in. */
const inside = (path: string): string =>
  path
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');

/** One file for one annotated document, an archive with their folders for several. */
export function annotationFile(documents: readonly number[]): { name: string; bytes: Uint8Array; type: string } {
  const all = documents.map(annotationOf);
  const [only] = all;
  if (only && all.length === 1) {
    return { name: base(only.name), bytes: strToU8(only.text), type: 'application/x-ndjson' };
  }
  const files = Object.fromEntries(all.map(({ name, text }) => [inside(name), strToU8(text)]));
  // A fixed day: the same decisions give the same file.
  return { name: 'annotations.zip', bytes: zipSync(files, { mtime: '2000-01-01' }), type: 'application/zip' };
}
