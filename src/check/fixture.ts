/** A golden fixture: what a person reads in a document, one partial record a line. */
import * as z from 'zod';
import { ReadError } from '../read/errors.js';
import { schemaFault } from '../read/schema-fault.js';
import { boxesCell } from '../record/parse.js';
import { RecordSchema, SourceSchema } from '../record/schema.js';
import { FIELDS, type Field } from './fields.js';

const HeaderSchema = z.strictObject({
  document: z.string().min(1).optional().describe('The document, relative to the fixture.'),
  date: z.iso.date().optional().describe("The document's date, as for `extract --date`."),
  lexicon: z.string().min(1).optional().describe('A lexicon, relative to the fixture, as for `extract --lexicon`.'),
});

const { source: _, ...plainFields } = RecordSchema.shape;
const alternatives = <T extends z.ZodType>(field: T) => z.array(field).min(1);

/** Other readings of a field that are just as good as the one the line gives. */
const OrSchema = z
  .strictObject(
    Object.fromEntries(Object.entries(plainFields).map(([name, field]) => [name, alternatives(field)])) as {
      [F in keyof typeof plainFields]: z.ZodArray<(typeof plainFields)[F]>;
    },
  )
  .partial();

const ExpectationSchema = z
  .strictObject({ ...RecordSchema.shape, source: SourceSchema.partial(), known: z.array(z.enum(FIELDS)), or: OrSchema })
  .partial()
  .superRefine((line, context) => {
    for (const field of Object.keys(line.or ?? {}) as (keyof typeof plainFields)[])
      if (line[field] === undefined)
        context.addIssue({ code: 'custom', path: ['or', field], message: `${field} itself is not given` });
  });

/** Where the document is and how it is to be read; all of it may be left out. */
export type FixtureHeader = z.infer<typeof HeaderSchema>;

/**
 * What a person expects of one claim. A field that is left out is free. `or` holds other readings of a field that are
 * just as good. `known` lists the fields in which the program is known to read otherwise.
 */
export type Expectation = z.infer<typeof ExpectationSchema>;

/** An expectation with the line that it stands on. */
export interface ExpectedLine {
  readonly expectation: Expectation;
  /** Line of the fixture, from 1. */
  readonly line: number;
  /** The line as it was written. */
  readonly text: string;
}

/** A fixture as it was read. */
export interface Fixture {
  readonly header: FixtureHeader;
  /** The header's line as it was written; null when there is none. */
  readonly headerText: string | null;
  readonly expected: readonly ExpectedLine[];
}

/** The value that an expectation or a record gives to a field; undefined when it names none. */
export function fieldValue(of: Expectation, field: Field): string | number | null | undefined {
  if (!field.startsWith('source.')) return of[field as keyof Omit<Expectation, 'source' | 'known' | 'or'>];
  const value = of.source?.[field.slice('source.'.length) as keyof NonNullable<Expectation['source']>];
  return Array.isArray(value) ? boxesCell(value) : value;
}

/** The readings of a field that are right: the one that is given, then those of `or`; none when the field is free. */
export function readings(of: Expectation, field: Field): readonly (string | number | null)[] {
  const given = fieldValue(of, field);
  if (given === undefined) return [];
  return [given, ...(of.or?.[field as keyof NonNullable<Expectation['or']>] ?? [])];
}

function parseLine(path: string, line: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ReadError(`${path}:${line}: not JSON (${(error as Error).message}); correct the line`, { cause: error });
  }
}

const isHeader = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).every((key) => key in HeaderSchema.shape);

function checked<T>(path: string, line: number, result: z.ZodSafeParseResult<T>): T {
  if (result.success) return result.data;
  throw new ReadError(`${path}:${line}: ${schemaFault(result.error)}; correct the line`);
}

/**
 * Reads a fixture: a header that may be left out (`{"document": "../texts/a.txt"}`), then a partial record a line.
 *
 * @param path the path shown in messages
 * @param text the fixture's text, NDJSON; blank lines are passed over
 * @throws ReadError at the first line that is not JSON, has a field no record has, or a value the field cannot have
 */
export function parseFixture(path: string, text: string): Fixture {
  let header: FixtureHeader = {};
  let headerText: string | null = null;
  const expected: ExpectedLine[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    const content = written.trim();
    if (content === '') continue;
    const line = index + 1;
    const value = parseLine(path, line, content);
    if (isHeader(value) && headerText === null && expected.length === 0) {
      header = checked(path, line, HeaderSchema.safeParse(value));
      headerText = content;
    } else {
      if (isHeader(value))
        throw new ReadError(`${path}:${line}: a header (document, date, lexicon) stands on the first line`);
      const expectation = checked(path, line, ExpectationSchema.safeParse(value));
      if (FIELDS.every((field) => fieldValue(expectation, field) === undefined)) {
        throw new ReadError(`${path}:${line}: names no field of a record; name at least one, for example quote`);
      }
      expected.push({ expectation, line, text: content });
    }
  }
  return { header, headerText, expected };
}
