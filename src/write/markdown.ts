/** A table in Markdown (GitHub's): for a page, an issue, a mail. */
import type { Cell, Column } from '../record/columns.js';
import { plainDecimal } from '../record/number.js';
import { oneLine } from './columns.js';
import type { Sheet } from './format.js';

/** What Markdown or HTML would take for a mark of its own; an underscore inside a word is none. */
const MARKS = /[\\`*{}[\]<>|~&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

function markdownCell(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? plainDecimal(cell) : oneLine(cell).replace(MARKS, '\\$&');
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
const rule = ({ type }: Column): string => (type === 'number' || type === 'integer' ? '---:' : '---');

/** Writes a sheet as a table in Markdown: a heading, numbers to the right, one row a line, marks escaped. */
export async function* writeMarkdown({ columns, rows }: Sheet): AsyncGenerator<string> {
  yield line(columns.map(({ name }) => markdownCell(name)));
  yield line(columns.map(rule));
  for await (const row of rows) yield line(row.map(markdownCell));
}
