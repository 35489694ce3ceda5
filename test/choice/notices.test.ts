/** Notices: what a company announces is told of 公司, and 公司 is whoever announces it. */
import { describe, expect, it } from 'vitest';
import { antecedentsOf } from '../../src/choice/antecedent.js';
import type { DocumentModel } from '../../src/choice/document-model.js';
import { notifierOf, speakerOf } from '../../src/choice/speakers.js';
import { extract } from '../../src/index.js';

describe('who publishes a notice', () => {
  it.each([
    ['达宁智能公告，公司拟转让股权', '达宁智能'],
    ['云科软件公告称，公司签订协议', '云科软件'],
    ['近日，海阳股份在港交所公告称，公司完成配售', '海阳股份'],
    ['某社8月20日电，云意电机公告称，公司拟发行债券', '云意电机'],
    ['宏光电器（002999）8月21日晚间发布公告，公司拟募资', '宏光电器'],
    ['4月23日，远山股份（8.22，-0.26，-3.07%）（SH601999）发布公告称，公司与某区签约', '远山股份'],
    ['国方集团发布业绩预告，预计净利润增长', '国方集团'],
    ['长河汽车发布2024年度业绩快报，营业收入增长', '长河汽车'],
    ['北塔银行今日晚间披露三季报，净息差为1.6%', '北塔银行'],
  ])('%s', (text, name) => {
    expect(notifierOf(text)).toBe(name);
  });

  it.each([
    '根据公告，公司拟转让股权',
    '据9月30日公告，公司拟转让股权',
    '公司公告称，拟募资5亿元',
    '市统计局公布数据，全市产值增长',
    '统计局发布公报，全年产值增长',
    '公告栏里写着，公司放假3天',
  ])('%s: nobody', (text) => {
    expect(notifierOf(text)).toBeNull();
  });
});

describe('who speaks', () => {
  it.each([
    ['云鼎股份：上半年净利润2亿元', '云鼎股份'],
    ['业绩快报：净利润2.4亿元', null],
    ['数据显示，全市产值增长', null],
    ['核心观点：需求回升', null],
  ])('%s', (text, name) => {
    expect(speakerOf(text)).toBe(name);
  });
});

/** Quotes with the subjects that they are read with. */
const subjects = (text: string): (readonly [string, string | null])[] =>
  extract(text).map(({ quote, subject }) => [quote, subject] as const);

describe('whose a number of a notice is', () => {
  const before = '盛山股份：拟以1.2亿元收购安德能源49%股权\n\n';

  it('gives 公司, and clauses that go on, to whoever publishes it', () => {
    const text = `${before}达宁智能公告称，公司与某县签订协议，计划投资15亿元建厂，同比增长4.5%。`;
    expect(subjects(text).slice(-2)).toEqual([
      ['15亿元', '达宁智能'],
      ['4.5%', '达宁智能'],
    ]);
  });

  it('goes on in the paragraph, not behind it', () => {
    const text = `${before}达宁智能公告，公司拟转让子公司海丝科技16.5%股权。转让完成后，公司持有海丝科技83.5%股权。\n\n云科软件公告，公司拟募资3亿元。`;
    expect(subjects(text).slice(2)).toEqual([
      ['16.5%', '达宁智能'],
      ['83.5%', '达宁智能'],
      ['3亿元', '云科软件'],
    ]);
  });

  it('leaves a clause to the name that heads it', () => {
    const text = `${before}达宁智能公告，标的公司海丝科技上半年营业收入5200万元。`;
    expect(subjects(text).at(-1)).not.toEqual(['5200万元', '达宁智能']);
  });

  it('is of whoever the title announces where nobody else is named', () => {
    const text =
      '金岭软件发布2010第四季度及全年财务报告\n\n收益\n\n收益按年下跌5%至人民币971.4百万元。\n\n毛利按年减少6%。';
    expect(subjects(text).slice(-3)).toEqual([
      ['5%', '金岭软件'],
      ['人民币971.4百万元', '金岭软件'],
      ['6%', '金岭软件'],
    ]);
  });
});

it('lets 公司 stand for nobody else in the paragraph of a notice', () => {
  const speakers = { here: null, before: null, heading: '盛山股份', notifier: '达宁智能', titleNotifier: null };
  const lexicon = { classOf: () => ({ deictic: { head: '公司', endings: ['股份'] } }) };
  const document = { lexicon, speakers, decisions: [] } as unknown as DocumentModel;
  expect(antecedentsOf('公司', document, null)).toEqual([{ name: '达宁智能', how: 'speaker' }]);
});
