/** Changes without nouns of their own are of the levels told before them, in order or by unit. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';

/** Quotes with their indicators, changes alone. */
const changesOf = (text: string) =>
  extract(text, { date: '2025-06-30' })
    .filter(({ kind, change, base }) => kind === 'growth' || change !== null || (kind === 'share' && base !== null))
    .map(({ quote, indicator }) => `${quote} ${indicator}`);

describe('as many changes as levels', () => {
  test.each([
    ['上半年，全市火灾210起、死亡9人、受伤17人，同比分别下降8.1%、10%、5.6%。', ['8.1% 火灾', '10% 死亡', '5.6% 受伤']],
    ['假日期间，全区接待游客31万人次，旅游收入2.4亿元，同比分别增长12%和15%。', ['12% 接待游客', '15% 旅游收入']],
  ])('%s', (text, changes) => {
    expect(changesOf(text)).toEqual(changes);
  });
});

test('a change is of the level in its unit', () => {
  expect(changesOf('上半年，全市火灾210起、死亡9人，同比减少18起、1人。')).toEqual(['18起 火灾', '1人 死亡']);
});

test('a change of all of them stays with the one before it', () => {
  expect(changesOf('全区接待游客31万人次，旅游收入2.4亿元，增长15%。')).toEqual(['15% 旅游收入']);
});
