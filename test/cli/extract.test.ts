/** `statline extract` and the library: the records of files, and of standard input. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract, extractFile, RecordSchema } from '../../src/index.js';
import { daysOf } from '../../src/record/days.js';
import { plainDecimal } from '../../src/record/number.js';
import type { ClaimRecord } from '../../src/record/schema.js';
import { restoreCell } from '../../src/write/formula.js';
import { makeDirectory, run, SENTENCE } from './run.js';

let dir: Awaited<ReturnType<typeof makeDirectory>>;
beforeAll(async () => {
  dir = await makeDirectory({
    'a.txt': SENTENCE,
    'bom.txt': `\uFEFF第一行。\r\n${SENTENCE}\r\n`,
    'empty.txt': '',
    'odd.txt': Uint8Array.from([0xd6, 0xff, 0xff, 0xfe]),
    'nul.txt': 'a\0b',
    'texts/乙.txt': SENTENCE,
    'texts/a/z.txt': SENTENCE,
    'texts/Z.txt': SENTENCE,
    'texts/notes.log': SENTENCE,
    'words.json': '{"organisations":["大连高新区"]}',
  });
});
afterAll(() => dir.remove());

const here = (...args: string[]) => run(args, { cwd: dir.path });
const recordsOf = (ndjson: string): ClaimRecord[] =>
  ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => RecordSchema.parse(JSON.parse(line)));
const pathsOf = (ndjson: string) => [...new Set(recordsOf(ndjson).map((record) => record.source.path))];

describe('statline extract', () => {
  it('finds the claims of a sentence', async () => {
    const { code, stdout, stderr } = await here('extract', 'a.txt');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(recordsOf(stdout)).toMatchObject([
      { kind: 'date', quote: '2021年', period: '2021', value: null },
      { kind: 'gdp', quote: '400.5亿元', value: 40_050_000_000, unit: 'CNY', period: '2021', subject: '大连高新区' },
      { kind: 'growth', quote: '4.5%', value: 4.5, unit: '%', base: 'yoy' },
    ]);
  });

  it('need not be named, wherever the options stand', async () => {
    const named = await here('extract', '-f', 'json', 'a.txt');
    expect(JSON.parse(named.stdout)).toHaveLength(3);
    expect(await here('a.txt', '-f', 'json')).toEqual(named);
    expect(await here('-f', 'json', 'a.txt')).toEqual(named);
    expect(await here('--format=json', '--', 'a.txt')).toEqual(named);
  });

  it('shows where each claim stands, a byte order mark not counted', async () => {
    const { stdout } = await here('bom.txt');
    const text = [...`第一行。\r\n${SENTENCE}\r\n`];
    const bytes = await readFile(dir.file('bom.txt'));
    const records = recordsOf(stdout);
    expect(records).toHaveLength(3);
    for (const { quote, source } of records) {
      expect(text.slice(source.start, source.end).join('')).toBe(quote);
      expect(source).toMatchObject({ path: 'bom.txt', line: 2, column: source.start - 5 });
      expect(source.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  it('reads standard input', async () => {
    const { code, stdout } = await run(['-'], { input: SENTENCE });
    expect(code).toBe(0);
    expect(pathsOf(stdout)).toEqual(['-']);
    expect(recordsOf(stdout)).toEqual(extract(SENTENCE));
  });

  it('finds nothing in nothing, and that is fine', async () => {
    for (const path of ['empty.txt', '-']) expect(await here(path)).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect((await here('empty.txt', '-f', 'json')).stdout).toBe('[]\n');
    expect((await here('empty.txt', '-f', 'csv')).stdout).toMatch(/^id,kind,[\w,]+,end_column,[\w,]+\r\n$/);
    const table = await here('empty.txt', '-f', 'table');
    expect(table).toMatchObject({ code: 0, stdout: '', stderr: 'statline: 0 records from 1 file\n' });
    expect(await here('empty.txt', '-f', 'table', '-q')).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  it('keeps the order of the paths and sorts directories', async () => {
    const { stdout } = await here('texts/乙.txt', 'a.txt', 'texts');
    expect(pathsOf(stdout)).toEqual(['texts/乙.txt', 'a.txt', 'texts/Z.txt', 'texts/a/z.txt']);
    expect(pathsOf((await here('texts/**/*.txt')).stdout)).toEqual(['texts/Z.txt', 'texts/a/z.txt', 'texts/乙.txt']);
  });

  it('keeps only the kinds asked for', async () => {
    const kinds = async (list: string) =>
      recordsOf((await here('a.txt', '--kind', list)).stdout).map(({ kind }) => kind);
    expect(await kinds('growth,date')).toEqual(['date', 'growth']);
    expect(await kinds('funding')).toEqual([]);
  });

  it('takes a date and a lexicon', async () => {
    const { code, stdout, stderr } = await here('a.txt', '--date', '2022-01-15', '--lexicon', 'words.json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(recordsOf(stdout)).toHaveLength(3);
  });

  it('uses the date it is given for a month without a year', async () => {
    const { stdout } = await run(['-', '--date', '2019-06-01'], { input: '今年5月，全市签约项目12个。' });
    expect(recordsOf(stdout).find(({ kind }) => kind === 'date')).toMatchObject({ period: '2019-05' });
  });
});

