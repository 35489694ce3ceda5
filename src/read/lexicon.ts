/** The user's own words: a JSON file with units, classifiers, indicators and organisations. */
import * as z from 'zod';
import { KindSchema } from '../record/schema.js';
import { ReadError } from './errors.js';
import { schemaFault } from './schema-fault.js';
import { readTextFile } from './source.js';

const WORD_RULE = 'a word must not be empty or begin or end with white space';
const word = z.string({ error: 'not a word in quotes' }).regex(/^\S(?:.*\S)?$/su, { error: WORD_RULE });

/** What is said of a list that has another shape, or a key that is no word. */
const shape = (example: string) => ({
  error: ({ code }: { readonly code?: string | undefined }): string =>
    code === 'invalid_key' ? WORD_RULE : `not in the form ${example}`,
});

const LISTS = 'units, classifiers, indicators, organisations, names';

/** What is said of a lexicon that is no object, or of a list that there is not. */
const lists = (issue: { readonly code?: string | undefined; readonly keys?: readonly string[] }): string =>
  issue.code === 'unrecognized_keys'
    ? `no list is called "${issue.keys?.[0]}"; the lists are ${LISTS}`
    : `not an object with any of the lists ${LISTS}`;

/** Words that a user adds to the built-in lists; every list may be left out, no other key is allowed. */
export const LexiconSchema = z.strictObject(
  {
    units: z
      .record(word, word, shape('{"标准箱": "TEU"}'))
      .optional()
      .describe('Unit as written → code for the record: {"标准箱": "TEU"}.'),
    classifiers: z
      .array(word, shape('["枚"]'))
      .optional()
      .describe('Words that follow a number and count things: ["枚"].'),
    indicators: z
      .record(word, KindSchema, shape('{"签约额": "funding"}'))
      .optional()
      .describe('Indicator → kind of its claims: {"签约额": "funding"}.'),
    organisations: z
      .array(word, shape('["滨海科技城"]'))
      .optional()
      .describe('Names that are subjects: ["滨海科技城"].'),
    names: z
      .record(word, z.array(word, shape('["园区总收入"]')), shape('{"技工贸总收入": ["园区总收入"]}'))
      .optional()
      .describe('Name of an indicator in series → other words for it: {"技工贸总收入": ["园区总收入"]}.'),
  },
  { error: lists },
);

type Lists = z.infer<typeof LexiconSchema>;

/** A user's lexicon. A list that was not given is absent. */
export type LexiconExtension = { readonly [List in keyof Lists]?: Exclude<Lists[List], undefined> };

/** Lexicons that have been found right. */
const checked = new WeakSet<object>();

/**
 * Checks a lexicon that a program gives.
 *
 * @throws TypeError when it is none; the first fault is named
 */
export function checkLexicon(lexicon: LexiconExtension): void {
  if (typeof lexicon === 'object' && lexicon !== null && checked.has(lexicon)) return;
  const result = LexiconSchema.safeParse(lexicon);
  if (!result.success) throw new TypeError(`lexicon: not a lexicon: ${schemaFault(result.error)}; correct it`);
  checked.add(lexicon);
}

/**
 * Checks the text of a lexicon file.
 *
 * @param path the path shown in messages
 * @param json the file's text
 * @throws ReadError when it is not JSON or not a lexicon; the first fault is named
 */
export function parseLexicon(path: string, json: string): LexiconExtension {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new ReadError(`${path}: not JSON (${(error as Error).message}); correct it`, { cause: error });
  }
  const result = LexiconSchema.safeParse(value);
  if (result.success) return result.data as LexiconExtension;
  throw new ReadError(`${path}: not a lexicon: ${schemaFault(result.error)}; correct it`);
}

/**
 * Reads a lexicon file.
 *
 * @param path a JSON file in UTF-8
 * @throws ReadError when it cannot be read or is not a lexicon
 */
export async function readLexicon(path: string): Promise<LexiconExtension> {
  return parseLexicon(path, await readTextFile(path));
}
