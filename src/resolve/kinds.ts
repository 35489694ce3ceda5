/** Kinds: what a number measures, by its unit and by the noun it goes with. */

import { noneOf, pattern } from '../../grammars/pattern.js';
import type { Unit } from '../../grammars/zh/mention.js';
import type { Kind } from '../record/schema.js';
import { changes, measures, money, numerals, particles, shares } from './lexicon.js';
import type { Words } from './words.js';

const FUNDING_VERB = pattern`${money.fundingVerbs}(?:${money.fundingAdverbs}|\S{0,2}${money.funds})*${particles.genitive}?$`;
const FUNDING_NOUN = pattern`${money.fundingNouns}${money.totals}?$|${money.loan}$|${money.invested}$|${money.support}$`;
const AMOUNT_NOUN = pattern`${money.amountNouns}$`;

/** `30亿美元完成对某公司的收购`, `5亿美元入股`: the price of a company or of a part of it. */
const BUYS = pattern`
  ^${money.priceWords}?[^，。；、\d]{0,16}?(?:${money.purchases}
  |${money.purchase}[^，。；]{0,8}${money.shares})`;
/** `拟2.5亿元收购某公司51%股权`: not what grain is bought for. */
const BOUGHT = pattern`^(?:${money.inCash}|${particles.genitive})?${money.bought}(?![^，。；]{0,10}?${money.produce})`;
/** `外币贷款折合人民币`: the currency that it is told in. */
const CONVERTED = pattern`${money.converted}$`;
const PAYS = pattern`${money.payVerbs}${money.payAdverbs}?$`;
/** `1500亿的产业母基金`, `20亿元项目`: what is put into something stands behind the money. */
const FUNDED_RIGHT = pattern`
  ^${money.scaleModifiers}?(?:${noneOf(String.raw`，。；、\d`, particles.and)}{0,8}?${money.fundNouns}(?!${money.fundNounsNot})|(?:[^，。；、\d]{0,4}?)${money.projects})
  |^${particles.genitive}${money.prices}
  |^${money.expansions}`;

const FINANCE = pattern`${money.finance}$`;
const TAKEOVER = pattern`${money.takeovers}`;
const SHARE_DEAL = pattern`
  (?:${money.acquire}(?!${money.grainBehind}|${particles.perfective}\S{2,6}${money.grain})
  |${money.shareDeals})[^，；]{0,24}${money.shareNouns}[^，；]{0,4}$`;
const GRANT_STANDARD = pattern`${money.grants}${money.grantStandards}[^，；]{0,6}$`;
const RESEARCH_INPUT = pattern`${money.research}\S{0,2}${money.input}$`;
const PRODUCT = pattern`(?:GDP|${money.product})${money.productTotals}?$`;

/** Kind of an amount of money. */
export function moneyKind(noun: string, left: string, right: string, words: Words): Kind {
  const bare = noun.replace(/[“”]/g, '').replace(CONVERTED, '');
  if (FINANCE.test(bare) && FUNDING_VERB.test(left)) return 'funding';
  // `回购`, `收购`, `认购`, `入股`, `增持`: most money buys nothing.
  if ((PAYS.test(left) || TAKEOVER.test(left)) && BUYS.test(right)) return 'funding';
  if (SHARE_DEAL.test(left) || BOUGHT.test(right)) return 'funding';
  if (GRANT_STANDARD.test(left)) return 'funding';
  const known = words.indicatorAtEnd(bare);
  const funded = FUNDING_NOUN.exec(bare);
  if (funded && funded[0].length > (known?.word.length ?? 0)) return 'funding';
  if (PRODUCT.test(bare)) return PER_HEAD.test(bare) || PER_HEAD.test(left) ? 'amount' : 'gdp';
  if (known) {
    // Per head it is one of many amounts: nobody sums it with the product of a place.
    if (known.value === 'gdp') return PER_HEAD.test(bare) || PER_HEAD.test(left) ? 'amount' : 'gdp';
    if (known.value === 'funding' && !RESEARCH_INPUT.test(noun)) return 'funding';
    if (known.value === 'amount' || known.value === 'index') return 'amount';
  }
  if (FUNDING_NOUN.test(noun) || (noun === '' && FUNDED_RIGHT.test(right))) return 'funding';
  if (AMOUNT_NOUN.test(noun)) return 'amount';
  const after = words.indicatorAtEnd(right);
  if (after?.value === 'funding' || FUNDING_NOUN.test(right) || FUNDED_RIGHT.test(right)) return 'funding';
  if (FUNDING_VERB.test(left)) return 'funding';
  return 'amount';
}

