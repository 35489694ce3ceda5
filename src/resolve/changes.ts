/** Changes: the words that tell growth and fall, what changed, and what it is compared with. */
import type { Figure } from '../../grammars/zh/mention.js';
import { isoYear } from './calendar.js';
import { DATE_MARK } from './clauses.js';
import { readLeft } from './nouns.js';
import type { ResolveState, SentenceState } from './state.js';
import { anyOf, VERBS, type Words } from './words.js';

const RISE = anyOf(VERBS.rise);

const FALL = anyOf(VERBS.fall);

const ADVERB =
  '(?:了|近|约|达到|达|为|均|各|都|分别|又|还|仅|已|超过|超|逾|高达|在|幅度|速度|比例|较快|快速|平均|实际|名义|同比|环比|高|有|将|预计|至少|不足|不到)*';

export const CHANGE_TAIL = new RegExp(
  `(?:(?<!自然)增长率|${RISE}|${FALL}|(?<![新倍净])(?:增|涨|升|降|减|跌)|(?<=上年|去年|同期|同比|上月|年|比|期|平均|水平)[^，；]{0,6}(?:多|少|高|低|快|慢|增|减|升|降))(?:率|幅度|幅|速度)?${ADVERB}$`,
);

export const FALL_TAIL = new RegExp(`(?:${FALL}|降|减|跌|少|低|慢)(?:率|幅度|幅|速度)?${ADVERB}$`);

export const LEVEL_TAIL = new RegExp(
  `(?:(?:${RISE}|${FALL}|升|降|增|减|压|调整|发展|拓展|扩展|扩|涨|跌|提|压实|恢复|回升|反弹)(?:到|至|为)|(?:调|提|上调|下调)(?:至|到|为))(?:了)?${ADVERB}$`,
);

export const GROWTH_NOUN =
  /(?:增速|增幅|涨幅|降幅|跌幅|升幅|(?<!自然)增长率|增长速度|下降率)(?:[^，；]{0,8}(?:为|达|达到|在|至|到|提高到|回落到|回落至|提高至|升至|降至|保持在|控制在|稳定在))?(?:约|近)?$/;

/** `环比+12%`, `同比-3%`, `YoY+37.6%`, `月度环比变化-5.8%`: a comparison with the sign alone. */
export const COMPARISON_TAIL =
  /(?:同比|环比|YoY|yoy|YOY|QoQ|qoq|QOQ|MoM|mom|MOM|[比较](?:上年|去年|上月|上季度?|上年同期|去年同期))(?:分别|各)?(?:变化|变动|增减|增幅)?(?:率|为|约)?[：+]?$/;

export const COUNT_RISE = new RegExp(`(?:${anyOf(VERBS.countRise)})(?:了|近|约|超过|超|逾|达到|达|为|至少)*$`);

export const COUNT_FALL = new RegExp(`(?:${anyOf(VERBS.countFall)})(?:了|近|约|超过|超|逾|达到|达|为|至少)*$`);

export const COMPARED_MORE = /(?:比|较|同比|环比)[^，；]{0,12}(?:多|增[收支产]?|升|涨|高|少减|少降)(?:了)?$/;

export const COMPARED_LESS = /(?:比|较|同比|环比)[^，；]{0,12}(?:少增?|多减|多降|减[收支产]?|降|跌|低)(?:了)?$/;

export const LEVEL_ONLY =
  /^(?:约|近|已|均|分别|又|再|稳步|快速|大幅|逐步|进一步|迅速|[，、])*[^，；]{1,3}(?:到|至|为)(?:了)?$/;

const ADVERB_ALONE = /^(?:一次性|新增|净增|连续|大幅|明显|显著|进一步|较快|平稳|小幅|略|共|再|新)+$/;

/** What stands between the noun that grows and its growth. */
const BEFORE_CHANGE = new RegExp(
  `(?:${DATE_MARK}|同比|环比|比上年|比去年|较上年|较去年|较上年同期|比上年同期|与上年相比|比上月|较上月|按可比价格计算|按不变价格计算|按可比口径|可比口径|同口径|自然口径|按当年价格|按\ue001价格|按可比价|可比价|(?:扣除|剔除|考虑)[^，；]{2,8}(?:后|，)|扣除价格因素|[两三四五六七八九十]年(?:来)?|实际|名义|平均每年|每年平均|年均|年平均|平均|每年|分别|又|累计|总体|大幅|快速|稳步|小幅|略有|有所|继续|持续|进一步|比|较|同|与)+$`,
);

