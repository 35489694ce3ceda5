/** Percentages that tell a change, a difference, or the level that a change has reached. */

import { pattern } from '../../grammars/pattern.js';
import { comparedBase, FALL_TAIL, stripChange } from './changes.js';
import { DATE_MARK } from './clauses.js';
import { tidy } from './edges.js';
import { isPercentKind, percentKind } from './kinds.js';
import { bounds, changes, comparisons, particles, shares, verbs } from './lexicon.js';
import { readLeft } from './noun-before.js';
import { inherit, type Percent, type Question, setKind } from './percent.js';
import { REST_OF_PERCENTS } from './percent-signs.js';
import { noteList, sharedMeasure, takeUp } from './shared-nouns.js';
import type { Draft, PercentStretch, SentenceState, Topic } from './state.js';

/** `增速`, `涨幅`: of what, the number before has said. */
const GENERIC_GROWTH = pattern`^${changes.genericGrowthAdverbs}?${changes.genericGrowth}$`;

/** A difference between places, not between times: `高于全省平均水平2.7个百分点`. */
const GAP = pattern`
  ${changes.gaps}(?<above>[^，；]*)$
  |${comparisons.than}(?<than>[^，；]*)(?<!${changes.verbsBefore})${changes.directions}${changes.gapEnds}?${particles.nearly}?$`;

const EACH = pattern`${particles.respectively}$`;

/** What a gap is held against: `高于全国平均水平`, `比进口分别高出`. */
function heldAgainst(left: string): string | null {
  const { above, than } = GAP.exec(left)?.groups ?? {};
  return tidy((above ?? than ?? '').replace(EACH, '').replaceAll(DATE_MARK, '')) || null;
}

const BASES_PARTED = pattern`${particles.listSigns}`;

/** `分别高于全国、全省1.2、0.3个百分点`: each gap is held against its own place. */
function takeFirstBase(draft: Draft, group: number, now: SentenceState): void {
  const bases = draft.base?.split(BASES_PARTED) ?? [];
  if (group < 2 || bases.length !== group) return;
  draft.base = bases.shift() ?? null;
  now.bases = bases;
}

const COMPARES_TIMES = pattern`
  ${comparisons.timeSignsLong}
  |${comparisons.thanSamePeriod}${comparisons.level}?(?:${comparisons.directions}|\ue001)|\ue001`;

const FALL_BEHIND = pattern`^${particles.genitive}?${changes.fallBehind}`;
/** `增长率降为2.4%`: the rate of a rise, however it has fallen. */
const RATE_REACHED = pattern`${changes.riseNouns}[^，；]{0,4}${particles.reaching}${particles.nearly}?$`;
/** `低于上年2.9%的涨幅`: lower than a rise. */
const HELD_TAIL = pattern`${bounds.heldAgainst}$`;
/** `比上年的5.7%下降0.4个百分点`: the fall is told by the number behind. */
const FALL_OF_NEXT = pattern`^${changes.fallBehind}(?:${particles.perfectiveAbout}|${particles.nearly})?$`;

const fallsBehind = ({ right, bounded }: PercentStretch): boolean =>
  FALL_BEHIND.test(right) && !(bounded && FALL_OF_NEXT.test(right));

/** `6.2%和8.3%的降幅`: the noun stands behind the last of the list. */
function fallsBehindList({ figure, now }: Percent): boolean {
  const behind = now.folded.slice(figure.end, figure.end + EXTENT_REACH);
  const rest = behind.replace(REST_OF_PERCENTS, '');
  return rest !== behind && FALL_OF_LIST.test(rest);
}
const FALL_OF_LIST = pattern`^${particles.genitive}(?:${changes.fallBehind}|${changes.fallNouns})`;

/** `跌幅居前的是甲、乙，幅度分别为4.76%、4.04%`: which way, the clause before says. */
const FALL_EXTENT = pattern`${changes.fallExtents}[^。；\d]{0,60}，[^，。；\d]{0,6}${changes.extent}[^，。；\d]{0,6}$`;
/** `产量和销量均下降，分别为4%和6%`. */
const FELL_EACH = pattern`${verbs.fall}，[^，。；\d]{0,4}${particles.respectively}${particles.reachCopulas}$`;
const EXTENT_REACH = 80;

function fallsBefore({ figure, now }: Percent): boolean {
  const before = now.folded.slice(Math.max(0, figure.start - EXTENT_REACH), figure.start);
  return FALL_EXTENT.test(before) || FELL_EACH.test(before);
}

