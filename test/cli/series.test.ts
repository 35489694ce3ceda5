/** `statline series`: texts or records in, rows over time out, in every format. */
import { readFile } from 'node:fs/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDirectory, run } from './run.js';

let dir: Awaited<ReturnType<typeof makeDirectory>>;
beforeAll(async () => {
  dir = await makeDirectory({
    'texts/a.txt': '2023年，绍兴市地区生产总值7791亿元，同比增长7.8%。\n',
    'texts/b.txt':
      '绍兴市2024年统计公报\n\n2023年，绍兴市生产总值7791亿元。2024年，绍兴市地区生产总值8369亿元，比上年增长6.5%。\n',
    'texts/c.txt': '2024年，绍兴市GDP达8300亿元。\n',
    'report.txt': '今年发展主要预期目标是：国内生产总值增长5%左右。\n',
    'words.json': '{"names":{"区域产出":["生产总值"]}}',
  });
});
afterAll(() => dir.remove());

const here = (...args: string[]) => run(args, { cwd: dir.path });
const rowsOf = async (...args: string[]): Promise<Record<string, string>[]> => {
  const { code, stdout, stderr } = await here('series', ...args, '-f', 'csv');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return parse(stdout, { columns: true });
};

describe('statline series', () => {
  it('makes one series of what texts call otherwise', async () => {
    const rows = await rowsOf('texts', '--indicator', 'GDP');
    expect(
      rows.map((row) => [row.subject_code, row.period, row.value, row.growth, row.agreement, row.sources]),
    ).toEqual([
      ['330600', '2023', '779100000000', '7.8', 'restated', '2'],
      ['330600', '2024', '836900000000', '6.5', 'conflict', '1'],
      ['330600', '2024', '830000000000', '', 'conflict', '1'],
    ]);
    expect(rows[0]).toMatchObject({
      subject_name: '浙江省绍兴市',
      indicator_name: '地区生产总值',
      period_end: '2023-12-31',
    });
    expect(rows[0]?.places).toMatch(/^texts\/a\.txt:1:\d+; texts\/b\.txt:3:\d+/);
  });

  it('is the same from texts, from records of any format, and with any number of threads', async () => {
    const expected = (await here('series', 'texts', '-f', 'csv')).stdout;
    for (const format of ['ndjson', 'json', 'csv']) {
      await here('texts', '-o', `claims.${format}`);
      expect((await here('series', `claims.${format}`, '-f', 'csv')).stdout).toBe(expected);
    }
    const { stdout } = await here('texts', '-f', 'ndjson');
    expect((await run(['series', '-', '-f', 'csv'], { cwd: dir.path, input: stdout })).stdout).toBe(expected);
    expect((await here('series', 'texts', '-f', 'csv', '--jobs', '3')).stdout).toBe(expected);
  });

  it('names whom a document speaks of when it does not say', async () => {
    const args = ['report.txt', '--date', '2025-03-05', '--subject', '全国', '--status', 'target'];
    expect((await here('series', ...args, '-f', 'csv')).stdout.split('\r\n')).toHaveLength(2);
    const [row] = await rowsOf(...args, '--subject-of-document', '全国');
    expect(row).toMatchObject({
      subject: '',
      subject_name: '全国',
      growth: '5',
      period: '2025',
      growth_bound: 'about',
    });
  });

  it('takes names from the lexicon', async () => {
    const rows = await rowsOf('texts', '--lexicon', 'words.json', '--indicator', '区域产出');
    expect(rows.map((row) => row.indicator_name)).toEqual(['区域产出']);
  });

  it('writes every format', async () => {
    for (const name of ['s.csv', 's.json', 's.ndjson', 's.md', 's.xlsx', 's.parquet']) {
      const { code, stderr } = await here('series', 'texts', '-o', name);
      expect({ code, stderr }).toEqual({
        code: 0,
        stderr: expect.stringMatching(/^statline: s\.\w+: \d rows of \d claims from 3 documents\n$/),
      });
    }
    const json = JSON.parse(await readFile(dir.file('s.json'), 'utf8'));
    const lines = (await readFile(dir.file('s.ndjson'), 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(json);
    expect(json[0].places).toBeInstanceOf(Array);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const read = await connection.runAndReadAll(
      `SELECT subject_code, value, growth, period_end, typeof(period_end) AS type FROM '${dir.file('s.parquet')}' LIMIT 1`,
    );
    expect(read.getRowObjectsJson()).toEqual([
      { subject_code: '330600', value: 779_100_000_000, growth: 7.8, period_end: '2023-12-31', type: 'DATE' },
    ]);
    connection.closeSync();
    expect(await readFile(dir.file('s.md'), 'utf8')).toMatch(
      /^\| subject \| indicator \| period \| value \| growth \| agreement \| place \|\n/,
    );
  });

  it('turns to the wide form', async () => {
    const rows = await rowsOf('texts', '--indicator', 'GDP', '--kind', 'gdp', '--wide', 'period');
    expect(rows[0]).toMatchObject({ subject_code: '330600', unit: 'CNY', 2023: '779100000000', 2024: '836900000000' });
    const { stdout } = await here('series', 'texts', '--wide', 'subject', '-f', 'table');
    expect(stdout.split('\n')[0]).toContain('浙江省绍兴市');
  });

  it('writes the columns asked for', async () => {
    const { stdout } = await here(
      'series',
      'texts',
      '-f',
      'csv',
      '--fields',
      'period_start,value',
      '--kind',
      'gdp',
      '--period',
      '2023',
    );
    expect(stdout).toBe('period_start,value\r\n2023-01-01,779100000000\r\n');
  });

  it.each([
    [['--wide', 'colour'], /--wide: unknown column 'colour'; choose one of period, subject, indicator/],
    [['--fields', 'colour'], /--fields: unknown field 'colour'; the fields of series are subject, /],
    [['--fields', 'value', '--wide', 'period'], /--fields: not with --wide; /],
    [['--report', 'r.html', '-f', 'csv'], /--report: only for xlsx, not for csv; /],
    [['-o', 'texts/a.txt', '-f', 'csv'], /--output: 'texts\/a\.txt' is also an input; /],
  ])('refuses %j in one line', async (flags, message) => {
    const { code, stdout, stderr } = await here('series', 'texts/a.txt', ...flags);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^statline: [^\n]+\n$/);
    expect(stderr).toMatch(message);
  });

  it('tells of what cannot be read, and does the rest', async () => {
    const some = await here('series', 'texts/a.txt', 'no.txt', '-f', 'csv');
    expect(some.code).toBe(1);
    expect(some.stderr).toMatch(/^statline: no\.txt: no such file/);
    expect(some.stdout.split('\r\n').length).toBeGreaterThan(2);
    const none = await here('series', 'no.txt', '-o', 'none.csv');
    expect(none.code).toBe(2);
    await expect(readFile(dir.file('none.csv'))).rejects.toThrow('ENOENT');
  });
});
