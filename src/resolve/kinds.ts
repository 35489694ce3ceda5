/** Kinds: what a number measures, by its unit and by the noun it goes with. */
import type { Unit } from '../../grammars/zh/mention.js';
import type { Kind } from '../record/schema.js';
import type { Words } from './words.js';

const FUNDING_VERB =
  /(?:投资|投入资金|投入|融资|贷款|补助|补贴|资助|奖励|捐赠|捐款|募集资金|募集|筹集|筹措|引资|注资|增资|出资|拨付|下达|授信|支持资金|投放|安排|发放|自筹|支持|募资|获投|领投|到账|到位资金|斥资|豪掷|举债|配股募资|定增|贷|借款)(?:了|达|达到|近|约|超过|共|共计|累计|金额|总额|资金|各类资金|\S{0,2}资金)*$/;
const FUNDING_NOUN =
  /(?:投资|内资|收购价|收购款|对价|收购金额|认购金额|认购资金|股权转让款|融资|贷款|补助|补贴|奖金|资助|奖励资金|捐赠|捐款|(?:支持|专项|扶持|奖补|补助|补贴|引导|投入|到位|低保|救助|帮扶|科研|信贷|建设|配套|社会|财政|募集|自筹|风险|创业|产业|奖励|资助|技改|贴息|融资|投资|中央|省级|市级|各类)资金|基金|专项债|债券|国债|外资|授信|引资|经费支持|(?:专项|立项|项目|资助|到账|纵向|横向)经费|注资|拨款|助学金|奖学金|彩票公益金)(?:总额|金额|额度|额|规模|余额|总规模|项目|计划)?$|贷$|投金额$|支持$/;
const AMOUNT_NOUN =
  /(?:产值|收入|利润|税收|税|增加值|销售额|成交额|交易额|零售额|进出口|出口|进口|总额|价格|工资|支出|存款|债务|损失|成本|费用|保费|余额|市值|资产|预算|纯益|净利|营收|盈利|亏损|税费|消费|财政|经费投入|研发投入|R&D经费|研发经费|交易|房价|均价|单价|价)$/;

/** `30亿美元完成对某公司的收购`, `5亿美元入股`: the price of a company or of a part of it. */
const BUYS =
  /^(?:的?(?:价格|对价|代价|现金))?[^，。；、\d]{0,16}?(?:收购|回购|入股|并购|竞购|买下|认购|增持|控股权|股权|股份|受让|购买[^，。；]{0,8}股)/;
const PAYS = /(?:以|斥资|出资|豪掷|砸|花费|花|耗资|支付|作价|对价)(?:了|约|近|总价|高达)?$/;
/** `1500亿的产业母基金`, `20亿元项目`: what is put into something stands behind the money. */
const FUNDED_RIGHT =
  /^(?:的|规模的?|左右的?)?(?:[^，。；、\d和与]{0,8}?(?:基金|专项资金|引导资金|资金|贷款|融资|授信|国债|专项债|债券|投资)(?!收益|者|回报|产品|规模以)|(?:[^，。；、\d]{0,4}?)项目(?!收入|产值|利润))|^(?:加码|投建|押注|扩产|增资)/;

/** Kind of an amount of money. */
export function moneyKind(noun: string, left: string, right: string, words: Words): Kind {
  const bare = noun.replace(/[“”]/g, '');
  if (/财政$/.test(bare) && FUNDING_VERB.test(left)) return 'funding';
  // `回购`, `收购`, `认购`, `入股`, `增持`: most money buys nothing.
  if ((PAYS.test(left) || /收购|入股|回购/.test(left)) && BUYS.test(right)) return 'funding';
  if (
    /(?:收购(?!价格指数|量|了\S{2,6}粮|粮)|回购|认购|增持)[^，；]{0,24}(?:股权|股份|股票|公司)[^，；]{0,4}$/.test(left)
  )
    return 'funding';
  if (/(?:奖励|补助|补贴|资助)(?:标准|金额|额度)[^，；]{0,6}$/.test(left)) return 'funding';
  const known = words.indicatorAtEnd(bare);
  const funded = FUNDING_NOUN.exec(bare);
  if (funded && funded[0].length > (known?.word.length ?? 0)) return 'funding';
  if (known) {
    // Per head it is one of many amounts: nobody sums it with the product of a place.
    if (known.value === 'gdp') return PER_HEAD.test(bare) || PER_HEAD.test(left) ? 'amount' : 'gdp';
    if (known.value === 'funding' && !/(?:经费|研发|R&D)\S{0,2}投入$/.test(noun)) return 'funding';
    if (known.value === 'amount' || known.value === 'index') return 'amount';
  }
  if (FUNDING_NOUN.test(noun) || (noun === '' && FUNDED_RIGHT.test(right))) return 'funding';
  if (AMOUNT_NOUN.test(noun)) return 'amount';
  if (/GDP$|生产总值$/.test(noun)) return PER_HEAD.test(bare) || PER_HEAD.test(left) ? 'amount' : 'gdp';
  const after = words.indicatorAtEnd(right);
  if (after?.value === 'funding' || FUNDING_NOUN.test(right) || FUNDED_RIGHT.test(right)) return 'funding';
  if (FUNDING_VERB.test(left)) return 'funding';
  return 'amount';
}

