/** Claims held against each other: what adds up, what does not, and what must not be compared. */
import { describe, expect, it } from 'vitest';
import { beginAudit } from '../../src/audit/audit.js';
import { extract } from '../../src/index.js';

/** Audits texts as documents; gives every finding as `severity check: arithmetic`. */
function audit(...texts: string[]): string[] {
  const { add } = beginAudit();
  return texts.flatMap((text, i) =>
    add(`${i}.txt`, extract(text, { path: `${i}.txt`, date: '2025-01-10' })).map(
      ({ severity, check, arithmetic }) => `${severity} ${check}: ${arithmetic}`,
    ),
  );
}

describe('parts and whole', () => {
  it.each([
    [
      '自2019年以来，共支持20个项目，累计支持资金2990万元。涉及生物医药领域7项、人工智能领域5项、新材料领域5项、医疗卫生领域3项。',
      'agrees parts: 7项 + 5项 + 5项 + 3项 = 20个, the total is 20个',
    ],
    [
      '2023年活动共55场，其中大型活动2场，日常活动7场，对接活动43场，境外参展1场，境外论坛活动3场。',
      'disagrees parts: 2场 + 7场 + 43场 + 1场 + 3场 = 56场; the total is given as 55场',
    ],
    [
      '2024年，全市进出口总额100亿元，其中出口60亿元，进口38亿元。',
      'disagrees parts: 60亿元 + 38亿元 = 98亿元; the total is given as 100亿元',
    ],
    [
      '2024年，全市进出口总额100.0亿元，其中出口60.3亿元，增长5%，进口39.8亿元，增长3%。',
      'rounding parts: 60.3亿元 + 39.8亿元 = 100.1亿元 ≈ 100.0亿元',
    ],
    [
      '2024年，粮食总产量46695吨，增长3%，其中，夏粮7327吨，增长2%；秋粮49368吨，增长4%。',
      'disagrees parts: 7327吨 + 49368吨 = 5.6695万吨; the total is given as 46695吨',
    ],
    [
      '全年地区生产总值1077.9亿元，增长5%。分产业看，第一产业增加值77.9亿元；第二产业增加值500亿元，其中工业增加值400亿元；第三产业增加值500亿元。',
      'agrees parts: 77.9亿元 + 500亿元 + 500亿元 = 1077.9亿元, the total is 1077.9亿元',
    ],
    [
      '2024年末常住人口320万人，其中城镇人口200万人，比上年增加5万人，乡村人口130万人。',
      'disagrees parts: 200万人 + 130万人 = 330万人; the total is given as 320万人',
    ],
    [
      '全市共有学校100所（其中民办10所），其中小学60所，中学40所。',
      'agrees parts: 60所 + 40所 = 100所, the total is 100所',
    ],
    [
      '甲县获奖7项，乙县获奖5项，丙县获奖4项，合计15项。',
      'disagrees parts: 7项 + 5项 + 4项 = 16项; the total is given as 15项',
    ],
  ])('%s', (text, finding) => {
    expect(audit(text)).toEqual([finding]);
  });

  it.each([
    ['a list that goes on', '全年举办活动55场，其中论坛20场、展览18场、路演15场等。'],
    ['a part of the whole', '全市共有学校1000所，其中小学300所，幼儿园200所，特殊教育学校20所。'],
    ['classes that overlap', '全区共有科技企业400家，其中高新技术企业180家，科技型中小企业150家，瞪羚企业50家。'],
    ['a total that is a bound', '共计500余名代表参加，其中中方300位、外方150位、记者30位。'],
    ['其中 that leaves some out', '税收收入100亿元，其中增值税40亿元，企业所得税25亿元，个人所得税20亿元。'],
    ['parts of parts', '机构107万个，其中医院3.9万个，在医院中有公立医院1.2万个，民营医院2.7万个；其他机构101万个。'],
    ['ages', '0-14岁人口占16.6%，15-59岁人口占70.14%，60岁及以上人口占23.26%。'],
    [
      'a list that parts what the sentence before began with',
      '全市固定资产投资146亿元，其中民间投资88亿元。分产业看，第一产业投资4亿元，第二产业投资55亿元，第三产业投资86亿元。',
    ],
    ['facts in a row', '全区拥有众创空间43家，孵化器15家，加速器30家，院士工作站6家。'],
  ])('finds nothing in %s', (_, text) => {
    expect(audit(text)).toEqual([]);
  });
});

