/** Numbers inside names: set phrases, what is quoted, ratings, labels, sessions, model years. */
import phrases from './lexicon/fixed-phrases.json' with { type: 'json' };
import type { Figure } from './mention.js';
import { none, type Verdict } from './verdict.js';

const FIXED = new Set(phrases.phrases);
/** Names of firms that read like a measure. */
const BRANDS = new Set(phrases.brands);
const LONGEST_FIXED = Math.max(...phrases.phrases.map((phrase) => phrase.length));

/** Political and everyday set phrases, with the longest one looked for first. */
export const isFixedPhrase: Verdict = none(({ figure, folded }) => {
  if (figure.numeral === 'arabic') return BRANDS.has(folded.slice(figure.start, figure.end));
  for (let length = LONGEST_FIXED; length >= 2; length--) {
    if (FIXED.has(folded.slice(figure.start, figure.start + length))) return true;
  }
  return false;
});

/** `“三个一”`, `“6+1”`, `“1234”工程`: a short quoted phrase that begins with a number is a name. */
export const isQuotedName: Verdict = none(({ figure, folded }) => {
  const opens = folded[figure.start - 1];
  if (opens !== '“' && opens !== '‘') return false;
  const close = folded.indexOf(opens === '“' ? '”' : '’', figure.end);
  // `“27.4万”的差距`: quoted as it was said.
  if (close < 0 || close - figure.start > 12 || (figure.numeral === 'arabic' && figure.scaled)) return false;
  return isShortName(figure) || /[一-鿿]/.test(folded.slice(figure.end, close));
});

const isShortName = ({ unit: { kind } }: Figure): boolean =>
  kind === 'none' || kind === 'classifier' || kind === 'measure';

/** What a price of less than ten 元 stands behind. */
const SMALL_PRICE = /(?:[价费票租为达付至到收卖花罚需涨降加减仅奖补约近超每]|补贴|奖励|优惠|每[^，。；]{0,3})$/;

/** `二元结构`, `三元锂电池`: made of so many; a price of a few 元 stands behind a word of money. */
export const isMadeOf: Verdict = none(
  ({ text, before, after }) =>
    /^[一二三四五]元$/.test(text) && !(SMALL_PRICE.test(before) && !/^[化复锂材正素乙]/.test(after)),
);

const AGE_GROUP =
  /^(?:及?以[上下]|以内)?(?:[、和](?:\d+[—\-~至])?\d+周?岁(?:及?以[上下])?)*的?(?:常住|户籍|城镇|乡村|农村|老年|少儿)?人口/;
const ANNIVERSARY = /^(?:纪念)?(?:阅兵|大会|峰会|活动|论坛|晚会|庆典|仪式|座谈会|音乐会|展览?|文艺|招待会)|^校庆|^店庆/;
const SESSIONS = /^(?:会议|全会|全体会议|代表大会|党代会)/;
const TERMS = /^(?:中央|历次|全国|[一二三四五六七八九]中全会|[一二三四五六七八九十]+次|全会|毕业|人大|政协|常委|高校)/;
const LABEL = /(?:[如见详]?[表图]|附[表件录]|第)$/;

/** Names that a number with its unit is part of. */
export const NAMES: readonly Verdict[] = [
  // `60岁及以上人口`, `0—14岁人口`: who is counted.
  none(
    ({ figure, folded }) =>
      /^周?岁$/.test(figure.unit.code ?? '') && AGE_GROUP.test(folded.slice(figure.end, figure.end + 40)),
  ),
  // `130万方`: a volume; `3方面` is none.
  none(
    ({ figure, text, after }) =>
      /方$/.test(text) && ((!figure.scaled && !/^\d{3,}/.test(text)) || /^[面式案针位块法程便]/.test(after)),
  ),
  // Ratings: `千亿级`, `5万吨级`, `百亿元级`.
  none(({ after }) => /^级(?!别)|^型(?!号)/.test(after)),
  // `成立30周年纪念峰会`: part of an event's name.
  none(({ text, after }) => /周年$/.test(text) && ANNIVERSARY.test(after)),
  // `“211工程”三期`: a part of a work, not a number of parts.
  none(
    ({ figure, before }) => figure.unit.code === '期' && figure.numeral === 'chinese' && !/[分共有为计]$/.test(before),
  ),
  // `标准普尔500种股票指数`: of how many shares an index is made.
  none(({ before, after }) => /(?:普尔|琼斯)$/.test(before) && /^[^，。；]{0,8}指数|^[^，。；]{0,4}股票/.test(after)),
  // `109届广交会`: which, not how many.
  none(
    ({ figure, before, after }) =>
      figure.unit.code === '届' &&
      !/[了过续共满历来去近前后]$/.test(before) &&
      /^(?!以)[一-鿿]{1,6}[会展赛节]/.test(after),
  ),
  // `八届人大四次会议`.
  none(({ figure, after }) => figure.unit.code === '次' && figure.numeral === 'chinese' && SESSIONS.test(after)),
  // `如表2所示`, `图3`: labels.
  none(
    ({ figure, before, after }) =>
      figure.numeral === 'arabic' && LABEL.test(before) && figure.unit.kind === 'classifier' && /^[所示中]/.test(after),
  ),
  // `2021款`: model years.
  none(({ text, after }) => /^(?:19|20)\d\d款$/.test(text) || (/^\d+所$/.test(text) && /^[示列述]/.test(after))),
  // Party congresses and classes of graduates: `二十届二中全会`, `2024届`.
  none(
    ({ figure, text, before, after }) =>
      figure.unit.code === '届' && (TERMS.test(after) || /^\d{4}/.test(text) || /(?:党的|和|、)$/.test(before)),
  ),
];
