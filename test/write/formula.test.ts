/** Cells that a spreadsheet would run are protected, and given back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protectCell, restoreCell } from '../../src/write/formula.js';

const DANGEROUS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

describe('protectCell', () => {
  it.each(DANGEROUS)('puts an apostrophe before %j', (character) => {
    expect(protectCell(`${character}1+2`)).toBe(`'${character}1+2`);
  });

  it.each(['', '增长4.5%', '4-5倍', "it's", "'", "'引号", '−3'])('leaves %j alone', (text) => {
    expect(protectCell(text)).toBe(text);
  });

  it('adds one more apostrophe where there are some already', () => {
    expect(protectCell("'=1")).toBe("''=1");
    expect(protectCell("'''-1")).toBe("''''-1");
  });

  it('is undone by restoreCell, for every text', () => {
    const tricky = fc.string({ unit: fc.constantFrom("'", ...DANGEROUS, 'a', '数', '"', ',') });
    fc.assert(
      fc.property(fc.oneof(tricky, fc.string({ unit: 'grapheme' })), (text) => {
        const safe = protectCell(text);
        expect(DANGEROUS).not.toContain(safe[0]);
        expect(restoreCell(safe)).toBe(text);
      }),
    );
  });
});
