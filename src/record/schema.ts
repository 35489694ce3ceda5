/**
 * The record: what leaves the program for every claim. This zod schema is the single source of its
 * shape; the JSON Schema of `statline schema`, the CSV header and the TypeScript type follow from it.
 */
import * as z from 'zod';
import { BOUNDS, CHANGES, KINDS, STATUSES } from './kinds.js';

export { BOUNDS, type Bound, CHANGES, type Change, KINDS, type Kind, STATUSES, type Status } from './kinds.js';

export const KindSchema = z.enum(KINDS);

const offset = z.int().nonnegative();
const position = z.int().positive();
const text = z.string().min(1);

/** Left, top, right and bottom. */
const BoxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** Where a claim stands: file, checksum, code point offsets, and lines and columns from 1. */
export const SourceSchema = z
  .strictObject({
    path: z.string().describe('The file as it was named on the command line, or "-" for standard input.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe("SHA-256 of the file's bytes, in lower-case hexadecimal."),
    start: offset.describe(
      'Offset of the first character of the quote in the decoded text, in Unicode code points from 0; a byte order mark is not counted.',
    ),
    end: offset.describe('Offset after the last character of the quote, in Unicode code points (exclusive).'),
    line: position.describe('Line of the first character of the quote, from 1.'),
    column: position.describe('Column of the first character of the quote, in code points from 1.'),
    end_line: position.describe('Line on which the quote ends, from 1.'),
    end_column: position.describe('Column after the last character of the quote, in code points from 1 (exclusive).'),
    reader: text.describe('What made the text of the file, with its version: "text 1", "pdf 1".'),
    page: position.nullable().describe('Page that the quote begins on, from 1; null for formats without pages.'),
    boxes: z
      .array(BoxSchema)
      .min(1)
      .nullable()
      .describe(
        'Where the quote is printed on that page, one box for each of its lines: left, top, right, bottom in points from the top left corner; null for formats without pages. In CSV: numbers parted by blanks, boxes by semicolons.',
      ),
    table: position.nullable().describe('Number of the table in the document, from 1; null outside of tables.'),
    row: position.nullable().describe('Row of the table, from 1; null outside of tables.'),
    table_column: position.nullable().describe('Column of the table, from 1; null outside of tables.'),
    sheet: text.nullable().describe('Sheet of a workbook; null for everything else.'),
    cell: text.nullable().describe('Name of the cell in its sheet, such as B3; null for everything else.'),
  })
  .describe('Provenance of the claim: a text position selector of the W3C Web Annotation model, with its file.');

/** One claim with its provenance. Keys are in the order in which they are written. */
export const RecordSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^c[0-9a-f]{16}$/)
      .describe(
        'Stable identifier, c and 16 hexadecimal digits: the same source bytes, span and kind give the same id.',
      ),
    kind: KindSchema.describe('What sort of claim this is.'),
    subject: text
      .nullable()
      .describe("Who or what the number is about, in the text's words; null when the text names none."),
    indicator: text
      .nullable()
      .describe("What is measured or counted, in the text's words; null when none is in reach."),
    value: z
      .number()
      .nullable()
      .describe('The number in the base unit, fully scaled; null for a date and when bound is "between".'),
    min: z.number().nullable().describe('Lower number when bound is "between", else null.'),
    max: z.number().nullable().describe('Upper number when bound is "between", else null.'),
    unit: text
      .nullable()
      .describe(
        'ISO 4217 currency, UCUM code, %, ‰, pp, x, or the classifier or unit as written; null where none is written.',
      ),
    bound: z
      .enum(BOUNDS)
      .describe(
        'How the text bounds the number; told of the magnitude: a fall of more than 3 % (下降超过3%) is the value -3 with the bound over.',
      ),
    change: z
      .enum(CHANGES)
      .nullable()
      .describe(
        'Direction, when a count, amount or quantity is a difference between two times; null otherwise and for growth.',
      ),
    base: text
      .nullable()
      .describe(
        'What the number is relative to. growth and change: yoy, pop, avg or the ISO 8601 time compared with; share: the whole; ratio: the reference; rank: the field.',
      ),
    period: text
      .nullable()
      .describe(
        'The time the number holds for, in the Extended Date/Time Format (EDTF, ISO 8601-2:2019) and the precision written: 2024, 2024-09, 2024-09-17; start/end, both included; X for a digit that is not given: 199X is the 1990s, XXXX-06 is June of a year that is not known.',
      ),
    status: z.enum(STATUSES).describe('Whether the text states a fact, a forecast or a target.'),
    quote: text.describe("The claim's own words exactly as they stand in the source, line breaks included."),
    sentence: text.describe('The sentence around the claim, line wraps undone.'),
    rule: text.describe('The grammar rule that produced the claim.'),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .describe(
        'How likely every field is right, 0 to 1; calibrated on documents that the weights were not trained on.',
      ),
    source: SourceSchema,
  })
  .describe('One quantitative claim of a Chinese text, linked to the characters it came from.')
  .refine((r) => (r.bound === 'between') === (r.min !== null && r.max !== null), {
    error: 'min and max are both set exactly when bound is "between"',
  })
  .refine((r) => (r.bound === 'between' || r.kind === 'date') === (r.value === null), {
    error: 'value is null exactly for dates and when bound is "between"',
  })
  .refine((r) => r.kind !== 'date' || r.period !== null, { error: 'a date has a period' })
  .refine((r) => r.kind !== 'growth' || r.change === null, { error: 'change is null for growth: the sign says it' });

export type ClaimRecord = z.infer<typeof RecordSchema>;
export type ClaimSource = z.infer<typeof SourceSchema>;
