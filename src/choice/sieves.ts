/** What is certain whatever the weights say: named sieves, the most precise first. */

import { pattern } from '../../grammars/pattern.js';
import type { Claim } from '../resolve/claim.js';
import { particles } from '../resolve/lexicon.js';
import { namesItems, nextInBrackets } from './bracket-lists.js';
import type { Candidate } from './candidate.js';
import type { DocumentModel } from './document-model.js';
import { settledKind } from './kind-question.js';
import { LIST_SIGN } from './lists.js';
import type { Answer } from './question.js';
import { likeliestOther, type Sifted } from './sifted.js';
import { ofNewParagraph, settledSubject } from './subject-sieves.js';
import { settledPeriod } from './time-sieves.js';
import { settledWhole } from './whole-sieves.js';

/**
 * What is certain after the weights have spoken.
 *
 * @returns the index of the candidate to take
 */
export function settled(asked: Sifted, answer: Answer, document: DocumentModel): number {
  const { question, certain } = asked;
  if (certain !== null) return certain;
  if (question === 'period') return settledPeriod(asked, answer, document);
  if (question === 'kind') return settledKind(asked, answer);
  if (question === 'whole') return settledWhole(asked, answer.best, document);
  const best = question === 'subject' ? ofNewParagraph(asked, answer, document) : answer.best;
  const item = itemOf(asked, best);
  if (item >= 0) return item;
  const next = nextInBrackets(asked, answer.chances, document);
  if (next >= 0) return next;
  if (question === 'subject') return settledSubject(asked, best, answer, document);
  const other = question === 'indicator' && (isHeldAgainst(asked, best) || namesItems(asked, best, document));
  return other ? likeliestOther(asked, answer.chances, best) : best;
}

/** `收入、利润分别完成预算的56%和67%`: one number is of no whole list, but of the item at its place. */
function itemOf({ question, claim, candidates }: Sifted, best: number): number {
  if ((question !== 'subject' && question !== 'indicator') || !isShared(claim)) return -1;
  const whole = candidates[best]?.text ?? '';
  if (!LISTED.test(whole)) return -1;
  return candidates.findIndex(
    ({ text, sources }) => text !== null && sources.includes('list') && isItemOf(text, whole),
  );
}

const SHARED = pattern`${particles.respectively}`;

/** Whether 分别 shares out the numbers of a claim's list. */
function isShared({ context, sentence }: Claim): boolean {
  if (context === null || context.listSize < 2) return false;
  return SHARED.test(sentence.folded.slice(context.clause.start, context.mention.start));
}

const LISTED = pattern`${particles.listSigns}`;

/** Whether a text is the first or last item of a list. */
function isItemOf(item: string, whole: string): boolean {
  if (item.length >= whole.length) return false;
  if (whole.startsWith(item)) return LIST_SIGN.test(whole[item.length] as string);
  return whole.endsWith(item) && LIST_SIGN.test(whole[whole.length - item.length - 1] as string);
}

/** `增长5%，低于全省平均增速2个百分点`: what a gap is held against is not what is measured. */
function isHeldAgainst({ claim, candidates }: Sifted, best: number): boolean {
  const { text, sources } = candidates[best] as Candidate;
  const isGap = claim.kind === 'rate' && claim.unit === 'pp' && claim.base !== null && text !== null;
  return isGap && claim.base.includes(text) && sources.every((source) => PHRASE_SOURCES.has(source));
}

const PHRASE_SOURCES: ReadonlySet<string> = new Set(['stretch', 'clause', 'rule']);
