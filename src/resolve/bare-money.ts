/** Money that is told without its unit: `GDP达1.2万亿`, `获融资3000万`. */
import type { Figure } from '../../grammars/zh/mention.js';
import type { Draft, SentenceState } from './state.js';
import type { Words } from './words.js';

/** From so much on, money is told without its unit: `市值600亿`, `投资120亿`. */
const LEAST_BARE_MONEY = 1e8;
const MONEY_LEADS =
  /(?:获投|领投|跟投|募集|筹资|筹集|拨付|集资|投资|融资|募资|贷款|斥资|耗资|出资|注资|增资|豪掷|资金|市值|估值|身家|身价|营收|收入|利润|净利|归母|销售额|成交额|成交|交投|交易额|产值|税收|债务|负债|资产|奖池|奖金|大乐透|中奖|花费|花了|售价|价格|标价|报价|起价|售价为|赔偿|罚款|补贴|补助|奖励|工资|薪|房价|现金流|现金流量净额|保费|存款|余额|GDP|出口额|进口额|票房|预算|支出|金额|亏损|盈利|年销售|认购|中标|对价|原值|经费|拨款|罚没|捐款|捐赠|贸易额|顺差|逆差|差额|学费|租金|成本|费用|净额|总额|扭亏|消费)(?:[^，；。\d]{0,6})$/;
const MONEY_BEHIND =
  /^(?:的)?[^，。；、\d]{0,8}?(?:基金|资金|贷款|融资|投资|债券|专项债|配股|PPP)|^(?:元|加码|投建|押注|扩产|增资|入股|收购|起售|起拍|现金|学费|奖金)/;
/** Measures in pieces and people: a bare number behind them is no money. */
const PIECES =
  /(?:人口|人数|人次|用户|户数|客流|旅客|游客|粉丝|播放量|阅读量|点击量|浏览量|下载量|销量|产量|面积|总量|数量|增量|存量|装机|里程|辆|台|件|棵|株|吨|套|亩)(?:[^，；。\d]{0,6})$/;

/** Whether a number without a unit is money: what stands around it says so, or what it is of. */
export function isMoney(
  draft: Draft,
  figure: Figure,
  left: string,
  right: string,
  now: SentenceState,
  words: Words,
): boolean {
  const value = draft.value ?? draft.max;
  if (value === null || PIECES.test(left)) return false;
  if (MONEY_BEHIND.test(right) || MONEY_LEADS.test(left)) return true;
  if (/个亿$/.test(now.folded.slice(figure.start, figure.end)) || (figure.numeral === 'scale' && value >= 1e11))
    return !/人|[户名辆台件家]/.test(right.slice(0, 2));
  const known = words.indicatorAtEnd(draft.indicator ?? '')?.value;
  if (known === 'gdp') return true;
  return (value >= LEAST_BARE_MONEY || /[费款额价资金]$/.test(left)) && (known === 'funding' || known === 'amount');
}
