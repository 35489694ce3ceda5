/** Numbers whose table tells no unit: counts that the text around it tells, scores, plain sums; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { dated, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (before: readonly string[], rows: Rows): string[] => tableRecords(tableDocument(before, rows)).map(dated);

describe('numbers that the text counts', () => {
  const rows: Rows = [
    ['事务所', '承接', '+/-'],
    ['东湖会计师事务所', '105', '6'],
    ['云溪会计师事务所', '87', '-'],
    ['北岭会计师事务所', '24', '7'],
  ];

  it('are told with its unit, when it tells several of a column', () => {
    expect(read(['2023年审计情况', '东湖和云溪承接得最多，分别为105家和87家。'], rows)).toEqual([
      'count - 东湖会计师事务所承接 105 家 @2023',
      'count - 云溪会计师事务所承接 87 家 @2023',
      'count - 北岭会计师事务所承接 24 家 @2023',
    ]);
  });

  it('are not, when it tells one alone, or tells them otherwise', () => {
    expect(read(['2023年审计情况', '另有87家未经审计。'], rows)).toEqual([]);
    expect(read(['2023年审计情况', '两所收费分别为105万元和87万元，共有105家和87家客户。'], rows)).toEqual([]);
  });

  it('may be one whose label or heading stands beside it, and others beside are counted as it is', () => {
    const markets: Rows = [
      ['', '挂牌', { text: '已披露', columns: 2 }, { text: '未披露', columns: 2 }],
      ['东部板', '762', '744', '98%', '18', '2%'],
      ['上海', '189', '169', '89%', '20', '11%'],
      ['天津', '414', '312', '75%', '102', '25%'],
      ['重庆', '105', '56', '53%', '49', '47%'],
      ['湖南', '15', '10', '67%', '5', '33%'],
    ];
    const records = read(['2023年报告披露情况', '东部板已有挂牌公司762家。'], markets);
    expect(records.filter((record) => record.includes('东部板'))).toEqual([
      'count 东部板 挂牌 762 家 @2023',
      'count 东部板 已披露 744 家 @2023',
      'rate 东部板 已披露 98 % @2023',
      'count 东部板 未披露 18 家 @2023',
      'rate 东部板 未披露 2 % @2023',
    ]);
  });
});

describe('a multiple alone as the unit of a table', () => {
  it('is one of money for what is told in money', () => {
    const rows: Rows = [
      ['公司', '累计资金', '净利润'],
      ['东湖股份有限公司', '3,500', '3,156.25'],
    ];
    expect(read(['2023年融资公司', '单位：万'], rows)).toEqual([
      'funding 东湖股份有限公司 资金 35000000 CNY @2023',
      'amount 东湖股份有限公司 净利润 31562500 CNY @2023',
    ]);
  });
});

describe('scores', () => {
  it('are told in no unit, marks in theirs', () => {
    const rows: Rows = [
      ['排名', '企业名称', '盈利能力', '运营指标（40分）'],
      ['1', '云帆出版有限公司', '87.35', '27.0'],
      ['2', '东湖传媒有限公司', '86.18', '26.5'],
    ];
    const records = read(['2022年上市公司绩效'], rows).filter((record) => !record.startsWith('rank'));
    expect(records[0]).toBe('quantity 云帆出版有限公司 盈利能力 87.35 - @2022');
    expect(records[2]).toBe('quantity 东湖传媒有限公司 盈利能力 86.18 - @2022');
    expect(records[1]).toMatch(/27 分 @2022$/);
  });

  it('are no amounts', () => {
    const rows: Rows = [
      ['企业名称', '盈利能力'],
      ['云帆出版有限公司', '1,287'],
    ];
    expect(read(['2022年上市公司'], rows)).toEqual([]);
  });
});

describe('a sum of money', () => {
  it('is one where nothing says of what, in a row that names whom it is about', () => {
    const rows: Rows = [
      ['时间', '企业', '金额（亿美元）', '期限'],
      ['2014.5', '云帆置业有限公司', '5.5', '5年'],
      ['2014.12', '东湖置业有限公司', '4', '5年'],
    ];
    expect(read(['海外发债案例'], rows)).toEqual([
      'amount 云帆置业有限公司 金额 550000000 USD @2014-05',
      'amount 东湖置业有限公司 金额 400000000 USD @2014-12',
    ]);
  });
});
