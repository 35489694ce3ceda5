/** Prints the JSON Schema of a record. */
import * as z from 'zod';
import { RecordSchema } from '../record/schema.js';
import { streamOutput } from '../write/stream-output.js';
import { EXIT } from './errors.js';

/**
 * The record's shape as JSON Schema, draft 2020-12, every field described.
 */
function recordJsonSchema(): object {
  return z.toJSONSchema(RecordSchema, { target: 'draft-2020-12' });
}

/**
 * Prints the schema on standard output.
 *
 * @returns the exit code
 */
export async function runSchema(): Promise<number> {
  const output = streamOutput(process.stdout, 'standard output');
  await output.write(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
  await output.commit();
  return EXIT.ok;
}
