/** What a number of a table measures: growth, share, rank or level, by its headings and its label. */
import { isOverParts } from './whole-column.js';

/** What a change is against: the year or the period before, the beginning of the year, or a year. */
export type ChangeBase = 'yoy' | 'pop' | 'avg' | 'year-start' | `${number}`;

/** Whether the words around a number make it a change over time, and against what. */
export interface GrowthWords {
  /** yoy, pop, avg, or null when the words do not say. */
  readonly base: ChangeBase | null;
  /** The difference itself, not the relative change: 增减额. */
  readonly difference: boolean;
}

/** This period, in front of what it is compared with. */
const OWN_PERIOD =
  '(?:(?:预算|决算|执行|完成)数|年初至(?:本?报告期期?末?|期末|本月末?)|本报告期末?|报告期末?|本[期年月]末?|本季度?末?|本年度|当期|累计)?';
/** What is compared with. */
const COMPARED =
  '[比较同与](?:上年度?(?:同期|同月|期)?[末底]?|去年(?:同期|同月)?[末底]?|上个?月[末底]?|上季度?[末底]?|上期[末底]?|[上前]一(?:年|期|时期)|年初|期初|同期|(?:19|20)\\d\\d年?(?:同期|[末底])?)';
/** How it changes. */
const CHANGE =
  '(?:增长|增减|增加|减少|上升|下降|上涨|下跌|涨跌|提高|变动|变化|升降|增|减|升|降|涨|跌|±)(?:率|速度|幅度|幅|速|额|值|量|数)?';
const GROWTH = new RegExp(
  [
    `${OWN_PERIOD}${COMPARED}(?:累计)?[^，；（）]{0,6}?${CHANGE}`,
    `${OWN_PERIOD}${COMPARED}(?:(?:预算|决算|执行|完成)数|累计)?(?:相?比较?)?$`,
    '(?:累计)?同比(?!(?:价格)?指数)(?:增长|增减|增速|增幅|涨跌幅?|变动|变化|升降)?(?:率|速度|幅度|幅)?',
    '(?:累计)?环比(?!(?:价格)?指数)(?:增长|增减|增速|增幅|涨跌幅?|变动|变化)?(?:率|速度|幅度|幅)?',
    '(?:名义|实际)?(?<!自然)(?:增长速度|增长率|增长幅度|增加率|减少率|增长|增速|增幅|涨跌幅度?|增减幅度?|涨幅|降幅|增减率|增减额|增减变动|变动幅度|增减|±)(?:率|速度|幅度|幅|金额|数额|额|值|量|数)?',
    '按[年季月](?:变动|增长|增减|升降|变化)(?:率|百分率|幅度)?',
    '^增量$',
    '^（\\+\\/-）$',
    '^(?:变化|变动|增减)(?=(?:面积|数量|人数|金额|产量|总量))',
    '(?<!自然)(?:变化|变动)(?:率|幅度)$',
  ].join('|'),
  'gu',
);
const DIFFERENCE =
  /(?:^(?:变化|变动|增减)$|增量|增减额|增减金额|增减数额|增加额|增减量|增减数|增加值差|变动额|增减值)/u;
const SHARE = /占[^，。；（）]{0,12}(?:比重|比例|比|份额)?$|比重|占比|构成|份额|所占|^(?:结构|比例|百分比)$/u;
const RANK = /位次|排名|名次|排位|居[^，。]{0,4}位/u;

/** `比2014年增长`: the year that a change is against. */
function againstYear(words: string): ChangeBase | null {
  const year = /[比较与]((?:19|20)\d\d)年?(?![末底])/u.exec(words)?.[1];
  return year === undefined ? null : (year as ChangeBase);
}

/** A growth of each year of several, on average: `年均增长`. */
const ANNUAL = /年平?均(?:递增|增长|增速|增幅|发展速度|递减|下降)/u;

/** What words say of a change; null when they speak of none. */
export function growthWords(text: string): GrowthWords | null {
  GROWTH.lastIndex = 0;
  // `以…环比物量计算` is how a value is told.
  const hit = GROWTH.exec(text.replace(/环比物量/gu, ''));
  if (!hit) return null;
  const words = hit[0];
  if (ANNUAL.test(text)) return { base: 'avg', difference: false };
  const base = /环比|按[季月]|上个?月|上季|上期(?![末底])|[上前]一(?:期|时期)/u.test(words)
    ? 'pop'
    : /年初(?!至)|上年度?期?[末底]|去年[末底]/u.test(words)
      ? 'year-start'
      : /同比|按年|上年|去年|同期|[上前]一年/u.test(words)
        ? 'yoy'
        : againstYear(words);
  return { base, difference: DIFFERENCE.test(words) };
}

/**
 * What a heading or label says of a change.
 *
 * @param whole its whole text
 * @param bare its text without the unit
 */
export function changeOf(whole: string, bare: string): GrowthWords | null {
  if (isRateOfGrowth(whole)) return null;
  const read = growthWords(whole);
  // `比上年同期累计（±%）`: the sign alone says less than the words before it.
  return read === null || read.base !== null
    ? (read ?? growthWords(bare))
    : { ...(growthWords(bare) ?? read), difference: read.difference };
}

