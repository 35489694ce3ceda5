/** Marks of notes in sentences spoil no name; marks of lists stay. */
import { expect, test } from 'vitest';
import { extract } from '../../src/index.js';

const said = (text: string) =>
  extract(text)
    .filter(({ kind }) => kind !== 'date')
    .map(({ kind, subject, indicator, quote }) => [kind, subject, indicator, quote]);

test.each(['②', '❸', '①②'])('a mark behind the name that its number follows is none of it: %s', (mark) => {
  const plain = '2023年，云溪市生产总值达到351.6亿元，比上年增长5.2%。';
  const marked = plain.replace('总值', `总值${mark}`);
  expect(said(marked)).toEqual(said(plain));
  expect(said(marked)[0]?.[0]).toBe('gdp');
});

test('a quote is still the text at its offsets', () => {
  const text = '2023年，云溪市生产总值②达到351.6亿元。';
  for (const { quote, source } of extract(text)) expect(text.slice(source.start, source.end)).toBe(quote);
});

test('marks of a list part what they count', () => {
  const text = '园区有：①高新技术企业31家；②瞪羚企业7家。';
  expect(said(text).map(([, , indicator]) => indicator)).toEqual(['高新技术企业', '瞪羚企业']);
});
