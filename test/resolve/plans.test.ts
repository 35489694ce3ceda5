/** Plans told from what was reached, and the goal that a number is. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';

const DATE = '2013-03-05';

function readingOf(text: string, quote: string) {
  const record = extract(text, { date: DATE }).find((found) => found.quote === quote);
  if (!record) throw new Error(`nothing read at ${quote}`);
  const { kind, indicator, status, period } = record;
  return { kind, indicator, status, period };
}

describe('status', () => {
  test.each([
    ['2012年，全面实现年初确定的主要目标，生产总值增长7.8%。', '7.8%', 'actual'],
    ['2012年，实现了年度目标，新增就业1266人。', '1266人', 'actual'],
    ['2013年，努力实现年初确定的主要目标，生产总值增长7.5%。', '7.5%', 'target'],
    ['2012年确定的主要目标是：生产总值增长7%。', '7%', 'target'],
    ['今年主要预期目标是：生产总值增长7.5%左右。', '7.5%左右', 'target'],
    ['园区将吸纳就业3000人。', '3000人', 'forecast'],
    ['年底客流很可能突破900万人次。', '突破900万人次', 'forecast'],
    ['公司将斥资8亿元扩建厂房。', '8亿元', 'target'],
    ['公司已斥资8亿元扩建厂房。', '8亿元', 'actual'],
    ['预计今年产量为9万吨，较去年的6万吨大增。', '9万吨', 'forecast'],
    ['预计今年产量为9万吨，较去年的6万吨大增。', '6万吨', 'actual'],
    ['今年1月销量比计划目标7160万吨超过1460万吨。', '7160万吨', 'target'],
  ])('%s', (text, quote, status) => {
    expect(readingOf(text, quote).status).toBe(status);
  });

  test('what lies behind the document is no plan, whatever its section is called', () => {
    const text = '二、下一步工作目标\n\n2012年与2007年相比，生产总值增长57.3%。\n\n2013年，生产总值增长8%。';
    expect(readingOf(text, '57.3%').status).toBe('actual');
    expect(readingOf(text, '8%').status).toBe('target');
  });
});

describe('a goal that the clause before names', () => {
  test.each([
    ['今年经济增长速度的宏观调控目标，定为百分之八至九。', '百分之八至九', 'growth', '经济增长速度'],
    ['今年居民消费价格涨幅的控制目标，确定为3%。', '3%', 'growth', '居民消费价格'],
    ['今年登记失业率的控制目标，确定为4.5%。', '4.5%', 'rate', '登记失业率'],
  ])('%s', (text, quote, kind, indicator) => {
    expect(readingOf(text, quote)).toEqual({ kind, indicator, status: 'target', period: '2013' });
  });
});
