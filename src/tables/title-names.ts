/** What a table's title adds to the names of its numbers. */
import type { Words as Vocabulary } from '../resolve/words.js';
import { indexBasis } from './index-number.js';
import type { Measured } from './measured.js';
import { HEAD, overlap } from './parts.js';
import { isPlace } from './place.js';
import { isMeasure } from './roles/measure.js';
import { titleShare } from './roles/share.js';
import { isWhose, titleNoun } from './roles/title.js';
import type { TableNumber } from './table-number.js';

/** What the title says that is measured; the whole of shares is no part of their names. */
export function ownNoun(title: string, kind: Measured['kind']): string {
  const noun = titleNoun(title);
  const whole = titleShare(noun);
  return whole === null ? noun : kind === 'share' ? '' : whole;
}

/** A title whose numbers are per so many: `每百户家庭拥有耐用品`. */
const PER = /每[一十百千万]{1,2}[户人]/u;
/** Whether a title says of its numbers that they are per so many, or so many of what is owned: `每百户拥有量`. */
export const isPer = (title: string): boolean => PER.test(title) || OF_THINGS.test(title);

/** A title of incomes and the like for each person, which its parts are, too: `农民人均纯收入`. */
const PER_HEAD = /^(?!按)(.{0,8}?(?:人均|平均每人|户均))(?=.*(?:收入|支出))/u;
const INCOME = /(?:收入|支出|费用?|消费|食品|衣着|居住)$/u;
/** Headings that tell quantity and value of one thing apart. */
const QUANTITY_OR_VALUE = /^(?:数量|金额|重量|价值)$/u;

/** A title that says what is grown, of which the headings tell area, output and yield: `夏粮产量`. */
const CROP = /^(?:各地区)?(.{1,4}?)(?:播种面积(?:[和与及、]|以及)?)?(?:总?产量)$/u;
const OF_CROP = /^(?:播种面积|种植面积|收获面积|总?产量|单产|单位面积产量|每(?:公顷|亩)产量|亩产)$/u;

/** What a title says is told of the things that its rows name: `耐用消费品拥有量`. */
const OF_THINGS = /(?:拥有|保有|持有|产|销售?|库存|消费|生产)量(?=(?:（[^（）]*）)?(?:情况)?(?:统计)?表?$)/u;

/** A place that no list knows. */
const DIVISION = /^\p{Script=Han}{2,5}[省市县区州旗乡镇]$/u;

/** A measure of fields with what is grown on them, where the label names a place or a time. */
function withCrop(indicator: string, { label }: TableNumber, noun: string, words: Vocabulary): string {
  const crop = CROP.exec(noun)?.[1];
  if (crop === undefined || !OF_CROP.test(indicator)) return indicator;
  const named = (label?.text ?? '').replace(/(?:总计|合计)$/u, '');
  return named === '' || isPlace(named, words) || DIVISION.test(named) || label?.cell.year !== null
    ? crop + indicator
    : indicator;
}

/** An indicator with whose it is, by the title, unless headings or label say it. */
function withWhose(indicator: string, { label }: TableNumber, noun: string): string {
  const own = label?.text ?? '';
  if (!isWhose(noun) || indicator.includes(noun)) return indicator;
  // `轻工业` of `规模以上工业` is `规模以上轻工业`.
  if (own.length > HEAD && own.slice(-HEAD) === noun.slice(-HEAD))
    return indicator.startsWith(own) ? noun.slice(0, -HEAD) + indicator : indicator;
  return noun + indicator.slice(overlap(noun, indicator));
}

/** An indicator with what the title says of it: what an index is against, per how many, quantity or value. */
export function withTitle(
  indicator: string,
  number: TableNumber,
  title: string,
  noun: string,
  words: Vocabulary,
): string | null {
  if (indicator === '') return null;
  // `同比价格指数` says itself what it is against.
  const told = indexBasis(number, noun) ?? '';
  const basis = indicator.includes(told) ? '' : told;
  const perHead = INCOME.test(indicator) && !/人均|每人|总/u.test(indicator) ? PER_HEAD.exec(noun)?.[1] : undefined;
  const per = perHead ?? PER.exec(title)?.[0] ?? '';
  const of = /量值表?/u.test(title)
    ? (number.headings.map(({ cell }) => cell.text).findLast((text) => QUANTITY_OR_VALUE.test(text)) ?? '')
    : '';
  const things = OF_THINGS.exec(title)?.[0] ?? '';
  const isThing = things !== '' && number.label?.hasUnit === true && !isMeasure(indicator);
  const whose = withWhose(withCrop(isThing ? indicator + things : indicator, number, noun, words), number, noun);
  return basis.replace(/指数$/u, '') + (whose.includes(per) ? '' : per) + whose + of;
}
