/** What is certain whatever the weights say: named sieves, the most precise first. */
import phraseWords from '../../grammars/zh/lexicon/phrase-words.json' with { type: 'json' };
import type { Claim } from '../resolve/claim.js';
import { particles } from '../resolve/lexicon.js';
import { pattern } from '../resolve/pattern.js';
import { isAnyCompany } from './antecedent.js';
import { type Candidate, candidateList } from './candidate.js';
import type { Decision, DocumentModel } from './document-model.js';
import { hashOf } from './feature.js';
import type { Frame } from './frame.js';
import type { ChoiceLexicon } from './lexicon.js';
import { notifierAmong } from './notices.js';
import { couldKeepBooks, isOwnMeasure } from './qualifiers.js';
import type { Answer, Asked } from './question.js';

/** A question with its candidates, as far as a sieve asks. */
export type Sifted = Pick<Asked, 'question' | 'claim' | 'candidates' | 'certain'>;

/** How much likelier another period than the rules' must be; in cross-validation 4 and 8 are worse. */
const LIKELIER = 6;

/**
 * What is certain after the weights have spoken: the rules' period where it is a day of the number's own clause, or
 * unless another is far likelier; whoever the number at the same place of the list before is of (81 of 81 in
 * cross-validation, where the weights had 77); no name cut short that the rules read whole.
 */
export function settled(asked: Sifted, answer: Answer, document: DocumentModel): number {
  const { chances } = answer;
  const { lexicon } = document;
  if (asked.certain !== null) return asked.certain;
  const best = asked.question === 'subject' ? ofNewParagraph(asked, answer, document) : answer.best;
  if (asked.question === 'period') {
    const rule = ruleOf(asked);
    const likelier = (chances[best] as number) > LIKELIER * (chances[rule] as number);
    return likelier && !isCompared(asked, best) && !isDayOfClause(asked, rule) ? best : rule;
  }
  const item = itemOf(asked, best);
  if (item >= 0) return item;
  if (asked.question === 'indicator') return isHeldAgainst(asked, best) ? likeliestOther(asked, chances, best) : best;
  if (asked.question !== 'subject') return best;
  const parallel = asked.candidates.findIndex(({ sources }) => sources.includes('parallel'));
  if (parallel >= 0) return parallel;
  if (isProposer(asked, best)) return likeliestOther(asked, chances, best);
  const chosen = asked.candidates[best]?.text ?? null;
  const notifier = chosen !== null && isAnyCompany(chosen, lexicon) ? notifierAmong(asked.candidates) : -1;
  if (notifier >= 0) return notifier;
  const speaker = chosen === null ? speakerWithBooks(asked, lexicon) : -1;
  if (speaker >= 0) return speaker;
  const rule = ruleOf(asked);
  const told = asked.candidates[rule]?.text ?? null;
  const longer = chosen !== null && told !== null && told.length > chosen.length && told.startsWith(chosen);
  return longer && lexicon.classOf(told).isEntity ? rule : best;
}

/** What governs a whole document, or a part of it, by where it was found. */
const OF_DOCUMENT = /^(?:main|heading[12]|title|topic|article|section|place|by-|deictic)/;

/** A part of a place: `中心城区`, `东湖新区`. */
const PART = new RegExp(`(?:${phraseWords.placeParts.join('|')})$`);

/**
 * A new paragraph is of what its document is about again, where the title tells who speaks (`市长：…`; in cross-validation
 * right in 9 of 13, the weights in 5) or what the weights would go on with is a part of a place that only an earlier
 * paragraph named (6 of 10, the weights 4).
 */
function ofNewParagraph({ candidates }: Sifted, { best, chances }: Answer, document: DocumentModel): number {
  const { genre, current, lexicon } = document;
  const last = document.decisions.at(-1);
  if (!current || !last || last.sentence.block === current.block) return best;
  const text = candidates[best]?.text ?? '';
  if (genre !== 'speaker' && !(PART.test(text) && lexicon.classOf(text).deictic === null)) return best;
  const governs = ({ text, span, sources }: Candidate): boolean =>
    text === null || span?.sentence.block === current.block || sources.some((source) => OF_DOCUMENT.test(source));
  if (governs(candidates[best] as Candidate)) return best;
  return candidates.reduce(
    (likeliest, candidate, i) =>
      governs(candidate) && (likeliest < 0 || (chances[i] as number) > (chances[likeliest] as number)) ? i : likeliest,
    -1,
  );
}

/** `比上年增长7%`: a time that is compared with is no period but where the rules say so. */
const isCompared = ({ candidates }: Sifted, best: number): boolean => candidates[best]?.time?.role === 'compared';

/**
 * `第一产业占12%，第二产业占38%`: a number has the period of the one before in the sentence where no time stands between
 * them and the rules tell both alike; that period as the only candidate, null elsewhere.
 */
