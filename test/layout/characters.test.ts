/** Characters that are written in more than one way. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { simplify } from '../../src/layout/characters/variants.js';
import { fold } from '../../src/layout/fold.js';

describe('simplify', () => {
  it('keeps the length and reads traditional characters, radicals and symbol fonts', () => {
    expect(simplify('臺灣經濟、億圓')).toBe('台湾经济、亿圆');
    expect(simplify('⺠⻅⻋⻓⻔⽉⽇')).toBe('民见车长门月日');
    expect(simplify('\uF033\uF02E\uF035\uF025')).toBe('3.5%');
    for (const text of ['國民𠮷', '', 'abc', '2024年']) expect(fold(text)).toHaveLength(text.length);
  });

  it('leaves simplified text as it is', () => {
    const text = '2024年，全市实现地区生产总值412.6亿元。';
    expect(simplify(text)).toBe(text);
  });
});

describe('a text in traditional characters', () => {
  const simplified = '2024年，洛阳市实现生产总值5481.6亿元，比上年增长3.5%，企业达到360家。';
  const traditional = '2024年，洛陽市實現生產總值5481.6億元，比上年增長3.5%，企業達到360家。';
  const numbers = (text: string) => extract(text).map(({ kind, value, unit, period }) => [kind, value, unit, period]);

  it('gives the same claims, in its own words', () => {
    expect(numbers(traditional)).toEqual(numbers(simplified));
    const money = extract(traditional).find(({ kind }) => kind === 'gdp' || kind === 'amount');
    expect(money).toMatchObject({ subject: '洛陽市', indicator: '生產總值', quote: '5481.6億元' });
  });

  it('gives simplified fields when that is asked for', () => {
    const money = extract(traditional, { simplified: true }).find(({ kind }) => kind === 'gdp' || kind === 'amount');
    expect(money).toMatchObject({ subject: '洛阳市', indicator: '生产总值', quote: '5481.6億元' });
  });
});
