/** Where noun candidates come from: stretches of words, lists, earlier decisions, heads of clauses. */
import phraseWords from '../../grammars/zh/lexicon/phrase-words.json' with { type: 'json' };
import type { CandidateList, Zone } from './candidate.js';
import type { Decision, DocumentModel } from './document-model.js';
import type { Frame } from './frame.js';
import { sharesOut } from './lists.js';
import { phraseOf, unquoted } from './phrases.js';
import { headStart, type Phrase, type ReadSentence, textOf } from './sentence.js';
import { eachSpan, INSIDE_MARKS, type OnSpan } from './spans.js';
import type { Word } from './words.js';

const LIGHT: ReadonlySet<string> = new Set(phraseWords.light);
const isLight = (word: Word): boolean => LIGHT.has(word.text);

const HISTORY = 8;
const OTHER_HISTORY = 3;
const LONGEST_IN_HEADING = 8;

/** A code in brackets is no part of a name: `隆基绿能（601012）`. */
const CODE = /（[A-Za-z]{0,4}[.:：]?\d{4,6}(?:\.[A-Za-z]{2})?）$/;

/** As what phrases are taken. */
interface Place {
  readonly sentence: ReadSentence;
  readonly source: string;
  readonly zone: Zone;
  /** How many sentences or headings back; 0 for the claim's own sentence. */
  readonly back?: number;
}

/** Where phrases are looked for, and as what they are taken. */
export interface Stretch extends Place {
  readonly from: number;
  readonly to: number;
  /** In words. */
  readonly longest: number;
  /** Only phrases that begin where one can. */
  readonly atEdges: boolean;
}

function couldBeName(phrase: Phrase): boolean {
  phrase.isCandidate ??= isCandidate(phrase.text);
  return phrase.isCandidate;
}

const isCandidate = (text: string): boolean =>
  text !== '' &&
  !sharesOut(text) &&
  text.includes('（') === text.includes('）') &&
  !(text.endsWith('）') && CODE.test(text));

function addPhrase(list: CandidateList, { sentence, source, zone, back }: Place, from: number, to: number): void {
  const phrase = phraseOf(sentence, from, to);
  if (couldBeName(phrase)) list.add(phrase.text, source, phrase, zone, back ?? 0);
}

/** Adds the phrases of a stretch, the nearest to its end first. */
export function addPhrases(list: CandidateList, stretch: Stretch): void {
  eachSpan(stretch.sentence, stretch.from, stretch.to, stretch.longest, stretch.atEdges, isLight, (from, to) =>
    addPhrase(list, stretch, from, to),
  );
}

/** The phrases that could be names among some stretches of a sentence's words. */
function namesAmong(sentence: ReadSentence, find: (add: OnSpan) => void): Phrase[] {
  const found: Phrase[] = [];
  find((from, to) => {
    const phrase = phraseOf(sentence, from, to);
    if (couldBeName(phrase)) found.push(phrase);
  });
  return found;
}

/** Adds the phrases of a whole heading or title. */
export function addHeading(
  list: CandidateList,
  sentence: ReadSentence,
  source: string,
  zone: Zone,
  back: number,
): void {
  sentence.kept.heading ??= namesAmong(sentence, (add) =>
    eachSpan(sentence, 0, sentence.words.length, LONGEST_IN_HEADING, true, isLight, add),
  );
  for (const phrase of sentence.kept.heading) list.add(phrase.text, source, phrase, zone, back);
}

/**
 * Adds the phrases behind the number that begin within a few words.
 *
 * @param reach how many words they may reach
 * @param gap how many words may stand before them
 */
export function addBehind(
  list: CandidateList,
  frame: Frame,
  reach: number,
  longest: number,
  atEdges: boolean,
  gap: number,
): void {
  const [from, to] = behind(frame, reach);
  const stretch = { sentence: frame.sentence, source: 'behind', zone: 'behind', from, to } as const;
  eachSpan(frame.sentence, from, to, longest, atEdges, isLight, (start, end) => {
    if (start <= from + gap) addPhrase(list, stretch, start, end);
  });
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

/** Adds the item of a list that belongs to the number, with what the items share. */
export function addLists(list: CandidateList, { sentence, lists, context, words }: Frame): void {
  for (const items of lists) {
    const item = items[context.listed];
    if (!item || item[1] <= item[0]) continue;
    const span = phraseOf(sentence, item[0], item[1]);
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

/** Adds what the claims before had in this field, and in the other one. */
export function addHistory(list: CandidateList, document: DocumentModel, field: 'subject' | 'indicator'): void {
  const { decisions } = document;
  for (let ago = 1; ago <= Math.min(HISTORY, decisions.length); ago++) {
    const { subject, indicator } = decisions[decisions.length - ago] as Decision;
    const text = field === 'subject' ? subject : indicator;
    if (text === null) continue;
    const candidate = list.add(text, 'history');
    candidate.ago ||= ago;
  }
  for (let ago = 1; ago <= Math.min(OTHER_HISTORY, decisions.length); ago++) {
    const { subject, indicator } = decisions[decisions.length - ago] as Decision;
    const text = field === 'subject' ? indicator : subject;
    if (text === null) continue;
    const candidate = list.add(text, 'otherHistory');
    candidate.otherAgo ||= ago;
  }
}

/** Names of sources, made once: texts made anew for every claim are slow to compare. */
const BEFORE = ['', 'before1', 'before2', 'before3'];

/** Adds the heads of a sentence's first clauses, each with its shorter beginnings. */
export function addHeads(list: CandidateList, sentence: ReadSentence, back: number): void {
  sentence.kept.heads ??= namesAmong(sentence, (add) => eachHead(sentence, add));
  for (const phrase of sentence.kept.heads) list.add(phrase.text, BEFORE[back] as string, phrase, 'before', back);
}

function eachHead({ words, clauses }: ReadSentence, add: OnSpan): void {
  for (const clause of clauses.slice(0, 3)) {
    const from = headStart(words, clause.from, clause.to);
    for (let to = from + 1; to <= Math.min(clause.to, from + 7); to++) {
      const last = words[to - 1] as Word;
      if (last.kind === 'number' || last.kind === 'time' || (last.kind === 'mark' && !INSIDE_MARKS.has(last.text)))
        break;
      if (NO_HEAD_ENDS.has(last.kind) || isLight(last)) continue;
      add(from, to);
    }
  }
}

const NO_HEAD_ENDS: ReadonlySet<Word['kind']> = new Set(['preposition', 'conjunction', 'de', 'particle', 'adverb']);
