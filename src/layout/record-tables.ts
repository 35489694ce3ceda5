/**
 * Records in plain text: lines of as many fields as the row of headings above them, words and numbers mixed, parted by tabs
 * or by two blanks and more. One column at least holds numbers alone, so that it can be nothing else.
 */
import type { Cell, TableRegion } from '../read/text-document.js';
import { type Field, fieldsOf, NUMBER } from './aligned-fields.js';
import { readLines } from './lines.js';
import { plainCell } from './plain-cell.js';

/** Fewer fields, or rows, may stand side by side by chance. */
const LEAST_FIELDS = 4;
const LEAST_ROWS = 3;
const LONGEST_HEADING = 20;
const SENTENCE = /[。；]/u;

/** Words that can head columns: short, none a number, no two alike side by side. */
function areHeadings(words: readonly string[]): boolean {
  return (
    words.length >= LEAST_FIELDS &&
    words.every((word, i) => word.length <= LONGEST_HEADING && !/^[\d.,%+-]+$/.test(word) && word !== words[i - 1]) &&
    !words.some((word) => SENTENCE.test(word))
  );
}

/** Whether rows are records: one column is of numbers in all of them, another of words. */
function areRecords(rows: readonly (readonly string[])[]): boolean {
  const [first = []] = rows;
  const isOfNumbers = (column: number): boolean => rows.every((row) => NUMBER.test(row[column] ?? ''));
  const numbers = first.map((_, column) => isOfNumbers(column));
  return rows.length >= LEAST_ROWS && numbers.some((is, column) => is && column > 0) && numbers.includes(false);
}

const cellsOf = (lines: readonly (readonly Field[])[]): Cell[] =>
  lines.flatMap((fields, row) => fields.map((field, column) => plainCell(field, row, column, row === 0)));

/**
 * The tables of records in a stretch of lines.
 *
 * @param text the document's text
 * @param from where the stretch begins
 * @param to where it ends
 */
export function* recordTables(text: string, from: number, to: number): Generator<TableRegion> {
  let open: Field[][] = [];
  const wordsOf = (fields: readonly Field[]): string[] => fields.map(({ start, end }) => text.slice(start, end));
  const finish = (): TableRegion | null => {
    const lines = open;
    open = [];
    const [start, end] = [lines[0]?.[0]?.start, lines.at(-1)?.at(-1)?.end];
    if (start === undefined || end === undefined || !areRecords(lines.slice(1).map(wordsOf))) return null;
    return { kind: 'table', cells: cellsOf(lines), start, end, caption: null, sheet: null };
  };
  for (const line of readLines(text, from, to)) {
    const fields = fieldsOf(text, line);
    if (
      open[0] !== undefined &&
      fields.length === open[0].length &&
      !wordsOf(fields).some((word) => SENTENCE.test(word))
    ) {
      open.push(fields);
      continue;
    }
    const table = open.length > 0 ? finish() : null;
    if (table) yield table;
    open = areHeadings(wordsOf(fields)) ? [fields] : [];
  }
  const table = finish();
  if (table) yield table;
}
