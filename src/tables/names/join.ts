/** Names put together: a part before the whole that it is a part of. */

import { globalPattern, unicodePattern } from '../../../grammars/pattern.js';
import nouns from '../../../grammars/zh/lexicon/table-nouns.json' with { type: 'json' };
import { isMeasure } from '../roles/measure.js';
import { valueAddedOf, withoutScope } from '../roles/piece.js';
import { isIndustry, isProduct } from '../roles/sum.js';

/** Headings that every label goes with: a label that says what is measured stands alone under them. */
const GENERAL = unicodePattern`^${nouns.general}$`;

/** A longer stretch is hardly ever said twice. */
const LONGEST_OVERLAP = 8;

/** How many characters at the end of one text are those at the beginning of the other: `城镇居民` and `居民人均可支配收入`. */
export function overlap(before: string, behind: string): number {
  for (let length = Math.min(LONGEST_OVERLAP, before.length, behind.length); length > 1; length--)
    if (behind.startsWith(before.slice(-length))) return length;
  return 0;
}

/** How many characters at its end say of what kind a thing is. */
export const HEAD = 2;

/** Whether two names are of things of one kind: `住宅电话用户` and `市内电话用户`. */
export const hasHeadOf = (part: string, whole: string): boolean =>
  part.length > HEAD + 1 && part.slice(-HEAD) === whole.slice(-HEAD);

/** When a stock was counted. */
export const AT_YEAR_END = unicodePattern`^${nouns.atYearEnd}`;

/** A part of a whole of its kind: `私营企业` of `亏损企业` is `亏损私营企业`. */
function withHead(part: string, whole: string): string {
  let shared = HEAD;
  while (shared < whole.length && part.slice(-shared - 1) === whole.slice(-shared - 1)) shared++;
  const ofWhole = whole.slice(0, -shared).replace(AT_YEAR_END, '');
  return ofWhole + part.slice(overlap(ofWhole, part));
}

/** Names of animals of one sign, whose kinds end with it: `山羊`. */
const SPECIES = unicodePattern`^${nouns.species}`;

/** A part before the whole that it is a part of: `住宅` + `房屋施工面积`; a name that holds the other stands alone. */
export function joined(part: string, all: string): string {
  // A part of what the whole place has is told without `全市`.
  const whole = part === '' ? all : withoutScope(all);
  // `小麦` is no `大小麦`.
  if (part !== '' && whole !== part && whole.endsWith(part) && !isMeasure(whole)) return part;
  if (part === '' || whole.includes(part)) return whole;
  if (whole === '' || part.includes(whole)) return part;
  // `山羊` of `羊年底只数`
  const isKindOf = SPECIES.test(whole) && part.endsWith(whole[0] as string);
  const shared = isKindOf ? 1 : overlap(part, whole);
  return GENERAL.test(whole) && isMeasure(part) ? part : part + whole.slice(shared);
}

/** Whose a measure of a whole is, which its parts name themselves: `农作物总播种面积` of `谷物`. */
const OF_ALL = unicodePattern`^${nouns.generalWholes}${nouns.total}?(?=.{2})`;

/** `总人口`, `价格总指数`, `收入总计`: what the parts are not. */
const TOTAL = globalPattern`
  ^${nouns.total}(?=${nouns.headOfWhole})|${nouns.total}(?=${nouns.index}$)|(?<=.{2})${nouns.sumTails}$`;

/** What a part of a measure is called: `第一产业` of `生产总值` is `第一产业增加值`. */
export function partOf(part: string, whole: string): string {
  if (part === '') return whole;
  if (isProduct(whole) && isIndustry(part)) return valueAddedOf(part);
  if (!isMeasure(part) && !part.includes(whole) && hasHeadOf(part, whole)) return withHead(part, whole);
  return joined(part, whole.replace(OF_ALL, '').replace(TOTAL, ''));
}
