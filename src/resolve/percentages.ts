/** Percentages: growth, share, ratio or rate, and what each is of. */
import type { Figure } from '../../grammars/zh/mention.js';
import type { Kind } from '../record/schema.js';
import { comparedBase, FALL_TAIL, stripChange } from './changes.js';
import { DATE_MARK } from './clauses.js';
import { isPercentKind, percentKind } from './kinds.js';
import { noteList, sharedMeasure, takeUp } from './lists.js';
import { type LeftReading, readLeft, readRight, tidy } from './nouns.js';
import type { Draft, PercentStretch, ResolveContext, ResolveState, SentenceState } from './state.js';
import type { Words } from './words.js';

function sixDecimals(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** `增速`, `涨幅`: of what, the number before has said. */
const GENERIC_GROWTH =
  /^(?:同比|环比|年均|年平均|[两三四五]年平均|平均|累计|同期|全年|当月)?(?:增速|增幅|涨幅|降幅|跌幅|增长率|增长|回落幅度|升幅|占比|比重)$/;

/** A difference between places, not between times: `高于全省平均水平2.7个百分点`. */
const GAP =
  /(?:高于|低于|高出|超过|超出|快于|慢于|好于|优于|领先)[^，；]*$|比[^，；]*(?<![提升增走降])[高低快慢](?:出|于)?(?:约|近)?$/;

/** `完成预算的81.6%`, `为年度计划的52%`: how much of a plan is done. */
const OF_PLAN =
  /(?:完成|达到?|为|占|是|相当于|实现|已完成)了?((?:[^，；。的]{0,10}?)(?:预算|计划|目标|任务)(?:数|额|总额|任务|目标)?)的?$/;
/** `2%的数字税`: a rate, whatever it is taken of. */
const RATE_BEHIND =
  /^的?溢价|^的[^，。；、]{0,6}?(?:税(?!收)|税率|利率|利息|关税|佣金|手续费|费率|股息率|误差|概率|折扣|收益率|年化收益)/;

const SHARE_OF =
  /(?:约|近|已|共|分别|合计|又)?占(?!比|有率|地(?![区方])|用(?![水电地能]))(?:到|据|了|全部|有)?(.{0,40}?)(?:的)?(?:比重|比例|份额|比率|\ue001)?(?:分别|已|均|由|从|约|将|为|达到|达|超过|超|近|提高到|提升到|上升到|提高至|提升至|上升至|增长至|增长到|增加到|下降到|下降至|降至|升至|保持在|稳定在|不低于|不足|仅|高达|的|一直|始终|长期|\ue001)*$/;

/** How far before a level the word 占比 stands that it is a level of. */
const LONGEST_SHARE = 30;

const CHANGE_VERB = /^(?:缩小|扩大|提高|提升|下降|降低|上升|增加|减少|增长|回落|回升|上涨|下跌|升高|收窄)$/;

const SHARE_WITHIN = /^([^，；]*?)在([^，；]{2,20}?)中(?:所占|的|所占的)?(?:比重|比例|份额|占比)[^，；]{0,8}$/;

export function readPercent(
  draft: Draft,
  figure: Figure,
  stretch: PercentStretch,
  now: SentenceState,
  state: ResolveState,
  context: ResolveContext,
): void {
  const { words } = context;
  const { left, right, whole } = stretch;
  // `缩小到2.6∶1`: the verb of the change is no noun.
  const reading =
    stretch.level && CHANGE_VERB.test(stretch.reading.noun) ? { ...stretch.reading, noun: '' } : stretch.reading;
  const kind = figure.unit.kind;
  const fold = kind === 'fold';
  const set = (made: Kind): void => {
    draft.kind = made;
    draft.unit =
      made === 'ratio' ? 'x' : fold ? 'x' : kind === 'point' ? figure.unit.code : kind === 'permille' ? '‰' : '%';
    if (made === 'ratio' && !fold && draft.value !== null) draft.value = sixDecimals(draft.value / 100);
    if (kind === 'fraction' && draft.value !== null && made !== 'ratio') draft.value = sixDecimals(draft.value);
  };
  const inherit = (): void => {
    draft.subject = reading.subject?.text ?? now.last?.subject ?? null;
    draft.indicator = reading.noun !== '' ? reading.noun : (now.last?.indicator ?? now.indicator);
  };
  const shareOf = (before: string, base: string): void => {
    set('share');
    const bearer = readLeft(before, words);
    const sector = bearer.noun === '' && bearer.subject?.kind === 'sector' ? bearer.subject.text : null;
    draft.base = tidy(base);
    draft.subject = sector === null ? (bearer.subject?.text ?? null) : null;
    draft.indicator = bearer.noun || (sector ?? now.last?.indicator ?? now.indicator);
  };
  if (stretch.changes || (kind === 'point' && GAP.test(left))) {
    const gap =
      kind === 'point' &&
      GAP.test(left) &&
      !/上年|去年|上月|上季|同比|环比|[比较]同期(?:水平)?(?:[高低快慢提下上回]|\ue001)|\ue001/.test(left);
    set(gap ? 'rate' : 'growth');
    const told = gap ? readLeft(left.replace(GAP, ''), words).noun : stripChange(left, words);
    const noun = GENERIC_GROWTH.test(told) ? '' : told;
    draft.subject = reading.subject?.text ?? null;
    const inherited = now.last && now.last.kind !== 'rank' ? now.last : null;
    draft.indicator = noun !== '' ? noun : (inherited?.indicator ?? now.indicator);
    if (noun === '' && draft.subject === null) draft.subject = inherited?.subject ?? null;
    // `采矿业增加值下降0.4%，制造业增长6.9%`: of the measure before, not of whom it was.
    else if (noun === '' && draft.subject !== null) {
      const shared = sharedMeasure(draft.subject, inherited, words);
      if (shared) draft.indicator = shared.indicator;
    }
    const shared = draft.subject === null ? sharedMeasure(noun, inherited, words) : null;
    if (shared) Object.assign(draft, shared);
    if (noun === '' && told !== '' && kind === 'point' && draft.indicator !== null) draft.indicator += told;
    if (!gap) {
      draft.negative = draft.negative || FALL_TAIL.test(left) || /^(?:的)?(?:降幅|下降|跌幅)/.test(right);
      draft.base = comparedBase(whole, noun === '' && reading.subject === null, figure, now, state);
    }
    if (noun !== '') now.indicator = noun;
    noteList(left, now, draft, words, stretch.group);
    takeUp(draft, noun, stretch.group, now);
    return;
  }
  const reached = now.last?.kind === 'growth' && /^(?:达到|达|为|已达|至|到)$/.test(left);
  if ((stretch.level || reached) && reading.noun === '' && now.last && isPercentKind(now.last.kind)) {
    const told = /^(.{2,30}?)占(.{2,24}?)(?:的?(?:比重|比例|份额))?$/.exec(now.last.indicator ?? '');
    if (told && reading.subject === null) {
      // `占规模以上工业的比重提高2.4个百分点，达到29.7%`.
      set('share');
      inherit();
      draft.base = told[2] as string;
      draft.indicator = told[1] as string;
      return;
    }
    const shares = /占比|比重|份额|比例(?![尺])/.test(whole.slice(-LONGEST_SHARE));
    set(
      now.last.kind === 'growth'
        ? shares
          ? 'share'
          : (percentKind(now.last.indicator ?? '', words) ?? 'rate')
        : now.last.kind,
    );
    if (now.last.kind !== 'growth') draft.base = now.last.base;
    inherit();
    return;
  }
  const plan = kind === 'point' || fold || !left.endsWith('的') ? null : OF_PLAN.exec(left);
  if (plan) {
    shareOf(left.slice(0, plan.index), plan[1] as string);
    return;
  }
  if (kind === 'percent' && RATE_BEHIND.test(right)) {
    set('rate');
    inherit();
    const of = readRight(right, words, stretch.bounded);
    if (of !== '' && reading.noun === '') draft.indicator = of;
    return;
  }
  const part =
    kind === 'percent' || kind === 'fraction'
      ? /(?:达到|达|接近|超过|完成|覆盖|惠及)(?:了)?([^，；\ue001]{2,20})的$/.exec(left)
      : null;
  if (part && !/水平$|平均|同期/.test(part[1] as string)) {
    shareOf(left.slice(0, part.index), part[1] as string);
    return;
  }
  const within = SHARE_WITHIN.exec(left);
  if (within && !fold) {
    // `服务业在国内生产总值中的比重上升到50%`.
    shareOf(within[1] as string, within[2] as string);
    return;
  }
  const fromNoun = percentKind(reading.noun, words);
  const share = SHARE_OF.exec(left) ?? (left === whole ? null : SHARE_OF.exec(whole));
  if (share) {
    set(fold ? 'ratio' : 'share');
    readShare(draft, share, left === whole || SHARE_OF.test(left) ? left : whole, now, words);
    return;
  }
  if (kind === 'point') {
    set('growth');
    // `下拉CPI约0.65个百分点`: what is pulled stands behind the verb.
    if (/(?:下拉|拉低|拖累)[^，；]{0,12}$/.test(left)) draft.negative = true;
    inherit();
    return;
  }
  const ratio =
    /(?:是|为|达|达到|相当于|仅为|约为|超过|仅及|等于|高达|只有|不足|不到|接近|近|恢复到|恢复至)([^，；是为]{1,24})的$/.exec(
      left,
    );
  if (
    ratio &&
    !fold &&
    !/水平|平均/.test(ratio[1] as string) &&
    /^(?:全部|总|合计)|总[量额数库产收]|全[省市国区县]/.test(ratio[1] as string)
  ) {
    shareOf(left.slice(0, ratio.index), ratio[1] as string);
    return;
  }
  if (kind === 'fraction' && /(?:水平|平均值?)的$/.test(left)) {
    // `不到平均水平的五分之一`.
    set('ratio');
    const level = /([^，；]{0,16}?(?:平均)?(?:水平|平均值?))的$/.exec(left);
    inherit();
    draft.base =
      tidy((level?.[1] ?? '').replace(/^.*?(?:不到|不足|仅|只|约|近|为|是|达到?|相当于)(?=.{2})/, '')) || null;
    return;
  }
  if (fold || (ratio && /相当于|是|为|仅及|恢复/.test(ratio[0]) && kind !== 'permille')) {
    set('ratio');
    const reference = ratio ? (ratio[1] as string) : '';
    const compared = now.times.find(
      (time) =>
        time.start < figure.start && time.end >= figure.start - 2 - reference.length && time.role === 'compared',
    );
    draft.base = compared?.iso ?? (tidy(reference) || null);
    if (/^\d{4}(?:年)?$/.test(draft.base ?? '')) draft.base = (draft.base as string).slice(0, 4);
    const noun = readLeft(ratio ? left.slice(0, ratio.index) : left, words);
    draft.subject = noun.subject?.text ?? null;
    draft.indicator = noun.noun !== '' ? noun.noun : (now.last?.indicator ?? now.indicator);
    if (noun.noun === '' && draft.subject === null) draft.subject = now.last?.subject ?? null;
    noteList(left, now, draft, words, stretch.group);
    takeUp(draft, noun.noun, stretch.group, now);
    return;
  }
  if (fromNoun) {
    set(fromNoun);
    draft.subject = reading.subject?.text ?? null;
    draft.indicator = reading.noun;
    if (fromNoun === 'growth') draft.base = comparedBase(whole, false, figure, now, state);
    if (fromNoun === 'share') shareNoun(draft, reading.noun, now);
    now.indicator = reading.noun;
    noteList(left, now, draft, words, stretch.group);
    return;
  }
  const scoped = /(?:超过|超|达到|达|近|约|已)?(全国|全球|世界|全省|全市|全区|全县|全行业)的?$/.exec(left);
  if (kind === 'fraction' && scoped && /^(?:[，；。）]|$)/.test(right)) {
    set('share');
    const part = readLeft(left.slice(0, scoped.index), words);
    draft.base = scoped[1] as string;
    draft.subject = part.subject?.text ?? null;
    draft.indicator = part.noun || (now.last?.indicator ?? null);
    return;
  }
  const noun = /^(?:之间|之内|以内|上下)/.test(right) ? '' : readRight(right, words, stretch.bounded);
  if (noun !== '' && !/^(?:以上|左右)?[，；。）]/.test(right) && !MARK_NOUN.test(noun)) {
    set('share');
    draft.base = noun;
    draft.indicator = noun;
    const scope = /(?:全国|全省|全市|全球|世界|国内|我国|全区|全县)$/.exec(left);
    if (scope) draft.base = /^的/.test(right) || noun.startsWith(scope[0]) ? scope[0] : scope[0] + noun;
    draft.subject = reading.subject?.text ?? null;
    return;
  }
  // `歇业公司百分比最高，为67%`: the clause before says what it is.
  const led = CLAUSE_NOUN.exec(now.folded.slice(Math.max(0, figure.start - 40), figure.start))?.[1];
  const known = percentKind((led || draft.indicator) ?? now.last?.indicator ?? '', words);
  set(bareKind(kind, left, known, reading, now));
  inherit();
  if (draft.kind === 'share')
    draft.base =
      now.last?.kind === 'share' ? now.last.base : kind === 'fraction' && right !== '' ? draft.indicator : null;
}

/** Kind of a percentage whose clause says neither what it is of nor how it came about. */
function bareKind(
  unit: Figure['unit']['kind'],
  left: string,
  known: Kind | null,
  { noun, subject }: LeftReading,
  { last }: SentenceState,
): Kind {
  if (unit === 'permille') return 'rate';
  if (unit === 'fraction' || known === 'share' || (last?.kind === 'share' && subject !== null)) return 'share';
  // `能够开花的不超过50%`.
  if (unit === 'percent' && /[^，；]{2}的(?:则|约|仅|只|竟)?$/.test(left)) return 'share';
  if (known === 'growth' && last === null) return 'growth';
  // `一季度增长5.3%，二季度4.7%`: nothing of its own but a time or a place.
  const another = unit === 'percent' && noun === '' && last?.kind === 'growth' && !/[率度]$/.test(last.indicator ?? '');
  return another ? 'growth' : 'rate';
}

const CLAUSE_NOUN =
  /([^，。；]{2,20}?)(?:最[高低大小多少]|居[首前]|领先|偏[高低])，(?:分别|均|各)?(?:为|达到?|是|仅)?$/;

/** `保持在8%以上较高水平`, `高于50%的临界值`: a mark on a scale, no part of anything. */
const MARK_NOUN = /(?:水平|区间|临界[值点]|荣枯线|警戒线|红线|底线|目标|关口|大关|台阶|高位|低位)(?:以[上下])?$/;

/** `在工农业总产值中，农业占…`: the whole stands in a clause before. */
function wholeOf(now: SentenceState, text: string): string | null {
  const within = /在([^，；。]{2,20}?)中，[^；。]*$/.exec(
    now.folded.slice(0, now.folded.indexOf(text.slice(0, 4)) + 1),
  );
  return within ? tidy(within[1] as string) : null;
}

/** Part and whole of `甲占乙的…`. */
function readShare(draft: Draft, share: RegExpExecArray, text: string, now: SentenceState, words: Words): void {
  const base = tidy((share[1] ?? '').replace(/(?:从|由|已|分别|(?:比例|比重)?连续).*$/, '').replaceAll(DATE_MARK, ''));
  draft.base =
    base !== ''
      ? base
      : (wholeOf(now, text) ?? (/其中/.test(now.folded) || now.last?.indicator === now.whole ? now.whole : null));
  const before = text.slice(0, share.index);
  const part = readLeft(before, words);
  draft.subject = part.subject?.text ?? null;
  draft.indicator = part.noun;
  if (part.noun === '' && part.subject === null) {
    draft.subject = now.last?.subject ?? null;
    draft.indicator = now.last?.indicator ?? now.indicator;
  } else if (part.noun === '') {
    draft.indicator =
      part.subject?.kind === 'sector' ? (part.subject?.text ?? null) : (now.last?.indicator ?? now.indicator);
  }
  if (base === '' && draft.indicator) shareNoun(draft, draft.indicator, now);
  // `60岁及以上人口占18.7%，其中65岁及以上人口9万人，占13.5%`: of the same whole as the share before.
  const sibling = now.told.findLast((one) => one.kind === 'share' && one.indicator === now.whole);
  if (base === '' && sibling && draft.base === now.whole) draft.base = sibling.base;
  // `男性人口7亿人，占51%`: of what, is not said.
  if (base === '' && draft.base === draft.indicator) draft.base = null;
  if (draft.indicator) now.indicator = draft.indicator;
  noteList(before, now, draft, words);
}

/** `从业人员中本科以上学历占比`: the whole stands before 中. */
function shareNoun(draft: Draft, noun: string, now: SentenceState): void {
  if (/其中/.test(now.folded) || /^(?:所)?(?:占比|比重|占)/.test(noun)) draft.base = draft.base ?? now.whole;
  const within = /^(.{2,20}?)中(?:的)?[，]?(.{2,})$/.exec(noun);
  if (within && !/^(?:其|集|途|初|高)$/.test(within[1] as string)) {
    draft.base = draft.base ?? (within[1] as string);
    draft.indicator = (within[2] as string).replace(/(?:所)?(?:占比|比重|比例|份额|占)$/, '') || noun;
  } else {
    const bare = noun.replace(/(?:所)?(?:占比重|占比|所占比重|比重|占)$/, '');
    draft.indicator = bare !== '' ? bare : (now.last?.indicator ?? noun);
  }
}
