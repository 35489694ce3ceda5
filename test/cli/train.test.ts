/** `statline train`, and what is read with the weights that it writes. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract, readWeights } from '../../src/index.js';
import { keptProcess, makeDirectory, run } from './run.js';

const TEXT = '2024年，云溪市出口12.5亿元，增长3.1%；柳湾县出口4.2亿元，增长5.6%。\n';
const claim = (quote: string, kind: string, value: number, unit: string, subject: string): string =>
  JSON.stringify({ line: 1, quote, kind, value, unit, period: '2024', subject, indicator: '出口' });
const annotated = (first: string, second: string): string =>
  [
    '{"line":1,"quote":"2024年","kind":"date","period":"2024"}',
    claim('12.5亿元', 'amount', 1.25e9, 'CNY', first),
    claim('3.1%', 'growth', 3.1, '%', first),
    claim('4.2亿元', 'amount', 4.2e8, 'CNY', second),
    claim('5.6%', 'growth', 5.6, '%', second),
  ].join('\n');

/** What a review saves: two claims that were decided about, the others by their words and places alone. */
const review = (document: string): string =>
  [
    JSON.stringify({ document }),
    '{"quote":"2024年"}',
    claim('12.5亿元', 'amount', 1.25e9, 'CNY', '云溪市').replace('"line":1,', ''),
    '{"quote":"3.1%"}',
    '{"quote":"4.2亿元"}',
    claim('5.6%', 'growth', 5.6, '%', '柳湾县').replace('"line":1,', ''),
  ].join('\n');

let dir: Awaited<ReturnType<typeof makeDirectory>>;
/** Training keeps the names of features, which slows what comes after it: it has a process of its own. */
const train = keptProcess();
const here = (...args: string[]) => (args[0] === 'train' ? train : run)(args, { cwd: dir.path });

/** Weights of `good`, in `w1.json`; they are trained once. */
let trainedOnce: ReturnType<typeof here> | null = null;
const trainedOnGood = () => {
  trainedOnce ??= here('train', 'good', '-o', 'w1.json');
  return trainedOnce;
};

beforeAll(async () => {
  const good = annotated('云溪市', '柳湾县');
  dir = await makeDirectory({
    'good/a.txt': TEXT,
    'good/a.jsonl': good,
    'good/b.txt': TEXT.replaceAll('出口', '进口'),
    'good/b.jsonl': good.replaceAll('出口', '进口'),
    'good/c.expected.ndjson': '{"document":"c.txt"}\n{"quote":"12.5亿元","kind":"amount","source":{"line":1}}\n',
    'good/c.txt': TEXT,
    'good/short.jsonl': `${JSON.stringify({ id: 's1', text: TEXT, claims: [{ quote: '3.1%', kind: 'growth', value: 3.1, unit: '%' }] })}\n`,
    'reviewed/a.expected.ndjson': review('a.html'),
    'reviewed/a.html': `<!doctype html><html><body><h1>出口</h1><p>${TEXT}</p></body></html>`,
    'reviewed/b.expected.ndjson': review('b.txt'),
    'reviewed/b.txt': TEXT,
    'one/a.txt': TEXT,
    'one/a.jsonl': good,
    'none/a.txt': TEXT,
    'broken/a.txt': TEXT,
    'broken/a.jsonl': '{"line":1\n',
    'wrong/a.txt': TEXT,
    'wrong/a.jsonl': '{"line":1,"quote":"99亿元","kind":"amount"}\n',
    'a.txt': TEXT,
    'no-weights.json': '{"trained":[]}',
  });
});
afterAll(() => dir.remove());

