/** Tables that go on over the end of a page: one table again, its columns matched by where they stand. */
import { pattern } from '../../../grammars/pattern.js';
import numerals from '../../../grammars/zh/lexicon/numerals.json' with { type: 'json' };
import pages from '../../../grammars/zh/lexicon/pages.json' with { type: 'json' };
import { alignColumns } from './column-match.js';
import { extendCut, mendCutRow } from './cut-rows.js';
import type { FlowTable, Paragraph } from './paragraphs.js';
import { byPlace, isValue, type PageTable, type TableCell } from './table.js';
import { isTime, isYear } from './years.js';

/** So many paragraphs may stand above a table where it goes on: its name, its unit, that it goes on. */
const MOST_ABOVE = 3;
/** What stands above a table and is no longer than this, may be written again. */
const LONGEST_ABOVE = 60;

const NUMBER = pattern`\d|${numerals.counting}`;
const CONTINUED = pattern`
  ^[（(]?${pages.continued}${pages.tablesBefore}?${NUMBER}*[)）]?$|^${pages.continued}${pages.table}.{0,50}$
  |^${pages.table}?(?:${NUMBER}|[-—.])*[（(]${pages.continued}[)）]
  |^[^。]{1,50}[（(]${pages.continued}${pages.table}?${NUMBER}*[)）]$`;
const UNIT = pattern`^[（(]?${pages.unitNames}[:：]`;

type Item = Paragraph | FlowTable;

const textOf = (cells: readonly TableCell[]): string =>
  cells
    .map(({ lines }) => lines.map(({ text }) => text).join(''))
    .join('\t')
    .replace(/ /g, '');

/** The text of a row among the first of a table. */
function rowText({ cells }: PageTable, row: number): string {
  const end = cells.findIndex((cell) => cell.row > row);
  return textOf(cells.slice(0, end < 0 ? cells.length : end).filter((cell) => cell.row === row));
}

/** How many rows at the top of a table are the headings of another again. */
function repeatedRows(table: PageTable, first: PageTable): number {
  let rows = 0;
  while (rows < Math.min(table.rows - 1, first.rows) && rowText(table, rows) === rowText(first, rows)) rows++;
  return rows;
}

/** Rows at the head of a table that may hold a time. */
const HEAD = 3;

/** The times that stand above the columns of a table, among its first rows before those with numbers. */
function timesAbove({ cells }: PageTable): Set<string> {
  const head = cells.filter(({ row }) => row < HEAD);
  const numbers = head.filter(({ lines }) => lines.some(({ text }) => isValue(text) && !isYear(text)));
  const first = Math.min(HEAD, ...numbers.map(({ row }) => row));
  const above = head
    .filter(({ row, column }) => row < first && column > 0)
    .map((cell) => ({ cell, text: textOf([cell]) }));
  const times = above.filter(({ text }) => isTime(text) || isYear(text));
  // One cell may tell the time of its row.
  const isOverSeveral = ({ cell, text }: (typeof times)[number]): boolean =>
    cell.columnSpan > 1 || times.some((other) => other.cell !== cell && other.text === text);
  return new Set(times.filter(isOverSeveral).map(({ text }) => text));
}

/**
 * Whether a table opens with headings of its own: the label over its labels is that of another, and the rest is not, or it
 * is of another time.
 */
function startsAnew(table: PageTable, first: PageTable): boolean {
  const times = timesAbove(table);
  if (times.size > 0) {
    const others = timesAbove(first);
    if (others.size > 0 && ![...times].some((time) => others.has(time))) return true;
  }
  const [one, other] = [rowText(table, 0), rowText(first, 0)];
  const label = one.split('\t')[0] as string;
  return label !== '' && one !== other && one.includes('\t') && label === other.split('\t')[0];
}

/** Two tables as one; null when the second does not go on with the first. */
function join(one: PageTable, other: PageTable, isNamed: boolean): PageTable | null {
  const aligned = alignColumns(one, other);
  if (aligned === null || startsAnew(other, one)) return null;
  const [first, second] = aligned;
  const skip = Math.max(repeatedRows(other, one), repeatedRows(second, first));
  if (isNamed && skip === 0) return null;
  const moved = second.cells
    .filter(({ row }) => row >= skip)
    .map((cell): TableCell => ({ ...cell, row: first.rows + cell.row - skip }));
  const { cells, more, lost } = mendCutRow(extendCut({ cells: first.cells, more: moved }, first), first.xs);
  return { ...first, rows: first.rows + second.rows - skip - lost, cells: [...cells, ...more].sort(byPlace) };
}

const compact = (item: Item): string =>
  item.kind === 'table' ? '' : item.lines.map(({ line }) => line.text.replace(/\s/g, '')).join('');

/** Whether a paragraph says that a table goes on. */
const isContinuation = (item: Item): boolean => CONTINUED.test(compact(item));

/** The last table of the items so far. */
interface Last {
  readonly at: number;
  /** Page that it ends on. */
  readonly page: number;
  /** What is written above it, which may be written again where it goes on. */
  readonly above: ReadonlySet<string>;
}

/** What stands above a table: its name, its unit. */
function writtenAbove(items: readonly Item[]): Set<string> {
  const above = items.slice(-MOST_ABOVE).filter(({ kind }) => kind !== 'table');
  return new Set(above.map(compact).filter((text) => text.length <= LONGEST_ABOVE));
}

/** Joins a table with one before it; null when other things stand between them, or it does not go on. */
function goOn(item: FlowTable, result: readonly Item[], last: Last): PageTable | null {
  const between = result.slice(last.at + 1).filter(({ kind }) => kind !== 'note');
  if (item.page.number !== last.page + 1 || between.length > MOST_ABOVE) return null;
  const said = between.some(isContinuation);
  if (
    !between.every((one) => isContinuation(one) || last.above.has(compact(one)) || (said && UNIT.test(compact(one))))
  ) {
    return null;
  }
  return join((result[last.at] as FlowTable).table, item.table, between.length > 0 && !said);
}

/**
 * Joins the tables that go on at the top of the next page.
 *
 * @param items paragraphs and tables in text order
 */
export function joinContinued(items: readonly Item[]): Item[] {
  const result: Item[] = [];
  let last = null as Last | null;
  for (const item of items) {
    if (item.kind !== 'table') {
      result.push(item);
      continue;
    }
    const joined: PageTable | null = last && goOn(item, result, last);
    if (last && joined) {
      result[last.at] = { ...(result[last.at] as FlowTable), table: joined };
      const notes = result.splice(last.at + 1).filter(({ kind }) => kind === 'note');
      result.push(...notes);
      last = { ...last, page: item.page.number };
    } else {
      last = { at: result.length, page: item.page.number, above: writtenAbove(result) };
      result.push(item);
    }
  }
  return result;
}