/** `人均GDP`, `按常住人口计算的人均…`. */
const PER_HEAD = pattern`${measures.perHead}[^，；]{0,8}${money.productNames}${money.productVerbs}*$`;

/** Units that never count enterprises. */
const OTHER_CLASSIFIER = pattern`^${measures.otherClassifiers}`;

/** Kind of a counted number. */
export function countKind(noun: string, unit: Unit, words: Words): Kind {
  if (unit.code !== null && OTHER_CLASSIFIER.test(unit.code)) return 'count';
  return isEnterprise(noun, words) ? 'enterprise_count' : 'count';
}

/** `9家科创板上市公司荣登…`: the noun that is counted, whatever of it is kept as the indicator. */
const ENTERPRISES = pattern`
  ^${particles.attributive}?[^，。；、：（\ue001]{0,14}?(?:${measures.enterprises}(?!${measures.enterprisesNot})|${noneOf(String.raw`\x00-\u4dff`, measures.notEnterpriseHeads)}${measures.enterpriseEnd})`;
/** `85家、78家、62家公司`: the noun stands behind the last. */
const REST_OF_LIST = pattern`
  ^(?:(?:${particles.listSigns}
  |${particles.asWellAs})\d[\d.]*${numerals.tenThousand}?${numerals.more}?${measures.enterpriseClassifiers})+`;

const COUNTS_BODIES = pattern`^${measures.enterpriseClassifiers}$`;

/**
 * Whether what stands behind a count of 家 or 户 counts enterprises.
 *
 * @param right the text behind the number, up to the next number
 */
export function countsEnterprises(right: string, unit: Unit): boolean {
  return COUNTS_BODIES.test(unit.code ?? '') && ENTERPRISES.test(right.replace(REST_OF_LIST, ''));
}

const TOTALS = pattern`${particles.genitive}?${measures.enterpriseTotals}$`;
const EVENTS = pattern`${measures.enterpriseEvents}${measures.landing}?$`;
const LIST_MARK = pattern`${particles.listSigns}|${particles.asWellAs}`;

/** `上市钢企`, `六家中企`: enterprises of a sort, by the last character of their name. */
const ENTERPRISE_END = pattern`${noneOf(String.raw`\x00-\u4dff`, measures.notEnterpriseHeads)}${measures.enterpriseEnd}$`;

/** Whether the head of a noun phrase is an enterprise or a class of them. */
function isEnterprise(noun: string, words: Words): boolean {
  const core = noun.replace(TOTALS, '').replace(EVENTS, '') || noun;
  const parts = core.split(LIST_MARK).map((part) => part.replace(/[“”‘’《》]/g, ''));
  for (const part of [parts[parts.length - 1] ?? '', parts[0] ?? '']) {
    if (part === '') continue;
    if (ENTERPRISE_END.test(part)) return true;
    const not = words.notEnterpriseAtEnd(part);
    const is = words.enterpriseAtEnd(part);
    if (is && !(not && not.word.length > is.word.length)) return true;
  }
  return false;
}

const RATE_NOUN = pattern`(?:${shares.rateNouns}|[A-Z]{3,4})$`;
const SHARE_NOUN = pattern`${shares.shareNouns}$`;
/** `差异比例` is a share of nothing. */
const NO_SHARE = pattern`${shares.notShared}${shares.shareNouns}$`;

const GROWTH_NOUN = pattern`${changes.growthEnds}$`;

/** Kind of a percentage that is neither growth nor ratio. */
export function percentKind(noun: string, words: Words): 'rate' | 'share' | 'growth' | null {
  if (noun === '') return null;
  if (GROWTH_NOUN.test(noun)) return 'growth';
  if (NO_SHARE.test(noun)) return 'rate';
  const known = words.indicatorAtEnd(noun);
  if (known && known.word.length > 1) {
    if (known.value === 'share') return 'share';
    if (known.value === 'rate' || known.value === 'index') return 'rate';
  }
  if (SHARE_NOUN.test(noun)) return 'share';
  if (RATE_NOUN.test(noun)) return 'rate';
  return null;
}

const MONEY_KINDS: ReadonlySet<Kind> = new Set<Kind>(['gdp', 'funding', 'amount']);

/** Kinds that money can be of. */
export const isMoneyKind = (kind: Kind): boolean => MONEY_KINDS.has(kind);

/** Kinds that a percentage can be of. */
export function isPercentKind(kind: Kind): boolean {
  return kind === 'growth' || kind === 'share' || kind === 'rate' || kind === 'ratio';
}
