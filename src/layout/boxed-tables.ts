/**
 * Tables in plain text that are drawn with lines: `│`, `┃` or `|` between columns, `─┼─` between rows. Every line between
 * two rules is a row; a row with fewer strokes than the others has cells over several columns.
 */
import { pattern } from '../../grammars/pattern.js';
import words from '../../grammars/zh/lexicon/layout.json' with { type: 'json' };
import type { Cell, TableRegion } from '../read/text-document.js';
import { type Line, readLines } from './lines.js';

/** Strokes between two cells, and corners, where a rule begins in the middle of a row. */
const STROKE = /[|│┃║┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛┠┨┯┷┿╂╋┰┸]/gu;
const UPRIGHT = /[|│┃║]/u;
/** Where a rule begins in the middle of a row, or crosses a stroke. */
const CROSSING = /[├┣┠┝┼╋┿╂]/u;
const RULE = /^[\s\u3000+\-─━═┄┅┈┉╌|│┃║┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛┠┨┯┷┿╂╋┰┸]+$/u;
/** What Markdown draws between headings and rows: `| --- | ---: |`. */
const MARKDOWN_RULE = /^\|?(?:[ \t]*:?-{1,200}:?[ \t]*\|)+(?:[ \t]*:?-{1,200}:?[ \t]*)?$/u;
const HAS_MARKDOWN_RULE = /^[ \t]*\|?[ \t]*:?-{1,200}:?[ \t]*\|/mu;
const LEVEL = /[-─━═┄┅┈┉╌]/gu;
/** Rows of text that a table has at least; in Markdown, whose rule tells one from all else, two will do. */
const LEAST_ROWS = 3;
const LEAST_RULE = 4;
/** Nobody draws longer rows, nor more columns. */
const MOST_COLUMNS = 120;
const LONGEST_ROW = 2000;

/** Whether a text may have such a table at all. */
export const mayBeBoxed = (text: string): boolean =>
  UPRIGHT.test(text) && (/[─━═-]{4}/u.test(text) || HAS_MARKDOWN_RULE.test(text));

/** A row: its line, and the offsets of its strokes, those at its ends left out. */
interface Row {
  readonly line: Line;
  readonly strokes: readonly number[];
}

const isRule = (shown: string): boolean =>
  (RULE.test(shown) && (shown.match(LEVEL)?.length ?? 0) >= LEAST_RULE) || MARKDOWN_RULE.test(shown);

/** Whether a cell holds nothing but a piece of a rule, which may be short. */
const isPieceOfRule = (shown: string): boolean => RULE.test(shown) && (shown.match(LEVEL)?.length ?? 0) > 1;

/** Offsets of the strokes of a line. */
const strokesOf = (text: string, { start, end }: Line): number[] =>
  Array.from(text.slice(start, end).matchAll(STROKE), ({ index }) => start + index);

/** Where an offset of a line is printed, in half-width characters, when a stroke is one or two of them wide. */
function printedAt(text: string, line: Line, offset: number, stroke: number): number {
  let width = 2 * line.indent;
  for (let at = line.start; at < offset; at++) {
    const code = text.charCodeAt(at);
    width += code >= 0x2500 && code < 0x2580 ? stroke : code >= 0x2e80 ? 2 : 1;
  }
  return width;
}

/** The column whose stroke a place is nearest to. */
function nearest(places: readonly number[], place: number): { column: number; distance: number } {
  let column = 0;
  for (const [i, other] of places.entries())
    if (Math.abs(other - place) < Math.abs((places[column] as number) - place)) column = i;
  return { column, distance: Math.abs((places[column] ?? place) - place) };
}

/** Which of a full row's strokes the strokes of a shorter one stand under. */
function under(text: string, row: Row, full: Row): number[] {
  const readings = [1, 2].map((width) => {
    const places = full.strokes.map((offset) => printedAt(text, full.line, offset, width));
    return row.strokes.map((offset) => nearest(places, printedAt(text, row.line, offset, width)));
  });
  const off = (reading: readonly { distance: number }[]): number =>
    reading.reduce((sum, { distance }) => sum + distance, 0);
  const [one, two] = readings as [{ column: number; distance: number }[], { column: number; distance: number }[]];
  return (off(two) < off(one) ? two : one).map(({ column }) => column);
}

/** The cells of a row. */
function* cellsOf(text: string, row: Row, full: Row, number: number): Generator<Cell> {
  const stops = row.strokes.length === full.strokes.length ? row.strokes.map((_, i) => i) : under(text, row, full);
  const bounds = [...row.strokes, row.line.end];
  let column = 0;
  let from = row.line.start;
  for (const [i, to] of bounds.entries()) {
    const next = i < stops.length ? (stops[i] as number) + 1 : full.strokes.length + 1;
    const shown = text.slice(from, to);
    const start = from + shown.length - shown.trimStart().length;
    const end = from + shown.trimEnd().length;
    if (end > start && next > column && !isPieceOfRule(text.slice(start, end)))
      yield { row: number, column, rowSpan: 1, columnSpan: next - column, start, end, header: false, name: null };
    column = Math.max(column, next);
    from = to + 1;
  }
}

