/** What is certain of whom a claim is about. */
import { pattern } from '../../grammars/pattern.js';
import phraseWords from '../../grammars/zh/lexicon/phrase-words.json' with { type: 'json' };
import { isOfItsAccounts, officeAtHead } from '../resolve/offices.js';
import { isAnyCompany } from './antecedent.js';
import type { Candidate } from './candidate.js';
import type { DocumentModel } from './document-model.js';
import type { ChoiceLexicon } from './lexicon.js';
import { LIST_SIGN } from './lists.js';
import { notifierAmong } from './notices.js';
import { couldKeepBooks, isOwnMeasure } from './qualifiers.js';
import type { Answer } from './question.js';
import { bringsNeighbour } from './relating.js';
import { reporterOver } from './reporter-sieve.js';
import type { Span } from './sentence.js';
import { likeliestOther, ruleOf, type Sifted } from './sifted.js';

/**
 * The subject when the weights would take one: whoever the number at the same place of the list before is of (81 of 81 in
 * cross-validation, where the weights had 77), the next name of a list, nobody that proposes or is a neighbour, and whoever
 * 公司 or 学校 stands for.
 */
export function settledSubject(asked: Sifted, best: number, { chances }: Answer, document: DocumentModel): number {
  const { candidates } = asked;
  const { lexicon } = document;
  const parallel = candidates.findIndex(({ sources }) => sources.includes('parallel'));
  if (parallel >= 0 && !isNamedSince(asked, best, document)) return parallel;
  const next = nextItem(asked, document);
  if (next >= 0) return next;
  if (isProposer(asked, best)) return likeliestOther(asked, chances, best);
  if (isNeighbour(candidates[best], document)) return likeliestOwn(asked, chances, document);
  const chosen = candidates[best]?.text ?? null;
  const named =
    chosen === null
      ? speakerWithBooks(asked, document)
      : isAnyCompany(chosen, lexicon)
        ? companyOf(asked, document)
        : pointedAt(asked, best, lexicon);
  if (named >= 0) return named;
  const reporter = reporterOver(asked, best, document);
  if (reporter >= 0) return reporter;
  const office = wholeOffice(asked, best);
  return office >= 0 ? office : wholeName(asked, best, document);
}

const BEHIND = 12;
/** What stands right behind some words. */
const textBehind = ({ sentence: { folded, words }, to }: Span): string => {
  const end = words[to - 1]?.end ?? 0;
  return folded.slice(end, end + BEHIND);
};

/** `云浦市|教育局支出`: the office whose place the weights would take. The index of its longest name; -1 where none begins there. */
function wholeOffice({ candidates }: Sifted, best: number): number {
  const { text, span } = candidates[best] as Candidate;
  if (text === null || span === null) return -1;
  return candidates.findIndex(
    (one) =>
      one.text !== null &&
      one.text.length > text.length &&
      one.text.startsWith(text) &&
      one.span?.sentence === span.sentence &&
      one.span.from === span.from &&
      officeAtHead(one.text) === one.text &&
      isOfItsAccounts(textBehind(one.span)),
  );
}

const LONGEST_ENDING = 8;
const LISTED = pattern`、|${phraseWords.joins}`;

/** `云溪|高新区`: the name that the rules read whole, where the weights would take what alone is no name and leave its ending. */
function wholeName(asked: Sifted, best: number, { lexicon }: DocumentModel): number {
  const rule = ruleOf(asked);
  const [chosen, told] = [asked.candidates[best]?.text ?? null, asked.candidates[rule]?.text ?? null];
  if (chosen === null || told === null || told.length <= chosen.length || !told.startsWith(chosen)) return best;
  const { isEntity, nation } = lexicon.classOf(chosen);
  if (isEntity || nation) return best;
  const ending = told.slice(chosen.length);
  return ending.length <= LONGEST_ENDING && !LISTED.test(ending) && lexicon.classOf(ending).isEntity ? rule : best;
}

