/** Reads a file of weights, as `statline train` writes it: weights, or what is different from the shipped ones. */
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { asReadError, ReadError } from './errors.js';
import { schemaFault } from './schema-fault.js';

const byName = z.record(z.string(), z.int().min(-32768).max(32767));
const weights = z.strictObject({
  indicator: byName,
  subject: byName,
  period: byName,
  base: byName,
  whole: byName,
  // Files of before the choice of kinds lack it: the rules decide.
  kind: byName.default({}),
});
const WeightsSchema = z.strictObject({
  trained: z.array(z.string()),
  confidence: z.record(z.string(), z.int()),
  weights,
});
const ShiftSchema = z.strictObject({ from: z.string(), trained: z.array(z.string()), weights });

/** Weights as they are written, or what is different from others, which `from` names by their checksum. */
export type WeightsFile = z.infer<typeof WeightsSchema> | z.infer<typeof ShiftSchema>;

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
  const isShift = typeof value === 'object' && value !== null && 'from' in value;
  const result = (isShift ? ShiftSchema : WeightsSchema).safeParse(value);
  if (result.success) return result.data;
  throw new ReadError(`${path}: no weights: ${schemaFault(result.error)}; name a file that statline train wrote`);
}
