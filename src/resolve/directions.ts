/** Directions: whether a count, an amount or a measure is a difference between two times, and which way it went. */
import type { Unit } from '../../grammars/zh/mention.js';
import type { Change } from '../record/schema.js';
import { COMPARED_LESS, COMPARED_MORE, COUNT_FALL, COUNT_RISE } from './changes.js';
import { trimHead } from './nouns.js';

/** Prices, rates and points go up and down by one character: `跌57.35点`, `涨5元`. */
const POINT_RISE = /(?:涨|升|调升|调高)(?:了|约)?$/;
const POINT_FALL = /(?:跌|降|调降|调低)(?:了|约)?$/;

/** `甲比乙少100万人`: two places, not two times. */
const OF_PLACES =
  /比(?!上|去|同|年|月|期|常|历|往|预|计|原|此|前|开|\ue001|一|二|三|四|第|\d)[^，；\ue001年月期初末]{2,10}(?:多|少|高|低)(?:出|了)?$/;

/** Whether what stands before a number compares two places at one time. */
function comparesPlaces(left: string): boolean {
  return OF_PLACES.test(left) && !/同比|环比|上年|去年|上月|\ue001/.test(left);
}

/** `减少支出2000亿元`: the verb opens the clause, its object stands before the number. */
const OPENER = /^(?:(增加|扩大)|减少|降低|减轻|压减|削减|调减|核减)(?!值)[^，；到至为比的]{2,12}$/;
/** Units whose changes are told by one character. */
const POINTED = /^(?:点|基点|个基点|bp|pp|[A-Z]{3}(?:\/.+)?)$/;

/**
 * The direction of a difference.
 *
 * @param left what stands before the number
 * @param unit the number's unit
 * @returns null when the number is a level or a flow
 */
export function directionOf(left: string, unit: Unit): Change | null {
  // `少增`: that grew by less than the year before, though both grew.
  if (left.endsWith('少增')) return 'decrease';
  if (/少[减降]$/.test(left)) return 'increase';
  const pointed = POINTED.test(unit.code ?? '');
  if (COUNT_RISE.test(left) && !/(?:改造|优化|转型)提升$/.test(left)) return 'increase';
  if (COMPARED_MORE.test(left) && !comparesPlaces(left)) return 'increase';
  if (/净增[^，；]*$/.test(left) || (pointed && POINT_RISE.test(left))) return 'increase';
  if (COUNT_FALL.test(left) || (pointed && POINT_FALL.test(left))) return 'decrease';
  if (COMPARED_LESS.test(left) && !comparesPlaces(left)) return 'decrease';
  const opener = OPENER.exec(trimHead(left));
  return opener === null ? null : opener[1] === undefined ? 'decrease' : 'increase';
}
