/** From flags to settings: formats, endings, defaults that hang on the terminal. */
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/cli/date.js';
import { UsageError } from '../../src/cli/errors.js';
import { type ExtractFlags, type Surroundings, settle } from '../../src/cli/settings.js';

const PIPE: Surroundings = { terminal: false, columns: undefined, noColor: undefined };
const TERMINAL: Surroundings = { terminal: true, columns: 72, noColor: undefined };

describe('settle', () => {
  it('chooses the format by the flag, the ending, the terminal, in this order', () => {
    const format = (flags: ExtractFlags, around = PIPE) => settle(flags, around).format;
    expect(format({})).toBe('ndjson');
    expect(format({}, TERMINAL)).toBe('table');
    expect(format({ output: 'a.CSV' }, TERMINAL)).toBe('csv');
    expect(format({ output: 'a.json' })).toBe('json');
    expect(format({ output: 'a.jsonl' })).toBe('ndjson');
    expect(format({ output: 'a.ndjson' }, TERMINAL)).toBe('ndjson');
    expect(format({ output: 'a.txt', format: 'json' })).toBe('json');
    expect(format({ output: 'a.xlsx', format: 'xlsx' })).toBe('xlsx');
    expect(format({ output: '-' }, TERMINAL)).toBe('table');
  });

  it('adds a byte order mark to a csv file, and where it is told to', () => {
    const bom = (flags: ExtractFlags) => settle(flags, PIPE).bom;
    expect(bom({ output: 'a.csv' })).toBe(true);
    expect(bom({ output: 'a.csv', bom: false })).toBe(false);
    expect(bom({ format: 'csv' })).toBe(false);
    expect(bom({ format: 'csv', bom: true })).toBe(true);
    expect(bom({ output: 'a.json', format: 'json' })).toBe(false);
  });

  it('takes the width of the terminal, or 100', () => {
    expect(settle({}, TERMINAL).width).toBe(72);
    expect(settle({}, { ...TERMINAL, columns: 0 }).width).toBe(100);
    expect(settle({ format: 'table' }, PIPE).width).toBe(100);
    expect(settle({ output: 'a.txt', format: 'table' }, TERMINAL).width).toBe(100);
  });

  it('colours unless it is told not to', () => {
    expect(settle({}, TERMINAL).color).toBe('auto');
    expect(settle({ color: true }, { ...TERMINAL, noColor: '' }).color).toBe('auto');
    expect(settle({ color: false }, TERMINAL).color).toBe('never');
    expect(settle({}, { ...TERMINAL, noColor: '1' }).color).toBe('never');
    expect(settle({ output: 'a', format: 'table' }, TERMINAL).color).toBe('never');
  });

  it('reads the kinds', () => {
    expect(settle({}, PIPE).filter.kinds).toBeNull();
    expect(settle({ kind: 'gdp, funding,gdp' }, PIPE).filter.kinds).toEqual(['gdp', 'funding']);
  });

  it.each([
    [
      { format: 'xml' },
      "--format: unknown format 'xml'; choose one of table, markdown, ndjson, json, csv, xlsx, parquet",
    ],
    [{ output: 'a.docx' }, /^--output: the ending of 'a\.docx' names no format; /],
    [{ output: '' }, /^--output: no name given; /],
    [{ kind: 'gpd' }, /^--kind: unknown kind 'gpd'; the kinds are date, rank, gdp, .*, quantity$/],
    [{ kind: 'gdp,' }, /^--kind: unknown kind ''; /],
    [{ bom: true }, /^--bom: only for csv, not for ndjson; /],
    [{ date: '2021-13-01' }, /^--date: /],
  ])('refuses %j', (flags, message) => {
    expect(() => settle(flags, PIPE)).toThrow(UsageError);
    expect(() => settle(flags, PIPE)).toThrow(message);
  });
});

describe('parseDate', () => {
  it.each(['2024-03-01', '2024-02-29', '2000-02-29', '1999-12-31'])('takes %s', (text) => {
    expect(parseDate(text)).toBe(text);
  });

  it.each(['2023-02-29', '1900-02-29', '2024-04-31', '2024-00-10', '2024-13-01', '2024-01-00', '0000-01-01'])(
    'knows that there is no %s',
    (text) => {
      expect(() => parseDate(text)).toThrow(`there is no day ${text}`);
    },
  );

  it.each(['2024-3-1', '20240301', '2024-03-01T00:00', '2024-03-01\n', '２０２４-03-01', ''])('refuses %j', (text) => {
    expect(() => parseDate(text)).toThrow('is not in the form YYYY-MM-DD');
  });
});