describe('levels and change', () => {
  it.each([
    [
      '国家高新技术企业由2019年的12家增加到2020年的35家，同比增长192%。',
      'agrees change: 35家 / 12家 − 1 = 191.7%; the text says 192%',
    ],
    [
      '园区生产总值从2012年的5.4万亿元增长至2021年的15.3万亿元，十年间增长2.8倍。',
      'disagrees change: 15.3万亿元 / 5.4万亿元 = 2.833: it grew 1.833倍, to 2.833 times; the text says 2.8倍, which is the ratio and not the growth',
    ],
    [
      '全市本科以上学历人员占比从2013年的30.3%提高到2023年的40.9%，提高11.6个百分点。',
      'disagrees change: 40.9% − 30.3% = 10.6个百分点; the text says 11.6个百分点',
    ],
    [
      '2024年，高新区科技型企业达到360家，比上年增加48家，增长15.4%。',
      'agrees change: 48家 / (360家 − 48家) = 15.38%; the text says 15.4%',
    ],
    [
      '2024年，高新区科技型企业达到312家，比上年减少48家，下降15.4%。',
      'disagrees change: 48家 / (312家 + 48家) = -13.33%; the text says −15.4%',
    ],
    [
      '2024年，豆粕库存80万吨，同比-20万吨，下降20%。',
      'agrees change: 20万吨 / (80万吨 + 20万吨) = -20%; the text says −20%',
    ],
    [
      '高新技术企业数量较2016年增加841家，增幅达370.5%。',
      'agrees change: 841家 / 370.5% = 226.99家: the base was 227家, now it is 1068家',
    ],
    [
      '高新技术企业数量较2016年增加7家，增幅达33.0%。',
      'disagrees change: 7家 / 33.0% = 21.212家: no whole number gives 33.0%',
    ],
    [
      '全市专利数量较2020年增加500件，增长70%。2020年，全市专利数量700件。',
      'disagrees change: 500件 / 70% = 714.29件; elsewhere the text says 700件',
    ],
    [
      '2024年技术合同成交额68.9亿元，较2023年的42.4亿元增长31.5%。',
      'disagrees change: 68.9亿元 / 42.4亿元 − 1 = 62.5%; the text says 31.5%',
    ],
    [
      '全市人口50.3万人，与2010年的48.1万人相比，增加2.2万人。',
      'agrees change: 50.3万人 − 48.1万人 = 2.2万人; the text says 2.2万人',
    ],
    [
      '2016—2020年，财政收入由100亿元增加到161亿元，年均增长10%。',
      'agrees change: (161亿元 / 100亿元) ^ (1/5) − 1 = 9.993% a year; the text says 10%',
    ],
    [
      '粮食播种面积由2019年的120万亩增加到2020年的126万亩，增加8万亩。',
      'disagrees change: 126万亩 − 120万亩 = 6万亩; the text says 8万亩',
    ],
    [
      '2015年，社会消费品零售总额为100亿元，2020年达到200亿元，年均增长14.9%。',
      'agrees change: (200亿元 / 100亿元) ^ (1/5) − 1 = 14.87% a year; the text says 14.9%',
    ],
    [
      '2012年，全区技工学校在校生2000人。2021年，全区技工学校在校生达到5600人，是2012年的2.5倍。',
      'disagrees change: 5600人 / 2000人 = 2.8; the text says 2.5倍',
    ],
  ])('%s', (text, finding) => {
    expect(audit(text)).toEqual([finding]);
  });

  it.each([
    ['growth at constant prices', '地区生产总值由2023年的400亿元增加到2024年的450亿元，同比增长5.2%。'],
    ['growth that is called real', '人均收入由2023年的4.0万元增加到2024年的4.4万元，同比实际增长5.2%。'],
    ['real yearly growth', '产值由1997年的2.73万亿元增加到2002年的4.1万亿元，平均每年实际增长10.5%。'],
    ['a plan', '2024年粮食播种面积105万亩，比计划增加0.5万亩，增长10%。'],
    ['a bound', '企业由2023年的12家增加到2024年的35余家，同比增长300%。'],
    ['growth of other years', '纯收入由1980年的191元增加到1985年的255元，高于1955年至1980年平均每年增长4.3%的水平。'],
    ['a difference told in another unit', '锂精矿产量由2023年的20万吨下降至2024年的12万吨（减产约8000吨LCE）。'],
    ['growth from another time', '企业由2015年的12家增加到2024年的35家，同比增长20%。'],
    [
      'a number with a unit behind another thing',
      '原油由2023年的100吨增加到2024年的120吨；发电由二度增加到三度，增长50%。',
    ],
  ])('does not compare %s', (_, text) => {
    expect(audit(text).filter((finding) => finding.startsWith('disagrees'))).toEqual([]);
  });
});

