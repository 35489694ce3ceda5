/** Texts cut and filled to columns of the terminal. */
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { cut, fitWidths, pad } from '../../src/write/columns.js';

const text = fc.string({ unit: fc.constantFrom('a', '数', '，', '…', 'é', '👩‍👧', '𠮷') });
const width = fc.integer({ min: 1, max: 30 });
const total = (widths: readonly number[]) => widths.reduce((sum, each) => sum + each, 0);

describe('cut', () => {
  it.each([
    ['大连高新区', 10, '大连高新区'],
    ['大连高新区', 9, '大连高新…'],
    ['大连高新区', 8, '大连高…'],
    ['abc', 1, '…'],
  ])('%s in %d columns is %s', (whole, columns, result) => {
    expect(cut(whole, columns)).toBe(result);
  });

  it('can keep the end', () => {
    expect(cut('texts/front.txt:3:5', 10, 'start')).toBe('…t.txt:3:5');
  });

  it('never goes beyond the width and shows whole characters from its side', () => {
    fc.assert(
      fc.property(text, width, (whole, columns) => {
        for (const side of ['start', 'end'] as const) {
          const part = cut(whole, columns, side);
          expect(stringWidth(part)).toBeLessThanOrEqual(columns);
          if (stringWidth(whole) <= columns) expect(part).toBe(whole);
          else if (side === 'end') expect(whole.startsWith(part.slice(0, -1)) && part.endsWith('…')).toBe(true);
          else expect(whole.endsWith(part.slice(1)) && part.startsWith('…')).toBe(true);
        }
      }),
    );
  });
});

describe('pad', () => {
  it('fills to the width', () => {
    fc.assert(
      fc.property(text, width, (whole, columns) => {
        expect(stringWidth(pad(cut(whole, columns), columns))).toBe(columns);
      }),
    );
  });
});

describe('fitWidths', () => {
  it('gives every column what it needs when there is room', () => {
    expect(fitWidths([3, 10, 0], 20)).toEqual([3, 10, 1]);
  });

  it('takes room from the widest', () => {
    expect(fitWidths([3, 30, 12], 27)).toEqual([3, 12, 12]);
  });

  it('fills the room and never goes beyond it', () => {
    const needs = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(needs, fc.integer({ min: 8, max: 200 }), (wanted, available) => {
        const widths = fitWidths(wanted, available);
        const most = total(wanted.map((need) => Math.max(1, need)));
        expect(total(widths)).toBe(Math.min(most, available));
        widths.forEach((each, i) => {
          expect(each >= 1 && each <= Math.max(1, wanted[i] ?? 0)).toBe(true);
        });
      }),
    );
  });
});
