/** Tables of papers about listed companies: whom they are about, changes told in Latin letters, ratios by their signs; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { coveredCompany, isResearchPaper } from '../../src/resolve/paper-company.js';
import { dated, inShort, tableDocument, tableRecords } from '../support/table-documents.js';

const HEAD = ['证券研究报告', '公司深度　云岭农牧(002999.SZ)', '2026年04月20日', '评级 买入'];

describe('whom a paper covers', () => {
  it('is the company that its first lines name with its code', () => {
    expect(coveredCompany(HEAD.join('\n'))).toBe('云岭农牧');
    expect(coveredCompany('公司研究|首次报告\n东川优选01799.HK\n买入（首次）')).toBe('东川优选');
  });

  it('is nobody where they name several, or an index', () => {
    expect(coveredCompany('云岭农牧(002999.SZ)\n东川优选(01799.HK)')).toBeNull();
    expect(coveredCompany('证券研究报告\n沪深300 000300.SH')).toBeNull();
  });

  it('is told by a line of its own, not by a study that a sentence names', () => {
    expect(isResearchPaper('2024年10月10日\n云溪证券研究报告\n深度分析')).toBe(true);
    expect(isResearchPaper('证券研究报告 | 行业点评')).toBe(true);
    expect(isResearchPaper('会上发布了行业研究报告，介绍了全市情况。\n一、可行性研究报告的编制')).toBe(false);
  });

  it('is not what the house calls itself below', () => {
    const disclaimer = '本公司具有证券投资咨询业务资格。'.repeat(30);
    const rows = [
      ['指标', '2024A', '2025E'],
      ['毛利率', '11.5%', '12.5%'],
    ];
    const read = (head: string[]) =>
      tableRecords(tableDocument([...head, disclaimer], rows)).map(({ subject }) => subject);
    expect(isResearchPaper(HEAD.join('\n'))).toBe(true);
    expect(read(['证券研究报告', '农林牧渔行业点评'])).toEqual([null, null]);
    expect(read(HEAD)).toEqual(['云岭农牧', '云岭农牧']);
  });
});

describe('changes and ratios that analysts write in Latin letters', () => {
  it('reads YoY and QoQ in headings and labels, and behind the words of a change', () => {
    const rows = [
      ['（百万元）', '2025A', '2026E'],
      ['营业收入', '14,771', '18,759'],
      ['YoY(%)', '4.8', '27.0'],
      ['归母净利润', '1,694', '1,190'],
      ['增长率yoy（%）', '106.5', '-29.8'],
    ];
    expect(tableRecords(tableDocument(['盈利预测'], rows)).map(dated)).toEqual([
      'amount - 营业收入 14771000000 CNY @2025',
      'amount - 营业收入 18759000000 CNY @2026',
      'growth - 营业收入 4.8 % yoy @2025',
      'growth - 营业收入 27 % yoy @2026',
      'amount - 归母净利润 1694000000 CNY @2025',
      'amount - 归母净利润 1190000000 CNY @2026',
      'growth - 归母净利润 106.5 % yoy @2025',
      'growth - 归母净利润 -29.8 % yoy @2026',
    ]);
  });

  it('reads a rate further in as one of the row above it', () => {
    const rows = [
      ['（亿元）', '', '2025A', '2026E'],
      ['营业收入', '', '188', '249'],
      ['', 'yoy', '27%', '33%'],
    ];
    const read = tableRecords(tableDocument(['分业务预测'], rows)).map(dated);
    expect(read.slice(2)).toEqual(['growth - 营业收入 27 % yoy @2025', 'growth - 营业收入 33 % yoy @2026']);
  });

  it('takes the sign of a ratio in brackets for no unit', () => {
    const rows = [
      ['指标', '2025A', '2026E'],
      ['市净率（P/B）', '2.07', '2.01'],
    ];
    expect(tableRecords(tableDocument(['估值指标'], rows)).map(inShort)).toEqual([
      'ratio - 市净率 2.07 x',
      'ratio - 市净率 2.01 x',
    ]);
  });

  it('reads the rows below growth as changes of what they name', () => {
    const rows = [
      ['会计年度', '2025A', '2026E'],
      ['成长能力', '', ''],
      ['营业收入（%）', '8.1', '6.0'],
      ['获利能力', '', ''],
      ['毛利率（%）', '12.6', '15.5'],
    ];
    expect(tableRecords(tableDocument(['主要财务比率'], rows)).map(inShort)).toEqual([
      'growth - 营业收入 8.1 %',
      'growth - 营业收入 6 %',
      'rate - 毛利率 12.6 %',
      'rate - 毛利率 15.5 %',
    ]);
  });
});