export function periodGoesOn(frame: Frame, document: DocumentModel): readonly Candidate[] | null {
  const { sentence, claim, context } = frame;
  const last = document.decisions.at(-1);
  if (last?.sentence !== sentence || last.rulePeriod !== claim.period) return null;
  const { start } = context.mention;
  if (sentence.reading.times.some((time) => time.iso !== null && time.start >= last.end && time.start < start))
    return null;
  const list = candidateList();
  list.add(last.period, 'history').ago = 1;
  if (last.period === claim.period) list.add(claim.period, 'rule');
  return list.all;
}

/** `年末常住人口535万人`: the rules found a day that the number's own clause tells. */
function isDayOfClause({ claim, candidates }: Sifted, rule: number): boolean {
  const { time, text } = candidates[rule] as Candidate;
  const opening = claim.context?.clause.start;
  if (time === null || text === null || opening === undefined || time.iso !== text) return false;
  const governs = time.role === 'governs' && time.start >= opening && time.end <= claim.start;
  return governs && DAY.test(text);
}

const DAY = /^(?:\d{4}|XXXX)-\d\d-\d\d$/;

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

const LISTED = /[、和与及]/;
const LIST_SIGN = /^[、和与及]|[、和与及]$/;

/** Whether a text is the first or last item of a list. */
function isItemOf(item: string, whole: string): boolean {
  if (item.length >= whole.length) return false;
  if (whole.startsWith(item)) return LIST_SIGN.test(whole[item.length] as string);
  return whole.endsWith(item) && LIST_SIGN.test(whole[whole.length - item.length - 1] as string);
}

/** `中央提出今年经济增长目标为7%`: an authority that proposes a growth is not what grows. */
function isProposer({ candidates, claim }: Sifted, best: number): boolean {
  const { text, span } = candidates[best] as Candidate;
  if (claim.kind !== 'growth' || text === null || span === null) return false;
  const next = span.sentence.words[span.to]?.text ?? '';
  return PROPOSES.has(next) && AUTHORITIES.some((ending) => text.endsWith(ending));
}

const PROPOSES: ReadonlySet<string> = new Set(phraseWords.proposes);
const AUTHORITIES: readonly string[] = phraseWords.authorities;

/** `增长5%，低于全省平均增速2个百分点`: what a gap is held against is not what is measured. */
function isHeldAgainst({ claim, candidates }: Sifted, best: number): boolean {
  const { text, sources } = candidates[best] as Candidate;
  const isGap = claim.kind === 'rate' && claim.unit === 'pp' && claim.base !== null && text !== null;
  return isGap && claim.base.includes(text) && sources.every((source) => PHRASE_SOURCES.has(source));
}

const PHRASE_SOURCES: ReadonlySet<string> = new Set(['stretch', 'clause', 'rule']);

/** The likeliest candidate that is not of the same words as another. */
function likeliestOther({ candidates }: Sifted, chances: readonly number[], one: number): number {
  const own = candidates[one]?.text ?? '';
  const others = candidates.flatMap(({ text }, i) => (text?.startsWith(own) ? [] : [i]));
  return others.reduce((best, i) => ((chances[i] as number) > (chances[best] as number) ? i : best), others[0] ?? one);
}

/** `珀莱雅：上半年净利润…`: whoever a sentence, or the title, is announced of, where the number is one that only those have who keep books. */
function speakerWithBooks({ candidates, claim }: Sifted, lexicon: ChoiceLexicon): number {
  if (!isOwnMeasure(claim.indicator ?? '')) return -1;
  const keeper = (source: string): number =>
    candidates.findIndex(
      ({ text, sources }) => text !== null && sources.includes(source) && couldKeepBooks(text, lexicon),
    );
  const speaker = keeper('speaker');
  return speaker >= 0 ? speaker : keeper('titleNotifier');
}

/** The index of the rules' answer. */
export const ruleOf = ({ candidates }: Sifted): number =>
  candidates.findIndex(({ sources }) => sources.includes('rule'));

const POINTS = hashOf('pp');
const PERCENT = hashOf('%');

/**
 * `增长9.3%，增速比1-3月份加快0.2个百分点，其中住宅增长10.6%`: what the pace of a growth is compared with holds for no
 * growth behind it; what the growth before it was compared with does.
 */
export function baseOfGrowth(base: string | null, frame: Frame, { decisions }: DocumentModel): string | null {
  const { claim, context, sentence } = frame;
  if (claim.kind !== 'growth' || claim.unit !== '%' || base === null || !/^\d/.test(base)) return base;
  const { clause, mention } = context;
  const own = sentence.reading.times.some(
    ({ iso, start }) => iso === base && start >= clause.start && start < mention.start,
  );
  if (own) return base;
  const told = decisions.filter((one: Decision) => one.sentence === sentence);
  const alike = told.filter((one) => one.base === base);
  if (alike.length === 0 || alike.some(({ unit }) => unit !== POINTS)) return base;
  return told.findLast(({ unit, base: before }) => unit === PERCENT && before !== null)?.base ?? null;
}
