/** Sentences of companies' reports and surveys: years that share a part, shares of those who are counted, money and its units. */
import { describe, expect, it, test } from 'vitest';
import { extract } from '../../src/index.js';

const numbers = (text: string) => extract(text, { date: '2021-08-30' }).filter(({ kind }) => kind !== 'date');
const only = (text: string) => numbers(text)[0];

describe('years that share a part', () => {
  const periods = (text: string) => numbers(text).map(({ period }) => period);
  it('have the part of the last where that is the earlier year, or the end of one', () => {
    expect(periods('2020年和2019年上半年，公司收入分别为3.1亿元和2.2亿元。')).toEqual([
      '2020-01/2020-06',
      '2019-01/2019-06',
    ]);
    expect(periods('於二零二零年及二零一九年六月三十日，借款分別為5,100元及6,100元。')).toEqual([
      '2020-06-30',
      '2019-06-30',
    ]);
    expect(periods('2018年、2019年及2020年12月31日，存货分别为3亿元、4亿元和2亿元。')).toEqual([
      '2018-12-31',
      '2019-12-31',
      '2020-12-31',
    ]);
  });
  it('are whole ones before a part of a later year, and where they say so', () => {
    expect(periods('2018年、2019年和2020年上半年，收入分别为3亿元、4亿元和2亿元。')).toEqual([
      '2018',
      '2019',
      '2020-01/2020-06',
    ]);
    expect(periods('2020年度和2019年上半年，收入分别为3亿元和2亿元。')).toEqual(['2020', '2019-01/2019-06']);
  });
});

describe('shares of those who are counted', () => {
  const TOLD: readonly [string, string][] = [
    ['有高达71.5%的受访企业已经采用电子发票。', '受访企业'],
    ['41.2%受访超市已经开设网店。', '受访超市'],
    ['近六成受访青年每天运动。', '受访青年'],
    ['超过53%的家长表示担心视力。', '家长'],
    ['另有8.4%的被调查者认为价格过高。', '被调查者'],
    ['逾四成企业计划扩大招聘。', '企业'],
  ];
  test.each(TOLD)('%s', (text, base) => {
    expect(only(text)).toMatchObject({ kind: 'share', base });
  });
  it('are of those who were asked, where those were named', () => {
    expect(numbers('调查了300名受访市民，其中32%的受访市民认为合理，另有21%的市民表示反对。').at(-1)).toMatchObject({
      kind: 'share',
      base: '受访市民',
    });
  });
});

describe('相当于 the total of what is measured', () => {
  it('is a share of it, and a ratio to that of another year', () => {
    expect(only('这些农信社贷款合计相当于全省银行总贷款的12.5%。')).toMatchObject({
      kind: 'share',
      value: 12.5,
      unit: '%',
    });
    expect(only('该公司总资产相当于2012年总资产的85%。')).toMatchObject({ kind: 'ratio', value: 0.85, unit: 'x' });
  });
});

describe('money', () => {
  it('keeps what it is told for behind a named currency', () => {
    expect(only('銷售均價約為人民幣9,420元╱平方米。')).toMatchObject({ unit: 'CNY/m2', value: 9420, bound: 'about' });
    expect(only('收购价港币3.5元/股。')).toMatchObject({ unit: 'HKD/股' });
  });
  it('has its bound and its currency before brackets that say what it is called', () => {
    expect(only('銷售額約人民幣（「人民幣」）31,205,000元。')).toMatchObject({ bound: 'about', unit: 'CNY' });
    expect(only('借款超过港币（“港元”）2.5亿元。')).toMatchObject({ bound: 'over', unit: 'HKD' });
  });
  it('is that of the letters before a blank', () => {
    expect(only('以RMB 12,000千元出售股权。')).toMatchObject({ unit: 'CNY', value: 12000000, quote: 'RMB 12,000千元' });
    expect(only('另付HK$ 50万元。')).toMatchObject({ unit: 'HKD', value: 500000 });
  });
});

describe('what a report calls its period', () => {
  const HEAD = '本报告披露由2020年1月1日至2020年12月31日（「报告期」）期间集团的表现。\n\n';
  it('is the time of sentences that name none', () => {
    expect(numbers(`${HEAD}集团总培训时数超过430小时。`)[0]?.period).toBe('2020');
    expect(
      numbers(
        '于截至二零二零年六月三十日止六个月（“回顾期”），集团开业5家门店。\n\n回顾期内，销售面积为320平方米。',
      ).at(-1)?.period,
    ).toBe('2020-01/2020-06');
  });
  it('is no other name in brackets', () => {
    expect(
      numbers('由2020年1月1日至2020年12月31日（“合同期”）履行。\n\n集团总培训时数超过430小时。').at(-1)?.period,
    ).toBeNull();
  });
  it('ends where the end of the report is told', () => {
    expect(numbers('云帆股份有限公司\n\n2020年年度报告\n\n截至报告期末，公司拥有专利31项。').at(-1)?.period).toBe(
      '2020-12-31',
    );
    expect(numbers('云帆股份有限公司\n\n2021年半年度报告\n\n截至本报告期末，公司拥有专利31项。').at(-1)?.period).toBe(
      '2021-06-30',
    );
  });
});

describe('the second of two times between which something moved', () => {
  const periods = (text: string) => numbers(text).map(({ period }) => period);
  it('has a number of its own', () => {
    expect(periods('漏水率已由2012年底的18.55%降至2020年的12.3%。')).toEqual(['2012-12-31', '2020']);
    expect(
      periods('老年人口占比由2000年的6%提升至2017年的10.4%；少年人口占比由2000年的21.9%下滑到2017年的15.8%。'),
    ).toEqual(['2000', '2017', '2000', '2017']);
  });
  it('is compared with where something comes back to it', () => {
    expect(numbers('客运量恢复至2019年的85%。')[0]?.period).not.toBe('2019');
  });
});