/** A growth of people in ‰ is a rate like those of births and deaths, no change of what stands beside it. */
export const isRateOfGrowth = (whole: string): boolean => /增长率.*‰/u.test(whole);

/** Words of a change that name no rate: `比上月增减`, in a table of money without a percent sign, is an amount. */
const BARE_CHANGE = /(?:增减|变动|变化|涨跌)$/u;

/** Whether a heading may be of a difference, where its table is told in no percent. */
export const isBareChange = (text: string): boolean => BARE_CHANGE.test(text);

/** What is told to change between the words that say so: `比上年同期产量增长`. */
const MIDDLE = new RegExp(`${COMPARED}([^，；（）]{2,6}?)${CHANGE}$`, 'u');

/** A heading without its words of change. */
export const withoutGrowth = (text: string): string =>
  text.replace(GROWTH, (words) => {
    const middle = MIDDLE.exec(words)?.[1] ?? '';
    return isMeasure(middle) ? middle : '';
  });

/** How much of a plan is done: `完成预算的%`, `为年初预算%`, `预算完成率`. */
const OF_PLAN =
  /^(?:本[期月年]止?)?(?:累计)?(?:(?:执行|决算|完成)数)?(?:完成|为|占)(?:(年初预算|年度预算|调整预算|年预算|预算|年度计划|年度目标|年计划|计划|目标))(?:任务)?[数额]?的?(?:比例|比重|百分比)?$|^(预算|计划|任务|目标)?(?:完成|执行)(?:率|进度|比例|百分比)$/u;

/** The plan that a heading says how much of is done; the empty text when it does not name it, null for other headings. */
export function planOf(text: string): string | null {
  const hit = OF_PLAN.exec(text);
  return hit === null ? null : (hit[1] ?? hit[2] ?? '');
}

/** The whole that a share is of, as a heading names it: `占GDP比重`; the empty text when it names none. */
export function shareOf(text: string): string | null {
  const plan = planOf(text);
  if (plan !== null) return plan;
  const hundred = /构成（?以([^（）]{2,10}?)为100）?$/u.exec(text);
  if (hundred) return hundred[1] as string;
  const hit = SHARE.exec(text);
  if (!hit) return null;
  const of =
    /占([^，。；（）]{1,12}?)的?(?:比重|比例|比|份额)$/u.exec(text) ?? /占([^，。；（）比]{2,12})$/u.exec(text);
  return of?.[1] ?? '';
}

/** A title whose numbers are shares: `农业总产值构成`, `各业比重`. */
const SHARE_TITLE = /^(.*?)(?:中?的?各.{1,4})?的?(?:构成|结构|比重|比例|占比)$/u;

/** The whole that all shares of a table are of, by its title; the empty text when it names none, null for other titles. */
export function titleShare(noun: string): string | null {
  const whole = SHARE_TITLE.exec(noun)?.[1];
  // `面积及比例`: of both.
  return whole === undefined || /[及和与、]$/u.test(whole) ? null : whole;
}

/** Whether a heading is of positions in an order. */
export const isRankHeading = (text: string): boolean => RANK.test(text);

/** Words of a heading that say nothing of what is measured. */
const EMPTY =
  /^(?:其中|在总计中|绝对[数值额量]|指标[值数]?|数[值量据额]|总?量|实际数?|实绩|累计|本年累计|全年|[本上前]年度|本[年期月]|上[年期月]|本年本月止?|本月止|累计到达数?|期末|期初|年末|年初|当[年月期季]|[本上中下]旬|上[季旬]|数据|本?月?止|去年|同月|(?:全年|年度|年初|本年|调整)?(?:预算|执行|决算|计划|目标|累计完成|实际完成|完成)[额数量值]?(?:任务)?|年初至(?:本?报告期末?|期末|本月末?)|(?:本报告期|报告期|上年度?|去年)(?:同期|期末|末)?|同期|金额|合计|总计|小计|总平均|发展水平|年末数?|全[市省县区国州]|计|值|项目|内容|名称|情况|定基|至本月平均|平均|截至(?:当|本)?期末?|\/)+$/u;
/** What an index is measured against: `上年同月=100`. */
const INDEX_BASE =
  /（?以?(?:(?:上年|上月|去年)(?:同[期月])?|(?:19|20)\d\d年?|基期)(?:同期)?(?:价格)?[=＝为]100）?|（(?:[男女]|\p{Script=Han}{2,10})[=＝]100）/gu;
