/** What an output format is, and what it can be told. */
import type { Column, Row } from '../record/columns.js';
import type { ClaimRecord } from '../record/schema.js';

/** Formats whose records are written one after the other, whoever writes them. */
export type StreamFormat = 'ndjson' | 'json' | 'csv';

/** Formats that are made of rows, by one writer from the first to the last. */
export type SheetFormat = 'markdown' | 'xlsx' | 'parquet';

/** What a format can be told. */
export interface EncodingOptions {
  /** csv: begin with a byte order mark. */
  readonly bom: boolean;
  /** The fields to write; null for all. */
  readonly fields: readonly string[] | null;
}

/** How objects become text: `head`, then the encoded objects with `separator` between them, then `tail`. */
export interface Encoding<T = ClaimRecord> {
  readonly head: string;
  readonly separator: string;
  /** Encodes objects in their order, with the separator between them; none give the empty text. */
  readonly encode: (objects: readonly T[]) => string;
  /** What stands at the end. */
  readonly tail: (empty: boolean) => string;
}

/** Rows to be written as a sheet. */
export interface Sheet {
  /** Its name, where the format has one. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: AsyncIterable<Row>;
  /** The page of a report that rows are linked to by their claims; null for no links. */
  readonly report: string | null;
}

/** Writes a sheet: text in pieces, or bytes. */
export type SheetWriter = (sheet: Sheet) => AsyncIterable<string | Uint8Array>;
