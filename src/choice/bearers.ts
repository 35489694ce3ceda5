/**
 * What bears a measure that its clause tells alone: `小学120所，招生3万人` is of 小学招生, and
 * `花生播种面积6万公顷，产量12万吨` of 花生产量. It is told by the number before, and belongs to the indicator.
 */

import { wordsOf } from '../../grammars/pattern.js';
import bearers from '../../grammars/zh/lexicon/bearers.json' with { type: 'json' };
import type { Candidate } from './candidate.js';
import type { Decision, DocumentModel } from './document-model.js';
import { hashOf } from './feature.js';
import type { Frame } from './frame.js';
import { headStart, isNominal, type ReadSentence, wordFrom } from './sentence.js';
import type { Word } from './words.js';

/** Measures that are told one after another of the same thing. */
const FAMILIES: readonly ReadonlySet<string>[] = bearers.families.map((words) => new Set(wordsOf(words)));
/** What is counted, by its last word, and the measures that it has. */
const COUNTED = bearers.counted.map(({ ends, borne }) => ({ ends: wordsOf(ends), borne: new Set(wordsOf(borne)) }));
const MEASURES: ReadonlySet<string> = new Set(
  [...FAMILIES, ...COUNTED.map(({ borne }) => borne)].flatMap((set) => [...set]),
);
/** Endings of what tells no two figures apart. */
const IDLE = wordsOf(bearers.idle);
/** Beginnings of what is all of them. */
const ALL = wordsOf(bearers.all);
const TOGETHER: ReadonlySet<string> = new Set(wordsOf(bearers.together));
const COUNT = hashOf('count');
const PART = hashOf('part');
/** A longer name is one of several things. */
const LONGEST = 16;
/** How many numbers back one that is told in no closed brackets is looked for. */
const BACK = 12;

/**
 * What bears a measure.
 *
 * @param indicator what the number was found to measure
 * @param chosen the candidate that it is taken from
 * @param subject whom the number was found to be of
 * @returns the words to put before the indicator; empty where it needs none
 */
export function bearerOf(
  indicator: string,
  { span }: Candidate,
  subject: string | null,
  frame: Frame,
  document: DocumentModel,
): string {
  if (span === null || span.sentence !== frame.sentence || !MEASURES.has(indicator)) return '';
  const last = toldBefore(frame, document);
  if (last === null || last.indicator === null) return '';
  // `产量12万吨，增长5%`: what the number before was found to be of.
  const goesOn = last.sentence === frame.sentence && span.from < frame.stretchFrom;
  if (goesOn && last.bearer !== '' && last.indicator === last.bearer + indicator) return last.bearer;
  if (!stands(span.from, last, frame)) return '';
  const { indicator: before, kind } = last;
  const bearer = measureBearer(before, indicator) || (kind === COUNT ? countedBearer(before, indicator) : '');
  const says = subject !== null && (subject.includes(bearer) || bearer.includes(subject));
  return says || !tellsApart(bearer, document) ? '' : bearer;
}

/** The number that a measure goes on from: in no brackets that are closed since, and no part that is. */
function toldBefore({ sentence, context }: Frame, { decisions, before }: DocumentModel): Decision | null {
  for (let i = decisions.length - 1; i >= Math.max(0, decisions.length - BACK); i--) {
    const one = decisions[i] as Decision;
    if (one.sentence !== sentence)
      return one.sentence === before[0] && one.sentence.block === sentence.block ? one : null;
    const between = sentence.folded.slice(one.end, context.mention.start);
    const closed = between.indexOf('）');
    const isClosed = closed >= 0 && !between.slice(0, closed).includes('（');
    if (!isClosed && !(one.scope === PART && between.includes('；'))) return one;
  }
  return null;
}

/** Whether a measure stands alone at the head of its clause, and nothing else is spoken of since the number before. */
function stands(from: number, last: Decision, { sentence, words, clauseFrom, at }: Frame): boolean {
  if (from < clauseFrom || !isAlone(sentence, clauseFrom, from)) return false;
  // `共有教师5000人`, `在校生合计9万人`: of all that were told.
  if (words.slice(clauseFrom, at).some(({ text }) => TOGETHER.has(text))) return false;
  if (last.sentence !== sentence) return clauseFrom === 0 && from <= headStart(words, 0, at);
  let depth = 0;
  for (let i = wordFrom(words, last.end); i < clauseFrom; i++) {
    const { text } = words[i] as Word;
    if (text === '（') depth++;
    else if (text === '）') depth = Math.max(0, depth - 1);
    else if (depth === 0 && isNominal(words[i] as Word)) return false;
  }
  return true;
}

/** Whether nothing but verbs, times and what goes with them stands between two words. */
function isAlone({ words }: ReadSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (isNominal(word) || ['number', 'preposition', 'de'].includes(word.kind)) return false;
  }
  return true;
}

/** What of an indicator stands before a measure of the same family. */
function measureBearer(indicator: string, measure: string): string {
  for (const family of FAMILIES) {
    if (!family.has(measure)) continue;
    let head = '';
    for (const word of family) if (word.length > head.length && indicator.endsWith(word)) head = word;
    if (head !== '') return indicator.slice(0, -head.length);
  }
  return '';
}

/** What was counted, where it has such a measure. */
function countedBearer(indicator: string, measure: string): string {
  const has = COUNTED.some(({ ends, borne }) => borne.has(measure) && ends.some((end) => indicator.endsWith(end)));
  return has ? indicator : '';
}

/** Whether a bearer tells two figures apart: no place does, which is a subject, and no word for all of them. */
function tellsApart(bearer: string, { lexicon }: DocumentModel): boolean {
  if (bearer.length < 2 || bearer.length > LONGEST) return false;
  if (IDLE.some((word) => bearer.endsWith(word)) || ALL.some((word) => bearer.startsWith(word))) return false;
  const { nation, deictic, isEntity, isNamed } = lexicon.classOf(bearer);
  return (
    !nation &&
    deictic === null &&
    (!isEntity || isNamed || COUNTED.some(({ ends }) => ends.some((end) => bearer.endsWith(end))))
  );
}
