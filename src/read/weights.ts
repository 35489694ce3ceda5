/** Reads a file of weights, as `statline train` writes it. */
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { asReadError, ReadError } from './errors.js';
import { schemaFault } from './schema-fault.js';

const byName = z.record(z.string(), z.int().min(-32768).max(32767));
const WeightsSchema = z.strictObject({
  trained: z.array(z.string()),
  confidence: z.record(z.string(), z.int()),
  weights: z.strictObject({ indicator: byName, subject: byName, period: byName, base: byName, whole: byName }),
});

/** Weights as they are written. */
export type WeightsFile = z.infer<typeof WeightsSchema>;

/**
 * Reads weights.
 *
 * @throws ReadError (by rejection) when the file cannot be read or holds no weights
 */
export async function readWeights(path: string): Promise<WeightsFile> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new ReadError(`${path}: not JSON (${error.message}); name a file that statline train wrote`);
    throw asReadError(path, error);
  }
  const result = WeightsSchema.safeParse(value);
  if (result.success) return result.data;
  throw new ReadError(`${path}: no weights: ${schemaFault(result.error)}; name a file that statline train wrote`);
}
