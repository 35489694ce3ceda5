/** Many files, long files and several threads: the output is the same, byte for byte. */
import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { news } from '../bench/news.js';
import { finish, makeDirectory, run, start } from './run.js';

// Numbers are rare in it: they take longer than all else.
const LONG = news(2_600_000, { sentencesPerFact: 1200 });

let dir: Awaited<ReturnType<typeof makeDirectory>>;
/** The records of the long file, as NDJSON, by as many threads as it is worth. */
let ofLong: string;
beforeAll(async () => {
  const files: Record<string, string | Uint8Array> = {
    // Longer than what is read at once, and one that is read at once and still cut into parts.
    'long.txt': `\uFEFF${LONG}`,
    'parts.txt': news(750_000, { sentencesPerFact: 200 }),
    // A table says less of each claim.
    'claims.txt': news(750_000, { sentencesPerFact: 30 }),
    'few/bad.txt': 'a\0b',
    'many/bad.txt': 'a\0b',
  };
  for (let i = 0; i < 24; i++) {
    files[`few/${i}.txt`] = news(800, { seed: i });
    files[`many/${i}.txt`] = news(3000, { seed: i });
  }
  dir = await makeDirectory(files);
  ofLong = (await extract('long.txt', '-f', 'ndjson')).stdout;
});
afterAll(() => dir.remove());

const extract = (...args: string[]) => run(['extract', ...args], { cwd: dir.path });

describe('--jobs', () => {
  it.each([
    ['ndjson', 'few', 'long.txt'],
    ['json', 'few', 'parts.txt'],
    ['csv', 'many', 'parts.txt'],
    ['table', 'many', 'claims.txt'],
  ])('gives the same %s with one thread and with three: %s, %s', async (format, ...files) => {
    const one = await extract(...files, '-f', format, '--jobs', '1');
    const three = await extract(...files, '-f', format, '--jobs', '3');
    expect(one.code).toBe(1);
    expect(one.stdout.length).toBeGreaterThan(50_000);
    expect(three).toEqual(one);
  });

  it('is refused when it is no number of threads', async () => {
    for (const jobs of ['0', 'two', '-1', '1000']) {
      const { code, stderr } = await extract('many', '--jobs', jobs);
      expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringMatching(/^statline: --jobs: '/) });
    }
  });

  it('ends when the reader of a pipe goes, workers and all', async () => {
    const child = start(['extract', 'long.txt', '-f', 'ndjson', '--jobs', '2'], { cwd: dir.path });
    child.stdout?.once('data', () => child.stdout?.destroy());
    expect((await finish(child)).code).toBe(0);
  });
});

describe('a long file', () => {
  it('is read in parts whose records all stand in it', async () => {
    const records = ofLong
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const points = Array.from(LONG);
    expect(records.at(-1).source.start).toBeGreaterThan(800_000);
    for (const { quote, source } of records) expect(points.slice(source.start, source.end).join('')).toBe(quote);
    expect((await run(['verify', '-'], { cwd: dir.path, input: ofLong })).stdout).toBe(
      `${records.length} records: ${records.length} proven\n`,
    );
  });

  it.each([1000, 700_000, 1_500_000, 2_600_000])('gives the same from standard input: %d bytes', async (size) => {
    // The last years of the text are others than those of its first part.
    const input = `${LONG.slice(0, size / 3)}\n2031年产值3亿元。今年产值4亿元。\n`;
    await writeFile(dir.file('same.txt'), input);
    const file = await extract('same.txt', '-f', 'ndjson', '--jobs', '1');
    const piped = await run(['extract', '-', '-f', 'ndjson'], { input });
    expect(piped.stdout.replaceAll('"path":"-"', '"path":"same.txt"')).toBe(file.stdout);
  });

  it('gives no record when it is no text at its end', async () => {
    await writeFile(dir.file('broken.txt'), Buffer.concat([Buffer.from(LONG), Buffer.from([0])]));
    const { code, stdout, stderr } = await extract('broken.txt', '-f', 'ndjson', '--jobs', '1');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`broken.txt: a binary file, not text (NUL at byte ${Buffer.byteLength(LONG)})`);
  });

  it('is read with a warning when a few bytes are malformed', async () => {
    await writeFile(dir.file('worn.txt'), Buffer.concat([Buffer.from(LONG), Buffer.from([0xff])]));
    const worn = await extract('worn.txt', '-f', 'ndjson', '--jobs', '1');
    expect(worn.code).toBe(0);
    expect(worn.stderr).toMatch(/worn\.txt: line \d+: bytes that are no utf-8 \(1 in all\), read as U\+FFFD\n/);
    const quotes = (text: string): string[] =>
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).quote);
    expect(quotes(worn.stdout)).toEqual(quotes(ofLong));
  });

  it('has one date in all its parts', async () => {
    const dated = `${LONG}\n今年产值3亿元。\n`;
    const { stdout } = await run(['extract', '-', '-f', 'ndjson', '--date', '2030-01-01'], { input: dated });
    expect(JSON.parse(stdout.trim().split('\n').at(-1) as string)).toMatchObject({ quote: '3亿元', period: '2030' });
  });
});
