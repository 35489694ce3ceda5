/** Tables without upright rules: lines whose parts stand below each other, most of them numbers. */
import { type Item, isWhole } from './block.js';
import { hull, median } from './box.js';
import { LEADER } from './contents.js';
import { type Fragment, rowsOf, type TextLine } from './lines.js';
import { isValue, type PageTable } from './table.js';
import { canHead, cellsOf, LONGEST, MOST_HEADINGS, partsOf, ROW_GAP, STOP } from './table-rows.js';

/** Rows of fragments that belong to a table: from the first, to after the last. */
export interface AlignedTable {
  readonly from: number;
  readonly to: number;
  readonly table: PageTable;
}

/** Whether a row looks like one of a table: parts beside each other, behind the first of them numbers. */
function isTabular(parts: readonly TextLine[]): boolean {
  const behind = parts.slice(1);
  return (
    behind.length > 0 &&
    behind.some(({ text }) => isValue(text)) &&
    behind.every(({ text }) => text.length <= LONGEST && !STOP.test(text)) &&
    !parts.some(({ text }) => LEADER.test(text)) &&
    !STOP.test(parts[0]?.text ?? '')
  );
}

/** Edges of the columns that rows leave free between them. */
function edgesOf(rows: readonly (readonly TextLine[])[]): number[] {
  const covered: [number, number][] = [];
  for (const { x0, x1 } of rows.flat().sort((a, b) => a.x0 - b.x0)) {
    const last = covered.at(-1);
    if (last && x0 < last[1] + 0.5) last[1] = Math.max(last[1], x1);
    else covered.push([x0, x1]);
  }
  const between = covered.slice(1).map(([x0], i) => (x0 + (covered[i] as [number, number])[1]) / 2);
  return [covered[0]?.[0] ?? 0, ...between, covered.at(-1)?.[1] ?? 0];
}

const tableOf = (rows: readonly (readonly TextLine[])[], xs: readonly number[]): PageTable => ({
  ...hull(rows.flat()),
  rows: rows.length,
  xs,
  cells: rows.flatMap((parts, row) => cellsOf(parts, row, xs)),
});

/** Whether rows with these columns are a table, not words that happen to stand apart. */
function isTable(rows: readonly (readonly TextLine[])[], xs: readonly number[]): boolean {
  const columns = xs.length - 1;
  if (columns < 2 || rows.length < (columns === 2 ? 3 : 2)) return false;
  const behind = rows.flatMap((parts) => parts.filter((part) => part.x0 >= (xs[1] as number) - 1));
  const values = behind.filter(({ text }) => isValue(text)).length;
  return values >= rows.length && values * 2 >= behind.length;
}

/** How far a stretch of tabular rows goes. */
function stretchEnd(parts: readonly (readonly TextLine[])[], from: number): number {
  let to = from + 1;
  for (; to < parts.length; to++) {
    const [above, row] = [parts[to - 1] as TextLine[], parts[to] as TextLine[]];
    const size = median(row.map((part) => part.size));
    const gap = Math.min(...row.map(({ y0 }) => y0)) - Math.max(...above.map(({ y1 }) => y1));
    if (!isTabular(row) || gap > ROW_GAP * size) break;
  }
  return to;
}

/**
 * The tables among rows that stand below each other.
 *
 * @param rows fragments that stand beside each other, from top to bottom
 */
export function alignedTables(rows: readonly (readonly Fragment[])[]): AlignedTable[] {
  const parts = rows.map(partsOf);
  const found: AlignedTable[] = [];
  for (let at = 0; at < parts.length; ) {
    if (!isTabular(parts[at] as TextLine[])) {
      at++;
      continue;
    }
    const to = stretchEnd(parts, at);
    const xs = edgesOf(parts.slice(at, to));
    if (isTable(parts.slice(at, to), xs)) {
      const earliest = Math.max(found.at(-1)?.to ?? 0, at - MOST_HEADINGS);
      let from = at;
      const left = (xs[1] as number) - 1;
      const top = (row: number): number => Math.min(...(parts[row] as TextLine[]).map(({ y0 }) => y0));
      while (from > earliest && canHead(parts[from - 1] as TextLine[], left, top(from))) from--;
      found.push({ from, to, table: tableOf(parts.slice(from, to), xs) });
    }
    at = to;
  }
  return found;
}

/** Whether most rows of what stands together are of tables without upright rules. */
export function isAlignedTable(items: readonly Item[]): boolean {
  if (items.some(isWhole)) return false;
  const rows = rowsOf(items as readonly Fragment[]);
  return alignedTables(rows).reduce((sum, { from, to }) => sum + to - from, 0) * 2 > rows.length;
}
