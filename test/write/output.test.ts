/** Files appear whole or not at all. */
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BrokenPipeError, WriteError } from '../../src/write/errors.js';
import { openFileOutput } from '../../src/write/file-output.js';
import { streamOutput } from '../../src/write/stream-output.js';

let directory: string;
const file = (name: string) => join(directory, name);

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'statline-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

describe('openFileOutput', () => {
  it('shows the file only when it is complete', async () => {
    const output = await openFileOutput(file('a.csv'));
    await output.write('数'.repeat(100_000));
    expect(existsSync(file('a.csv'))).toBe(false);
    await output.commit();
    expect(await readFile(file('a.csv'), 'utf8')).toBe('数'.repeat(100_000));
    expect(await readdir(directory)).toEqual(['a.csv']);
  });

  it('leaves what was there, and nothing else, when it is discarded', async () => {
    await writeFile(file('a.csv'), 'old');
    const output = await openFileOutput(file('a.csv'));
    await output.write('x'.repeat(200_000));
    expect(await readdir(directory)).toHaveLength(2);
    await output.discard();
    expect(await readdir(directory)).toEqual(['a.csv']);
    expect(await readFile(file('a.csv'), 'utf8')).toBe('old');
  });

  it('keeps permissions and symbolic links', async () => {
    await writeFile(file('real.csv'), 'old');
    await chmod(file('real.csv'), 0o666);
    await symlink('real.csv', file('link.csv'));
    const output = await openFileOutput(file('link.csv'));
    await output.write('new');
    await output.commit();
    expect(await readFile(file('real.csv'), 'utf8')).toBe('new');
    expect((await stat(file('real.csv'))).mode & 0o777).toBe(0o666);
    expect((await readdir(directory)).sort()).toEqual(['link.csv', 'real.csv']);
  });

  it('says what is wrong with the place', async () => {
    await expect(openFileOutput(directory)).rejects.toThrow(
      new WriteError(`${directory}: is a directory; name a file`),
    );
    await expect(openFileOutput(file('no/a.csv'))).rejects.toThrow(
      /no\/a\.csv: cannot write: no such file or directory;/,
    );
  });

  it('takes its listeners away', async () => {
    const before = process.listenerCount('SIGTERM') + process.listenerCount('exit');
    for (const end of ['commit', 'discard'] as const) {
      const output = await openFileOutput(file('a.csv'));
      expect(process.listenerCount('SIGTERM') + process.listenerCount('exit')).toBe(before + 2);
      await output[end]();
      expect(process.listenerCount('SIGTERM') + process.listenerCount('exit')).toBe(before);
    }
  });
});

describe('streamOutput', () => {
  it('waits until the stream has taken the text', async () => {
    const taken: number[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write: (chunk, _encoding, done) => setTimeout(() => done(void taken.push(chunk.length)), 5),
    });
    const output = streamOutput(slow, 'slow');
    for (let i = 1; i <= 3; i++) {
      await output.write('x'.repeat(70_000));
      expect(taken).toHaveLength(i);
    }
    await output.write('rest');
    expect(taken).toHaveLength(3);
    await output.commit();
    expect(taken).toEqual([70_000, 70_000, 70_000, 4]);
  });

  it('forgets what is left when it is discarded', async () => {
    let taken = '';
    const stream = new Writable({
      write: (chunk, _encoding, done) => {
        taken += chunk;
        done();
      },
    });
    const output = streamOutput(stream, 'x');
    await output.write('rest');
    await output.discard();
    await output.commit();
    expect(taken).toBe('');
  });

  it.each([
    ['EPIPE', BrokenPipeError],
    ['ENOSPC', WriteError],
  ])('tells %s by its error', async (code, kind) => {
    const failing = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
    });
    const output = streamOutput(failing, 'standard output');
    await expect(output.write('x'.repeat(70_000))).rejects.toBeInstanceOf(kind);
  });
});
