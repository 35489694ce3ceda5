/** `--output`: whole or not at all, never over an input, and pipes that are closed. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BIN, finish, makeDirectory, run, SENTENCE, start } from './run.js';

let dir: Awaited<ReturnType<typeof makeDirectory>>;
beforeEach(async () => {
  dir = await makeDirectory({ 'a.txt': SENTENCE, 'bad.txt': 'a\0b' });
});
afterEach(() => dir.remove());

const here = (...args: string[]) => run(args, { cwd: dir.path });

/** Waits until the directory holds this many entries. */
async function entries(count: number): Promise<string[]> {
  for (let i = 0; i < 200; i++) {
    const names = (await readdir(dir.path)).sort();
    if (names.length === count) return names;
    await setTimeout(20);
  }
  throw new Error(`never ${count} entries: ${await readdir(dir.path)}`);
}

describe('--output', () => {
  it.each(['ndjson', 'json', 'jsonl', 'csv'])('writes what standard output would get: .%s', async (ending) => {
    const { code, stdout, stderr } = await here('a.txt', '-o', `out.${ending}`);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '',
      stderr: `statline: out.${ending}: 3 records from 1 file\n`,
    });
    const format = ending === 'jsonl' ? 'ndjson' : ending;
    const expected = await here('a.txt', '-f', format);
    const mark = ending === 'csv' ? '\uFEFF' : '';
    expect(await readFile(dir.file(`out.${ending}`), 'utf8')).toBe(mark + expected.stdout);
    expect(await entries(3)).toEqual(['a.txt', 'bad.txt', `out.${ending}`]);
  });

  it('has no byte order mark with --no-bom, and no message with --quiet', async () => {
    expect(await here('a.txt', '-o', 'out.csv', '--no-bom', '-q')).toMatchObject({ code: 0, stderr: '' });
    expect(await readFile(dir.file('out.csv'), 'utf8')).toMatch(/^id,kind,/);
  });

  it('takes - for standard output', async () => {
    const { code, stdout } = await here('a.txt', '-o', '-', '-f', 'csv');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^id,kind,/);
    expect(existsSync(dir.file('-'))).toBe(false);
  });

  it('leaves what was there when nothing can be read', async () => {
    await writeFile(dir.file('out.csv'), 'old');
    expect(await here('bad.txt', '-o', 'out.csv')).toMatchObject({ code: 2, stdout: '' });
    expect(await readFile(dir.file('out.csv'), 'utf8')).toBe('old');
    expect(await entries(3)).toEqual(['a.txt', 'bad.txt', 'out.csv']);
  });

  it('writes the rest when some cannot be read', async () => {
    expect(await here('bad.txt', 'a.txt', '-o', 'out.ndjson')).toMatchObject({ code: 1 });
    expect((await readFile(dir.file('out.ndjson'), 'utf8')).split('\n')).toHaveLength(4);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('leaves nothing half-written behind on %s', async (signal) => {
    await writeFile(dir.file('out.csv'), 'old');
    const child = start(['-', '-o', 'out.csv'], { cwd: dir.path });
    const end = finish(child);
    const names = await entries(4);
    expect(names[0]).toMatch(/^\.out\.csv\.\w+\.tmp$/);
    child.kill(signal);
    expect(await end).toEqual({ code: null, signal, stdout: '', stderr: '' });
    expect(await entries(3)).toEqual(['a.txt', 'bad.txt', 'out.csv']);
    expect(await readFile(dir.file('out.csv'), 'utf8')).toBe('old');
  });

  it.runIf(existsSync('/dev/full'))('reports a full device and leaves it a device', async () => {
    const { code, stdout, stderr } = await here('a.txt', '-f', 'csv', '-o', '/dev/full');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe('statline: /dev/full: cannot write: no space left on the device; free some\n');
    expect((await stat('/dev/full')).isCharacterDevice()).toBe(true);
  });
});