/** `甲分别为1、2；乙分别为3、4`: whether the name that the weights would take stands behind the list before. */
function isNamedSince({ candidates, claim }: Sifted, best: number, { current, decisions }: DocumentModel): boolean {
  const span = candidates[best]?.span;
  if (!span || span.sentence !== current || candidates[best]?.zone === 'behind') return false;
  const before = decisions[decisions.length - 1 - (claim.context?.listed ?? 0)];
  return before?.sentence === current && (current.words[span.from]?.start ?? 0) >= before.end;
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
export function ofNewParagraph({ candidates }: Sifted, { best, chances }: Answer, document: DocumentModel): number {
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

/**
 * `中央提出今年经济增长目标为7%`: an authority that proposes a growth is not what grows; `市六届人大二次会议批准的预算`: nor are
 * figures those of whoever approved them.
 */
function isProposer({ candidates, claim }: Sifted, best: number): boolean {
  const { text, span } = candidates[best] as Candidate;
  if (text === null || span === null) return false;
  const next = span.sentence.words[span.to]?.text ?? '';
  if (APPROVES.has(next) && ASSEMBLIES.some((ending) => text.endsWith(ending))) return true;
  return claim.kind === 'growth' && PROPOSES.has(next) && AUTHORITIES.some((ending) => text.endsWith(ending));
}

const APPROVES: ReadonlySet<string> = new Set(phraseWords.approves);
const ASSEMBLIES: readonly string[] = phraseWords.assemblies;

const PROPOSES: ReadonlySet<string> = new Set(phraseWords.proposes);
const AUTHORITIES: readonly string[] = phraseWords.authorities;

/**
 * `怒江州西邻缅甸`: a neighbour that is named for the first time is no subject. Whoever stands behind other words that take
 * no actor (`据云溪县民政局报告，…`, `向云溪县拨付`) is left to the weights: where they took such a name, they were right in
 * 57 of 60.
 */
function isNeighbour(candidate: Candidate | undefined, { current }: DocumentModel): boolean {
  if (!candidate?.span || candidate.span.sentence !== current || candidate.zone === 'behind') return false;
  return candidate.ago === 0 && candidate.recent === 0 && bringsNeighbour(current.words[candidate.span.from - 1]);
}

/** The likeliest candidate that is none. */
function likeliestOwn({ candidates }: Sifted, chances: readonly number[], document: DocumentModel): number {
  const actors = [...candidates.keys()].filter((i) => !isNeighbour(candidates[i], document));
  return actors.reduce((best, i) => ((chances[i] as number) > (chances[best] as number) ? i : best), actors[0] ?? 0);
}

/**
 * `其中成都GDP实现4408.5亿元、绵阳711.4亿元`: a name behind the number before and a sign of a list, of the sort that the
 * number before was of, is whose the next number is (in cross-validation 6 of 7, the weights 1). The index of the longest
 * such name, -1 for none.
 */
function nextItem({ candidates, claim }: Sifted, { current, decisions, lexicon }: DocumentModel): number {
  const last = decisions.at(-1);
  if (!current || last?.sentence !== current || last.subject === null) return -1;
  const { entity, isEntity } = lexicon.classOf(last.subject);
  if (!isEntity) return -1;
  let longest = -1;
  candidates.forEach(({ text, span }, i) => {
    if (text === null || span?.sentence !== current) return;
    if (!followsItem(span, last.end) && !followsToldItem(span, last.end, claim.start)) return;
    const to = current.words[span.to - 1]?.end ?? 0;
    if (to > claim.start || lexicon.classOf(text).entity !== entity) return;
    if (longest < 0 || span.to > (candidates[longest]?.span?.to ?? 0)) longest = i;
  });
  return longest;
}

/** Whether a sign of a list stands between the number before and a name. */
function followsItem({ sentence: { words }, from }: Span, end: number): boolean {
  return words[from - 2]?.end === end && LIST_SIGN.test(words[from - 1]?.text ?? '');
}

/** `四川（5682件）、安徽（5184件）`, `广州，79884人；深圳，57684人`: whether a name and its number are told as the ones before. */
function followsToldItem({ sentence: { words }, from, to }: Span, end: number, claim: number): boolean {
  const [opens, number] = [words[to], words[to + 1]];
  if (number?.start !== claim) return false;
  const [before, sign] = [words[from - 2], words[from - 1]?.text ?? ''];
  if (opens?.text === '（') return before?.text === '）' && words[from - 3]?.end === end && LIST_SIGN.test(sign);
  return opens?.text === '，' && before?.end === end && sign === '；';
}

/** Whom 公司 stands for: whoever publishes the notice, or whose books were told of last where the number is one of books. */
function companyOf({ candidates, claim }: Sifted, { reporter }: DocumentModel): number {
  const notifier = notifierAmong(candidates);
  const own = reporter === null ? -1 : candidates.findIndex(({ text }) => text === reporter);
  if (notifier < 0 && own >= 0) return own;
  if (notifier >= 0 || !isOwnMeasure(claim.indicator ?? '')) return notifier;
  return candidates.findIndex(({ sources }) => sources.includes('by-last'));
}

/**
 * `学校校园占地7000亩`: the school, that the document has named, and not its grounds. The index of whom the word points
 * at that a phrase begins with; -1 where it begins with none, is a name itself, or tells of a whole (`全省企业`).
 */
function pointedAt({ candidates }: Sifted, best: number, lexicon: ChoiceLexicon): number {
  const { text, span } = candidates[best] as Candidate;
  if (text === null || span === null || lexicon.classOf(text).isEntity) return -1;
  return candidates.findIndex(
    (one) =>
      one.span?.sentence === span.sentence &&
      one.span.text !== one.text &&
      one.span.from === span.from &&
      one.span.to < span.to &&
      !WHOLE.has(one.span.text[0] as string) &&
      one.sources.some((source) => source.startsWith('deictic-')),
  );
}

const WHOLE: ReadonlySet<string> = new Set(phraseWords.wholes);

/**
 * `珀莱雅：上半年净利润…`: whoever a sentence, the title, or alone the text is announced of, where the number is one that only
 * those have who keep books.
 */
function speakerWithBooks(
  { candidates, claim }: Sifted,
  { lexicon, speakers, reporter, salience }: DocumentModel,
): number {
  if (!isOwnMeasure(claim.indicator ?? '')) return -1;
  const keeper = (fits: (one: Candidate) => boolean): number =>
    candidates.findIndex((one) => one.text !== null && fits(one) && couldKeepBooks(one.text, lexicon));
  for (const source of ['speaker', 'titleNotifier']) {
    const found = keeper(({ sources }) => sources.includes(source));
    if (found >= 0) return found;
  }
  if (reporter === null) return keeper(({ text }) => text === speakers.only);
  // `（1）云溪食品有限公司为公司全资子公司，…。2020年末资产总计…`: a paragraph of a report that is about a subsidiary.
  const lead = salience.paragraph();
  const ofParagraph = keeper(({ text }) => text === lead);
  return ofParagraph >= 0 ? ofParagraph : keeper(({ text }) => text === reporter);
}
