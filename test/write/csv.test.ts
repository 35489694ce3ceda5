/** CSV of records: quoting, byte order mark, round trip. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { RECORD_COLUMNS } from '../../src/record/columns.js';
import { daysOf } from '../../src/record/days.js';
import type { ClaimRecord } from '../../src/record/schema.js';
import { restoreCell } from '../../src/write/formula.js';
import { encoded, makeRecord, RECORDS } from './records.js';

const CSV_COLUMNS = RECORD_COLUMNS.map(({ name }) => name);
const csv = (records: readonly ClaimRecord[], bom = false) => encoded('csv', records, { bom });
const rows = (text: string): string[][] => parse(text, { bom: true });

/** A record as its cells should read. */
function flat(record: ClaimRecord): Record<string, string> {
  const { source, ...rest } = record;
  const boxes = source.boxes?.map((box) => box.join(' ')).join(';') ?? null;
  const cell = (value: string | number | null): string =>
    Number.isInteger(value) ? BigInt(value as number).toString() : String(value ?? '');
  const { start, end } = daysOf(record.period);
  const all = { ...rest, ...source, boxes, period_start: start, period_end: end };
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, cell(value)]));
}

describe('the encoding csv', () => {
  it('has the columns of the record in order, those of the source at the end', () => {
    expect(CSV_COLUMNS.join()).toBe(
      'id,kind,subject,indicator,value,min,max,unit,bound,change,base,period,period_start,period_end,status,quote,sentence,rule,confidence,' +
        'path,sha256,start,end,line,column,end_line,end_column,reader,page,boxes,table,row,table_column,sheet,cell',
    );
  });

  it('writes the header also without records', async () => {
    expect(await csv([])).toBe(`${CSV_COLUMNS.join()}\r\n`);
  });

  it('reads back as the records', async () => {
    const parsed = parse(await csv(RECORDS), {
      columns: true,
      cast: (value, { header }) => (header ? value : restoreCell(value)),
    });
    expect(parsed).toEqual(RECORDS.map(flat));
  });

  it('ends every record with CRLF and quotes what holds a line end', async () => {
    const text = await csv([makeRecord({ quote: '15\n亿元' })]);
    expect(text.split('\r\n')).toHaveLength(3);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text).toContain('"15\n亿元"');
  });

  it('protects texts and leaves numbers alone', async () => {
    const [, cells = []] = rows(await csv([makeRecord({ value: -3.2, subject: '=1+2', quote: '-3.2%' })]));
    expect(cells[CSV_COLUMNS.indexOf('value')]).toBe('-3.2');
    expect(cells[CSV_COLUMNS.indexOf('subject')]).toBe("'=1+2");
    expect(cells[CSV_COLUMNS.indexOf('quote')]).toBe("'-3.2%");
  });

  it('writes numbers without exponent and null as an empty cell', async () => {
    const [, cells = []] = rows(await csv([makeRecord({ value: 1e21, subject: null })]));
    expect(cells[CSV_COLUMNS.indexOf('value')]).toBe('1000000000000000000000');
    expect(cells[CSV_COLUMNS.indexOf('subject')]).toBe('');
  });

  it('begins with a byte order mark when asked', async () => {
    expect(await csv([], true)).toBe(`\uFEFF${await csv([])}`);
  });
});
