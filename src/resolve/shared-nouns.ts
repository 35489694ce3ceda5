/** Numbers without a noun of their own: what a list, or the numbers before them, says they are about. */

import { noneOf, pattern } from '../../grammars/pattern.js';
import { lists, particles } from './lexicon.js';
import { splitList } from './list-items.js';
import type { Draft, SentenceState, Told, Topic } from './state.js';
import type { Words } from './words.js';

const RESPECTIVELY = pattern`${particles.respectively}`;

const SUBJECT_MARK = pattern`、|${particles.andAsWell}`;

const OWNED = pattern`^(${noneOf('', particles.genitive)}+)${particles.genitive}(${noneOf('、', particles.genitive)}+)$`;

const LIST_OF_NAMES = pattern`、|${particles.and}`;

/** Items before `分别`, each of which takes one of the numbers that follow. */
export function noteList(left: string, now: SentenceState, draft: Draft, words: Words, group = 0): void {
  now.coordinated = null;
  // `甲、乙各占50%`: one value for all of them. `甲、乙项目12个和18个`: as many nouns as numbers.
  const paired =
    group > 1 && (left.includes(lists.each) || splitList(draft.indicator ?? '', words, group).length === group);
  if (!RESPECTIVELY.test(now.folded) && !paired) return;
  if (draft.subject === null && now.subject?.includes('、')) draft.subject = now.subject;
  const subjects = (draft.subject ?? '').split(SUBJECT_MARK).filter((item) => item !== '');
  if (subjects.length > 1 && /、/.test(draft.subject ?? '')) {
    draft.subject = subjects[0] as string;
    now.coordinated = subjects.slice(1).map((subject) => ({ subject, indicator: null }));
    return;
  }
  // `甲、乙、丙的产值分别为…`: before 的 stand those that have the measure.
  const owned = OWNED.exec(draft.indicator ?? '');
  const owners = (owned?.[1] ?? '').split(LIST_OF_NAMES);
  if (draft.subject === null && owners.length > 1 && words.isIndicator(owned?.[2] ?? '')) {
    draft.subject = owners[0] as string;
    draft.indicator = owned?.[2] as string;
    now.coordinated = owners.slice(1).map((subject) => ({ subject, indicator: null }));
    return;
  }
  const items = splitList(draft.indicator ?? '', words, group);
  if (items.length < 2) return;
  draft.indicator = items[0] as string;
  now.coordinated = items.slice(1).map((indicator) => ({ subject: null, indicator }));
}

function areDistinct(told: readonly Told[], group: number): boolean {
  return new Set(told.map((one) => `${one.subject} ${one.indicator}`)).size === group;
}

/** `甲7万人，乙24万人，分别是2012年的1.4倍和2.9倍`: numbers with no noun of their own take up the ones told before. */
export function takeUp(draft: Draft, noun: string, group: number, now: SentenceState): void {
  if (noun !== '' || group < 2) return;
  const levels = now.told.filter((one) => one.kind !== 'growth');
  const topics = [now.told, levels].map((told) => told.slice(-group)).find((told) => areDistinct(told, group));
  if (topics === undefined) return;
  const [first, ...rest] = topics as [Told, ...Told[]];
  draft.subject = first.subject;
  draft.indicator = first.indicator;
  now.coordinated = rest;
}

/**
 * `国有控股企业增加值增长5.6%，集体企业增长1.9%`: a noun of the sort of the one before it, without a measure of its own,
 * has the measure of that one.
 *
 * @param noun what stands before the number
 * @param before what a number before it was about
 * @returns null when the two are no pair
 */
export function sharedMeasure(noun: string, before: Topic | null, words: Words): Topic | null {
  if (before?.indicator == null || noun.length < 2 || words.indicatorAtEnd(noun)) return null;
  // `采矿业增加值` is a measure itself: the one inside it is meant.
  const known = words.indicatorAtEnd(before.indicator)?.word;
  const measure = known === before.indicator ? (words.indicatorAtEnd(known.slice(1))?.word ?? known) : known;
  if (measure === undefined) return null;
  const bearer = before.indicator.slice(0, -measure.length) || (before.subject ?? '');
  return bearer !== '' && bearer !== noun && bearer.at(-1) === noun.at(-1)
    ? { subject: noun, indicator: measure }
    : null;
}
