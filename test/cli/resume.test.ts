/** `extract -o FILE --resume`: a run that was interrupted goes on where it stopped. */
import { createHash } from 'node:crypto';
import { appendFile, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { news } from '../bench/news.js';
import { finish, makeDirectory, run, start } from './run.js';

let dir: Awaited<ReturnType<typeof makeDirectory>>;
beforeEach(async () => {
  const files: Record<string, string> = { 'in/long.txt': news(2_400_000, { sentencesPerFact: 30 }) };
  for (let i = 10; i < 40; i++) files[`in/${i}.txt`] = news(40_000, { seed: i });
  dir = await makeDirectory(files);
});
afterEach(() => dir.remove());

const args = (output: string, ...more: string[]): string[] => ['extract', 'in', '-o', output, ...more];
const journalOf = (output: string) => readFile(dir.file(`.${output}.journal`), 'utf8').catch(() => '');

/** Starts a run and kills it when the journal names a few files; gives the journal's lines then. */
async function interrupted(output: string, files: number): Promise<string[]> {
  const child = start(args(output, '--resume', '--jobs', '1'), { cwd: dir.path });
  const ended = finish(child);
  for (let i = 0; i < 1000 && (await journalOf(output)).split('\n').length < files + 2; i++) await setTimeout(5);
  child.kill('SIGKILL');
  await ended;
  return (await journalOf(output)).trim().split('\n');
}

/** Writes text over what a file holds from a byte on. */
async function overwrite(name: string, text: string, at: number): Promise<void> {
  const bytes = await readFile(dir.file(name));
  bytes.write(text, at);
  await writeFile(dir.file(name), bytes);
}

async function whole(format: string): Promise<string> {
  await run(args(`whole.${format}`), { cwd: dir.path });
  return readFile(dir.file(`whole.${format}`), 'utf8');
}

describe('--resume', () => {
  it.each(['ndjson', 'json', 'csv'])('gives what a run without interruption gives: %s', async (format) => {
    const output = `out.${format}`;
    const journal = await interrupted(output, 5);
    expect(journal.length).toBeGreaterThan(5);
    expect(await readdir(dir.path)).not.toContain(output);
    const { code, stderr } = await run(args(output, '--resume', '--jobs', '2'), { cwd: dir.path });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^statline: out\.\w+: going on; \d+ of the earlier results are kept/);
    expect(await readFile(dir.file(output), 'utf8')).toBe(await whole(format));
    expect((await readdir(dir.path)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('does again what changed, and leaves out what is gone', async () => {
    await interrupted('out.ndjson', 6);
    await writeFile(dir.file('in/11.txt'), '2021年产值3亿元。\n');
    await writeFile(dir.file('in/05.txt'), '2022年产值4亿元。\n');
    await writeFile(dir.file('in/12.txt'), '');
    expect((await run(args('out.ndjson', '--resume'), { cwd: dir.path })).code).toBe(0);
    expect(await readFile(dir.file('out.ndjson'), 'utf8')).toBe(await whole('ndjson'));
  });

  it('keeps what an earlier run stored: it is not made again', async () => {
    const [settings, line, ...others] = await interrupted('out.ndjson', 6);
    const entry = JSON.parse(line as string);
    const store = await readFile(dir.file('.out.ndjson.partial'));
    // A mark in the store, with the checksum to it, is in the output only if the store is used.
    store[store.indexOf('"kind"') + 1] = 'K'.charCodeAt(0);
    entry.digest = createHash('sha256').update(store.subarray(entry.start, entry.end)).digest('hex');
    await writeFile(dir.file('.out.ndjson.partial'), store);
    await writeFile(dir.file('.out.ndjson.journal'), [settings, JSON.stringify(entry), ...others, ''].join('\n'));
    await run(args('out.ndjson', '--resume'), { cwd: dir.path });
    expect((await readFile(dir.file('out.ndjson'), 'utf8')).startsWith('{"id":"')).toBe(true);
    expect(await readFile(dir.file('out.ndjson'), 'utf8')).toContain('"Kind"');
  });

  it.each<[string, () => Promise<void>]>([
    ['bytes of the store', () => overwrite('.out.ndjson.partial', 'XXXXXXXX', 100)],
    ['the journal', () => overwrite('.out.ndjson.journal', 'garbage\n\nnull\n', 700)],
    ['zeros at the end of the journal', () => appendFile(dir.file('.out.ndjson.journal'), '\0\0\0\n')],
    ['an empty journal', () => writeFile(dir.file('.out.ndjson.journal'), '')],
    ['an empty store', () => writeFile(dir.file('.out.ndjson.partial'), '')],
  ])('does again what a damage has made useless: %s', async (_, damage) => {
    await interrupted('out.ndjson', 6);
    await damage();
    expect((await run(args('out.ndjson', '--resume', '-q'), { cwd: dir.path })).stderr).toBe('');
    expect(await readFile(dir.file('out.ndjson'), 'utf8')).toBe(await whole('ndjson'));
  });

  it('keeps a second run away while the first is at work', async () => {
    const first = start(args('out.ndjson', '--resume', '--jobs', '1'), { cwd: dir.path });
    const ended = finish(first);
    for (let i = 0; i < 1000 && (await journalOf('out.ndjson')) === ''; i++) await setTimeout(5);
    const second = await run(args('out.ndjson', '--resume'), { cwd: dir.path });
    expect(second).toMatchObject({ code: 2, stderr: expect.stringMatching(/^statline: out\.ndjson: another run/) });
    expect((await ended).code).toBe(0);
    expect(await readFile(dir.file('out.ndjson'), 'utf8')).toBe(await whole('ndjson'));
  });

  it('is not led astray by an end that was cut off', async () => {
    await interrupted('out.ndjson', 6);
    await appendFile(dir.file('.out.ndjson.journal'), '{"path":"in/2');
    await appendFile(dir.file('.out.ndjson.partial'), '{"id":"half a rec');
    expect((await run(args('out.ndjson', '--resume'), { cwd: dir.path })).code).toBe(0);
    expect(await readFile(dir.file('out.ndjson'), 'utf8')).toBe(await whole('ndjson'));
    await interrupted('out.ndjson', 6);
    await truncate(dir.file('.out.ndjson.partial'), 1000);
    expect((await run(args('out.ndjson', '--resume'), { cwd: dir.path })).code).toBe(0);
    expect(await readFile(dir.file('out.ndjson'), 'utf8')).toBe(await whole('ndjson'));
  });

  it('begins anew when the settings are others', async () => {
    await interrupted('out.ndjson', 3);
    const { stderr } = await run(args('out.ndjson', '--resume', '--kind', 'gdp'), { cwd: dir.path });
    expect(stderr).not.toContain('going on');
    expect(await readFile(dir.file('out.ndjson'), 'utf8')).toMatch(/^(?:\{"id":"\w+","kind":"gdp".*\n)+$/);
  });

  it.each([
    [['in', '--resume'], /--resume: only with --output FILE/],
    [['in', '--resume', '-o', 'x.txt', '-f', 'table'], /--resume: not for a table/],
  ])('is refused: %j', async (flags, message) => {
    const { code, stderr } = await run(['extract', ...flags], { cwd: dir.path });
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
