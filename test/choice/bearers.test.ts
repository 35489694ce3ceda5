/** A measure that its clause tells alone is of what the number before it was of. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';

type Example = readonly [text: string, quote: string, whole: string];

/** Subject and indicator of the claim with a quote, in a row. */
function told(text: string, quote: string): string | undefined {
  const claim = extract(text, { date: '2025-06-30' }).find((record) => record.quote === quote);
  return claim && `${claim.subject ?? ''}${claim.indicator ?? ''}`;
}

const BORNE: Readonly<Record<string, readonly Example[]>> = {
  'schools and those who learn and teach there': [
    ['全县共有初中38所，招生0.9万人，在校生2.7万人。', '0.9万人', '初中招生'],
    ['全县共有初中38所，招生0.9万人，在校生2.7万人。', '2.7万人', '初中在校生'],
    ['全县共有初中38所，比上年减少2所；招生0.9万人，增长1.2%。', '1.2%', '初中招生'],
    ['全县共有初中38所。当年招生0.9万人。', '0.9万人', '初中招生'],
    ['全市中等职业学校12所（其中民办3所），招生0.4万人。', '0.4万人', '中等职业学校招生'],
  ],
  'what is sown and what it yields': [
    ['芝麻播种面积31万亩，增长2%，产量3.3万吨，增长4.1%。', '3.3万吨', '芝麻产量'],
    ['芝麻播种面积31万亩，增长2%，产量3.3万吨，增长4.1%。', '4.1%', '芝麻产量'],
    ['全年糖料种植面积15万亩，总产量40万吨。', '40万吨', '糖料总产量'],
  ],
  'goods and the directions of their trade': [['天然橡胶出口2.4万吨，下降6%；进口61万吨。', '61万吨', '天然橡胶进口']],
  'what is applied for and granted': [['植物新品种权申请52件，授权17件。', '17件', '植物新品种权授权']],
};

describe.each(Object.entries(BORNE))('%s', (_, examples) => {
  test.each(examples)('%s: %s', (text, quote, whole) => {
    expect(told(text, quote)).toContain(whole);
  });
});

/** What the number before was of, and this one is not. */
const OTHERS: readonly Example[] = [
  ['全县共有小学90所，幼儿园41所，共有专任教师0.5万人。', '0.5万人', '幼儿园'],
  ['全县各级各类学校210所，在校生6.1万人。', '6.1万人', '各级各类'],
  ['芝麻播种面积31万亩，产量3.3万吨；蔬菜生产稳步发展，种植面积44万亩。', '44万亩', '芝麻'],
  ['货物进出口总额90亿元，增长3%，出口52亿元。', '52亿元', '货物'],
];

test.each(OTHERS)('%s: %s is not of %s', (text, quote, other) => {
  expect(told(text, quote)).toBeDefined();
  expect(told(text, quote)).not.toContain(other);
});
