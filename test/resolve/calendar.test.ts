/** Stretches of time that a text writes. */
import { expect, test } from 'vitest';
import { createGrammar } from '../../grammars/zh/grammar.js';
import { resolveDate } from '../../src/resolve/calendar.js';
import { parseIsoDay } from '../../src/resolve/document-date.js';

const context = { document: null, year: null, month: null };
const { parse } = createGrammar();

test.each([
  ['2021年到2023年', '2021/2023'],
  ['二〇二三年到2021年', '2023'],
])('%s', (text, iso) => {
  const [first] = parse(text);
  expect(first?.type).toBe('date');
  if (first?.type === 'date') expect(resolveDate(first.date, context)).toBe(iso);
});

test.each([
  ['5月13日', '2015-12-26', '2015-05-13'],
  ['1月15日', '2015-12-26', '2016-01-15'],
  ['11月28日', '2016-01-10', '2015-11-28'],
  ['10月20日', '2015-06-01', '2015-10-20'],
])('%s in a text of %s', (text, day, iso) => {
  const [first] = parse(text);
  if (first?.type !== 'date') throw new Error('no date');
  expect(resolveDate(first.date, { ...context, document: parseIsoDay(day) })).toBe(iso);
});