/** How many strokes most rows have. */
function commonCount(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { strokes } of rows) counts.set(strokes.length, (counts.get(strokes.length) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

const NUMBER = pattern`^[+-]?\d[\d,.]*(?:[%％]|${words.largeMultiples}){0,2}$`;
/** Rows between rules that a table has at least, where every row is ruled. */
const LEAST_RULED = 3;

/** Whether a cell is filled from stroke to stroke, so that its text may go on in the next line. */
const isFilled = (text: string, { start, end }: Cell): boolean =>
  [text[start - 1] ?? '\n', text[end] ?? '\n'].every((sign) => sign === '\n' || UPRIGHT.test(sign));

/** Whether a row holds but the ends of cells that the row above it fills: `收入`, `58` below `利息及手续费` and `-1015.`. */
function isEndOf(text: string, row: readonly Cell[], above: readonly Cell[]): boolean {
  const cellAbove = ({ column }: Cell): Cell | undefined => above.find((cell) => cell.column === column);
  return (
    row.length > 0 &&
    row.length < above.length &&
    row.every((cell) => {
      const over = cellAbove(cell);
      return over !== undefined && isFilled(text, over);
    })
  );
}

/**
 * Rows that go on with the one above them: those of the headings, which no rule parts, and all but the first of a stretch
 * where every row is ruled and its numbers stand in its first line; else those that hold but ends of cells.
 */
function wrappedRows(text: string, lines: readonly Line[], cells: readonly Cell[]): ReadonlySet<number> {
  const stretches: number[][] = [[]];
  let row = 0;
  for (const { start, end } of lines)
    if (isRule(text.slice(start, end))) stretches.push([]);
    else stretches.at(-1)?.push(row++);
  const ruled = stretches.filter((stretch) => stretch.length > 0);
  const numbered = new Set(
    cells.filter(({ start, end }) => NUMBER.test(text.slice(start, end))).map((cell) => cell.row),
  );
  const [headings = [], ...body] = ruled;
  const isRuled = body.every(
    ([first, ...others]) => numbered.has(first as number) && !others.some((other) => numbered.has(other)),
  );
  if (ruled.length >= LEAST_RULED && isRuled && body.some(({ length }) => length > 1))
    return new Set(ruled.flatMap((stretch) => stretch.slice(1)));
  if (body.length === 0 || headings.some((heading) => numbered.has(heading))) return new Set();
  const byRow: Cell[][] = Array.from({ length: row }, () => []);
  for (const cell of cells) byRow[cell.row]?.push(cell);
  const ends = body.flatMap((stretch) =>
    stretch.filter((one, i) => i > 0 && isEndOf(text, byRow[one] ?? [], byRow[one - 1] ?? [])),
  );
  return new Set([...headings.slice(1), ...ends]);
}

/** The table that lines of rules and rows make; null when it is none. */
function tableOf(text: string, lines: readonly Line[]): TableRegion | null {
  const shown = lines.filter(({ start, end }) => !isRule(text.slice(start, end)));
  const isMarkdown = lines[1] !== undefined && MARKDOWN_RULE.test(text.slice(lines[1].start, lines[1].end));
  if (shown.length < (isMarkdown ? 2 : LEAST_ROWS) || shown.length === lines.length) return null;
  if (shown.some(({ start, end }) => end - start > LONGEST_ROW)) return null;
  // A frame has strokes at both ends of every row.
  const framed = shown.filter(({ start }) => UPRIGHT.test(text[start] as string)).length > shown.length / 2;
  const rows = shown.map((line): Row => {
    const inner = framed
      ? { ...line, start: line.start + 1, end: UPRIGHT.test(text[line.end - 1] as string) ? line.end - 1 : line.end }
      : line;
    return { line: inner, strokes: strokesOf(text, inner) };
  });
  const count = commonCount(rows);
  const full = rows.find(({ strokes }) => strokes.length === count);
  if (full === undefined || count === 0 || rows.some(({ strokes }) => strokes.length > MOST_COLUMNS)) return null;
  const cells = rows.flatMap((row, number) => [...cellsOf(text, row, full, number)]);
  const isFull = rows.every(({ strokes }) => strokes.length === count);
  const wrapped = isFull ? wrappedRows(text, lines, cells) : new Set<number>();
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line];
  const whole = cells.map((cell): Cell => (wrapped.has(cell.row) ? { ...cell, goesOn: true } : cell));
  return { kind: 'table', cells: whole, start: first.start, end: last.end, caption: null, sheet: null };
}

/**
 * The tables drawn with lines in a stretch of text.
 *
 * @param text the document's text, its characters simplified
 * @param from UTF-16 offset at which the stretch begins
 * @param to UTF-16 offset after it
 */
export function* boxedTables(text: string, from: number, to: number): Generator<TableRegion> {
  let run: Line[] = [];
  for (const line of readLines(text, from, to)) {
    const shown = text.slice(line.start, line.end);
    const isBoxed = isRule(shown) || UPRIGHT.test(shown) || CROSSING.test(shown);
    if (!isBoxed || line.blanksBefore > 1) {
      const table = tableOf(text, run);
      if (table) yield table;
      run = [];
    }
    if (isBoxed) run.push(line);
  }
  const table = tableOf(text, run);
  if (table) yield table;
}
