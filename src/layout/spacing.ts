/**
 * Regular spacing: some programs that read PDF set a blank or two after every character (`收  入  完  成  93.5亿  元`).
 * Such a stretch is told from words in columns by its cells: nearly all of them hold one Han character at most.
 */
import { isBlankCode } from './blank.js';

/** A stretch of a line that is spaced regularly. Blanks in it up to this length part nothing. */
export interface SpacedRun {
  /** UTF-16 offsets in the source, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** In UTF-16 units. */
  readonly gap: number;
}

interface Cell {
  readonly start: number;
  readonly end: number;
  /** Han characters in it; 2 stands for any number above one. */
  readonly han: number;
  /** Length of the blank before it. */
  readonly gap: number;
}

/** So many cells with a single Han character show that a stretch is spaced. */
const LEAST_SINGLES = 5;
/** So many of a whole line's cells are loose when the line is spaced: some programs keep a pair together now and then. */
const LOOSE_LINE = 0.75;

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

function cellsOf(text: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let at = start;
  let gap = 0;
  while (at < end) {
    if (isBlankCode(text.charCodeAt(at))) {
      gap++;
      at++;
      continue;
    }
    const from = at;
    let han = 0;
    while (at < end && !isBlankCode(text.charCodeAt(at))) if (isHan(text.charCodeAt(at++))) han++;
    cells.push({ start: from, end: at, han: Math.min(han, 2), gap });
    gap = 0;
  }
  return cells;
}

/** The gap that occurs most; the smallest of them. */
function commonGap(cells: readonly Cell[]): number {
  const counts = new Map<number, number>();
  for (const { gap } of cells.slice(1)) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const [gap, count] of [...counts].sort((a, b) => a[0] - b[0]))
    if (count > most) {
      best = gap;
      most = count;
    }
  return best;
}

function runOf(cells: readonly Cell[]): SpacedRun {
  const gap = commonGap(cells);
  const first = cells[0] as Cell;
  const last = cells[cells.length - 1] as Cell;
  // Kerning makes a gap one blank wider now and then.
  return { start: first.start, end: last.end, gap: gap === 1 ? 1 : gap + 1 };
}

const singles = (cells: readonly Cell[]): number => cells.filter(({ han }) => han === 1).length;

/**
 * Finds what is spaced regularly in a line.
 *
 * @param text the source
 * @param start UTF-16 offset of the line's first character
 * @param end and of its end, exclusive
 * @param inherited the gap of the lines that the line goes on with, for one that is too short to tell; 0 for none
 */
export function spacedRuns(text: string, start: number, end: number, inherited = 0): SpacedRun[] {
  const cells = cellsOf(text, start, end);
  if (cells.length < 2) return [];
  const loose = cells.filter(({ han }) => han < 2).length;
  if (singles(cells) >= LEAST_SINGLES && loose >= cells.length * LOOSE_LINE) return [runOf(cells)];
  if (inherited > 0 && loose === cells.length && cells.length <= LEAST_SINGLES) return [{ start, end, gap: inherited }];
  const runs: SpacedRun[] = [];
  let from = 0;
  for (let i = 1; i <= cells.length; i++) {
    const cell = cells[i];
    if (cell !== undefined && cell.han < 2 && (cells[i - 1] as Cell).han < 2) continue;
    const run = cells.slice(from, i);
    if (singles(run) > LEAST_SINGLES) runs.push(runOf(run));
    from = i;
  }
  return runs;
}

/** Whether so many of a stretch's characters are blank that it may be spaced regularly. */
export function mayBeSpaced(blanks: number, length: number): boolean {
  return blanks >= 4 && blanks * 4 >= length;
}

/** Printed width of the blanks that part nothing, in Han characters. */
export function spacingWidth(text: string, runs: readonly SpacedRun[]): number {
  let halves = 0;
  for (const { start, end } of runs)
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (isBlankCode(code)) halves += code < 0x2000 ? 1 : 2;
    }
  return halves / 2;
}

/** A line without the blanks that part nothing in it. */
export function squeezed(text: string, start: number, end: number): string {
  let out = '';
  let at = start;
  for (const run of spacedRuns(text, start, end)) {
    out += text.slice(at, run.start);
    for (let i = run.start; i < run.end; ) {
      let stop = i;
      while (stop < run.end && isBlankCode(text.charCodeAt(stop))) stop++;
      if (stop > i && stop - i > run.gap) out += ' ';
      if (stop < run.end) out += text[stop];
      i = stop + 1;
    }
    at = run.end;
  }
  return out + text.slice(at, end);
}
