/** Ranks: the field and what is ranked. */
import { toNumber } from '../../grammars/zh/decimal.js';
import type { Rank } from '../../grammars/zh/mention.js';
import { readLeft, tidy, trimTail } from './nouns.js';
import type { Draft, ResolveContext, SentenceState } from './state.js';

const RANK_VERB =
  /(?:位居|位列|名列|排名|排在|排|列|稳居|跃居|均居|居|位次|升至|升到|保持|继续保持|获得|夺得|蝉联|进入|跻身|并列|为|是|获|在)(?!.*(?:位居|位列|名列|排名|排在|稳居|跃居|居))/;

const RANK_SCOPE =
  /((?:全[国省市区县州球]|世界|全球|亚洲|国内|我国)[^，；]{0,8}|[^，；\ue001的]{1,12}?(?:省|市|区|县|州|行业|榜|中|国|洲))$/;

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
  left = left.replace(/继[^，；]{1,24}?之?后的?$/, '');
  const verb = RANK_VERB.exec(left);
  let before = left;
  if (verb) {
    draft.base = tidy(left.slice(verb.index + verb[0].length).replace(/(?:的|各.{0,10}中|中)$/, '')) || null;
    before = left.slice(0, verb.index);
  } else {
    const scope = RANK_SCOPE.exec(left.replace(/的$/, ''));
    if (scope) {
      draft.base = tidy(scope[1] as string);
      before = left.slice(0, scope.index);
    }
  }
  const reading = readLeft(trimTail(before, context.words), context.words);
  draft.subject = reading.subject?.text ?? null;
  draft.indicator = reading.noun !== '' ? reading.noun : (now.last?.indicator ?? now.indicator);
  if (/^(?:增速|总量|规模|增幅|人均|总额)$/.test(draft.indicator ?? '') && now.last?.indicator)
    draft.indicator = now.last.indicator + draft.indicator;
  if (draft.subject === null && reading.noun === '') draft.subject = now.last?.subject ?? null;
  return draft;
}
