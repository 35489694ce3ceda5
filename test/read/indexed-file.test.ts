/** Files read in any place by code points, against the whole text read at once. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openIndexedFile } from '../../src/read/indexed-file.js';
import { textIndex } from '../../src/record/text-index.js';
import { makeDirectory } from '../cli/run.js';

describe('openIndexedFile', () => {
  it.each([
    ['one byte characters', 'abcdefg\n'],
    ['Han characters', '总产值达到三百亿元，\n'],
    ['characters outside the BMP, between others', 'a𠮷é𠮷𠮷总\r\n\n'],
  ])('gives the same text and places as the whole: %s', async (_, unit) => {
    const text = `x${unit.repeat(30_000)}末`;
    const bytes = Buffer.from(`\uFEFF${text}`);
    const dir = await makeDirectory({ 'a.txt': bytes });
    try {
      const file = openIndexedFile(dir.file('a.txt'));
      const points = Array.from(text);
      expect(file.length).toBe(points.length);
      expect(file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
      const index = textIndex(text);
      let units = 0;
      for (let start = 0; start < points.length; start += 1237) {
        const end = start + (start % 5) * 9000;
        expect(file.slice(start, end)).toBe(points.slice(start, end).join(''));
        const { line, column } = index.place(units);
        units += points.slice(start, start + 1237).join('').length;
        expect(file.place(start)).toEqual({ line, column });
      }
    } finally {
      await dir.remove();
    }
  });

  it('reads an empty file and refuses what is not UTF-8', async () => {
    const dir = await makeDirectory({ 'empty.txt': '', 'bad.txt': Buffer.from([0x61, 0xff]) });
    try {
      const empty = openIndexedFile(dir.file('empty.txt'));
      expect([empty.length, empty.slice(0, 5), empty.place(0)]).toEqual([0, '', { line: 1, column: 1 }]);
      expect(() => openIndexedFile(dir.file('bad.txt'))).toThrow(/bad\.txt: not UTF-8 text/);
    } finally {
      await dir.remove();
    }
  });
});
