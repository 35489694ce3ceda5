/** The times and bases that the rules give, before any weights choose. */
import { describe, expect, test } from 'vitest';
import { createGrammar } from '../../grammars/zh/grammar.js';
import { languageOf } from '../../src/extract.js';
import { layout } from '../../src/layout/layout.js';
import { linesOnly } from '../../src/read/text-document.js';
import { parseIsoDay } from '../../src/resolve/document-date.js';
import { resolveBlocks } from '../../src/resolve/resolve.js';
import { initialState } from '../../src/resolve/state.js';

type Example = readonly [text: string, quote: string, expected: string | null, date?: string];

const { parse } = createGrammar();
const { words } = languageOf(undefined);

function ruled(text: string, quote: string, date = '2025-06-30') {
  const document = date === '' ? null : parseIsoDay(date);
  const source = { ...linesOnly(text), path: '', sha256: '', date: null };
  for (const claim of resolveBlocks(layout(source), parse, initialState(), { document, words }))
    if (claim.kind !== 'date' && claim.sentence.folded.slice(claim.start, claim.end) === quote) return claim;
  throw new Error(`no claim ${quote}`);
}

const PERIODS: Readonly<Record<string, readonly Example[]>> = {
  'a time goes on in its paragraph': [
    ['据统计，甲国2024年进口大豆9万吨。其中转基因占一半。乙国市场份额为40%。', '40%', '2024'],
    ['据统计，甲县2024年产值9亿元。计划投资2亿元。', '2亿元', null],
    ['据统计，甲镇1998年建校，学生90人。现有教师40人。', '40人', null],
    ['据统计，甲县2024年产值9亿元（2023年为8亿元）。乙县产值5亿元。', '5亿元', '2024'],
  ],
  'months and days without a year go on in the next paragraphs': [
    ['据统计，1-8月甲市出口90亿元，增长5%。\n矿砂进口33亿元。\n企业进口8亿元。', '8亿元', 'XXXX-01/XXXX-08', ''],
    ['8月12日，甲市新增病例8例。\n累计报告病例47例。\n在院病例6例。', '6例', 'XXXX-08-12', ''],
    ['2024年8月，甲市出口90亿元。\n全市有企业30家。', '30家', null, ''],
  ],
  'the next month, quarter, year or years': [
    ['公司预计下季度营收3亿元。', '3亿元', '2025-07/2025-09', '2025-04-20'],
    ['下月计划投放粮食4万吨。', '4万吨', '2025-05', '2025-04-20'],
    ['该厂1998年投产，次年产量3万吨。', '3万吨', '1999'],
    ['该厂1998年投产，翌年产量3万吨。', '3万吨', '1999'],
    ['未来三年，公司投资30亿元。', '30亿元', '2025/2027', '2025-04-20'],
    ['今后两年，公司投资30亿元。', '30亿元', '2025/2026', '2025-04-20'],
    ['未来三年内，公司投资30亿元。', '30亿元', null, '2025-04-20'],
  ],
  'the last day of a month or quarter': [
    ['上季末，存栏生猪9万头。', '9万头', '2025-03-31', '2025-04-20'],
    ['上月末，存栏生猪9万头。', '9万头', '2025-02-28', '2025-03-20'],
    ['2025年5月，出口8亿元，月末存款余额9亿元。', '9亿元', '2025-05-31'],
  ],
  'the year or quarter just named': [
    ['甲县2013年到2015年增长8%。2016年增长20%。这一年，9万名学生入学。', '9万名', '2016'],
    ['该年龄组失业率为5%。', '5%', null],
  ],
  'a time of what was before': [
    ['2024年9月，出口额延续2月份增长态势，达到30亿元。', '30亿元', '2024-09'],
    ['2024年9月，扭转上月下滑趋势，产量达3万吨。', '3万吨', '2024-09'],
  ],
  'a year in brackets stays there': [
    ['甲国2024年7月失业率为5%（去年同期为4%），9月出口8亿元。', '8亿元', '2024-09'],
    ['甲公司一季度利润5亿元（2018年一季度为12亿元），二季度利润6亿元。', '6亿元', '2025-04/2025-06'],
  ],
  'a quarter for each number of a list': [
    ['今年一、二季度进出口分别增长1.3%和4.5%。', '1.3%', '2025-01/2025-03'],
    ['今年一、二季度进出口分别增长1.3%和4.5%。', '4.5%', '2025-04/2025-06'],
    ['今年一、二季度进出口合计9亿元。', '9亿元', '2025-01/2025-06'],
  ],
  'a time that something is held against': [
    ['2024年票房5亿元，不及2021年国庆节的6.3亿元，观众9万人。', '9万人', '2024'],
    ['2025年3月购金5吨，相比2月较为保守的1.2吨有所提高。', '1.2吨', '2025-02'],
    ['2025年3月购金5吨，比2月增加的1.2吨少。', '1.2吨', '2025-03'],
    ['2025年一季度增长6%，与2024年一季度增长5%相比有所提高。', '5%', '2024-01/2024-03'],
    ['2025年5月价格上涨4%。与去年同月比，甲市上涨6%。', '6%', '2025-05'],
    ['2025年7月产值9亿元，增幅较1-2月、1-3月分别回落3个和2个百分点，税收2亿元。', '2亿元', '2025-07'],
    ['2024年产量9万吨，比历史上最好的2019年增长6%。产值5亿元。', '5亿元', '2024'],
    ['2024年产值占比较大的2012年产品增长5%。', '5%', '2012'],
    ['2024年游客9万人，恢复至2019年春节假期同期的90%；收入5亿元。', '5亿元', '2024'],
    ['2025年5月，指数为47%，低于上月0.2个百分点。', '0.2个百分点', '2025-05'],
    ['2025年5月，指数为47%，低于上月的47.3%。', '47.3%', '2025-04'],
  ],
  'months from one to another': [
    ['从今年1月到7月，甲市出口9亿元，进口3亿元。', '3亿元', '2025-01/2025-07'],
    ['从今年1月的9亿元，增至3月的10亿元。', '9亿元', '2025-01'],
  ],
  'the year just told of, as local histories call it': [
    ['1956年2月，全县有工厂103处。是年，产值338万元。', '338万元', '1956'],
    ['1956年2月，全县有工厂103处。是年底，工厂增至110处。', '110处', '1956-12-31'],
    ['1956年2月开工，是年度最大的工程，投资338万元。', '338万元', '1956-02'],
  ],
  'the day named, whatever its year': [
    ['7月23日股市开盘。\n当日，甲公司成交3亿元。', '3亿元', 'XXXX-07-23', ''],
    ['记者于7月23日获悉，项目动工。\n届时，甲公司可容纳3000人。', '3000人', null, ''],
  ],
  'since a year': [
    ['自2014年以来，累计培训30万人。第三季度，出口8亿元。', '8亿元', '2025-07/2025-09', '2025-12-30'],
    ['自三季度以来，出口8亿元。11月，进口3亿元。', '3亿元', '2024-11', '2025-01-11'],
  ],
  'the first days of a holiday are no day of the month': [
    ['2019年国庆假期前4日，全国接待游客5亿人次。', '5亿人次', '2019'],
  ],
  'a line that says whose text it is': [
    [
      '2024年1-9月全区经济运行简况\n\n来源：区统计局 时间：2024-11-05\n\n全区认真落实各项决策部署，经济运行总体平稳，财政收入3亿元。\n\n投资保持增长，完成工业投资5亿元。',
      '3亿元',
      '2024-01/2024-09',
    ],
  ],
  'what brackets say of the year before': [['2006年收案32件（不含上年旧存案件），审结30件。', '30件', '2006']],
  'a stretch of years that is pointed at': [['从2019年至2022年，这四年间年平均增长70件。', '70件', '2019/2022']],
  'places from one to another': [['2025年甲罪已从上年的第4位跃升到第3位。', '第3位', '2025']],
  'a list that a line has announced': [
    ['2025年主要预期目标是：\n——生产总值增长6%左右。\n——新增就业5000人。', '5000人', '2025', '2025-01-11'],
  ],
};

