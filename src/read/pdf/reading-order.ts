/**
 * The reading order of a page, by cutting it along its gaps again and again: into bands that stand below each other,
 * bands into columns, columns into bands. Bands with a gap in common from top to bottom are cut as one.
 */
import { alignedTables, isAlignedTable } from './aligned-tables.js';
import { type Block, type Item, isWhole, type TextBlock, type Whole } from './block.js';
import { type Box, centreX, centreY, height, hull, median } from './box.js';
import { mendCorners } from './broken-corners.js';
import { joinContents } from './contents.js';
import { joinPieces } from './joined-pieces.js';
import { type Fragment, linesOf, rowsOf } from './lines.js';
import type { Rule } from './page.js';
import { joinHeadings, withHeadings } from './parted-headings.js';
import { passHeadings } from './passed-headings.js';
import { cutFragments, type Seam, seamOf } from './side-by-side.js';
import { tableRowsOf } from './table-lines.js';

/** A gap between columns is at least this many ems wide. */
const COLUMN_GAP = 0.9;
/** Lines on each side of a gap, that there is a column. */
const COLUMN_LINES = 3;
/** A column is at least this many ems wide. */
const COLUMN_WIDTH = 4;
/** Cuts within cuts; no page of people needs more. */
const DEEPEST = 40;

/** Print this much larger than the text around it is a heading. */
const HEADLINE = 1.15;
/** A rule over this much of the width parts what is above from what is below. */
const PARTING = 0.6;

type Interval = readonly [number, number];

/** What some items cover from left to right, as intervals in order. */
function coverage(items: readonly Box[]): Interval[] {
  const covered: [number, number][] = [];
  for (const { x0, x1 } of [...items].sort((a, b) => a.x0 - b.x0)) {
    const last = covered.at(-1);
    if (last && x0 <= last[1]) last[1] = Math.max(last[1], x1);
    else covered.push([x0, x1]);
  }
  return covered;
}

/** Items in bands: between two bands is a level gap. */
function bandsOf(items: readonly Item[]): Item[][] {
  const bands: Item[][] = [];
  let bottom = -Infinity;
  for (const item of [...items].sort((a, b) => a.y0 - b.y0)) {
    // Lines that are set close overlap a little.
    const slack = 0.2 * Math.min(height(item), 12);
    if (item.y0 >= bottom - slack) bands.push([item]);
    else bands.at(-1)?.push(item);
    bottom = Math.max(bottom, item.y1);
  }
  return bands;
}

const sizeOf = (items: readonly Item[]): number =>
  median(items.filter((item): item is Fragment => !isWhole(item)).map(({ size }) => size)) || 10;

const gapsOf = (covered: readonly Interval[], least: number): Interval[] =>
  covered
    .slice(1)
    .map(([start], i): Interval => [(covered[i] as Interval)[1], start])
    .filter(([from, to]) => to - from >= least);

/** Whether a band is a heading over what follows: one row of large print. */
function isHeadline(band: readonly Item[], size: number): boolean {
  return band.every((item) => !isWhole(item) && item.size > HEADLINE * size) && rowsOf(band).length === 1;
}

/** Whether a level rule stands between two bands and parts them. */
function isParted(above: readonly Item[], below: readonly Item[], separators: readonly Rule[]): boolean {
  const [one, other] = [hull(above), hull(below)];
  const [x0, x1] = [Math.min(one.x0, other.x0), Math.max(one.x1, other.x1)];
  return separators.some(
    ({ at, from, to }) =>
      at >= one.y1 - 3 && at <= other.y0 + 3 && Math.min(to, x1) - Math.max(from, x0) > PARTING * (x1 - x0),
  );
}

/** Bands that share an upright gap, together; each other run of bands together. */
function groupBands(bands: readonly Item[][], size: number, separators: readonly Rule[]): Item[][] {
  const least = COLUMN_GAP * size;
  const groups: { items: Item[]; covered: Interval[]; open: boolean }[] = [];
  let above: Item[] | undefined;
  for (const band of bands) {
    const covered = coverage(band);
    const headline = isHeadline(band, size);
    const open = !headline && gapsOf(covered, least).length > 0;
    const group = above && !isParted(above, band, separators) ? groups.at(-1) : undefined;
    above = band;
    if (headline && group?.open) {
      groups.push({ items: [...band], covered, open });
    } else if (group?.open) {
      const both = coverage([...group.covered, ...covered].map(([x0, x1]) => ({ x0, x1, y0: 0, y1: 0 })));
      if (gapsOf(both, least).length > 0) {
        group.items.push(...band);
        group.covered = both;
        continue;
      }
      groups.push({ items: [...band], covered, open });
    } else if (group && !open) {
      group.items.push(...band);
      group.covered = coverage(group.items);
    } else groups.push({ items: [...band], covered, open });
  }
  return groups.map(({ items }) => items);
}

/** The columns of items with gaps between them; one when there are none. */
function columnsOf(items: readonly Item[]): Item[][] {
  const size = sizeOf(items);
  const cuts = gapsOf(coverage(items), COLUMN_GAP * size).map(([from, to]) => (from + to) / 2);
  const columns: Item[][] = [];
  for (const item of [...items].sort((a, b) => a.x0 - b.x0)) {
    const index = cuts.filter((cut) => cut < item.x0).length;
    columns[index] ??= [];
    columns[index].push(item);
  }
  const wide = (column: readonly Item[]): boolean => {
    const { x0, x1 } = hull(column);
    const lines = column.some(isWhole) ? COLUMN_LINES : bandsOf(column).length;
    return lines >= COLUMN_LINES && x1 - x0 >= COLUMN_WIDTH * size;
  };
  const joined = joinContents(columns, (column) => column.filter((item): item is Fragment => !isWhole(item)));
  return joined.length > 1 && joined.filter(wide).length > 1 ? joined : [[...items]];
}

