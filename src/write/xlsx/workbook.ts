/**
 * XLSX, written while the rows come: memory does not grow with them, apart from the links. The package is zipped by
 * fflate; its times are fixed, so that the same rows give the same bytes. docs/output.md tells why no library for whole
 * workbooks is used.
 */
import { Zip, ZipDeflate } from 'fflate';
import type { Cell, Column, Row } from '../../record/columns.js';
import { WriteError } from '../errors.js';
import type { Sheet } from '../format.js';
import { cellXml, columnName, textCell } from './cells.js';
import {
  linkXml,
  type Part,
  type SheetEntry,
  STYLES,
  sheetHead,
  sheetPart,
  sheetRelations,
  sheetTail,
  workbookParts,
} from './parts.js';

/** Rows of a sheet, its header with them, columns and links of a sheet: Excel takes no more. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_LINKS = 65_530;
/** Characters of XML that are gathered before they are compressed. */
const CHUNK = 256 * 1024;
/** Bytes that a package without 64-bit extensions can have. */
const MOST_BYTES = 0xffff_ffff;
/** The earliest time that the format knows. */
const TIME = new Date(1980, 0, 1);

const CLAIM = /^c[0-9a-f]{16}/;
const WIDTHS: Readonly<Record<Column['type'], number>> = { text: 18, number: 18, integer: 9, day: 12 };

/** A package in the making. */
interface Package {
  /** Begins a part; `push` takes its text, `end` closes it. */
  readonly part: (name: string) => { readonly push: (text: string) => void; readonly end: () => void };
  readonly close: () => void;
  /** Takes the bytes made since it was last asked. */
  readonly take: () => Uint8Array[];
}

function openPackage(): Package {
  let made: Uint8Array[] = [];
  let size = 0;
  const refuse = (): never => {
    throw new WriteError('xlsx: more than 4 GB; choose parquet or csv, or filter the records');
  };
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    size += bytes.length;
    if (size > MOST_BYTES) refuse();
    made.push(bytes);
  });
  const encoder = new TextEncoder();
  return {
    part(name) {
      const file = new ZipDeflate(name, { level: 5 });
      file.mtime = TIME;
      zip.add(file);
      let length = 0;
      return {
        push(text) {
          const bytes = encoder.encode(text);
          length += bytes.length;
          if (length > MOST_BYTES) refuse();
          file.push(bytes);
        },
        end: () => file.push(new Uint8Array(0), true),
      };
    },
    close: () => zip.end(),
    take() {
      const bytes = made;
      made = [];
      return bytes;
    },
  };
}

/** The claim that a row is linked to: the first id of the cell. */
const claimOf = (cell: Cell | undefined): string | undefined =>
  typeof cell === 'string' ? CLAIM.exec(cell)?.[0] : undefined;

/** The XML of sheets, row by row. */
function sheetXml({ columns, report }: Sheet) {
  const names = columns.map((_, i) => columnName(i));
  const linkColumn = report === null ? -1 : columns.findIndex(({ name }) => name === 'id' || name === 'ids');
  let row = 1;
  let links: string[] = [];
  return {
    head() {
      row = 1;
      links = [];
      const header = columns.map(({ name }, i) => textCell(`${names[i]}1`, name, STYLES.header));
      return `${sheetHead(columns.map(({ type }) => WIDTHS[type]))}<row r="1">${header.join('')}</row>`;
    },
    row(cells: Row) {
      row++;
      const claim = links.length < MOST_LINKS ? claimOf(cells[linkColumn]) : undefined;
      if (claim !== undefined) links.push(linkXml(`${names[linkColumn]}${row}`, claim));
      const xml = columns.map(({ type }, i) =>
        cellXml(`${names[i]}${row}`, cells[i] ?? null, type, claim !== undefined && i === linkColumn),
      );
      return `<row r="${row}">${xml.join('')}</row>`;
    },
    isFull: () => row >= MOST_ROWS,
    hasLinks: () => links.length > 0,
    range: () => `A1:${names.at(-1) ?? 'A'}${row}`,
    tail: (range: string) => sheetTail(range, links.join('')),
  };
}

function addPart(zip: Package, { name, text }: Part): void {
  const part = zip.part(name);
  part.push(text);
  part.end();
}

/**
 * Writes a workbook: a header that stays in view, a filter on every column, cells with types, links from ids to the
 * report's claims. Rows that do not fit one sheet go on in the next.
 */
export async function* writeXlsx(sheet: Sheet): AsyncGenerator<Uint8Array> {
  if (sheet.columns.length > MOST_COLUMNS) {
    throw new WriteError(
      `xlsx: ${sheet.columns.length} columns, a sheet has ${MOST_COLUMNS}; filter, or choose parquet`,
    );
  }
  const zip = openPackage();
  const xml = sheetXml(sheet);
  const sheets: SheetEntry[] = [];
  const begin = () => {
    const part = zip.part(sheetPart(sheets.length));
    part.push(xml.head());
    return part;
  };
  let part = begin();
  let text = '';
  const end = (): void => {
    const range = xml.range();
    part.push(text + xml.tail(range));
    part.end();
    text = '';
    if (sheet.report !== null && xml.hasLinks()) addPart(zip, sheetRelations(sheets.length, sheet.report));
    sheets.push({ name: sheets.length === 0 ? sheet.name : `${sheet.name} ${sheets.length + 1}`, range });
  };
  for await (const row of sheet.rows) {
    if (xml.isFull()) {
      end();
      part = begin();
    }
    text += xml.row(row);
    if (text.length < CHUNK) continue;
    part.push(text);
    text = '';
    yield* zip.take();
  }
  end();
  for (const known of workbookParts(sheets)) addPart(zip, known);
  zip.close();
  yield* zip.take();
}
