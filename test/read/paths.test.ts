/** Paths, directories and patterns as a list of files. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReadError } from '../../src/read/errors.js';
import { compareCodePoints } from '../../src/read/order.js';
import { expandPaths } from '../../src/read/paths.js';
import { ENDINGS } from '../../src/read/readers.js';

let directory: string;
const home = process.cwd();

/** The paths found, and the messages of those that lead nowhere. */
const expand = async (...args: string[]) => (await expandPaths(args)).map(({ path, error }) => error?.message ?? path);

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'statline-'));
  await mkdir(join(directory, 'd/sub.d'), { recursive: true });
  await mkdir(join(directory, 'empty'));
  for (const name of ['d/b.txt', 'd/a.txt', 'd/A.TXT', 'd/notes.log', 'd/sub.d/丙.txt', 'd/sub.d/甲.txt', 'x[1].txt']) {
    await writeFile(join(directory, name), '');
  }
  process.chdir(directory);
});
afterEach(async () => {
  process.chdir(home);
  await rm(directory, { recursive: true, force: true });
});

describe('expandPaths', () => {
  it('takes files as they are given, whatever their ending', async () => {
    expect(await expand('d/notes.log', './d/b.txt', '-', 'd/a.txt')).toEqual([
      'd/notes.log',
      './d/b.txt',
      '-',
      'd/a.txt',
    ]);
  });

  it('searches a directory recursively and sorts by code point', async () => {
    const files = ['A.TXT', 'a.txt', 'b.txt', 'sub.d/丙.txt', 'sub.d/甲.txt'];
    expect(await expand('d')).toEqual(files.map((name) => `d/${name}`));
    expect(await expand('d/')).toEqual(files.map((name) => `d/${name}`));
    expect(await expand(join(directory, 'd'))).toEqual(files.map((name) => `${directory}/d/${name}`));
  });

  it('keeps the order of the arguments', async () => {
    expect(await expand('d/b.txt', 'd/sub.d', 'd/a.txt')).toEqual([
      'd/b.txt',
      'd/sub.d/丙.txt',
      'd/sub.d/甲.txt',
      'd/a.txt',
    ]);
  });

  it('reads a file that is reached twice only once', async () => {
    expect(await expand('d/b.txt', './d', 'd/*.txt', '-', '-')).toEqual([
      'd/b.txt',
      './d/A.TXT',
      './d/a.txt',
      './d/sub.d/丙.txt',
      './d/sub.d/甲.txt',
      '-',
    ]);
  });

  it('follows patterns', async () => {
    expect(await expand('d/**/*.txt')).toEqual(['d/a.txt', 'd/b.txt', 'd/sub.d/丙.txt', 'd/sub.d/甲.txt']);
    expect(await expand('./d/[ab].txt')).toEqual(['./d/a.txt', './d/b.txt']);
    expect(await expand(`${directory}/d/{b,a}.*`)).toEqual([`${directory}/d/a.txt`, `${directory}/d/b.txt`]);
  });

  it('takes a name with pattern characters for a file when there is one', async () => {
    expect(await expand('x[1].txt')).toEqual(['x[1].txt']);
  });

  it('reads linked files and does not enter linked directories', async () => {
    await symlink('../d/a.txt', 'empty/link.txt');
    await symlink('..', 'empty/loop.txt');
    await symlink('nowhere', 'empty/broken.txt');
    expect(await expand('empty')).toEqual(['empty/broken.txt', 'empty/link.txt']);
  });

  it('names what leads nowhere, in its place', async () => {
    expect(await expand('d/b.txt', 'no.txt', 'empty', 'd/*.log', '', 'd/a.txt')).toEqual([
      'd/b.txt',
      'no.txt: no such file or directory; check the name',
      `empty: no document (${ENDINGS}) in this directory; name a file`,
      `d/*.log: no document (${ENDINGS}) matches; check the pattern`,
      '"": no such file or directory; check the name',
      'd/a.txt',
    ]);
    expect((await expandPaths(['no.txt']))[0]?.error).toBeInstanceOf(ReadError);
  });
});

describe('compareCodePoints', () => {
  it('sorts characters beyond the first plane after all others', () => {
    expect(['\u{20000}', '\uFF21', '一', 'b', 'B'].sort(compareCodePoints)).toEqual([
      'B',
      'b',
      '一',
      '\uFF21',
      '\u{20000}',
    ]);
  });
});
