/** Whoever acts without a name to be known by, and the words that point at a name: `全省法院`, `该行`, `“研值贷”`. */

import { noneOf, pattern } from '../../grammars/pattern.js';
import { ACT_HEAD, type Entity, isNation, NOT_HEAD, PERSON } from './entity.js';
import { names, particles } from './lexicon.js';
import type { EntityClass, Words } from './words.js';

const WHOLE_PLACE = pattern`
  ^${names.wholePointers}(?:${names.wholeDivisions}(?!${names.wholeDivisionsNot})
  |${names.country}(?=${names.nationalBodies}))`;

const NEVER = /(?!)/;

/** Nouns of one character that 该 points with. */
const POINTED = pattern`^${names.pointed}`;

const SESSION = pattern`^${names.thisOne}${names.sessions}${noneOf('，、', particles.genitive)}{1,6}?${names.gatherings}(?!${names.gatheringsNot})`;

const DOCUMENT_POINTED = pattern`^${names.thisOrThat}${names.documentNouns}`;

const POINTS = pattern`^${names.pointingAt}`;

const MEASURE_HEAD = pattern`^${names.measureHeads}`;

/** `全市`, `该行`, `该孵化器`: a word that points at an entity, cut before the verb or indicator that follows. */
export function deicticName(text: string, words: Words): Entity | null {
  const make = (length: number, kind: EntityClass): Entity => ({
    text: text.slice(0, length),
    kind,
    length,
    strong: true,
    measured: false,
  });
  const held = SESSION.exec(text);
  if (held) return make(held[0].length, 'event');
  const whole = WHOLE_PLACE.exec(text);
  if (whole) return actorAtHead(text, words, NEVER) ?? make(whole[0].length, 'collective');
  if (POINTED.test(text)) return make(2, 'organisation');
  if (DOCUMENT_POINTED.test(text)) return null;
  if (!POINTS.test(text)) return null;
  for (let length = 3; length <= Math.min(8, text.length); length++) {
    const rest = text.slice(length);
    if (rest === '' || ACT_HEAD.test(rest) || MEASURE_HEAD.test(rest) || words.isIndicator(rest))
      return make(length, 'organisation');
  }
  return null;
}

const ACTOR = pattern`${names.actors}$`;

const NAME_STOP = pattern`(?:[，；：。、（“《\ue001\d]|${particles.genitiveOrPerfective})`;

const ADVERBS_BEFORE_ACT = pattern`${names.actorAdverbs}+$`;

/**
 * Whoever acts in a clause, named or not: what stands before its first verb (`重点企业实现…`, `全省法院受理…`).
 *
 * @param modifies verbs that are as often part of a noun
 */
export function actorAtHead(text: string, words: Words, modifies: RegExp): Entity | null {
  if (NOT_HEAD.test(text) || ACT_HEAD.test(text)) return null;
  for (let at = 2; at <= Math.min(14, text.length - 2); at++) {
    if (NAME_STOP.test(text[at - 1] as string)) return null;
    const rest = text.slice(at);
    if (!ACT_HEAD.test(rest) || modifies.test(rest)) continue;
    const name = text.slice(0, at).replace(ADVERBS_BEFORE_ACT, '');
    if (!ACTOR.test(name) || name.length < 3 || isNation(name) || words.indicatorAtEnd(name) || PERSON.test(name))
      return null;
    return { text: name, kind: 'organisation', length: at, strong: true, measured: false, passing: true };
  }
  return null;
}

/** `“十四五”` is no name. */
const PLAN_NAME = pattern`${names.planEnd}”$`;

const BEFORE_ACT = pattern`^(?:${names.actingAdverbs}|\ue001)+`;

const MODIFYING_ACT = pattern`^${names.modifyingActs}`;

/** `“研值贷”累计投放`: a name in quotation marks that acts. */
export function actingQuote(text: string): Entity | null {
  const quoted = /^“[^”，。]{2,12}”/.exec(text)?.[0];
  if (quoted === undefined || PLAN_NAME.test(quoted)) return null;
  const acts = text.slice(quoted.length).replace(BEFORE_ACT, '');
  if (!ACT_HEAD.test(acts) || MODIFYING_ACT.test(acts)) return null;
  return { text: quoted, kind: 'organisation', length: quoted.length, strong: true, measured: false, passing: true };
}