describe('a run that is repeated', () => {
  const papers = (...names: string[]) => Promise.all(names.map((name) => readFile(dir.file(name), 'utf8')));
  beforeEach(async () => {
    await mkdir(dir.file('d'));
    await writeFile(dir.file('d/a.txt'), SENTENCE);
  });

  it.each([
    ['extract', 'd/out.csv'],
    ['extract', 'd/out.md'],
    ['series', 'd/out.csv'],
    ['report', 'd/out.html'],
  ])('%s writes the same into the directory that it reads: %s', async (command, file) => {
    const first = await here(command, 'd', '-o', file);
    const [before] = await papers(file);
    const second = await here(command, 'd', '-o', file);
    expect(second).toEqual(first);
    expect(second.code).toBe(0);
    expect(await papers(file)).toEqual([before]);
    // A pattern finds it as well.
    expect(await here(command, 'd/*', '-o', file)).toEqual(first);
  });

  it.each(['extract', 'series', 'report'])(
    '%s does not write over a file that is named as an input',
    async (command) => {
      const file = command === 'report' ? 'd/old.html' : 'd/old.csv';
      await writeFile(dir.file(file), 'old');
      for (const paths of [[`./${file}`], ['d', file], [file, 'd']]) {
        const { code, stderr } = await here(command, ...paths, '-o', file);
        expect({ code, stderr }).toEqual({
          code: 2,
          stderr: `statline: --output: '${file}' is also an input; name another file\n`,
        });
      }
      expect(await papers(file)).toEqual(['old']);
    },
  );

  it.each(['extract', 'series', 'report'])('%s does not write over a text that it finds', async (command) => {
    const flags = command === 'report' ? [] : ['-f', 'csv'];
    const { code, stderr } = await here(command, 'd', '-o', 'd/a.txt', ...flags);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "statline: --output: 'd/a.txt' is also an input; name another file\n",
    });
    expect(await papers('d/a.txt')).toEqual([SENTENCE]);
  });

  it('leaves nothing to read when the directory holds its output alone', async () => {
    await writeFile(dir.file('d/out.csv'), 'old');
    await rm(dir.file('d/a.txt'));
    const { code, stderr } = await here('d', '-o', 'd/out.csv');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^statline: d: no document \(.*\) in this directory; name a file\n$/);
  });

  it('passes over what earlier runs wrote there in other formats', async () => {
    for (const ending of ['csv', 'xlsx', 'md']) await here('extract', 'd/a.txt', '-o', `d/claims.${ending}`);
    await here('series', 'd/a.txt', '-o', 'd/series.csv');
    const { stdout, stderr } = await here('d', '-f', 'ndjson');
    expect(stdout.trim().split('\n')).toHaveLength(3);
    expect(stderr.trim().split('\n')).toEqual(
      ['claims.csv', 'claims.md', 'claims.xlsx', 'series.csv'].map(
        (name) => `statline: d/${name}: records that statline extracted, not a document; passed over`,
      ),
    );
  });

  it('does not read the file that the shell has made for standard output', async () => {
    const file = await open(dir.file('d/out.csv'), 'w');
    const child = spawn(process.execPath, [BIN, 'd', '-f', 'csv'], {
      cwd: dir.path,
      stdio: ['ignore', file.fd, 'pipe'],
    });
    const { code, stderr } = await finish(child);
    await file.close();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect((await papers('d/out.csv'))[0]?.split('\r\n')).toHaveLength(5);
  });
});

describe('standard output', () => {
  it('may be closed early', async () => {
    await writeFile(dir.file('big.txt'), `${SENTENCE}\n`.repeat(300));
    const child = start(['big.txt', '-f', 'ndjson'], { cwd: dir.path });
    const end = finish(child);
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { code, signal, stdout, stderr } = await end;
    expect({ code, signal, stderr }).toEqual({ code: 0, signal: null, stderr: '' });
    expect(JSON.parse(stdout.split('\n')[0] ?? '')).toMatchObject({ kind: 'date' });
    const whole = await here('big.txt', '-f', 'ndjson');
    expect(whole.stdout.split('\n')).toHaveLength(901);
    expect(stdout.length).toBeLessThan(whole.stdout.length / 2);
  });

  it.each([['--help'], ['extract', '--help'], ['schema'], ['a.txt']])(
    'may be closed from the beginning: %s',
    async (...args) => {
      const child = start(args, { cwd: dir.path });
      child.stdout?.destroy();
      expect(await finish(child)).toMatchObject({ code: 0, signal: null, stderr: '' });
    },
  );
});
