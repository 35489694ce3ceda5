/** Reports of companies: whom they call 公司. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { preferring } from '../support/preferring.js';

const HEAD = '证券代码：600999  证券简称：云帆股份\n\n云帆食品股份有限公司\n\n2024年年度报告\n\n';
const told = (text: string) =>
  extract(HEAD + text)
    .filter(({ kind }) => kind !== 'date')
    .map(({ subject, value }) => [subject, value]);

const preferred = (text: string, ...names: string[]): (string | null)[] =>
  preferring(HEAD + text, 'subject', names).map(({ text }) => text);

describe('公司 in a report', () => {
  it('is the company whose report it is, whoever was told of before', () => {
    const text = '金帆美国公司实现营业收入1.1亿元。\n\n报告期内，公司实现营业收入3.2亿元。';
    expect(preferred(text, '金帆美国公司', '公司').at(-1)).toBe('云帆食品股份有限公司');
    expect(preferred(text, '公司').at(-1)).toBe('云帆食品股份有限公司');
  });

  it('is left out where the report tells of its own books', () => {
    expect(told('研发费用同比增加50.97%，主要系新建实验室所致。')).toEqual([['云帆食品股份有限公司', 50.97]]);
  });

  it('is another one where the text says 该公司', () => {
    expect(told('云溪饮料有限公司为控股子公司。该公司全年实现营业收入3.2亿元。')).toEqual([
      ['云溪饮料有限公司', 320_000_000],
    ]);
  });

  it('goes before a country that an earlier page told of, where the sentence speaks of it or of books', () => {
    const text = '我国汽车产量达1379万辆。\n\n公司内饰面料产品销售量达到2101万米。\n\n年末资产总额增长19.62%。';
    expect(preferred(text, '我国')).toEqual(['我国', '云帆食品股份有限公司', '云帆食品股份有限公司']);
  });

  it('is the issuer of a prospectus, and no place of an address on its cover', () => {
    const cover =
      '北岭食品股份有限公司\n\n（北岭市静安区新闸路1508号）\n\n首次公开发行股票招股意向书\n\n保荐人（主承销商）\n\n云溪证券股份有限公司\n\n';
    const read = extract(`${cover}截至2010年6月30日，发行人未分配利润为18,315.50万元。`);
    expect(read.at(-1)?.subject).toBe('北岭食品股份有限公司');
  });
});

describe('what a company calls itself', () => {
  const fields = (text: string) =>
    extract(text, { date: '2024-03-20' })
      .filter(({ kind }) => kind !== 'date')
      .map(({ subject, indicator }) => [subject, indicator]);

  it('is no item of a list, where times are listed behind it, and nothing that is measured', () => {
    const text = '本公司民國一一二年度及一一一年度員工酬勞估列金額分別為21,091千元及18,205千元。';
    expect(fields(text).map(([, indicator]) => indicator)).toEqual(['員工酬勞估列金額', '員工酬勞估列金額']);
    expect(fields('本行2023年度及2022年度员工人数分别为3,609人及2,907人。').map(([, what]) => what)).toEqual([
      '员工人数',
      '员工人数',
    ]);
  });

  it('still shares out the items of a list of things', () => {
    expect(fields('去年集成电路、电脑分别出口3.2亿元和2.1亿元。').map(([, what]) => what)).toEqual([
      '集成电路',
      '电脑出口',
    ]);
  });

  it('is whose a number is in a report that does not tell its name, and no bank that the page before named', () => {
    const head = `业务回顾\n\n${'本集团继续发展业务。'.repeat(20)}\n\n北岭银行的信贷额度为3亿元。\n\n`;
    expect(fields(`${head}于2023年12月31日，本集团持有资产约5.5亿元。`).at(-1)?.[0]).toBe('本集团');
  });
});
