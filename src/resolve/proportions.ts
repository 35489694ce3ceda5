/** Proportions: `甲占乙的…`, `甲占比…`, and the whole where it is named elsewhere. */

import { pattern } from '../../grammars/pattern.js';
import { DATE_MARK } from './clauses.js';
import { tidy } from './edges.js';
import { lists, particles, shares } from './lexicon.js';
import { readLeft } from './noun-before.js';
import { type Question, setKind } from './percent.js';
import { noteList } from './shared-nouns.js';
import type { Draft, SentenceState } from './state.js';
import type { Words } from './words.js';

const SHARE_OF = pattern`
  ${shares.adverbs}?${shares.takes}(?!${shares.notTaken})${shares.takesAll}?(.{0,40}?)${particles.genitive}?(?:${shares.proportions}
  |\ue001)?(?:${shares.proportionVerbs}|\ue001)*$`;

/** `甲占乙的18%`. */
export const readProportion: Question = (percent) => {
  const { draft, stretch, now, words } = percent;
  const { left, whole } = stretch;
  const near = SHARE_OF.exec(left);
  const hit = near ?? (left === whole ? null : SHARE_OF.exec(whole));
  if (!hit) return false;
  setKind(percent, percent.fold ? 'ratio' : 'share');
  readShare(draft, hit, near ? left : whole, now, words);
  return true;
};

const WHOLE_WITHIN = pattern`${particles.in}([^，；。]{2,20}?)${particles.within}，[^；。]*$`;

/** `在工农业总产值中，农业占…`: the whole stands in a clause before. */
function wholeOf(now: SentenceState, text: string): string | null {
  const within = WHOLE_WITHIN.exec(now.folded.slice(0, now.folded.indexOf(text.slice(0, 4)) + 1));
  return within ? tidy(within[1] as string) : null;
}

const BASE_STOP = pattern`${shares.baseStops}.*$`;

const OF_THEM = pattern`${lists.ofThem}`;

/** Part and whole of `甲占乙的…`. */
function readShare(draft: Draft, share: RegExpExecArray, text: string, now: SentenceState, words: Words): void {
  const base = tidy((share[1] ?? '').replace(BASE_STOP, '').replaceAll(DATE_MARK, ''));
  draft.base =
    base !== ''
      ? base
      : (wholeOf(now, text) ?? (OF_THEM.test(now.folded) || now.last?.indicator === now.whole ? now.whole : null));
  const before = text.slice(0, share.index);
  const part = readLeft(before, words);
  draft.subject = part.subject?.text ?? null;
  draft.indicator = part.noun;
  if (part.noun === '' && part.subject === null) {
    draft.subject = now.last?.subject ?? null;
    draft.indicator = now.last?.indicator ?? now.indicator;
  } else if (part.noun === '') {
    draft.indicator =
      part.subject?.kind === 'sector' ? (part.subject?.text ?? null) : (now.last?.indicator ?? now.indicator);
  }
  if (base === '' && draft.indicator) shareNoun(draft, draft.indicator, now);
  // `60岁及以上人口占18.7%，其中65岁及以上人口9万人，占13.5%`: of the same whole as the share before.
  const sibling = now.told.findLast((one) => one.kind === 'share' && one.indicator === now.whole);
  if (base === '' && sibling && draft.base === now.whole) draft.base = sibling.base;
  // `男性人口7亿人，占51%`: of what, is not said.
  if (base === '' && draft.base === draft.indicator) draft.base = null;
  if (draft.indicator) now.indicator = draft.indicator;
  noteList(before, now, draft, words);
}

const TAKEN_HEAD = pattern`^${shares.which}?${shares.takenHeads}`;

const PART_WITHIN = pattern`^(.{2,20}?)${particles.within}${particles.genitive}?[，]?(.{2,})$`;

const NOT_A_WHOLE = pattern`^${shares.notWholes}$`;

const TAKEN_NOUN = pattern`${shares.which}?${shares.takenNouns}$`;

const TAKEN_TAIL = pattern`${shares.which}?${shares.takenTails}$`;

/** `从业人员中本科以上学历占比`: the whole stands before 中. */
export function shareNoun(draft: Draft, noun: string, now: SentenceState): void {
  if (OF_THEM.test(now.folded) || TAKEN_HEAD.test(noun)) draft.base = draft.base ?? now.whole;
  const within = PART_WITHIN.exec(noun);
  if (within && !NOT_A_WHOLE.test(within[1] as string)) {
    draft.base = draft.base ?? (within[1] as string);
    draft.indicator = (within[2] as string).replace(TAKEN_NOUN, '') || noun;
  } else {
    const bare = noun.replace(TAKEN_TAIL, '');
    draft.indicator = bare !== '' ? bare : (now.last?.indicator ?? noun);
  }
}
