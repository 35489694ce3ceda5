/** Headings of many words, which take no longer than others. */
import { expect, it } from 'vitest';
import { headingRowsOf } from '../../../src/read/pdf/centred-headings.js';
import type { TextLine } from '../../../src/read/pdf/lines.js';

/** A line whose characters are five points wide. */
function lineOf(text: string, x0: number): TextLine {
  const lefts = Array.from(text, (_, i) => x0 + 5 * i);
  const rights = lefts.map((x) => x + 5);
  return { text, lefts, rights, x0, x1: x0 + 5 * text.length, y0: 0, y1: 8, size: 8, turn: 0 } as unknown as TextLine;
}
const textsOf = (text: string, xs: readonly number[]): string[] =>
  headingRowsOf([[lineOf(text, 100)]], xs).flatMap(({ lines }) => lines.map((line) => line.text));

it('cuts headings that only blanks part where each stands over a column of its own', () => {
  expect(textsOf('2001年1-11月 同比增减', [60, 100, 152, 220])).toEqual(['2001年1-11月', '同比增减']);
});

it('reads a heading of forty words, none of which stands over the next column, at once', () => {
  const words = Array.from({ length: 40 }, () => 'of').join(' ');
  const began = performance.now();
  expect(textsOf(words, [60, 100, 5000, 5100])).toEqual([words]);
  expect(performance.now() - began).toBeLessThan(1000);
});
