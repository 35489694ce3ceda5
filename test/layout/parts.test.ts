/** Long texts in parts: nothing is lost, and where a text is cut depends on the text alone. */
import { describe, expect, it } from 'vitest';
import { partCutter, partsOf, TEXT_START } from '../../src/layout/parts.js';
import { news } from '../bench/news.js';

const PROSE = news(2_000_000);

describe('partsOf', () => {
  it('leaves a short text whole', () => {
    expect(partsOf('一\n二')).toEqual([{ text: '一\n二', before: '', base: TEXT_START }]);
    expect(partsOf('')).toEqual([{ text: '', before: '', base: TEXT_START }]);
  });

  it.each([
    ['prose', PROSE],
    ['one line', PROSE.replaceAll('\n', '')],
    ['no stop at all', '𠮷'.repeat(300_000)],
    ['blank lines', PROSE.replaceAll('\n', '\r\n\r\n')],
  ])('gives all of it, each part with the place where it begins: %s', (_, text) => {
    const parts = partsOf(text);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    let before = '';
    for (const { text: own, base } of parts) {
      const lines = before.split('\n');
      expect(base).toEqual({
        unit: before.length,
        offset: Array.from(before).length,
        line: lines.length,
        column: Array.from(lines.at(-1) as string).length + 1,
      });
      expect(/[\udc00-\udfff]/.test(own[0] as string)).toBe(false);
      before += own;
    }
  });

  it('cuts prose where a paragraph begins, and tells what stands before', () => {
    const [first, second] = partsOf(PROSE);
    expect(first?.text.endsWith('。\n')).toBe(true);
    expect(second?.text.startsWith('　　')).toBe(true);
    expect(first?.text.endsWith(second?.before as string)).toBe(true);
    expect(second?.before.length).toBeGreaterThan(4000);
  });
});

describe('partCutter', () => {
  it.each([1, 977, 65_536, 300_000])('cuts at the same places however the text comes: %d at a time', (size) => {
    const text = PROSE.slice(0, 250_000);
    const cutter = partCutter();
    const parts = [];
    for (let at = 0; at < text.length; at += size) parts.push(...cutter.push(text.slice(at, at + size)));
    expect([...parts, cutter.end()]).toEqual(partsOf(text));
  });
});
