/** A feature's name gives its hash again: a model that is written by names is read by hashes. */
import { beforeAll, describe, expect, it } from 'vitest';
import {
  both,
  feature1,
  feature2,
  feature3,
  hashOf,
  hashOfName,
  keepNames,
  nameOf,
  numberValue,
  term,
} from '../../src/choice/feature.js';

describe('names of features', () => {
  beforeAll(keepNames);

  it('tell name and values', () => {
    expect(nameOf(feature2(term('last2'), hashOf('总值'), numberValue(3)))).toBe('last2|总值|3');
    expect(nameOf(feature1(term('x'), both(hashOf('a'), both(hashOf('b'), hashOf('c')))))).toBe('x|(a&(b&c))');
  });

  it('give the hash that they were told of, however values are put together', () => {
    const [a, b, c] = [hashOf('甲'), hashOf('B'), numberValue(7)];
    for (const feature of [
      feature1(term('f'), a),
      feature2(term('f'), a, b),
      feature3(term('f'), a, b, c),
      feature1(term('f'), both(both(a, b), c)),
      feature1(term('f'), both(a, both(b, c))),
      feature3(term('f'), both(both(a, b), both(b, c)), a, both(c, a)),
    ])
      expect(hashOfName(nameOf(feature))).toBe(feature);
  });

  it('are not confused by what a name is built with', () => {
    for (const text of ['a|b', 'a&b', '(a&b)', '）', '|', '']) {
      const feature = feature1(term('f'), hashOf(text));
      expect(hashOfName(nameOf(feature))).toBe(feature);
    }
  });

  it('differ by the order of their values', () => {
    expect(feature2(term('f'), hashOf('a'), hashOf('b'))).not.toBe(feature2(term('f'), hashOf('b'), hashOf('a')));
    expect(both(hashOf('a'), hashOf('b'))).not.toBe(both(hashOf('b'), hashOf('a')));
  });
});
