/** A line cut into pieces: where its gaps are wide, or where narrow ones stand between the columns of a table. */
import { stretchOf, type TextLine } from './lines.js';

/** A gap of this many ems parts two headings. */
const GAP = 0.6;
/** A narrow gap stands no further from the edge of a column; in ems. */
const NEAR_EDGE = 1;

/**
 * The pieces of a line, from left to right.
 *
 * @param line with blanks where its gaps are
 * @param xs edges of columns
 */
export function piecesOf(line: TextLine, xs: readonly number[]): TextLine[] {
  const inner = xs.slice(1, -1);
  const pieces: TextLine[] = [];
  let from = 0;
  for (const { index, 0: blank } of line.text.matchAll(/\s+/gu)) {
    const end = index + blank.length;
    const [left, right] = [line.lefts[index] as number, line.rights[end - 1] as number];
    const near = NEAR_EDGE * line.size;
    if (right - left < GAP * line.size && !inner.some((x) => x > left - near && x < right + near)) continue;
    if (index > from) pieces.push(stretchOf(line, from, index));
    from = end;
  }
  if (from < line.text.length) pieces.push(stretchOf(line, from, line.text.length));
  return pieces;
}
