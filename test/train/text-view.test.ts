/** Which features tell what was decided before, and that a subject's weights lean on the text as well. */
import { describe, expect, it } from 'vitest';
import { both, feature2, feature3, hashOf, keepNames, nameOf, numberValue, term } from '../../src/choice/feature.js';
import { fitAll, newIndexes } from '../../src/train/cross-validate.js';
import type { DocumentExamples } from '../../src/train/examples.js';
import type { Example } from '../../src/train/fit.js';
import { tellsDecisions } from '../../src/train/text-view.js';

keepNames();
const named = (feature: number): boolean => tellsDecisions(nameOf(feature));

describe('a feature of what was decided before', () => {
  it('is told by its name', () => {
    expect(named(feature2(term('ago'), numberValue(1), hashOf('sentence')))).toBe(true);
    expect(named(feature2(term('where'), hashOf('clause'), hashOf('-')))).toBe(false);
  });

  it('or by its first value, alone or as one of two', () => {
    expect(named(feature2(term('source'), hashOf('history'), hashOf('count')))).toBe(true);
    expect(named(feature2(term('source'), hashOf('title'), hashOf('count')))).toBe(false);
    expect(named(feature3(term('nothing'), both(hashOf('same'), numberValue(1)), numberValue(0), hashOf('far')))).toBe(
      true,
    );
    expect(named(feature3(term('nothing'), both(hashOf('own'), hashOf('-')), hashOf('bulletin'), hashOf('$')))).toBe(
      false,
    );
  });
});

describe('weights of a subject', () => {
  const indexes = newIndexes();
  const index = indexes.subject;
  const decided = index.numberOf(feature2(term('decided'), numberValue(2), hashOf('far')));
  const text = index.numberOf(feature2(term('where'), hashOf('clause'), hashOf('name')));
  // Both features mark the right one of two candidates, so that either view could do without the other's.
  const example: Example = {
    offsets: Int32Array.from([0, 2, 2]),
    features: Int32Array.from([decided, text]),
    gain: Float32Array.from([1, 0]),
  };
  const examples: DocumentExamples = {
    indicator: [],
    subject: Array.from({ length: 40 }, () => example),
    period: [],
    base: [],
    whole: [],
    kind: [],
  };
  const document = { name: 'a', text: '', date: null, annotations: [] };
  const { subject } = fitAll([{ document, examples }], indexes);

  it('lean more on the text where it says the same as what was decided', () => {
    expect(subject[decided]).toBeGreaterThan(0);
    expect(subject[text] as number).toBeGreaterThan(1.5 * (subject[decided] as number));
  });
});
