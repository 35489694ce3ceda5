/** Fields: what a line of plain text holds between gaps of tabs or of two blanks and more, and where it is printed. */
import type { Line } from './lines.js';

/** A stretch of a line between two gaps. */
export interface Field {
  readonly start: number;
  readonly end: number;
  /** Where it is printed, in half-width characters from the beginning of the line. */
  readonly left: number;
  readonly right: number;
}

/** A field that is a number, or a percentage. */
export const NUMBER = /^(?:[+\-−－]|[(（][-−－+][)）] ?)?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?[%％‰]?$/;

const GAP = /\t+|[ \u00a0]{2,}|\u3000{1,}(?=[\d\u3000 +\-−－.—…]|[^\u3000\s]{1,8}(?:\u3000| {2}|\t|$))/g;
const isWide = (code: number): boolean => code >= 0x2e80;

/** Width of the blanks between the beginning of a line and its first sign. */
function widthBefore(text: string, start: number): number {
  let width = 0;
  for (let at = start - 1; at >= 0 && /[ \u00a0\u3000]/.test(text[at] as string); at--)
    width += text[at] === '\u3000' ? 2 : 1;
  return width;
}

/** Cuts a line at its gaps; offsets are those of the text, UTF-16 units from 0, `end` exclusive. */
export function fieldsOf(text: string, line: Line): Field[] {
  const shown = text.slice(line.start, line.end);
  const fields: Field[] = [];
  let at = 0;
  let left = widthBefore(text, line.start);
  const widthOf = (from: number, to: number): number => {
    let width = 0;
    for (let i = from; i < to; i++) width += isWide(shown.charCodeAt(i)) ? 2 : 1;
    return width;
  };
  const push = (to: number): void => {
    const right = left + widthOf(at, to);
    if (to > at) fields.push({ start: line.start + at, end: line.start + to, left, right });
    left = right;
  };
  for (const hit of shown.matchAll(GAP)) {
    push(hit.index);
    left += widthOf(hit.index, hit.index + hit[0].length);
    at = hit.index + hit[0].length;
  }
  push(shown.length);
  return withoutWideNames(text, fields);
}

/** A negative number as accounts write it. */
export const IN_BRACKETS = /^[(（]\d{1,3}(?:[,，]\d{3})*(?:\.\d+)?[)）]$/u;

const HAN = /^\p{Script=Han}$/u;

/** Blanks between the signs of a stretched name differ by no more than this. */
const SLACK = 1;

const isSignOf =
  (text: string) =>
  (field: Field | undefined): boolean =>
    field !== undefined && HAN.test(text.slice(field.start, field.end));
/** How wide the blanks before a field are. */
const gapBefore = (fields: readonly Field[], i: number): number => (fields[i]?.left ?? 0) - (fields[i - 1]?.right ?? 0);

/** Names of two or three signs that blanks stretch to the width of others are one field: `合    计`, `黑  龙  江`. */
function withoutWideNames(text: string, fields: readonly Field[]): Field[] {
  const isSign = isSignOf(text);
  let length = 0;
  const gap = (i: number): number => gapBefore(fields, i);
  while (length < 4 && isSign(fields[length]) && (length < 2 || Math.abs(gap(length) - gap(1)) <= SLACK)) length++;
  const [first] = fields;
  const last = fields[length - 1];
  if (length < 2 || first === undefined || last === undefined) return [...fields];
  return [{ ...first, end: last.end, right: last.right }, ...fields.slice(length)];
}

/**
 * The fields of a line of headings, names that blanks stretch put together: signs as far from each other as the first two of
 * them are one name, `出      生          死      亡`. Stays as it is where a sign is left over.
 *
 * @param text the document's text
 * @param fields the fields of the line
 */
export function withStretchedNames(text: string, fields: readonly Field[]): Field[] {
  const isSign = isSignOf(text);
  const found: Field[] = [];
  for (let at = 0; at < fields.length; ) {
    const first = fields[at] as Field;
    let end = at + 1;
    if (isSign(first)) {
      if (!isSign(fields[end])) return [...fields];
      while (isSign(fields[end]) && gapBefore(fields, end) === gapBefore(fields, at + 1)) end++;
    }
    const last = fields[end - 1] as Field;
    found.push({ ...first, end: last.end, right: last.right });
    at = end;
  }
  return found;
}
