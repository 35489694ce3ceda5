/** One claim in its sentence: what stands around its number, before anyone asks what it is about. */
import phraseWords from '../../grammars/zh/lexicon/phrase-words.json' with { type: 'json' };
import type { Claim, ClaimContext } from '../resolve/claim.js';
import type { Decision, DocumentModel } from './document.js';
import { both, hashOf } from './feature.js';
import { isNominal, type ReadSentence, textOf, wordFrom } from './sentence.js';
import type { Word } from './words.js';

export interface Frame {
  readonly claim: Claim;
  readonly context: ClaimContext;
  readonly sentence: ReadSentence;
  readonly words: readonly Word[];
  /** The claim's own number, as an offset among the words. */
  readonly at: number;
  /** Its clause, in words, end exclusive; and the clause's place among the sentence's clauses. */
  readonly clauseFrom: number;
  readonly clauseTo: number;
  /** Where the stretch begins that leads to the number: behind the number before it in the clause. */
  readonly stretchFrom: number;
  readonly numberBefore: number;
  readonly numberAfter: number;
  /** Nouns between the stretch's begin and the number. */
  readonly nounsBefore: number;
  readonly nounBehind: boolean;
  /** Kind of claim, money as one. */
  readonly kind: number;
  readonly kindName: string;
  readonly unit: number;
  /** The words between the last noun and the number. */
  readonly lead: number;
  /** First word of the clause. */
  readonly first: number;
  /** Where the claim before stands: in the same clause, sentence, paragraph, elsewhere, nowhere. */
  readonly relation: number;
  readonly relationName: string;
  readonly kindAndRelation: number;
  /** Kind of the claim before. */
  readonly kindBefore: number;
  /** What name stands at the head of the clause, and of the sentence. */
  readonly ownName: number;
  /** Lists of as many items as the list of numbers has, the nearest first: stretches of words. */
  readonly lists: readonly (readonly (readonly [number, number])[])[];
  readonly status: number;
  /** What was decided for the number at the same place of the list before: `分别出口A、B，分别增长C、D`. */
  readonly parallel: Decision | null;
}

const KIND_CLASS: Readonly<Record<string, string>> = {
  gdp: 'money',
  funding: 'money',
  amount: 'money',
  enterprise_count: 'count',
};

const LEAD_WORDS = 3;
const LEAD_LENGTH = 8;

export function frameOf(claim: Claim, context: ClaimContext, document: DocumentModel): Frame {
  const sentence = document.current as ReadSentence;
  const { words } = sentence;
  const { mention, clause } = context;
  const at = wordOf(words, mention.start, mention.end);
  const opening = wordFrom(words, clause.start);
  const clauseFrom = opening === words.length ? 0 : opening;
  const clauseTo = wordFrom(words, clause.end);
  let numberBefore = at - 1;
  while (numberBefore >= 0 && words[numberBefore]?.kind !== 'number') numberBefore--;
  let numberAfter = at + 1;
  while (numberAfter < words.length && words[numberAfter]?.kind !== 'number') numberAfter++;
  const stretchFrom = Math.max(clauseFrom, numberBefore + 1);
  let nounsBefore = 0;
  for (let i = stretchFrom; i < at; i++) if (isNominal(words[i] as Word)) nounsBefore++;
  const next = words[at + 1];
  const nounBehind =
    next !== undefined && (isNominal(next) || ['verb', 'adjective', 'pronoun', 'de'].includes(next.kind));
  const kindName = KIND_CLASS[claim.kind] ?? claim.kind;
  const relationName = relationOf(document, sentence, clause.start);
  const kind = hashOf(kindName);
  const relation = hashOf(relationName);
  const last = document.decisions[document.decisions.length - 1];
  return {
    claim,
    context,
    sentence,
    words,
    at,
    clauseFrom,
    clauseTo,
    stretchFrom,
    numberBefore,
    numberAfter,
    nounsBefore: Math.min(3, nounsBefore),
    nounBehind,
    kind,
    kindName,
    unit: hashOf(claim.unit ?? '-'),
    lead: hashOf(leadOf(words, stretchFrom, at)),
    first: (words[clauseFrom] as Word).hash,
    relation,
    relationName,
    kindAndRelation: both(kind, relation),
    kindBefore: last?.kind ?? hashOf('-'),
    ownName: hashOf(ownNameOf(sentence, clauseFrom, at, document)),
    lists: context.listSize < 2 ? [] : listsOf(words, at, context.listSize),
    status: hashOf(claim.status),
    parallel: parallelOf(document, sentence, context),
  };
}

/** The word that holds a stretch; the first where none does. */
function wordOf(words: readonly Word[], start: number, end: number): number {
  const from = wordFrom(words, start);
  for (const i of [from, from - 1]) {
    const word = words[i];
    if (word && word.start <= start && word.end >= end) return i;
  }
  return 0;
}

