/** Rows of a sheet or a CSV file as captions, tables and notes. */

import { pattern } from '../../grammars/pattern.js';
import pages from '../../grammars/zh/lexicon/pages.json' with { type: 'json' };
import type { DocumentBuilder, SourceCell } from './document-builder.js';
import { grouped } from './grouped.js';
import { isFilled, isNumber, textOf, YEAR } from './sheet-cells.js';
import { sideBySide } from './side-by-side.js';

/** What a row below a table begins with that notes something of it; sentences do as well. */
const NOTE = pattern`^(?:${[pages.notes, pages.sources]})|[。；]`;
const isNothing = (text: string): boolean => /^[-—–…*]*$/u.test(text);

/** Words in Latin letters: the label once more, as yearbooks translate it. */
const isLatin = (text: string): boolean => /^[^\p{Script=Han}]*[A-Za-z]{2}[^\p{Script=Han}]*$/u.test(text);

/** Whether a row behind an empty one is the first below headings: they have no numbers, and it has no cell that none of them heads. */
function isHeaded(above: readonly (readonly SourceCell[])[], row: readonly SourceCell[]): boolean {
  const isValue = (cell: SourceCell): boolean => isNumber(textOf(cell)) && !YEAR.test(textOf(cell));
  const [label, ...values] = row;
  if (label === undefined || isNumber(textOf(label)) || !values.some(isValue)) return false;
  // Most stretches end with numbers: the others are looked at whole, once.
  if (above.at(-1)?.some(isValue) || above.some((cells) => cells.some(isValue))) return false;
  const columns = new Set(above.flat().map(({ column }) => column));
  const first = Math.min(...columns);
  return (
    label.column === first &&
    above.some((cells) => cells.length > 1) &&
    values.every(({ column }) => columns.has(column))
  );
}

/** Rows that stand together, and the columns that have a cell in any of them. */
interface Stretch {
  readonly rows: SourceCell[][];
  readonly columns: Set<number>;
}

/** Whether a row behind an empty one goes on with the table above: a label and numbers, in columns that it has, no headings. */
function goesOn({ rows, columns }: Stretch, row: readonly SourceCell[]): boolean {
  const last = rows.at(-1);
  const [label, ...values] = row;
  if (last === undefined || label === undefined || isNumber(textOf(label)) || last[0]?.column !== label.column)
    return false;
  const numbers = values.filter((cell) => isNumber(textOf(cell)));
  const isOfNumbers = values.every((cell) => [isNumber, isNothing, isLatin].some((is) => is(textOf(cell))));
  if (numbers.length < 2 || !isOfNumbers || numbers.every((cell) => YEAR.test(textOf(cell)))) return false;
  const beside = last.slice(1).filter((cell) => isNumber(textOf(cell)));
  return beside.length > 0 && numbers.every(({ column }) => columns.has(column));
}

/** Empty rows that may stand between headings and their numbers. */
const MOST_EMPTY = 2;

/** Rows that follow each other without an empty one between, or go on behind one. */
function stretches(cells: readonly SourceCell[]): SourceCell[][][] {
  const rows = grouped(cells.filter(isFilled), ({ row }) => row);
  let reach = -1;
  const found: Stretch[] = [];
  for (const [row, own] of [...rows].sort(([a], [b]) => a - b)) {
    // A cell over several rows keeps them together.
    const open = found.at(-1);
    const isNear = row <= reach + 1 + MOST_EMPTY;
    const isNext = row <= reach + 1 || (open !== undefined && isNear && isHeaded(open.rows, own));
    if (open !== undefined && (isNext || goesOn(open, own))) {
      open.rows.push(own);
      for (const { column } of own) open.columns.add(column);
    } else found.push({ rows: [own], columns: new Set(own.map(({ column }) => column)) });
    reach = Math.max(reach, row, ...own.map((cell) => cell.row + Math.min(cell.rowSpan, 1000) - 1));
  }
  return found.map((stretch) => stretch.rows);
}

/** A row with one text and no number: a title, a unit or a note. */
const soleText = (row: readonly SourceCell[]): string | null => {
  const [only] = row;
  return row.length === 1 && only && !isNumber(textOf(only)) ? textOf(only) : null;
};

/** Cells moved up and to the left, to where their table begins. */
function moved(rows: readonly (readonly SourceCell[])[]): SourceCell[] {
  const cells = rows.flat();
  const top = Math.min(...rows.map(([first]) => first?.row ?? 0));
  let left = Number.POSITIVE_INFINITY;
  for (const { column } of cells) left = Math.min(left, column);
  return cells.map((cell) => ({ ...cell, row: cell.row - top, column: cell.column - left }));
}

/** Adds a stretch of rows: the titles above its table, the table, and the notes below it. */
function addStretch(builder: DocumentBuilder, rows: readonly (readonly SourceCell[])[], sheet: string | null): void {
  let first = 0;
  let last = rows.length;
  for (let text = soleText(rows[first] ?? []); text !== null && first < last; text = soleText(rows[first] ?? [])) {
    builder.paragraph('caption', text);
    first++;
  }
  const notes: string[] = [];
  for (
    let text = soleText(rows[last - 1] ?? []);
    text !== null && last > first;
    text = soleText(rows[last - 1] ?? [])
  ) {
    if (!NOTE.test(text)) break;
    notes.unshift(text);
    last--;
  }
  if (last > first) builder.table(moved(rows.slice(first, last)), { sheet });
  for (const note of notes) builder.paragraph('note', note);
}

/**
 * Adds what stands on a sheet: stretches of rows parted by empty ones, and tables side by side, parted by empty columns.
 *
 * @param builder what they go to
 * @param cells the cells of the sheet, row by row
 * @param sheet its name, or null
 */
export function addSheet(builder: DocumentBuilder, cells: readonly SourceCell[], sheet: string | null): void {
  for (const rows of stretches(cells)) for (const part of sideBySide(rows)) addStretch(builder, part, sheet);
}
