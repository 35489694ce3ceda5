/** Every period that leaves the program is a real time of the calendar, in ISO 8601. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../src/index.js';
import { anyText } from '../support/texts.js';

const POINT = /^(?:\d{3}X|\d{2}XX|\d{4}|(?:\d{4}|XXXX)-(\d{2}|XX)(?:-(\d{2}))?)$/;

/** Whether one end of a period is a point of the calendar; what is not known may be a leap year or a long month. */
function isPoint(text: string): boolean {
  const found = POINT.exec(text);
  if (!found) return false;
  const [, month, day] = found;
  if (month === undefined) return true;
  if (month === 'XX') return day !== undefined && Number(day) >= 1 && Number(day) <= 31;
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined) return true;
  const year = text.startsWith('XXXX') ? 2000 : Number(text.slice(0, 4));
  const last = new Date(Date.UTC(year, Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= last;
}

function expectPeriods(text: string, options: { date?: string } = {}): void {
  for (const { period, quote } of extract(text, options)) {
    if (period === null) continue;
    const [start = '', end] = period.split('/');
    expect(isPoint(start), `${quote}: ${period}`).toBe(true);
    if (end !== undefined && end !== '') expect(isPoint(end), `${quote}: ${period}`).toBe(true);
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
