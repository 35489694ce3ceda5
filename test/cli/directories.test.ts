/** Directories on the command line: what is left out, and the line about files of other formats. */
import { rm, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDirectory, run, SENTENCE } from './run.js';

let dir: Awaited<ReturnType<typeof makeDirectory>>;
beforeAll(async () => {
  dir = await makeDirectory({
    'd/a.txt': SENTENCE,
    'd/old/b.txt': SENTENCE,
    'd/node_modules/LICENSE.txt': SENTENCE,
    'd/1.jpg': '',
    'd/2.jpg': '',
    'd/3.zip': '',
    'd/Makefile': '',
    'own/.keep': '',
  });
});
afterAll(() => dir.remove());

const here = (...args: string[]) => run(args, { cwd: dir.path });
const LINE =
  'statline: 4 files of other formats passed over (2 .jpg, 1 .zip, 1 without ending); name one to read it as text\n';
const paths = (ndjson: string) => [...new Set(Array.from(ndjson.matchAll(/"path":"([^"]+)"/g), (match) => match[1]))];

describe('a directory', () => {
  it('leaves out node_modules and says what it passed over', async () => {
    const { stdout, stderr } = await here('d', '-f', 'ndjson');
    expect(paths(stdout)).toEqual(['d/a.txt', 'd/old/b.txt']);
    expect(stderr).toBe(LINE);
    expect((await here('d', '-f', 'ndjson', '-q')).stderr).toBe('');
  });

  it('leaves out what is excluded, and nothing with --no-ignore', async () => {
    expect(paths((await here('d', '-f', 'ndjson', '--exclude', 'old/')).stdout)).toEqual(['d/a.txt']);
    expect(
      paths((await here('d', '-f', 'ndjson', '--exclude', 'old/', '--exclude', 'a.*', '--no-ignore')).stdout),
    ).toEqual(['d/node_modules/LICENSE.txt']);
  });

  it.each([
    ['audit', '-f', 'json'],
    ['series', '-f', 'json'],
    ['report', '--title', 't'],
  ])('is the same for %s', async (...command) => {
    const { stdout, stderr } = await here(...command, 'd', '--exclude', 'old');
    expect(stderr).toBe(LINE);
    expect(stdout).toContain('"');
    expect(stdout).not.toContain('d/old/b.txt');
    expect(stdout).not.toContain('node_modules');
    expect((await here(...command, 'd', '--exclude', 'old', '-q')).stderr).toBe('');
    const all = await here(...command, 'd', '--no-ignore', '-q');
    expect(all.stdout.length).toBeGreaterThan(stdout.length);
  });

  it('is searched for fixtures in the same way', async () => {
    const check = async (...args: string[]) => (await here('check', 'd', ...args)).stdout.match(/d\/\S+\.txt(?=: no)/g);
    await writeFile(dir.file('d/a.expected.ndjson'), '');
    expect(await check()).toEqual(['d/old/b.txt']);
    expect(await check('--exclude', 'old')).toBeNull();
    expect(await check('--no-ignore')).toEqual(['d/node_modules/LICENSE.txt', 'd/old/b.txt']);
    await rm(dir.file('d/a.expected.ndjson'));
  });
});

describe('a CSV', () => {
  const TABLE = '指标,2023年（亿元）,2024年（亿元）\n地区生产总值,355.2,382.7\n工业增加值,100.1,112.4\n';

  it('is a document unless extract wrote it, for every command', async () => {
    await writeFile(dir.file('table.csv'), TABLE);
    const { stdout } = await here('series', 'table.csv', '-f', 'ndjson', '--fields', 'indicator,period,value');
    expect(stdout.split('\n')[0]).toBe('{"indicator":"地区生产总值","period":"2023","value":35520000000}');
    expect((await here('audit', 'table.csv')).stdout).toContain('between 4 claims of 1 document');
    await here('table.csv', '-o', 'records.csv');
    const [text, records] = await Promise.all(
      ['table.csv', 'records.csv'].map((file) => here('report', file, '--title', 't')),
    );
    expect(records?.stdout).toBe(text?.stdout);
  });
});

describe('what statline wrote', () => {
  it('is no document', async () => {
    for (const file of ['own/c.csv', 'own/c.xlsx']) await here('d/a.txt', '-o', file);
    await here('series', 'd/a.txt', '-o', 'own/s.xlsx');
    await here('report', 'd/a.txt', '-o', 'own/r.html');
    const { code, stdout, stderr } = await here('own', '-f', 'ndjson');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([
      'statline: own/c.csv: records that statline extracted, not a document; passed over',
      'statline: own/c.xlsx: records that statline extracted, not a document; passed over',
      'statline: own/r.html: a report that statline wrote, not a document; passed over',
      'statline: own/s.xlsx: records that statline extracted, not a document; passed over',
    ]);
  });

  it.each(['c.xlsx', 'c.parquet'])('is not verified as %s', async (file) => {
    const { code, stderr } = await here('verify', file);
    expect(code).toBe(2);
    expect(stderr).toBe(
      `statline: ${file}: verify reads NDJSON, JSON and CSV; write the records as one of them: -o claims.csv\n`,
    );
  });
});

describe('--encoding', () => {
  /** `园区有企业3家。` in GB18030. */
  const GB = Buffer.from([0xd4, 0xb0, 0xc7, 0xf8, 0xd3, 0xd0, 0xc6, 0xf3, 0xd2, 0xb5, 0x33, 0xbc, 0xd2, 0xa1, 0xa3]);

  it.each([
    [['audit', '-f', 'json'], '"claims": 1'],
    [['series', '-f', 'json'], '3家'],
    [['report', '--title', 't'], '3家'],
    [['explain'], '3家'],
  ])('is the same for %j', async (command, shown) => {
    await writeFile(dir.file('gb.txt'), GB);
    expect((await here(...command, 'gb.txt', '--encoding', 'gb18030')).stdout).toContain(shown);
    const wrong = await here(...command, 'gb.txt', '--encoding', 'none');
    expect(wrong).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^statline: --encoding: no encoding 'none'/),
    });
  });
});
