/** Which period is taken: the rules', unless the weights find another far likelier, or any that is likelier than none. */
import { expect, it } from 'vitest';
import { candidateList } from '../../src/choice/candidate.js';
import type { DocumentModel } from '../../src/choice/document-model.js';
import { settled } from '../../src/choice/sieves.js';
import { ruleOf, type Sifted } from '../../src/choice/sifted.js';
import { extract } from '../../src/index.js';
import { annotatedDocument } from '../../src/train/documents.js';
import { readDocument } from '../../src/train/examples.js';

const document = {} as DocumentModel;

/** A question that the rules answer, and another answer. */
function between(rule: string, ...sources: ('rule' | 'titleRule')[]): Sifted {
  const list = candidateList();
  for (const source of sources) list.add(rule, source);
  list.add('2024', 'time');
  return { question: 'period', claim: {}, candidates: list.all, certain: null } as unknown as Sifted;
}

const YEAR = between('2023', 'rule');
const DAY = between('2023-05-06', 'rule');
const OF_TITLE = between('2023', 'titleRule', 'rule');

it.each([
  ['a year', YEAR, 0.3, 0.7, 0],
  ['a year', YEAR, 0.2, 0.7, 1],
  ['a year', YEAR, 0.9, 0.1, 0],
  ['a day', DAY, 0.15, 0.85, 0],
  ['a day', DAY, 0.1, 0.9, 1],
  ['the title', OF_TITLE, 0.15, 0.85, 0],
  ['the title', OF_TITLE, 0.1, 0.9, 1],
])('rules by %s %#: candidate %i', (_, asked, rule, other, taken) => {
  expect(settled(asked, { best: rule > other ? 0 : 1, chances: [rule, other] }, document)).toBe(taken);
});

it.each([
  ['全区有企业30家。', null, 1],
  // `五年来`: a time that is none, and a number before all that is told.
  ['五年来，全区有企业30家。', { start: 0, end: 3, iso: null }, 0],
  ['企业由30家增加到40家。', null, 0],
])('takes what is likelier than no period: %s', (folded, time, taken) => {
  const periods = candidateList();
  periods.add(null, 'rule');
  periods.add('2024', 'history');
  const claim = { start: folded.indexOf('30'), sentence: { folded }, context: { clause: { start: 0 } } };
  const sifted = { question: 'period', claim, candidates: periods.all, certain: null } as unknown as Sifted;
  const read = { current: { reading: { times: time === null ? [] : [time] } } } as unknown as DocumentModel;
  expect(settled(sifted, { best: 1, chances: [0.4, 0.6] }, read)).toBe(taken);
});

it('leaves a day that the clause tells as it is', () => {
  const days = candidateList();
  const time = {
    start: 4,
    end: 6,
    iso: '2024-12-31',
    role: 'governs',
    reach: 'clause',
    leading: false,
    reported: false,
  } as const;
  Object.assign(days.add('2024-12-31', 'time'), { time });
  days.add('2024-12-31', 'rule');
  days.add('2024', 'title');
  const claim = { start: 10, context: { clause: { start: 4 } } };
  const sifted = { question: 'period', claim, candidates: days.all, certain: null } as unknown as Sifted;
  expect(settled(sifted, { best: 1, chances: [0.01, 0.99] }, document)).toBe(0);
  const elsewhere = { ...sifted, claim: { start: 10, context: { clause: { start: 7 } } } } as unknown as Sifted;
  expect(settled(elsewhere, { best: 1, chances: [0.01, 0.99] }, document)).toBe(1);
});

it('gives the numbers of a sentence one period where no time parts them', () => {
  const periods = (text: string, date: string): (string | null)[] =>
    extract(text, { date })
      .filter(({ kind }) => kind !== 'date')
      .map(({ period }) => period);
  const [first, second] = periods(
    '2024年，全区产值90亿元。\n第一产业占生产总值的12%，第二产业占生产总值的38%。',
    '2025-03-01',
  ).slice(1);
  expect(second).toBe(first);
  expect(periods('2023年第一产业占生产总值的12%，2022年占14%。', '2025-03-01')).toEqual(['2023', '2022']);
});

it('ends a part of a place with the paragraph that named it', () => {
  const names = candidateList();
  names.add('中心城区', 'history');
  names.add('澄川市', 'main');
  names.add('城东新区', 'heading1');
  names.add('澄川市', 'rule');
  const claim = { kind: 'count', context: null, indicator: null };
  const sifted = { question: 'subject', claim, candidates: names.all, certain: null } as unknown as Sifted;
  const paragraphs = (block: number, current: number): DocumentModel =>
    ({
      genre: 'bulletin',
      reporter: null,
      lexicon: { classOf: () => ({ deictic: null, isEntity: true }) },
      current: { block: current },
      decisions: [{ sentence: { block } }],
    }) as unknown as DocumentModel;
  expect(settled(sifted, { best: 0, chances: [0.9, 0.07, 0.03] }, paragraphs(1, 2))).toBe(1);
  expect(settled(sifted, { best: 0, chances: [0.9, 0.07, 0.03] }, paragraphs(2, 2))).toBe(0);
  // A heading governs its section, whatever stood before.
  expect(settled(sifted, { best: 2, chances: [0.1, 0.2, 0.7] }, paragraphs(1, 2))).toBe(2);
});

it('does not weigh a period that goes on: it is as sure as that of the number before', () => {
  const text = '2024年，全区产值90亿元，税收12亿元。2023年，全区产值80亿元。';
  const weighed: number[] = [];
  const told: number[] = [];
  readDocument(
    annotatedDocument({ name: 'a', text, date: null, annotations: [] }),
    (asked) => {
      const chance = weighed.length === 0 ? 0.7 : 0.9;
      if (asked.question === 'period') weighed.push(asked.claim.value as number);
      const rule = ruleOf(asked);
      return { best: rule, chances: asked.candidates.map((_, i) => (i === rule ? chance : 0)) };
    },
    {
      answered: ({ question }, { best, chances }) => {
        if (question === 'period') told.push(chances[best] as number);
      },
    },
  );
  expect(weighed).toEqual([9e9, 8e9]);
  expect(told).toEqual([0.7, 0.7, 0.9]);
});
