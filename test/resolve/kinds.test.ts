/** Kind, sign and currency of numbers whose own clause leaves it to the words around: shares, changes, sums, counts. */
import { describe, expect, test } from 'vitest';
import { type ClaimRecord, extract } from '../../src/index.js';

type Told = Partial<Pick<ClaimRecord, 'bound' | 'kind' | 'value' | 'unit' | 'base' | 'status' | 'change'>>;
type Example = readonly [text: string, quote: string, told: Told];

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'a share by the word said last': [
    ['出境游占比继续提升至53.9%。', '53.9%', { kind: 'share' }],
    ['甲市场份额逐季提升，从2010年第二季度的0.8%，增长到2.4%。', '0.8%', { kind: 'share' }],
    ['甲的广告收入比重则仍然维持在85%以上。', '85%以上', { kind: 'share' }],
    ['国产片票房占比高达62%。', '62%', { kind: 'share', value: 62 }],
    ['甲占整体彩电市场比重高达1/3。', '1/3', { kind: 'share' }],
    ['甲的利润率和份额都提高，利润率升至9%。', '9%', { kind: 'rate' }],
  ],
  'a share in brackets behind its number': [
    ['甲国承接25万吨（11艘，24%）。', '24%', { kind: 'share' }],
    ['销售收入前三甲依次是甲业（55%）、乙业（28%）。', '55%', { kind: 'share' }],
    ['乙国为1902万吨（28%）。', '28%', { kind: 'share' }],
    ['浓度同比下降3微克/立方米（10.7%）。', '10.7%', { kind: 'growth', value: -10.7 }],
  ],
  'growth in brackets, and what growth is held against': [
    ['共有9个县增速高于5.1%的全市水平，其中甲县（7.2%）、乙县（6.8%）位列前两位。', '6.8%', { kind: 'growth' }],
    ['出口增速仅次于湖北省的11%和海南省的12.5%。', '12.5%', { kind: 'growth', value: 12.5 }],
    ['钢价下跌，跌幅也达到了2.6%。', '2.6%', { kind: 'growth', value: -2.6 }],
    ['该股早盘低开1.7%。', '1.7%', { kind: 'growth', value: -1.7 }],
    ['城镇化率达到了61%。', '61%', { kind: 'rate', value: 61 }],
  ],
  'a part by who bears it': [
    ['研制经费由甲方承担65%。', '65%', { kind: 'share' }],
    ['对方为新公司出资44%。', '44%', { kind: 'share' }],
  ],
  'the product of the place that was spoken of': [
    ['深圳上半年GDP超过1.2万亿元。其中，南山以4100亿元位居第一。', '4100亿元', { kind: 'gdp' }],
    ['深圳上半年GDP超过1.2万亿元，出口以4100亿元位居第一。', '4100亿元', { kind: 'amount' }],
  ],
  'parts of what was told': [
    ['上半年出口25亿元，其中37.5%为本地制造。', '37.5%', { kind: 'share' }],
    ['收入占比分别为94.5%/3.0%/2.5%。', '3.0%', { kind: 'share' }],
    ['完成年度110万人新增就业目标的65.4%。', '65.4%', { kind: 'share' }],
    ['完成年度110万人新增就业目标的65.4%。', '110万人', { kind: 'count', status: 'target' }],
  ],
  'growth by the clause before or the noun behind': [
    ['出口量和出口额均同比小幅增长，分别为0.3%和1.9%。', '1.9%', { kind: 'growth', value: 1.9 }],
    ['产量和销量均下降，分别为4%和6%。', '6%', { kind: 'growth', value: -6 }],
    ['失业率和通胀率均下降，分别为5%和3%。', '3%', { kind: 'rate' }],
    ['营业收入分别有12.6%和17.3%的增长。', '12.6%', { kind: 'growth' }],
    ['交付量较去年同期多出28%。', '28%', { kind: 'growth', base: 'yoy' }],
    ['产值每年13%递增。', '13%', { kind: 'growth', value: 13 }],
    ['净利润增速接近或超过四成的券商有4家。', '超过四成', { kind: 'growth', status: 'actual' }],
    ['经济增长6.8%，稳定运行在6.7%-6.9%的区间内。', '6.7%-6.9%', { kind: 'growth' }],
  ],
  'a change told twice': [
    ['期货收低6.92点或0.29%。', '0.29%', { kind: 'growth', value: -0.29 }],
    ['合约累计攀升23美分，或约2.4%。', '约2.4%', { kind: 'growth', value: 2.4 }],
  ],
  'how far something fell': [
    ['盘中跌幅一度扩大至38%。', '38%', { kind: 'growth', value: -38 }],
    ['逆转去年11月的22.2%跌幅。', '22.2%', { kind: 'growth', value: -22.2 }],
    ['降幅比去年同期扩大3.9个百分点。', '3.9个百分点', { kind: 'growth', value: 3.9 }],
    ['其余品种涨跌幅在10%以内。', '10%以内', { value: 10 }],
  ],
  'levels on both sides of an arrow': [
    ['营业利润率下降，甲集团（5.9%→4.8%）较多。', '5.9%', { kind: 'rate' }],
    ['营业利润率下降，甲集团（5.9%→4.8%）较多。', '4.8%', { kind: 'rate' }],
  ],
  'a year that something is a multiple of': [
    ['收益相当于2005年的173%。', '173%', { kind: 'ratio', value: 1.73, unit: 'x', base: '2005' }],
  ],
  'sums without a unit': [
    ['票房过亿的影片共32部，其中《甲》以12.4亿夺冠，《乙》7.1亿第二。', '12.4亿', { kind: 'amount', unit: 'CNY' }],
    ['票房过亿的影片共32部，其中《甲》以12.4亿夺冠，《乙》7.1亿第二。', '7.1亿', { kind: 'amount', unit: 'CNY' }],
    ['营业利润从4.3万亿大幅缩减至1.2万亿韩元。', '4.3万亿', { kind: 'amount', unit: 'KRW' }],
    ['总营收784亿美元，利润额达到184亿，创新高。', '184亿', { kind: 'amount', unit: 'USD' }],
    ['网民规模达6.2亿，手机用户3.6亿。', '3.6亿', { kind: 'count', unit: null }],
  ],
  'more than so many': [['近四成观众观影不止1次。', '1次', { bound: 'over', value: 1 }]],
  'what films have earned': [
    ['全天票房2亿元。《乙》234万，累计票房16亿。', '234万', { kind: 'amount', unit: 'CNY', value: 2340000 }],
    ['票房大盘回落，《丙》以4600万的成绩居首，观影人次约405万。', '4600万', { kind: 'amount', unit: 'CNY' }],
    ['票房大盘回落，《丙》以4600万的成绩居首，观影人次约405万。', '约405万', { kind: 'count', unit: null }],
  ],
  'a currency that money is changed into': [
    ['若换算成新台币为2兆736亿元。', '2兆736亿元', { unit: 'TWD', value: 2073600000000 }],
  ],
  'over the month or year before': [
    ['放款余额34兆元，月增1324亿元。', '1324亿元', { change: 'increase', base: 'pop' }],
    ['出超一三七九亿美元、年减六三四亿美元。', '六三四亿美元', { change: 'decrease', value: 63400000000 }],
    ['出超一三七九亿美元、年减六三四亿美元。', '一三七九亿美元', { value: 137900000000, change: null }],
  ],
  'part of those who hold it': [
    ['认为没什么变化的受访者接近20%。', '接近20%', { kind: 'share' }],
    ['甲品牌占比30%，其他品牌合计仅剩7.8%。', '7.8%', { kind: 'share' }],
    ['甲大学以80.4%的深造率领先。', '80.4%', { kind: 'rate' }],
    ['合占总出口比重达7成4。', '7成4', { kind: 'share', value: 74 }],
    ['年增率则介于20%至27%之间。', '20%至27%', { kind: 'growth' }],
    ['累计票房比去年同期倒退54.3%。', '54.3%', { kind: 'growth', value: -54.3 }],
  ],
  'a currency named once for all': [
    ['博彩收入增至208亿元（澳门元，下同），上月为189亿元。', '208亿元', { unit: 'MOP' }],
    ['博彩收入增至208亿元（澳门元，下同），上月为189亿元。', '189亿元', { unit: 'MOP' }],
    ['销售额16亿元（人民币，下同），成本3亿元。', '3亿元', { unit: 'CNY' }],
    ['恒生指数收报24275点，甲行（00005）升1%，报83.85元。', '83.85元', { unit: 'HKD' }],
    ['港股上涨，甲行A股报7.5元。', '7.5元', { unit: 'CNY' }],
    ['港股收升。\n\n沽空额238亿元，甲行收62.35元。', '238亿元', { unit: 'HKD' }],
    ['港股收升。\n\n沽空额238亿元，甲行收62.35元。', '62.35元', { unit: 'HKD' }],
    ['港股收升。\n\n甲行上半年净利润62亿元。', '62亿元', { unit: 'CNY' }],
    ['沪指收升2%。\n\n港股也升。\n\n甲行收62.35元。', '62.35元', { unit: 'CNY' }],
  ],
  'enterprises by what was counted before': [
    ['财产险公司64家（中资43家，外资21家）。', '21家', { kind: 'enterprise_count' }],
    ['财产险公司64家（中资43家，外资21家）。', '43家', { kind: 'enterprise_count' }],
    ['园区引进企业36家，已投产19家，在建4家。', '4家', { kind: 'enterprise_count' }],
    ['生产销售企业最多，共4家。', '4家', { kind: 'enterprise_count' }],
    ['甲公司的510架客机。', '510架', { kind: 'count' }],
  ],
  'fact, plan and forecast': [
    ['加息预期升温，甲股跌1.1%。', '1.1%', { status: 'actual' }],
    ['为确保工作推进，县里下达经费260万元。', '260万元', { status: 'actual' }],
    ['全市争取省级以上经费支持11亿元。', '11亿元', { status: 'actual' }],
    ['按照这一规划，摩托车产量为1300万辆。', '1300万辆', { status: 'target' }],
    ['根据规划，水利投资11亿元。', '11亿元', { status: 'target' }],
    ['以增加收入为目标，产量增长5%。', '5%', { status: 'actual' }],
    ['用户将较目前增加4.5倍。', '4.5倍', { status: 'forecast' }],
    ['该公司将向客户交付12架飞机。', '12架', { status: 'forecast' }],
    ['利润可能分别在1亿元和2亿元左右。', '1亿元', { status: 'forecast' }],
    ['库存低于分析师预期区间3亿吨。', '3亿吨', { status: 'forecast' }],
    ['到2024年末，医院总数1093个，比上年增加227个。', '227个', { status: 'actual' }],
    ['到2035年，医院总数达1500个。', '1500个', { status: 'target' }],
    ['估计全年营收可达2万亿元；甲厂前11月营收2577亿元。', '2577亿元', { status: 'actual' }],
  ],
};

describe.each(Object.entries(EXAMPLES))('%s', (_, examples) => {
  test.each(examples)('%s → %s', (text, quote, told) => {
    const claim = extract(text, { date: '2025-06-30' }).find((record) => record.quote === quote);
    expect(Object.fromEntries(Object.keys(told).map((key) => [key, claim?.[key as keyof ClaimRecord]]))).toEqual(told);
  });
});