describe('formats', () => {
  it('say the same', async () => {
    const [ndjson, json, csv] = await Promise.all(
      ['ndjson', 'json', 'csv'].map((f) => here('a.txt', 'texts', '-f', f)),
    );
    const records = recordsOf(ndjson?.stdout ?? '');
    expect(records).toHaveLength(12);
    expect(JSON.parse(json?.stdout ?? '')).toEqual(records);
    const rows = parse(csv?.stdout ?? '', { columns: true, cast: (cell) => restoreCell(cell) });
    const days = (period: string | null) => ({ period_start: daysOf(period).start, period_end: daysOf(period).end });
    expect(rows).toEqual(
      records.map(({ source, ...rest }) =>
        Object.fromEntries(
          Object.entries({ ...rest, ...days(rest.period), ...source }).map(([key, value]) => [
            key,
            typeof value === 'number' ? plainDecimal(value) : (value ?? ''),
          ]),
        ),
      ),
    );
  });

  it('show dates in a table where they are asked for', async () => {
    for (const flags of [['--dates'], ['--kind', 'date,gdp']]) {
      expect((await here('a.txt', '-f', 'table', ...flags)).stdout).toMatch(/\ndate +2021 +a\.txt:1:1\n/);
    }
    expect((await here('a.txt', '-f', 'ndjson')).stdout).toContain('"kind":"date"');
  });

  it('show a table that fits', async () => {
    const { code, stdout } = await here('a.txt', '-f', 'table');
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    // The date is in the column of periods.
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^kind +subject +indicator +value +period +place$/);
    expect(lines[1]).toMatch(/^gdp +大连高新区 +地区生产总值 +400\.5亿元 \(40050000000 CNY\) +2021 +a\.txt:1:\d+$/);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(100);
  });

  it('colour the table only where it is wanted', async () => {
    const colour = (args: string[], env: Record<string, string>) =>
      run(['a.txt', '-f', 'table', ...args], { cwd: dir.path, env }).then(({ stdout }) => stdout.includes('\u001b['));
    expect(await colour([], { FORCE_COLOR: '1' })).toBe(true);
    expect(await colour([], {})).toBe(false);
    expect(await colour(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
    expect(await colour([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  });

  it('put a byte order mark before csv when asked', async () => {
    const plain = await here('a.txt', '-f', 'csv');
    const marked = await here('a.txt', '-f', 'csv', '--bom');
    expect(plain.stdout).toMatch(/^id,/);
    expect(marked.stdout).toBe(`\uFEFF${plain.stdout}`);
  });
});

describe('a bad file', () => {
  it('among many is reported and the rest is done', async () => {
    const { code, stdout, stderr } = await here('a.txt', 'odd.txt', 'nul.txt', 'no.txt', 'texts', '--quiet');
    expect(code).toBe(1);
    expect(pathsOf(stdout)).toEqual(['a.txt', 'texts/Z.txt', 'texts/a/z.txt', 'texts/乙.txt']);
    const lines = stderr.split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(
      /^statline: odd\.txt: text in an encoding that cannot be told \(byte 0 is 0xD6\); name it with --encoding/,
    );
    expect(lines[1]).toMatch(/^statline: nul\.txt: a binary file, not text \(NUL at byte 1\); /);
    expect(lines[2]).toMatch(/^statline: no\.txt: no such file or directory; /);
  });

  it.each(['ndjson', 'json', 'csv', 'table'])('alone ends with 2 and writes nothing as %s', async (format) => {
    const { code, stdout, stderr } = await here('odd.txt', '-f', format);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^statline: odd\.txt: text in an encoding that cannot be told [^\n]*\n$/);
  });
});

describe('the library', () => {
  it.each([
    [{ foo: 1 }, /^lexicon: not a lexicon: .*foo.*; correct it$/],
    [{ units: ['a'] }, /^lexicon: not a lexicon: units: .*; correct it$/],
    [{ indicators: { 产值: 'gpd' } }, /^lexicon: not a lexicon: indicators\.产值: /],
    [null, /^lexicon: not a lexicon: /],
  ])('rejects the wrong lexicon %j, as the command does', async (lexicon, message) => {
    const options = { lexicon: lexicon as never };
    expect(() => extract(SENTENCE, options)).toThrow(message);
    await expect(extractFile(dir.file('a.txt'), options)).rejects.toThrow(message);
  });

  it.each<[object, RegExp]>([
    [{ weights: {} }, /^weights: no weights; give what readWeights has read$/],
    [{ weights: null }, /^weights: no weights; /],
    [{ weights: 5 }, /^weights: no weights; /],
  ])('rejects the wrong weights %j', async (options, message) => {
    expect(() => extract(SENTENCE, options)).toThrow(message);
    await expect(extractFile(dir.file('a.txt'), options)).rejects.toThrow(message);
  });

  it.each([{ maxSeconds: -1 }, { maxSeconds: 'two' }, { maxMemory: 0 }, { maxMemory: Number.NaN }])(
    'rejects the wrong limit %j',
    async (options) => {
      const result = extractFile(dir.file('a.txt'), options as never);
      await expect(result).rejects.toThrow(/^max(?:Seconds|Memory): '.+' is not a number above 0$/);
    },
  );

  it('refuses what is no text, no path and no day', async () => {
    expect(() => extract(3 as never)).toThrow(new TypeError('text: not a string; extractFile reads files'));
    expect(() => extract(SENTENCE, { path: 3 as never })).toThrow(new TypeError('path: not a string'));
    await expect(extractFile(3 as never)).rejects.toThrow(new TypeError('path: not a string; extract reads texts'));
    expect(() => extract(SENTENCE, { date: '2024-02-30' })).toThrow(RangeError);
  });

  it('refuses an option that there is not', async () => {
    expect(() => extract(SENTENCE, { dates: '2024-01-01' } as never)).toThrow(
      new TypeError('dates: no such option; the options are date, lexicon, simplified, leftOut, weights, path'),
    );
    await expect(extractFile(dir.file('a.txt'), { path: 'b' } as never)).rejects.toThrow(
      /^path: no such option; the options are date, .*, encoding, wholePage, maxSeconds, maxMemory$/,
    );
  });

  it('finds what the command finds', async () => {
    const { stdout } = await run(['extract', dir.file('a.txt')]);
    const records = recordsOf(stdout);
    expect(records).toHaveLength(3);
    expect(await extractFile(dir.file('a.txt'))).toEqual(records);
    expect(extract(SENTENCE, { path: dir.file('a.txt') })).toEqual(records);
  });
});
