/** One claim in its sentence: what stands around its number, before anyone asks what it is about. */
import phraseWords from '../../grammars/zh/lexicon/phrase-words.json' with { type: 'json' };
import type { Claim, ClaimContext } from '../resolve/claim.js';
import type { Decision, DocumentModel } from './document-model.js';
import { both, hashOf, term } from './feature.js';
import { listsOf, parallelOf } from './lists.js';
import { isNominal, type ReadSentence, wordFrom } from './sentence.js';
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
  /** Whether the number is told as a part, behind 其中 or in brackets; and whether the one before was. */
  readonly scope: number;
  readonly scopes: number;
}

const KIND_CLASS: Readonly<Record<string, string>> = {
  gdp: 'money',
  funding: 'money',
  amount: 'money',
  enterprise_count: 'count',
};

/** How many words back a scope is looked for. */
const SCOPE = 80;
const NONE = term('-');
const BRACKETS = term('brackets');
const PART = term('part');
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
  const scope = scopeOf(words, at);
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
    kindBefore: last?.kind ?? NONE,
    ownName: hashOf(ownNameOf(sentence, clauseFrom, at, document)),
    lists: context.listSize < 2 ? [] : listsOf(words, at, context.listSize),
    status: hashOf(claim.status),
    parallel: parallelOf(document, sentence, context),
    scope,
    scopes: both(last?.scope ?? NONE, scope),
  };
}

/** What a number stands in: brackets, what 其中 takes apart (until a semicolon), or nothing. */
function scopeOf(words: readonly Word[], at: number): number {
  let closed = 0;
  for (let i = at - 1; i >= Math.max(0, at - SCOPE); i--) {
    const { text } = words[i] as Word;
    if (text === '）') closed++;
    else if (text === '（' && closed-- === 0) return BRACKETS;
    else if (text === '；') return NONE;
    else if (phraseWords.parts.includes(text)) return PART;
  }
  return NONE;
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
      if (last.end - word.start < 2) continue;
      if (document.lexicon.classIn(sentence.folded, word.start, last.end).isEntity) return `${where}-entity`;
    }
  }
  return '-';
}
