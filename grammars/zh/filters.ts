/**
 * What looks like a number but is no claim: names, identifiers, ordinals, ratings, indefinite and vague numbers.
 * Each test says in its comment what it keeps out.
 */
import { isCountWithoutClassifier, isIndex, isMilestone } from './bare-number-filter.js';
import { compare, decimal } from './decimal.js';
import { isDuration } from './duration-filter.js';
import phrases from './lexicon/fixed-phrases.json' with { type: 'json' };
import type { Figure, Mention } from './mention.js';
import { isRank } from './rank-filter.js';
import { isScore } from './score-filter.js';

const FIXED = new Set(phrases.phrases);
const LONGEST_FIXED = Math.max(...phrases.phrases.map((phrase) => phrase.length));
const AFTER_CHINESE = new Set(phrases.classifiersAfterChinese);
const THREE = decimal('3');
const ONE = decimal('1');

/** Whether a mention of the grammar may be a claim, by the characters around it. */
export function isMention(mention: Mention, folded: string): boolean {
  if (inTitle(folded, mention.start)) return false;
  switch (mention.type) {
    case 'date':
      return isDate(folded, mention.start, mention.end);
    case 'rank':
      return isRank(mention, folded);
    default:
      return isFigure(mention, folded);
  }
}

/** Inside 《》 stands a title, whatever it says. */
function inTitle(folded: string, at: number): boolean {
  const close = folded.indexOf('》', at);
  if (close < 0 || close - at > 80) return false;
  const reopen = folded.indexOf('《', at);
  // Closed behind it and not opened again: the opening may have been lost with a line.
  return reopen < 0 || reopen > close;
}

/** `“十四五”规划` and the like are names; so is a date that names a plan, an event or a day of remembrance in quotes. */
function isDate(folded: string, start: number, end: number): boolean {
  const after = folded.slice(end, end + 6);
  if (
    /^年?(?:规划纲要|远景目标纲要|行动计划|行动方案)/.test(after) &&
    /^“?[^年月日]*五”?$/.test(folded.slice(start, end))
  )
    return false;
  // `21世纪海上丝绸之路`, `21世纪经济报道`: names.
  if (
    /世纪$/.test(folded.slice(start, end)) &&
    /^(?:海上|经济报|议程|教育|不动产|资本|传媒|报|学术|商业|中心|大厦|初的?$)/.test(after)
  )
    return false;
  // `30日内付款`: how long, and from when is not said.
  if (/^\d+日$/.test(folded.slice(start, end)) && /^(?:之?内|以内)/.test(after)) return false;
  // `9月合约`: a thing that is traded.
  if (/月$/.test(folded.slice(start, end)) && /^合约/.test(after)) return false;
  if (/^(?:事件|惨案|运动|宪法|条例|文件|专案)/.test(after) && !/年/.test(folded.slice(start, end))) return false;
  return true;
}

const AGE_GROUP =
  /^(?:及?以[上下]|以内)?(?:[、和](?:\d+[—\-~至])?\d+周?岁(?:及?以[上下])?)*的?(?:常住|户籍|城镇|乡村|农村|老年|少儿)?人口/;

/** Two things whose ratio is told; not two sides of a match. */
const COMPARES = /比(?!分|赛|上|去|[例较]?[，。；])[^，。；]{0,30}$/;