describe('statline train', () => {
  it('reads every form of annotation, prints what it is worth, and writes the same weights each time', async () => {
    const { stdout, stderr, code } = await trainedOnGood();
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    // Five and five claims, one of the fixture, one of the short text.
    expect(stdout).toMatch(/^good +4 +12 /m);
    expect(stdout).toMatch(/^confidence +claims +told +right$/m);
    await here('train', 'good', '-o', 'w2.json');
    expect(await readFile(dir.file('w2.json'), 'utf8')).toBe(await readFile(dir.file('w1.json'), 'utf8'));
    const { trained, weights } = JSON.parse(await readFile(dir.file('w1.json'), 'utf8'));
    expect(trained).toEqual(['good: 4 documents, 12 claims']);
    const names = Object.keys(weights.subject);
    expect(names.length).toBeGreaterThan(0);
    expect(names).toEqual([...names].sort());
    expect(Object.values(weights.subject).every(Number.isInteger)).toBe(true);
  });

  it('writes weights that extract reads with', async () => {
    await trainedOnGood();
    const own = await here('a.txt', '-f', 'ndjson', '--weights', 'w1.json');
    const shipped = await here('a.txt', '-f', 'ndjson');
    const subjects = (text: string) =>
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).subject);
    expect(own.code).toBe(0);
    expect(subjects(own.stdout)).toEqual([null, '云溪市', '云溪市', '柳湾县', '柳湾县']);
    // Other weights, another confidence.
    expect(own.stdout).not.toBe(shipped.stdout);
  });

  it('reads what a review saves, of any format: what nobody decided about teaches nothing and counts for nothing', async () => {
    const { stdout, stderr, code } = await here('train', 'reviewed', '--evaluate');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    // Two of five claims in each document; found in full, since the other three are not held against it.
    expect(stdout).toMatch(/^reviewed +2 +4 +100\.0 +100\.0 /m);
  });

  it('shifts the shipped weights by one document, and says that nothing tells what it is worth', async () => {
    const { stdout, stderr, code } = await here('train', 'one', '--from-shipped', '-o', 's1.json');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout).toMatch(/^ +documents claims .*\nwith shipped weights +1 +5 .*\n\nOne document: .*\n$/);
    await here('train', 'one', '--from-shipped', '-o', 's2.json');
    expect(await readFile(dir.file('s2.json'), 'utf8')).toBe(await readFile(dir.file('s1.json'), 'utf8'));
    const { from, trained, weights, ...others } = JSON.parse(await readFile(dir.file('s1.json'), 'utf8'));
    expect([trained, others]).toEqual([['one: 1 document, 5 claims'], {}]);
    expect(from).toMatch(/^[0-9a-f]{64}$/);
    expect(Object.values(weights).flatMap((some) => Object.keys(some as object)).length).toBeGreaterThan(0);
    const shifted = await here('a.txt', '-f', 'ndjson', '--weights', 's1.json');
    expect(shifted.code).toBe(0);
    expect(extract(TEXT, { path: 'a.txt', weights: await readWeights(dir.file('s1.json')) })).toEqual(
      shifted.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );
    await expect(readWeights(dir.file('a.txt'))).rejects.toThrow(/a\.txt: not JSON /);
    // The same claims, a little more or less likely.
    const shipped = await here('a.txt', '-f', 'ndjson');
    const plain = (text: string) => text.replace(/"confidence":[\d.]+/g, '');
    expect(plain(shifted.stdout)).toBe(plain(shipped.stdout));
    expect(shifted.stdout).not.toBe(shipped.stdout);
  });

  it('holds what documents teach beside the shipped weights against these, and shifts no other weights', async () => {
    const { stdout, code } = await here('train', 'good', '--from-shipped', '-o', 'shift.json');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^good +4 +12 .*\nall +4 +12 .*\nwith shipped weights +4 +12 .*\n\nconfidence +claims /m);
    const text = await readFile(dir.file('shift.json'), 'utf8');
    await writeFile(dir.file('other.json'), text.replace(/"from": "\w+"/, `"from": "${'0'.repeat(64)}"`));
    const other = await here('a.txt', '--weights', 'other.json');
    expect({ code: other.code, stderr: other.stderr }).toEqual({
      code: 2,
      stderr:
        'statline: other.json: shifts the weights of another version of statline; train anew with --from-shipped\n',
    });
  });

  it('prints figures alone when asked', async () => {
    const before = await readdir(dir.path);
    const { stdout, code } = await here('train', 'good', '--evaluate');
    expect([code, stdout.startsWith(' ')]).toEqual([0, true]);
    expect(await readdir(dir.path)).toEqual(before);
  });

  it('counts a document once that is reached twice, and says so', async () => {
    const { stdout, stderr, code } = await here('train', 'one', 'good', './one/../one', '--evaluate');
    expect(code).toBe(0);
    expect(stderr).toBe('statline: ./one/../one: 1 document left out that stood in a directory before it\n');
    expect(stdout).toMatch(/^all +5 +17 /m);
  });

  it.each([
    [['train', 'good'], /^statline: train: nothing to write to; add -o FILE, or --evaluate/],
    [['train', 'good', '--evaluate', '-o', 'w.json'], /^statline: train: --evaluate writes nothing; leave it or -o/],
    [['train', 'one', '--evaluate'], /one document is too few; name more, at least two, or add --from-shipped/],
    [['train', 'none', '--evaluate'], /^statline: none: no annotated documents; /],
    [['train', 'gone', '--evaluate'], /^statline: gone: no such file or directory/],
    [['train', 'broken', '--evaluate'], /^statline: broken\/a\.jsonl:1: not JSON .*; correct the line/],
    [['train', 'wrong', '--evaluate'], /^statline: wrong\/a\.jsonl: “99亿元” of line 1: its quote is not on its line/],
    [['train', 'good', '-o', 'gone/w.json'], /^statline: gone\/w\.json: /],
    [['a.txt', '--weights', 'gone.json'], /^statline: gone\.json: no such file or directory/],
    [['a.txt', '--weights', 'a.txt'], /^statline: a\.txt: not JSON .*; name a file that statline train wrote/],
    [
      ['a.txt', '--weights', 'no-weights.json'],
      /^statline: no-weights\.json: no weights: .*; name a file that statline/,
    ],
  ])('refuses %j in one line', async (args, message) => {
    const { stdout, stderr, code } = await here(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
  });
});
