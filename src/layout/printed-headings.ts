/** Headings of tables that are printed by place: which columns each stands over, and which go on in the next line. */
import type { Cell } from '../read/text-document.js';
import { type Field, withStretchedNames } from './aligned-fields.js';

/** From where to where something is printed, in half-width characters. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** A heading that stands no nearer to a column is over none. */
const NEAR = 4;
const LONGEST = 30;
const HAN = /\p{Script=Han}/u;

/** A piece of a heading, and the columns that it stands over. */
interface Piece {
  readonly field: Field;
  readonly row: number;
  from: number;
  to: number;
}

/** How far a field and a column are apart; less than nothing where one is over the other. */
const distance = (field: Extent, column: Extent): number =>
  Math.max(column.left - field.right, field.left - column.right);

/** The columns that a field is printed over, else the nearest one; null where none is near. */
function over(field: Field, columns: readonly Extent[]): { from: number; to: number } | null {
  const found = columns.flatMap((column, i) => (distance(field, column) < 0 ? [i] : []));
  if (found.length > 0) return { from: found[0] as number, to: found.at(-1) as number };
  const apart = columns.map((column) => distance(field, column));
  const least = Math.min(...apart);
  const nearest = apart.indexOf(least);
  return least <= NEAR ? { from: nearest, to: nearest } : null;
}

/** The pieces of a line of headings; null where one stands over no column, or two over the same. */
function piecesIn(fields: readonly Field[], row: number, columns: readonly Extent[]): Piece[] | null {
  const pieces: Piece[] = [];
  for (const field of fields) {
    const place = over(field, columns);
    const last = pieces.at(-1);
    if (place === null) return null;
    if (last && place.from <= last.to) {
      // Two that stand over one column share it out, where one of them has another.
      if (place.to > last.to) place.from = last.to + 1;
      else if (last.to > last.from) last.to = place.from - 1;
      else return null;
    }
    pieces.push({ field, row, ...place });
  }
  return pieces;
}

/**
 * The pieces of each line of headings; null where they tell no columns. Signs that blanks part are one name, `人  口  数`; in the
 * last line they may as well head a column each, `男  女`.
 */
function piecesOf(text: string, lines: readonly (readonly Field[])[], columns: readonly Extent[]): Piece[][] | null {
  const found: Piece[][] = [];
  for (const [row, fields] of lines.entries()) {
    const names = [withStretchedNames(text, fields), fields];
    const readings = row === lines.length - 1 && fields.length >= columns.length - 1 ? names.toReversed() : names;
    const pieces = readings.map((one) => piecesIn(one, row, columns)).find((one) => one !== null);
    if (!pieces) return null;
    found.push(pieces);
  }
  return found;
}

/** Whether a piece stands over a column. */
const isOver = ({ from, to }: Piece, column: number): boolean => from <= column && column <= to;

/** How many columns of a stretch have the name of another in it. */
const repeatedIn = (names: readonly string[], from: number, to: number): number => {
  const own = names.slice(from, to + 1);
  return own.length - new Set(own).size;
};

/** Stretches of columns with a name below and none in their own line. */
function gapsIn(pieces: readonly Piece[], names: readonly string[]): { first: number; last: number }[] {
  const gaps: { first: number; last: number }[] = [];
  for (let column = 1; column < names.length; column++) {
    if (names[column] === '' || pieces.some((piece) => isOver(piece, column))) continue;
    const open = gaps.at(-1);
    if (open !== undefined && open.last === column - 1) open.last = column;
    else gaps.push({ first: column, last: column });
  }
  return gaps;
}

/**
 * Shares out the columns between two pieces: none is over two of the same name, `小计 男 女` twice; else each column goes to the
 * nearer.
 */
function shareOut(
  gap: { readonly first: number; readonly last: number },
  [left, right]: readonly [Piece, Piece],
  names: readonly string[],
  columns: readonly Extent[],
): number {
  let best = gap.first - 1;
  let least = Number.POSITIVE_INFINITY;
  for (let last = gap.first - 1; last <= gap.last; last++) {
    const repeated = repeatedIn(names, left.from, last) + repeatedIn(names, last + 1, right.to);
    let apart = 0;
    for (let column = gap.first; column <= gap.last; column++)
      apart += Math.max(0, distance((column <= last ? left : right).field, columns[column] as Extent));
    const cost = 1000 * repeated + apart;
    if (cost < least) {
      least = cost;
      best = last;
    }
  }
  return best;
}

/** Pieces over several columns reach as far as the names below them that no other piece takes. */
function reach(text: string, lines: readonly Piece[][], columns: readonly Extent[]): void {
  const names = columns.map(() => '');
  for (const pieces of lines.toReversed()) {
    const groups = pieces.filter(({ from, to }) => from > 0 && names[from] !== '' && names[to] !== '');
    const gaps = gapsIn(pieces, names).map((gap) => ({
      ...gap,
      left: groups.find(({ to }) => to === gap.first - 1),
      right: groups.find(({ from }) => from === gap.last + 1),
    }));
    // What lies beside one piece alone is its own; it tells the names that the others may not repeat.
    for (const { first, last, left, right } of gaps)
      if (left !== undefined && right === undefined) left.to = last;
      else if (left === undefined && right !== undefined) right.from = first;
    for (const { first, last, left, right } of gaps) {
      if (left === undefined || right === undefined) continue;
      const end = shareOut({ first, last }, [left, right], names, columns);
      left.to = Math.max(left.to, end);
      right.from = Math.min(right.from, end + 1);
    }
    for (const { field, from, to } of pieces)
      for (let column = from; column <= to; column++)
        names[column] = text.slice(field.start, field.end) + names[column];
  }
}

/**
 * The cells of headings that are printed by place.
 *
 * @param text the document's text
 * @param lines the fields of each line of headings
 * @param columns where the labels stand, then the columns of numbers
 * @param least how many lines of headings there are at least
 * @returns null where a column has no name, or the places do not tell which
 */
export function headingCells(
  text: string,
  lines: readonly (readonly Field[])[],
  columns: readonly Extent[],
  least: number,
): Cell[] | null {
  if (lines.flat().some(({ start, end }) => end - start > LONGEST)) return null;
  const pieces = piecesOf(text, lines, columns);
  if (pieces === null || pieces.filter((line) => line.length > 0).length < least) return null;
  reach(text, pieces, columns);
  const all = pieces.flat();
  const isNamed = (column: number): boolean => all.some(({ from, to }) => from <= column && column <= to);
  if (!columns.every((_, column) => column === 0 || isNamed(column))) return null;
  if (!all.some(({ field }) => HAN.test(text.slice(field.start, field.end)))) return null;
  return all.map(({ field, row, from, to }) => {
    const isSame = (other: Piece): boolean => other.row < row && other.from === from && other.to === to;
    // `地方财政一般` over `预算收入`, both over one column alone.
    const goesOn = from === to && all.some(isSame);
    return {
      row,
      column: from,
      rowSpan: 1,
      columnSpan: to - from + 1,
      start: field.start,
      end: field.end,
      header: true,
      name: null,
      ...(goesOn ? { goesOn: true as const } : {}),
    };
  });
}
