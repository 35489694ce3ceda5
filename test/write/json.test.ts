/** NDJSON and JSON of records. */
import { describe, expect, it } from 'vitest';
import { encoded, RECORDS } from './records.js';

describe('the encoding ndjson', () => {
  it('writes one record a line', async () => {
    const text = await encoded('ndjson', RECORDS);
    expect(text.endsWith('}\n')).toBe(true);
    const lines = text.slice(0, -1).split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(RECORDS);
  });

  it('writes nothing without records', async () => {
    expect(await encoded('ndjson', [])).toBe('');
  });

  it('keeps the order of the keys', async () => {
    const text = await encoded('ndjson', RECORDS.slice(0, 1));
    expect(Object.keys(JSON.parse(text)).slice(0, 4)).toEqual(['id', 'kind', 'subject', 'indicator']);
  });
});

describe('the encoding json', () => {
  it('writes an array with one record a line', async () => {
    const text = await encoded('json', RECORDS);
    expect(JSON.parse(text)).toEqual(RECORDS);
    expect(text.split('\n')).toHaveLength(RECORDS.length + 3);
    expect(text.endsWith('}\n]\n')).toBe(true);
  });

  it('writes an empty array without records', async () => {
    expect(await encoded('json', [])).toBe('[]\n');
  });
});

describe.each(['ndjson', 'json', 'csv'] as const)('%s', (format) => {
  it('gives the same text however the records are divided', async () => {
    const whole = await encoded(format, RECORDS);
    for (const size of [1, 2, 4]) expect(await encoded(format, RECORDS, {}, size)).toBe(whole);
  });
});
