/** Tables without upright rules: lines whose parts stand below each other, most of them numbers. */
import { type Item, isWhole } from './block.js';
import { hull, median } from './box.js';
import { cellsOf } from './cell-places.js';
import { headingRowsOf } from './centred-headings.js';
import { LEADER } from './contents.js';
import type { Fragment, TextLine } from './lines.js';
import { isValue, type PageTable } from './table.js';
import { tableRowsOf } from './table-lines.js';
import { canHead, isName, LONGEST, MOST_HEADINGS, MOST_NAMES, partsOf, ROW_GAP, STOP } from './table-rows.js';
import { endsWrapped, joinWrapped } from './wrapped-lines.js';
import { isTime, isYear } from './years.js';

/** Rows of fragments that belong to a table: from the first, to after the last. */
export interface AlignedTable {
  readonly from: number;
  readonly to: number;
  readonly table: PageTable;
}

/** What stands so far left of the labels of others is none; in points. */
const INDENT = 12;

/** The number of an account, before its name. */
const ACCOUNT = /^\d{2,6}$/;

/** Whether a row looks like one of a table: parts beside each other, behind the first of them numbers. */
function isTabular(parts: readonly TextLine[]): boolean {
  const label = ACCOUNT.test(parts[0]?.text ?? '') && !isValue(parts[1]?.text ?? '0') ? 2 : 1;
  const behind = parts.slice(label);
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

function tableOf(
  rows: readonly (readonly TextLine[])[],
  headings: number,
  xs: readonly number[],
  isCut: boolean,
): PageTable {
  const whole = joinWrapped(rows.slice(headings), isCut);
  return {
    ...hull(rows.flat()),
    rows: headings + whole.length,
    xs,
    cells: [
      ...headingRowsOf(rows.slice(0, headings), xs),
      ...whole.flatMap((parts, row) => cellsOf(parts, headings + row, xs)),
    ],
  };
}

/** Whether rows with these columns are a table, not words that happen to stand apart. */
function isTable(rows: readonly (readonly TextLine[])[], xs: readonly number[]): boolean {
  const columns = xs.length - 1;
  if (columns < 2 || rows.length < (columns === 2 ? 3 : 2)) return false;
  const behind = rows.flatMap((parts) => parts.filter((part) => part.x0 >= (xs[1] as number) - 1));
  const values = behind.filter(({ text }) => isValue(text)).length;
  return values >= rows.length && values * 2 >= behind.length;
}

/** Whether a row alone is a table: each of its numbers stands below a time, `114.03.31`, `二零二五年`. */
function isHeadedRow(
  rows: readonly (readonly TextLine[])[],
  headings: readonly (readonly TextLine[])[],
  xs: readonly number[],
): boolean {
  const [row, other] = rows;
  const columns = xs.length - 1;
  if (row === undefined || other !== undefined || columns < 3 || row.length !== columns) return false;
  const values = row.slice(1);
  if (isValue((row[0] as TextLine).text) || !values.every(({ text }) => isValue(text))) return false;
  const isOver = (heading: TextLine, value: TextLine): boolean => heading.x0 < value.x1 && value.x0 < heading.x1;
  return headings.some(
    (parts) =>
      parts.length === values.length &&
      parts.every((part, i) => (isTime(part.text) || isYear(part.text)) && isOver(part, values[i] as TextLine)),
  );
}

/** Whether a row stands so close below another that both can be of one table. */
function isNext(above: readonly TextLine[], row: readonly TextLine[]): boolean {
  const size = median(row.map((part) => part.size));
  const gap = Math.min(...row.map(({ y0 }) => y0)) - Math.max(...above.map(({ y1 }) => y1));
  return gap <= ROW_GAP * size;
}

/** How far a stretch of tabular rows goes, names of groups among them. */
function stretchEnd(parts: readonly (readonly TextLine[])[], from: number): number {
  let to = from + 1;
  const areOfOne = (upTo: number): boolean => {
    for (let at = to; at <= upTo; at++) if (!isNext(parts[at - 1] as TextLine[], parts[at] as TextLine[])) return false;
    return true;
  };
  while (to < parts.length) {
    let next = to;
    while (next < parts.length && next - to < MOST_NAMES && isName(parts[next] as TextLine[])) next++;
    const row = parts[next];
    if (row === undefined || !isTabular(row) || !areOfOne(next)) break;
    if (next > to && !standsUnder(parts.slice(from, to), parts.slice(to, next), row)) break;
    to = next + 1;
  }
  return to;
}

/** Whether names alone stand at the left of the rows around them, whose numbers stand in the same columns. */
function standsUnder(
  above: readonly (readonly TextLine[])[],
  names: readonly (readonly TextLine[])[],
  row: readonly TextLine[],
): boolean {
  const rows = above.filter(isTabular);
  const [one, both] = [edgesOf(rows), edgesOf([...rows, row])];
  // Names stand below the codes or below the names of accounts.
  const values = rows.flatMap((parts) => parts.slice(1).filter(({ text }) => isValue(text)));
  const left = Math.max(one[1] as number, Math.min(...values.map(({ x0 }) => x0)));
  return (
    both.length >= Math.max(3, Math.min(one.length, edgesOf([row]).length)) &&
    names.every(
      ([name, ...others]) =>
        (name as TextLine).x0 >= (one[0] as number) - INDENT && (others.length > 0 || (name as TextLine).x0 < left),
    )
  );
}

/** The first of the rows above a table that head it, names of groups between them and the numbers. */
function headingStart(parts: readonly (readonly TextLine[])[], at: number, earliest: number, left: number): number {
  const top = (row: number): number => Math.min(...(parts[row] as TextLine[]).map(({ y0 }) => y0));
  let from = at;
  for (let row = at; row > earliest; row--) {
    const above = parts[row - 1] as TextLine[];
    if (canHead(above, left, top(row))) from = row - 1;
    else if (from < at || at - row >= MOST_NAMES || !isName(above) || !isNext(above, parts[row] as TextLine[])) break;
  }
  return from;
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
    let to = stretchEnd(parts, at);
    const tabular = parts.slice(at, to).filter(isTabular);
    const xs = edgesOf(tabular);
    const earliest = Math.max(found.at(-1)?.to ?? 0, at - MOST_HEADINGS - MOST_NAMES);
    const from = headingStart(parts, at, earliest, (xs[1] as number) - 1);
    if (isTable(tabular, xs) || isHeadedRow(tabular, parts.slice(from, at), xs)) {
      const isCut = endsWrapped(parts.slice(at, to), parts[to]);
      if (isCut) to++;
      found.push({ from, to, table: tableOf(parts.slice(from, to), at - from, xs, isCut) });
    }
    at = to;
  }
  return found;
}

/** Whether most rows of what stands together are of tables without upright rules. */
export function isAlignedTable(items: readonly Item[]): boolean {
  if (items.some(isWhole)) return false;
  const rows = tableRowsOf(items as readonly Fragment[]);
  return alignedTables(rows).reduce((sum, { from, to }) => sum + to - from, 0) * 2 > rows.length;
}
