/** Classes told by a size are among what can be counted. */
import { expect, it } from 'vitest';
import { preferring } from '../support/preferring.js';

const candidatesOf = (text: string, quote: string): readonly (string | null)[] =>
  preferring(text, 'indicator', []).find((one) => one.quote === quote)?.candidates ?? [];

it.each([
  ['全市引进亿元以上项目120个。', '120个', '亿元以上项目'],
  ['年销售额超过5亿元的企业23家。', '23家', '年销售额超过5亿元的企业'],
  ['引进项目500个，其中超20亿元项目200个。', '200个', '超20亿元项目'],
  ['全市有23家年产值超亿元企业。', '23家', '年产值超亿元企业'],
])('%s', (text, quote, indicator) => {
  expect(candidatesOf(text, quote)).toContain(indicator);
});

it('holds no number that bounds nothing', () => {
  expect(candidatesOf('收入5亿元，企业23家。', '23家').filter((text) => text?.includes('5亿元'))).toEqual([]);
});
