/** Reports of companies: whom they call 公司. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

const HEAD = '证券代码：600999  证券简称：云帆股份\n\n云帆食品股份有限公司\n\n2024年年度报告\n\n';
const told = (text: string) =>
  extract(HEAD + text)
    .filter(({ kind }) => kind !== 'date')
    .map(({ subject, value }) => [subject, value]);

describe('公司 in a report', () => {
  it('is the company whose report it is, whoever was named before', () => {
    expect(
      told(
        '公司与北岭检测有限公司、金帆美国公司共建研究中心。\n\n报告期内，公司实现营业收入3.2亿元；实现净利润4100万元。',
      ),
    ).toEqual([
      ['云帆食品股份有限公司', 320_000_000],
      ['云帆食品股份有限公司', 41_000_000],
    ]);
  });

  it('is left out where the report tells of its own books', () => {
    expect(told('研发费用同比增加50.97%，主要系新建实验室所致。')).toEqual([['云帆食品股份有限公司', 50.97]]);
  });

  it('is another one where the text says 该公司', () => {
    expect(told('云溪饮料有限公司为控股子公司。该公司全年实现营业收入3.2亿元。')).toEqual([
      ['云溪饮料有限公司', 320_000_000],
    ]);
  });
});
