/** Documents with tables, made by hand, and what is read in them. */
import { type ExtractOptions, extractRecords } from '../../src/extract.js';
import { documentBuilder, type FlowingCell, placeCells } from '../../src/read/document-builder.js';
import type { TextDocument } from '../../src/read/text-document.js';
import type { ClaimRecord } from '../../src/record/schema.js';

/** A cell: its text, or its text with how many rows and columns it takes. */
export type MadeCell = string | { readonly text: string; readonly rows?: number; readonly columns?: number };

/** The rows of a table. */
export type Rows = readonly (readonly MadeCell[])[];

const flowing = (cell: MadeCell): FlowingCell => {
  const { text, rows = 1, columns = 1 } = typeof cell === 'string' ? { text: cell } : cell;
  return { rowSpan: rows, columnSpan: columns, header: false, name: null, lines: text.split('\n') };
};

/** A document of headings and paragraphs, then a table, and others below it. */
export function tableDocument(before: readonly string[], ...tables: readonly Rows[]): TextDocument {
  const builder = documentBuilder();
  for (const [i, text] of before.entries()) builder.paragraph(i === 0 ? 'heading' : 'paragraph', text);
  for (const rows of tables) builder.table(placeCells(rows.map((row) => row.map(flowing))));
  const reader = { name: 'docx', version: '1' } as const;
  return { path: 'a.docx', sha256: 'a'.repeat(64), reader, ...builder.contents() };
}

/** The records of the numbers of a document's tables. */
export function tableRecords(document: TextDocument, options: ExtractOptions = {}): ClaimRecord[] {
  return [...extractRecords(document, options)].filter(({ rule }) => rule === 'tableCell');
}

/** Records in short: `growth 粮食产量 -3.2 % yoy`. */
export const inShort = ({ kind, subject, indicator, value, unit, base }: ClaimRecord): string =>
  [kind, subject ?? '-', indicator ?? '-', value, unit ?? '-', ...(base === null ? [] : [base])].join(' ');

/** The same with its period: `growth 粮食产量 -3.2 % yoy @2011-11`. */
export const dated = (record: ClaimRecord): string => `${inShort(record)} @${record.period}`;
