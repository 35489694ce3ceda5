/** What the head of a document tells of all of it, in its tables and in the parts of a long text, too. */
import { describe, expect, it } from 'vitest';
import { extractRecords } from '../../src/extract.js';
import { knownOf } from '../../src/known.js';
import { tableDocument, tableRecords } from '../support/table-documents.js';
import { textDocument } from '../support/text-documents.js';

const unitOf = (text: string, quote: string) =>
  [...extractRecords(textDocument(text))].find((record) => record.quote === quote)?.unit;

const BUDGET = '云溪市公路局\n民國113年度預算\n本年度預算數45,678千元，較上年度增列1,234千元。\n';

describe('money that names no currency', () => {
  it('is that of Taiwan where the document counts years by the Republic', () => {
    expect(unitOf(BUDGET, '45,678千元')).toBe('TWD');
    expect(unitOf(`${BUDGET}另在上海投資人民币300萬元，在美國投資20萬美元。\n`, '人民币300萬元')).toBe('CNY');
    expect(unitOf(`${BUDGET}另在美國投資20萬美元。\n`, '20萬美元')).toBe('USD');
  });

  it('is renminbi elsewhere, whatever is told of old times', () => {
    expect(unitOf('云溪县志\n民国26年，县城始有电灯，今投资1,234千元改造。\n', '1,234千元')).toBe('CNY');
    expect(unitOf('建校110年之际，获捐1,234千元。\n', '1,234千元')).toBe('CNY');
  });

  it('is the same in tables, but where they name renminbi', () => {
    const rows = [
      ['科目', '單價（元）'],
      ['油料', '31.00'],
    ];
    const units = (caption: string[]) => tableRecords(tableDocument(caption, rows)).map(({ unit }) => unit);
    expect(units(['民國113年度歲出'])).toEqual(['TWD']);
    expect(units(['民國113年度歲出', '單位：人民币元'])).toEqual(['CNY']);
    expect(units(['2024年支出'])).toEqual(['CNY']);
  });
});

describe('parts of a long text', () => {
  it('know what the first part says of its company', () => {
    const head = '云帆食品股份有限公司\n2024年年度报告\n报告期内，公司所处行业平稳。\n';
    const filling = '管理层认为行业的长期趋势没有改变，各项工作平稳推进，内部控制有效运行。\n'.repeat(9000);
    const text = `${head}${filling}\n公司实现营业收入3.45亿元。\n`;
    expect([...extractRecords(textDocument(text))].at(-1)).toMatchObject({
      quote: '3.45亿元',
      subject: '云帆食品股份有限公司',
    });
  });
});

describe('knownOf', () => {
  it('takes the day that is given before that of the head', () => {
    const source = textDocument('云溪日报\n2024年5月6日\n今年产值3亿元。\n');
    expect(knownOf(source, undefined).document).toMatchObject({ year: 2024, month: 5, day: 6 });
    expect(knownOf(source, '2023-01-02').document).toMatchObject({ year: 2023, month: 1, day: 2 });
  });
});

describe('a paper about one company', () => {
  it('tells its books of that company, not of firms in general that a sentence before named', () => {
    const text =
      '公司研究\n——云帆科技（600999.SH）2025年一季报点评\n2025年5月11日\n关税摩擦驱动厂商倾向本地生产，产线利用率升至85%。\n' +
      '1Q资本开支14.2亿元，同比下降36.7%。\n';
    expect([...extractRecords(textDocument(text))].find(({ quote }) => quote === '14.2亿元')).toMatchObject({
      subject: '云帆科技',
      indicator: '资本开支',
      period: '2025-01/2025-03',
    });
  });
});