/** `人均GDP`, `按常住人口计算的人均…`. */
const PER_HEAD = /人均[^，；]{0,8}(?:GDP|生产总值|GNP)(?:达到?|为|是|突破|首次|超过)*$/i;

/** Units that never count enterprises. */
const OTHER_CLASSIFIER = /^(?:人|名|位|人次|项|场|件|次|种|条|辆|台|套|座|篇|份|届|期|张|头|只|亩|期|例|起|笔)/;

/** Kind of a counted number. */
export function countKind(noun: string, unit: Unit, words: Words): Kind {
  if (unit.code !== null && OTHER_CLASSIFIER.test(unit.code)) return 'count';
  return isEnterprise(noun, words) ? 'enterprise_count' : 'count';
}

/** `9家科创板上市公司荣登…`: the noun that is counted, whatever of it is kept as the indicator. */
const ENTERPRISES =
  /^(?:的|以上的?|左右的?)?[^，。；、：（\ue001]{0,14}?(?:企业|公司|厂家|厂商|券商)(?!家|的?(?:项目|平台|高管|职工|员工|产品|代表|学校|孵化器|技术中心|工程|研发|重点|标准|联盟|协会|商会|服务|文化|园|研究|实验室|营业部))/;
/** `85家、78家、62家公司`: the noun stands behind the last. */
const REST_OF_LIST = /^(?:(?:[、和与及]|以及)\d[\d.]*万?[余多]?[家户])+/;

/**
 * Whether what stands behind a count of 家 or 户 counts enterprises.
 *
 * @param right the text behind the number, up to the next number
 */
export function countsEnterprises(right: string, unit: Unit): boolean {
  return /^[家户]$/.test(unit.code ?? '') && ENTERPRISES.test(right.replace(REST_OF_LIST, ''));
}

/** Whether the head of a noun phrase is an enterprise or a class of them. */
export function isEnterprise(noun: string, words: Words): boolean {
  const core =
    noun
      .replace(/(?:的)?(?:总数|总量|数量|数|集群规模|规模|户数|家数)$/, '')
      .replace(/(?:签约|获奖|落地|获批|入选|开工|竣工|投产|上市|受益|入驻|注册)(?:落地)?$/, '') || noun;
  const parts = core.split(/[、和与及]|以及/).map((part) => part.replace(/[“”‘’《》]/g, ''));
  for (const part of [parts[parts.length - 1] ?? '', parts[0] ?? '']) {
    if (part === '') continue;
    const not = words.notEnterpriseAtEnd(part);
    const is = words.enterpriseAtEnd(part);
    if (is && !(not && not.word.length > is.word.length)) return true;
  }
  return false;
}

const RATE_NOUN =
  /(?:率|利率|税率|指数|系数|度|水平|合格|强度|溢价|折扣|赤字|准备金|LPR|收益|息|成数|浓度|含量|湿度|优良天数比例|[A-Z]{3,4})$/;
const SHARE_NOUN = /(?:百分比|比重|占比|比例|份额|占有率|构成|占|部分|股权|股份|股比)$/;

/** Kind of a percentage that is neither growth nor ratio. */
export function percentKind(noun: string, words: Words): 'rate' | 'share' | 'growth' | null {
  if (noun === '') return null;
  if (/(?:增速|增幅|涨幅|降幅|跌幅|(?<!自然)增长率|增长速度|下降率|同比|增长|涨跌幅)$/.test(noun)) return 'growth';
  const known = words.indicatorAtEnd(noun);
  if (known && known.word.length > 1) {
    if (known.value === 'share') return 'share';
    if (known.value === 'rate' || known.value === 'index') return 'rate';
  }
  if (SHARE_NOUN.test(noun)) return 'share';
  if (RATE_NOUN.test(noun)) return 'rate';
  return null;
}

/** Kinds that a percentage can be of. */
export function isPercentKind(kind: Kind): boolean {
  return kind === 'growth' || kind === 'share' || kind === 'rate' || kind === 'ratio';
}
