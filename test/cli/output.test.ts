import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finish, makeDirectory, run, SENTENCE, start } from './run.js';

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

describe('standard output', () => {
  it('may be closed early', async () => {
    await writeFile(dir.file('big.txt'), `${SENTENCE}\n`.repeat(1000));
    const child = start(['big.txt', '-f', 'ndjson'], { cwd: dir.path });
    const end = finish(child);
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { code, signal, stdout, stderr } = await end;
    expect({ code, signal, stderr }).toEqual({ code: 0, signal: null, stderr: '' });
    expect(JSON.parse(stdout.split('\n')[0] ?? '')).toMatchObject({ kind: 'date' });
    const whole = await here('big.txt', '-f', 'ndjson');
    expect(whole.stdout.split('\n')).toHaveLength(3001);
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
