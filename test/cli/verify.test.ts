/** `statline verify`: records proven against their sources, and everything that can be wrong with them. */
import { appendFile, readFile, rename, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/index.js';
import { makeDirectory, run, SENTENCE } from './run.js';

const TEXT = `一、回顾\n\n${SENTENCE}\n截至年底，全区企业达到360余家，𠮷祥街道占\n\n22.5%。\n公共预算收入下降\u200b2.5%。三分之二的企业盈利。\n`;

let dir: Awaited<ReturnType<typeof makeDirectory>>;
beforeEach(async () => {
  dir = await makeDirectory({ 'texts/a.txt': TEXT, 'texts/b.txt': `\uFEFF${SENTENCE}\r\n` });
  await run(['extract', 'texts', '-o', 'r.ndjson'], { cwd: dir.path });
});
afterEach(() => dir.remove());

/** The bytes of a text in GBK. */
function gbk(text: string): Buffer {
  const decoder = new TextDecoder('gbk');
  const pairs = new Map<string, Buffer>();
  for (let high = 0xb0; high <= 0xf7; high++)
    for (let low = 0xa1; low <= 0xfe; low++)
      pairs.set(decoder.decode(Buffer.from([high, low])), Buffer.from([high, low]));
  pairs.set('，', Buffer.from([0xa3, 0xac])).set('。', Buffer.from([0xa1, 0xa3]));
  return Buffer.concat([...text].map((character) => pairs.get(character) ?? Buffer.from(character, 'latin1')));
}

/** A CSV without quotes, with something else between its cells. */
const parted = (csv: string, by: string): string => csv.replaceAll(',', by);

const verify = (...args: string[]) => run(['verify', ...args], { cwd: dir.path });
const text = () => readFile(dir.file('texts/a.txt'), 'utf8');
const records = async () =>
  (await readFile(dir.file('r.ndjson'), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ClaimRecord);

/** Changes the record of a quote and writes all of them back. */
async function edit(quote: string, change: (record: ClaimRecord) => object): Promise<void> {
  const all = (await records()).map((record) => (record.quote === quote ? change(record) : record));
  await writeFile(dir.file('r.ndjson'), all.map((record) => `${JSON.stringify(record)}\n`).join(''));
}

describe('statline verify', () => {
  it.each(['ndjson', 'json', 'csv'])('proves what extract wrote as %s', async (format) => {
    await run(['extract', 'texts', '-o', `r.${format}`], { cwd: dir.path });
    const { code, stdout, stderr } = await verify(`r.${format}`);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '10 records: 10 proven\n', stderr: '' });
  });

  it('reads records from standard input and finds sources below --root', async () => {
    const input = await readFile(dir.file('r.ndjson'));
    const { code, stdout } = await run(['verify', '-', '--root', dir.path], { input });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '10 records: 10 proven\n' });
  });

  it('tells where quotes went when one character is inserted before them', async () => {
    const old = await text();
    await writeFile(dir.file('texts/a.txt'), old.replace('大连', '新大连'));
    const { code, stdout } = await verify('r.ndjson');
    expect(code).toBe(1);
    expect(stdout).toContain('altered   texts/a.txt:3:1  “2021年”');
    expect(stdout).toContain('moved     texts/a.txt:3:19  “400.5亿元”  now at texts/a.txt:3:20, offset 25');
    expect(stdout).toMatch(/^10 records: 3 proven, 6 moved, 1 altered$/m);
  });

  it('finds a paragraph that was moved to the end', async () => {
    const old = await text();
    await writeFile(dir.file('texts/a.txt'), `${old.replace(SENTENCE, '')}${'。\n'.repeat(9000)}${SENTENCE}`);
    const { stdout } = await verify('r.ndjson');
    expect(stdout).toMatch(/^moved +texts\/a\.txt:3:31 +“4\.5%” +now at texts\/a\.txt:9008:31,/m);
  });

  it('tells which quotes are gone when the source is cut off', async () => {
    const old = await text();
    await writeFile(dir.file('texts/a.txt'), old.slice(0, old.indexOf('22.5')));
    const { code, stdout } = await verify('r.ndjson');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^gone +texts\/a\.txt:6:1 +“22\.5%”/m);
    expect(stdout).toMatch(/^10 records: 3 proven, 4 altered, 3 gone$/m);
  });

  it('tells when a file was renamed', async () => {
    await rename(dir.file('texts/b.txt'), dir.file('texts/c.txt'));
    const { code, stdout } = await verify('r.ndjson');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^absent +texts\/b\.txt:1:19 +“400\.5亿元” +texts\/b\.txt: no such file or directory/m);
    expect(stdout).toMatch(/^10 records: 7 proven, 3 absent$/m);
  });

  it.each<[string, string, (record: ClaimRecord) => object, RegExp]>([
    ['value', '360余家', (r) => ({ ...r, value: 361 }), /value: 361, but its sentence says 360/],
    [
      'value by one in 41 thousand million',
      '400.5亿元',
      (r) => ({ ...r, value: 40_050_000_001 }),
      /value: 40050000001, but its sentence says 40050000000/,
    ],
    [
      'value of a fraction',
      '三分之二',
      (r) => ({ ...r, value: 76.666667 }),
      /value: 76\.666667, but its sentence says 66\.666667/,
    ],
    ['sign', '2.5%', (r) => ({ ...r, value: 2.5 }), /value: 2\.5, but its sentence says -2\.5/],
    ['unit', '400.5亿元', (r) => ({ ...r, unit: 'USD' }), /unit: USD, but its sentence says CNY/],
    ['bound', '360余家', (r) => ({ ...r, bound: 'exact' }), /bound: exact, but its sentence says over/],
    ['change', '360余家', (r) => ({ ...r, change: 'increase' }), /change: increase, but its sentence says null/],
    ['date', '2021年', (r) => ({ ...r, period: '1999' }), /period: 1999, but the quote says 2021/],
    ['kind', '360余家', (r) => ({ ...r, kind: 'count' }), /id: c[0-9a-f]{16}, but checksum, span and kind give/],
    ['quote', '22.5%', (r) => ({ ...r, quote: '23.5%' }), /quote: "23\.5%", but "22\.5%" stands from 66 to 71/],
    ['line', '22.5%', (r) => ({ ...r, source: { ...r.source, line: 5 } }), /line: 5, but offset 66 is on line 6/],
    ['end', '22.5%', (r) => ({ ...r, source: { ...r.source, end: 70 } }), /stands from 66 to 70/],
    [
      'offset beyond the file',
      '22.5%',
      (r) => ({ ...r, source: { ...r.source, start: 5800, end: 5805 } }),
      /but "" stands/,
    ],
    [
      'sentence',
      '360余家',
      (r) => ({ ...r, sentence: r.sentence.replace('全区', '全市') }),
      /sentence: it is not the text/,
    ],
    ['a field that does not exist', '360余家', (r) => ({ ...r, extra: 1 }), /not a record: Unrecognized key/],
    ['a value of the wrong type', '360余家', (r) => ({ ...r, value: '360' }), /not a record: value: /],
  ])('finds a record whose %s was edited', async (_, quote, change, message) => {
    await edit(quote, change);
    const { code, stdout } = await verify('r.ndjson');
    expect(code).toBe(1);
    expect(stdout).toMatch(message);
    expect(stdout).toMatch(/^10 records: \d proven, \d (?:edited|invalid)$/m);
  });

  it('goes on after a line that is not JSON', async () => {
    await appendFile(dir.file('r.ndjson'), '{"id":\n');
    const { code, stdout } = await verify('r.ndjson');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^invalid +r\.ndjson:11 +not JSON/m);
  });

  it.each([
    ['an empty file', '', /^statline: r\.ndjson: no records/],
    ['a table that extract did not write', 'a,b\n1\n', /^statline: r\.ndjson: not the CSV of extract/],
    [
      'a table in no encoding that a spreadsheet saves',
      Buffer.from('id,kind\r\n\xff\xfe\r\n', 'latin1'),
      /^statline: r\.ndjson: not UTF-8 text/,
    ],
    ['an array that is cut off', '[{"a":1},', /^statline: r\.ndjson: not JSON/],
  ])('is an error with %s', async (_, content, message) => {
    await writeFile(dir.file('r.ndjson'), content);
    const { code, stdout, stderr } = await verify('r.ndjson');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('tells what a spreadsheet has saved from what was edited', async () => {
    await writeFile(
      dir.file('texts/c.txt'),
      '今年2月，甲市合格率达7.50%，占全省的2/5，产值1，076亿元。\n2024-12-31，企业12家。\n',
    );
    await run(['extract', 'texts/c.txt', '-o', 'c.csv', '--date', '2024-12-31'], { cwd: dir.path });
    const written = await readFile(dir.file('c.csv'), 'utf8');
    const saved = written
      .replace(',7.50%,', ',7.5%,')
      .replace(',2/5,', ',2月5日,')
      .replaceAll(',2024-12-31,', ',2024/12/31,')
      .replaceAll('107600000000', '1.076E+11');
    expect(saved).not.toBe(written);
    await writeFile(dir.file('c.csv'), saved);
    const { code, stdout } = await verify('c.csv');
    expect(code).toBe(1);
    expect(stdout).toContain('resaved   texts/c.txt:1:12  “7.5%”  the same, as a spreadsheet saves it: quote');
    expect(stdout).toContain('“2月5日”  the same, as a spreadsheet saves it: quote');
    expect(stdout).toContain('“2024/12/31”  the same, as a spreadsheet saves it: quote');
    expect(stdout).toMatch(/^6 records: 3 proven, 3 resaved$/m);
    // Another number is another number, however it is written.
    await writeFile(dir.file('c.csv'), saved.replace(',7.5%,', ',7.6%,').replace('1.076E+11', '1.077E+11'));
    expect((await verify('c.csv')).stdout).toMatch(/^6 records: 2 proven, 2 resaved, 2 edited$/m);
  });

  it.each([
    ['GBK, as Excel in China saves', (text: string) => gbk(text)],
    [
      'UTF-16 with tabs, as Excel saves Unicode text',
      (text: string) => Buffer.from(`\ufeff${parted(text, '\t')}`, 'utf16le'),
    ],
    ['semicolons', (text: string) => Buffer.from(parted(text, ';'))],
  ])('reads a CSV in %s', async (_, save) => {
    await writeFile(dir.file('texts/d.txt'), SENTENCE);
    const written = (await run(['extract', 'texts/d.txt', '-f', 'csv'], { cwd: dir.path })).stdout;
    await writeFile(dir.file('d.csv'), save(written));
    const proven = await verify('d.csv');
    expect(proven).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^3 records: 3 proven$/m) });
    const series = await run(['series', 'd.csv', '-f', 'table'], { cwd: dir.path });
    expect(series.stdout).toContain('400.5亿元');
  });

  it('cannot prove what was read from standard input', async () => {
    const { stdout } = await run(['extract', '-', '-f', 'ndjson'], { input: SENTENCE });
    const { code, stdout: told } = await run(['verify', '-'], { input: stdout });
    expect(code).toBe(1);
    expect(told).toMatch(/^absent +-:1:1 +“2021年” +it was read from standard input/m);
  });
});