function relationOf(document: DocumentModel, sentence: ReadSentence, clause: number): string {
  const last = document.decisions[document.decisions.length - 1];
  if (last === undefined) return 'first';
  if (last.sentence === sentence) return last.clause === clause ? 'clause' : 'sentence';
  return last.sentence.block === sentence.block ? 'paragraph' : 'far';
}

/** How many claims back a list is looked for. */
const LISTS_BACK = 12;

function parallelOf(
  { decisions }: DocumentModel,
  sentence: ReadSentence,
  { listed, listSize }: ClaimContext,
): Decision | null {
  if (listSize < 2) return null;
  for (let i = decisions.length - 1 - listed; i >= Math.max(0, decisions.length - LISTS_BACK); i--) {
    const one = decisions[i] as Decision;
    if (one.sentence !== sentence) return null;
    if (one.listSize === listSize && one.listed === listed) return one;
  }
  return null;
}

function leadOf(words: readonly Word[], from: number, at: number): string {
  let text = '';
  let count = 0;
  for (let i = at - 1; i >= from && count < LEAD_WORDS; i--, count++) {
    const word = words[i] as Word;
    if ((word.kind === 'mark' && word.text !== '“') || (isNominal(word) && word.kind !== 'pronoun')) break;
    text = (word.kind === 'time' ? 'T' : word.text) + text;
  }
  return text.length <= LEAD_LENGTH ? text : text.slice(-4);
}

/** Whether a name heads the clause or the sentence: `clause-name`, `sentence-class`, `-`. */
function ownNameOf(sentence: ReadSentence, clauseFrom: number, at: number, document: DocumentModel): string {
  const { words } = sentence;
  for (const from of clauseFrom === 0 ? [0] : [clauseFrom, 0]) {
    let i = from;
    while (i < at && ['time', 'mark', 'adverb', 'conjunction', 'preposition'].includes((words[i] as Word).kind)) i++;
    const word = words[i];
    if (!word || i >= at) continue;
    const where = from === clauseFrom ? 'clause' : 'sentence';
    const known = document.lexicon.classOf(word.text);
    if (known.nation) return `${where}-nation`;
    if (known.deictic !== null) return `${where}-deictic`;
    if (word.tag === 'ns' || word.tag === 'nt') return `${where}-name`;
    for (let to = i + 1; to <= Math.min(at, i + 6); to++) {
      const last = words[to - 1] as Word;
      if (last.kind === 'mark' || last.kind === 'time') break;
      const text = textOf(sentence, i, to);
      if (text.length >= 2 && document.lexicon.classOf(text).isEntity) return `${where}-entity`;
    }
  }
  return '-';
}

const RESPECTIVELY: ReadonlySet<string> = new Set(phraseWords.respectively);
const LIGHT: ReadonlySet<string> = new Set(phraseWords.light);
const LIST_MARKS: ReadonlySet<string> = new Set(['、', ...phraseWords.lists]);
/** An item can hold a conjunction itself: `家庭设备用品及维修服务和交通通讯`. */
const LIST_MARKS_TRIED: readonly ReadonlySet<string>[] = [
  LIST_MARKS,
  new Set(['、', '和']),
  new Set(['、', '及', '以及']),
  new Set(['、']),
];
const CLAUSE_MARKS = '，；。：';
const STRETCHES = 3;

/** Lists left of the number with as many items as its list of numbers. */
function listsOf(words: readonly Word[], at: number, size: number): [number, number][][] {
  let end = at;
  while (end > 0 && ((words[end - 1] as Word).kind === 'number' || LIST_MARKS.has((words[end - 1] as Word).text)))
    end--;
  const found: [number, number][][] = [];
  for (let tries = 0, to = end; tries < STRETCHES && to > 0; tries++) {
    let from = to;
    while (from > 0) {
      const before = words[from - 1] as Word;
      if (before.kind === 'number' || (before.kind === 'mark' && CLAUSE_MARKS.includes(before.text))) break;
      from--;
    }
    for (const marks of LIST_MARKS_TRIED) {
      const items = itemsOf(words, from, to, marks);
      if (items.length === size) {
        found.push(items);
        break;
      }
    }
    to = from - 1;
  }
  return found;
}

/** An item without what tells of it: `下降的是|衣着`, `制造业|分别同比增长`. */
function itemOf(words: readonly Word[], from: number, to: number): [number, number] {
  let end = from;
  while (end < to && !RESPECTIVELY.has((words[end] as Word).text)) end++;
  while (end > from + 1 && !(isNominal(words[end - 1] as Word) && !LIGHT.has((words[end - 1] as Word).text))) end--;
  let start = end - 1;
  while (start > from && !LIGHT.has((words[start - 1] as Word).text)) start--;
  return [Math.max(from, start), Math.max(from + 1, end)];
}

function itemsOf(words: readonly Word[], from: number, to: number, marks: ReadonlySet<string>): [number, number][] {
  const items: [number, number][] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !(marks.has((words[i] as Word).text) && i > from)) continue;
    if (i > start) items.push(itemOf(words, start, i));
    start = i + 1;
  }
  return items;
}
