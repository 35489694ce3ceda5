/** Lines to paragraphs and headings: by indents, by lines that end early, by gaps and by the size of print. */

import type { Block, TextBlock } from './block.js';
import { median } from './box.js';
import type { PageBlocks } from './edge-lines.js';
import { withoutEdgeRows } from './edge-rows.js';
import { edgesOf, goesOnSetIn, isIndented, isNextItem } from './indents.js';
import type { TextLine } from './lines.js';
import type { PageTable } from './table.js';

/** A line on its page, with the edges of the text around it. */
export interface FlowLine {
  readonly page: PageBlocks;
  readonly line: TextLine;
  readonly left: number;
  readonly right: number;
  /** Usual gap between the lines of its block. */
  readonly leading: number;
  readonly block: TextBlock;
}

export interface Paragraph {
  readonly kind: 'paragraph' | 'heading' | 'note';
  readonly lines: readonly FlowLine[];
}

export interface FlowTable {
  readonly kind: 'table';
  readonly page: PageBlocks;
  readonly table: PageTable;
}

/** Print this much larger than most of the document is a heading. */
const LARGER = 1.12;
/** Print this much smaller, at the foot of a page, is a note. */
const SMALLER = 0.92;
/** A heading is no longer than this. */
const LONGEST_HEADING = 60;

