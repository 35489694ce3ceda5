/** Counted, measured and paid: subject, indicator and kind of numbers that are no percentage. */
import type { Kind } from '../record/schema.js';
import { COMPARED_LESS, COMPARED_MORE, COUNT_FALL, COUNT_RISE, LEVEL_ONLY, stripChange } from './changes.js';
import { type Entity, isNation } from './entities.js';
import { moneyKind } from './kinds.js';
import { noteList, sharedMeasure, takeUp } from './lists.js';
import { readRight, trimHead } from './nouns.js';
import type { Draft, ResolveState, SentenceState, Stretch } from './state.js';
import type { Words } from './words.js';

/** Measures that are always of something: `总产量`, `品牌价值`. */
export const BARE_MEASURE =
  /^(?:总|年|平均|单|日|月)?(?:产量|产值|面积|单产|亩产|总产|存栏|出栏|价格|均价|销量|销售额|成交额|规模|品牌价值|全长|总长|长度|高度|建筑面积|投资额|总投资|售价|租金|年产能|产能|寿命|重量)$/;

/** `赣南脐橙种植面积189万亩，年产量…`: what bears the first measure bears the bare ones after it. */
export function noteBearer(draft: Draft, now: SentenceState, words: Words): void {
  const noun = draft.indicator ?? '';
  const known = words.indicatorAtEnd(noun);
  if (
    known &&
    known.word.length < noun.length &&
    noun.length - known.word.length >= 2 &&
    noun.length - known.word.length <= 10
  )
    now.bearer = noun.slice(0, noun.length - known.word.length);
}

const GENERIC_MONEY =
  /^(?:总|合计|累计|披露|首期|单笔|户均|平均|最高|最低|交易)*(?:金额|规模|总规模|余额|总额|额度|首期|资金|单价)?$/;

const MARK = /^10{11,}$/;
const OUTPUT = /GDP|生产总值|经济总量/;

/** A noun that says only `金额` or `规模` is of the kind that its sentence speaks of. */
export function moneyKindInSentence(draft: Draft, left: string, right: string, now: SentenceState, words: Words): Kind {
  const noun = draft.indicator ?? '';
  if (GENERIC_MONEY.test(noun) || /^(?:总规模|首期|户均|单笔|自筹|配套|匹配)/.test(trimHead(left))) {
    if (/融资|基金|投资|贷款|授信|募资|出资|签约项目|项目签约/.test(now.folded)) return 'funding';
    if (now.last && ['gdp', 'funding', 'amount'].includes(now.last.kind)) return now.last.kind;
  }
  const kind = moneyKind(noun, left, right, words);
  // `海淀区将跨进万亿，成为首个GDP破万亿元的区`: a round mark is of what its sentence speaks of.
  if (
    kind === 'amount' &&
    MARK.test(String(draft.value)) &&
    left.length <= 24 &&
    OUTPUT.test(now.folded) &&
    !words.indicatorAtEnd(noun)
  )
    return 'gdp';
  return kind === 'amount' && noun === '' && now.last && ['gdp', 'funding'].includes(now.last.kind)
    ? now.last.kind
    : kind;
}