const textBlock = (rows: readonly (readonly Fragment[])[], { x0, x1 }: Pick<Box, 'x0' | 'x1'>): TextBlock => ({
  kind: 'text',
  lines: rows.flatMap(linesOf),
  left: x0,
  right: x1,
});

/** Rows of one column as blocks: tables, and the lines between them. */
function rowBlocks(rows: readonly Fragment[][], column: Pick<Box, 'x0' | 'x1'>): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  const text = (to: number): void => {
    if (to > at) blocks.push(textBlock(rows.slice(at, to), column));
  };
  for (const { from, to, table } of alignedTables(rows)) {
    text(from);
    blocks.push({ kind: 'table', table });
    at = to;
  }
  text(rows.length);
  return blocks;
}

/** Items of one column, from top to bottom. */
function columnBlocks(items: readonly Item[], column: Pick<Box, 'x0' | 'x1'>): Block[] {
  const fragments = items.filter((item): item is Fragment => !isWhole(item));
  const wholes = items.filter(isWhole).sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0);
  const rows = tableRowsOf(fragments);
  const blocks: Block[] = [];
  let at = 0;
  const upTo = (y: number): Fragment[][] => {
    const from = at;
    while (at < rows.length && (rows[at] as Fragment[]).every(({ y0 }) => y0 < y)) at++;
    return rows.slice(from, at);
  };
  for (const whole of wholes) {
    const above = upTo((whole.y0 + Math.min(whole.y1, whole.y0 + 20)) / 2);
    const [first, ...others] = whole.blocks;
    const headed = first?.kind === 'table' ? withHeadings(first.table, above) : null;
    blocks.push(...rowBlocks(above.slice(0, above.length - (headed?.taken ?? 0)), column));
    if (headed === null) blocks.push(...whole.blocks);
    else blocks.push({ kind: 'table', table: headed.table }, ...others);
  }
  blocks.push(...rowBlocks(upTo(Infinity), column));
  return blocks;
}

/** Blocks of one column joined when nothing stands between them. */
function joinText(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'text' && last?.kind === 'text' && last.left === block.left && last.right === block.right) {
      joined[joined.length - 1] = { ...last, lines: [...last.lines, ...block.lines] };
    } else joined.push(block);
  }
  return joined;
}

/** Level rules that part what stands in a column: not those between the rows of one table, over and under its sums. */
function parting(items: readonly Item[], separators: readonly Rule[]): readonly Rule[] {
  if (separators.length === 0 || items.some(isWhole)) return separators;
  const rows = tableRowsOf(items as readonly Fragment[]);
  const tables = alignedTables(rows).map(({ from, to }) => hull(rows.slice(from, to).flat()));
  return separators.filter(({ at }) => !tables.some(({ y0, y1 }) => at > y0 && at < y1));
}

function cut(items: readonly Item[], all: readonly Rule[], depth: number): Block[] {
  const column = hull(items);
  const separators = parting(items, all);
  const groups = depth < DEEPEST ? joinHeadings(groupBands(bandsOf(items), sizeOf(items), separators)) : [[...items]];
  const blocks = groups.flatMap((group) => {
    const columns = depth < DEEPEST && !isAlignedTable(group) ? columnsOf(group) : [[...group]];
    return columns.length > 1 ? columns.flatMap((one) => cut(one, separators, depth + 1)) : columnBlocks(group, column);
  });
  return joinText(blocks);
}

/** Items in the order in which they are read: what stands beside a seam is read on its left, then on its right. */
function alongSeams(items: readonly Item[], seams: readonly Seam[]): Item[][] {
  const [seam, ...others] = [...seams].sort((a, b) => a.from - b.from);
  if (seam === undefined) return [[...items]];
  const beside = items.filter((item) => seamOf(item, [seam]) !== null);
  const isLeft = (item: Item): boolean => centreX(item) < seam.at;
  const isAbove = (item: Item): boolean => centreY(item) < seam.from;
  const outside = items.filter((item) => seamOf(item, [seam]) === null);
  return [
    outside.filter(isAbove),
    beside.filter(isLeft),
    beside.filter((item) => !isLeft(item)),
    ...alongSeams(
      outside.filter((item) => !isAbove(item)),
      others,
    ),
  ].filter((part) => part.length > 0);
}

/**
 * The blocks of a page, in reading order.
 *
 * @param fragments what is printed outside of tables and frames
 * @param wholes tables and frames, with their blocks
 * @param separators level rules that may stand between what belongs apart
 * @param seams where two tables meet that are printed side by side
 */
export function readingOrder(
  fragments: readonly Fragment[],
  wholes: readonly Whole[],
  separators: readonly Rule[],
  seams: readonly Seam[] = [],
): Block[] {
  const items: Item[] = [...cutFragments(fragments, seams), ...wholes];
  return joinPieces(mendCorners(passHeadings(alongSeams(items, seams).flatMap((part) => cut(part, separators, 0)))));
}
