/** What the words of a heading, label or title say of shares, plans and places in an order. */

import { unicodePattern } from '../../../grammars/pattern.js';
import shares from '../../../grammars/zh/lexicon/table-shares.json' with { type: 'json' };

const SHARE = unicodePattern`
  ${shares.of}[^，。；（）]{0,12}${shares.shareEnds}?$|${shares.of}[^，。；（）]{2,24}${shares.shareEnds}$|${shares.shares}|^${shares.sharesAlone}$|
  ${shares.held}${shares.heldEnds}$`;
const HELD = unicodePattern`${shares.held}${shares.heldEnds}$`;
/** Whether a heading is of what each holds of something: `持股比例`. */
export const isHeld = (text: string): boolean => HELD.test(text);

/** How much of a plan is done: `完成预算的%`, `为年初预算%`. */
const OF_PLAN = unicodePattern`
  ^${shares.planHeads}?${shares.soFar}?${shares.planDone}?${shares.planVerbs}(${shares.plans})${shares.tasks}?
  ${shares.planFigures}?${shares.genitive}?${shares.planRatios}?$`;
/** The same by its own name: `预算完成率`. */
const PLAN_DONE = unicodePattern`^(${shares.planNames})?${shares.done}${shares.doneRates}$`;

/** The plan that a heading says how much of is done; the empty text when it does not name it, null for other headings. */
export function planOf(text: string): string | null {
  const hit = OF_PLAN.exec(text) ?? PLAN_DONE.exec(text);
  return hit === null ? null : (hit[1] ?? '');
}

/** `构成（以总人口为100）` */
const OF_HUNDRED = unicodePattern`${shares.composition}（?${shares.by}([^（）]{2,10}?)${shares.as}100）?$`;
/** `占GDP比重`, `对总收入的占比` */
const OF_WHOLE: readonly RegExp[] = [
  unicodePattern`${shares.of}([^，。；（）]{1,24}?)${shares.genitive}?${shares.shareEnds}$`,
  unicodePattern`${shares.toWhole}([^，。；（）]{1,12}?)${shares.genitive}?${shares.toWholeEnds}$`,
  unicodePattern`${shares.of}((?:(?!${shares.than})[^，。；（）]){2,12})$`,
];

/** The whole that a share is of, as a heading names it: `占GDP比重`; the empty text when it names none. */
export function shareOf(text: string): string | null {
  const plan = planOf(text);
  if (plan !== null) return plan;
  const hundred = OF_HUNDRED.exec(text);
  if (hundred) return hundred[1] as string;
  if (!SHARE.test(text)) return null;
  for (const pattern of OF_WHOLE) {
    const of = pattern.exec(text)?.[1];
    if (of !== undefined) return of;
  }
  return '';
}

/** What says of a whole that it is one, and when: `应收账款期末余额合计数`. */
const WHOLE_TAIL = unicodePattern`(?<=.{2})${shares.wholeTimes}?${shares.wholeBalances}?${shares.genitive}?${shares.wholeSums}$`;
/** What a part is of that its heading only tells the whole of: `应收账款` for `占应收账款期末余额合计数的比例`; the empty text for others. */
export function partOfWhole(text: string): string {
  const whole = planOf(text) === null ? (shareOf(text) ?? '') : '';
  return WHOLE_TAIL.test(whole) ? whole.replace(WHOLE_TAIL, '') : '';
}

const PROPORTION = unicodePattern`(?<=.{2})${shares.proportions}$`;
/** Whether a noun is of a proportion that says itself of what it is: `水体比例`. */
export const isProportion = (noun: string): boolean => PROPORTION.test(noun);

/** What stands behind the part that a share is of: `占GDP比重`, `比重`. */
export const SHARE_TAIL = unicodePattern`
  (?:${shares.of}[^，。；（）]*|${shares.shareOfAll})${shares.nounsOfWhole}?$|
  (?<=.{2})${shares.toWhole}[^，。；（）]{1,12}?${shares.genitive}?${shares.toWholeEnds}$|
  ${shares.composition}?${shares.nounsAlone}?$`;
/** A heading that is nothing but a word of shares: `构成`, `百分比`. */
export const SHARE_ALONE = unicodePattern`^${shares.composition}|^${shares.sharesAlone}$`;

/** A title whose numbers are shares: `农业总产值构成`, `各业比重`. */
const SHARE_TITLE = unicodePattern`
  ^(.*?)(?:${shares.among}?${shares.genitive}?${shares.each}.{1,4})?${shares.genitive}?${shares.titleShares}$`;
/** `面积及比例`: of both. */
const OF_BOTH = unicodePattern`${shares.joining}$`;

/** The whole that all shares of a table are of, by its title; the empty text when it names none, null for other titles. */
export function titleShare(noun: string): string | null {
  const whole = SHARE_TITLE.exec(noun)?.[1];
  return whole === undefined || OF_BOTH.test(whole) ? null : whole;
}

/** `军费支出（占国内生产总值的百分比）` */
const SHARE_IN_BRACKETS = unicodePattern`^(.{2,16}?)（${shares.of}(.{2,20}?)${shares.genitive}?${shares.nounsOfWhole}）$`;
/** What a title says that is measured, and in its brackets of what all are shares; null for other titles. */
export function shareInBrackets(title: string): { readonly noun: string; readonly whole: string } | null {
  const [, noun, whole] = SHARE_IN_BRACKETS.exec(title) ?? [];
  return noun === undefined || whole === undefined ? null : { noun, whole };
}

const ALONE = unicodePattern`^${shares.composedAlone}$`;
/** Whether a heading is but the word of a composition. */
export const isShareAlone = (text: string): boolean => ALONE.test(text);

const COMPOSITION = unicodePattern`${shares.compositions}$`;
const COMPOSITION_OR_SHARE = unicodePattern`${shares.compositionsOrShares}$`;
/** Whether a name is of a composition: `消费支出构成`. */
export const isComposition = (text: string): boolean => COMPOSITION.test(text);
/** Whether a name is of shares: `年龄构成`, `占比`. */
export const isOfShares = (text: string): boolean => COMPOSITION_OR_SHARE.test(text);

const RANK = unicodePattern`${shares.ranks}|${shares.rankVerb}[^，。]{0,4}${shares.rankNoun}`;
const RANK_ALONE = unicodePattern`^${shares.rankHeads}?${shares.ranks}$`;
/** What a heading of positions says that they are by: `最低位次`; the empty text where it does not. */
export const rankNoun = (text: string): string => (isRankHeading(text) && !RANK_ALONE.test(text) ? text : '');
/** Whether a heading is of positions in an order. */
export const isRankHeading = (text: string): boolean => RANK.test(text);
