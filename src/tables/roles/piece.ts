/**
 * What a piece of a path does in a name: of the headings above a number, of its label and the rows that this is a part of.
 * Each piece is read the same wherever it stands.
 */

import { unicodePattern, wordsOf } from '../../../grammars/pattern.js';
import names from '../../../grammars/zh/lexicon/table-names.json' with { type: 'json' };
import type { Words as Vocabulary } from '../../resolve/words.js';
import { isCountedIn } from '../counted.js';
import type { TableUnit } from '../table-unit.js';
import { isRateOfGrowth } from './change.js';
import { isMeasure } from './measure.js';
import { headingNoun } from './noun.js';
import { isOfOwnUnit, unitWordOf } from './unit-noun.js';

/**
 * It measures by its own words; is what its unit counts; is an indicator that is known; only names a thing; or says
 * nothing.
 */
export type Role = 'measure' | 'counted' | 'known' | 'thing' | 'nothing';

/** A piece of a path. */
export interface Piece {
  /** Its words without times, changes, shares and what says nothing. */
  readonly noun: string;
  readonly role: Role;
}

/** What a noun does in the name of a number that is counted in a unit. */
export function roleOf(noun: string, counted: TableUnit | null, words: Vocabulary): Role {
  if (noun === '') return 'nothing';
  if (isMeasure(noun) || (counted?.unit.code && unitWordOf(noun) === counted.unit.code && isOfOwnUnit(noun)))
    return 'measure';
  if (isCountedIn(noun, counted)) return 'counted';
  return words.isIndicator(noun) ? 'known' : 'thing';
}

/** Whether a noun says what is measured. */
export const isKnown = (noun: string, words: Vocabulary): boolean => isMeasure(noun) || words.isIndicator(noun);

const SITUATION = unicodePattern`${names.situations}$`;
const SITUATION_TAIL = unicodePattern`(?<=.{2})${names.situations}$`;
/** The noun of a heading; one of a situation says nothing. */
export function nounOfHeading(whole: string, text: string, isOfItems: boolean): string {
  // `项目（个）` counts projects.
  if (isOfItems && text === names.items) return names.items + names.number;
  const noun = isRateOfGrowth(whole) ? text : headingNoun(text);
  return SITUATION.test(noun) ? '' : noun;
}
/** What a heading over others names: `我校录取情况`. */
export const nounOfGroup = (text: string): string => headingNoun(text.replace(SITUATION_TAIL, ''));

const ITEMS = unicodePattern`${names.itemHeadings}$`;
/** Whether a heading says that the labels below are items of accounts, whatever codes they have: `科目名称`. */
export const isOfItems = (heading: string): boolean => ITEMS.test(heading);

const OVERVIEW = unicodePattern`${names.overviews}$`;
/** Whether a title is of a situation in general. */
export const isOverview = (title: string): boolean => OVERVIEW.test(title);

const COUNTERS: ReadonlySet<string> = new Set(wordsOf(names.counters));
/** Whether a noun counts anything: `篇数` below `论文总量` says no more than that. */
export const isCounter = (noun: string): boolean => COUNTERS.has(noun);

const GENERAL_MEASURES: ReadonlySet<string> = new Set(wordsOf(names.generalMeasures));
/** Whether a measure says nothing beside one that does: `总额`. */
export const isGeneralMeasure = (noun: string): boolean => GENERAL_MEASURES.has(noun);

const EMPTY_LABELS: ReadonlySet<string> = new Set(wordsOf(names.emptyLabels));
/** Whether a label says nothing of what is measured: `绝对数`. */
export const isEmptyLabel = (text: string): boolean => EMPTY_LABELS.has(text);

const OWNER = unicodePattern`${names.owners}$`;
/** Whether a name is of those who have what the rows beside it measure: `旅游饭店`. */
export const isOwner = (text: string): boolean => OWNER.test(text);

const METHOD = unicodePattern`^${names.by}.{2,8}${names.methods}$`;
/** Whether a label says how a measure was taken: `按实物量计算`. */
export const isMethod = (text: string): boolean => METHOD.test(text);

const OF_THINGS: ReadonlySet<string> = new Set(wordsOf(names.ofThings));
const ACCOUNT_CLASS = unicodePattern`^${names.accountClasses}[:：]?$`;
/** Whether a name is of a class of accounts, whose rows say themselves what they are: `流动资产`. */
export const isAccountClass = (text: string): boolean => ACCOUNT_CLASS.test(text);

/** Whether a group of rows says what its things are told by: `产量`. */
export const isOfThings = (text: string): boolean => OF_THINGS.has(text);

const GENERAL_PART = unicodePattern`${names.generalParts}$`;
/** Whether a part stands under several wholes: `个人业务`. */
export const isGeneralPart = (text: string): boolean => GENERAL_PART.test(text);

const BEHIND_WHOLE = unicodePattern`${names.usage}$|^${names.shareOf}`;
/** Whether a name that says nothing alone goes behind what it is of: `占耕地面积比重`. */
export const goesBehind = (name: string): boolean => BEHIND_WHOLE.test(name);

const OF_SECTORS = unicodePattern`${names.sectors}${names.compositions}$`;
const COMPOSED = unicodePattern`(?<=.${names.composed})${names.compositions}$`;
/** Names of what a row stands in: what is made up of sectors is no name of theirs, shares of `消费支出构成` are of 消费支出. */
export const wholesOf = (above: readonly string[]): string[] =>
  above.filter((name) => name !== '' && !OF_SECTORS.test(name)).map((name) => name.replace(COMPOSED, ''));

/** Whether a noun is the word of an index alone. */
export const isIndexAlone = (noun: string): boolean => noun === names.index;
/** Whether a noun is of an index. */
export const isOfIndex = (noun: string): boolean => noun.endsWith(names.index);
/** The index of what a noun measures. */
export const indexOf = (noun: string): string => noun + names.index;

/** What a part of the product is called. */
export const valueAddedOf = (part: string): string => part + names.valueAdded;

const SCOPE = unicodePattern`^${names.all}${names.scopes}(?=.{2})`;
/** A measure of one of many without `全国`, of which the title tells. */
export const withoutScope = (measure: string): string => measure.replace(SCOPE, '');
const SUM_OF_SCOPE = unicodePattern`(?<=^${names.all}${names.scopes})${names.sums}$`;
/** `全国总计` as the name of the whole place. */
export const withoutSumOfScope = (label: string): string => label.replace(SUM_OF_SCOPE, '');
const SUM_TAIL = unicodePattern`${names.sums}$`;
/** Whether a label ends with a sum: `收入合计`. */
export const endsWithSum = (label: string): boolean => SUM_TAIL.test(label);

const AVERAGES: ReadonlySet<string> = new Set(wordsOf(names.averages));
/** Whether a heading says of which of several numbers one is, and not of what: `平均`. */
export const isAverage = (text: string): boolean => AVERAGES.has(text);

const BUDGET: ReadonlySet<string> = new Set(wordsOf(names.budgets));
/** Whether a heading is of a budget or account and does not say of what. */
export const isBudget = (text: string): boolean => BUDGET.has(text);

/** What parts the pieces of a title that lists. */
export const LISTED = unicodePattern`${names.listing}`;

const EVENT = unicodePattern`^${names.events}$`;
/** Whether a heading is of what happens to people, and nobody's name: `出生` over `人数`. */
export const isEvent = (noun: string): boolean => EVENT.test(noun);
