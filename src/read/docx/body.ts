/** The body of a Word document, read as events into paragraphs and tables; nothing is held but the open ones. */
import type { DocumentBuilder, FlowingCell, SourceCell } from '../document-builder.js';
import type { ParagraphRegion } from '../text-document.js';
import type { XmlEvents } from '../xml.js';
import type { HeadingStyles } from './styles.js';

interface OpenCell {
  columnSpan: number;
  /** Merged with the cell above it. */
  continues: boolean;
  header: boolean;
  readonly lines: string[];
  /** How far in its first paragraph with words is set. */
  indent: number;
}

interface OpenTable {
  readonly rows: (FlowingCell & { continues: boolean })[][];
  cell: OpenCell | null;
  header: boolean;
}

interface OpenParagraph {
  text: string;
  style: string | null;
  level: number | null;
  /** How far in its first line is set, in Han characters. */
  indent: number;
}

/** Elements whose text is not the document's: deleted, hidden twice over, instructions of fields, phonetic guides. */
const LEFT_OUT: ReadonlySet<string> = new Set(['del', 'moveFrom', 'instrText', 'Fallback', 'rt']);

/** Cells of a table at their places; those that go on from above are part of the cell they go on from. */
function gridOf(rows: OpenTable['rows']): SourceCell[] {
  const cells: SourceCell[] = [];
  const above = new Map<number, number>();
  for (const [row, flowing] of rows.entries()) {
    let column = 0;
    for (const { continues, ...cell } of flowing) {
      const at = above.get(column);
      const upper = at === undefined ? undefined : cells[at];
      if (continues && at !== undefined && upper) {
        cells[at] = { ...upper, rowSpan: row - upper.row + 1 };
      } else {
        above.set(column, cells.length);
        cells.push({ ...cell, row, column });
      }
      column += cell.columnSpan;
    }
  }
  return cells;
}

/** What is open while a body is read. */
interface Body {
  readonly builder: DocumentBuilder;
  readonly headings: HeadingStyles;
  readonly kind: ParagraphRegion['kind'];
  readonly tables: OpenTable[];
  readonly paragraphs: OpenParagraph[];
  /** Paragraphs of text boxes, which stand inside another paragraph: they follow it. */
  later: string[];
  hidden: boolean;
  isText: boolean;
}

type Opener = (attributes: Readonly<Record<string, string>>) => void;

const isOn = (value: string | undefined): boolean => value !== '0' && value !== 'false';

/** Adds to the text of the open paragraph. */
function add({ paragraphs, hidden }: Body, text: string): void {
  const paragraph = paragraphs.at(-1);
  if (paragraph && !hidden) paragraph.text += text;
}

function endParagraph(body: Body): void {
  const { builder, headings, kind, tables, paragraphs } = body;
  const paragraph = paragraphs.pop();
  if (!paragraph) return;
  const cell = tables.at(-1)?.cell;
  if (cell) {
    if (cell.lines.every((line) => line.trim() === '')) cell.indent = paragraph.indent;
    cell.lines.push(...paragraph.text.split('\n'));
  } else if (paragraphs.length > 0) body.later.push(paragraph.text);
  else {
    const level = paragraph.level ?? headings.get(paragraph.style ?? '') ?? null;
    if (level === null) for (const text of paragraph.text.split('\n')) builder.paragraph(kind, text);
    else builder.paragraph('heading', paragraph.text.replaceAll('\n', ' '), level);
    for (const text of body.later) builder.paragraph(kind, text);
    body.later = [];
  }
}

function endCell({ tables }: Body): void {
  const table = tables.at(-1);
  if (!table?.cell) return;
  table.rows.at(-1)?.push({ ...table.cell, rowSpan: 1, name: null });
  table.cell = null;
}

function endTable({ builder, kind, tables }: Body): void {
  const table = tables.pop();
  const outer = tables.at(-1)?.cell;
  if (!table) return;
  // A table inside a cell is read as lines of that cell.
  if (outer) for (const row of table.rows) outer.lines.push(row.map(({ lines }) => lines.join('')).join(' '));
  else addTable(builder, gridOf(table.rows), kind);
}

