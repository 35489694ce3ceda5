/** Records for the tests of the writers, made by hand and checked against the schema. */

import { type ClaimRecord, type ClaimSource, RecordSchema } from '../../src/record/schema.js';
import type { StreamFormat } from '../../src/write/format.js';
import { loadEncoding } from '../../src/write/formats.js';

const SOURCE: ClaimSource = {
  path: 'texts/front.txt',
  sha256: 'a'.repeat(64),
  start: 17,
  end: 24,
  line: 3,
  column: 5,
  end_line: 3,
  end_column: 12,
  reader: 'text 1',
  page: null,
  boxes: null,
  table: null,
  row: null,
  table_column: null,
  sheet: null,
  cell: null,
};

const BASE: ClaimRecord = {
  id: 'c0123456789abcdef',
  kind: 'gdp',
  subject: '大连高新区',
  indicator: '地区生产总值',
  value: 58_860_000_000,
  min: null,
  max: null,
  unit: 'CNY',
  bound: 'exact',
  change: null,
  base: null,
  period: '2021',
  status: 'actual',
  quote: '588.6亿元',
  sentence: '2021年，大连高新区地区生产总值达588.6亿元。',
  rule: 'money',
  confidence: 0.9,
  source: SOURCE,
};

/** A valid record that differs from the usual one in the fields given. Throws when it is not valid. */
export function makeRecord(
  fields: Partial<Omit<ClaimRecord, 'source'>> = {},
  source: Partial<ClaimSource> = {},
): ClaimRecord {
  return RecordSchema.parse({ ...BASE, ...fields, source: { ...SOURCE, ...source } });
}

/** Records of every shape that the writers tell apart. */
export const RECORDS: readonly ClaimRecord[] = [
  makeRecord(),
  makeRecord({ kind: 'growth', indicator: '工业增加值', value: -3.2, unit: '%', base: 'yoy', quote: '-3.2%' }),
  makeRecord({ kind: 'amount', value: null, min: 1.5e9, max: 2e9, bound: 'between', quote: '15-20\n亿元' }),
  makeRecord({ kind: 'date', subject: null, indicator: null, value: null, unit: null, quote: '2021年' }),
  makeRecord({ kind: 'count', subject: '=1+2', indicator: '他说"好", 就好', value: 1e21, unit: '项' }),
  makeRecord({ kind: 'share', value: 33.333333, unit: '%', base: '全国', quote: '1/3' }, { path: '数据/甲,乙.txt' }),
  makeRecord(
    { rule: 'tableCell' },
    {
      reader: 'pdf 1',
      page: 2,
      boxes: [
        [212, 463, 271, 476],
        [72, 480.5, 90, 492],
      ],
      table: 1,
      row: 3,
      table_column: 2,
    },
  ),
  makeRecord({ rule: 'tableCell' }, { reader: 'xlsx 1', table: 1, row: 3, table_column: 2, sheet: '=表1', cell: 'B3' }),
];

/** The records as the writers take them. */
export async function* stream(records: readonly ClaimRecord[]): AsyncGenerator<ClaimRecord> {
  yield* records;
}

/** All that a writer writes. */
export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** The whole output of a format, when its records are encoded so many at a time. */
export async function encoded(
  format: StreamFormat,
  records: readonly ClaimRecord[],
  options: { bom?: boolean; fields?: readonly string[] } = {},
  size = records.length,
): Promise<string> {
  const { head, separator, encode, tail } = await loadEncoding(format, {
    bom: options.bom ?? false,
    fields: options.fields ?? null,
  });
  const texts: string[] = [];
  for (let at = 0; at < records.length; at += size) texts.push(encode(records.slice(at, at + size)));
  return head + texts.join(separator) + tail(texts.length === 0);
}
