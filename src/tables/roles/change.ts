/** What the words of a heading or label say of a change: growth, against what, and whether it is the difference itself. */

import { unicodePattern } from '../../../grammars/pattern.js';
import changes from '../../../grammars/zh/lexicon/table-changes.json' with { type: 'json' };
import times from '../../../grammars/zh/lexicon/table-times.json' with { type: 'json' };
import { isMeasure } from './measure.js';

/** What a change is against: the year or the period before, the beginning of the year, a year or its end. */
export type ChangeBase = 'yoy' | 'pop' | 'avg' | 'year-start' | `${number}` | `${number}-12-31`;
/** Whether a change is against a day: it is one of the day at the end of its period. */
export const isSinceDay = (base: string | null): boolean => base === 'year-start' || /-12-31$/.test(base ?? '');

/** Whether the words around a number make it a change over time, and against what. */
export interface GrowthWords {
  /** yoy, pop, avg, or null when the words do not say. */
  readonly base: ChangeBase | null;
  /** The difference itself, not the relative change: 增减额. */
  readonly difference: boolean;
}

/** What is compared with: `比上年同期`, `较2014年末`. */
const COMPARED = unicodePattern`
  ${changes.than}(?:${times.beforeSpans}${times.end}?|${times.beforeMoments}|
  (?:19|20)\d\d${times.year}?(?:${times.sameTime}|${times.end})?)`;
