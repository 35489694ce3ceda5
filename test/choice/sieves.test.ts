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
