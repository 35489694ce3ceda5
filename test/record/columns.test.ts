/** A record as the columns of a table. */
import { describe, expect, it } from 'vitest';
import { columnsOf, pickFields, RECORD_COLUMNS, rowOf } from '../../src/record/columns.js';
import { makeRecord } from '../write/records.js';

const typeOf = (name: string) => RECORD_COLUMNS.find((column) => column.name === name)?.type;
const columns = (...fields: string[]) => {
  const found = columnsOf(fields);
  if ('unknown' in found) throw new Error(found.unknown);
  return found;
};

describe('the columns of a record', () => {
  it('have the types of the schema', () => {
    for (const name of ['id', 'unit', 'period', 'quote', 'sha256', 'boxes', 'cell']) expect(typeOf(name)).toBe('text');
    for (const name of ['value', 'min', 'max']) expect(typeOf(name)).toBe('number');
    for (const name of ['start', 'end_column', 'page', 'table_column']) expect(typeOf(name)).toBe('integer');
    for (const name of ['period_start', 'period_end']) expect(typeOf(name)).toBe('day');
    expect(typeOf('source')).toBeUndefined();
  });

  it('are found by their names, in the order asked for, each once', () => {
    expect(columns('value', 'source.line', 'id', 'value').map(({ name }) => name)).toEqual(['value', 'line', 'id']);
    expect(columns('source').map(({ name }) => name)).toEqual(RECORD_COLUMNS.slice(-16).map(({ name }) => name));
    expect(columnsOf(['id', 'colour'])).toEqual({ unknown: 'colour' });
  });

  it('give the cells of a record', () => {
    const record = makeRecord({ period: '2021-02' }, { boxes: [[1, 2, 3, 4]] });
    expect(rowOf(record, columns('subject', 'period_end', 'line', 'boxes', 'min'))).toEqual([
      '大连高新区',
      '2021-02-28',
      3,
      '1 2 3 4',
      null,
    ]);
  });

  it('pick fields of an object, those of the source inside it', () => {
    expect(JSON.stringify(pickFields(makeRecord(), columns('value', 'line', 'period_start', 'path')))).toBe(
      '{"value":58860000000,"source":{"line":3,"path":"texts/front.txt"},"period_start":"2021-01-01"}',
    );
  });
});
