/** Plans told from what was reached, and the goal that a number is. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';

const DATE = '2013-03-05';

function readingOf(text: string, quote: string) {
  const record = extract(text, { date: DATE }).find((found) => found.quote === quote);
  if (!record) throw new Error(`nothing read at ${quote}`);
  const { kind, indicator, status, period } = record;
  return { kind, indicator, status, period };
}

describe('status', () => {
  test.each([
    ['2012年，全面实现年初确定的主要目标，生产总值增长7.8%。', '7.8%', 'actual'],
    ['2015年，钢产量86万吨，同比增长4%。', '86万吨', 'actual'],
    ['统计显示，2016年上半年造船完工量为320万吨。\n2016年，出口船舶占64%。', '64%', 'actual'],
    ['2016年1-5月，铝产量86万吨。', '86万吨', 'actual'],
    ['2015年，钢产量达86万吨。', '86万吨', 'target'],
    ['规划提出，2016年1-5月，铝产量86万吨。', '86万吨', 'target'],
    ['2012年，实现了年度目标，新增就业1266人。', '1266人', 'actual'],
    ['2013年，努力实现年初确定的主要目标，生产总值增长7.5%。', '7.5%', 'target'],
    ['2012年确定的主要目标是：生产总值增长7%。', '7%', 'target'],
    ['今年主要预期目标是：生产总值增长7.5%左右。', '7.5%左右', 'target'],
    ['园区将吸纳就业3000人。', '3000人', 'forecast'],
    ['年底客流很可能突破900万人次。', '突破900万人次', 'forecast'],
    ['公司将斥资8亿元扩建厂房。', '8亿元', 'target'],
    ['公司已斥资8亿元扩建厂房。', '8亿元', 'actual'],
    ['预计今年产量为9万吨，较去年的6万吨大增。', '9万吨', 'forecast'],
    ['预计今年产量为9万吨，较去年的6万吨大增。', '6万吨', 'actual'],
    ['今年1月销量比计划目标7160万吨超过1460万吨。', '7160万吨', 'target'],
    ['今年提前一年实现规划的主要目标，完成投资134亿元。', '134亿元', 'actual'],
    ['全市圆满完成预期目标，取得产值9亿元。', '9亿元', 'actual'],
    ['力争圆满完成全年目标，产值达9亿元。', '9亿元', 'target'],
    ['出口超计划目标12.6%。', '12.6%', 'actual'],
    ['预计到2030年增至85亿人，到2050年升至97亿人。', '97亿人', 'forecast'],
    ['全省产值9亿元，到2035年，建成学校90所。', '90所', 'target'],
    ['需求将以4%的年均速度增长，用量达9万吨。', '9万吨', 'forecast'],
    ['今年，甲市计划完成投资41亿元。', '41亿元', 'target'],
    ['年度计划已全面完成，投资41亿元。', '41亿元', 'actual'],
    ['园区完成年任务75亿元的23.7%。', '75亿元', 'target'],
    ['园区完成年任务75亿元的23.7%。', '23.7%', 'actual'],
    ['公司把销量目标定位为1500万套。', '1500万套', 'target'],
    ['失业率低于2.5%的控制目标。', '低于2.5%', 'target'],
    ['公司不改变90万辆的销量目标。', '90万辆', 'target'],
    ['初步预计，2012年全市粮食产量86万吨。', '86万吨', 'forecast'],
    ['预计2014年需求为7万吨，2016年为9万吨。', '9万吨', 'forecast'],
    ['预计2014年需求为7万吨，2011年为9万吨。', '9万吨', 'actual'],
    ['开工率为62%，市场预期为64%，前一周为61%。', '64%', 'forecast'],
    ['开工率为62%，市场预期为64%，前一周为61%。', '61%', 'actual'],
    ['公司售出8万台，超过此前7万台的预期。', '7万台', 'forecast'],
    ['价格指数同比升2.6%，预期升2.7%，前值升2.4%。', '2.7%', 'forecast'],
    ['价格指数同比升2.6%，预期升2.7%，前值升2.4%。', '2.4%', 'actual'],
    ['全县教育工作总结\n（一）紧盯目标，履行职责\n建成学校9所。', '9所', 'actual'],
    ['全县教育工作\n（一）今后五年的目标\n建成学校9所。', '9所', 'target'],
    ['产量达8万吨，高于预计产量3000吨。', '3000吨', 'actual'],
    ['开工率可能降至55%。', '55%', 'forecast'],
    ['患者总数估计在40万人左右。', '40万人左右', 'actual'],
    ['估计全年产量将有7万吨。', '7万吨', 'forecast'],
    ['产品的预期年化收益率为4.8%。', '4.8%', 'actual'],
    ['预计产量将在去年5万吨的基础上增至7万吨。', '5万吨', 'actual'],
    ['预计2月价格从1月的每斤4元降到3元。', '每斤4元', 'actual'],
    ['预计今年增长5%，比上年7%的增速低。', '7%', 'actual'],
    ['到2015年，全县原煤产量控制在90万吨以内。', '90万吨以内', 'target'],
    ['2012年，全县原煤产量控制在90万吨以内。', '90万吨以内', 'actual'],
    ['实施一年来，日均用量控制在90万吨以内。', '90万吨以内', 'actual'],
    ['股东承诺认购不少于3000万股。', '不少于3000万股', 'target'],
    ['公司计划以3亿元收购对手。', '3亿元', 'target'],
    ['从2012年启动安置计划以来，安置了260人。', '260人', 'actual'],
  ])('%s', (text, quote, status) => {
    expect(readingOf(text, quote).status).toBe(status);
  });

  test('what lies behind the document is no plan, whatever its section is called', () => {
    const text = '二、下一步工作目标\n\n2012年与2007年相比，生产总值增长57.3%。\n\n2013年，生产总值增长8%。';
    expect(readingOf(text, '57.3%').status).toBe('actual');
    expect(readingOf(text, '8%').status).toBe('target');
  });
});

describe('what is to come by its verb', () => {
  test.each([
    ['甲省将招募2500名教师。', '2500名', 'target'],
    ['两家公司将合计拿出6亿元。', '6亿元', 'target'],
    ['集团将以12亿元收购这家工厂。', '12亿元', 'target'],
    ['甲市将面向社会招考300名警察。', '300名', 'target'],
    ['演出将持续10天。', '10天', 'forecast'],
    ['产量将接近2万吨。', '接近2万吨', 'forecast'],
    ['产能将由28万吨增至52万吨。', '28万吨', 'actual'],
    ['产能将由28万吨增至52万吨。', '52万吨', 'forecast'],
    ['公司将13家酒店转让给乙公司。', '13家', 'actual'],
    ['公司已将3000万元委托给券商。', '3000万元', 'actual'],
    ['股东将所持有的900万股转让。', '900万股', 'actual'],
  ])('%s: %s', (text, quote, status) => {
    expect(readingOf(text, quote).status).toBe(status);
  });
});

describe('a goal that the clause before names', () => {
  test.each([
    ['今年经济增长速度的宏观调控目标，定为百分之八至九。', '百分之八至九', 'growth', '经济增长速度'],
    ['今年居民消费价格涨幅的控制目标，确定为3%。', '3%', 'growth', '居民消费价格'],
    ['今年登记失业率的控制目标，确定为4.5%。', '4.5%', 'rate', '登记失业率'],
  ])('%s', (text, quote, kind, indicator) => {
    expect(readingOf(text, quote)).toEqual({ kind, indicator, status: 'target', period: '2013' });
  });
});
