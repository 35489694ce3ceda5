/** Names by the code behind them, and whoever a text announces alone. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { preferring } from '../support/preferring.js';

const whose = (text: string): (string | null)[] =>
  extract(text)
    .filter(({ kind }) => kind !== 'date')
    .map(({ subject }) => subject);

describe('a name with a code behind it', () => {
  it.each([
    ['8月21日消息，蓝岬集运（601999.sh）公布中报，公司亏损12.8亿元，毛利率为5%。', '蓝岬集运'],
    ['今日，汐泽游戏（Nasdaq：XIZE）公布了财务报告，公司净利润为2880万美元。', '汐泽游戏'],
    ['光伏龙头汐泽股份（600999）发布半年报，公司营业收入437.9亿元。', '汐泽股份'],
  ])('%s', (text, name) => {
    expect(new Set(whose(text))).toEqual(new Set([name]));
  });

  it('is among the names of its text as a whole', () => {
    const text = '蓝岬芯城（00990）成交额5亿元。\n\n此前订单12亿元。';
    expect(preferring(text, 'subject', []).at(-1)?.candidates).toContain('蓝岬芯城');
  });
});

describe('figures of those who keep books', () => {
  const report = '8月23日晚间，蓝岬龙发布截至2013年6月30日的第二季度财务报告。';

  it('are of whoever alone is announced', () => {
    const [profit] = preferring(`${report}\n\n第二季度净利润为人民币4.2亿元。`, 'subject', []).slice(-1);
    expect(profit?.text).toBe('蓝岬龙');
  });

  it('are of nobody named before where two are announced', () => {
    const text = `年报季开始了。\n\n${report}\n\n海阳银行发布年报。\n\n第二季度净利润为人民币4.2亿元。`;
    const [profit] = preferring(text, 'subject', []).slice(-1);
    expect(profit?.text).toBeNull();
  });

  it('are not of a word for a day', () => {
    const text = '港股异动 | 汐泽药业（03999）绩后下跌8%。\n\n昨晚公司发布截至6月30日止六个月业绩，收益10.9亿元。';
    expect(whose(text).at(-1)).toBe('汐泽药业');
  });
});
