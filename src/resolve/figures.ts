/** One number: its kind and values, by its unit and the stretches before and behind it. */
import { toNumber } from '../../grammars/zh/decimal.js';
import { type Figure, isRelative } from '../../grammars/zh/mention.js';
import {
  CHANGE_TAIL,
  COMPARED_LESS,
  COMPARED_MORE,
  COMPARISON_TAIL,
  COUNT_FALL,
  COUNT_RISE,
  comparedBase,
  comparesPlaces,
  GROWTH_NOUN,
  LEVEL_TAIL,
  noteFrom,
  POINT_FALL,
  POINT_RISE,
} from './changes.js';
import { type Clause, clauseText } from './clauses.js';
import { moneyKindInSentence, readCounted } from './counted.js';
import { countKind, countsEnterprises, percentKind } from './kinds.js';
import { coordinate, sameSort } from './lists.js';
import { readLeft, trimHead } from './nouns.js';
import { readPercent } from './percentages.js';
import type { Draft, Place, ResolveContext, ResolveState, SentenceState } from './state.js';
import type { Words } from './words.js';

export function numbers(figure: Figure): Pick<Draft, 'value' | 'min' | 'max' | 'bound'> {
  if (figure.high) return { value: null, min: toNumber(figure.low), max: toNumber(figure.high), bound: 'between' };
  return { value: toNumber(figure.low), min: null, max: null, bound: figure.bound };
}

const DETACHED_ABOUT =
  /(?:约|大约|近|接近|将近)(?:占|为|是|有|相当于|合|需)[^，；\d]*$|(?:接近|将近)[^，；\d]{2,16}的$/;

const RATIO_NOUN = /(?<!性别)比$/;
/** `不超过公司总股本的3%`, `至少需要30年`: the words of the bound stand apart from the number. */
const APART_UNDER =
  /(?:不超过|不得?高于|不会超过|未超过|不得?多于|不足|不到|低于|少于)(?:了)?[^，；\d]{1,20}的$|(?:最多|至多)(?:可|能|将)[^，；\d]{1,6}$/;
const APART_OVER =
  /(?:超过|超|逾|突破|高于|大于|不低于|不少于)(?:了)?[^，；\d]{1,20}的$|(?:至少|不少于|最少|起码)(?:会|将|也)?(?:需要?|有|是|要|为|达|占)$|(?:至少|最少)(?:可|能|将)[^，；\d]{1,6}$/;
const DETACHED_OVER = /(?:超过|超|逾|突破|高于|大于)(?:了)?[^，；\d]{1,12}$/;

/** What a signed percentage is of when it is no growth: `毛利率-3%`. */
const MARGIN = /(?:率|利差|差额|占比|比重|水平)(?:为|是|达)?$/;

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
function isMoney(draft: Draft, figure: Figure, left: string, right: string, now: SentenceState, words: Words): boolean {
  const value = draft.value ?? draft.max;
  if (value === null || PIECES.test(left)) return false;
  if (MONEY_BEHIND.test(right) || MONEY_LEADS.test(left)) return true;
  if (/个亿$/.test(now.folded.slice(figure.start, figure.end)) || (figure.numeral === 'scale' && value >= 1e11))
    return !/人|[户名辆台件家]/.test(right.slice(0, 2));
  const known = words.indicatorAtEnd(draft.indicator ?? '')?.value;
  if (known === 'gdp') return true;
  return (value >= LEAST_BARE_MONEY || /[费款额价资金]$/.test(left)) && (known === 'funding' || known === 'amount');
}

/** How far behind a number of a list the noun of the list may begin. */
const LONGEST_LIST = 60;
/** Units whose changes are told by one character. */
const POINTED = /^(?:点|基点|个基点|bp|pp|[A-Z]{3}(?:\/.+)?)$/;
/** `两个地级市增速最高，分别为120.5%`: the clause before says what the number is. */
const GROWTH_CLAUSE = /(?:增速|增幅|增长率|涨幅)[^，。；]{0,8}，(?:分别|均|各)?(?:为|达到?|是)?：?$/;

