/** Whose stake a share is, and what is never measured. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';

const claimOf = (text: string, quote: string) =>
  extract(text, { date: '2025-06-30' }).find((record) => record.quote === quote);

type Example = readonly [text: string, quote: string, whole: string];

describe('a stake is of whom it is held in', () => {
  const examples: readonly Example[] = [
    ['昨日，朱雀能源宣布收购云汐科技51%股权。', '51%', '云汐科技股权'],
    ['昨日，朱雀能源以9亿元收购了云汐科技剩余49%的股权。', '49%', '云汐科技股权'],
    ['朱雀能源目前持有云汐科技30%的股份。', '30%', '云汐科技股份'],
    ['朱雀能源斥资8亿元收购云汐科技51%股权以及星澜材料100%股权。', '100%', '星澜材料股权'],
  ];
  test.each(examples)('%s: %s', (text, quote, whole) => {
    expect(claimOf(text, quote)?.indicator).toBe(whole);
  });
});

test.each([
  ['朱雀能源股东拟减持5%股份。', '5%', '减持'],
  ['朱雀能源大股东质押300万股股份。', '300万股', '质押'],
])('what is done with it where nobody is named: %s', (text, quote, deal) => {
  expect(claimOf(text, quote)?.indicator).toContain(deal);
});

test('a word that points at a firm names no stake', () => {
  expect(claimOf('张某持有该公司48%的股份。', '48%')?.indicator).not.toContain('该公司');
});

describe('what is no indicator', () => {
  const examples: readonly Example[] = [
    ['大豆现货收购价如下，云溪每吨大豆4100元，沛川每吨大豆4150元。', '4150元', '每吨'],
    ['12月大豆期货上涨1%，至每蒲式耳11.2美元。', '每蒲式耳11.2美元', '每蒲式耳'],
    ['发明专利授权量排名如下：云汐科技有限公司（85件）、朱雀能源股份有限公司（61件）。', '61件', '有限公司'],
  ];
  test.each(examples)('%s: %s', (text, quote, other) => {
    const claim = claimOf(text, quote);
    expect(claim).toBeDefined();
    expect(claim?.indicator ?? '').not.toContain(other);
  });
});
