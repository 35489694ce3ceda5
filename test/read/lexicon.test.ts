/** A user's lexicon: what is taken, and what is said of one that is wrong. */
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../src/read/errors.js';
import { parseLexicon } from '../../src/read/lexicon.js';

const parse = (value: unknown) => parseLexicon('words.json', JSON.stringify(value));

describe('parseLexicon', () => {
  it('takes all lists, some, or none', () => {
    const full = {
      units: { 标准箱: 'TEU' },
      classifiers: ['枚'],
      indicators: { 签约额: 'funding' },
      organisations: ['滨海科技城'],
    };
    expect(parse(full)).toEqual(full);
    expect(parse({ classifiers: ['枚'] })).toEqual({ classifiers: ['枚'] });
    expect(parse({})).toEqual({});
  });

  it.each([
    [
      'a list that is not known',
      { unit: {} },
      /words\.json: not a lexicon: no list is called "unit"; the lists are units, /,
    ],
    ['a list of another shape', { units: ['箱'] }, /: units: not in the form \{"标准箱": "TEU"\}; correct it$/],
    ['a name without a list', { names: { 总收入: '营收' } }, /: names\.总收入: not in the form \["园区总收入"\]; /],
    ['an empty key', { units: { '': 'TEU' } }, /: units\.: a word must not be empty/],
    ['a kind that is not known', { indicators: { 签约额: 'money' } }, /: indicators\.签约额: /],
    ['an empty word', { classifiers: ['枚', ''] }, /: classifiers\[1\]: a word must not be empty/],
    ['a word with blanks around it', { organisations: [' 甲'] }, /: organisations\[0\]: a word must not /],
    ['a code that is no text', { units: { 箱: 1 } }, /: units\.箱: /],
    ['no object', [], /words\.json: not a lexicon: not an object with any of the lists units, .*; correct it$/],
  ])('refuses %s in one line', (_, value, message) => {
    expect(() => parse(value)).toThrow(ReadError);
    expect(() => parse(value)).toThrow(message);
    expect(() => parse(value)).not.toThrow(/\n/);
  });

  it('refuses what is not JSON', () => {
    expect(() => parseLexicon('words.json', '{"units":')).toThrow(/^words\.json: not JSON \(.+\); correct it$/);
  });
});
