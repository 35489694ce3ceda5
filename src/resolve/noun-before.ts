/** What stands before a number: a subject, a verb and a noun. */

import { globalPattern, pattern } from '../../grammars/pattern.js';
import { DATE_MARK, withoutBrackets } from './clauses.js';
import { tidy, trimHead, trimTail } from './edges.js';
import { entityAtHead } from './entities.js';
import { type Entity, isNation } from './entity.js';
import { measures, nouns, particles, verbs } from './lexicon.js';
import type { Words } from './words.js';

const ACT_HEAD = pattern`^${verbs.act}${particles.aspect}?`;

const FLOW_HEAD = pattern`^(?:${verbs.flow})`;

const STRONG = globalPattern`${verbs.strong}${particles.aspect}?`;

/** Verbs that are modifiers of the noun after them as often as not. */
export const MODIFIER_VERB = pattern`^${nouns.modifierVerbs}`;

export interface LeftReading {
  readonly subject: Entity | null;
  /** Noun phrase before the number; empty when there is none. */
  readonly noun: string;
  /** Whether a verb opened the stretch, so that its subject is elided. */
  readonly verb: string | null;
}

/** Nouns that say in which field, not what: the field is a subject and the thing counted is said elsewhere. */
const NOMINAL = pattern`^${nouns.nominalised}$`;

/** Words that begin like a preposition. */
const NOT_VERB = pattern`^${nouns.notVerbs}`;

const FLOW_VERB = pattern`^${nouns.flowVerbs}${particles.perfective}?$`;

/** Goods whose name is one character. */
const COMMODITY = pattern`^${nouns.commodities}$`;

const FIELD = pattern`${nouns.fields}$`;

const DATE_PHRASE = globalPattern`${nouns.beforeDate}?\ue001${nouns.behindDate}?`;

const EXAMPLES = pattern`${particles.etcetera}${nouns.behindExamples}?\ue001*$`;

const TOWARD = pattern`^${nouns.toward}`;

const WITHIN = pattern`^${nouns.withinMarks}+`;

const SOURCE = pattern`(?<=.{2})${nouns.sourcePrepositions}[^，；]{0,12}$`;

const HAVE_HEAD = pattern`^${nouns.have}`;

const WITHIN_TAIL = pattern`(?<=.{2})${particles.within}$`;

const NOUN_ENDING = pattern`^${nouns.nounEndings}`;

const PERSON_ENDING = pattern`^${nouns.personEndings}$`;

const EACH_KIND = pattern`^${nouns.eachKind}`;

const PER_EACH = pattern`^${particles.every}|^${measures.perHead}|、`;

const AFTER_COMPLETION = pattern`^${nouns.wholly}?${nouns.completion}${particles.after}${nouns.afterCompletion}*(?=.{2})`;

const HOW = pattern`^${nouns.comparing}.{0,6}$|^${nouns.averaging}+$|^${nouns.gaining}$`;

const ASPECT_TAIL = pattern`${particles.aspect}$`;

const PRIZE = pattern`^(.{2,10}?${nouns.sections})(${nouns.prizes})$`;

/** Whom a stretch begins with, and the rest of it. */
function subjectOf(left: string, words: Words): { subject: Entity | null; text: string; rest: string } | null {
  let text = trimHead(withoutBrackets(left).replace(DATE_PHRASE, DATE_MARK));
  // `甲、乙等8家企业`: examples of what is counted, not who counts it.
  if (EXAMPLES.test(text)) return null;
  if (TOWARD.test(text)) {
    const toward = entityAtHead(text.slice(1), words);
    if (toward && (toward.kind === 'place' || toward.kind === 'country')) text = text.slice(1);
  }
  const subject = entityAtHead(text, words);
  if (!subject) return { subject, text, rest: text };
  const rest = text.slice(subject.length);
  // `、教育部重点实验室2个`: in a list the name belongs to what is counted.
  if (left.startsWith('、') && belongsToNoun(subject, rest, words)) return { subject: null, text, rest: text };
  return isNation(subject.text) ? { subject: null, text, rest } : { subject, text, rest: rest.replace(WITHIN, '') };
}

/** `全市第一产业实现增加值`: the sector belongs to the measure. */
function fieldOf(rest: string, words: Words): string {
  const sector = rest.includes(nouns.sectorMark) ? entityAtHead(rest, words) : null;
  return sector?.kind === 'sector' && sector.strong ? sector.text : '';
}

