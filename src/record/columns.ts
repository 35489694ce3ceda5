/** A record as one flat row: what CSV, XLSX, Parquet and Markdown have for columns. */
import type * as z from 'zod';
import { daysOf } from './days.js';
import { boxesCell } from './parse.js';
import { type ClaimRecord, RecordSchema, SourceSchema } from './schema.js';

/** What stands in one cell; null is empty. */
export type Cell = string | number | null;

/** The type of a column: `day` is a text YYYY-MM-DD. */
export type CellType = 'text' | 'number' | 'integer' | 'day';

export interface Column {
  readonly name: string;
  readonly type: CellType;
}

/** The cells of one row, in the order of its columns. */
export type Row = readonly Cell[];

/** The calendar days that stand beside `period`. */
const DAY_COLUMNS = ['period_start', 'period_end'] as const;

const SOURCE_KEYS = Object.keys(SourceSchema.shape);

/** What a field of a schema is under what wraps it (nullable, optional): a number, a whole number, or text. */
function typeOf(field: z.core.$ZodType): CellType {
  const def = field._zod.def as { type: string; format?: string; innerType?: z.core.$ZodType };
  if (def.innerType !== undefined) return typeOf(def.innerType);
  if (def.type !== 'number') return 'text';
  return def.format === 'safeint' ? 'integer' : 'number';
}

function recordColumns(): Column[] {
  const typed = (shape: Readonly<Record<string, unknown>>, name: string): Column => ({
    name,
    type: typeOf(shape[name] as z.core.$ZodType),
  });
  return Object.keys(RecordSchema.shape).flatMap((name): Column[] => {
    if (name === 'source') return SOURCE_KEYS.map((key) => typed(SourceSchema.shape, key));
    const column = typed(RecordSchema.shape, name);
    return name === 'period' ? [column, ...DAY_COLUMNS.map((day): Column => ({ name: day, type: 'day' }))] : [column];
  });
}

/**
 * The columns of a record: its keys in the order of the schema, the days of the period behind the period, the keys of
 * `source` in its place.
 */
export const RECORD_COLUMNS: readonly Column[] = recordColumns();

/** A value as a cell; what is made of parts is its JSON. */
function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
}

/** The value of a column in a record. */
function valueIn(record: ClaimRecord, name: string): Cell {
  if (name === 'period_start') return daysOf(record.period).start;
  if (name === 'period_end') return daysOf(record.period).end;
  if (name === 'boxes') return record.source.boxes === null ? null : boxesCell(record.source.boxes);
  return cellOf(
    name in record ? record[name as keyof ClaimRecord] : record.source[name as keyof ClaimRecord['source']],
  );
}

/** A record's cells for some columns. */
export const rowOf = (record: ClaimRecord, columns: readonly Column[]): Row =>
  columns.map(({ name }) => valueIn(record, name));

/**
 * The columns that a list of fields names, in the order of the list. `source` stands for all of its keys, `source.line`
 * for one of them.
 *
 * @param fields names of columns; null for all
 * @returns the columns, or the first name that is none
 */
export function columnsOf(fields: readonly string[] | null): readonly Column[] | { readonly unknown: string } {
  if (fields === null) return RECORD_COLUMNS;
  const found = new Map<string, Column>();
  for (const field of fields) {
    const names = field === 'source' ? SOURCE_KEYS : [field.replace(/^source\./, '')];
    for (const name of names) {
      const column = RECORD_COLUMNS.find((known) => known.name === name);
      if (column === undefined) return { unknown: field };
      found.set(name, column);
    }
  }
  return [...found.values()];
}

/**
 * A record with some of its fields only, in the order of the columns; the keys of `source` stay inside `source`.
 */
export function pickFields(record: ClaimRecord, columns: readonly Column[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const { name } of columns) {
    if (!SOURCE_KEYS.includes(name)) {
      picked[name] = valueIn(record, name);
      continue;
    }
    picked.source ??= {};
    (picked.source as Record<string, unknown>)[name] = record.source[name as keyof ClaimRecord['source']];
  }
  return picked;
}
