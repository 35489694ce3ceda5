/**
 * Headings at the end of a table that are those of the next: accounts below each other, with a rule above and below the years
 * of each. They are passed on to the table that begins with numbers.
 */
import type { Block, TextBlock } from './block.js';
import { hull } from './box.js';
import { canStandApart, cellsOf } from './cell-places.js';
import type { TextLine } from './lines.js';
import { isHeadless } from './parted-headings.js';
import type { PageTable, TableCell } from './table.js';
import { canName } from './table-rows.js';

/** Names of groups that may stand between the headings and the numbers. */
const MOST_NAMES = 2;
/** Headings over fewer columns may be a row like any other. */
const LEAST_COLUMNS = 2;

const cellsIn = ({ cells }: PageTable, row: number): readonly TableCell[] =>
  cells.filter((cell) => cell.row === row && cell.lines.length > 0);
const linesIn = (table: PageTable, row: number): TextLine[] =>
  cellsIn(table, row)
    .flatMap(({ lines }) => lines)
    .sort((a, b) => a.x0 - b.x0);
const textIn = (table: PageTable, row: number): string =>
  cellsIn(table, row)
    .map(({ column, lines }) => `${column} ${lines.map(({ text }) => text).join('')}`)
    .join('\t');

/** What a table has at its end that is none of its own. */
interface Passed {
  readonly table: PageTable;
  /** The name of the next table, which may stand before its headings. */
  readonly title: TextLine[];
  readonly headings: TextLine[];
}

/** A table whose last row has its first headings once more, without what it passes on; null for others. */
function passedOn(table: PageTable): Passed | null {
  const last = table.rows - 1;
  const [first] = [0, 1].filter((row) => row < last && cellsIn(table, row).length > LEAST_COLUMNS);
  if (first === undefined || first >= last - 1 || textIn(table, last) !== textIn(table, first)) return null;
  const above = cellsIn(table, last - 1);
  const isTitle = above[0]?.column === 0 && above.length <= 2 && last - 1 > first + 1;
  const rows = isTitle ? last - 1 : last;
  const cells = table.cells.filter(({ row }) => row < rows);
  const own = { ...table, rows, cells, y1: hull(cells.flatMap(({ lines }) => lines)).y1 };
  return { table: own, title: isTitle ? linesIn(table, last - 1) : [], headings: linesIn(table, last) };
}

/** A table below some headings and names. */
function below(table: PageTable, { headings }: Passed, names: readonly TextLine[]): PageTable {
  const rows = [headings, ...names.map((name) => [name])];
  const heads = rows.flatMap((parts, at) => cellsOf(parts, at, table.xs));
  const cells = [...heads, ...table.cells.map((cell) => ({ ...cell, row: cell.row + rows.length }))];
  return { ...table, y0: hull(rows.flat()).y0, rows: table.rows + rows.length, cells };
}

const namesOf = (block: Block | undefined): readonly TextLine[] | null =>
  block?.kind === 'text' && block.lines.length <= MOST_NAMES && block.lines.every(canName) ? block.lines : null;

/**
 * The blocks of a page, headings that a table has at its end given to the next.
 *
 * @param blocks in reading order
 */
export function passHeadings(blocks: readonly Block[]): Block[] {
  const passed: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    const found = block.kind === 'table' ? passedOn(block.table) : null;
    const names = namesOf(blocks[at + 1]);
    const next = blocks[at + (names === null ? 1 : 2)];
    if (
      found === null ||
      next?.kind !== 'table' ||
      !isHeadless(next.table) ||
      !canStandApart(found.headings, next.table.xs)
    ) {
      passed.push(block);
      continue;
    }
    const { x0: left, x1: right } = next.table;
    const title: TextBlock[] = found.title.length === 0 ? [] : [{ kind: 'text', lines: found.title, left, right }];
    passed.push({ kind: 'table', table: found.table }, ...title, {
      kind: 'table',
      table: below(next.table, found, names ?? []),
    });
    at += names === null ? 1 : 2;
  }
  return passed;
}
