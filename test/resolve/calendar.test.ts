/** Stretches of time that a text writes. */
import { expect, test } from 'vitest';
import { createGrammar } from '../../grammars/zh/grammar.js';
import { resolveDate } from '../../src/resolve/calendar.js';

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
