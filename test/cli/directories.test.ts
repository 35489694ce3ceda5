/** Directories on the command line: what is left out, and the line about files of other formats. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDirectory, run, SENTENCE } from './run.js';

let dir: Awaited<ReturnType<typeof makeDirectory>>;
beforeAll(async () => {
  dir = await makeDirectory({
    'd/a.txt': SENTENCE,
    'd/old/b.txt': SENTENCE,
    'd/node_modules/LICENSE.txt': SENTENCE,
    'd/1.jpg': '',
    'd/2.jpg': '',
    'd/3.zip': '',
    'd/Makefile': '',
  });
});
afterAll(() => dir.remove());

const here = (...args: string[]) => run(args, { cwd: dir.path });
const LINE =
  'statline: 4 files of other formats passed over (2 .jpg, 1 .zip, 1 without ending); name one to read it as text\n';
const paths = (ndjson: string) => [...new Set(Array.from(ndjson.matchAll(/"path":"([^"]+)"/g), (match) => match[1]))];

describe('a directory', () => {
  it('leaves out node_modules and says what it passed over', async () => {
    const { stdout, stderr } = await here('d', '-f', 'ndjson');
    expect(paths(stdout)).toEqual(['d/a.txt', 'd/old/b.txt']);
    expect(stderr).toBe(LINE);
    expect((await here('d', '-f', 'ndjson', '-q')).stderr).toBe('');
  });

  it('leaves out what is excluded, and nothing with --no-ignore', async () => {
    expect(paths((await here('d', '-f', 'ndjson', '--exclude', 'old/')).stdout)).toEqual(['d/a.txt']);
    expect(
      paths((await here('d', '-f', 'ndjson', '--exclude', 'old/', '--exclude', 'a.*', '--no-ignore')).stdout),
    ).toEqual(['d/node_modules/LICENSE.txt']);
  });

  it.each(['audit', 'series'])('is the same for %s', async (command) => {
    const { stdout, stderr } = await here(command, 'd', '--exclude', 'old', '-f', 'json');
    expect(stderr).toBe(LINE);
    expect(stdout).not.toContain('d/old/b.txt');
    expect(stdout).not.toContain('node_modules');
  });
});
