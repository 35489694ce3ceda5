/**
 * What tells two figures apart belongs to the indicator: `规模以上工业增加值` is no `工业增加值`, and
 * `对实体经济发放的人民币贷款` no `人民币贷款`. What governs an indicator and is certain is put before it.
 */

import { globalPattern, pattern } from '../../grammars/pattern.js';
import { numerals, particles, qualifiers, shares, times } from '../resolve/lexicon.js';
import { borrowerOf } from './borrowers.js';
import type { Candidate } from './candidate.js';
import type { Decision, DocumentModel } from './document-model.js';
import { hashOf } from './feature.js';
import type { Frame } from './frame.js';
import type { ChoiceLexicon } from './lexicon.js';
import { isNominal, type ReadSentence, type Span, textOf } from './sentence.js';
import { isLabel } from './speakers.js';
import type { Word } from './words.js';

const CLASS = globalPattern`${qualifiers.sizes}[^，。；：、\d（）]{0,16}?${qualifiers.classEnds}`;
const CLASS_ALONE = pattern`^[^，。；：、\d]{0,8}${qualifiers.sizes}[^，。；：、\d（）]{0,16}${qualifiers.classEnds}$`;
const SIZED = pattern`${qualifiers.sizes}`;
/** What only those have that keep books: no place has a profit. */
const OWN_MEASURE = pattern`${qualifiers.ownMeasures}$`;
/** A measure that names nobody. */
const MEASURE = pattern`^${qualifiers.beforeMeasure}?(?:${qualifiers.measures}|${qualifiers.ownMeasures})$`;
/** `对实体经济发放的`, `每百元主营业务收入中的`, `扣除非经常性损益后的`, `以拆借方式合计`: a modifier without which the noun is another. */
const MODIFIER = pattern`
  (?:${qualifiers.towards}[^，。；：、\d]{2,12}${qualifiers.lending}${particles.genitive}
  |${qualifiers.each}${numerals.scales}{0,2}${qualifiers.eachUnits}[^，。；：、\d]{0,12}${particles.genitive}
  |${qualifiers.less}[^，。；：、\d]{2,24}(?:${particles.after}${particles.genitive}?|${particles.genitive})
  |${qualifiers.manner}[^，。；：\d]{2,20}${qualifiers.manners}${qualifiers.summed}?)$`;

/** What a plan aims at, and not what that is of: `经济增长速度的调控目标`. */
const AIM = pattern`^${qualifiers.aims}$`;
/** What says of what a part is and not whose. */
const SHARE_ALONE = pattern`^${shares.takes}.+${particles.genitive}${shares.proportions}$`;
const AIM_END = pattern`${qualifiers.aims}$`;

/** The same without its preposition, which stands before the indicator. */
const LENT = pattern`^[^，。；：、\d]{2,12}${qualifiers.lending}${particles.genitive}`;
const TOWARDS = pattern`${qualifiers.towards}$`;
/** The same without whom it is lent to. */
const LENT_TO_SOMEBODY = pattern`^${qualifiers.lending}${particles.genitive}`;
const TOWARDS_SOMEBODY = pattern`${qualifiers.towards}[^，。；：、\d]{2,12}$`;
const DONE_BY = pattern`^[^，。；：\d]{2,20}${qualifiers.manners}${qualifiers.summed}?`;
const BY = pattern`${qualifiers.manner}$`;

/** Whether an indicator is one that only those have who keep books. */
export const isOwnMeasure = (indicator: string): boolean => OWN_MEASURE.test(indicator);

/** Whether what stands before a colon can be who keeps books: no label, no measure, no place, no country. */
export function couldKeepBooks(name: string, lexicon: ChoiceLexicon): boolean {
  const { isNamed, isIndicator, deictic } = lexicon.classOf(name);
  return isNamed && !isIndicator && deictic === null && !isLabel(name);
}

/** What a claim's indicator is, and the class of enterprises that it and the ones after it are of. */
export interface Qualified {
  readonly indicator: string | null;
  readonly subject: string | null;
  readonly qualifier: string | null;
}