/** Times, which are read apart. */
const TIMES =
  /(?:中华)?民国[一二三四五六七八九十百]{1,5}年度?|^(?:19|20)\d\d[AEF]$|(?:19|20)\d\d年?[-—~～至]+(?:19|20)\d\d年?|(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:[0-2]?\d|3[01])(?!\d)|(?:19|20)\d\d[-./](?:0[1-9]|1[0-2])$|(?<=累计)\d{1,2}月(?:份|末|底)?|(?:19|20)\d\d年?[度末底初]?(?:\d{1,2}(?:[-—~至]\d{1,2})?月(?:\d{1,2}日|份|末|底)?|[一二三四]季度|第[一二三四]季度|上半年|下半年|前三季度)?|^\d{1,2}(?:[-—~至]\d{1,2})?月(?:份|末|底)?|1[-—~至](?:\d{1,2}|本)月(?:份)?|（\d{1,2}[-—~至]\d{1,2}月(?:份)?）|第?[一二三四]季度|上半年|前三季度/gu;

/** The prices that a value is told in: `（按当年价格计算）`, `按2000年可比价格计算`. */
export const PRICE_BASIS =
  /（[按以]?(?:当年|当时|现行|现|可比|不变|(?:19|20)\d\d年(?:可比|不变)?)(?:市?价格?)(?:计算)?）|^[按以](?:当年|当时|现行|现|可比|不变|(?:19|20)\d\d年(?:可比|不变)?)(?:市?价格?)(?:计算)?$|^以[^，；]{2,10}环比物量计算$/gu;

/** `2005年为上年%`: the year's level in percent of another's. */
const OF_YEAR = /(?:相当于|[为是])(?:上年|去年|(?:19|20)\d\d年)(?:同期)?的?(?:百分比)?$/gu;
/** A census is a time, too. */
const CENSUS = /第[一二三四五六七八九十]{1,2}次全[国省市县区州](?:人口|经济|农业)普查(?:（(?:19|20)\d\d年?）)?/gu;

/** Whether a text is a time and nothing else. */
export const isTime = (text: string): boolean => text !== '' && text.replace(TIMES, '') === '';

/** What a heading measures, its times, changes and empty words taken out. */
export function headingNoun(text: string): string {
  if (isRankHeading(text) || isOverParts(text) || /^（(?:实物|标准)量）$/u.test(text)) return '';
  if (planOf(text) !== null || /^构成|^(?:结构|比例|百分比)$/u.test(text)) return '';
  const plain = text
    .replace(/（括号内[^（）]*）/gu, '')
    .replace(PRICE_BASIS, '')
    .replace(INDEX_BASE, '')
    .replace(CENSUS, '')
    .replace(OF_YEAR, '');
  // Times stand in words of change, too: `比2014年增长`.
  const noun = withoutGrowth(withoutGrowth(plain).replace(TIMES, '').replace(/^#+/, ''))
    .replace(/(?:占[^，。；（）]*|所占)(?:比重|比例|份额)?$|(?:构成)?(?:比重|占比|份额)?$/u, '')
    .replace(/（）/g, '')
    // `总人口中：城镇人口`
    .replace(/^.{1,8}中[:：]/u, '')
    // `教职工计`
    .replace(/(?<=(?:[工师员生人者]|人员|教师|学生))计$/u, '');
  if (EMPTY.test(noun)) return '';
  const bare = noun
    .replace(
      /^(?:[本上前]年度|本[年期月]|上[年期月](?!结|滚)|当[年月期]|全年|累计|年末|年初(?!年末)|期末|期初(?!期末))(?=.{2})/u,
      '',
    )
    .replace(/(?<=.{2})累计$/u, '')
    .replace(/^[及和与、的]+|[及和与、的]+$/gu, '');
  return EMPTY.test(bare) ? '' : bare;
}

/** Nouns that measure: a label that ends with one needs nothing beside it. */
const MEASURE =
  /(?:[总产销储货客]?量|单产|[总产]?值|总?额|数|人次|率|面积|收入|支出|人口|人员|余额|指数|价格|投资|比重|里程|长度|容量|存款|贷款|利润|税收?|费用?|工资|报酬|薪酬|补贴|津贴|奖金|租金|水平|强度|密度|寿命|时间|规模|总计|成本|资产|负债|权益|结余|结转|结存|现金|消费|出口|进口|年限|出栏|存栏|数量|资金|产值|保费|里程|收益|所得|盈余|给付|赔款|净额|外资|(?:招生|招聘|录用|供地)计划|储备|头寸|(?:收入|支出|资产|负债|权益|流入|流出)合计)$/u;

/** Households by what they earn: no income itself. */
const INCOME_CLASS = /^(?:最?[高低]|中[高低等]?|[高低]等|中等偏[上下高低]|较[高低])收入$/u;

/** Whether a noun says by itself what is measured. */
export const isMeasure = (noun: string): boolean => {
  const bare = noun.replace(/（[^（）]*）$/u, '');
  if (INCOME_CLASS.test(bare)) return false;
  return MEASURE.test(bare) || isMark(bare);
};

/** Marks of examinations, which tables tell without a unit. */
const MARKS =
  /(?:最[高低]|平均|总|录取|投档|入围)分(?:数)?$|分数线?$|分差$|(?:控制|录取|投档|省控|[一二三]本|本科|专科|重点|特控)线$/u;
/** Whether a noun is of marks: `最低分`, `一本线`. */
export const isMark = (noun: string): boolean => MARKS.test(noun);
