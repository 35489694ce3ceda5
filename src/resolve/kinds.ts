/** Kinds: what a number measures, by its unit and by the noun it goes with. */
import type { Unit } from '../../grammars/zh/mention.js';
import type { Kind } from '../record/schema.js';
import type { Words } from './words.js';

const FUNDING_VERB =
  /(?:投资|投入资金|投入|融资|贷款|补助|补贴|资助|奖励|捐赠|捐款|募集资金|募集|筹集|筹措|引资|注资|增资|出资|拨付|下达|授信|支持资金|投放|安排|发放|自筹|支持|募资|获投|领投|到账|到位资金)(?:了|达|达到|近|约|超过|共|共计|累计|金额|总额|资金|各类资金|\S{0,2}资金)*$/;
const FUNDING_NOUN =
  /(?:投资|融资|贷款|补助|补贴|奖金|资助|奖励资金|捐赠|捐款|(?:支持|专项|扶持|奖补|补助|补贴|引导|投入|到位|低保|救助|帮扶|科研|信贷|建设|配套|社会|财政|募集|自筹|风险|创业|产业|奖励|资助|技改|贴息|融资|投资|中央|省级|市级|各类)资金|基金|专项债|债券|国债|外资|授信|引资|经费支持|(?:专项|立项|项目|资助|到账|纵向|横向)经费|注资|拨款|助学金|奖学金|彩票公益金)(?:总额|金额|额度|额|规模|余额|总规模|项目|计划)?$|贷$|投金额$|支持$/;
const AMOUNT_NOUN =
  /(?:产值|收入|利润|税收|税|增加值|销售额|成交额|交易额|零售额|进出口|出口|进口|总额|价格|工资|支出|存款|债务|损失|成本|费用|保费|余额|市值|资产|预算|纯益|净利|营收|盈利|亏损|税费|消费|财政|经费投入|研发投入|R&D经费|研发经费|交易|房价|均价|单价|价)$/;

/** Kind of an amount of money. */
export function moneyKind(noun: string, left: string, right: string, words: Words): Kind {
  const bare = noun.replace(/[“”]/g, '');
  if (/财政$/.test(bare) && FUNDING_VERB.test(left)) return 'funding';
  const known = words.indicatorAtEnd(bare);
  const funded = FUNDING_NOUN.exec(bare);
  if (funded && funded[0].length > (known?.word.length ?? 0)) return 'funding';
  if (known) {
    if (known.value === 'gdp') return 'gdp';
    if (known.value === 'funding' && !/(?:经费|研发|R&D)\S{0,2}投入$/.test(noun)) return 'funding';
    if (known.value === 'amount' || known.value === 'index') return 'amount';
  }
  if (FUNDING_NOUN.test(noun)) return 'funding';
  if (AMOUNT_NOUN.test(noun)) return 'amount';
  if (/GDP$|生产总值$/.test(noun)) return 'gdp';
  const after = words.indicatorAtEnd(right);
  if (after?.value === 'funding' || FUNDING_NOUN.test(right)) return 'funding';
  if (FUNDING_VERB.test(left)) return 'funding';
  return 'amount';
}

/** Units that never count enterprises. */
const OTHER_CLASSIFIER = /^(?:人|名|位|人次|项|场|件|次|种|条|辆|台|套|座|篇|份|届|期|张|头|只|亩|期|例|起|笔)/;

/** Kind of a counted number. */
export function countKind(noun: string, unit: Unit, words: Words): Kind {
  if (unit.code !== null && OTHER_CLASSIFIER.test(unit.code)) return 'count';
  return isEnterprise(noun, words) ? 'enterprise_count' : 'count';
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
  /(?:率|利率|税率|指数|系数|度|水平|合格|强度|赤字|准备金|LPR|收益|息|成数|浓度|含量|湿度|优良天数比例|[A-Z]{3,4})$/;
const SHARE_NOUN = /(?:比重|占比|比例|份额|占有率|构成|占|部分|股权|股份|股比)$/;

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
