/** From what was read in a file of records to a record. */
import { schemaFault } from '../read/schema-fault.js';
import { type ClaimRecord, RecordSchema, SourceSchema } from './schema.js';

/** A record, or what is wrong with what was read. */
export type ParsedRecord = { readonly record: ClaimRecord } | { readonly fault: string };

const TEXTS: ReadonlySet<string> = new Set(
  Object.keys(RecordSchema.shape).filter((key) => !['value', 'min', 'max', 'confidence', 'source'].includes(key)),
);
const SOURCE_TEXTS: ReadonlySet<string> = new Set(['path', 'sha256', 'reader', 'sheet', 'cell']);

/** A cell as a value: empty is null, a number is a number. `restore` takes back what protects a cell of text. */
function cellValue(cell: unknown, isText: boolean, restore: (cell: string) => string): unknown {
  if (typeof cell !== 'string') return cell;
  if (cell === '') return null;
  return isText ? restore(cell) : Number(cell);
}

/** Boxes as `boxesCell` writes them. */
function parseBoxes(cell: unknown): unknown {
  if (typeof cell !== 'string') return cell;
  return cell === '' ? null : cell.split(';').map((box) => box.split(' ').map(Number));
}

/** Boxes as a cell of CSV: `212 463 271 476;72 480 90 492`. */
export function boxesCell(boxes: readonly (readonly number[])[]): string {
  return boxes.map((box) => box.join(' ')).join(';');
}

function fromCells(cells: Readonly<Record<string, unknown>>, restore: (cell: string) => string): unknown {
  const pick = (keys: readonly string[], texts: ReadonlySet<string>): Record<string, unknown> =>
    Object.fromEntries(keys.map((key) => [key, cellValue(cells[key], texts.has(key), restore)]));
  const keys = Object.keys(RecordSchema.shape).filter((key) => key !== 'source');
  const source = pick(Object.keys(SourceSchema.shape), SOURCE_TEXTS);
  return { ...pick(keys, TEXTS), source: { ...source, boxes: parseBoxes(cells.boxes) } };
}

function parse(value: unknown): ParsedRecord {
  const result = RecordSchema.safeParse(value);
  return result.success ? { record: result.data } : { fault: schemaFault(result.error) };
}

/**
 * Checks a value of JSON against the schema of a record.
 */
export function parseJsonRecord(value: unknown): ParsedRecord {
  return parse(value);
}

/**
 * Checks a row of CSV, given by its columns, against the schema of a record.
 *
 * @param cells the cells by the names of their columns
 * @param restore takes back what protects a text cell from being run as a formula
 */
export function parseCsvRecord(cells: unknown, restore: (cell: string) => string): ParsedRecord {
  return parse(fromCells(cells as Record<string, unknown>, restore));
}