/** What begins with the elements of tables. */
const tableOpeners = ({ tables }: Body): Readonly<Record<string, Opener>> => ({
  tbl: () => tables.push({ rows: [], cell: null, header: false }),
  tr: () => {
    const table = tables.at(-1);
    if (table) table.header = false;
    table?.rows.push([]);
  },
  tblHeader: ({ val }) => {
    const table = tables.at(-1);
    if (table) table.header = isOn(val);
  },
  tc: () => {
    const table = tables.at(-1);
    if (table) table.cell = { columnSpan: 1, continues: false, header: table.header, lines: [], indent: 0 };
  },
  gridSpan: ({ val }) => {
    const cell = tables.at(-1)?.cell;
    if (cell) cell.columnSpan = Math.min(1000, Math.max(1, Number(val) || 1));
  },
  vMerge: ({ val }) => {
    const cell = tables.at(-1)?.cell;
    if (cell) cell.continues = val !== 'restart';
  },
});

/** Twentieths of a point that a character of the usual size takes (10.5 pt). */
const CHARACTER = 210;

/** How far in a first line is set, in characters: told in hundredths of one, else in twentieths of a point. */
function firstLineIndent(attributes: Readonly<Record<string, string>>): number {
  const told = (name: string): number => {
    const hundredths = Number(attributes[`${name}Chars`]);
    const length = hundredths > 0 ? hundredths / 100 : Number(attributes[name] ?? 0) / CHARACTER;
    return Number.isFinite(length) ? length : 0;
  };
  return told('left') + told('start') + told('firstLine') - told('hanging');
}

/** What begins with the elements of paragraphs and their runs. */
const textOpeners = (body: Body): Readonly<Record<string, Opener>> => ({
  p: () => body.paragraphs.push({ text: '', style: null, level: null, indent: 0 }),
  ind: (attributes) => {
    const paragraph = body.paragraphs.at(-1);
    if (paragraph) paragraph.indent = firstLineIndent(attributes);
  },
  pStyle: ({ val }) => {
    const paragraph = body.paragraphs.at(-1);
    if (paragraph) paragraph.style = val ?? null;
  },
  outlineLvl: ({ val }) => {
    const paragraph = body.paragraphs.at(-1);
    if (paragraph && /^[0-8]$/.test(val ?? '')) paragraph.level = Number(val) + 1;
  },
  r: () => {
    body.hidden = false;
  },
  vanish: ({ val }) => {
    body.hidden = isOn(val);
  },
  t: () => {
    body.isText = true;
  },
  tab: () => add(body, '\t'),
  br: ({ type }) => add(body, type === undefined || type === 'textWrapping' ? '\n' : ''),
  cr: () => add(body, '\n'),
  noBreakHyphen: () => add(body, '-'),
  sym: ({ char }) =>
    add(body, /^[0-9A-F]{4}$/i.test(char ?? '') ? String.fromCharCode(Number.parseInt(char ?? '', 16)) : ''),
});

/** What ends with elements. */
const closersOf = (body: Body): Readonly<Record<string, () => void>> => ({
  p: () => endParagraph(body),
  tc: () => endCell(body),
  tbl: () => endTable(body),
  t: () => {
    body.isText = false;
  },
});

/**
 * Reads the events of `word/document.xml`, or of its notes.
 *
 * @param builder what the paragraphs and tables go to
 * @param headings levels of the styles that are headings
 * @param kind what a paragraph is that is no heading
 */
export function bodyEvents(
  builder: DocumentBuilder,
  headings: HeadingStyles,
  kind: ParagraphRegion['kind'] = 'paragraph',
): XmlEvents {
  const body: Body = {
    builder,
    headings,
    kind,
    tables: [],
    paragraphs: [],
    later: [],
    hidden: false,
    isText: false,
  };
  const openers = { ...tableOpeners(body), ...textOpeners(body) };
  const closers = closersOf(body);
  let leftOut = 0;
  return {
    open(name, attributes) {
      if (leftOut > 0 || LEFT_OUT.has(name)) leftOut++;
      else if (Object.hasOwn(openers, name)) openers[name]?.(attributes);
    },
    close(name) {
      if (leftOut > 0) leftOut--;
      else if (Object.hasOwn(closers, name)) closers[name]?.();
    },
    text(text) {
      if (leftOut === 0 && body.isText) add(body, text);
    },
  };
}

/** A table of one cell, or without a digit, is layout: its cells are paragraphs. */
function addTable(builder: DocumentBuilder, cells: readonly SourceCell[], kind: ParagraphRegion['kind']): void {
  const filled = cells.filter(({ lines }) => lines.some((line) => line.trim() !== ''));
  if (filled.length > 1 && filled.some(({ lines }) => lines.some((line) => /[0-9０-９]/.test(line)))) {
    builder.table(cells);
    return;
  }
  for (const { lines } of filled) for (const line of lines) builder.paragraph(kind, line);
}
