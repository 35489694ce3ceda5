/** Patterns of words: what the tag makes of groups of a lexicon. */
import { describe, expect, test } from 'vitest';
import { globalPattern, noneOf, pattern, unicodePattern, wordsOf } from '../../grammars/pattern.js';

describe('pattern', () => {
  test('takes the longest word of a group, whatever its order in the lexicon', () => {
    expect(pattern`^${'累计 累计达 累'}`.exec('累计达9亿')?.[0]).toBe('累计达');
  });

  test('lets a quantifier follow a group', () => {
    expect(pattern`^${'同比'}?${['增长 上升', '提高']}+$`.test('同比增长提高')).toBe(true);
    expect(pattern`^${'了 着 过'}{2}$`.test('了着')).toBe(true);
  });

  test('leaves out a word inside a longer one that begins or ends with it', () => {
    const will = pattern`${{ '将 会': '', 中: '中心 市中', 由: '自由' }}`;
    expect(will.test('将')).toBe(true);
    expect(['中心', '市中', '自由'].filter((text) => will.test(text))).toEqual([]);
    expect(['其中', '中间', '由此'].filter((text) => will.test(text))).toHaveLength(3);
  });

  test('refuses a longer word that the word is no edge of', () => {
    expect(() => pattern`${{ 中: '市中心' }}`).toThrow("'市中心' neither begins nor ends with '中'");
  });

  test('takes signs as they are written', () => {
    expect(pattern`^${'R&D a.b (x)'}$`.test('a.b')).toBe(true);
    expect(pattern`^${'R&D a.b (x)'}$`.test('aab')).toBe(false);
    expect(pattern`^${'一 二 三 四 五 六 七 八 九 十 a+'}$`.test('a+')).toBe(true);
  });

  test('holds another pattern as one atom, and no line breaks', () => {
    const inner = pattern`甲|乙`;
    expect(
      pattern`
      ^${inner}+
      |${'丙'}$`.exec('甲乙甲')?.[0],
    ).toBe('甲乙甲');
  });

  test('is made for all occurrences, or for whole characters', () => {
    expect('甲和乙与丙'.split(globalPattern`${'和 与'}`)).toEqual(['甲', '乙', '丙']);
    expect('甲和乙与丙'.replace(globalPattern`${'和 与'}`, '、')).toBe('甲、乙、丙');
    expect(unicodePattern`^\p{Script=Han}{2}${'局'}$`.test('统计局')).toBe(true);
  });
});

test('noneOf is one character that is neither a mark nor a word', () => {
  const other = pattern`^${noneOf('，；', '的 了')}+$`;
  expect(other.test('增长')).toBe(true);
  expect(['a，', '我的', '了'].filter((text) => other.test(text))).toEqual([]);
});

test('wordsOf gives the words in the order of the lexicon', () => {
  expect(wordsOf({ '甲 乙': '', 丙: '丙等' })).toEqual(['甲', '乙', '丙']);
  expect(wordsOf(['甲 乙', '丙'])).toEqual(['甲', '乙', '丙']);
});
