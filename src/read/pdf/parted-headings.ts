/**
 * Headings that a level rule parts from the numbers below: `2025年` and `人民币千元` over a rule, as accounts print them. They
 * are given back to their table.
 */
import { isAlignedTable } from './aligned-tables.js';
import { type Item, isWhole } from './block.js';
import { type Box, hull } from './box.js';
import { areApart, canStandApart } from './cell-places.js';
import { headingRows } from './heading-groups.js';
import { piecesOf } from './line-pieces.js';
import { type Fragment, rowsOf, type TextLine } from './lines.js';
import { isValue, type PageTable } from './table.js';
import { tableRowsOf } from './table-lines.js';
import { canHead, isName, MOST_HEADINGS, MOST_NAMES, partsOf, ROW_GAP } from './table-rows.js';
import { isYear } from './years.js';

/** Headings stand to the right of so much of the table's width, where its labels are. */
const LABELS = 0.3;
/** Whether a part is a number of a row; a year heads its column. */
export const isOfRow = (part: TextLine): boolean => isValue(part.text) && !isYear(part.text);

/** Whether a row stands over the numbers of a table and could head them. */
function isHeading(parts: readonly TextLine[], { x0, x1 }: Box, below: number): boolean {
  return (
    canHead(parts, x0 + LABELS * (x1 - x0), below) && parts.every((part) => part.x1 <= x1 + part.size && !isOfRow(part))
  );
}

/** Whether a row is the name of the first rows of a table, which stands between them and the headings. */
const isGroup = (parts: readonly TextLine[], { x0, x1 }: Box, below: number): boolean =>
  isName(parts) && isNextAbove(parts, below) && (parts[0] as TextLine).x0 < x0 + LABELS * (x1 - x0);

/** Whether a row stands no further above a place than the rows of a table do. */
const isNextAbove = (parts: readonly TextLine[], below: number): boolean =>
  below - hull(parts).y1 < ROW_GAP * (parts[0] as TextLine).size;

/**
 * The parts of the rows at the end of those above a table that head it, with the names of its first rows.
 *
 * @param above rows, from top to bottom
 * @param table where the numbers stand
 */
export function headingsAbove(above: readonly (readonly Fragment[])[], table: Box): TextLine[][] {
  const found: TextLine[][] = [];
  let below = table.y0;
  let headings = 0;
  for (const row of above.slice(-MOST_HEADINGS - MOST_NAMES).reverse()) {
    const parts = partsOf(row);
    if (headings < MOST_HEADINGS && isHeading(parts, table, below)) headings++;
    else if (headings > 0 || found.length >= MOST_NAMES || !isGroup(parts, table, below)) break;
    found.unshift(parts);
    below = hull(row).y0;
  }
  return headings > 0 ? found : [];
}

/** Whether a table begins with numbers: nothing heads them. */
export const isHeadless = ({ cells }: PageTable): boolean =>
  cells.some(({ row, column, lines }) => row === 0 && column > 0 && lines.some(({ text }) => isValue(text)));

/** Where the table stands that a group begins with and whose headings may stand above; null where it begins with none. */
function headlessTable(group: readonly Item[]): Box | null {
  const [first] = group.toSorted((a, b) => a.y0 - b.y0);
  if (first === undefined || !isWhole(first)) return isAlignedTable(group) ? hull(group) : null;
  const [block] = first.blocks;
  return block?.kind === 'table' && isHeadless(block.table) ? block.table : null;
}

/** What heads the table of a group and stands at the end of what is above it. */
function headingsOf(group: readonly Item[], above: readonly Item[]): Set<Item> {
  const table = above.length === 0 || above.some(isWhole) ? null : headlessTable(group);
  if (table === null) return new Set();
  const rows = tableRowsOf(above as readonly Fragment[]);
  return new Set(rows.slice(rows.length - headingsAbove(rows, table).length).flat());
}

/** Whether a group is names of rows alone. */
function areNames(group: readonly Item[]): boolean {
  if (group.some(isWhole)) return false;
  const rows = rowsOf(group as readonly Fragment[]);
  return rows.length <= MOST_NAMES && rows.every((row) => isName(partsOf(row)));
}

/**
 * Groups of what stands below each other, the headings of a table in one group with it.
 *
 * @param groups from top to bottom
 */
export function joinHeadings(groups: readonly (readonly Item[])[]): Item[][] {
  const joined: Item[][] = [];
  for (const group of groups) {
    const last = joined.pop() ?? [];
    const before = joined.at(-1);
    // Headings may stand above the names of the first rows.
    const above = before === undefined || before.some(isWhole) || !areNames(last) ? last : [...before, ...last];
    const headings = headingsOf(group, above);
    if (above !== last && headings.size > 0) joined.pop();
    const others = (headings.size > 0 ? above : last).filter((item) => !headings.has(item));
    if (others.length > 0) joined.push(others);
    joined.push([...headings, ...group]);
  }
  return joined;
}

/**
 * A table that begins with numbers, with the rows above it that head it; null where none do, or it has headings.
 *
 * @param table the table
 * @param rows those above it
 * @returns the table, and how many of the rows it has taken
 */
export function withHeadings(
  table: PageTable,
  rows: readonly (readonly Fragment[])[],
): { readonly table: PageTable; readonly taken: number } | null {
  const found = isHeadless(table) ? headingsAbove(rows, table) : [];
  const above = found.map((parts) =>
    areApart(parts, table.xs) ? parts : parts.flatMap((part) => piecesOf(part, table.xs)),
  );
  // A running head minds no columns.
  const headings = above.slice(above.findLastIndex((parts) => !canStandApart(parts, table.xs)) + 1);
  const taken = headings.length;
  if (taken === 0) return null;
  const heads = headingRows(headings, 0, table.xs);
  const cells = [...heads.flat(), ...table.cells.map((cell) => ({ ...cell, row: cell.row + heads.length }))];
  return { table: { ...table, y0: hull(headings.flat()).y0, rows: table.rows + heads.length, cells }, taken };
}
