/** Records: their fields in order, what ids and checksums depend on, ranges, quotes over line ends. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';
import { RecordSchema } from '../../src/record/schema.js';

const TEXT = '2021年，滨海新区地区生产总值达588.6亿元，同比增长12.9%。\n新设企业60至80家。';

describe('records', () => {
  test('carry every field of the schema, in its order', () => {
    const fields = Object.keys(RecordSchema.shape);
    for (const record of extract(TEXT)) {
      expect(Object.keys(record)).toEqual(fields);
      expect(Object.keys(record.source)).toEqual(Object.keys(RecordSchema.shape.source.shape));
    }
  });

  test('identifiers depend on the bytes, the span and the kind, not on the path', () => {
    const ids = (text: string, path: string): string[] => extract(text, { path }).map(({ id }) => id);
    expect(ids(TEXT, 'a.txt')).toEqual(ids(TEXT, 'b.txt'));
    expect(ids(TEXT, 'a.txt')).not.toEqual(ids(`${TEXT}\n`, 'a.txt'));
    expect(new Set(ids(TEXT, 'a.txt')).size).toBe(extract(TEXT).length);
  });

  test('the checksum is that of the UTF-8 bytes, byte order mark and all', () => {
    const [plain] = extract('产值5亿元。');
    const [marked] = extract('\uFEFF产值5亿元。');
    expect(plain?.source.sha256).not.toBe(marked?.source.sha256);
    expect(marked?.source).toMatchObject({ start: 2, end: 5, line: 1, column: 3, end_line: 1, end_column: 6 });
  });

  test('a range has both ends and no value, a date has a period and neither', () => {
    const records = extract(TEXT);
    expect(records.find(({ bound }) => bound === 'between')).toMatchObject({
      value: null,
      min: 60,
      max: 80,
      unit: '家',
    });
    expect(records[0]).toMatchObject({ kind: 'date', period: '2021', value: null, min: null, max: null, unit: null });
  });

  test('a range keeps the sign of its lower end', () => {
    const [record] = extract('设备工作温度为-40℃至60℃。');
    expect(record).toMatchObject({ quote: '-40℃至60℃', bound: 'between', min: -40, max: 60, unit: 'Cel' });
  });

  test('a quote that runs over a line end says where it ends', () => {
    const [record] = extract('滨海新区今年新签约产业项目总数为20\n个，同比持平。');
    expect(record).toMatchObject({ quote: '20\n个', source: { line: 1, column: 17, end_line: 2, end_column: 2 } });
  });
});