/**
 * Puts before an indicator what it is certainly qualified by.
 *
 * @param indicator what was chosen
 * @param chosen the candidate that it is taken from
 * @param subject whom the number was found to be of
 */
export function qualified(
  indicator: string | null,
  chosen: Candidate,
  subject: string | null,
  frame: Frame,
  document: DocumentModel,
): Qualified {
  if (indicator === null) return { indicator, subject, qualifier: null };
  const span = chosen.span?.sentence === frame.sentence ? chosen.span : null;
  const aimless = span === null ? indicator : withoutAim(indicator, frame.sentence, span.to);
  if (aimless !== indicator) return { indicator: aimless, subject, qualifier: null };
  const part = partBefore(indicator, frame, document);
  if (part !== null) return { indicator: part, subject, qualifier: null };
  const counted = span === null ? '' : countedBefore(frame, span, document);
  if (counted !== '') return { indicator: counted + indicator, subject, qualifier: null };
  const own = span === null ? '' : modifierOf(indicator, frame, span);
  const modifier = own || modifierBefore(indicator, frame, document) || borrowerOf(indicator, frame, document);
  const whole = modifier + indicator;
  // Who is lent to is part of what is lent.
  const whose = subject !== null && modifier.includes(subject) ? null : subject;
  const says = SIZED.test(whole) || SIZED.test(whose ?? '');
  const bare = MEASURE.test(whole);
  const qualifier = says || bare ? classOf(frame, span, whole, document) : null;
  const composes = qualifier !== null && !says && bare && isOfPlace(whose, document);
  return { indicator: composes ? joined(qualifier, whole) : whole, subject: whose, qualifier };
}

/** `经济增长速度的宏观调控|目标`: what a plan aims at, and not how it is called. */
function withoutAim(indicator: string, { words }: ReadSentence, to: number): string {
  const at = indicator.lastIndexOf(particles.genitive);
  const tail = indicator.slice(at + 1);
  const aims = at > 0 && !AIM_END.test(tail) && AIM_END.test(tail + (words[to]?.text ?? ''));
  return aims ? indicator.slice(0, at) : indicator;
}

/** `研发经费增加到1161亿元，占生产总值的比重提高到1.13%`: the share is of what was told before it in the sentence. */
function partBefore(indicator: string, { sentence, claim }: Frame, { decisions }: DocumentModel): string | null {
  const last = decisions.at(-1);
  if (claim.kind !== 'share' || !SHARE_ALONE.test(indicator) || last?.sentence !== sentence) return null;
  return last.indicator;
}

/** `46个投产项目完成投资442.4亿元`: what the number before counted, right before what is told of it. */
function countedBefore({ words }: Frame, { from }: Span, { decisions, current }: DocumentModel): string {
  const last = decisions.at(-1);
  const end = words[from]?.start ?? 0;
  if (last?.sentence !== current || last.kind !== COUNT || last.indicator === null) return '';
  const between = last.sentence.folded.slice(last.end, end);
  return between === last.indicator && words[from]?.kind === 'verb' ? between : '';
}

const COUNT = hashOf('count');

/** A modifier that stands right before an indicator. */
function modifierOf(indicator: string, { sentence, clauseFrom }: Frame, { from }: Span): string {
  if (from <= clauseFrom) return '';
  if (AIM.test(indicator)) return ownerOf(sentence, clauseFrom, from);
  const before = textOf(sentence, clauseFrom, from);
  return (openingOf(indicator)?.exec(before) ?? MODIFIER.exec(before))?.[0] ?? '';
}

/** What opens the modifier that an indicator has only the end of. */
function openingOf(indicator: string): RegExp | null {
  if (LENT.test(indicator)) return TOWARDS;
  if (LENT_TO_SOMEBODY.test(indicator)) return TOWARDS_SOMEBODY;
  return DONE_BY.test(indicator) ? BY : null;
}

