/** Paragraphs and tables to one text with its regions, and the place of every line in it. */
import { pattern } from '../../../grammars/pattern.js';
import numerals from '../../../grammars/zh/lexicon/numerals.json' with { type: 'json' };
import pages from '../../../grammars/zh/lexicon/pages.json' with { type: 'json' };
import particles from '../../../grammars/zh/lexicon/particles.json' with { type: 'json' };
import type { Cell, Region } from '../text-document.js';
import { median } from './box.js';
import type { TextLine } from './lines.js';
import type { FlowTable, Paragraph } from './paragraphs.js';
import type { PlacedLine } from './places.js';
import type { PageTable, TableCell } from './table.js';

export interface Composed {
  readonly text: string;
  readonly regions: readonly Region[];
  readonly lines: readonly PlacedLine[];
}

const CAPTION = pattern`^[（(]?${pages.tables}\s*(?:\d|${numerals.counting})|${pages.unit}\s*[:：]`;
const LATIN_END = /[A-Za-z,.;:]$/;
const LATIN_START = /^[A-Za-z]/;
/** The number of a row, before its name. */
const ORDINAL = /^\d{1,3}$/;
const HAN_START = /^\*?\p{Script=Han}/u;
/** A caption is no longer than this, and no further above its table than so many heights of a line. */
const LONGEST_CAPTION = 60;
const CAPTION_GAP = 3;
/** What is set in by more ems than this stands in the middle of its column. */
const MOST_INDENT = 8;

/** What stands between two lines of one cell. */
const between = (above: string, below: string): string =>
  (LATIN_END.test(above) && LATIN_START.test(below)) || (ORDINAL.test(above) && HAN_START.test(below)) ? ' ' : '';

/** Whether the cells of a column stand in its middle, so that where they begin tells nothing. */
function isCentred(lines: readonly TextLine[]): boolean {
  const range = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  return range(lines.map(({ x0, x1 }) => (x0 + x1) / 2)) < 0.5 * range(lines.map(({ x0 }) => x0));
}

/** How many ems the first line of each label is set in from the left. */
function indentsOf({ cells }: PageTable): (cell: TableCell) => number {
  const labels = cells.filter(({ column, columnSpan, lines }) => column === 0 && columnSpan === 1 && lines.length > 0);
  const first = labels.map(({ lines }) => lines[0] as TextLine);
  if (first.length < 3 || isCentred(first)) return () => 0;
  const left = Math.min(...first.map(({ x0 }) => x0));
  const size = median(first.map((line) => line.size)) || 1;
  const emsOf = ({ x0 }: TextLine): number => Math.round((x0 - left) / size);
  const centreOf = ({ x0, x1 }: TextLine): number => (x0 + x1) / 2;
  // Where the heading of the column stands in its middle, sums below may, too.
  const heading = first[0] as TextLine;
  const isInMiddle = (line: TextLine): boolean =>
    emsOf(heading) > 0 && line !== heading && Math.abs(centreOf(line) - centreOf(heading)) < size / 2;
  return ({ column, lines }) => {
    if (column !== 0 || lines.length === 0 || isInMiddle(lines[0] as TextLine)) return 0;
    const ems = emsOf(lines[0] as TextLine);
    // A label over several columns may begin further left than the others, and headings stand in the middle of theirs.
    return ems <= MOST_INDENT ? Math.max(0, ems) : 0;
  };
}

/** Takes pieces of text one after the other and keeps count. */
function textBuilder(pageOf: (line: TextLine) => number) {
  const parts: string[] = [];
  const lines: PlacedLine[] = [];
  let length = 0;
  const add = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  return {
    add,
    line: (line: TextLine): void => {
      lines.push({ start: length, page: pageOf(line), line });
      add(line.text);
    },
    at: (): number => length,
    end: () => ({ text: parts.join(''), lines }),
  };
}

type Builder = ReturnType<typeof textBuilder>;

/** Writes the lines of a cell as one. */
function writeCell(lines: readonly TextLine[], builder: Builder): void {
  lines.forEach((line, i) => {
    if (i > 0) builder.add(between((lines[i - 1] as TextLine).text, line.text));
    builder.line(line);
  });
}

/** Writes the rows of a table, one a line, with tabs between the columns. */
function writeTable(table: PageTable, caption: string | null, builder: Builder): Region {
  const start = builder.at();
  const indent = indentsOf(table);
  const cells: Cell[] = [];
  let next = 0;
  for (let row = 0; row < table.rows; row++) {
    if (row > 0) builder.add('\n');
    let column = 0;
    for (; table.cells[next]?.row === row; next++) {
      const cell = table.cells[next] as TableCell;
      builder.add('\t'.repeat(Math.max(0, cell.column - column)));
      column = cell.column;
      builder.add('\u3000'.repeat(indent(cell)));
      const from = builder.at();
      writeCell(cell.lines, builder);
      const { rowSpan, columnSpan } = cell;
      cells.push({ row, column, rowSpan, columnSpan, start: from, end: builder.at(), header: false, name: null });
    }
  }
  return { kind: 'table', start, end: builder.at(), caption, sheet: null, cells };
}

