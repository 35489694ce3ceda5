/** Tables without upright rules: lines whose parts stand below each other, most of them numbers. */
import { hull, median } from './box.js';
import { LEADER } from './contents.js';
import { type Fragment, lineOf, type TextLine } from './lines.js';
import { byPlace, isValue, type PageTable, type TableCell } from './table.js';

/** Rows of fragments that belong to a table: from the first, to after the last. */
export interface AlignedTable {
  readonly from: number;
  readonly to: number;
  readonly table: PageTable;
}

/** A gap of this many ems parts two cells. */
const CELL_GAP = 0.95;
/** A row of a table is no further from the next than this, in heights of a line. */
const ROW_GAP = 3.2;
/** No cell but a label or heading is longer. */
const LONGEST = 24;
/** Rows of headings above the first with a number. */
const MOST_HEADINGS = 4;

const CAPTION = /^(?:续?表|附表|图|专栏)\s*[\d一二三四五六七八九十]|单位\s*[:：]|^注\s*[:：\d]/;
const STOP = /[。；！？]/;

/** The parts of a row: fragments with only narrow gaps between them. */
export function partsOf(row: readonly Fragment[]): TextLine[] {
  const parts: Fragment[][] = [];
  for (const fragment of row) {
    const last = parts.at(-1)?.at(-1);
    if (last && fragment.x0 - last.x1 < CELL_GAP * Math.max(last.size, fragment.size)) parts.at(-1)?.push(fragment);
    else parts.push([fragment]);
  }
  return parts.map((part) => lineOf(part.flatMap(({ glyphs }) => glyphs).sort((a, b) => a.x0 - b.x0)));
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

/** The columns that a part stands over: from, and to after the last. */
export function columnsUnder({ x0, x1 }: TextLine, xs: readonly number[]): [number, number] {
  const inner = xs.slice(1, -1);
  const from = inner.filter((x) => x < x0 + 1).length;
  return [from, Math.max(from + 1, inner.filter((x) => x < x1 - 1).length + 1)];
}

/** Whether a row above the numbers is one of headings. */
function isHeading(parts: readonly TextLine[], xs: readonly number[], below: number): boolean {
  if (parts.some(({ text }) => text.length > LONGEST || STOP.test(text) || CAPTION.test(text))) return false;
  const size = median(parts.map((part) => part.size));
  const bottom = Math.max(...parts.map(({ y1 }) => y1));
  const behindFirst = parts.some((part) => part.x0 >= (xs[1] as number) - 1);
  return behindFirst && below - bottom < ROW_GAP * size;
}

function tableOf(rows: readonly (readonly TextLine[])[], xs: readonly number[]): PageTable {
  const cells = rows.flatMap((parts, row): TableCell[] => {
    const found: { column: number; columnEnd: number; lines: TextLine[] }[] = [];
    for (const part of parts) {
      const [column, columnEnd] = columnsUnder(part, xs);
      const last = found.at(-1);
      if (last && column < last.columnEnd) last.lines.push(part);
      else found.push({ column, columnEnd, lines: [part] });
    }
    for (let column = 0; column < xs.length - 1; column++) {
      if (found.some((cell) => column >= cell.column && column < cell.columnEnd)) continue;
      found.push({ column, columnEnd: column + 1, lines: [] });
    }
    return found.map(({ column, columnEnd, lines }) => ({
      row,
      column,
      rowSpan: 1,
      columnSpan: columnEnd - column,
      lines,
    }));
  });
  return { ...hull(rows.flat()), rows: rows.length, xs, cells: cells.sort(byPlace) };
}

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
      const top = (row: number): number => Math.min(...(parts[row] as TextLine[]).map(({ y0 }) => y0));
      while (from > earliest && isHeading(parts[from - 1] as TextLine[], xs, top(from))) from--;
      found.push({ from, to, table: tableOf(parts.slice(from, to), xs) });
    }
    at = to;
  }
  return found;
}
