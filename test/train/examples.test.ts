/** The history that examples are made with: right answers, or what weights that have not seen the document answer. */
import { expect, it } from 'vitest';
import { nameOf } from '../../src/choice/feature.js';
import type { Decide } from '../../src/choice/question.js';
import { newIndexes } from '../../src/train/cross-validate.js';
import { annotatedDocument } from '../../src/train/documents.js';
import { byRules, examplesOf } from '../../src/train/examples.js';

const document = annotatedDocument({
  name: 'a',
  text: '2024年，云溪市出口12.5亿元，进口4.2亿元。',
  date: null,
  annotations: [
    {
      quote: '12.5亿元',
      kind: 'amount',
      value: 1.25e9,
      unit: 'CNY',
      period: '2024',
      subject: '云溪市',
      indicator: '出口',
    },
    {
      quote: '4.2亿元',
      kind: 'amount',
      value: 4.2e8,
      unit: 'CNY',
      period: '2024',
      subject: '云溪市',
      indicator: '进口',
    },
  ],
});

/** What the examples of subjects ask about a claim that follows one of no subject. */
function ofNobodyBefore(history?: Decide): string[] {
  const indexes = newIndexes();
  const { subject } = examplesOf(document, indexes, history);
  expect(subject).toHaveLength(2);
  return subject
    .flatMap(({ features }) => [...features])
    .map((feature) => nameOf(indexes.subject.hashes[feature] as number))
    .filter((name) => name.startsWith('nothing|last|1'));
}

const nobody: Decide = (asked) => {
  if (asked.question !== 'subject') return byRules(asked);
  const best = asked.candidates.findIndex(({ text }) => text === null);
  return { best, chances: asked.candidates.map((_, i) => (i === best ? 1 : 0)) };
};

it('is right where nothing else is told, and as wrong as the weights where they are', () => {
  expect(ofNobodyBefore()).toEqual([]);
  expect(ofNobodyBefore(nobody).length).toBeGreaterThan(0);
});
