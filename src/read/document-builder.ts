/** Builds a document's text with its regions, one after the other: what the readers of marked-up formats share. */
import { grouped } from './grouped.js';
import type { Cell, DocumentContents, ParagraphRegion, Region } from './text-document.js';

/** A cell as a format gives it, at its place in the grid, both from 0. */
export interface SourceCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
  readonly name: string | null;
  /** Its paragraphs or lines. */
  readonly lines: readonly string[];
  /** How far in its format sets it, in Han characters. */
  readonly indent?: number;
}

/** What is known of a table beside its cells. */
export interface TableNotes {
  readonly caption?: string | null;
  readonly sheet?: string | null;
}

/** Takes the parts of a document in their order. */
export interface DocumentBuilder {
  /** Adds a paragraph, heading, caption or note; one without text is passed over. */
  readonly paragraph: (kind: ParagraphRegion['kind'], text: string, level?: number) => void;
  /** Adds a table. Cells must not overlap; those of a row are in order. */
  readonly table: (cells: readonly SourceCell[], notes?: TableNotes) => void;
  /** What was built. */
  readonly contents: (known?: Partial<Pick<DocumentContents, 'title' | 'date' | 'warnings'>>) => BuiltContents;
}

/** Contents of a format without pages. */
export type BuiltContents = Omit<DocumentContents, 'places'> & { readonly places: null };

const BLANK_ENDS = /^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g;
/** A table is one line a row and a tab a cell: neither may stand inside a cell. */
const BREAKS = /[\t\n\r\v\f\u2028\u2029]+/g;
const LATIN_END = /[A-Za-z]$/;
const LATIN_START = /^[A-Za-z]/;

/** The lines of a cell as one; only Latin words are parted. Numbers that a narrow cell wrapped come together. */
function joinCellLines(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) {
    const clean = line.replace(BREAKS, ' ').replace(BLANK_ENDS, '');
    if (clean === '') continue;
    text += text !== '' && LATIN_END.test(text) && LATIN_START.test(clean) ? ` ${clean}` : clean;
  }
  return text;
}

/** The blanks before the first line of a cell, as they are written. */
const indentOf = (lines: readonly string[]): string => /^[ \u00a0\u3000]*/.exec(lines.find(isFilled) ?? '')?.[0] ?? '';

/** A cell is never set in by more. */
const MOST_INDENT = 12;

/** Blanks that stand for an indent of the format; what holds no word is not set in. */
const blanksFor = (indent: number, text: string): string =>
  /\p{Script=Han}/u.test(text) ? '\u3000'.repeat(Math.max(0, Math.min(MOST_INDENT, Math.round(indent)))) : '';

const isFilled = (line: string): boolean => line.replace(BLANK_ENDS, '') !== '';
const NUMBER = /^[+\-−－]?\d[\d,，. ]*[%％‰]?$/;

/** Dashes stand for no number. */
const NUMBER_OR_DASH = /^(?:[+\-−－]?\d[\d,，.]*[%％‰]?|[-—–]{1,2})$/;

/** The lines of a cell in which something stands. */
const linesOf = ({ lines }: SourceCell): readonly string[] => lines.filter(isFilled);

/** The numbers of each line of a cell over several columns, one for each, with tabs or blanks between; null for other cells. */
function fieldsOf(cell: SourceCell): string[][] | null {
  if (cell.columnSpan < 2) return null;
  const fields = linesOf(cell).map((line) => line.trim().split(/\s+/u));
  const areNumbers = (own: readonly string[]): boolean =>
    own.length === cell.columnSpan && own.every((field) => NUMBER_OR_DASH.test(field));
  return fields.every(areNumbers) ? fields : null;
}

/** How many rows are stacked in one: cells with as many lines as each other, one of them of numbers alone. */
function stackedRows(cells: readonly SourceCell[]): number {
  const filled = cells.filter(({ lines }) => lines.some(isFilled));
  const counts = new Set(filled.map((cell) => linesOf(cell).length));
  const [count = 1] = counts;
  if (count < 2 || filled.length < 2 || counts.size > 1) return 1;
  if (cells.some(({ rowSpan }) => rowSpan > 1)) return 1;
  // A number that was wrapped has lines of digits, too, but then its neighbours have words.
  const numbers = filled.filter(
    (cell) => linesOf(cell).every((line) => NUMBER.test(line.trim())) || fieldsOf(cell) !== null,
  );
  return numbers.length > 0 && numbers.length < filled.length ? count : 1;
}