function isFigure(figure: Figure, folded: string): boolean {
  const before = folded.slice(Math.max(0, figure.start - 8), figure.start);
  const after = folded.slice(figure.end, figure.end + 8);
  const text = folded.slice(figure.start, figure.end);
  if (isFixedPhrase(folded, figure)) return false;
  if (figure.rule === 'toOne') return COMPARES.test(folded.slice(Math.max(0, figure.start - 40), figure.start));
  // `二元结构`, `三元锂电池`: made of so many; a price of a few 元 stands behind a word of money.
  if (/^[一二三四五]元$/.test(text) && !(SMALL_PRICE.test(before) && !/^[化复锂材正素乙]/.test(after))) return false;
  // `王四人民币300元`: the end of a name.
  if (figure.numeral === 'chinese' && /^.人民币$/.test(text)) return false;
  // `1元人民币约合5.11泰铢`: what the price is of.
  if (figure.unit.kind === 'currency' && /^(?:约|大约)?(?:合|折合|兑换?|可兑换?|等于)(?:约|为)?\d/.test(after))
    return false;
  if (isQuotedName(folded, figure)) return false;
  // `每10万人`, `每3年`: the measure of something else.
  if (/每$/.test(before) && !text.startsWith('每')) return false;
  // `±800千伏直流工程`: what a line is called.
  if (/±$/.test(before) && figure.unit.kind === 'measure') return false;
  // Ordinals, issue and article numbers written apart: `第 41 期`.
  if (/第$/.test(before)) return false;
  // `数十家`, `几百人`, `几十`.
  if (figure.numeral === 'scale' && /[数几]$/.test(before) && /^[百千万亿]/.test(text)) return false;
  if (isContactLine(folded, figure.start)) return false;
  // A magnitude is of an earthquake; other numbers with 级 are ratings.
  if (figure.unit.dimension === 'magnitude')
    return (
      figure.numeral === 'arabic' &&
      (/(?:震级|烈度)(?:可?高?达到?|均?为|约|有)?$/.test(before) ||
        /^(?:左右|以上)?(?:地震|余震|强震|[东西南北阵]*大?风|海况|海浪)/.test(after))
    );
  // `60岁及以上人口`, `0—14岁人口`: who is counted.
  if (/^周?岁$/.test(figure.unit.code ?? '') && AGE_GROUP.test(folded.slice(figure.end, figure.end + 40))) return false;
  // `130万方`: a volume; `3方面` is none.
  if (/方$/.test(text) && ((!figure.scaled && !/^\d{3,}/.test(text)) || /^[面式案针位块法程便]/.test(after)))
    return false;
  // Ratings: `千亿级`, `5万吨级`, `百亿元级`.
  if (/^级(?!别)|^型(?!号)/.test(after)) return false;
  // `成立30周年纪念峰会`: part of an event's name.
  if (
    /周年$/.test(text) &&
    /^(?:纪念)?(?:大会|峰会|活动|论坛|晚会|庆典|仪式|座谈会|音乐会|展览?|文艺|招待会)|^校庆|^店庆/.test(after)
  )
    return false;
  // `“211工程”三期`: a part of a work, not a number of parts.
  if (figure.unit.code === '期' && figure.numeral === 'chinese' && !/[分共有为计]$/.test(before)) return false;
  // `八届人大四次会议`.
  if (
    figure.unit.code === '次' &&
    figure.numeral === 'chinese' &&
    /^(?:会议|全会|全体会议|代表大会|党代会)/.test(after)
  )
    return false;
  // `如表2所示`, `图3`, `2021款`: labels and model years.
  if (
    figure.numeral === 'arabic' &&
    /(?:[如见详]?[表图]|附[表件录]|第)$/.test(before) &&
    figure.unit.kind === 'classifier' &&
    /^[所示中]/.test(after)
  )
    return false;
  if (/^(?:19|20)\d\d款$/.test(text) || (/^\d+所$/.test(text) && /^[示列述]/.test(after))) return false;
  // A numeral glued to what is before it: `K2`, `A-1`, `3.1.2`.
  if (
    /[A-Za-z_#№]$/.test(before) &&
    /^\d/.test(text) &&
    figure.unit.kind !== 'currency' &&
    !figure.scaled &&
    figure.unit.kind !== 'percent'
  )
    return false;
  if (
    figure.numeral === 'arabic' &&
    (/\d[.\-:]$/.test(before) || (/\d\/$/.test(before) && figure.unit.kind === 'none'))
  )
    return false;
  if (figure.unit.kind === 'none')
    return isCountWithoutClassifier(figure, before, after, text) || isIndex(figure, folded, after);
  if (figure.unit.dimension === 'points' && /^[点分]$/.test(figure.unit.code ?? ''))
    return isScore(figure, folded, before);
  // Party congresses and classes of graduates: `二十届二中全会`, `2024届`.
  if (
    figure.unit.code === '届' &&
    (/^(?:中央|历次|全国|[一二三四五六七八九]中全会|[一二三四五六七八九十]+次|全会|毕业|人大|政协|常委|高校)/.test(
      after,
    ) ||
      /^\d{4}/.test(text) ||
      /(?:党的|和|、)$/.test(before))
  )
    return false;
  if (
    figure.numeral !== 'arabic' &&
    figure.unit.kind === 'measure' &&
    /^[里石两尺寸丈度米]$/.test(figure.unit.code ?? '') &&
    !/[万亿]/.test(text) &&
    !/(?:长|达|约|近|距|高|深|宽|超过|行程|走了|重)$/.test(before)
  )
    return false;
  if (figure.unit.kind === 'measure' && figure.unit.dimension === 'time')
    return isDuration(figure, before, after, text);
  if (figure.numeral === 'scale')
    return (
      isMilestone(text, before, after) ||
      (figure.bound !== 'exact' && !(figure.unit.kind === 'currency' && /^(?:增加值|产值|GDP|工业|投入)/.test(after)))
    );
  if (figure.numeral === 'chinese') return isSpelledOut(figure, before, after);
  // Times of day, article numbers, versions.
  if (figure.unit.kind === 'classifier' && /^(?:版|号|路)/.test(after)) return false;
  return true;
}

/** Addresses and telephone numbers at the foot of a page. */
function isContactLine(folded: string, at: number): boolean {
  return /(?:地址|电话|邮编|传真|热线|邮政编码)[:：][^，。；]{0,40}$/.test(folded.slice(Math.max(0, at - 48), at));
}

/** Chinese numerals: from three on with a classifier; one and two are a manner of speaking. */
function isSpelledOut(figure: Figure, before: string, after: string): boolean {
  const { unit } = figure;
  if (unit.kind === 'classifier') {
    if (compare(figure.low, THREE) < 0 || !AFTER_CHINESE.has((unit.code ?? '').replace(/[（(/].*$/, ''))) return false;
    // `四个全面`, `三种一…` after a demonstrative or inside a name.
    return !/[第这那某另]$/.test(before) && !/^一(?![一-鿿])/.test(after);
  }
  if (unit.kind === 'measure')
    return (
      compare(figure.low, THREE) >= 0 ||
      figure.scaled ||
      figure.low.exponent < 0 ||
      (MEASURED.test(unit.code ?? '') &&
        // `种一亩小麦`: per unit, not how much.
        (compare(figure.low, ONE) > 0 || figure.bound !== 'exact' || ONE_OF.test(before)) &&
        !/(?:最[后先初]|[第每同这那另哪何逐唯统专]|任[何意])$/.test(before) &&
        !/^(?:化|般|样|线|味|阳光|三分|田)/.test(after))
    );
  return true;
}

/** What a price of less than ten 元 stands behind. */
const SMALL_PRICE = /(?:[价费票租为达付至到收卖花罚需涨降加减仅奖补约近超每]|补贴|奖励|优惠|每[^，。；]{0,3})$/;
/** Measures that one and two are counted with. */
const MEASURED = /^(?:t|kg|km|m|m2|m3|km2|har|ha|亩|斤|公里|kW|MW|kW\.h|\[nmi_i\]|\[mi_i\]|海里|英里)$/;
/** Behind what one of a measure is how much there is. */
const ONE_OF = /(?:达|为|是|增加?|减少?|降|长|重|深|宽|高|相距|仅|只有|多|少|缩短|延长|缴获|查获|损失)$/;
/** Political and everyday set phrases, with the longest one looked for first. */
function isFixedPhrase(folded: string, figure: Figure): boolean {
  if (figure.numeral === 'arabic') return false;
  for (let length = LONGEST_FIXED; length >= 2; length--) {
    if (FIXED.has(folded.slice(figure.start, figure.start + length))) return true;
  }
  return false;
}

/** `“三个一”`, `“6+1”`, `“1234”工程`: a short quoted phrase that begins with a number is a name. */
function isQuotedName(folded: string, figure: Figure): boolean {
  const opens = folded[figure.start - 1];
  if (opens !== '“' && opens !== '‘') return false;
  const close = folded.indexOf(opens === '“' ? '”' : '’', figure.end);
  // `“27.4万”的差距`: quoted as it was said.
  if (close < 0 || close - figure.start > 12 || (figure.numeral === 'arabic' && figure.scaled)) return false;
  return (
    figure.unit.kind === 'none' ||
    figure.unit.kind === 'classifier' ||
    figure.unit.kind === 'measure' ||
    /[一-鿿]/.test(folded.slice(figure.end, close))
  );
}
