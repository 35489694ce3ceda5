/**
 * `extract -o FILE --resume`: a run that was interrupted goes on where it stopped. The run is held up in the middle by a
 * named pipe that nobody writes to, so that it is interrupted at the same place on every machine.
 */
import { type ChildProcess, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { appendFile, cp, open, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { partsOf } from '../../src/layout/parts.js';
import { news } from '../bench/news.js';
import { finish, makeDirectory, run, runAlone, start } from './run.js';

/** Files that a run has stored when it is held up: six short ones, and a long one in several parts. */
const FIRST = ['10', '11', '12', '13', '14', '15', 'long'];
const REST = ['16', '17', '18', '19'];

/** What the gate holds when it is open. */
const GATE = '2023年产值5亿元。\n';

let texts: Record<string, string>;
/** Entries of the journal when the run is held up. */
let stored = 0;
beforeAll(() => {
  const long = news(2_200_000, { sentencesPerFact: 1000 });
  stored = FIRST.length - 1 + partsOf(long).length;
  texts = { 'first/long.txt': long };
  for (const name of FIRST.slice(0, -1))
    texts[`first/${name}.txt`] = news(1500, { seed: Number(name), sentencesPerFact: 4 });
  for (const name of REST) texts[`rest/${name}.txt`] = news(1500, { seed: Number(name), sentencesPerFact: 4 });
});

let dir: Awaited<ReturnType<typeof makeDirectory>>;
beforeEach(async () => {
  dir = await makeDirectory(texts);
});
afterEach(() => dir.remove());

const args = (output: string, ...more: string[]): string[] => [
  'extract',
  'first',
  'gate.txt',
  'rest',
  '-o',
  output,
  ...more,
];
/** Takes up a run to `out.ndjson`. */
const goOn = (...more: string[]) => run(args('out.ndjson', '--resume', '--jobs', '1', ...more), { cwd: dir.path });
const journalOf = (output: string) => readFile(dir.file(`.${output}.journal`), 'utf8').catch(() => '');

/** Opens the gate: the pipe becomes a file. */
async function openGate(): Promise<void> {
  await rm(dir.file('gate.txt'), { force: true });
  await writeFile(dir.file('gate.txt'), GATE);
}

/** Writes the same to the pipe as often as the process reads it, so that it goes on to its end. */
async function feed(child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    // Without a reader the system refuses to open it.
    const pipe = await open(dir.file('gate.txt'), constants.O_WRONLY | constants.O_NONBLOCK).catch(() => null);
    await pipe?.writeFile(GATE);
    await pipe?.close();
    await setTimeout(50);
  }
}

/** Starts a run that is held up after the first files, which leave this many entries. */
async function startHeldUp(output: string, entries = stored) {
  await rm(dir.file('gate.txt'), { force: true });
  execFileSync('mkfifo', [dir.file('gate.txt')]);
  const child = start(args(output, '--resume', '--jobs', '1'), { cwd: dir.path });
  const ended = finish(child);
  while (child.exitCode === null && (await journalOf(output)).split('\n').length < entries + 2) await setTimeout(10);
  return { child, ended };
}

/** What an interrupted run left behind, to be had again without another run. */
let left: Awaited<ReturnType<typeof makeDirectory>> | null = null;
afterAll(() => left?.remove());

/** The directory as a run to `out.ndjson` leaves it that was killed; gives the journal's lines. */
async function leftBehind(): Promise<string[]> {
  if (left === null) {
    const journal = await killed('out.ndjson');
    left = await makeDirectory({});
    await cp(dir.path, left.path, { recursive: true });
    return journal;
  }
  await rm(dir.path, { recursive: true });
  await cp(left.path, dir.path, { recursive: true });
  return (await journalOf('out.ndjson')).trim().split('\n');
}

/** Kills a run that is held up; gives the journal's lines. */
async function killed(output: string): Promise<string[]> {
  const { child, ended } = await startHeldUp(output);
  child.kill('SIGKILL');
  await ended;
  await openGate();
  return (await journalOf(output)).trim().split('\n');
}

/** Writes text over what a file holds from a byte on. */
async function overwrite(name: string, text: string, at: number): Promise<void> {
  const bytes = await readFile(dir.file(name));
  bytes.write(text, at);
  await writeFile(dir.file(name), bytes);
}

/** What a run without interruption gives of the files in a directory. */
async function wholeOf({ path, file }: typeof dir, format: string): Promise<string> {
  await run(args(`whole.${format}`, '--jobs', '1'), { cwd: path });
  return readFile(file(`whole.${format}`), 'utf8');
}

/** What a run without interruption gives of files that nobody changed, by format. */
const wholes = new Map<string, Promise<string>>();
let untouched: typeof dir;
beforeAll(async () => {
  untouched = await makeDirectory({ ...texts, 'gate.txt': GATE });
});
afterAll(() => untouched.remove());

function whole(format: string): Promise<string> {
  const made = wholes.get(format) ?? wholeOf(untouched, format);
  wholes.set(format, made);
  return made;
}

describe('--resume', () => {
  it.each(['ndjson', 'json', 'csv'])('gives what a run without interruption gives: %s', async (format) => {
    const output = `out.${format}`;
    const journal = format === 'ndjson' ? await leftBehind() : await killed(output);
    expect(journal).toHaveLength(1 + stored);
    expect(stored).toBeGreaterThan(FIRST.length);
    expect(await readdir(dir.path)).not.toContain(output);
    const { code, stderr } = await runAlone(args(output, '--resume', '--jobs', '2'), { cwd: dir.path });
    expect(code).toBe(0);
    // Nothing beside these two lines: no warning of the engine either.
    const [goingOn, done, ...others] = stderr.split('\n');
    expect(goingOn).toBe(
      `statline: ${output}: going on; ${stored} of the earlier results are kept where the source is the same`,
    );
    expect(done).toMatch(/^statline: out\.\w+: \d+ records from 12 files$/);
    expect(others).toEqual(['']);
    expect(await readFile(dir.file(output), 'utf8')).toBe(await whole(format));
    expect((await readdir(dir.path)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('says on %s that the same command goes on', async (signal) => {
    // What is said does not hang on how much is stored.
    await rm(dir.file('first/long.txt'));
    const { child, ended } = await startHeldUp('out.ndjson', FIRST.length - 1);
    child.kill(signal);
    const result = await ended;
    expect(result).toEqual({
      code: null,
      signal,
      stdout: '',
      stderr: 'statline: out.ndjson: interrupted; the same command goes on from here\n',
    });
    expect((await readdir(dir.path)).sort().slice(0, 2)).toEqual(['.out.ndjson.journal', '.out.ndjson.partial']);
  });

  it('does again what changed, and leaves out what is gone', async () => {
    await leftBehind();
    await writeFile(dir.file('first/11.txt'), '2021年产值3亿元。\n');
    await writeFile(dir.file('first/05.txt'), '2022年产值4亿元。\n');
    await writeFile(dir.file('first/12.txt'), '');
    await rm(dir.file('first/13.txt'));
    expect((await goOn()).code).toBe(0);
    const output = await readFile(dir.file('out.ndjson'), 'utf8');
    expect(output).not.toBe(await whole('ndjson'));
    expect(output).toBe(await wholeOf(dir, 'ndjson'));
  });

  it('keeps what an earlier run stored: it is not made again', async () => {
    const [settings, line, ...others] = await leftBehind();
    const entry = JSON.parse(line as string);
    const store = await readFile(dir.file('.out.ndjson.partial'));
    // A mark in the store, with the checksum to it, is in the output only if the store is used.
    store[store.indexOf('"kind"') + 1] = 'K'.charCodeAt(0);
    entry.digest = createHash('sha256').update(store.subarray(entry.start, entry.end)).digest('hex');
    await writeFile(dir.file('.out.ndjson.partial'), store);
    await writeFile(dir.file('.out.ndjson.journal'), [settings, JSON.stringify(entry), ...others, ''].join('\n'));
    await goOn();
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
    await leftBehind();
    await damage();
    expect((await goOn('-q')).stderr).toBe('');
    expect(await readFile(dir.file('out.ndjson'), 'utf8')).toBe(await whole('ndjson'));
  });

  it('keeps a second run away while the first is at work', async () => {
    const { child, ended } = await startHeldUp('out.ndjson');
    const second = await goOn();
    expect(second).toMatchObject({ code: 2, stderr: expect.stringMatching(/^statline: out\.ndjson: another run/) });
    await feed(child);
    expect((await ended).code).toBe(0);
    await openGate();
    expect(await readFile(dir.file('out.ndjson'), 'utf8')).toBe(await whole('ndjson'));
  });

  it('is not led astray by an end that was cut off', async () => {
    await leftBehind();
    await appendFile(dir.file('.out.ndjson.journal'), '{"path":"rest/1');
    await appendFile(dir.file('.out.ndjson.partial'), '{"id":"half a rec');
    expect((await goOn()).code).toBe(0);
    expect(await readFile(dir.file('out.ndjson'), 'utf8')).toBe(await whole('ndjson'));
    await leftBehind();
    await truncate(dir.file('.out.ndjson.partial'), 1000);
    expect((await goOn()).code).toBe(0);
    expect(await readFile(dir.file('out.ndjson'), 'utf8')).toBe(await whole('ndjson'));
  });

  it('begins anew when the settings are others', async () => {
    await leftBehind();
    const { stderr } = await goOn('--kind', 'gdp');
    expect(stderr).not.toContain('going on');
    expect(await readFile(dir.file('out.ndjson'), 'utf8')).toMatch(/^(?:\{"id":"\w+","kind":"gdp".*\n)+$/);
  });

  it.each([
    [['first', '--resume'], /--resume: only with --output FILE/],
    [['first', '--resume', '-o', 'x.txt', '-f', 'table'], /--resume: not for a table/],
  ])('is refused: %j', async (flags, message) => {
    const { code, stderr } = await run(['extract', ...flags], { cwd: dir.path });
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
