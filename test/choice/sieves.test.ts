/** Which period is taken: the rules', unless the weights find another far likelier. */
import { expect, it } from 'vitest';
import { candidateList } from '../../src/choice/candidate.js';
import type { ChoiceLexicon } from '../../src/choice/lexicon.js';
import { type Sifted, settled } from '../../src/choice/sieves.js';

const list = candidateList();
list.add('2023', 'rule');
list.add('2024', 'time');
const asked = { question: 'period', claim: {}, candidates: list.all } as unknown as Sifted;
const lexicon = {} as ChoiceLexicon;

it.each([
  [0.2, 0.7, 0],
  [0.15, 0.85, 1],
  [0.9, 0.1, 0],
])('rules %f, another %f: candidate %i', (rule, other, taken) => {
  expect(settled(asked, { best: rule > other ? 0 : 1, chances: [rule, other] }, lexicon)).toBe(taken);
});

it('leaves a day that the clause tells as it is', () => {
  const days = candidateList();
  const time = { start: 4, end: 6, iso: '2024-12-31', role: 'governs', reach: 'clause', leading: false } as const;
  Object.assign(days.add('2024-12-31', 'time'), { time });
  days.add('2024-12-31', 'rule');
  days.add('2024', 'title');
  const claim = { start: 10, context: { clause: { start: 4 } } };
  const sifted = { question: 'period', claim, candidates: days.all } as unknown as Sifted;
  expect(settled(sifted, { best: 1, chances: [0.01, 0.99] }, lexicon)).toBe(0);
  const elsewhere = { ...sifted, claim: { start: 10, context: { clause: { start: 7 } } } } as unknown as Sifted;
  expect(settled(elsewhere, { best: 1, chances: [0.01, 0.99] }, lexicon)).toBe(1);
});