const textOf = ({ lines }: Paragraph): string => lines.map(({ line }) => line.text).join('');

/** Whether a paragraph right above a table says what the table shows. */
function isCaption(item: Paragraph, { table, page }: FlowTable): boolean {
  const text = textOf(item);
  if (text.length > LONGEST_CAPTION || item.lines.length > 2) return false;
  if (CAPTION.test(text)) return true;
  const last = item.lines.at(-1);
  if (!last || last.page !== page || /[。；，：]$/.test(text)) return false;
  const gap = table.y0 - last.line.y1;
  const centred = Math.abs((last.line.x0 + last.line.x1 - table.x0 - table.x1) / 2) < 2 * last.line.size;
  return gap > -2 && gap < CAPTION_GAP * last.line.size && (item.kind === 'heading' || centred);
}

/** The captions of each table: one or two paragraphs above it. */
function captionsOf(items: readonly (Paragraph | FlowTable)[]): Map<Paragraph, FlowTable> {
  const captions = new Map<Paragraph, FlowTable>();
  items.forEach((item, index) => {
    if (item.kind !== 'table') return;
    let most = 2;
    for (let i = index - 1; i >= 0 && most > 0; i--) {
      const above = items[i] as Paragraph | FlowTable;
      // What stands at the foot of the page before is none of this table.
      if (above.kind === 'note') continue;
      most--;
      if (above.kind === 'table' || !isCaption(above, item)) break;
      captions.set(above, item);
    }
  });
  return captions;
}

/** Items with the notes at the foot of a page before the captions of a table that stand above them on it. */
function notesFirst(
  items: readonly (Paragraph | FlowTable)[],
  captions: ReadonlyMap<Paragraph, FlowTable>,
): (Paragraph | FlowTable)[] {
  const ordered: (Paragraph | FlowTable)[] = [];
  let held: Paragraph[] = [];
  for (const item of items) {
    if (item.kind !== 'table' && captions.has(item)) held.push(item);
    else if (item.kind === 'note') ordered.push(item);
    else {
      ordered.push(...held, item);
      held = [];
    }
  }
  return [...ordered, ...held];
}

/** The sizes of the headings, from the largest; the level of a heading is its place among them. */
function headingSizes(items: readonly (Paragraph | FlowTable)[]): number[] {
  const sizes = items.flatMap((item) => (item.kind === 'heading' ? [Math.round(item.lines[0]?.line.size ?? 0)] : []));
  return [...new Set(sizes)].sort((a, b) => b - a);
}

/** A heading with a number is one, also when a table follows at once. */
const NUMBERED = pattern`
  ^(?:${particles.ordinal}?(?:\d|${numerals.counting})+(?:[、.．]|${pages.headingDivisions})|[（(](?:\d|${numerals.counting})+[)）])`;

function writeParagraph(item: Paragraph, isTitle: boolean, sizes: readonly number[], builder: Builder): Region {
  const start = builder.at();
  item.lines.forEach(({ line }, i) => {
    if (i > 0) builder.add('\n');
    builder.line(line);
  });
  const kind = isTitle && !NUMBERED.test(textOf(item)) ? 'caption' : item.kind;
  const level = kind === 'heading' ? { level: sizes.indexOf(Math.round(item.lines[0]?.line.size ?? 0)) + 1 } : {};
  return { kind, start, end: builder.at(), ...level };
}

/**
 * Writes the text of a document.
 *
 * @param found paragraphs and tables in text order
 * @param pageOf number of the page that a line stands on
 */
export function compose(found: readonly (Paragraph | FlowTable)[], pageOf: (line: TextLine) => number): Composed {
  const builder = textBuilder(pageOf);
  const captions = captionsOf(found);
  const items = notesFirst(found, captions);
  const titles = new Map<FlowTable, string>();
  for (const [item, table] of [...captions].reverse()) {
    const text = item.lines.map(({ line }) => line.text).join(' ');
    titles.set(table, titles.has(table) ? `${titles.get(table)} ${text}` : text);
  }
  const sizes = headingSizes(items);
  const regions = items.map((item): Region => {
    if (builder.at() > 0) builder.add('\n');
    return item.kind === 'table'
      ? writeTable(item.table, titles.get(item) ?? null, builder)
      : writeParagraph(item, captions.has(item), sizes, builder);
  });
  return { ...builder.end(), regions: regions.filter(({ start, end }) => end > start) };
}
