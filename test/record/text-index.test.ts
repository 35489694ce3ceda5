/** Lines and columns of offsets, in code points. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textIndex } from '../../src/record/text-index.js';
import { anyUnits } from '../support/texts.js';

test('offsets count code points, lines end after \\n', () => {
  const { place } = textIndex('𠮷a\r\n😀😀b\n\nc');
  expect(place(0)).toEqual({ offset: 0, line: 1, column: 1 });
  expect(place(2)).toEqual({ offset: 1, line: 1, column: 2 });
  expect(place(3)).toEqual({ offset: 2, line: 1, column: 3 });
  expect(place(5)).toEqual({ offset: 4, line: 2, column: 1 });
  expect(place(9)).toEqual({ offset: 6, line: 2, column: 3 });
  expect(place(11)).toEqual({ offset: 8, line: 3, column: 1 });
  expect(place(12)).toEqual({ offset: 9, line: 4, column: 1 });
  expect(place(13)).toEqual({ offset: 10, line: 4, column: 2 });
});

test('agrees with counting by hand on any text', () => {
  const text = fc.array(fc.oneof(anyUnits, fc.constantFrom('\n', '\r\n', '😀', '𠮷'))).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (given) => {
      const { place } = textIndex(given);
      let at = 0;
      let offset = 0;
      let line = 1;
      let column = 1;
      for (const char of given) {
        expect(place(at)).toEqual({ offset, line, column });
        at += char.length;
        offset++;
        column = char === '\n' ? 1 : column + 1;
        if (char === '\n') line++;
      }
      expect(place(at)).toEqual({ offset, line, column });
    }),
  );
});
