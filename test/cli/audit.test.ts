/** `statline audit`: its inputs, its formats and its exit codes. */
import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDirectory, run } from './run.js';

const WRONG = '园区生产总值从2012年的5.4万亿元增长至2021年的15.3万亿元，十年间增长2.8倍。\n';
const RIGHT = '企业由2019年的12家增加到2020年的35家，同比增长192%。\n';

let dir: Awaited<ReturnType<typeof makeDirectory>>;
beforeAll(async () => {
  dir = await makeDirectory({ 'texts/a.txt': RIGHT, 'texts/b.txt': WRONG, 'empty.txt': '' });
  for (const format of ['ndjson', 'json', 'csv']) {
    await run(['extract', 'texts', '-o', `r.${format}`], { cwd: dir.path });
  }
});
afterAll(() => dir.remove());

const audit = (...args: string[]) => run(['audit', ...args], { cwd: dir.path });

describe('statline audit', () => {
  it('tells what disagrees first, with the arithmetic, the claims and their places', async () => {
    const { code, stdout, stderr } = await audit('texts');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^disagrees {2}change {2}15\.3万亿元 \/ 5\.4万亿元 = 2\.833: /);
    expect(stdout).toContain('\n    from    texts/b.txt:1:14  “5.4万亿元”  ');
    expect(stdout).toContain('\nagrees     change  35家 / 12家 − 1 = 191.7%; the text says 192%\n');
    expect(stdout).toMatch(/\n2 relations between 10 claims of 2 documents: 1 disagrees, 0 rounding, 1 agrees\n$/);
  });

  it.each(['r.ndjson', 'r.json', 'r.csv'])('finds the same in the records of %s', async (file) => {
    expect((await audit(file)).stdout).toBe((await audit('texts')).stdout);
  });

  it('takes records in any order, and each once', async () => {
    const lines = (await readFile(dir.file('r.ndjson'), 'utf8')).trim().split('\n');
    await writeFile(dir.file('mixed.ndjson'), [...lines].reverse().concat(lines).join('\n'));
    const { stdout } = await audit('mixed.ndjson', '-f', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ documents: 2, claims: 10, disagrees: 1, agrees: 1 });
  });

  it('reads records and texts from standard input', async () => {
    const records = (await run(['extract', 'texts', '-f', 'ndjson'], { cwd: dir.path })).stdout;
    expect((await run(['audit', '-'], { input: records })).stdout).toBe((await audit('texts')).stdout);
    expect((await run(['audit', '-'], { input: RIGHT })).stdout).toContain('5 claims of 1 document: 0 disagrees');
  });

  it('gives one JSON object with the records', async () => {
    const { stdout } = await audit('texts', '-f', 'json');
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({ documents: 2, claims: 10, disagrees: 1, rounding: 0, agrees: 1 });
    expect(result.findings[0]).toMatchObject({ severity: 'disagrees', check: 'change' });
    expect(result.findings[0].claims.map((claim: { role: string }) => claim.role)).toEqual(['from', 'to', 'growth']);
    expect(result.findings[0].claims[2]).toMatchObject({ quote: '2.8倍', value: 2.8, source: { path: 'texts/b.txt' } });
  });

  it('ends with 1 only with --strict and when something disagrees', async () => {
    expect((await audit('texts', '--strict')).code).toBe(1);
    expect((await audit('texts/a.txt', '--strict')).code).toBe(0);
  });

  it('tells of a document without relations', async () => {
    const { code, stdout } = await audit('empty.txt');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: '0 relations between 0 claims of 1 document: 0 disagrees, 0 rounding, 0 agrees\n',
    });
  });

  it.each([
    [['missing.txt'], 2, /^statline: missing\.txt: no such file/],
    [['missing.ndjson'], 2, /^statline: missing\.ndjson: no such file/],
    [['texts', 'missing.txt'], 1, /^statline: missing\.txt: no such file/],
    [['texts', '-f', 'csv'], 2, /^statline: --format: unknown format 'csv'; choose text or json/],
    [['texts', '--date', '2025'], 2, /^statline: --date: '2025'/],
  ])('%j is an error with code %d', async (args, code, message) => {
    const result = await audit(...args);
    expect(result.code).toBe(code);
    expect(result.stderr).toMatch(message);
  });
});