/** Subject and indicator of something counted, measured or paid. */
export function readCounted(
  draft: Draft,
  stretch: Stretch,
  now: SentenceState,
  state: ResolveState,
  words: Words,
): void {
  const { reading } = stretch;
  let noun = '';
  const after = readRight(stretch.right, words, stretch.bounded);
  let before = reading.noun;
  let subject = reading.subject?.text ?? null;
  if (
    subject !== null &&
    before === '' &&
    reading.verb === null &&
    after === '' &&
    isCounted(reading.subject as Entity, draft, stretch.left, now)
  ) {
    before = subject;
    subject = null;
  }
  const changed =
    !stretch.level &&
    (COUNT_RISE.test(stretch.left) ||
      COUNT_FALL.test(stretch.left) ||
      COMPARED_MORE.test(stretch.left) ||
      COMPARED_LESS.test(stretch.left));
  if (changed) before = stripChange(stretch.left, words);
  if (stretch.level && LEVEL_ONLY.test(stretch.left)) before = '';
  if (
    after !== '' &&
    before !== '' &&
    /^的/.test(stretch.right) &&
    draft.kind !== 'count' &&
    words.indicatorAtEnd(before)
  ) {
    // `总规模2.5亿元的种子基金`: the measure before, its bearer behind.
    noun = before;
    subject = subject ?? after;
  } else if (after !== '' && !(changed && before !== '')) {
    noun = after;
    if (
      draft.unit !== null &&
      draft.kind !== 'count' &&
      before !== '' &&
      reading.verb === null &&
      words.isIndicator(before) &&
      !/^的/.test(stretch.right)
    )
      noun = before;
  } else noun = before;
  if (subject !== null) draft.subject = subject;
  // `论坛为期2天`: how long an event lasts is of the event.
  if (noun === '' && reading.subject?.kind === 'event' && draft.kind === 'quantity') noun = reading.subject.text;
  if (noun === '' && subject !== null && reading.subject?.kind === 'sector') {
    draft.subject = subject;
    noun =
      (now.last && !/^\d/.test(now.last.unit ?? '') && now.last.unit !== 'CNY' ? now.last.indicator : null) ??
      state.counted ??
      '';
  }
  // `城镇1287.5亿元；乡村236.3亿元`: where, not what.
  if (LOCALITY.test(noun) && now.whole !== null && draft.kind !== 'count') {
    draft.subject = noun;
    noun = now.whole;
  }
  if (/^(?:人均|户均|日均|次均|月均|亩均|场均|单位|平均)$/.test(noun) && now.last?.indicator)
    noun += now.last.indicator;
  // `甲达1亿元，增长5%；乙达2亿元`: the measure of the number before in the same unit.
  const alike = now.told.findLast(({ unit }) => unit === draft.unit);
  draft.indicator =
    noun === '' ? ((subject === null ? null : alike?.indicator) ?? now.last?.indicator ?? now.indicator) : noun;
  if (/分别|依次/.test(stretch.left) || stretch.group > 1) {
    noteList(stretch.left, now, draft, words, stretch.group);
    takeUp(draft, noun, stretch.group, now);
    noun = draft.indicator ?? '';
  } else now.coordinated = null;
  if (noun !== '') now.indicator = noun;
  if (subject === null && TRADE_PART.test(noun)) draft.subject = traderOf(now, state);
  // Of lengths and masses the part is named, not what is measured of it.
  const money = CURRENCY.test(draft.unit ?? '');
  const shared = money && subject === null && reading.verb === null ? sharedMeasure(noun, alike ?? null, words) : null;
  if (shared) Object.assign(draft, shared);
}

const CURRENCY = /^[A-Z]{3}$/;

/** `民营企业进出口5.5万亿元。其中，出口3.6万亿元`: whose trade a part of it is. */
function traderOf({ last, whole }: SentenceState, { told }: ResolveState): string | null {
  if (last !== null && TRADE_PART.test(last.indicator ?? '')) return last.subject;
  const trader = WHOLE_TRADE.exec(whole ?? told?.indicator ?? '')?.[1];
  return trader === undefined || isNation(trader) || SORT_OF_TRADE.test(trader) ? null : trader;
}

const SORT_OF_TRADE = /^(?:外贸|对外|货物|服务|商品|一般|加工|边境|跨境|全[省市区县州])/;
const TRADE_PART = /^(?:出口|进口)(?:额|总额|总值|值)?$/;
const WHOLE_TRADE = /^(.{2,}?)(?:货物)?(?:贸易)?进出口(?:额|总额|总值|总量)?$/;

const LOCALITY = /^(?:城镇|乡村|农村|城区|市区|东部|中部|西部|东北|沿海|内陆|国内|国外|境内|境外)(?:地区|市场)?$/;

/** An entity right before its number is what is counted, unless the list has said what is. */
function isCounted(entity: Entity, draft: Draft, left: string, now: SentenceState): boolean {
  const told = now.told.findLast(({ unit }) => unit === draft.unit) !== undefined;
  if (entity.kind === 'event') return draft.kind === 'count';
  if (entity.kind === 'organisation') return draft.kind === 'count' || !told || left.startsWith('、');
  return entity.kind === 'zone' && !told;
}
