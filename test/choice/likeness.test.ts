/** When two wordings say the same. */
import { describe, expect, it } from 'vitest';
import { ALIKE, likeness, nameLikeness } from '../../src/choice/likeness.js';

describe('likeness', () => {
  it('is 1 for the same, quotation marks and blanks aside, and for two empty ones', () => {
    expect(likeness('“十四五” 规划', '十四五规划')).toBe(1);
    expect(likeness(null, '')).toBe(1);
  });

  it('is 0 where one is empty or nothing is shared', () => {
    expect(likeness(null, '产值')).toBe(0);
    expect(likeness('甲市', '乙县')).toBe(0);
  });

  it('is the F1 of pairs of characters', () => {
    // 工业-业增-增加-加值 against 增加-加值: two common of four and two.
    expect(likeness('工业增加值', '增加值')).toBeCloseTo(4 / 6, 12);
    expect(likeness('aab', 'aaab')).toBeCloseTo(4 / 5, 12);
  });

  it('takes one character for a pair with itself', () => {
    expect(likeness('县', '县')).toBe(1);
    expect(likeness('县', '州')).toBe(0);
  });

  it('counts the country as such as no name', () => {
    expect(nameLikeness('全国', null)).toBe(1);
    expect(nameLikeness('我国', '中国')).toBe(1);
    expect(nameLikeness('全国', '全市')).toBeLessThan(ALIKE);
  });
});
