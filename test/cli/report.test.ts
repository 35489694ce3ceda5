/** `statline report`: its inputs, its output and its exit codes. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDirectory, run, SENTENCE } from './run.js';

let dir: Awaited<ReturnType<typeof makeDirectory>>;
beforeAll(async () => {
  dir = await makeDirectory({ 'texts/a.txt': SENTENCE, 'texts/b.txt': '全市企业12家。\n', 'elsewhere/x.txt': '' });
  await Promise.all(
    ['ndjson', 'json', 'csv'].map((format) => run(['extract', 'texts', '-o', `r.${format}`], { cwd: dir.path })),
  );
});
afterAll(() => dir.remove());

const report = (...args: string[]) => run(['report', ...args], { cwd: dir.path });

/** The index in a page. */
function indexOf(html: string) {
  const json = /<script type="application\/json" id="report">([^<]*)<\/script>/.exec(html)?.[1] ?? 'null';
  return JSON.parse(json);
}

describe('statline report', () => {
  it('writes a page with every document and claim, and says so', async () => {
    const { code, stdout, stderr } = await report('texts', '-o', 'out.html');
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '',
      stderr: 'statline: out.html: 4 claims of 2 documents\n',
    });
    const index = indexOf(await readFile(dir.file('out.html'), 'utf8'));
    expect(index).toMatchObject({ title: 'texts', date: null });
    expect(index.documents).toMatchObject([
      { path: 'texts/a.txt', first: 0, count: 3, fault: null },
      { path: 'texts/b.txt', first: 3, count: 1, fault: null },
    ]);
  });

  it.each(['r.ndjson', 'r.json', 'r.csv'])('makes the same page of the records in %s', async (file) => {
    const [records, texts] = await Promise.all([report(file, '--title', 't'), report('texts', '--title', 't')]);
    expect(records.stderr).toBe('');
    expect(records.stdout).toBe(texts.stdout);
  });

  it('reads a text and records from standard input', async () => {
    const text = await run(['report', '-', '--title', '<b>', '--date', '2025-01-02'], { input: SENTENCE });
    expect(indexOf(text.stdout)).toMatchObject({ title: '<b>', date: '2025-01-02', documents: [{ path: '-' }] });
    const input = await readFile(dir.file('r.ndjson'), 'utf8');
    const records = await run(['report', '-'], { cwd: dir.path, input });
    expect(indexOf(records.stdout).claims.id).toHaveLength(4);
  });

  it('shows the claims that are asked for, and documents that have one', async () => {
    const asked = ['--kind', 'gdp,growth', '--status', 'actual', '--subject-of-document', '全国'];
    const { code, stdout } = await report('texts', 'r.ndjson', ...asked);
    const index = indexOf(stdout);
    const wanted = [...(await readFile(dir.file('r.ndjson'), 'utf8')).trim().split('\n')]
      .map((line) => JSON.parse(line))
      .filter(({ kind }) => kind === 'gdp' || kind === 'growth');
    expect(code).toBe(0);
    expect(wanted.length).toBeGreaterThan(0);
    expect(index.claims.id).toEqual([...wanted, ...wanted].map(({ id }) => id));
    expect(index.documents.map(({ path }: { path: string }) => path)).toEqual(['texts/a.txt', 'texts/a.txt']);
  });

  it('gives the subject of the document to claims that have none', async () => {
    const { stdout } = await run(['report', '-', '--subject-of-document', '全国', '--indicator', 'GDP'], {
      input: '2024年，国内生产总值增长5%，粮食产量7亿吨。',
    });
    const { claims, strings } = indexOf(stdout);
    expect(claims.subject.map((place: number) => strings[place])).toEqual(['全国']);
  });

  it('writes nothing when no claim fits, and says so', async () => {
    const none = await report('texts', '--subject', '无人', '-o', 'none.html');
    expect(none).toMatchObject({
      code: 2,
      stderr: 'statline: no claim fits in 2 documents; leave a filter out. Nothing was written\n',
    });
    expect((await readdir(dir.path)).filter((name) => name.includes('none'))).toEqual([]);
  });

  it('shows records without a text that was altered or is gone, and says so', async () => {
    await writeFile(dir.file('elsewhere/a.txt'), 'x');
    const lines = await readFile(dir.file('r.ndjson'), 'utf8');
    await writeFile(dir.file('moved.ndjson'), lines.replaceAll('"texts/', '"'));
    const { code, stdout, stderr } = await report('moved.ndjson', '--root', 'elsewhere');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^statline: a\.txt: was altered since [^\n]*\nstatline: \S*b\.txt: no such file[^\n]*\n$/);
    expect(indexOf(stdout).documents).toMatchObject([{ fault: 'altered' }, { fault: 'absent' }]);
    expect((await report('moved.ndjson', '--root', 'texts')).stderr).toBe('');
  });

  it('writes what it can read, and nothing where it can read nothing', async () => {
    expect((await report('texts', 'missing.txt')).code).toBe(1);
    const none = await report('missing.txt', '-o', 'none.html');
    expect(none.code).toBe(2);
    expect(none.stderr).toMatch(/^statline: missing\.txt: no such file/);
    expect((await report('missing.txt')).stdout).toBe('');
    expect((await readdir(dir.path)).filter((name) => name.includes('none'))).toEqual([]);
  });

  it.each([
    [['texts', '-o', ''], /^statline: --output: no name given/],
    [['texts', '-o', 'missing/out.html'], /^statline: missing\/out\.html: /],
    [
      ['texts', '-o', './texts/a.txt'],
      /^statline: --output: '\.\/texts\/a\.txt' is also an input; name another file$/m,
    ],
    [['texts', '-o', 'page.txt'], /^statline: --output: the page is HTML, which the ending of 'page\.txt' is not; end/],
    [['texts', '--date', '2025'], /^statline: --date: '2025'/],
    [['texts', '--status', 'done'], /^statline: --status: unknown status 'done'/],
    [['missing.ndjson'], /^statline: missing\.ndjson: no such file/],
  ])('%j is an error in one line', async (args, message) => {
    const { code, stderr } = await report(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
