/** Directions: whether a count, an amount or a measure is a difference between two times, and which way it went. */

import { noneOf, pattern } from '../../grammars/pattern.js';
import type { Figure, Unit } from '../../grammars/zh/mention.js';
import type { Change } from '../record/schema.js';
import { COMPARED_LESS, COMPARED_MORE, COMPARISON_TAIL, COUNT_FALL, COUNT_RISE } from './changes.js';
import { calendar, changes, comparisons, measures, particles } from './lexicon.js';
import { openedChange } from './opened-changes.js';
import type { SentenceState } from './state.js';

/** Prices, rates and points go up and down by one character: `跌57.35点`, `涨5元`; `连升9个月` tells how long. */
const POINT_RISE = pattern`(?<!${changes.inSuccession})${changes.pointRise}${particles.perfectiveAbout}?$`;
const POINT_FALL = pattern`(?<!${changes.inSuccession})${changes.pointFall}${particles.perfectiveAbout}?$`;

/** `人数增3人`, `减30万元`; not `新增`, `裁减`. */
const COUNTED_RISE = pattern`(?<!${changes.countedNot})${changes.countedRise}${particles.perfectiveAbout}?$`;
const COUNTED_FALL = pattern`(?<!${changes.countedNot})${changes.countedFall}${particles.perfectiveAbout}?$`;

/** `月增1324亿元`, `年减达12亿元`: over the month or the year before. */
const RING_RISE = pattern`(?<!${changes.ringNot})${changes.ringRise}${changes.ringAdverbs}?$`;
const RING_FALL = pattern`(?<!${changes.ringNot})${changes.ringFall}${changes.ringAdverbs}?$`;

/** `甲比乙少100万人`: two places, not two times. */
const OF_PLACES = pattern`
  ${comparisons.thanPlace}(?!${comparisons.timesBehindThan}|\ue001
  |\d)${noneOf(String.raw`，；\ue001`, calendar.partMarks)}{2,10}${changes.placeComparatives}${changes.comparativeEnds}?$`;

const TIME_COMPARED = pattern`${comparisons.timeSigns}|\ue001`;

/** Whether what stands before a number compares two places at one time. */
function comparesPlaces(left: string): boolean {
  return OF_PLACES.test(left) && !TIME_COMPARED.test(left);
}

/** Units whose changes are told by one character. */
const POINTED = pattern`^(?:${measures.points}|[A-Z]{3}(?:\/.+)?)$`;

/** `比2015年底的25个多了19个`: behind the number that it is more than. */
const THAN_LEVEL = pattern`
  ${comparisons.than}[^，；。]{0,10}\ue001[^，；。]{0,6}\d[\d.,]*[^，；。\d]{0,5}(?:(${changes.comparedMore})|${changes.comparedLess})${changes.comparativeEnds}?$`;
const LESS_OF_LESS = pattern`${changes.lessLess}$`;
const IMPROVED = pattern`${changes.improved}${changes.improvedVerb}$`;
const NET_INCREASE = pattern`${changes.netIncrease}[^，；]*$`;

/**
 * The direction of a difference.
 *
 * @param left what stands before the number
 * @param unit the number's unit
 * @param clause its clause up to it
 * @returns null when the number is a level or a flow
 */
export function directionOf(left: string, unit: Unit, clause: string): Change | null {
  // `少增`: that grew by less than the year before, though both grew.
  if (left.endsWith(changes.lessMore)) return 'decrease';
  if (LESS_OF_LESS.test(left)) return 'increase';
  const than = THAN_LEVEL.exec(clause);
  if (than !== null) return than[1] === undefined ? 'decrease' : 'increase';
  const pointed = unit.kind === 'measure' || unit.kind === 'none' || POINTED.test(unit.code ?? '');
  if (IMPROVED.test(left)) return null;
  if (COUNT_RISE.test(left) || RING_RISE.test(left)) return 'increase';
  if (RING_FALL.test(left)) return 'decrease';
  if (COMPARED_MORE.test(left) && !comparesPlaces(left)) return 'increase';
  if (NET_INCREASE.test(left) || COUNTED_RISE.test(left) || (pointed && POINT_RISE.test(left))) return 'increase';
  if (COUNT_FALL.test(left) || COUNTED_FALL.test(left) || (pointed && POINT_FALL.test(left))) return 'decrease';
  if (COMPARED_LESS.test(left) && !comparesPlaces(left)) return 'decrease';
  return openedChange(left)?.change ?? null;
}

/** `同比+1.2亿元`, `（同比-124架）`: a difference told by its sign; null where there is none. */
export function signedDifference({ start }: Figure, left: string, { folded }: SentenceState): Change | null {
  const sign = folded[start];
  if ((sign !== '+' && sign !== '-') || !COMPARISON_TAIL.test(left)) return null;
  return sign === '+' ? 'increase' : 'decrease';
}
