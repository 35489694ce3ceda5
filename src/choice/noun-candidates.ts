/** Candidates of the fields that are nouns: subject, indicator, and what a share, ratio or rank is of. */
import deictics from '../../grammars/zh/lexicon/deictics.json' with { type: 'json' };
import phraseWords from '../../grammars/zh/lexicon/phrase-words.json' with { type: 'json' };
import { suffixLookup } from '../resolve/words.js';
import { antecedentOf, antecedentsOf } from './antecedent.js';
import { type Candidate, type CandidateList, candidateList } from './candidate.js';
import { addBehind, addHeading, addHeads, addHistory, addLists, addPhrases } from './candidate-sources.js';
import type { Decision, DocumentModel } from './document-model.js';
import type { Frame } from './frame.js';
import { withoutSharing } from './lists.js';
import { breaksName, isWhole } from './names.js';
import { isNoIndicator } from './no-indicators.js';
import { type Phrase, type Span, tellsPlace } from './sentence.js';
import { sizedClasses } from './sized-classes.js';
import { contributedTo } from './whole-sieves.js';
import type { Word } from './words.js';

/** How many words a phrase has at most, by where it is looked for. */
const LONGEST = { own: 12, far: 10, behind: 10, subject: 10 } as const;
/** How far back in the sentence, in words. */
const REACH = { indicator: 45, subject: 70, base: 24 } as const;
const BASE_HISTORY = 4;

export function indicatorCandidates(frame: Frame, document: DocumentModel): readonly Candidate[] {
  const list = candidateList();
  const { sentence, stretchFrom, clauseFrom, numberBefore, claim, context } = frame;
  addBehind(list, frame, 12, LONGEST.behind, false, 3);
  addStretch(list, frame);
  if (numberBefore >= clauseFrom && stretchFrom > clauseFrom)
    addPhrases(list, {
      sentence,
      source: 'clause',
      zone: 'clause',
      from: Math.max(clauseFrom, numberBefore - REACH.indicator),
      to: numberBefore,
      longest: LONGEST.own,
      atEdges: true,
    });
  addBefore(list, frame, clauseFrom, REACH.indicator, LONGEST.far);
  addLists(list, frame);
  for (const phrase of sizedClasses(frame)) list.add(phrase.text, 'sized', phrase, 'stretch');
  list.add(null, 'none');
  addHistory(list, document, 'indicator');
  if (frame.parallel !== null) list.add(frame.parallel.indicator, 'parallel');
  const { indicator, toldIndicator } = context.governing;
  if (indicator !== null) list.add(indicator, 'governing');
  if (toldIndicator !== null) list.add(toldIndicator, 'told');
  const previous = document.before[0];
  if (previous && previous.block === sentence.block) addHeads(list, previous, 1);
  const heading = document.headings[0];
  if (heading && heading !== sentence) addHeading(list, heading, 'heading', 'heading', 1);
  list.add(claim.indicator === null ? null : withoutSharing(claim.indicator), 'rule');
  return list.all.filter((candidate) => !isNoIndicator(candidate, frame, document.lexicon));
}

/** Adds the phrases between the number before and the claim's own. */
function addStretch(list: CandidateList, { sentence, stretchFrom, at }: Frame): void {
  addPhrases(list, {
    sentence,
    source: 'stretch',
    zone: 'stretch',
    from: stretchFrom,
    to: at,
    longest: LONGEST.own,
    atEdges: false,
  });
}

/** Adds the phrases of the sentence before a word. */
function addBefore(list: CandidateList, frame: Frame, until: number, reach: number, longest: number): void {
  addPhrases(list, {
    sentence: frame.sentence,
    source: 'sentence',
    zone: 'sentence',
    from: Math.max(0, frame.clauseFrom - reach),
    to: until,
    longest,
    atEdges: true,
  });
}

export function subjectCandidates(frame: Frame, document: DocumentModel): readonly Candidate[] {
  const list = candidateList();
  // A word that points at a name stands for it.
  const add: CandidateList['add'] = (text, source, ...place) => {
    const names = text === null ? [] : antecedentsOf(text, document, context.governing);
    const first = names[0];
    if (first === undefined) return list.add(text, source, ...place);
    if (source === 'rule') return list.add(antecedentOf(text as string, document) ?? first.name, source);
    const candidate = list.add(first.name, `deictic-${source}`, ...place);
    for (const { name, how } of names) list.add(name, `by-${how}`, ...place);
    return candidate;
  };
  const pointing = { all: list.all, add };
  const { sentence, at, clauseFrom, claim, context } = frame;
  addPhrases(pointing, {
    sentence,
    source: 'clause',
    zone: 'clause',
    // A clause without an end, of which hostile text is made, is read no further back than other clauses.
    from: Math.max(clauseFrom, at - REACH.subject),
    to: at,
    longest: LONGEST.subject,
    atEdges: true,
  });
  addBefore(pointing, frame, clauseFrom, REACH.subject, LONGEST.subject);
  addBehind(pointing, frame, 8, 6, true, 2);
  addLists(pointing, frame);
  list.add(null, 'none');
  addHistory(list, document, 'subject');
  if (frame.parallel !== null) list.add(frame.parallel.subject, 'parallel');
  document.decided.recentSubjects.forEach((subject, i) => {
    const candidate = list.add(subject, 'recent');
    candidate.recent ||= i + 1;
  });
  document.before.slice(0, 3).forEach((previous, i) => {
    addHeads(pointing, previous, i + 1);
  });
  addNamed(list, frame, document);
  add(ruleSubject(claim.subject, document), 'rule');
  return list.all.filter(
    ({ text, span, sources }) =>
      !(text !== null && namesShareholders(text)) && (span === null || sources.includes('rule') || !isNoName(span)),
  );
}

