/** From layout on, everything knows the characters it came from. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBlank } from '../../src/layout/blank.js';
import { fold } from '../../src/layout/fold.js';
import { layoutText } from '../../src/layout/layout.js';
import { anyString } from '../support/texts.js';

const RUNS = { numRuns: 1500 };

test('every clean character is the character of the source at its offset', () => {
  fc.assert(
    fc.property(anyString, (text) => {
      let last = -1;
      for (const { sentences } of layoutText(text)) {
        for (const { text: clean, offsetAt } of sentences) {
          for (let at = 0; at < clean.length; at++) {
            const offset = offsetAt(at);
            const source = text[offset] as string;
            expect(offset).toBeGreaterThan(last);
            last = offset;
            if (clean[at] === ' ') expect(isBlank(source)).toBe(true);
            else expect(source).toBe(clean[at]);
          }
        }
      }
    }),
    RUNS,
  );
});

/** What ends with the mark of a note: one that stands right behind a word, a bracket or a percent sign. */
const ENDS_WITH_NOTE = /[\p{Script=Han}）)%％][①-⑳❶-❿]+$/u;

test('layout loses nothing but blanks and marks of notes', () => {
  fc.assert(
    fc.property(anyString, (text) => {
      const laid = [...layoutText(text)]
        .flatMap(({ sentences }) => sentences.map((sentence) => sentence.text))
        .join('')
        .replace(/./gsu, (char) => (isBlank(char) ? '' : char));
      let kept = 0;
      for (let at = 0; at < text.length; at++) {
        const char = text[at] as string;
        if (isBlank(char)) continue;
        if (laid[kept] === char) kept++;
        else expect(text.slice(0, at + 1)).toMatch(ENDS_WITH_NOTE);
      }
      expect(kept).toBe(laid.length);
    }),
    RUNS,
  );
});

test('folding keeps the length, and what is folded stays as it is', () => {
  fc.assert(
    fc.property(anyString, (text) => {
      const folded = fold(text);
      expect(folded).toHaveLength(text.length);
      expect(fold(folded)).toHaveLength(text.length);
    }),
    RUNS,
  );
});

test.each([
  ['１２．５％', '12.5%'],
  ['1，076项', '1,076项'],
  ['12，345，678', '12,345,678'],
  ['有1，2两种', '有1，2两种'],
  ['3,5家', '3，5家'],
  ['２０２１－２０３５', '2021-2035'],
  ['2·5亿', '2.5亿'],
  ['二○二三', '二〇二三'],
  ['「园区」', '“园区”'],
  ['"园区"', '“园区”'],
  ['￥300', '¥300'],
  ['1—8月', '1-8月'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