/** The nouns before a word with the 的 that joins them to it; the empty text where none stand there. */
function ownerOf(sentence: ReadSentence, from: number, to: number): string {
  const { words } = sentence;
  if (words[to - 1]?.kind !== 'de') return '';
  let first = to - 1;
  while (first > from && isNominal(words[first - 1] as Word)) first--;
  return first === to - 1 ? '' : textOf(sentence, first, to);
}

/** `对小微企业发放的信用贷款增加26亿元，同比少增3亿元`: the modifier that the same noun had right before in the sentence. */
function modifierBefore(indicator: string, { sentence }: Frame, { decisions }: DocumentModel): string {
  const last = decisions.at(-1);
  if (last?.sentence !== sentence || !last.indicator?.endsWith(indicator)) return '';
  return MODIFIER.exec(last.indicator.slice(0, -indicator.length))?.[0] ?? '';
}

/** Whether a number is of a place, or of nobody: enterprises of a certain size are not told apart from one another. */
function isOfPlace(subject: string | null, { lexicon }: DocumentModel): boolean {
  if (subject === null) return true;
  const { nation, deictic, isEntity, isNamed } = lexicon.classOf(subject);
  return nation || deictic !== null || (isEntity && !isNamed);
}

/** The class that governs a number: told in its clause, or by the number before it where nobody else is named since. */
function classOf(frame: Frame, span: Span | null, indicator: string, document: DocumentModel): string | null {
  const { sentence, clauseFrom, at } = frame;
  const own = lastClass(sentence, clauseFrom, at);
  if (own !== null) {
    // `占规上工业营收的四成`: what a share is of.
    if (!isNounal(sentence, clauseFrom, own.from)) return null;
    const behind = span === null || span.from < own.to ? own.to : span.from;
    return isVerbal(sentence, own.to, behind) ? own.text : null;
  }
  const last = document.decisions[document.decisions.length - 1];
  const handed = last === undefined ? null : (last.qualifier ?? namedIn(last));
  if (last === undefined || handed === null) return null;
  const goesOn = last.sentence === sentence;
  if (!goesOn && (last.sentence !== document.before[0] || last.sentence.block !== sentence.block)) return null;
  if (!goesOn && !OWN_MEASURE.test(indicator)) return null;
  const opens = span === null || (span.from >= clauseFrom && isVerbal(sentence, clauseFrom, span.from));
  return opens ? handed : null;
}

/** A class that was counted, or that the number before was found to be of. */
function namedIn({ indicator, subject }: Decision): string | null {
  if (indicator !== null && CLASS_ALONE.test(indicator)) return indicator;
  return subject !== null && CLASS_ALONE.test(subject) ? subject : null;
}

/** The last class of enterprises between two words, with the word behind it. */
function lastClass(
  sentence: ReadSentence,
  from: number,
  to: number,
): { text: string; from: number; to: number } | null {
  const { words, folded } = sentence;
  const start = words[from]?.start ?? 0;
  const stretch = folded.slice(start, words[to]?.start);
  if (!SIZED.test(stretch)) return null;
  const hit = [...stretch.matchAll(CLASS)].at(-1);
  if (hit === undefined) return null;
  const opens = start + hit.index;
  return {
    text: hit[0],
    from: words.findIndex((word) => word.end > opens),
    to: words.findIndex((word) => word.end >= opens + hit[0].length) + 1,
  };
}

/** Whether nothing but verbs, times and what goes with them stands between two words. */
function isVerbal({ words }: ReadSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (isNominal(word) || word.kind === 'preposition' || word.kind === 'number') return false;
  }
  return true;
}

/** Whether no verb and no preposition stands between two words. */
function isNounal({ words }: ReadSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { kind, text } = words[i] as Word;
    if ((kind === 'verb' && !text.endsWith(times.having)) || kind === 'preposition') return false;
  }
  return true;
}

/** A class before a measure that may begin with its last word: `规模以上工业` and `工业增加值`. */
function joined(qualifier: string, indicator: string): string {
  for (let length = Math.min(4, indicator.length - 1); length >= 2; length--)
    if (qualifier.endsWith(indicator.slice(0, length))) return qualifier + indicator.slice(length);
  return qualifier + indicator;
}
