/** What a table's title adds to the names of its numbers. */

import { unicodePattern, wordsOf } from '../../../grammars/pattern.js';
import nouns from '../../../grammars/zh/lexicon/table-nouns.json' with { type: 'json' };
import titles from '../../../grammars/zh/lexicon/table-titles.json' with { type: 'json' };
import type { Words as Vocabulary } from '../../resolve/words.js';
import { indexBasis } from '../index-number.js';
import type { Measured } from '../measured.js';
import { isMeasure } from '../roles/measure.js';
import { titleShare } from '../roles/share.js';
import { isWhose, titleNoun } from '../roles/title.js';
import { isPlace } from '../roles/whose.js';
import type { TableNumber } from '../table-number.js';
import { HEAD, overlap } from './join.js';

/** What the title says that is measured; the whole of shares is no part of their names. */
export function ownNoun(title: string, kind: Measured['kind']): string {
  const noun = titleNoun(title);
  const whole = titleShare(noun);
  return whole === null ? noun : kind === 'share' ? '' : whole;
}

/** A title whose numbers are per so many: `每百户家庭拥有耐用品`. */
const PER = unicodePattern`${titles.perEach}${titles.perPowers}{1,2}${titles.perUnits}`;
/** Whether a title says of its numbers that they are per so many, or so many of what is owned: `每百户拥有量`. */
export const isPer = (title: string): boolean => PER.test(title) || OF_THINGS.test(title);

/** A title of incomes and the like for each person, which its parts are, too: `农民人均纯收入`. */
const PER_HEAD = unicodePattern`^(?!${titles.byOne})(.{0,8}?${titles.perHead})(?=.*${titles.incomes})`;
const INCOME = unicodePattern`${titles.incomeNouns}$`;
/** Headings that tell quantity and value of one thing apart. */
const QUANTITY_OR_VALUE: ReadonlySet<string> = new Set(wordsOf(titles.quantityOrValue));
const QUANTITY_AND_VALUE = unicodePattern`${titles.quantityAndValue}`;
const SAID_PER_HEAD = unicodePattern`${titles.perHeadSigns}`;

/** A title that says what is grown, of which the headings tell area, output and yield: `夏粮产量`. */
const CROP = unicodePattern`
  ^${titles.eachPlace}?(.{1,4}?)(?:${titles.sown}${titles.sownWith}?)?${titles.cropOutput}$`;
const OF_CROP = unicodePattern`^${titles.ofCrop}$`;

/** What a title says is told of the things that its rows name: `耐用消费品拥有量`. */
const OF_THINGS = unicodePattern`
  ${titles.ofThings}(?=(?:（[^（）]*）)?${titles.status}?${titles.statistics}?${titles.table}?$)`;

/** A place that no list knows. */
const DIVISION = unicodePattern`^\p{Script=Han}{2,5}${titles.divisionEnds}$`;

const LONGEST_DIVISION = 6;
/**
 * What a title says that is measured, without the place at its head that headings tell apart from others: `云溪区人口数`
 * over `云溪区` and `北岭市`.
 *
 * @param texts all headings and labels of the table
 */
export function withoutHeaded(noun: string, texts: ReadonlySet<string>): string {
  for (let length = LONGEST_DIVISION; length > 2; length--) {
    const head = noun.slice(0, length);
    if (texts.has(head) && DIVISION.test(head)) return noun.slice(length);
  }
  return noun;
}

const SUM_OF_ROWS = unicodePattern`${nouns.sumsOfRows}$`;
const INDEX = unicodePattern`${titles.index}$`;

/** A measure of fields with what is grown on them, where the label names a place or a time. */
function withCrop(indicator: string, { label }: TableNumber, noun: string, words: Vocabulary): string {
  const crop = CROP.exec(noun)?.[1];
  if (crop === undefined || !OF_CROP.test(indicator)) return indicator;
  const named = (label?.text ?? '').replace(SUM_OF_ROWS, '');
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
  const perHead = INCOME.test(indicator) && !SAID_PER_HEAD.test(indicator) ? PER_HEAD.exec(noun)?.[1] : undefined;
  const per = perHead ?? PER.exec(title)?.[0] ?? '';
  const of = QUANTITY_AND_VALUE.test(title)
    ? (number.headings.map(({ cell }) => cell.text).findLast((text) => QUANTITY_OR_VALUE.has(text)) ?? '')
    : '';
  const things = OF_THINGS.exec(title)?.[0] ?? '';
  const isThing = things !== '' && number.label?.hasUnit === true && !isMeasure(indicator);
  const whose = withWhose(withCrop(isThing ? indicator + things : indicator, number, noun, words), number, noun);
  return basis.replace(INDEX, '') + (whose.includes(per) ? '' : per) + whose + (whose.endsWith(of) ? '' : of);
}