/** The noun that grows: what stands before `比…增长`. */
export function stripChange(left: string, words: Words): string {
  const text = left
    .replace(CHANGE_TAIL, '')
    .replace(BEFORE_CHANGE, '')
    .replace(/(?:比|较|同|与)[^，；]{0,16}$/, (hit) => (/[比较]/.test(hit) ? '' : hit));
  const noun = readLeft(text, words).noun;
  return ADVERB_ALONE.test(noun) ? '' : noun;
}

/** The time or kind of comparison of a change. */
export function comparedBase(
  whole: string,
  sameThing: boolean,
  figure: Figure,
  now: SentenceState,
  state: ResolveState,
): string | null {
  const text = whole;
  const raw = now.folded.slice(clauseStartOf(now, figure), figure.start);
  if (/同比(?:和|与|、|及)环比/.test(raw)) return 'yoy';
  if (/(?:环比|QoQ|qoq|QOQ|MoM|mom|MOM)(?!.*(?:同比|YoY))|[比较]上(?:个)?(?:月|季|周|一交易日)/.test(raw)) return 'pop';
  const time = [...now.times]
    .reverse()
    .find(
      (t) =>
        t.role === 'compared' &&
        t.start < figure.start &&
        figure.start - t.end < 40 &&
        !/[；。]/.test(now.folded.slice(t.end, figure.start)),
    );
  if (/年均|平均每年|每年平均|年平均|年递增|年复合/.test(text)) return 'avg';
  if (
    /同比|比上年(?!末|底)|比去年(?!末|底)|较上年(?!末|底)|较去年(?!末|底)|上年同期|去年同期|比同期|同期相比/.test(
      now.folded.slice(Math.max(0, figure.start - text.length - 4), figure.start),
    ) ||
    /同比|YoY|yoy|YOY/.test(text)
  )
    return 'yoy';
  if (time?.iso && /\ue001/.test(text)) {
    const word = now.folded.slice(time.start, time.end);
    if (/^(?:上年|去年|上年同期|去年同期|上年度)$/.test(word)) return 'yoy';
    return time.iso;
  }
  const ago = /[比较](\d{1,2}|[一二三四五六七八九十]{1,2})年前/.exec(text);
  if (ago) {
    const year = yearOfNow(now, state, figure);
    const back = /^\d/.test(ago[1] as string) ? Number(ago[1]) : '一二三四五六七八九十'.indexOf(ago[1] as string) + 1;
    if (year !== null) return String(year - back);
  }
  if (now.fromIso !== null) return now.fromIso;
  if (now.base !== null) return now.base;
  // A change told right after another with no noun of its own, or in a chain from one stated year, shares its base.
  const last = now.last;
  if (last && (last.change !== null || last.kind === 'growth') && (sameThing || /^\d/.test(last.base ?? '')))
    return last.base;
  return state.standingBase;
}

const STANDING = /(同比|[比较][上去]年(?:同期)?|环比|[比较]上(?:个)?[月季])[^，。；]{0,6}[（，]下同/;

/** `比去年同期（下同）增长7.9%`: the comparison holds for every change from here on. */
export function noteStandingBase(folded: string, state: ResolveState): void {
  const said = STANDING.exec(folded)?.[1];
  if (said !== undefined) state.standingBase = /^环|[月季]$/.test(said) ? 'pop' : 'yoy';
}

function yearOfNow(now: SentenceState, state: ResolveState, figure: Figure): number | null {
  let iso: string | null = state.paragraph ?? state.section;
  for (const time of now.times) if (time.start < figure.start && time.role === 'governs') iso = time.iso;
  return iso === null ? (state.year ?? now.documentYear) : isoYear(iso);
}

function clauseStartOf(now: SentenceState, figure: Figure): number {
  return Math.max(0, ...['，', '；', '：', '。'].map((mark) => now.folded.lastIndexOf(mark, figure.start - 1) + 1));
}

/** Remembers where a change started, for the growth stated after it. */
export function noteFrom(now: SentenceState, figure: Figure): void {
  const from = now.times.find((t) => t.role === 'from' && t.start < figure.start && t.end >= figure.start - 14);
  if (from) now.fromIso = from.iso;
}
