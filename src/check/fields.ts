/** The fields of a record that a fixture can name and a check compares. */
import { type ClaimRecord, RecordSchema, SourceSchema } from '../record/schema.js';

type PlainField = Exclude<keyof ClaimRecord, 'source'>;
type SourceField = `source.${keyof ClaimRecord['source']}`;

/** A field by its name; those of the provenance with `source.` before them. */
export type Field = PlainField | SourceField;

/** Every field, in the order of the record. */
export const FIELDS = Object.keys(RecordSchema.shape).flatMap((key) =>
  key === 'source' ? Object.keys(SourceSchema.shape).map((inner) => `source.${inner}`) : [key],
) as Field[];

/** The path tells how a file was named in a call, not what was read in it. */
export const COMPARED: readonly Field[] = FIELDS.filter((field) => field !== 'source.path');
