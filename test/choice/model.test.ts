/** Weights by hash, the bytes of a model, and how a decision follows from weights. */
import { describe, expect, it } from 'vitest';
import { type Candidate, candidateList } from '../../src/choice/candidate.js';
import { hashOf } from '../../src/choice/feature.js';
import { decideBy, modelOf, readModel, type WrittenModel, writeModel } from '../../src/choice/model.js';
import type { Asked } from '../../src/choice/question.js';
import { changedTable, weightOf, weightTable } from '../../src/choice/weights.js';

describe('a table of weights', () => {
  it('finds every weight, also of hashes that fall into one slot', () => {
    const entries = Array.from({ length: 40 }, (_, i): [number, number] => [i * 4096, i + 1]);
    const table = weightTable(entries);
    for (const [hash, weight] of entries) expect(weightOf(table, hash)).toBe(weight);
    expect(weightOf(table, 41 * 4096)).toBe(0);
    expect(weightOf(table, 1)).toBe(0);
  });

  it('holds negative weights and negative hashes', () => {
    const table = weightTable([[-5, -320]]);
    expect(weightOf(table, -5)).toBe(-320);
  });

  it('is changed in some weights, and in no other', () => {
    const table = changedTable(
      weightTable([
        [1, 10],
        [2, 20],
        [3, 30],
      ]),
      [
        [2, -5],
        [3, 0],
        [4, 40],
      ],
    );
    expect([1, 2, 3, 4].map((hash) => weightOf(table, hash))).toEqual([10, -5, 0, 40]);
  });
});

const none = { indicator: {}, period: {}, base: {}, whole: {}, kind: {} };
const written = (subject: Record<string, number>): WrittenModel => ({
  trained: ['by hand'],
  confidence: { always: 500 },
  weights: { ...none, subject },
});

function asked(texts: readonly (string | null)[]): Asked {
  const list = candidateList();
  for (const text of texts) list.add(text, 'by hand');
  return {
    question: 'subject',
    claim: {} as Asked['claim'],
    candidates: list.all,
    certain: null,
    first: {
      textFeatures: ({ text }: Candidate, emit) => emit(hashOf(text as string)),
      placeFeatures: () => {
        throw new Error('no candidate has a place');
      },
      sourceFeatures: () => undefined,
    },
    claimFeatures: ({ text }: Candidate, emit) => {
      if (text === null) emit(hashOf('nothing'));
    },
  };
}

describe('a model', () => {
  const model = modelOf(written({ 甲市: 100, 乙市: -50, nothing: 20 }));

  it('takes the candidate with the highest sum, and says how likely each is', () => {
    const { best, chances } = decideBy(model.weights)(asked(['乙市', '甲市', null]));
    expect(best).toBe(1);
    expect(chances.reduce((sum, chance) => sum + chance)).toBeCloseTo(1, 12);
    // Weights are hundredths: e^1 against e^0.2 and e^-0.5.
    expect((chances[1] as number) / (chances[2] as number)).toBeCloseTo(Math.exp(0.8), 10);
  });

  it('says the same of a text that it has met before', () => {
    const decide = decideBy(model.weights);
    const once = decide(asked(['甲市', '乙市']));
    expect(decide(asked(['甲市', '乙市']))).toEqual(once);
    expect(decide(asked(['乙市', '甲市'])).best).toBe(1);
  });

  /** Candidates by name with what their words are worth, in hundredths; what is weighed in full is told. */
  const weighedOf = (worth: Readonly<Record<string, number>>, full: Readonly<Record<string, number>> = {}) => {
    const weighed: (string | null)[] = [];
    const named = Object.fromEntries(Object.entries(full).map(([text, weight]) => [`full ${text}`, weight]));
    const question = asked(Object.keys(worth));
    const { best, chances } = decideBy(modelOf(written({ ...worth, ...named })).weights)({
      ...question,
      claimFeatures: ({ text }, emit) => {
        weighed.push(text);
        emit(hashOf(`full ${text}`));
      },
    });
    return { weighed, best: question.candidates[best]?.text, chances };
  };

  it('weighs in full no candidate that words, place and sources make e^4 times less likely than the best', () => {
    const { weighed, best, chances } = weighedOf({ 甲: 100, 乙: -300, 丙: -301, 丁: 90 }, { 乙: 500, 丙: 900 });
    expect(weighed).toEqual(['甲', '乙', '丁']);
    expect(best).toBe('乙');
    expect(chances[2]).toBe(0);
    expect(chances.reduce((sum, chance) => sum + chance)).toBeCloseTo(1, 12);
  });

  it('weighs no more than eight subjects in full, those that are worth most so far; other fields have longer lists', () => {
    const worth = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`甲${i}`, i]));
    expect(weighedOf(worth).weighed).toEqual(Array.from({ length: 8 }, (_, i) => `甲${32 + i}`));
    const { weights } = modelOf({ ...written({}), weights: { ...none, subject: {}, indicator: worth } });
    let weighed = 0;
    const question = { ...asked(Object.keys(worth)), question: 'indicator' } as const;
    decideBy(weights)({ ...question, claimFeatures: () => void weighed++ });
    expect(weighed).toBe(14);
  });

  it('takes the first of equals', () => {
    expect(decideBy(model.weights)(asked(['丙', '丁'])).best).toBe(0);
  });

  it('is given back by its bytes, wherever they lie', () => {
    const bytes = writeModel(model);
    const again = readModel(Buffer.concat([Buffer.alloc(3), bytes]).subarray(3));
    expect(again.confidence).toEqual({ always: 500 });
    expect(weightOf(again.weights.subject, hashOf('乙市'))).toBe(-50);
    expect(decideBy(again.weights)(asked(['乙市', '甲市'])).best).toBe(1);
  });
});
