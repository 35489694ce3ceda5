/**
 * The document: what `read` gives for every format. One decoded text, and regions over it that say what stands where.
 * Nothing behind `layout` knows which format a text came from.
 */

/** Names of the readers, one for each format. */
export const READER_NAMES = ['text', 'pdf', 'html', 'docx', 'xlsx', 'csv', 'markdown'] as const;
export type ReaderName = (typeof READER_NAMES)[number];

/** What made the text. The version changes whenever the same bytes may give another text. */
export interface ReaderInfo {
  readonly name: ReaderName;
  readonly version: string;
}

/** A stretch of the text: UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch of printed lines whose wraps layout still has to undo (plain text, PDF). */
export interface LinesRegion extends Stretch {
  readonly kind: 'lines';
}

/** A paragraph, heading, caption or note, as the format marks it; it is never joined with another. */
export interface ParagraphRegion extends Stretch {
  readonly kind: 'paragraph' | 'heading' | 'caption' | 'note';
  /** Of a heading, from 1 for the title. */
  readonly level?: number;
}

/** A cell of a table. Its stretch is what stands in it, blanks at both ends left out; it is empty for an empty cell. */
export interface Cell extends Stretch {
  /** From 0, with merged cells counted. */
  readonly row: number;
  readonly column: number;
  /** At least 1. */
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** The format says that it is a heading (`<th>`). */
  readonly header: boolean;
  /** Its name in a spreadsheet: `B3`. */
  readonly name: string | null;
  /** It goes on with the cell above: no rule is drawn between their lines. */
  readonly goesOn?: true;
}

/** A table. A row is one line of the text, its cells parted by tabs. */
export interface TableRegion extends Stretch {
  readonly kind: 'table';
  /** Its title, where the format ties one to it. */
  readonly caption: string | null;
  /** The sheet of a workbook that it stands on. */
  readonly sheet: string | null;
  /** In text order. */
  readonly cells: readonly Cell[];
}

export type Region = LinesRegion | ParagraphRegion | TableRegion;

/** Where a stretch is printed: the page, from 1, and one box for each of its lines. */
export interface Printed {
  readonly page: number;
  /** Left, top, right, bottom in points (1/72 inch) from the top left corner of the page. */
  readonly boxes: readonly (readonly [number, number, number, number])[];
}

/** A text as it was read from a file. */
export interface TextDocument {
  /** The path as it was given, or `-` for standard input. */
  readonly path: string;
  /** SHA-256 of the file's bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  /** The decoded text that all offsets refer to, without byte order mark. */
  readonly text: string;
  readonly reader: ReaderInfo;
  /** In text order, not overlapping. */
  readonly regions: readonly Region[];
  /** Where the format tells it. */
  readonly title: string | null;
  /** YYYY-MM-DD, where the format tells it. */
  readonly date: string | null;
  /** What a person should know about the reading: one line each, without the path. */
  readonly warnings: readonly string[];
  /** Where a stretch of the text (UTF-16 offsets, end exclusive) is printed; null for formats without pages. */
  readonly places: ((start: number, end: number) => Printed | null) | null;
}

/** What a reader makes of a file's bytes. */
export type DocumentContents = Omit<TextDocument, 'path' | 'sha256' | 'reader'>;

/** The contents of a text that is nothing but lines. */
export function linesOnly(text: string, warnings: readonly string[] = []): DocumentContents {
  const regions: Region[] = text === '' ? [] : [{ kind: 'lines', start: 0, end: text.length }];
  return { text, regions, title: null, date: null, warnings, places: null };
}

/** Whether a document is lines of text and nothing else: it may be read in parts. */
export function isPlainText({ regions }: Pick<TextDocument, 'regions'>): boolean {
  return regions.length === 0 || (regions.length === 1 && regions[0]?.kind === 'lines');
}