/** Takes the verbs off the head of a stretch: `拥有软件企业` → 拥有, 软件企业. */
function takeVerb(stretch: string, words: Words): { verb: string | null; rest: string } {
  let rest = stretch;
  let verb: string | null = null;
  for (let i = 0; i < 3 && rest !== ''; i++) {
    if (words.isIndicator(rest) || FLOW_HEAD.test(rest) || NOT_VERB.test(rest)) break;
    // `生产总值、财政收入…`: the first item of a list begins like a verb.
    if (words.isIndicator(rest.slice(0, Math.max(0, rest.indexOf('、'))))) break;
    const hit = ACT_HEAD.exec(rest);
    if (!hit) break;
    const next = rest.slice(hit[0].length);
    // `服务业`, `销售额`: the verb is the first half of a noun.
    if (NOUN_ENDING.test(next) && hit[0].length === 2) break;
    if (PERSON_ENDING.test(next)) break;
    if (next === '') {
      verb = hit[0];
      break;
    }
    if (MODIFIER_VERB.test(rest) && (next.length <= 2 || words.indicatorAtEnd(rest)?.word.length === rest.length))
      break;
    verb = hit[0];
    rest = trimHead(next.replace(EACH_KIND, ''));
  }
  const cut = rest !== '' && !words.isIndicator(rest) && !PER_EACH.test(rest) ? lastStrong(rest, words) : 0;
  return cut > 0 ? { verb: verb ?? rest.slice(0, cut), rest: rest.slice(cut) } : { verb, rest };
}

/** What a stretch counts, without the words that say how. */
function nounOf(text: string, verb: string | null): string {
  // `建成后年产值`: once it is built.
  const noun = tidy(text).replace(AFTER_COMPLETION, '');
  // `较上年前移6位`, `每天新增1.2万户`: how, not what.
  if (HOW.test(noun)) return '';
  // One character left over is a verb or a particle, not a noun.
  if (noun.length === 1 && !COMMODITY.test(noun)) return '';
  // `通过复审17家`: a verb made a noun says nothing without the verb before it.
  const nominal = verb !== null && noun.length === 2 && noun !== verb && (NOMINAL.test(noun) || FLOW_VERB.test(verb));
  return nominal ? verb.replace(ASPECT_TAIL, '') + noun : noun;
}

/** Reads the stretch before a number: `大连高新区拥有软件企业` → subject 大连高新区, verb 拥有, noun 软件企业. */
export function readLeft(left: string, words: Words): LeftReading {
  const begun = subjectOf(left, words);
  if (begun === null) return { subject: null, noun: '', verb: null };
  const { subject } = begun;
  const inPlace = begun.rest !== begun.text && subject?.kind !== 'sector';
  const field = inPlace ? fieldOf(begun.rest, words) : '';
  const stretch = trimTail(trimHead(begun.rest.slice(field.length)).replaceAll(DATE_MARK, ''), words);
  const { verb, rest } = takeVerb(stretch.replace(SOURCE, '').replace(HAVE_HEAD, '').replace(WITHIN_TAIL, ''), words);
  const noun = nounOf(rest === '' ? field : words.isIndicator(rest) ? field + rest : rest, verb);
  if (subject === null && FIELD.test(noun))
    return {
      subject: { text: noun, kind: 'sector', length: noun.length, strong: true, measured: false },
      noun: '',
      verb,
    };
  const prize = PRIZE.exec(noun);
  if (prize)
    return {
      subject: { text: prize[1] as string, kind: 'event', length: 0, strong: true, measured: false },
      noun: prize[2] as string,
      verb,
    };
  return { subject, noun, verb };
}

const BODY_END = pattern`${nouns.bodyEnds}$`;

/** `教育部` in `教育部重点实验室`, `中国科学院` in `中国科学院院士`. */
function belongsToNoun(entity: Entity, rest: string, words: Words): boolean {
  if (entity.kind !== 'organisation' && entity.kind !== 'zone') return false;
  if (!entity.strong && !entity.measured) return true;
  return BODY_END.test(entity.text) && words.indicatorAtEnd(trimTail(rest, words))?.value === 'count';
}

const NOT_BEHIND_STRONG = pattern`^${nouns.notBehindStrong}`;

/** Offset after the last unmistakable verb that still leaves a noun behind it. */
function lastStrong(text: string, words: Words): number {
  STRONG.lastIndex = 0;
  let cut = 0;
  for (let hit = STRONG.exec(text); hit; hit = STRONG.exec(text)) {
    const end = hit.index + hit[0].length;
    const rest = text.slice(end);
    if (rest.length >= 2 && !NOT_BEHIND_STRONG.test(rest)) cut = end;
  }
  const known = words.indicatorAtEnd(text);
  return known && cut > text.length - known.word.length ? 0 : cut;
}

/** Whether a clause opens with a verb, its subject left out. */
export function beginsWithVerb(text: string, words: Words): boolean {
  return ACT_HEAD.test(text) && !words.isIndicator(text) && !entityAtHead(text, words);
}
