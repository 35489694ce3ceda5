/**
 * Labels of several lines in tables that no rules part: the lines behind the first are set in or set close, and no numbers
 * stand beside them.
 */
import { hull, median } from './box.js';
import type { TextLine } from './lines.js';
import { isValue } from './table.js';
import { isYear } from './years.js';

type Row = readonly TextLine[];

/** Lines of one label are no further apart than this share of what rows are. */
const CLOSE = 0.6;
/** So many gaps between rows tell how far apart they are. */
const LEAST_GAPS = 3;
/** How far a line is set in at least and at most, in ems. */
const SET_IN = 0.4;
const MOST_SET_IN = 3.5;
/** Lines behind the first. */
const MOST_LINES = 3;
/** What begins or leads to rows of its own: marks of lists and parts, colons. */
const OWN = /^(?:[-－–—•·#(（]|\d+[.、)])|[:：]$/;

/** The label of a row: behind the code of an account, before notes and numbers. */
const labelOf = (row: Row): TextLine | null => row.find(({ text }) => !isValue(text) || isYear(text)) ?? null;

const hasNumbers = (row: Row): boolean => row.some(({ text }) => isValue(text) && !isYear(text));
const gapOf = (above: Row, below: Row): number => hull(below).y0 - hull(above).y1;

/** How far apart rows of numbers are that follow each other; null where too few do. */
function usualGap(rows: readonly Row[]): number | null {
  const gaps = rows.slice(1).flatMap((row, i) => {
    const above = rows[i] as Row;
    return hasNumbers(row) && hasNumbers(above) ? [gapOf(above, row)] : [];
  });
  return gaps.length < LEAST_GAPS ? null : median(gaps);
}

/** Whether a line is set in below a label. */
function isSetIn(label: TextLine, line: TextLine): boolean {
  const by = (line.x0 - label.x0) / label.size;
  return by > SET_IN && by < MOST_SET_IN;
}

/** How many rows behind one go on with its label. */
function linesBehind(rows: readonly Row[], at: number, usual: number | null): number {
  const row = rows[at] as Row;
  const label = labelOf(row);
  if (label === null || !hasNumbers(row) || OWN.test(label.text.slice(-1))) return 0;
  let count = 0;
  const isLine = (next: Row | undefined): next is Row =>
    next?.length === 1 &&
    !hasNumbers(next) &&
    !OWN.test((next[0] as TextLine).text) &&
    (next[0] as TextLine).x0 > label.x0 - 2;
  while (count < MOST_LINES && isLine(rows[at + 1 + count])) count++;
  const lines = rows.slice(at + 1, at + 1 + count);
  if (count === 0 || isLine(rows[at + 1 + count])) return 0;
  const after = rows[at + 1 + count];
  const isClose =
    usual !== null &&
    usual > 0 &&
    lines.every((line, i) => gapOf(i === 0 ? row : (lines[i - 1] as Row), line) < CLOSE * usual) &&
    (after === undefined || gapOf(lines.at(-1) as Row, after) > CLOSE * usual);
  if (isClose) return count;
  const next = after === undefined ? null : labelOf(after);
  const isBack = next !== null && hasNumbers(after as Row) && next.x0 < label.x0 + SET_IN * label.size;
  // The name of a group farther out ends it, too.
  const isOut = after !== undefined && after.length === 1 && (after[0] as TextLine).x0 < label.x0;
  return (isBack || isOut) && lines.every((line) => isSetIn(label, line[0] as TextLine)) ? count : 0;
}

/**
 * Rows of a table with the lines of their labels together.
 *
 * @param rows parts from left to right, below the headings
 * @param isCut the last row is known to go on with the label above it
 */
export function joinWrapped<T extends TextLine>(rows: readonly (readonly T[])[], isCut: boolean): (readonly T[])[] {
  const usual = usualGap(rows);
  const whole: (readonly T[])[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as readonly T[];
    const count = isCut && at === rows.length - 2 ? 1 : linesBehind(rows, at, usual);
    const lines = rows.slice(at + 1, at + 1 + count).flat();
    const label = count === 0 ? null : labelOf(row);
    whole.push(label === null ? row : row.flatMap((part) => (part === label ? [part, ...lines] : [part])));
    at += count;
  }
  return whole;
}

/** Whether a row behind a table goes on with its last label, as others in the table do. */
export function endsWrapped(rows: readonly Row[], behind: Row | undefined): boolean {
  const last = rows.at(-1);
  const [line, other] = behind ?? [];
  if (last === undefined || line === undefined || other !== undefined || hasNumbers(behind as Row)) return false;
  const label = labelOf(last);
  if (label === null || OWN.test(line.text) || !isSetIn(label, line)) return false;
  const usual = usualGap(rows);
  return rows.some((row, at) => {
    const count = linesBehind(rows, at, usual);
    const [own, next] = [labelOf(row), rows[at + 1]?.[0]];
    return (
      count > 0 &&
      own !== null &&
      next !== undefined &&
      Math.abs(next.x0 - own.x0 - (line.x0 - label.x0)) < 1 &&
      Math.abs(gapOf(row, rows[at + 1] as Row) - gapOf(last, behind as Row)) < 1.5
    );
  });
}
