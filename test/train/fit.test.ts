/** Fitting and calibration: they learn what can be learned, and the same each time. */
import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../src/choice/confidence.js';
import { softmax } from '../../src/choice/model.js';
import { calibrate, type Outcome, reliability } from '../../src/train/calibrate.js';
import { type Example, FIT, fitWeights, scoresOf } from '../../src/train/fit.js';

/** Two candidates; feature 0 marks the right one, 1 and 2 are noise that both have in turn. */
const example = (n: number): Example => {
  const right = n % 2;
  const features = [right === 0 ? [0, 1] : [1, 2], right === 0 ? [2] : [0, 2]];
  return {
    offsets: Int32Array.from([0, features[0]?.length ?? 0, features.flat().length]),
    features: Int32Array.from(features.flat()),
    gain: Float32Array.from([right === 0 ? 1 : 0, right === 1 ? 1 : 0]),
  };
};
const EXAMPLES = Array.from({ length: 60 }, (_, n) => example(n));

const chancesOf = (scores: Float64Array): Float64Array => softmax(scores, Math.max(...scores));

describe('fitting', () => {
  it('finds the feature that tells', () => {
    const weights = fitWeights(EXAMPLES, 3);
    for (const one of EXAMPLES) {
      const chances = chancesOf(scoresOf(one, weights, Uint8Array.from([1, 1, 1])).all);
      expect(chances[one.gain.indexOf(1)]).toBeGreaterThan(0.9);
    }
  });

  it('gives the same weights each time', () => {
    expect(fitWeights(EXAMPLES, 3)).toEqual(fitWeights(EXAMPLES, 3));
  });

  it('begins at given weights, keeps those that no example asks for, and is drawn back to them', () => {
    const start = Float64Array.from([0, 0, 0, 7]);
    const shifted = (decay: number) => fitWeights(EXAMPLES, 4, { ...FIT, start, decay });
    expect(shifted(FIT.decay)[3]).toBe(7);
    expect(shifted(FIT.decay)[0]).toBeGreaterThan(1);
    const sure = fitWeights(EXAMPLES, 4, { ...FIT, start: Float64Array.from([9, 0, 0, 0]), decay: 1 });
    expect(sure[0]).toBeCloseTo(9, 2);
    expect(shifted(1)[0]).toBeLessThan(shifted(FIT.decay)[0] as number);
  });

  it('lets the features that are asked first tell by themselves what the others would tell alone', () => {
    // Feature 3 goes with feature 0 and so takes half of its weight; where 0 is asked first, it takes none of it away.
    const double = EXAMPLES.map(({ offsets, features, gain }) => {
      const with3 = [0, 1].map((k) =>
        [...features.slice(offsets[k], offsets[k + 1])].flatMap((f) => (f === 0 ? [0, 3] : [f])),
      );
      const [one = [], other = []] = with3;
      return {
        offsets: Int32Array.from([0, one.length, one.length + other.length]),
        features: Int32Array.from([...one, ...other]),
        gain,
      };
    });
    const first = Uint8Array.from([1, 0, 0, 0]);
    const alone = (weights: Float64Array) =>
      chancesOf(scoresOf(double[0] as Example, weights, first).first)[0] as number;
    expect(alone(fitWeights(double, 4, { ...FIT, isFirst: first }))).toBeGreaterThan(
      alone(fitWeights(double, 4)) + 0.01,
    );
  });

  it('leaves out features that too few examples have', () => {
    const rare = [...EXAMPLES, { ...example(0), features: Int32Array.from([0, 3, 2]) }];
    expect(fitWeights(rare, 4)[3]).toBe(0);
    expect(fitWeights(rare, 4, { ...FIT, least: 1 })[3]).not.toBe(0);
  });

  it('leaves out a part of the features at each step, so that a weaker one learns beside a telling one', () => {
    // Feature 3 goes with the right candidate three times in four, with the other one else.
    const weaker = EXAMPLES.map(({ offsets, features, gain }, n) => {
      const right = gain.indexOf(1);
      const parts = [0, 1].map((k) => [
        ...features.slice(offsets[k], offsets[k + 1]),
        ...(n % 8 < 6 === (k === right) ? [3] : []),
      ]);
      return {
        offsets: Int32Array.from([0, parts[0]?.length ?? 0, parts.flat().length]),
        features: Int32Array.from(parts.flat()),
        gain,
      };
    });
    const share = (weights: Float64Array) => (weights[3] as number) / (weights[0] as number);
    expect(share(fitWeights(weaker, 4, { ...FIT, drop: 0.5 }))).toBeGreaterThan(1.3 * share(fitWeights(weaker, 4)));
  });
});

describe('calibration', () => {
  /** Of the sure ones nine in ten are right, of the others three in ten. */
  const outcomes: Outcome[] = Array.from({ length: 2000 }, (_, n) => {
    const sure = n % 2 === 0;
    return {
      inputs: [
        ['always', 1],
        ['sure', sure ? 1 : 0],
      ],
      right: n % 20 < (sure ? 18 : 6),
    };
  });
  const weights = calibrate(outcomes);

  it('tells how often each sort is right', () => {
    for (const sure of [0, 1]) {
      const own = outcomes.filter(({ inputs }) => inputs[1]?.[1] === sure);
      const right = own.filter((one) => one.right).length / own.length;
      expect(confidenceOf(own[0]?.inputs ?? [], weights)).toBeCloseTo(right, 1);
    }
  });

  it('is judged by tenths', () => {
    const tenths = reliability(outcomes.map((outcome) => ({ outcome, weights })));
    expect(tenths.map(({ claims }) => claims).reduce((a, b) => a + b)).toBe(2000);
    for (const { claims, told, right } of tenths) if (claims > 0) expect(Math.abs(told - right)).toBeLessThan(0.05);
  });

  it('counts a confidence of 1 in the last tenth', () => {
    const sure = { inputs: [['always', 1]] as [string, number][], right: true };
    expect(reliability([{ outcome: sure, weights: { always: 20_000 } }])[9]?.claims).toBe(1);
  });
});
