import { describe, expect, it } from 'vitest';
import { writeJson } from '../../src/write/json.js';
import { writeNdjson } from '../../src/write/ndjson.js';
import { RECORDS, stream, textOf } from './records.js';

describe('writeNdjson', () => {
  it('writes one record a line', async () => {
    const text = await textOf(writeNdjson(stream(RECORDS)));
    expect(text.endsWith('}\n')).toBe(true);
    const lines = text.slice(0, -1).split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(RECORDS);
  });

  it('writes nothing without records', async () => {
    expect(await textOf(writeNdjson(stream([])))).toBe('');
  });

  it('keeps the order of the keys', async () => {
    const text = await textOf(writeNdjson(stream(RECORDS.slice(0, 1))));
    expect(Object.keys(JSON.parse(text)).slice(0, 4)).toEqual(['id', 'kind', 'subject', 'indicator']);
  });
});

describe('writeJson', () => {
  it('writes an array with one record a line', async () => {
    const text = await textOf(writeJson(stream(RECORDS)));
    expect(JSON.parse(text)).toEqual(RECORDS);
    expect(text.split('\n')).toHaveLength(RECORDS.length + 3);
    expect(text.endsWith('}\n]\n')).toBe(true);
  });

  it('writes an empty array without records', async () => {
    expect(await textOf(writeJson(stream([])))).toBe('[]\n');
  });

  it('gives each record as it comes', async () => {
    const pieces = writeJson(stream(RECORDS));
    const first = await pieces.next();
    expect(JSON.parse(`${first.value}]`)).toEqual(RECORDS.slice(0, 1));
  });
});
