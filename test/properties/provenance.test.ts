/** Whatever the text: a record's quote is the text at its offsets, and the same text gives the same records. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract, RecordSchema } from '../../src/index.js';
import { expectProvenance } from '../support/provenance.js';
import { anyString, anyText } from '../support/texts.js';

const RUNS = { numRuns: 200 };

describe('any text', () => {
  test('no string makes it throw', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        extract(text);
      }),
      { numRuns: 600 },
    );
  });

  test('quotes, offsets, lines and columns agree with the text, and identifiers are unique', () => {
    fc.assert(
      fc.property(anyText, (text) => expectProvenance(text, extract(text))),
      { numRuns: 600 },
    );
  });

  test('a text given twice gives the same records, in whatever company', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = extract(text);
        extract(other);
        expect(extract(text)).toEqual(first);
      }),
      RUNS,
    );
  });

  test('records satisfy their own schema', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const record of extract(text)) expect(RecordSchema.parse(record)).toEqual(record);
      }),
      RUNS,
    );
  });

  test('a byte order mark shifts nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = text.replace(/^\uFEFF+/, '');
        const positions = (records: ReturnType<typeof extract>) =>
          records.map(({ quote, source }) => ({
            quote,
            start: source.start,
            line: source.line,
            column: source.column,
          }));
        expect(positions(extract(`\uFEFF${plain}`))).toEqual(positions(extract(plain)));
      }),
      RUNS,
    );
  });

  test('Windows line ends change no claim', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const unix = text.replace(/\r\n?/g, '\n');
        const meaning = (records: ReturnType<typeof extract>) =>
          records.map(({ kind, value, min, max, unit, bound, period, subject, indicator }) => ({
            kind,
            value,
            min,
            max,
            unit,
            bound,
            period,
            subject,
            indicator,
          }));
        expect(meaning(extract(unix.replaceAll('\n', '\r\n')))).toEqual(meaning(extract(unix)));
      }),
      RUNS,
    );
  });
});

test('characters beyond the basic plane count as one', () => {
  const text = '𠮷林😀合作区有企业20家。\r\n👍2021年产值达588.6亿元。';
  const records = extract(text);
  expectProvenance(text, records);
  expect(records.map(({ quote, source }) => [quote, source.start, source.line, source.column])).toEqual([
    ['20家', 9, 1, 10],
    ['2021年', 16, 2, 2],
    ['588.6亿元', 24, 2, 10],
  ]);
});
