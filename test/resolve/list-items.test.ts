/** Items of a list that is written as one noun phrase. */
import { expect, test } from 'vitest';
import { splitList } from '../../src/resolve/list-items.js';
import { buildWords } from '../../src/resolve/words.js';

const words = buildWords();

const LISTS: readonly (readonly [what: string, list: string, items: readonly string[], numbers?: number])[] = [
  ['one item stays one', '固定资产投资', ['固定资产投资']],
  [
    'the noun of numbered sectors is said once',
    '第一、二、三产业增加值',
    ['第一产业增加值', '第二产业增加值', '第三产业增加值'],
  ],
  ['whoever stands before numbered sectors is no part of them', '澄湖区第一、二产业', ['第一产业', '第二产业']],
  ['one word for output and sales, its tail left out', '空调产销量', ['空调产量', '空调销量']],
  ['one word for deposits and loans, its tail kept', '人民币存贷款余额', ['人民币存款余额', '人民币贷款余额']],
  ['a measure behind 的 is of every item', '电视机、冰箱和空调的产量', ['电视机产量', '冰箱产量', '空调产量']],
  ['short items lack what the last one has', '城镇、农村居民消费支出', ['城镇居民消费支出', '农村居民消费支出']],
  ['a known measure at the end is of every item', '纺织业、服装业增加值', ['纺织业增加值', '服装业增加值']],
  ['items with measures of their own keep them', '营业收入、利润总额', ['营业收入', '利润总额']],
  [
    'as many items as numbers, whatever joins their words',
    '批发和零售业、住宿和餐饮业',
    ['批发和零售业', '住宿和餐饮业'],
    2,
  ],
];

for (const [what, list, items, numbers] of LISTS)
  test(what, () => {
    expect(splitList(list, words, numbers)).toEqual(items);
  });
