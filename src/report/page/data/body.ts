/** A document's own data, read when it is opened: text, sentences, places and candidates of its claims. */
import { BODY_STRIDE, CANDIDATE_STRIDE, CHOSEN_FIELDS, type ChosenField, type DocumentBody } from '../../data.js';
import { claimAt, report, scriptData } from './report.js';

/** A stretch of text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A reading of a field that was weighed. */
export interface Candidate {
  readonly text: string | null;
  /** 0 to 1. */
  readonly probability: number;
  /** Where it stands in the text, in UTF-16 units. */
  readonly at: Span | null;
}

/** A document's body with its offsets as a JavaScript string counts. */
export interface Body {
  readonly text: string | null;
  readonly raw: DocumentBody;
  /** UTF-16 offset of a code point's offset. */
  readonly unit: (codePoint: number) => number;
}

const bodies = new Map<number, Body>();

/** UTF-16 offsets for offsets in code points. */
function unitsOf(text: string): (codePoint: number) => number {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index - pairs.length);
  if (pairs.length === 0) return (codePoint) => codePoint;
  return (codePoint) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] as number) < codePoint) low = middle + 1;
      else high = middle;
    }
    return codePoint + low;
  };
}

/** The body of a document. */
export function bodyOf(document: number): Body {
  let body = bodies.get(document);
  if (!body) {
    const raw = scriptData<DocumentBody>(`document-${document}`);
    body = { raw, text: raw.text, unit: unitsOf(raw.text ?? '') };
    bodies.set(document, body);
  }
  return body;
}

const local = (index: number): { body: Body; row: number } => {
  const { document } = claimAt(index);
  return { body: bodyOf(document), row: index - (report.documents[document]?.first ?? 0) };
};

/** What a body says of a claim. Offsets in code points, as in the record. */
export interface ClaimPlace {
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What its source has beside the usual fields. */
  readonly more: Readonly<Record<string, unknown>>;
}

/** Where a claim stands. */
export function placeOf(index: number): ClaimPlace {
  const { body, row } = local(index);
  const number = (at: number): number => body.raw.claims[row * BODY_STRIDE + at] as number;
  return {
    sentence: body.raw.sentences[number(0)] ?? '',
    start: number(1),
    end: number(2),
    endLine: number(3),
    endColumn: number(4),
    more: { reader: body.raw.reader, ...body.raw.more[row] },
  };
}

/** Where a claim's quote stands in the text, in UTF-16 units. */
export function spanOf(index: number): Span {
  const { body } = local(index);
  const { start, end } = placeOf(index);
  return { start: body.unit(start), end: body.unit(end) };
}

/** The candidates of a claim's field, best first; none when they are not known. */
export function candidatesOf(index: number, field: ChosenField): Candidate[] {
  const { body, row } = local(index);
  const packed = body.raw.candidates[row]?.[CHOSEN_FIELDS.indexOf(field)] ?? [];
  const found: Candidate[] = [];
  for (let i = 0; i < packed.length; i += CANDIDATE_STRIDE) {
    const [text, thousandths, start, end] = packed.slice(i, i + CANDIDATE_STRIDE) as [number, number, number, number];
    found.push({
      text: text < 0 ? null : (body.raw.strings[text] ?? null),
      probability: thousandths / 1000,
      at: start < 0 ? null : { start: body.unit(start), end: body.unit(end) },
    });
  }
  return found;
}
