/** Notes on the accounts of companies' reports, with made-up figures. */
import { describe, expect, it } from 'vitest';
import { dated, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const NAME = '云帆股份有限公司';
const read = (rows: Rows, ...before: string[]): string[] =>
  tableRecords(tableDocument([`${NAME}2020年年度报告`, ...before], rows)).map(dated);

describe('sums of a note', () => {
  it('are of the account that it is headed by', () => {
    const rows: Rows = [
      ['项目', '本期发生额', '上期发生额'],
      ['城镇土地使用税', '182,310.60', '119,653.91'],
      ['合计', '182,310.60', '119,653.91'],
    ];
    expect(read(rows, '62、税金及附加', '单位：元').slice(2)).toEqual([
      `amount ${NAME} 税金及附加 182310.6 CNY @2020`,
      `amount ${NAME} 税金及附加 119653.91 CNY @2019`,
    ]);
    const pay: Rows = [
      ['项目', '期初余额', '期末余额'],
      ['短期薪酬', '31,919,040.31', '41,475,453.28'],
      ['合计', '31,919,040.31', '41,475,453.28'],
    ];
    expect(read(pay, '（1）应付职工薪酬列示', '单位：元').slice(2)).toEqual([
      `amount ${NAME} 应付职工薪酬余额 31919040.31 CNY @2019-12-31`,
      `amount ${NAME} 应付职工薪酬余额 41475453.28 CNY @2020-12-31`,
    ]);
  });

  it('say nothing of an account below a heading of something else', () => {
    const rows: Rows = [
      ['项目', '期末金额', '期初金额'],
      ['合计', '31,919,040.31', '41,475,453.28'],
    ];
    expect(read(rows, '72、研发费用', '按经营分部的主要构成', '单位：元').join()).not.toContain('研发费用');
  });
});

describe('the first five of an account', () => {
  it('have shares of it, by the heading that tells the whole alone', () => {
    const rows: Rows = [
      ['单位名称', '款项的性质', '期末余额', '账龄', '占其他应收款期末余额合计数的比例', '坏账准备期末余额'],
      ['第一名', '往来款', '6,149,100.00', '1-2年', '20.85%', '614,910.00'],
      ['第二名', '购房款', '2,616,736.01', '1-2年', '8.87%', '261,673.60'],
    ];
    const told = read(rows, '（5）按欠款方归集的期末余额前五名的其他应收款情况', '单位：元');
    expect(told[0]).toBe('amount 第一名 其他应收款余额 6149100 CNY @2020-12-31');
    expect(told[1]).toBe('share 第一名 其他应收款余额 20.85 % 其他应收款期末余额合计数 @2020-12-31');
  });
});

describe('accounts to the cent that tell no unit', () => {
  const rows: Rows = [
    ['项目', '房屋及建筑物', '运输工具', '合计'],
    ['一、账面原值', '', '', ''],
    ['1.期初余额', '7,724,529.54', '6,584,012.03', '14,308,541.57'],
    ['2.本期增加金额', '1,217,316.66', '323,326.02', '1,540,642.68'],
    ['（1）购置', '1,217,316.66', '323,326.02', '1,540,642.68'],
  ];
  it('are money in all rows of a table that says it of some', () => {
    expect(read(rows, '15、固定资产').filter((one) => / CNY /.test(one))).toHaveLength(9);
    expect(read(rows, '15、固定资产')[6]).toBe(`amount ${NAME} 房屋及建筑物购置本期增加金额 1217316.66 CNY @2020`);
  });

  it('are left out where what they measure is no money, or other money', () => {
    const others: Rows = [
      ['项目', '期末余额', '数量'],
      ['轮胎', '7,724,529.54', '6,584.03'],
      ['齿轮', '1,724,529.54', '1,584.03'],
    ];
    expect(read(others, '8、存货').join()).not.toContain('1584.03 CNY');
    const foreign: Rows = [
      ['项目', '2020年12月31日', '2019年12月31日'],
      ['货币资金-港币', '970,033.11', '1,685,129.21'],
      ['货币资金-林吉特', '89,233.57', '85,129.21'],
    ];
    expect(read(foreign, '1、货币资金').join()).not.toContain('CNY');
  });
});

describe('rows of a note', () => {
  it('with dashes alone are no heading of the sum below them', () => {
    const rows: Rows = [
      ['项目', '期初余额', '期末余额'],
      ['一、短期薪酬', '31,919,040.31', '41,475,453.28'],
      ['二、辞退福利', '-', '-'],
      ['合计', '31,919,040.31', '41,475,453.28'],
    ];
    expect(read(rows, '27、应付职工薪酬', '单位：元')[3]).toBe(
      `amount ${NAME} 应付职工薪酬余额 41475453.28 CNY @2020-12-31`,
    );
  });

  it('of sums are under none of those that they sum, where several lists stand in one table', () => {
    const rows: Rows = [
      ['项目', '期初余额', '期末余额'],
      ['一、短期薪酬', '31,919,040.31', '41,475,453.28'],
      ['二、职工福利费', '1,919,040.31', '1,475,453.28'],
      ['合计', '33,838,080.62', '42,950,906.56'],
      ['一、工资', '21,919,040.31', '31,475,453.28'],
      ['二、津贴', '1,119,040.31', '1,275,453.28'],
      ['合计', '23,038,080.62', '32,750,906.56'],
    ];
    expect(read(rows, '27、应付职工薪酬', '单位：元')[5]).toMatch(/^amount \S+ 应付职工薪酬余额 42950906.56/);
  });

  it('are named by their labels, though an account stands over these and reasons behind the numbers', () => {
    const rows: Rows = [
      ['应收账款', '账面余额', '坏账准备', '计提理由'],
      ['客户甲', '3,617,374.06', '1,893,899.24', '预计部分可收回'],
      ['客户乙', '7,413,325.81', '7,413,325.81', '预计无法收回'],
    ];
    const told = read(rows, '（2）期末单独计提坏账准备的应收账款', '单位：元');
    expect(told[0]).toContain('客户甲');
    expect(told[1]).toBe(`amount ${NAME} 客户甲坏账准备 1893899.24 CNY @2020-12-31`);
  });

  it('are about the companies that are held', () => {
    const rows: Rows = [
      ['被投资单位简称', '期初余额', '期末余额'],
      ['北岭益豚', '3,617,374.06', '1,893,899.24'],
      ['云溪海维', '7,413,325.81', '7,413,325.81'],
    ];
    expect(read(rows, '（2）对子公司的长期股权投资', '单位：元')[0]).toBe(
      'amount 北岭益豚 长期股权投资余额 3617374.06 CNY @2019-12-31',
    );
  });

  it('are of a stretch where the heading tells its last day, too', () => {
    const rows: Rows = [
      ['序号', '指标名称', '指标单位', '本期（2026年4月1日-2026年6月30日）/报告期末（2026年6月30日）'],
      ['1', '货车出口流量', '万辆', '76.74'],
      ['2', '报告期末出租率', '%', '91.20'],
    ];
    const told = tableRecords(tableDocument(['北岭基础设施证券投资基金2026年第2季度报告'], rows)).map(dated);
    expect(told[0]).toMatch(/@2026-04-01\/2026-06-30$/);
    expect(told[1]).toMatch(/报告期末出租率 91.2 % @2026-06-30$/);
  });
});

describe('statements of cash flows', () => {
  it('name their sums in full, and rows that lead to a flow by themselves', () => {
    const rows: Rows = [
      ['项目', '本期金额', '上期金额'],
      ['将净利润调节为经营活动现金流量：', '', ''],
      ['存货的减少', '1,310.20', '1,204.10'],
      ['三、筹资活动产生的现金流量：', '', ''],
      ['取得借款收到的现金', '4,512.30', '4,410.20'],
      ['收到其他与筹资活动有关的现金', '', ''],
      ['筹资活动现金流入小计', '4,512.30', '4,410.20'],
    ];
    const told = tableRecords(tableDocument(['云帆股份有限公司2020年年度报告', '现金流量表', '单位：元'], rows));
    const names = told.map(({ indicator }) => indicator);
    expect(names.filter((_, i) => i % 2 === 0)).toEqual(['存货的减少', '取得借款收到的现金', '筹资活动现金流入小计']);
  });
});

describe('grants', () => {
  it('may have a year in their names, which is not when they were received', () => {
    const rows: Rows = [
      ['种类', '金额', '列报项目'],
      ['2018年智能工厂升级项目', '714,589.75', '其他收益'],
      ['稳岗补贴', '12,310.20', '其他收益'],
    ];
    const told = tableRecords(tableDocument(['云帆股份有限公司2020年年度报告', '政府补助', '单位：元'], rows));
    expect(told.map(({ indicator, period }) => [indicator, period])).toEqual([
      [expect.stringContaining('2018年智能工厂升级项目'), '2020'],
      [expect.stringContaining('稳岗补贴'), '2020'],
    ]);
  });
});

describe('sums with other words for what they sum in brackets', () => {
  it('name themselves, too', () => {
    const rows: Rows = [
      ['项目', '2020年12月31日', '2019年12月31日'],
      ['未分配利润', '', ''],
      ['所有者权益（或股东权益）合计', '4,308.20', '4,204.10'],
    ];
    expect(read(rows, '资产负债表', '单位：元')[0]).not.toContain('未分配利润');
  });
});
