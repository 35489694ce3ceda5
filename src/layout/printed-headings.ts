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
    const readings = row === lines.length - 1 ? names.toReversed() : names;
    const pieces = readings.map((one) => piecesIn(one, row, columns)).find((one) => one !== null);
    if (!pieces) return null;
    found.push(pieces);
  }
  return found;
}

/** What a name costs that no piece above reaches: seldom anything lies so far from what stands over it. */
const ALONE = 60;
const REPEATED = 1000;

/** Whether a piece stands over a column. */
const isOver = ({ from, to }: Piece, column: number): boolean => from <= column && column <= to;

/** For each column the nearest piece below a line, in order and each once. */
function namesBelow(lines: readonly Piece[][], row: number, columns: number): Piece[] {
  const found: Piece[] = [];
  for (let column = 1; column < columns; column++) {
    const name = lines
      .slice(row + 1)
      .flat()
      .find((piece) => isOver(piece, column));
    if (name !== undefined && !found.includes(name)) found.push(name);
  }
  return found;
}

/** A name with the pieces that it goes on in, below it over the same column alone. */
function wholeName(text: string, lines: readonly Piece[][], { row, from, to }: Piece): string {
  const pieces = lines.slice(row).flatMap((line) => line.filter((piece) => piece.from === from && piece.to === to));
  return (from === to ? pieces : pieces.slice(0, 1)).map(({ field }) => text.slice(field.start, field.end)).join('');
}

/** How far a piece and a name below it are apart, from middle to middle where one is over the other. */
function apart(piece: Piece, name: Piece, columns: readonly Extent[]): number {
  const extent = { left: (columns[name.from] as Extent).left, right: (columns[name.to] as Extent).right };
  const middle = ({ left, right }: Extent): number => (left + right) / 2;
  return Math.max(0, distance(piece.field, extent)) + Math.abs(middle(piece.field) - middle(extent)) / 20;
}

/**
 * Shares out names among the pieces above them, in order: none is over two names that are the same, `小计 男 女` twice, and each
 * name goes to the nearer; one that is far from all stays alone.
 */
function shareOut(
  pieces: readonly Piece[],
  names: readonly Piece[],
  shown: readonly string[],
  columns: readonly Extent[],
): void {
  interface Share {
    readonly cost: number;
    readonly ends: readonly (readonly [number, number])[];
  }
  const known = new Map<number, Share>();
  const share = (name: number, piece: number): Share => {
    if (piece === pieces.length) return { cost: ALONE * (names.length - name), ends: [] };
    if (name === names.length) return { cost: Number.POSITIVE_INFINITY, ends: [] };
    const key = name * (pieces.length + 1) + piece;
    const kept = known.get(key);
    if (kept) return kept;
    const without = share(name + 1, piece);
    let best: Share = { ...without, cost: without.cost + ALONE };
    let cost = 0;
    const seen = new Set<string>();
    for (let end = name; end < names.length; end++) {
      cost += apart(pieces[piece] as Piece, names[end] as Piece, columns);
      if (seen.has(shown[end] as string)) cost += REPEATED;
      seen.add(shown[end] as string);
      const rest = share(end + 1, piece + 1);
      if (cost + rest.cost < best.cost) best = { cost: cost + rest.cost, ends: [[name, end], ...rest.ends] };
    }
    known.set(key, best);
    return best;
  };
  for (const [i, [first, last]] of share(0, 0).ends.entries()) {
    const piece = pieces[i] as Piece;
    piece.from = (names[first] as Piece).from;
    piece.to = (names[last] as Piece).to;
  }
}

/** Pieces over several columns reach as far as the names below them that are theirs; one with no name below bounds them. */
function reach(text: string, lines: readonly Piece[][], columns: readonly Extent[]): void {
  for (let row = lines.length - 2; row >= 0; row--) {
    const names = namesBelow(lines, row, columns.length);
    const pieces = (lines[row] as Piece[]).filter(({ from }) => from > 0);
    const isNamed = (piece: Piece): boolean => names.some(({ from, to }) => from <= piece.to && piece.from <= to);
    const leaves = pieces.filter((piece) => !isNamed(piece)).map(({ from }) => from);
    for (const [i, end] of [...leaves, columns.length].entries()) {
      const start = leaves[i - 1] ?? 0;
      const isWithin = ({ from }: Piece): boolean => from > start && from < end;
      const own = pieces.filter((piece) => isNamed(piece) && isWithin(piece));
      const below = names.filter(isWithin);
      const shown = below.map((name) => wholeName(text, lines, name));
      if (own.length > 0 && own.length <= below.length) shareOut(own, below, shown, columns);
    }
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
