/** A market's index is whose number it is, and nothing else is measured. */
import { expect, it } from 'vitest';
import { isMarketIndex } from '../../src/choice/own-words.js';
import { extract } from '../../src/index.js';

it('is known by name, numbers in it or not', () => {
  expect(['沪指', '北证50指数', '标普500指数', '创业板指'].map(isMarketIndex)).toEqual([true, true, true, true]);
  expect(['居民消费价格指数', '指数', null].map(isMarketIndex)).toEqual([false, false, false]);
});

it('is a subject without an indicator', () => {
  const read = extract('恒生指数下跌4.79%，标普500指数下跌1.97%、纳斯达克指数下跌3.65%。').map(
    ({ quote, subject, indicator }) => [quote, subject, indicator],
  );
  expect(read).toEqual([
    ['4.79%', '恒生指数', null],
    ['1.97%', '标普500指数', null],
    ['3.65%', '纳斯达克指数', null],
  ]);
});
