/** A document of standard input: one JSON object a line. */
import * as z from 'zod';
import { SourceSchema } from '../record/schema.js';
import type { ByteLine } from './byte-lines.js';
import { ReadError } from './errors.js';
import { schemaFault } from './schema-fault.js';

/** A document as it was handed over. */
export interface InputDocument {
  /** What the records show as their source's path. */
  readonly id: string;
  readonly text: string;
  /** The document's date, YYYY-MM-DD; null when it is left out. */
  readonly date: string | null;
  /** All other fields, and the date; none that a source has of its own. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/** A longer number would lose digits when it is read. */
const isId = (value: unknown): boolean => (typeof value === 'string' && value !== '') || Number.isSafeInteger(value);

const DocumentSchema = z.looseObject({
  id: z.custom<string | number>(isId, { error: 'expected a text, or a whole number up to 2^53; write it as text' }),
  text: z.string(),
  date: z.iso.date().nullish(),
});

/** Half of a surrogate pair is no character, and no UTF-8 can hold it. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/**
 * Reads one line.
 *
 * @param line the line, with its number
 * @throws ReadError when it is no document: what is wrong, and that it is passed over
 */
export function parseDocument({ line, text }: ByteLine): InputDocument {
  const fail = (reason: string): never => {
    throw new ReadError(`standard input, line ${line}: ${reason}; the line is passed over`);
  };
  if (text === null) return fail('not UTF-8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return fail(`not JSON (${(error as Error).message}); write documents as {"id": "a1", "text": "…"}`);
  }
  const result = DocumentSchema.safeParse(value);
  if (!result.success) return fail(`not a document: ${schemaFault(result.error)}`);
  const { id, text: body, ...others } = result.data;
  const rest = Object.fromEntries(Object.entries(others).filter(([key]) => !Object.hasOwn(SourceSchema.shape, key)));
  return { id: wellFormed(String(id)), text: wellFormed(body), date: result.data.date ?? null, rest };
}
