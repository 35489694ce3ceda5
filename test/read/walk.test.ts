/** Which files of a directory are read, and which are left out. */
import { mkdir } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expandPaths, type PathOptions } from '../../src/read/paths.js';
import { makeDirectory } from '../cli/run.js';

let dir: Awaited<ReturnType<typeof makeDirectory>>;
const home = process.cwd();
beforeEach(async () => {
  dir = await makeDirectory({
    '.gitignore': 'drafts/\n*.tmp.txt\n',
    'd/a.txt': '',
    'd/b.tmp.txt': '',
    'd/drafts/c.txt': '',
    'd/kept/.gitignore': '!*.tmp.txt\n/one.txt\n',
    'd/kept/e.tmp.txt': '',
    'd/kept/one.txt': '',
    'd/kept/deep/one.txt': '',
    'd/node_modules/p/LICENSE.txt': '',
    'd/photo.jpg': '',
    'd/kept/more.JPG': '',
    'd/sheet.ods': '',
    'd/.hidden': '',
  });
  await mkdir(dir.file('.git'));
  process.chdir(dir.path);
});
afterEach(async () => {
  process.chdir(home);
  await dir.remove();
});

const read = async (path: string, options: PathOptions = {}) =>
  (await expandPaths([path], options)).map(({ path, error }) => error?.message ?? path);

describe('a directory', () => {
  it('is read without what .gitignore files name, here, above and below, and without node_modules', async () => {
    expect(await read('d')).toEqual(['d/a.txt', 'd/kept/deep/one.txt', 'd/kept/e.tmp.txt']);
  });

  it('is read whole with ignore off', async () => {
    expect(await read('d', { ignore: false })).toEqual([
      'd/a.txt',
      'd/b.tmp.txt',
      'd/drafts/c.txt',
      'd/kept/deep/one.txt',
      'd/kept/e.tmp.txt',
      'd/kept/one.txt',
      'd/node_modules/p/LICENSE.txt',
    ]);
  });

  it('is read without what is excluded, from its own top', async () => {
    expect(await read('d', { exclude: ['/kept', 'x.txt'] })).toEqual(['d/a.txt']);
    expect(await read('./d/', { exclude: ['*.tmp.txt'] })).toEqual(['./d/a.txt', './d/kept/deep/one.txt']);
    expect(await read('d', { exclude: ['*.txt'] })).toEqual([
      expect.stringMatching(/^d: no document .* in this directory/),
    ]);
  });

  it('tells of its files of other formats, hidden ones apart', async () => {
    const names: string[] = [];
    await read('d', { passedOver: (others) => names.push(...others) });
    expect(names.sort()).toEqual(['more.JPG', 'photo.jpg', 'sheet.ods']);
  });
});

describe('a pattern', () => {
  it('finds nothing in node_modules unless it names it', async () => {
    expect(await read('d/**/[Lo]*.txt')).toEqual(['d/kept/deep/one.txt', 'd/kept/one.txt']);
    expect(await read('d/node_modules/**/*.txt')).toEqual(['d/node_modules/p/LICENSE.txt']);
  });

  it('is read without what is excluded', async () => {
    expect(await read('d/**/o*.txt', { exclude: ['deep'] })).toEqual(['d/kept/one.txt']);
  });
});