export function readFigureClaim(
  figure: Figure,
  left: string,
  right: string,
  clause: Clause,
  place: Place,
  now: SentenceState,
  state: ResolveState,
  context: ResolveContext,
): Draft | null {
  const { words } = context;
  const whole = clauseText(now.folded, clause.start, figure.start, now.times);
  const unit = figure.unit;
  const draft: Draft = {
    kind: 'quantity',
    subject: null,
    indicator: null,
    base: null,
    change: null,
    negative: figure.negative,
    unit: unit.code,
    ...numbers(figure),
  };
  if (draft.bound === 'exact' && DETACHED_ABOUT.test(whole)) draft.bound = 'about';
  if (draft.bound === 'exact' && APART_UNDER.test(left)) draft.bound = 'under';
  else if (draft.bound === 'exact' && APART_OVER.test(left)) draft.bound = 'over';
  const percent = isRelative(unit.kind);
  const sign = /^[-+]/.exec(now.folded.slice(figure.start, figure.start + 1))?.[0];
  if (percent && draft.bound === 'exact' && DETACHED_OVER.test(left) && unit.kind === 'fraction') draft.bound = 'over';
  if (place.joined && now.last && sameSort(now.last, unit.kind))
    return coordinate(
      draft,
      figure,
      now,
      right,
      words,
      place.bounded,
      now.folded.slice(place.previous?.end ?? figure.start, figure.start),
    );
  const before = now.folded.slice(Math.max(0, figure.start - 40), figure.start);
  const level = LEVEL_TAIL.test(left) && !GROWTH_NOUN.test(left);
  const changes =
    !level &&
    (unit.kind === 'doubling' ||
      CHANGE_TAIL.test(left) ||
      GROWTH_NOUN.test(left) ||
      (percent &&
        (GROWTH_NOUN.test(whole) ||
          CHANGE_TAIL.test(whole) ||
          COMPARISON_TAIL.test(whole) ||
          GROWTH_CLAUSE.test(before))) ||
      (percent &&
        sign !== undefined &&
        !MARGIN.test(left) &&
        percentKind(readLeft(left, words).noun, words) !== 'rate') ||
      (percent && /^的[^，。；、\d]{0,12}?(?:增速|增幅|涨幅|降幅|增长率)/.test(right)) ||
      /^的?(?:增长|增速|增幅|涨幅|降幅|增长率|速度(?:在|逐年|不断|持续)?(?:递增|增长|发展|提高))(?![到至为了])/.test(
        right,
      ));
  const reading = readLeft(left, words);
  const bounded = place.bounded;
  if (percent) {
    readPercent(
      draft,
      figure,
      { left, right, whole, reading, level, bounded, changes, group: place.group },
      now,
      state,
      context,
    );
  } else if (unit.kind === 'currency') {
    readCounted(draft, { left, right, reading, level, bounded, group: place.group }, now, state, words);
    draft.kind = moneyKindInSentence(draft, left, right, now, words);
  } else if (unit.kind === 'measure') {
    readCounted(draft, { left, right, reading, level, bounded, group: place.group }, now, state, words);
    draft.kind = unit.dimension === 'incidence' ? 'rate' : 'quantity';
  } else if (unit.kind === 'none' && !figure.scaled) {
    readCounted(draft, { left, right, reading, level, bounded, group: place.group }, now, state, words);
    // An index or a ratio of two things has no unit; divisions are counted without a classifier.
    if (/^\d{1,3}$/.test(now.folded.slice(figure.start, figure.end)) && /^[一-鿿]/.test(right)) draft.kind = 'count';
    else draft.kind = RATIO_NOUN.test(draft.indicator ?? '') ? 'ratio' : 'quantity';
    if (draft.kind === 'ratio') draft.unit = 'x';
  } else {
    draft.kind = unit.code === '节' && /(?:航速|速度|时速|流速)[^，；]{0,6}$/.test(left) ? 'quantity' : 'count';
    readCounted(draft, { left, right, reading, level, bounded, group: place.group }, now, state, words);
    if (draft.kind !== 'quantity')
      draft.kind = countsEnterprises(now.folded.slice(figure.end, figure.end + LONGEST_LIST), unit)
        ? 'enterprise_count'
        : countKind(draft.indicator ?? '', unit, words);
    // `公司12家，其中8家歇业`: of those that were counted before.
    if (
      unit.code === '家' &&
      now.told.some((one) => one.kind === 'enterprise_count' && one.unit === '家') &&
      !/^[^，。；]{0,8}(?:机构|医院|学校|银行|单位|营业部|中心|网点|部门|研究所|门店|协会)/.test(right) &&
      reading.noun === '' &&
      reading.subject === null
    )
      draft.kind = 'enterprise_count';
    if (unit.kind === 'none' && isMoney(draft, figure, left, right, now, words)) {
      draft.kind = moneyKindInSentence(draft, left, right, now, words);
      draft.unit = 'CNY';
    }
  }
  if (!percent) {
    if (!level) {
      // `减少支出2000亿元`: the verb opens the clause, its object stands before the number.
      const opener = /^(?:(增加|扩大)|减少|降低|减轻|压减|削减|调减|核减)(?!值)[^，；到至为比的]{2,12}$/.exec(
        trimHead(left),
      );
      if (opener) draft.change = opener[1] === undefined ? 'decrease' : 'increase';
      if (
        (COUNT_RISE.test(left) && !/(?:改造|优化|转型)提升$/.test(left)) ||
        (COMPARED_MORE.test(left) && !comparesPlaces(left)) ||
        /净增[^，；]*$/.test(left) ||
        (POINTED.test(unit.code ?? '') && POINT_RISE.test(left))
      )
        draft.change = 'increase';
      else if (
        COUNT_FALL.test(left) ||
        (COMPARED_LESS.test(left) && !comparesPlaces(left)) ||
        (POINTED.test(unit.code ?? '') && POINT_FALL.test(left))
      )
        draft.change = 'decrease';
      // `少增`: that grew by less than the year before, though both grew.
      if (/少增$/.test(left)) draft.change = 'decrease';
      if (/少[减降]$/.test(left)) draft.change = 'increase';
    }
    if (draft.change !== null) draft.base = comparedBase(whole, false, figure, now, state);
  }
  noteFrom(now, figure);
  const signed = draft.kind === 'growth' || figure.negative;
  if (signed && draft.value !== null && draft.negative) draft.value = -draft.value;
  if (signed && draft.kind !== 'growth' && draft.min !== null && draft.negative) draft.min = -draft.min;
  if (draft.kind === 'growth' && draft.min !== null && draft.max !== null && draft.negative)
    [draft.min, draft.max] = [-draft.max, -draft.min];
  return draft;
}
