/**
 * Headings of two levels without rules between them: one that stands in the middle of several of those below heads all of
 * them, also where it is too narrow to reach over them.
 */
import { centreX, hull } from './box.js';
import { headingCellsOf } from './cell-places.js';
import { stretchOf, type TextLine } from './lines.js';
import { indexBetween, type TableCell } from './table.js';

/** What a heading is nearer to the middle of more columns than of fewer, that it heads them; in points. */
const NEARER = 4;

/** The parts of the headings below, by the one column that each stands in. */
type Below = ReadonlyMap<number, readonly TextLine[]>;

const belowOf = (cells: readonly TableCell[]): Below =>
  new Map(
    cells.flatMap(({ column, columnSpan, lines }) => (columnSpan === 1 && lines.length > 0 ? [[column, lines]] : [])),
  );

/** How far the middle of a heading is from that of what stands below some columns; null where one of them is empty. */
function offMiddle(heading: readonly TextLine[], below: Below, from: number, end: number): number | null {
  const lines: TextLine[] = [];
  for (let column = from; column < end; column++) {
    const some = below.get(column);
    if (some === undefined) return null;
    lines.push(...some);
  }
  return Math.abs(centreX(hull(heading)) - centreX(hull(lines)));
}

/** The cells of a row of headings, those widened that stand in the middle of several headings below them. */
function widened(cells: readonly TableCell[], below: Below): TableCell[] {
  const filled = cells.filter(({ lines }) => lines.length > 0);
  const taken = new Set(
    filled.flatMap(({ column, columnSpan }) => Array.from({ length: columnSpan }, (_, i) => column + i)),
  );
  const wide = filled.map((cell): TableCell => {
    let [from, end] = [cell.column, cell.column + cell.columnSpan];
    for (let off = offMiddle(cell.lines, below, from, end); off !== null; ) {
      const right = taken.has(end) ? null : offMiddle(cell.lines, below, from, end + 1);
      const left = from === 0 || taken.has(from - 1) ? null : offMiddle(cell.lines, below, from - 1, end);
      if (right !== null && right + NEARER < off) taken.add(end++);
      else if (left !== null && left + NEARER < off) taken.add(--from);
      else break;
      off = offMiddle(cell.lines, below, from, end);
    }
    return { ...cell, column: from, columnSpan: end - from };
  });
  const covered = new Set(
    wide.flatMap(({ column, columnSpan }) => Array.from({ length: columnSpan }, (_, i) => column + i)),
  );
  return [...wide, ...cells.filter(({ column, lines }) => lines.length === 0 && !covered.has(column))].sort(
    (a, b) => a.column - b.column,
  );
}

/** Headings beside each other that only a blank parts, `2001年1-11月 同比增减%`, where each stands over a column of its own. */
function cutAtEdges(line: TextLine, xs: readonly number[]): TextLine[] {
  const blanks = [...line.text.matchAll(BLANK)].map(({ index, 0: blank }) => ({
    from: index,
    to: index + blank.length,
  }));
  const columnOf = (from: number, to: number): number =>
    indexBetween(xs, ((line.lefts[from] ?? line.x0) + (line.rights[to - 1] ?? line.x1)) / 2);
  // From the end: what begins behind each blank, cut at the first blank that parts it from the next.
  const starts = [0, ...blanks.map(({ to }) => to)];
  const ends = starts.map(() => line.text.length);
  const next = starts.map(() => starts.length);
  for (let at = starts.length - 2; at >= 0; at--) {
    const start = starts[at] as number;
    const cut = blanks.findIndex(
      ({ from, to }, i) => i >= at && columnOf(start, from) + 1 === columnOf(to, ends[i + 1] as number),
    );
    if (cut < 0) continue;
    ends[at] = (blanks[cut] as { readonly from: number }).from;
    next[at] = cut + 1;
  }
  const parts: TextLine[] = [];
  for (let at = 0; at < starts.length; at = next[at] as number)
    parts.push(stretchOf(line, starts[at] as number, ends[at] as number));
  return parts;
}
/** No unit in brackets stands behind it. */
const BLANK = /(?<=\S{2})\s+(?=[^\s（(%]\S)/gu;

/**
 * The cells of the headings of a table.
 *
 * @param rows the parts of each row, from top to bottom
 * @param xs edges of the columns
 */
export function headingRowsOf(rows: readonly (readonly TextLine[])[], xs: readonly number[]): TableCell[] {
  const cells = rows.map((parts, row) =>
    headingCellsOf(row === rows.length - 1 ? parts.flatMap((part) => cutAtEdges(part, xs)) : parts, row, xs),
  );
  return cells.flatMap((row, at) => {
    const below = cells[at + 1];
    return below === undefined ? row : widened(row, belowOf(below));
  });
}
