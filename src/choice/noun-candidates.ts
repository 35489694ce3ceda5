/** Candidates of the fields that are nouns: subject, indicator, and what a share, ratio or rank is of. */
import light from '../../grammars/zh/lexicon/light-words.json' with { type: 'json' };
import { type Candidate, type CandidateList, candidateList, unquoted, type Zone } from './candidate.js';
import { antecedentOf, type Decision, type DocumentModel, lastSubjects } from './document.js';
import type { Frame } from './frame.js';
import { headStart, type ReadSentence, textOf } from './sentence.js';
import { eachSpan, INSIDE_MARKS } from './spans.js';
import type { Word } from './words.js';

const LIGHT: ReadonlySet<string> = new Set(light);
const isLight = (word: Word): boolean => LIGHT.has(word.text);

/** How many words a phrase has at most, by where it is looked for. */
const LONGEST = { own: 12, far: 10, behind: 10, subject: 10, heading: 8 } as const;
/** How far back in the sentence, in words. */
const REACH = { indicator: 45, subject: 70, base: 24 } as const;
const HISTORY = 8;
const RECENT = 6;

type Add = (from: number, to: number) => void;

/** The words of each stretch of a sentence that was asked for. */
const PHRASES = new WeakMap<ReadSentence, Map<number, string>>();

function phraseOf(sentence: ReadSentence, from: number, to: number): string {
  let known = PHRASES.get(sentence);
  if (!known) {
    known = new Map();
    PHRASES.set(sentence, known);
  }
  const key = from * 0x100000 + to;
  let text = known.get(key);
  if (text === undefined) {
    text = unquoted(textOf(sentence, from, to));
    known.set(key, text);
  }
  return text;
}

function adder(list: CandidateList, sentence: ReadSentence, source: string, zone: Zone, back = 0): Add {
  return (from, to) => {
    const text = phraseOf(sentence, from, to);
    if (text !== '') list.add(text, source, { sentence, from, to }, zone, back);
  };
}

/** Where the phrase behind the number can begin, and the last word it can reach. */
function behind({ words, at, numberAfter }: Frame, most: number): [number, number] {
  let from = at + 1;
  while (from < words.length && (words[from]?.kind === 'de' || words[from]?.tag === 'f' || words[from]?.tag === 'm'))
    from++;
  let to = from;
  while (to < Math.min(numberAfter, from + most)) {
    const { kind, text } = words[to] as Word;
    if ((kind === 'mark' && !INSIDE_MARKS.has(text)) || kind === 'time') break;
    to++;
  }
  return [from, to];
}

function addLists(list: CandidateList, { sentence, lists, context, words }: Frame): void {
  for (const items of lists) {
    const item = items[context.listed];
    if (!item || item[1] <= item[0]) continue;
    const span = { sentence, from: item[0], to: item[1] };
    const text = textOf(sentence, ...item);
    list.add(unquoted(text), 'list', span, 'sentence');
    const last = items[items.length - 1] as readonly [number, number];
    const first = items[0] as readonly [number, number];
    for (const shared of [1, 2]) {
      // `甲、乙产业产值`: what the last item has behind it, or the first before it, belongs to each.
      if (last[1] - last[0] > shared && context.listed < items.length - 1)
        list.add(unquoted(text + textOf(sentence, last[0] + shared, last[1])), `listTail${shared}`, span, 'sentence');
      if (first[1] - first[0] > shared && context.listed > 0)
        list.add(
          unquoted(
            sentence.folded.slice((words[first[0]] as Word).start, (words[first[0] + shared - 1] as Word).end) + text,
          ),
          `listHead${shared}`,
          span,
          'sentence',
        );
    }
  }
}

function addHistory(list: CandidateList, document: DocumentModel, field: 'subject' | 'indicator'): void {
  const { decisions } = document;
  const other = field === 'subject' ? 'indicator' : 'subject';
  for (let ago = 1; ago <= Math.min(HISTORY, decisions.length); ago++) {
    const text = (decisions[decisions.length - ago] as Decision)[field];
    if (text === null) continue;
    const candidate = list.add(text, 'history');
    candidate.ago ||= ago;
  }
  for (let ago = 1; ago <= Math.min(3, decisions.length); ago++) {
    const text = (decisions[decisions.length - ago] as Decision)[other];
    if (text === null) continue;
    const candidate = list.add(text, 'otherHistory');
    candidate.otherAgo ||= ago;
  }
}

export function indicatorCandidates(frame: Frame, document: DocumentModel): readonly Candidate[] {
  const list = candidateList();
  const { sentence, at, stretchFrom, clauseFrom, numberBefore, claim, context } = frame;
  const [from, to] = behind(frame, 12);
  const addBehind = adder(list, sentence, 'behind', 'behind');
  eachSpan(sentence, from, to, LONGEST.behind, false, isLight, (start, end) => {
    if (start <= from + 3) addBehind(start, end);
  });
  eachSpan(sentence, stretchFrom, at, LONGEST.own, false, isLight, adder(list, sentence, 'stretch', 'stretch'));
  if (numberBefore >= clauseFrom && stretchFrom > clauseFrom)
    eachSpan(
      sentence,
      Math.max(clauseFrom, numberBefore - REACH.indicator),
      numberBefore,
      LONGEST.own,
      true,
      isLight,
      adder(list, sentence, 'clause', 'clause'),
    );
  eachSpan(
    sentence,
    Math.max(0, clauseFrom - REACH.indicator),
    clauseFrom,
    LONGEST.far,
    true,
    isLight,
    adder(list, sentence, 'sentence', 'sentence'),
  );
  addLists(list, frame);
  list.add(null, 'none');
  addHistory(list, document, 'indicator');
  const { indicator, toldIndicator } = context.governing;
  if (indicator !== null) list.add(indicator, 'governing');
  if (toldIndicator !== null) list.add(toldIndicator, 'told');
  const previous = document.before[0];
  if (previous && previous.block === sentence.block) addHeads(list, previous, 1);
  const heading = document.headings[0];
  if (heading && heading !== sentence)
    eachSpan(
      heading,
      0,
      heading.words.length,
      LONGEST.heading,
      true,
      isLight,
      adder(list, heading, 'heading', 'heading', 1),
    );
  list.add(claim.indicator, 'rule');
  return list.all;
}