/** What a cell of stacked rows is in each of them: a line, or the number of each of its columns. */
function takenApart(cell: SourceCell, count: number): SourceCell[][] {
  const lines = linesOf(cell);
  const fields = fieldsOf(cell);
  return Array.from({ length: count }, (_, i) => {
    const own = fields?.[i]?.map((field, j) => ({
      ...cell,
      lines: [field],
      column: cell.column + j,
      columnSpan: 1,
    }));
    return own ?? [{ ...cell, lines: lines.slice(i, i + 1) }];
  });
}

/** Cells by row, stacked rows taken apart. */
function rowsOf(cells: readonly SourceCell[]): SourceCell[][] {
  const byRow = grouped(cells, ({ row }) => row);
  let last = -1;
  for (const row of byRow.keys()) last = Math.max(last, row);
  const rows: SourceCell[][] = [];
  for (let row = 0; row <= last; row++) {
    const own = byRow.get(row) ?? [];
    const stacked = stackedRows(own);
    const parts = stacked === 1 ? null : own.map((cell) => takenApart(cell, stacked));
    for (let i = 0; i < stacked; i++) {
      const at = rows.length;
      rows.push((parts?.flatMap((cell) => cell[i] ?? []) ?? own).map((cell) => ({ ...cell, row: at })));
    }
  }
  return rows;
}

/** Begins a document. */
export function documentBuilder(): DocumentBuilder {
  const parts: string[] = [];
  const regions: Region[] = [];
  let length = 0;
  const add = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  const addRow = (cells: readonly SourceCell[], into: Cell[]): void => {
    let column = 0;
    for (const { lines, indent = 0, ...cell } of cells) {
      if (cell.column > column) add('\t'.repeat(cell.column - column));
      column = cell.column;
      const text = joinCellLines(lines);
      // Blanks before a label say what it is a part of.
      if (text !== '') add(blanksFor(indent, text) + indentOf(lines));
      into.push({ ...cell, start: length, end: length + text.length });
      add(text);
    }
    add('\n');
  };
  return {
    paragraph(kind, text, level) {
      const clean = text.replace(BLANK_ENDS, '');
      if (clean === '') return;
      const region = { kind, start: length, end: length + clean.length };
      regions.push(level === undefined ? region : { ...region, level });
      add(`${clean}\n`);
    },
    table(source, { caption = null, sheet = null } = {}) {
      const start = length;
      const cells: Cell[] = [];
      for (const row of rowsOf(source)) addRow(row, cells);
      if (cells.every((cell) => cell.start === cell.end)) return;
      regions.push({ kind: 'table', start, end: length, caption, sheet, cells });
    },
    contents: ({ title = null, date = null, warnings = [] } = {}) => ({
      text: parts.join(''),
      regions,
      title,
      date,
      warnings,
      places: null,
    }),
  };
}

/** A cell of a format that gives only its spans, in the order of its row. */
export type FlowingCell = Omit<SourceCell, 'row' | 'column'>;

/** Spans beyond this are not believed. */
const WIDEST = 1000;

/**
 * Puts cells at their places in the grid: each takes the first free column of its row, past those that a cell of an
 * earlier row reaches into (the table model of HTML).
 *
 * @param rows cells in the order of their rows
 */
export function placeCells(rows: readonly (readonly FlowingCell[])[]): SourceCell[] {
  /** For each column, the row up to which it is taken (exclusive). */
  const taken: number[] = [];
  const placed: SourceCell[] = [];
  for (const [row, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while ((taken[column] ?? 0) > row) column++;
      if (column >= WIDEST) break;
      const columnSpan = Math.max(1, Math.min(cell.columnSpan, WIDEST - column));
      const rowSpan = Math.max(1, Math.min(cell.rowSpan, rows.length - row));
      placed.push({ ...cell, row, column, rowSpan, columnSpan });
      for (let i = 0; i < columnSpan; i++) taken[column + i] = row + rowSpan;
      column += columnSpan;
    }
  }
  return placed;
}