describe('shares', () => {
  it.each([
    [
      '2024年，全市一般公共预算支出500亿元，其中民生支出400亿元，占一般公共预算支出的80%。',
      'agrees share: 400亿元 / 500亿元 = 80%; the text says 80%',
    ],
    [
      '2024年，开发区实有企业1000家，其中外资企业300家，占35%。',
      'disagrees share: 300家 / 1000家 = 30%; the text says 35%',
    ],
    [
      '2024年末常住人口320万人，其中城镇常住人口200万人，占总人口比重为72.5%。',
      'disagrees share: 200万人 / 320万人 = 62.5%; the text says 72.5%',
    ],
    [
      '2024年，地区生产总值500亿元。2024年，第一产业增加值50亿元，增长3.2%，占地区生产总值的比重为18.0%。',
      'disagrees share: 50亿元 / 500亿元 = 10%; the text says 18.0%',
    ],
    [
      '2024年，全市第一产业占地区生产总值的5.2%，第二产业占地区生产总值的45.1%，第三产业占地区生产总值的52.3%。',
      'disagrees shares: 5.2% + 45.1% + 52.3% = 102.6%; the classes of one whole come to 100%',
    ],
    [
      '2024年，全市第一产业占地区生产总值的5.2%，第二产业占地区生产总值的45.1%，第三产业占地区生产总值的49.8%。',
      'rounding shares: 5.2% + 45.1% + 49.8% = 100.1%; all of the whole',
    ],
  ])('%s', (text, finding) => {
    expect(audit(text)).toEqual([finding]);
  });

  it.each([
    [
      'the share that a rise set out from',
      '2002年，国内生产总值10.2万亿元。研究经费从1997年的509亿元增加到2002年的1161亿元，占国内生产总值的比重从0.64%提高到1.13%。',
    ],
    [
      'a sum of years and the share of one',
      '地区生产总值从26.6万亿元增加到51.9万亿元。教育经费支出五年累计7.79万亿元，2012年占地区生产总值比例达到4%。',
    ],
  ])('does not divide for %s', (_, text) => {
    expect(audit(text).filter((finding) => finding.startsWith('disagrees'))).toEqual([]);
  });

  it('does not add up classes that overlap, or shares of several wholes', () => {
    expect(audit('2021年，新兴产业、高新技术产业产值占规模以上工业产值比重分别达到66.8%、65.3%。')).toEqual([]);
    expect(audit('甲市光电子、乙市集成电路、丙市风能产业的规模分别占到全国的50%、35%、30%。')).toEqual([]);
  });
});

describe('what is said twice', () => {
  const said = (value: string): string => `2024年，云溪市完成一般公共预算收入${value}。`;

  it('compares within a document', () => {
    expect(audit(`${said('35.2亿元')}会议指出，${said('36.2亿元')}`)).toEqual([
      'disagrees same: 35.2亿元 and, in the same document, 36.2亿元: two values for one thing',
    ]);
    expect(audit(`${said('35.2亿元')}会议指出，${said('35.2亿元')}`)).toEqual([
      'agrees same: 35.2亿元, said again in the same document',
    ]);
  });

  it('compares across documents, and understands rounding', () => {
    expect(audit(said('35.2亿元'), said('36.2亿元'))).toEqual([
      'disagrees same: 35.2亿元 and, in 1.txt, 36.2亿元: two values for one thing',
    ]);
    expect(audit(said('35.2亿元'), said('35亿元'))).toEqual(['agrees same: 35.2亿元 and, in 1.txt, 35亿元']);
  });

  it.each([
    ['another period', [said('35.2亿元'), said('36.2亿元').replace('2024', '2023')]],
    ['another unit', [said('35.2亿元'), said('5.2亿美元')]],
    ['a target', [said('35.2亿元'), '2024年，云溪市力争完成一般公共预算收入36.2亿元。']],
    [
      'a subject that means another place',
      [said('35.2亿元'), said('9亿元')].map((text) => text.replace('云溪市', '全市')),
    ],
    ['articles under headings', ['甲公司\n2024年实现营业收入10亿元。\n乙公司\n2024年实现营业收入20亿元。']],
    [
      'real and nominal growth',
      ['2024年云溪市居民收入比上年名义增长6.3%。', '2024年云溪市居民收入比上年实际增长6.1%。'],
    ],
    [
      'a part and its whole in the same words',
      [`${said('35.2亿元')}其中，经开区带动云溪市完成一般公共预算收入5.2亿元。`],
    ],
    [
      'sums that are spent for different things',
      ['2024年，参加合作医疗的有4亿人；中央财政支出42.7亿元。为建立助学金，2024年中央财政支出18亿元。'],
    ],
    ['items of one list', ['2024年，云溪市完成一般公共预算收入35.2亿元、36.2亿元。']],
  ])('does not compare %s', (_, texts) => {
    expect(audit(...texts)).toEqual([]);
  });
});