const HEADINGS = ['heading1', 'heading2'];

/** Adds the names of headings and title, those that the document uses most, and those that the rules hand on. */
function addNamed(list: CandidateList, { sentence, context }: Frame, document: DocumentModel): void {
  document.headings.slice(0, 2).forEach((heading, i) => {
    if (heading !== sentence) addHeading(list, heading, HEADINGS[i] as string, 'heading', i + 1);
  });
  for (const title of document.titles) if (title !== sentence) addHeading(list, title, 'title', 'title', 1);
  for (const name of document.mainNames) list.add(name, 'main');
  for (const name of document.frequentNames) list.add(name, 'frequent');
  for (const name of document.salience.recent()) list.add(name, 'head');
  for (const name of document.salience.leading()) list.add(name, 'leading');
  const { speakers } = document;
  for (const [name, source] of [
    [speakers.here, 'speaker'],
    [speakers.before, 'speakerBefore'],
    [speakers.heading, 'speakerHeading'],
    [speakers.notifier, 'notifier'],
    [speakers.titleNotifier, 'titleNotifier'],
  ] as const)
    if (name !== null) list.add(name, source);
  const { topic, article, heading, place, sentence: spoken } = context.governing;
  for (const [name, source] of [
    [topic, 'topic'],
    [article, 'article'],
    [heading, 'section'],
    [place, 'place'],
    [spoken, 'spoken'],
  ] as const) {
    const proper = name === null || isMedium(name, document) ? null : document.lexicon.nameIn(name);
    if (proper !== null) list.add(proper, source);
  }
}

export function nounBaseCandidates(frame: Frame, document: DocumentModel): readonly Candidate[] {
  const list = candidateList();
  const { sentence, stretchFrom, claim } = frame;
  list.add(null, 'none');
  addStretch(list, frame);
  addBefore(list, frame, stretchFrom, REACH.base, LONGEST.far);
  addBehind(list, frame, 8, 8, false, 0);
  const { decisions } = document;
  for (let ago = 1; ago <= Math.min(BASE_HISTORY, decisions.length); ago++) {
    const last = decisions[decisions.length - ago] as Decision;
    if (last.base !== null) list.add(last.base, 'history').ago ||= ago;
    if (last.indicator !== null) list.add(last.indicator, 'otherHistory').otherAgo ||= ago;
  }
  for (const time of sentence.reading.times) if (time.iso !== null) list.add(time.iso, 'time').time ??= time;
  list.add(claim.base, 'rule');
  const contributed = contributedTo(claim);
  if (contributed !== null) list.add(contributed, 'said');
  return list.all;
}

/** `母公司拥有人应占溢利`, `归属于普通股股东的净利润`: for whom a company's profit is told, and no company of its own. */
const SHAREHOLDERS = suffixLookup(new Map(deictics.shareholders.map((word) => [word, true])));
const namesShareholders = (text: string): boolean => SHAREHOLDERS(text) !== null;

/** When a notice was given: no name begins with it. */
const NOTICE_TIMES: ReadonlySet<string> = new Set(phraseWords.noticeTimes);

/** `西邻缅甸`, `持有天风期货`: what tells where something lies, or a verb with what it is about, names nobody. */
function isNoName(phrase: Phrase): boolean {
  phrase.namesNobody ??= readIsNoName(phrase);
  return phrase.namesNobody;
}

function readIsNoName(span: Span): boolean {
  const { sentence, from, to } = span;
  const [first, next] = [sentence.words[from] as Word, sentence.words[from + 1]];
  // `昨晚|公司`
  if (to > from + 1 && NOTICE_TIMES.has(first.text)) return true;
  // A verb of one character can be the first of a name that no dictionary holds: `临|汐高新区`.
  const isVerb = to > from + 1 && first.kind === 'verb' && first.text.length > 1;
  const opensWithVerb = isVerb && (next?.kind === 'name' || breaksName(first, next));
  return opensWithVerb || tellsPlace(span);
}

/** The rules' subject, without what is no part of a name. */
export function ruleSubject(subject: string | null, document: DocumentModel): string | null {
  if (subject === null || isMedium(subject, document)) return null;
  const name = document.lexicon.nameIn(subject) ?? subject;
  if (namesShareholders(name)) return null;
  return isWhole(name) ? name : null;
}

/** Whether a name is of the newspaper, agency or site whose byline was read. */
const isMedium = (name: string, { medium }: DocumentModel): boolean => medium !== null && name.startsWith(medium);
