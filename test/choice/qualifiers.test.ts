/** What tells two figures apart: the class of enterprises that a measure is of, modifiers of loans and costs, speakers. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';

type Example = readonly [text: string, quote: string, whole: string];

/** Subject and indicator of the claim with a quote, in a row. */
function told(text: string, quote: string): string | undefined {
  const claim = extract(text, { date: '2025-06-30' }).find((record) => record.quote === quote);
  return claim && `${claim.subject ?? ''}${claim.indicator ?? ''}`;
}

const KINDS: Readonly<Record<string, readonly Example[]>> = {
  'enterprises of a certain size and what they bear': [
    ['全市312家规模以上工业企业完成总产值88亿元。', '88亿元', '全市规模以上工业企业总产值'],
    ['全市312家规模以上工业企业完成总产值88亿元，增长6%。', '6%', '全市规模以上工业企业总产值'],
    ['年末共有规上工业企业96户，实现利润7亿元。', '7亿元', '规上工业企业利润'],
    ['全县限额以上零售业单位实现商品销售额4亿元。', '4亿元', '全县限额以上零售业单位商品销售额'],
    ['其中规模以上工业实现增加值61亿元。', '61亿元', '规模以上工业增加值'],
    ['规模以上工业企业45家，增长8%。营业收入71亿元，增长3%。', '71亿元', '规模以上工业企业营业收入'],
    ['规模以上工业企业45家，增长8%。营业收入71亿元，增长3%。', '3%', '规模以上工业企业营业收入'],
  ],
  'modifiers without which a noun is another': [
    ['对小微企业发放的信用贷款增加26亿元。', '26亿元', '对小微企业发放的信用贷款'],
    ['对小微企业发放的信用贷款增加26亿元，同比少增3亿元。', '3亿元', '对小微企业发放的信用贷款'],
    ['向制造业投放的中长期贷款余额81亿元。', '81亿元', '向制造业投放的中长期贷款余额'],
    ['每百元营业收入中的费用为8.4元。', '8.4元', '每百元营业收入中的费用'],
    ['2024年，300家公司扣除非经常性损益后净利润为153亿元。', '153亿元', '公司扣除非经常性损益后净利润'],
    ['剔除一次性转让收益后的营业利润为9亿元。', '9亿元', '剔除一次性转让收益后的营业利润'],
    ['每百元资产实现的营业收入为79元。', '79元', '每百元资产实现的营业收入'],
  ],
  'who borrows what a list takes apart': [
    ['住户贷款增加44亿元，其中，短期贷款减少8亿元，中长期贷款增加52亿元。', '8亿元', '住户短期贷款'],
    ['住户贷款增加44亿元，其中，短期贷款减少8亿元，中长期贷款增加52亿元。', '52亿元', '住户中长期贷款'],
    ['企（事）业单位贷款增加9亿元，其中，票据融资增加3亿元。', '3亿元', '企（事）业单位票据融资'],
    ['住户存款余额60亿元，其中活期存款余额21亿元。', '21亿元', '住户活期存款余额'],
    ['住户贷款增加44亿元，其中，短期贷款增加8亿元；短期贷款占比18%。', '18%', '短期贷款'],
    ['贷款余额90亿元，其中短期贷款余额21亿元。', '21亿元', '短期贷款余额'],
  ],
  'the way in which trade is done': [
    ['债券市场以现券和回购方式合计成交61万亿元。', '61万亿元', '债券市场以现券和回购方式合计成交'],
  ],
  'an aim is of what stands before it': [
    ['今年工业产值增速的调控目标定为6%。', '6%', '工业产值'],
    ['今年居民收入的增长目标为7%。', '7%', '居民收入'],
    ['今年的预期目标为增长7%。', '7%', '预期目标'],
  ],
  'an authority that proposes a growth is not what grows': [
    // What grows is the economy, with or without the name of its aim.
    ['中央提出今年经济增长预期目标为7%左右。', '7%左右', '经济'],
    ['国务院提出今年经济增长目标为5%。', '5%', '经济'],
    ['国务院决定新增投资600亿元。', '600亿元', '国务院新增投资'],
  ],
  'a share that names nobody is of what was told before it': [
    ['全市教育经费增长5%，占国内生产总值的比重为3.3%。', '3.3%', '全市教育经费'],
    ['2022年，全市财政性教育经费投入33亿元，占国内生产总值的比重从2.5%提高到3.3%。', '3.3%', '财政性教育经费'],
  ],
  'whoever stands before a colon keeps books': [
    ['翎羽雅：上半年净利润2.4亿元，同比增长16%。', '2.4亿元', '翎羽雅净利润'],
    ['翎羽雅：上半年净利润2.4亿元，同比增长16%。', '16%', '翎羽雅净利润'],
    ['芙蕖堂：前三季度营收9亿元。', '9亿元', '芙蕖堂营收'],
  ],
  'one number is of one item of a list': [
    ['一季度销售收入、净利润分别完成年度预算的26%和31%。', '26%', '销售收入'],
    ['一季度销售收入、净利润分别完成年度预算的26%和31%。', '31%', '净利润'],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, examples) => {
  test.each(examples)('%s → %s', (text, quote, whole) => {
    expect(told(text, quote)).toContain(whole);
  });
});

/** What none of these is said of. */
const OTHERS: readonly Example[] = [
  ['全县规模以上工业企业利润增长5%，固定资产投资增长9%。', '9%', '规模以上'],
  ['全市规模以上工业企业45家，增长8%。一般公共预算收入12亿元。', '12亿元', '规模以上'],
  ['汽车业营收30亿元，占规上工业营收的两成；新开工项目16个，投产后年产值可达50亿元。', '50亿元', '规上'],
  ['甲公司是规模以上工业企业。乙公司营业收入3亿元。', '3亿元', '规模以上'],
  ['全市规模以上工业中，医药制造业增加值增长9%。', '9%', '规模以上'],
  ['对小微企业减税3亿元，信用贷款增加26亿元。', '26亿元', '对小微'],
  ['中央提出今年经济增长预期目标为7%左右。', '7%左右', '中央'],
  ['国务院提出今年经济增长目标为5%。', '5%', '国务院'],
  ['市六届人大二次会议批准的2019年市本级收入预算为43.5亿元，完成44.1亿元。', '44.1亿元', '会议'],
  ['业绩快报：净利润2.4亿元。', '2.4亿元', '快报'],
  ['数据显示：净利润2.4亿元。', '2.4亿元', '数据'],
];

test.each(OTHERS)('%s → %s without %s', (text, quote, word) => {
  const whole = told(text, quote);
  expect(whole).toBeDefined();
  expect(whole).not.toContain(word);
});
