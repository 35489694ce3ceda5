/** Of readings that say the same in other words, the one that the others agree with. */
import { describe, expect, it } from 'vitest';
import { candidateList } from '../../src/choice/candidate.js';
import { agreedChance, agreedWording } from '../../src/choice/wording.js';

const asked = (...readings: readonly (readonly [string | null, number])[]) => {
  const list = candidateList();
  for (const [text] of readings) list.add(text, 'clause');
  const chances = readings.map(([, chance]) => chance);
  return { candidates: list.all, answer: { best: chances.indexOf(Math.max(...chances)), chances } };
};

describe('the wording that is agreed on', () => {
  it('is the likeliest where nothing else says the same', () => {
    const { candidates, answer } = asked(['工业增加值', 0.5], ['出口', 0.3], [null, 0.2]);
    expect(agreedWording(candidates, answer)).toBe(0);
    expect(agreedChance(candidates, answer)).toBe(0.5);
  });

  it('is the one that most likely readings are like, if they outweigh the likeliest', () => {
    const { candidates, answer } = asked(['企业', 0.4], ['中小企业数量', 0.3], ['中小企业总数量', 0.3]);
    expect(agreedWording(candidates, answer)).not.toBe(0);
    expect(agreedChance(candidates, { ...answer, best: 1 })).toBeCloseTo(0.6, 12);
  });

  it('is left as it is where one is as good as sure', () => {
    const { candidates, answer } = asked(['增加值', 0.9], ['工业增加值', 0.05], ['工业的增加值', 0.05]);
    expect(agreedWording(candidates, answer)).toBe(0);
    expect(agreedChance(candidates, answer)).toBe(0.9);
  });

  it('asks no reading that is hardly likely', () => {
    const { candidates, answer } = asked(['进口额', 0.5], ['出口额', 0.46], ['进口额度', 0.02], ['出口总额', 0.02]);
    expect(agreedChance(candidates, answer)).toBe(0.5);
  });

  it('counts the country as such as no name', () => {
    const { candidates, answer } = asked(['全国', 0.5], [null, 0.3], ['北京市', 0.2]);
    expect(agreedChance(candidates, answer)).toBeCloseTo(0.8, 12);
  });
});
