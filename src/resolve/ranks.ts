/** Ranks: the field and what is ranked. */

import { noneOf, pattern } from '../../grammars/pattern.js';
import { toNumber } from '../../grammars/zh/decimal.js';
import type { Rank } from '../../grammars/zh/mention.js';
import { tidy, trimTail } from './edges.js';
import { particles, ranks } from './lexicon.js';
import { readLeft } from './noun-before.js';
import type { Draft, ResolveContext, SentenceState } from './state.js';

const RANK_VERB = pattern`${ranks.verbs}(?!.*${ranks.plainVerbs})`;

const RANK_SCOPE = pattern`
  (${ranks.scopes}[^，；]{0,8}
  |${noneOf(String.raw`，；\ue001`, particles.genitive)}{1,12}?${ranks.scopeEnds})$`;

const FOLLOWING = pattern`${ranks.following}[^，；]{1,24}?${ranks.of}?${particles.after}${particles.genitive}?$`;
/** `人口总数倒数第一`: counted from the end of whatever field. */
const FROM_END = pattern`${ranks.fromEnd}$`;
const FIELD_TAIL = pattern`(?:${ranks.withinOrOf}|${ranks.eachOf}.{0,10}${particles.within})$`;
const GENITIVE_TAIL = pattern`${particles.genitive}$`;
const DEPENDENT_MEASURE = pattern`^${ranks.dependentMeasures}$`;

export function readRankClaim(rank: Rank, left: string, now: SentenceState, context: ResolveContext): Draft {
  const draft: Draft = {
    kind: 'rank',
    subject: null,
    indicator: null,
    base: null,
    change: null,
    negative: false,
    unit: null,
    value: toNumber(rank.position),
    min: null,
    max: null,
    bound: rank.upTo ? 'under' : 'exact',
  };
  // `继甲市之后第三个`: those before it are not the field.
  left = left.replace(FOLLOWING, '').replace(FROM_END, '');
  const verb = RANK_VERB.exec(left);
  let before = left;
  if (verb) {
    draft.base = tidy(left.slice(verb.index + verb[0].length).replace(FIELD_TAIL, '')) || null;
    before = left.slice(0, verb.index);
  } else {
    const scope = RANK_SCOPE.exec(left.replace(GENITIVE_TAIL, ''));
    if (scope) {
      draft.base = tidy(scope[1] as string);
      before = left.slice(0, scope.index);
    }
  }
  const reading = readLeft(trimTail(before, context.words), context.words);
  draft.subject = reading.subject?.text ?? null;
  draft.indicator = reading.noun !== '' ? reading.noun : (now.last?.indicator ?? now.indicator);
  if (DEPENDENT_MEASURE.test(draft.indicator ?? '') && now.last?.indicator)
    draft.indicator = now.last.indicator + draft.indicator;
  if (draft.subject === null && reading.noun === '') draft.subject = now.last?.subject ?? null;
  return draft;
}
