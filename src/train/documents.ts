/**
 * Annotated documents: a text with what a person read in it. Two forms are read: a line and a quote for each claim
 * (`{"line": 3, "quote": "12家", "kind": "count", …}`), and the fixtures' partial records with their quotes.
 */
import { simplify } from '../layout/characters/variants.js';
import type { WrittenAnnotation, WrittenDocument } from '../read/annotated.js';
import type { DocumentContents } from '../read/text-document.js';
import type { Annotation } from './agreement.js';

export interface AnnotatedDocument {
  readonly name: string;
  readonly text: string;
  /** The document's date, YYYY-MM-DD, where it was annotated with one. */
  readonly date: string | null;
  readonly annotations: readonly Annotation[];
  /** Where claims stand that nobody has decided about: code points, end exclusive. They teach nothing. */
  readonly undecided?: readonly Stretch[];
  /** What its format tells beside the text; left out, it is nothing but lines. */
  readonly contents?: DocumentContents;
}

type Stretch = Pick<Annotation, 'start' | 'end'>;

const EMPTY = {
  value: null,
  min: null,
  max: null,
  unit: null,
  bound: 'exact',
  change: null,
  base: null,
  period: null,
  status: 'actual',
  subject: null,
  indicator: null,
} as const;

const isBlank = (character: string): boolean => /\s|\ufeff/.test(character);

/** What could not be placed in its text. */
export interface Misplaced {
  readonly annotation: WrittenAnnotation;
  readonly reason: string;
}

/**
 * Finds the places of annotations in their text: from the start of their line on, blanks ignored; without a line behind
 * the one before, else anywhere.
 *
 * @param text the document's text, byte order mark removed
 * @returns annotations in the order of the text, the places of claims without a kind, both in code points, and those
 *   whose quote was not found
 */
export function placeAnnotations(
  text: string,
  written: readonly WrittenAnnotation[],
): { annotations: Annotation[]; undecided: Stretch[]; misplaced: Misplaced[] } {
  const characters = [...text];
  const lines = [0];
  characters.forEach((character, i) => {
    if (character === '\n') lines.push(i + 1);
  });
  const annotations: Annotation[] = [];
  const undecided: Stretch[] = [];
  const misplaced: Misplaced[] = [];
  let cursor = 0;
  for (const annotation of written) {
    const place = placeOf(annotation, characters, lines, cursor) ?? placeOf(annotation, characters, lines, 0);
    if (place === null) {
      misplaced.push({ annotation, reason: 'its quote is not on its line' });
      continue;
    }
    const [start, end] = place;
    if (annotation.line === undefined) cursor = end;
    const { line: _line, quote: _quote, nth: _nth, source: _source, kind, ...fields } = annotation;
    if (kind === undefined) undecided.push({ start, end });
    else annotations.push({ ...EMPTY, ...defined(fields), kind, start, end });
  }
  return { annotations: annotations.sort((a, b) => a.start - b.start), undecided, misplaced };
}

function defined(fields: object): Partial<Annotation> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/**
 * Places the annotations of a document.
 *
 * @throws RangeError naming the first quote that is not in the text
 */
export function annotatedDocument({
  name,
  text,
  date,
  annotations: written,
  contents,
}: Omit<WrittenDocument, 'key'>): AnnotatedDocument {
  const { annotations, undecided, misplaced } = placeAnnotations(text, written);
  const [first] = misplaced;
  if (first) {
    const line = first.annotation.line ?? first.annotation.source?.line;
    throw new RangeError(
      `${name}: “${first.annotation.quote ?? ''}”${line === undefined ? '' : ` of line ${line}`}: ${first.reason}; correct the annotation`,
    );
  }
  const read = annotations.map(asRead);
  return { name, text, date, annotations: read, undecided, ...(contents === undefined ? {} : { contents }) };
}

/** An annotation in the characters that the choice reads: traditional ones as simplified. */
function asRead(annotation: Annotation): Annotation {
  const { subject, indicator, base, or } = annotation;
  const plain = <Value>(value: Value): Value => (typeof value === 'string' ? (simplify(value) as Value) : value);
  const allowed = Object.entries(or ?? {}).map(([field, values]) => [field, values.map(plain)] as const);
  return {
    ...annotation,
    subject: plain(subject),
    indicator: plain(indicator),
    base: plain(base),
    ...(or ? { or: Object.fromEntries(allowed) } : {}),
  };
}

function placeOf(
  { quote = '', line, nth = 1, source }: WrittenAnnotation,
  characters: readonly string[],
  lines: readonly number[],
  cursor: number,
): [number, number] | null {
  if (source?.start !== undefined && source.end !== undefined) return [source.start, source.end];
  const wanted = [...quote].filter((character) => !isBlank(character));
  if (wanted.length === 0) return null;
  const onLine = line ?? source?.line;
  const from = onLine === undefined ? cursor : (lines[onLine - 1] ?? characters.length);
  const until = onLine === undefined ? characters.length : (lines[onLine] ?? characters.length);
  let hits = 0;
  for (let start = from; start < until; start++) {
    if (characters[start] !== wanted[0]) continue;
    let end = start;
    let matched = 0;
    while (end < characters.length && matched < wanted.length) {
      const character = characters[end] as string;
      if (character === wanted[matched]) matched++;
      else if (!isBlank(character)) break;
      end++;
    }
    if (matched === wanted.length && ++hits === nth) return [start, end];
  }
  return null;
}