/** A change over time, or a difference between places. */
export const readChange: Question = (percent) => {
  const { draft, figure, unit, stretch, reading, now, state, words } = percent;
  const { left, whole, group } = stretch;
  const apart = unit === 'point' && GAP.test(left);
  if (!stretch.changes && !apart) return false;
  // `低于上月0.2个百分点`: the time at the end of a stretch is taken off it.
  const gap = apart && !COMPARES_TIMES.test(left) && !whole.endsWith(DATE_MARK);
  setKind(percent, gap ? 'rate' : 'growth');
  const own = gap ? readLeft(left.replace(GAP, ''), words) : reading;
  const told = gap ? own.noun : stripChange(left, words);
  const noun = GENERIC_GROWTH.test(told) ? '' : told;
  Object.assign(draft, changedBy({ ...percent, reading: own }, noun));
  if (noun === '' && told !== '' && unit === 'point' && draft.indicator !== null) draft.indicator += told;
  if (gap) {
    draft.base = heldAgainst(left);
    takeFirstBase(draft, group, now);
  } else {
    draft.negative =
      draft.negative ||
      (FALL_TAIL.test(left) && !RATE_REACHED.test(left) && !(unit === 'percent' && HELD_TAIL.test(left))) ||
      fallsBehind(stretch) ||
      fallsBehindList(percent) ||
      fallsBefore(percent);
    draft.base = comparedBase(whole, noun === '' && reading.subject === null, figure, now, state);
  }
  if (noun !== '') now.indicator = noun;
  noteList(left, now, draft, words, group);
  takeUp(draft, noun, group, now);
  return true;
};

/** What has changed, by the noun before the change and the number before it. */
function changedBy({ reading, now, words }: Percent, noun: string): Topic {
  const before = now.last && now.last.kind !== 'rank' ? now.last : null;
  const subject = reading.subject?.text ?? null;
  const indicator = noun !== '' ? noun : (before?.indicator ?? now.indicator);
  // `采矿业增加值下降0.4%，制造业增长6.9%`: of the measure before, not of whom it was.
  if (subject !== null)
    return { subject, indicator: (noun === '' && sharedMeasure(subject, before, words)?.indicator) || indicator };
  const inherited = noun === '' ? (before?.subject ?? null) : null;
  return (inherited === null && sharedMeasure(noun, before, words)) || { subject: inherited, indicator };
}

const REACHED = pattern`^${particles.reached}$`;

/** How far before a level the word 占比 stands that it is a level of. */
const LONGEST_SHARE = 30;

const TOLD_SHARE = pattern`^(.{2,30}?)${shares.takes}(.{2,24}?)${shares.ofProportion}?$`;

const SHARE_SIGN = pattern`${shares.shareSigns}`;

/** The level that a change has reached: `下降2个百分点，为6.5%`. */
export const readReached: Question = (percent) => {
  const { draft, stretch, reading, now, words } = percent;
  const { last } = now;
  const reached = stretch.level || (last?.kind === 'growth' && REACHED.test(stretch.left));
  if (!reached || reading.noun !== '' || !last || !isPercentKind(last.kind)) return false;
  const told = TOLD_SHARE.exec(last.indicator ?? '');
  if (told && reading.subject === null) {
    // `占规模以上工业的比重提高2.4个百分点，达到29.7%`.
    setKind(percent, 'share');
    inherit(percent);
    draft.base = told[2] as string;
    draft.indicator = told[1] as string;
    return true;
  }
  if (last.kind !== 'growth') draft.base = last.base;
  const share = SHARE_SIGN.test(stretch.whole.slice(-LONGEST_SHARE));
  const kind = last.kind !== 'growth' ? last.kind : share ? 'share' : percentKind(last.indicator ?? '', words);
  setKind(percent, kind ?? 'rate');
  inherit(percent);
  return true;
};

const DRAGS = pattern`${changes.drags}[^，；]{0,12}$`;

const GAP_BEHIND = pattern`^${particles.listSigns}([^，；。、\ue001]{2,10}?)${comparisons.directions}?$`;

/** `高于全国1.2个百分点、全省0.3个百分点`: the second gap, held against another place. */
function readNextGap({ draft, stretch, now }: Percent): boolean {
  const { last } = now;
  if (last?.kind !== 'rate' || last.unit !== 'pp' || last.base === null) return false;
  const against = GAP_BEHIND.exec(stretch.left)?.[1];
  if (against === undefined) return false;
  Object.assign(draft, { kind: 'rate', base: against, subject: last.subject, indicator: last.indicator });
  return true;
}

/** Points that nothing else is said of are a change. */
export const readPoints: Question = (percent) => {
  if (percent.unit !== 'point') return false;
  if (readNextGap(percent)) return true;
  setKind(percent, 'growth');
  // `下拉CPI约0.65个百分点`: what is pulled stands behind the verb.
  if (DRAGS.test(percent.stretch.left)) percent.draft.negative = true;
  inherit(percent);
  return true;
};
