/** Rows of series in the form and the format asked for. */
import type { Column, Row } from '../record/columns.js';
import type { SeriesRow } from '../series/rows.js';
import { SHOWN_COLUMNS, shownRow } from '../series/shown.js';
import { TIDY_COLUMNS, tidyObject, tidyRow } from '../series/tidy.js';
import { type Dimension, mapped, shownWideSheet, wideSheet } from '../series/wide.js';
import type { SheetFormat } from '../write/format.js';
import { isStreamFormat, loadObjectEncoding, loadRowEncoding, loadSheetWriter } from '../write/formats.js';
import { UsageError } from './errors.js';
import type { OutputSettings } from './settings.js';
import { reportAddress } from './writing.js';

/** What the rows are made to. */
export interface SeriesShape {
  /** What becomes columns; null for the tidy form. */
  readonly wide: Dimension | null;
  /** The columns of the tidy form to write, in this order; null for all. */
  readonly fields: readonly string[] | null;
}

/** Rows that are written at once. */
const BATCH = 256;

/**
 * The columns of the tidy form that are asked for.
 *
 * @throws UsageError when there is no such column, or the form is wide
 */
export function shapeColumns({ wide, fields }: SeriesShape): readonly Column[] {
  if (fields === null) return TIDY_COLUMNS;
  if (wide !== null) throw new UsageError('--fields: not with --wide; leave one of them out');
  return fields.map((field) => {
    const column = TIDY_COLUMNS.find(({ name }) => name === field);
    if (column) return column;
    const known = TIDY_COLUMNS.map(({ name }) => name).join(', ');
    throw new UsageError(`--fields: unknown field '${field}'; the fields of series are ${known}`);
  });
}

/** A sheet whose rows are made one after the other. */
interface Form {
  readonly columns: readonly Column[];
  readonly rows: Iterable<Row>;
  /** The same rows as objects of JSON. */
  readonly objects: Iterable<Record<string, unknown>>;
}

const objectOf = (columns: readonly Column[], row: Row): Record<string, unknown> =>
  Object.fromEntries(columns.map(({ name }, i) => [name, row[i] ?? null]));

function formOf(rows: readonly SeriesRow[], shape: SeriesShape): Form {
  if (shape.wide !== null) {
    const sheet = wideSheet(rows, shape.wide);
    return { ...sheet, objects: mapped(sheet.rows, (row) => objectOf(sheet.columns, row)) };
  }
  const columns = shapeColumns(shape);
  const at = columns.map(({ name }) => TIDY_COLUMNS.findIndex((column) => column.name === name));
  const pick = (row: SeriesRow): Row => {
    const cells = tidyRow(row);
    return at.map((i) => cells[i] ?? null);
  };
  const names = columns.map(({ name }) => name);
  const objects = mapped(rows, (row) => {
    const object = tidyObject(row);
    return Object.fromEntries(names.map((name) => [name, object[name]]));
  });
  return { columns, rows: mapped(rows, pick), objects };
}

function* batches<T>(values: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const value of values) {
    batch.push(value);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function* each<T>(values: Iterable<T>): AsyncGenerator<T> {
  yield* values;
}

/** What a person looks at: few columns, values as a reader writes them. */
const isForReading = ({ format }: OutputSettings, { fields }: SeriesShape): boolean =>
  (format === 'table' || format === 'markdown') && fields === null;

const readable = (rows: readonly SeriesRow[], { wide }: SeriesShape): Omit<Form, 'objects'> =>
  wide === null ? { columns: SHOWN_COLUMNS, rows: mapped(rows, shownRow) } : shownWideSheet(rows, wide);

async function* encoded(form: Form, { format, bom }: OutputSettings): AsyncGenerator<string> {
  const csv = format === 'csv';
  const encoding = csv
    ? await loadRowEncoding(form.columns, bom)
    : await loadObjectEncoding(format as 'json' | 'ndjson');
  const encode = encoding.encode as (objects: readonly unknown[]) => string;
  yield encoding.head;
  let empty = true;
  for (const batch of batches<unknown>(csv ? form.rows : form.objects)) {
    if (!empty) yield encoding.separator;
    empty = false;
    yield encode(batch);
  }
  yield encoding.tail(empty);
}

/**
 * The output in pieces.
 *
 * @param rows the rows of series in their order
 * @param output the format, and what it can be told
 * @param shape tidy or wide, and which columns
 */
export async function* seriesOutput(
  rows: readonly SeriesRow[],
  output: OutputSettings,
  shape: SeriesShape,
): AsyncGenerator<string | Uint8Array> {
  if (isStreamFormat(output.format)) {
    yield* encoded(formOf(rows, shape), output);
    return;
  }
  const form = isForReading(output, shape) ? readable(rows, shape) : formOf(rows, shape);
  if (output.format === 'table') {
    const { writeRowsTable } = await import('../write/table.js');
    yield* writeRowsTable(form.columns, each(form.rows), output);
    return;
  }
  const write = await loadSheetWriter(output.format as SheetFormat);
  yield* write({ name: 'series', columns: form.columns, rows: each(form.rows), report: await reportAddress(output) });
}
