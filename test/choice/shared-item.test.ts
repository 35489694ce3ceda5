/** Lists whose numbers 分别 shares out: each number is of its own item. */
import { expect, it } from 'vitest';
import { candidateList } from '../../src/choice/candidate.js';
import { addPhrases } from '../../src/choice/candidate-sources.js';
import type { ReadSentence } from '../../src/choice/sentence.js';
import { extract } from '../../src/index.js';

/** What each number is of, subject and indicator as one wording. */
const told = (text: string): string[] =>
  extract(text)
    .filter(({ kind }) => kind !== 'date')
    .map(({ quote, subject, indicator }) => `${quote} ${subject ?? ''}${indicator ?? ''}`);

it.each([
  [
    '全省外贸平稳增长。其中，集成电路、笔记本电脑、电工器材分别出口149亿元、110亿元和92亿元。',
    ['集成电路出口', '笔记本电脑出口', '电工器材出口'],
  ],
  ['全市商场里，服装、家电和粮油分别销售12亿元、9亿元、7亿元。', ['服装', '家电', '粮油']],
  [
    '前两个月，福建省对欧盟、美国、东盟分别进出口27.9亿美元、26.4亿美元和16.7亿美元。',
    ['福建省对欧盟进出口', '福建省对美国进出口', '福建省对东盟进出口'],
  ],
  ['大、中、小型企业采购经理指数分别为51.1%、50.6%和50.3%。', ['大型企业', '中型企业', '小型企业']],
])('%s', (text, items) => {
  const read = told(text);
  expect(read).toHaveLength(items.length);
  items.forEach((item, i) => {
    expect(read[i]).toContain(item);
  });
});

it('gives the first of numbers in a row to whoever was just told of, not to a list before', () => {
  const text =
    '574家中小板公司营业收入、净利润分别为9260亿元、830亿元，同比分别上升33%、32%；而209家创业板公司营业收入853亿元、净利润147亿元，同比上升38%、31%。';
  expect(told(text).at(-2)).not.toContain('中小板');
});

it('does not measure what a gap is held against', () => {
  const [, gap] = extract('全市规模工业增加值同比增长5.5%，但仍低于全省平均增速2.1个百分点。');
  expect(gap).toMatchObject({ quote: '2.1个百分点', base: '全省平均增速', indicator: '规模工业增加值' });
});

it('keeps what a profit is without', () => {
  const [, profit] = extract('海阳股份2024年实现扣除非经常性损益后的净利润3.6亿元。');
  expect(profit).toMatchObject({ quote: '3.6亿元', indicator: '扣除非经常性损益后的净利润' });
});

it('takes no word that shares out numbers into a name', () => {
  const words = ['东盟', '分别', '进出口'].map((text, i) => ({
    text,
    start: [0, 2, 4][i],
    end: [2, 4, 7][i],
    kind: 'noun',
    tag: 'n',
  }));
  const kept = { phrases: new Map() };
  const sentence = { words, folded: '东盟分别进出口', kept } as unknown as ReadSentence;
  const list = candidateList();
  addPhrases(list, { sentence, source: 'stretch', zone: 'stretch', from: 0, to: 3, longest: 8, atEdges: false });
  expect(list.all.map(({ text }) => text)).toEqual(['进出口', '东盟']);
});