export function subjectCandidates(frame: Frame, document: DocumentModel): readonly Candidate[] {
  const list = candidateList();
  const plain = list.add;
  // A word that points at a name stands for it.
  const add: CandidateList['add'] = (text, source, ...place) => {
    const name = text === null ? null : antecedentOf(text, document);
    return name === null
      ? plain(text, source, ...place)
      : plain(name, source === 'rule' ? source : `deictic-${source}`, ...place);
  };
  const pointing = { all: list.all, add };
  const { sentence, at, clauseFrom, claim, context } = frame;
  // A clause without an end, of which hostile text is made, is read no further back than other clauses.
  const near = Math.max(clauseFrom, at - REACH.subject);
  eachSpan(sentence, near, at, LONGEST.subject, true, isLight, adder(pointing, sentence, 'clause', 'clause'));
  eachSpan(
    sentence,
    Math.max(0, clauseFrom - REACH.subject),
    clauseFrom,
    LONGEST.subject,
    true,
    isLight,
    adder(pointing, sentence, 'sentence', 'sentence'),
  );
  const [from, to] = behind(frame, 8);
  const addBehind = adder(pointing, sentence, 'behind', 'behind');
  eachSpan(sentence, from, to, 6, true, isLight, (start, end) => {
    if (start <= from + 2) addBehind(start, end);
  });
  addLists(pointing, frame);
  list.add(null, 'none');
  addHistory(list, document, 'subject');
  lastSubjects(document, RECENT).forEach((subject, i) => {
    const candidate = list.add(subject, 'recent');
    candidate.recent ||= i + 1;
  });
  document.before.slice(0, 3).forEach((previous, i) => {
    addHeads(pointing, previous, i + 1);
  });
  document.headings.slice(0, 2).forEach((heading, i) => {
    if (heading !== sentence)
      eachSpan(
        heading,
        0,
        heading.words.length,
        LONGEST.heading,
        true,
        isLight,
        adder(list, heading, `heading${i + 1}`, 'heading', i + 1),
      );
  });
  for (const title of document.titles)
    if (title !== sentence)
      eachSpan(title, 0, title.words.length, LONGEST.heading, true, isLight, adder(list, title, 'title', 'title', 1));
  for (const name of document.mainNames) list.add(name, 'main');
  for (const name of document.frequentNames) list.add(name, 'frequent');
  for (const name of document.salience.recent()) list.add(name, 'head');
  for (const name of document.salience.leading()) list.add(name, 'leading');
  const { topic, article, heading, place, sentence: spoken } = context.governing;
  for (const [name, source] of [
    [topic, 'topic'],
    [article, 'article'],
    [heading, 'section'],
    [place, 'place'],
    [spoken, 'spoken'],
  ] as const)
    if (name !== null) list.add(name, source);
  add(claim.subject, 'rule');
  return list.all;
}

/** The heads of a sentence's first clauses, each with its shorter beginnings. */
function addHeads(list: CandidateList, sentence: ReadSentence, back: number): void {
  const { words } = sentence;
  const add = adder(list, sentence, `before${back}`, 'before', back);
  for (const clause of sentence.clauses.slice(0, 3)) {
    const from = headStart(words, clause.from, clause.to);
    for (let to = from + 1; to <= Math.min(clause.to, from + 7); to++) {
      const last = words[to - 1] as Word;
      if (last.kind === 'number' || last.kind === 'time' || (last.kind === 'mark' && !INSIDE_MARKS.has(last.text)))
        break;
      if (['preposition', 'conjunction', 'de', 'particle', 'adverb'].includes(last.kind) || isLight(last)) continue;
      add(from, to);
    }
  }
}

export function nounBaseCandidates(frame: Frame, document: DocumentModel): readonly Candidate[] {
  const list = candidateList();
  const { sentence, at, clauseFrom, stretchFrom, claim } = frame;
  list.add(null, 'none');
  eachSpan(sentence, stretchFrom, at, LONGEST.own, false, isLight, adder(list, sentence, 'stretch', 'stretch'));
  eachSpan(
    sentence,
    Math.max(0, clauseFrom - REACH.base),
    stretchFrom,
    LONGEST.far,
    true,
    isLight,
    adder(list, sentence, 'sentence', 'sentence'),
  );
  const [from, to] = behind(frame, 8);
  const addBehind = adder(list, sentence, 'behind', 'behind');
  eachSpan(sentence, from, to, 8, false, isLight, (start, end) => {
    if (start === from) addBehind(start, end);
  });
  const { decisions } = document;
  for (let ago = 1; ago <= Math.min(4, decisions.length); ago++) {
    const last = decisions[decisions.length - ago] as Decision;
    if (last.base !== null) list.add(last.base, 'history').ago ||= ago;
    if (last.indicator !== null) list.add(last.indicator, 'otherHistory').otherAgo ||= ago;
  }
  for (const time of sentence.reading.times) if (time.iso !== null) list.add(time.iso, 'time').time ??= time;
  list.add(claim.base, 'rule');
  return list.all;
}