const SENTENCE_END = /[。！？!?][”’"」』）)]*$/;
const OPEN_END = /[，、；：,（(《“‘—~～-]$/;
const NARROW_START = /^[A-Za-z\d０-９.,%％‰$¥+-]+[，。、；：）》”’]*|^.[，。、；：）》”’％%]*/u;

/** The size that most of a document is printed in. */
export function bodySize(pages: readonly PageBlocks[]): number {
  const counts = new Map<number, number>();
  for (const { blocks } of pages) {
    for (const block of blocks) {
      if (block.kind !== 'text') continue;
      for (const { size, text } of block.lines) {
        const rounded = Math.round(size * 2) / 2;
        counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
      }
    }
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [10, 0])[0];
}

/** The lines of a page in reading order, and its tables; furniture is left out. */
export function flowOf(page: PageBlocks, leftOut: ReadonlySet<TextLine>): (FlowLine | FlowTable)[] {
  const kept = page.blocks.map(
    (block): Block =>
      block.kind === 'text' ? { ...block, lines: block.lines.filter((line) => !leftOut.has(line)) } : block,
  );
  const texts = kept.filter((block): block is TextBlock => block.kind === 'text');
  return kept.flatMap((block): (FlowLine | FlowTable)[] => {
    if (block.kind === 'table') return [{ kind: 'table', page, table: withoutEdgeRows(block.table, leftOut) }];
    // Other blocks of the column tell its edges too; a table may be wider than the text.
    const column = texts
      .filter(({ left, right }) => left >= block.left - 6 && right <= block.right + 6)
      .flatMap(({ lines }) => lines);
    const left = Math.min(...column.map(({ x0 }) => x0));
    const right = Math.max(...column.map(({ x1 }) => x1));
    const gaps = block.lines.slice(1).map(({ y0 }, i) => y0 - (block.lines[i] as TextLine).y1);
    const leading = median(gaps);
    const edges = edgesOf(block.lines, { left, right });
    return block.lines.map((line) => ({ page, line, ...edges(line), leading, block }));
  });
}

/** Whether a line ends where the first word of the next would still have found room. */
function endsEarly(one: FlowLine, next: FlowLine): boolean {
  const word = NARROW_START.exec(next.line.text)?.[0] ?? '';
  const width = (next.line.rights[word.length - 1] ?? next.line.x0) - next.line.x0;
  // The first line of a paragraph that is set in has no edge of its own.
  return one.line.x1 + width < Math.min(one.right, next.right) - 0.5 * one.line.size;
}

const sameSize = (a: TextLine, b: TextLine): boolean => Math.abs(a.size - b.size) < 0.1 * Math.max(a.size, b.size);

/** Whether two lines stand on pages of one width; what goes on over the end of a page does. */
const sameSheet = (one: FlowLine, next: FlowLine): boolean => Math.abs(one.page.width - next.page.width) < 1;

/** Whether a line goes on with what the line before it says. */
function goesOn(one: FlowLine, next: FlowLine, body: number): boolean {
  if (one.line.turn !== next.line.turn || !sameSize(one.line, next.line)) return false;
  const large = one.line.size > LARGER * body;
  const text = one.line.text;
  const early = endsEarly(one, next);
  const open = OPEN_END.test(text) || !early;
  const staysSetIn = (isIndented(one) && OPEN_END.test(text)) || (!early && goesOnSetIn(one, next));
  const setIn = isIndented(next) && !staysSetIn;
  if (one.block !== next.block) return !large && !SENTENCE_END.test(text) && !setIn && open && sameSheet(one, next);
  const gap = next.line.y0 - one.line.y1;
  if (gap > one.leading + 0.6 * one.line.size || gap < -one.line.size) return false;
  // The lines of a long title stand in the middle.
  const wide = one.line.x1 - one.line.x0 > 0.6 * (one.right - one.left);
  if (large && wide && one.line.bold === next.line.bold) return true;
  if (isNextItem(one.line, next.line)) return false;
  return !setIn && open;
}

function kindOf(lines: readonly FlowLine[], body: number): Paragraph['kind'] {
  const text = lines.map(({ line }) => line.text).join('');
  const { size } = (lines[0] as FlowLine).line;
  const isLarge = size > LARGER * body;
  const isBold = size > SMALLER * body && lines.every(({ line }) => line.bold) && lines.length === 1;
  const isShort = text.length <= LONGEST_HEADING && !/[。；，：]$/.test(text);
  return isShort && (isLarge || isBold) ? 'heading' : 'paragraph';
}

const isTable = (item: FlowLine | FlowTable): item is FlowTable => 'table' in item;

/** Notes at the foot of a page: the last lines, in small print. */
function footnotesAt(flow: readonly (FlowLine | FlowTable)[], body: number): number {
  let at = flow.length;
  while (at > 0) {
    const item = flow[at - 1] as FlowLine | FlowTable;
    if (isTable(item) || item.line.size > SMALLER * body) break;
    at--;
  }
  const first = flow[at];
  return first && !isTable(first) && at > 0 && first.line.y0 > 0.5 * first.page.height ? at : flow.length;
}

/**
 * The paragraphs, headings, notes and tables of a document. A paragraph goes on over the end of a column or a page, and
 * past the notes at a page's foot.
 *
 * @param flows the lines and tables of each page
 * @param body the size that most is printed in
 */
export function paragraphsOf(
  flows: readonly (readonly (FlowLine | FlowTable)[])[],
  body: number,
): (Paragraph | FlowTable)[] {
  const result: (Paragraph | FlowTable)[] = [];
  let open: FlowLine[] = [];
  let notes: Paragraph[] = [];
  const close = (): void => {
    if (open.length > 0) result.push({ kind: kindOf(open, body), lines: open });
    result.push(...notes);
    open = [];
    notes = [];
  };
  for (const flow of flows) {
    const foot = footnotesAt(flow, body);
    for (const item of flow.slice(0, foot)) {
      const last = open.at(-1);
      if (isTable(item)) {
        close();
        result.push(item);
        continue;
      }
      if (last && !goesOn(last, item, body)) close();
      open.push(item);
    }
    let note: FlowLine[] = [];
    for (const item of flow.slice(foot) as FlowLine[]) {
      const last = note.at(-1);
      if (last && !goesOn(last, item, body)) {
        notes.push({ kind: 'note', lines: note });
        note = [];
      }
      note.push(item);
    }
    if (note.length > 0) notes.push({ kind: 'note', lines: note });
  }
  close();
  return result;
}
