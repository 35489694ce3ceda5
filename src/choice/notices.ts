/** Notices: whose the figures of a paragraph are that tells what a company publishes. */
import deictics from '../../grammars/zh/lexicon/deictics.json' with { type: 'json' };
import phraseWords from '../../grammars/zh/lexicon/phrase-words.json' with { type: 'json' };
import { isAnyCompany } from './antecedent.js';
import type { Candidate } from './candidate.js';
import type { DocumentModel } from './document-model.js';
import type { Frame } from './frame.js';
import type { ChoiceLexicon } from './lexicon.js';
import { isOwnMeasure } from './qualifiers.js';
import { isNominal, type ReadSentence, textOf } from './sentence.js';

/**
 * `达宁智能公告称，公司与某县签订协议，计划投资5亿元`: 公司 at the head of a clause is whoever publishes the notice, and
 * clauses that only go on are of it too; so are the figures that only those have who keep books, unless another name
 * heads the clause. The index of that name, null elsewhere.
 */
export function notifiedOf(
  candidates: readonly Candidate[],
  { sentence, clauseFrom, claim }: Frame,
  { lexicon }: DocumentModel,
): number | null {
  const notifier = notifierAmong(candidates);
  if (notifier < 0) return null;
  const name = candidates[notifier]?.text ?? '';
  const ofBooks = isOwnMeasure(claim.indicator ?? '') ? notifier : null;
  for (const { from, head } of sentence.clauses.toReversed()) {
    if (from > clauseFrom || head === null) continue;
    const text = textOf(sentence, head[0], head[1]);
    if (opensWithCompany(sentence, head[0], lexicon) || text.startsWith(name)) return notifier;
    const { isIndicator, isEntity } = lexicon.classOf(text);
    if (!LIGHT.has(text) && !isIndicator) return isEntity || OF_COMPANY.test(text) ? null : ofBooks;
  }
  return ofBooks;
}

/** The index of the name of whoever publishes the paragraph's notice; -1 where there is none. */
export const notifierAmong = (candidates: readonly Candidate[]): number =>
  candidates.findIndex(({ sources }) => sources.includes('notifier'));

/** Whether the words from one on are 公司 or 该公司, and no name or noun goes on behind them: `公司持有`, not `公司股东`. */
function opensWithCompany(sentence: ReadSentence, from: number, lexicon: ChoiceLexicon): boolean {
  const opening = REPORTED.has(sentence.words[from]?.text ?? '') ? from + 1 : from;
  return [opening + 1, opening + 2].some((to) => {
    const next = sentence.words[to];
    if (next === undefined || isNominal(next) || next.kind === 'de') return false;
    return isAnyCompany(textOf(sentence, opening, to), lexicon);
  });
}

/** `报告期公司实现…`: the time of the report, as a noun. */
const REPORTED: ReadonlySet<string> = new Set(phraseWords.reported);
const LIGHT: ReadonlySet<string> = new Set(phraseWords.light);
/** `标的公司海丝科技`: another company. */
const OF_COMPANY = new RegExp(deictics.anyCompany.join('|'));
