/** What a number's clause makes of it: kind, value, unit, bound, change, base and status, told by kind of wording. */
import { describe, expect, test } from 'vitest';
import { type ClaimRecord, extract } from '../../src/index.js';

type Told = Partial<
  Pick<ClaimRecord, 'kind' | 'value' | 'min' | 'max' | 'unit' | 'bound' | 'change' | 'base' | 'status'>
>;
type Example = readonly [text: string, quote: string, told: Told];

/** Reads a text and gives the claim with a quote, as far as the example tells of it. */
function read([text, quote, told]: Example): Told {
  const claim = extract(text, { date: '2025-06-30' }).find((record) => record.quote === quote);
  return Object.fromEntries(Object.keys(told).map((key) => [key, claim?.[key as keyof ClaimRecord]]));
}

const KINDS: Readonly<Record<string, readonly Example[]>> = {
  'money without its unit': [
    ['全市GDP达8600亿，增长6%。', '8600亿', { kind: 'gdp', value: 860000000000, unit: 'CNY' }],
    ['该公司获投2500万。', '2500万', { kind: 'funding', value: 25000000, unit: 'CNY' }],
    ['营收18.6亿（同比增长4%），净利1.2亿。', '18.6亿', { kind: 'amount', value: 1860000000, unit: 'CNY' }],
    ['资金不超过600万。', '不超过600万', { value: 6000000, unit: 'CNY', bound: 'under' }],
    ['付息金额980亿。', '980亿', { kind: 'amount', value: 98000000000, unit: 'CNY' }],
    ['设立300亿的产业基金。', '300亿', { kind: 'funding', value: 30000000000, unit: 'CNY' }],
    ['注册用户达到3.2亿。', '3.2亿', { kind: 'count', value: 320000000, unit: null }],
    ['常住人口超过900万。', '超过900万', { kind: 'count', unit: null, bound: 'over' }],
    ['平台年交易额首次突破70亿。', '首次突破70亿', { kind: 'amount', unit: 'CNY', bound: 'over' }],
    ['存货减少12亿。', '12亿', { unit: 'CNY', change: 'decrease' }],
    ['经调整EBITDA为3800万。', '3800万', { kind: 'amount', unit: 'CNY' }],
    ['共享单车投放量突破70万。', '突破70万', { kind: 'count', unit: null }],
  ],
  signs: [
    ['一季度营收24亿元，同比-12.5%。', '-12.5%', { kind: 'growth', value: -12.5, base: 'yoy' }],
    ['产量8万吨，环比+3.1%。', '+3.1%', { kind: 'growth', value: 3.1, base: 'pop' }],
    ['营收9.8亿元（YoY+21%）。', '+21%', { kind: 'growth', value: 21, base: 'yoy' }],
    ['营收9.8亿元/-21%。', '-21%', { kind: 'growth', value: -21 }],
    ['归母净利润-5.6亿元。', '-5.6亿元', { kind: 'amount', value: -560000000, change: null }],
    ['增速为负1.8%。', '负1.8%', { kind: 'growth', value: -1.8 }],
    ['同比（下降）-3.2%。', '-3.2%', { kind: 'growth', value: -3.2 }],
    ['毛利率为-4%。', '-4%', { kind: 'rate', value: -4 }],
    ['该厂亏损2亿元。', '2亿元', { value: 200000000, change: null }],
    ['净利润同比-21%至-35%。', '-21%至-35%', { kind: 'growth', min: -35, max: -21 }],
    ['净利润同比-21~-35%。', '-21~-35%', { kind: 'growth', min: -35, max: -21 }],
    ['净利润同比-3%至6%。', '-3%至6%', { kind: 'growth', min: -3, max: 6 }],
    ['预计净利润-4亿元至-2亿元。', '-4亿元至-2亿元', { kind: 'amount', min: -400000000, max: -200000000 }],
    ['产量下降3%至6%。', '3%至6%', { kind: 'growth', min: -6, max: -3 }],
    ['毛利率19%（QoQ-1.2pct，YoY+0.4pct）。', '-1.2pct', { kind: 'growth', value: -1.2, base: 'pop' }],
    ['恒生科技指数+1.9%。', '+1.9%', { kind: 'growth', value: 1.9 }],
    ['出口额（增长）2.6%。', '2.6%', { kind: 'growth', value: 2.6 }],
  ],
  'direction and base': [
    ['各项贷款增加920亿元，同比少增130亿元。', '130亿元', { change: 'decrease', base: 'yoy' }],
    ['委托贷款减少80亿元，同比多减12亿元。', '12亿元', { change: 'decrease', base: 'yoy' }],
    ['外币贷款减少80亿元，同比少减12亿元。', '12亿元', { change: 'increase', base: 'yoy' }],
    ['存款占比4.1%，同比低0.3个百分点。', '0.3个百分点', { kind: 'growth', value: -0.3, base: 'yoy' }],
    ['利率为1.8%，分别比上月和上年同期低0.02个和0.31个百分点。', '0.02个', { value: -0.02, base: 'pop' }],
    ['利率为1.8%，分别比上月和上年同期低0.02个和0.31个百分点。', '0.31个百分点', { value: -0.31, base: 'yoy' }],
    ['用电量同比和环比分别增长5%和2%。', '5%', { kind: 'growth', base: 'yoy' }],
    ['用电量同比和环比分别增长5%和2%。', '2%', { kind: 'growth', base: 'pop' }],
    ['甲市人口比乙市少90万人。', '90万人', { kind: 'count', change: null }],
    ['沪指跌31.5点。', '31.5点', { change: 'decrease' }],
    ['土地出让收入30亿元，比上年少收8亿元。', '8亿元', { change: 'decrease', base: 'yoy' }],
    ['增值税50亿元，比上年多收2亿元。', '2亿元', { change: 'increase', base: 'yoy' }],
    ['不良率1.3%，比年初低0.05个百分点。', '0.05个百分点', { kind: 'growth', value: -0.05 }],
    ['不良率1.3%，比全省低0.05个百分点。', '0.05个百分点', { kind: 'rate', value: 0.05 }],
    ['房价同比下降4.1%、环比下降0.2%。', '0.2%', { kind: 'growth', value: -0.2, base: 'pop' }],
    ['房价同比下降4.1%、环比上涨0.2%。', '0.2%', { kind: 'growth', value: 0.2, base: 'pop' }],
    ['房价同比下降4.1%、4.3%。', '4.3%', { kind: 'growth', base: 'yoy' }],
  ],
  'how much of a plan is done': [
    ['一般公共预算收入45亿元，完成预算的76.2%。', '76.2%', { kind: 'share', value: 76.2, base: '预算' }],
    ['支出60亿元，为预算的103%。', '103%', { kind: 'share', value: 103, base: '预算' }],
    ['完成投资80亿元，占年度计划的55%。', '55%', { kind: 'share', base: '年度计划' }],
    ['造林3万亩，达到年度目标的90%。', '90%', { kind: 'share', base: '年度目标' }],
    ['产量是上年计划的2倍。', '2倍', { kind: 'ratio' }],
  ],
  'plans and what became of them': [
    ['今年计划全市生产总值增长百分之六。', '百分之六', { kind: 'growth', value: 6, status: 'target' }],
    ['2025年安排专项资金30亿元。', '30亿元', { kind: 'funding', status: 'target' }],
    ['已安排专项资金30亿元。', '30亿元', { status: 'actual' }],
    ['去年计划造林5万亩，实际造林6万亩。', '5万亩', { status: 'target' }],
    ['去年计划造林5万亩，实际造林6万亩。', '6万亩', { status: 'actual' }],
    ['2025年安排资金9亿元，2024年实际支出8亿元。', '8亿元', { status: 'actual' }],
    ['2025年安排资金9亿元，去年实际支出8亿元。', '8亿元', { status: 'actual' }],
    ['全县计划播种面积120万亩。', '120万亩', { status: 'target' }],
    ['某研究院实施“千人计划”，已引进80人。', '80人', { status: 'actual' }],
    ['预计2026年增长3%，而2024年为下降1%。', '1%', { status: 'actual' }],
    ['截至2026年3月，校园占地900亩。', '900亩', { status: 'actual' }],
  ],
  'what is bought': [
    ['公司斥资4亿元收购乙公司。', '4亿元', { kind: 'funding' }],
    ['公司以6亿美元入股丙公司。', '6亿美元', { kind: 'funding' }],
    ['公司花费2亿元完成对丁厂的收购。', '2亿元', { kind: 'funding' }],
    ['收购戊公司60%股权，交易对价3亿元。', '3亿元', { kind: 'funding' }],
    ['回购股份金额1亿元。', '1亿元', { kind: 'funding' }],
    ['收购粮食花费2亿元。', '2亿元', { kind: 'amount' }],
    ['公司拟1.6亿元收购己公司70%股权。', '1.6亿元', { kind: 'funding', status: 'target' }],
    ['庚集团30亿元入股辛航空。', '30亿元', { kind: 'funding' }],
    ['财务投资人入股3亿元。', '3亿元', { kind: 'funding' }],
    ['本次入股金额为2亿元。', '2亿元', { kind: 'funding' }],
    ['各粮站用2亿元收购秋粮。', '2亿元', { kind: 'amount' }],
    ['外币贷款折合人民币增加9亿元。', '9亿元', { kind: 'funding', change: 'increase' }],
  ],
  'enterprises by the noun behind': [
    ['目前共有42家科创板上市公司。', '42家', { kind: 'enterprise_count' }],
    ['全市260家规模以上工业企业实现利润9亿元。', '260家', { kind: 'enterprise_count', value: 260 }],
    ['两地分别拥有65家和56家上市公司。', '65家', { kind: 'enterprise_count' }],
    ['抽查的12家公司中有8家歇业。', '8家', { kind: 'enterprise_count' }],
    ['认定51家企业技术中心。', '51家', { kind: 'count' }],
    ['设有七家分公司及三家营业部。', '三家', { kind: 'count' }],
    ['上市公司12家，医院8家。', '8家', { kind: 'count' }],
  ],
  'shares, rates and growth': [
    ['对在线收入征收3%的数字税。', '3%', { kind: 'rate' }],
    ['能够成活的不超过40%。', '不超过40%', { kind: 'share', bound: 'under' }],
    ['减持不超过公司总股本的2%。', '2%', { kind: 'share', bound: 'under' }],
    ['同样以8.4%的收入增速排名第一。', '8.4%', { kind: 'growth' }],
    ['从增速看，两市增速最高，分别为12.1%和10.4%。', '12.1%', { kind: 'growth' }],
    ['一季度生产总值增速5.1%，二季度4.6%。', '4.6%', { kind: 'growth' }],
    ['合格率不到平均水平的五分之一。', '五分之一', { kind: 'ratio', value: 0.2 }],
    ['人均GDP达9.2万元。', '9.2万元', { kind: 'amount' }],
    ['净利率12%，同比下滑0.5pct。', '0.5pct', { kind: 'growth', value: -0.5, unit: 'pp' }],
  ],
  'facts beside plans and forecasts': [
    ['计划新建站点33个，已全部开工，累计完成投资6亿元。', '6亿元', { status: 'actual' }],
    ['公布的一项预测，今年三季度用工9万人。', '9万人', { status: 'actual' }],
    ['新增就业14万人，低于市场预期；失业率降至4%。', '4%', { status: 'actual' }],
    ['出口额好于此前预期，增长4%。', '4%', { status: 'actual' }],
    ['净利润约1亿元，预计比上年同期下降30%。', '30%', { status: 'forecast' }],
    ['下半年销量将比上半年增长20%。', '20%', { status: 'forecast' }],
    ['2026年份额将微幅下降到50%。', '50%', { status: 'forecast' }],
    ['2025年生产总值预期增长目标6%左右。', '6%左右', { status: 'target' }],
    ['提出“全年出口增长5%”的预期目标。', '5%', { status: 'target' }],
    ['人均收入要达到9万元。', '9万元', { status: 'target' }],
    ['企业需达到2400家左右。', '2400家左右', { status: 'target' }],
    ['收入要由目前的3.5万元提高到5万元。', '3.5万元', { status: 'actual' }],
    ['项目主要达到三级标准，共9个。', '9个', { status: 'actual' }],
    ['2026年8月22日的暴雨已经造成12人受伤。', '12人', { status: 'actual' }],
    ['一、发展目标\n产值120亿元。\n二、当前形势\n产值90亿元。', '90亿元', { status: 'actual' }],
  ],
  'parts of a whole': [
    ['收入的60%来自门票，只有40%来自餐饮。', '40%', { kind: 'share', value: 40 }],
    ['约30%用于养老。', '约30%', { kind: 'share' }],
    ['其中20%左右流向农村。', '20%左右', { kind: 'share' }],
    ['甲公司以19%的市场份额领跑，其后为乙公司（18%）、丙公司（17%）。', '18%', { kind: 'share', value: 18 }],
    ['甲地失业率为6%，乙地（5%）较低。', '5%', { kind: 'rate' }],
    ['利率为3%。', '3%', { kind: 'rate' }],
    ['出口贡献率由21%提高到26%。', '26%', { kind: 'share' }],
    ['工业对经济增长的贡献率为38%。', '38%', { kind: 'share' }],
    ['总资产贡献率为9%。', '9%', { kind: 'rate' }],
  ],
  'bounds apart from their numbers': [
    ['拟减持不超总股本4.99%。', '4.99%', { bound: 'under' }],
    ['产量不足全年690万吨计划的50%。', '50%', { bound: 'under' }],
    ['销量至少达到1.3万吨。', '1.3万吨', { bound: 'over' }],
    ['销量达到1.3万吨。', '1.3万吨', { bound: 'exact' }],
  ],
  'signs in lists': [
    ['现金流净额分别为-10.3亿元、-20.9亿元、13.4亿元。', '13.4亿元', { value: 1340000000 }],
    ['现金流净额分别为-10.3亿元、-20.9亿元、13.4亿元。', '-20.9亿元', { value: -2090000000 }],
    ['同比分别为-3%、5%和-1%。', '5%', { kind: 'growth', value: 5 }],
    ['同比分别下降3%和5%。', '5%', { kind: 'growth', value: -5 }],
    ['该股急挫4%。', '4%', { kind: 'growth', value: -4 }],
    ['销量猛降21%。', '21%', { kind: 'growth', value: -21 }],
  ],
  'measures behind a blank': [
    ['新增储能12.5 GWh。', '12.5 GWh', { unit: 'GW.h', value: 12.5 }],
    ['装机100 MW。', '100 MW', { unit: 'MW', value: 100 }],
    ['孔径20 mm。', '20 mm', { unit: 'mm', value: 20 }],
    ['净重5 kg。', '5 kg', { unit: 'kg' }],
  ],
  'comparisons as Hong Kong and Taiwan write them': [
    ['出口货值按年升3.6%。', '3.6%', { kind: 'growth', value: 3.6, base: 'yoy' }],
    ['转口货量按季跌7.1%。', '7.1%', { kind: 'growth', value: -7.1, base: 'pop' }],
    ['零售额按月跌2%。', '2%', { kind: 'growth', value: -2, base: 'pop' }],
    ['9月失业率4.32%，年增0.04个百分点。', '0.04个百分点', { kind: 'growth', base: 'yoy' }],
    ['2020年增长5%。', '5%', { kind: 'growth', base: null }],
    ['总收益的临时估计为276亿元。', '276亿元', { status: 'actual' }],
    ['估计全年亏损9亿元。', '9亿元', { status: 'forecast' }],
  ],
  'plans that are told with their amount': [
    ['完成年初预算数60999万元的40.4%。', '40.4%', { kind: 'share', base: '年初预算数' }],
    ['占年初预算10065万元的43.2%。', '43.2%', { kind: 'share', base: '年初预算' }],
    ['完成年度计划12亿元的55%。', '55%', { kind: 'share', base: '年度计划' }],
    ['达到全年任务900户的80%。', '80%', { kind: 'share', base: '全年任务' }],
    ['规模分别为7.1万亿、7.6万亿和8.2万亿元。', '7.6万亿', { unit: 'CNY', value: 7600000000000 }],
    ['增幅比全省平均增幅（15.9%）高6个百分点。', '15.9%', { kind: 'growth', value: 15.9 }],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, examples) => {
  test.each(examples.map((example) => [`${example[0]} → ${example[1]}`, example] as const))('%s', (_, example) => {
    expect(read(example)).toEqual(example[2]);
  });
});
