/** Every period that leaves the program is a real time of the calendar, in ISO 8601. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../src/index.js';
import { periodFault } from '../support/periods.js';
import { anyText } from '../support/texts.js';

function expectPeriods(text: string, options: { date?: string } = {}): void {
  for (const { period, quote } of extract(text, options)) {
    if (period !== null) expect(periodFault(period), quote).toBeNull();
  }
}

test('of any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expectPeriods(text);
      expectPeriods(text, { date: '2024-02-29' });
    }),
    { numRuns: 300 },
  );
});

test('of any year, month and day, real or not', () => {
  const number = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2099 }), number(14), number(33), (year, month, day) => {
      expectPeriods(`${year}年${month}月${day}日，园区揭牌。`);
      expectPeriods(`${month}月${day}日，园区揭牌。`, { date: `${year}-01-15` });
      expectPeriods(`${year}年${month}月底，园区有企业5家。`);
    }),
    { numRuns: 300 },
  );
});

test('of a day alone, whatever month the document is of', () => {
  const day = fc.integer({ min: 1, max: 31 });
  const month = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2099 }), month, day, (year, of, number) => {
      expectPeriods(`${number}日，园区揭牌，入驻企业5家。`, { date: `${year}-${String(of).padStart(2, '0')}-15` });
    }),
    { numRuns: 150 },
  );
});