const BASES: Readonly<Record<string, readonly Example[]>> = {
  'another part of the year before': [
    ['2025年3月，生猪存栏4亿头，比去年12月减少3%。', '3%', '2024-12'],
    ['2025年一季度，增速为5%，较去年四季度加快0.3个百分点。', '0.3个百分点', '2024-10/2024-12'],
    ['2025年3月末，存款余额比去年12月末增加30亿元。', '30亿元', '2024-12-31'],
    ['2025年6月，价格比去年6月上涨5%。', '5%', 'yoy'],
    ['2025年6月末，价格比去年同期上涨5%。', '5%', 'yoy'],
  ],
  'a time for each number of a list': [
    ['增幅比今年1-3月、1-4月、1-5月分别回落2.3个、0.4个和2.7个百分点。', '2.7个百分点', '2025-01/2025-05'],
    ['增幅比今年1-3月、1-4月分别回落2.3个百分点和0.4个百分点。', '2.3个百分点', '2025-01/2025-03'],
    ['增速分别比上月末和上年同期高0.2和1.5个百分点。', '0.2', 'pop'],
    ['增速分别比上月末和上年同期高0.2和1.5个百分点。', '1.5个百分点', 'yoy'],
  ],
  'a time that more is said of': [
    ['2024年产量9万吨，比历史上最好的2019年增长6%。', '6%', '2019'],
    ['2024年产量9万吨，比抗战前的1936年下降6%。', '6%', '1936'],
  ],
  'another month of a year that nothing tells': [
    ['1月出口373亿元，升幅较去年12月放缓1.1个百分点。', '1.1个百分点', 'XXXX-12', ''],
    ['1月出口373亿元，较去年1月上升5%。', '5%', 'yoy', ''],
  ],
  'the period before, in a clause or right before the number': [
    ['与上月相比，价格下降1.2%。', '1.2%', 'pop', ''],
    ['与上周相比，价格下降1.2%；与上年同期相比，上涨3%。', '3%', 'yoy'],
    ['指数为47%，低于上月0.2个百分点。', '0.2个百分点', 'pop'],
    ['失业率为5%，高于去年同期0.3个百分点。', '0.3个百分点', 'yoy'],
  ],
  'each gap of a list has its own': [
    ['投资增速分别高于全国、全省1.2个、0.3个百分点。', '1.2个', '全国'],
    ['投资增速分别高于全国、全省1.2个、0.3个百分点。', '0.3个百分点', '全省'],
    ['投资增速高于全国和全省2个百分点。', '2个百分点', '全国和全省'],
  ],
  'two gaps': [
    ['失业率高于全国1.2个、全省0.3个百分点。', '1.2个', '全国'],
    ['失业率高于全国0.7、全省2.3个百分点。', '0.7', '全国'],
    ['失业率高于全国0.7、全省2.3个百分点。', '2.3个百分点', '全省'],
    ['增速高于全国1.2个百分点、全省0.3个百分点。', '0.3个百分点', '全省'],
  ],
};

describe.each(Object.entries(PERIODS))('period: %s', (_, examples) => {
  test.each(examples.map((example) => [example]))('%j', ([text, quote, period, date]) => {
    expect(ruled(text, quote, date).period).toBe(period);
  });
});

describe.each(Object.entries(BASES))('base: %s', (_, examples) => {
  test.each(examples.map((example) => [example]))('%j', ([text, quote, base, date]) => {
    expect(ruled(text, quote, date).base).toBe(base);
  });
});