/** How it changes. */
const CHANGE = unicodePattern`${changes.changes}${changes.rateTails}?`;
const NATURAL = unicodePattern`(?<!${changes.natural})`;
const GROWTH = new RegExp(
  [
    unicodePattern`${times.ownPeriods}?${COMPARED}${times.soFar}?[^，；（）]{0,6}?${CHANGE}`,
    unicodePattern`${times.ownPeriods}?${COMPARED}${changes.planFigures}?${changes.held}?$`,
    unicodePattern`${times.soFar}?(?:${changes.yoy}|${changes.latinYoy})(?!${changes.price}?${changes.index})${changes.yoyWords}?${changes.speedTails}?`,
    unicodePattern`(?<!${times.earlierSpans})${times.sameTime}${changes.changes}${changes.rateTails}?`,
    unicodePattern`${times.soFar}?(?:${changes.pop}|${changes.latinPop})(?!${changes.price}?${changes.index})${changes.popWords}?${changes.speedTails}?`,
    unicodePattern`${changes.realOrNominal}?${NATURAL}${changes.rates}${changes.figureTails}?(?:${changes.latinYoy}|${changes.latinPop})?`,
    unicodePattern`${changes.every}${changes.everySpans}${changes.everyWords}${changes.everyTails}?`,
    unicodePattern`^${changes.alone}$`,
    unicodePattern`^${changes.bare}(?=${changes.bareNouns})`,
    unicodePattern`${NATURAL}${changes.bareRates}${changes.bareRateTails}$`,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);
const DIFFERENCE = unicodePattern`^${changes.differenceAlone}$|${changes.difference}`;

/** `比2014年增长`, `较2017年末增速`: the year that a change is against, or its end. */
const AGAINST_YEAR = unicodePattern`${changes.than}((?:19|20)\d\d)${times.year}?(${times.end})?`;
/** That year, or its last day. */
function yearAgainst(words: string): ChangeBase | undefined {
  const [, year, end] = AGAINST_YEAR.exec(words) ?? [];
  return year === undefined ? undefined : ((end === undefined ? year : `${year}-12-31`) as ChangeBase);
}
/** A growth of each year of several, on average: `年均增长`. */
const ANNUAL = unicodePattern`${changes.annualGrowth}`;
/** `以…环比物量计算` is how a value is told. */
const CHAINED = new RegExp(unicodePattern`${changes.chainedVolume}`, 'gu');

/** Words of what a change is against, the first that stands in it. */
const BASES: readonly (readonly [RegExp, ChangeBase])[] = [
  [unicodePattern`${times.byPeriod}|${changes.latinPop}|${times.lastPeriod}(?!${times.end})`, 'pop'],
  [unicodePattern`${times.byStart}|${times.lastDays}`, 'year-start'],
  [unicodePattern`${times.byYear}|${changes.latinYoy}`, 'yoy'],
];

/** The same behind the words of a change: `增长率yoy（%）`. */
const LATIN: readonly (readonly [RegExp, ChangeBase])[] = [
  [unicodePattern`${changes.latinYoy}`, 'yoy'],
  [unicodePattern`${changes.latinPop}`, 'pop'],
];

const CONTRIBUTION = unicodePattern`${changes.contributions}`;

/** What words say of a change; null when they speak of none. */
export function growthWords(text: string): GrowthWords | null {
  // What a part adds to the growth of all is a share: `对GDP增长的贡献率`.
  if (CONTRIBUTION.test(text)) return null;
  GROWTH.lastIndex = 0;
  const hit = GROWTH.exec(text.replace(CHAINED, ''));
  if (!hit) return null;
  const words = hit[0];
  if (ANNUAL.test(text)) return { base: 'avg', difference: false };
  // `较2010年增减`: no `年增`.
  return {
    base:
      yearAgainst(words) ??
      BASES.find(([pattern]) => pattern.test(words))?.[1] ??
      LATIN.find(([pattern]) => pattern.test(text))?.[1] ??
      null,
    difference: DIFFERENCE.test(words),
  };
}

/**
 * What a heading or label says of a change.
 *
 * @param whole its whole text
 * @param bare its text without the unit
 */
export function changeOf(whole: string, bare: string): GrowthWords | null {
  if (isRateOfGrowth(whole)) return null;
  const read = growthWords(whole);
  // `比上年同期累计（±%）`: the sign alone says less than the words before it.
  return read === null || read.base !== null
    ? (read ?? growthWords(bare))
    : { ...(growthWords(bare) ?? read), difference: read.difference };
}

const RATE_OF_GROWTH = unicodePattern`${changes.growthRate}.*‰`;
/** A growth of people in ‰ is a rate like those of births and deaths, no change of what stands beside it. */
export const isRateOfGrowth = (whole: string): boolean => RATE_OF_GROWTH.test(whole);

/** Words of a change that name no rate: `比上月增减`, in a table of money without a percent sign, is an amount. */
const BARE_CHANGE = unicodePattern`${changes.bareEnds}$`;
/** Whether a heading may be of a difference, where its table is told in no percent. */
export const isBareChange = (text: string): boolean => BARE_CHANGE.test(text);

const POINTS = unicodePattern`${changes.pointWords}`;
const RATES = unicodePattern`${changes.rateWords}`;
/** Whether what changes by these words does so by points where it is a rate: `增减`, no `增速`. */
export const isByPoints = (text: string): boolean => POINTS.test(text) && !RATES.test(text);

const FALLS = unicodePattern`(?<=.{2})${changes.fallEnds}$`;
/** Whether what is told in percent is by how much something falls: `能源消耗降低`. */
export const isFall = (text: string): boolean => FALLS.test(text);
/** What falls. */
export const withoutFall = (text: string): string => text.replace(FALLS, '');

const PLAIN = unicodePattern`^${changes.plainFigures}$`;
/** Whether a heading below a change says that it is the difference itself: `绝对数`. */
export const isPlainFigure = (text: string): boolean => PLAIN.test(text);

/** What is told to change between the words that say so: `比上年同期产量增长`. */
const MIDDLE = unicodePattern`${COMPARED}([^，；（）]{2,6}?)${CHANGE}$`;

/** A heading without its words of change. */
export const withoutGrowth = (text: string): string =>
  CONTRIBUTION.test(text)
    ? text
    : text.replace(GROWTH, (words) => {
        const middle = MIDDLE.exec(words)?.[1] ?? '';
        return isMeasure(middle) ? middle : '';
      });

/** What a title says that changes, and how. */
export interface TitleChange {
  readonly words: GrowthWords;
  /** The title without the words of change at its end. */
  readonly noun: string;
}

const TITLE_TAIL = unicodePattern`(?:（[^（）]*）|${changes.titleTails})+$`;
const OF_BOTH = unicodePattern`${changes.joining}$`;
const OF_IT = unicodePattern`(?<=\p{Script=Han}{2})${changes.genitive}$`;
/** What changes in a table whose title ends with a change: `各市生产总值增速`; null for titles of a level as well. */
export function changeOfTitle(title: string): TitleChange | null {
  const bare = title.replace(TITLE_TAIL, '');
  const words = growthWords(bare);
  // `消费物价指数的按年变动率`
  const whole = withoutGrowth(bare);
  const noun = whole.replace(OF_IT, '');
  // Words of change elsewhere, or beside a level: `产值及增速`.
  if (words === null || noun === bare || !bare.startsWith(noun) || OF_BOTH.test(noun)) return null;
  const plain = noun.replace(/[_\-—:：]+$/u, '');
  return plain.length < 2 ? null : { words, noun: plain };
}
