/** Names: short and deictic ones stand for the long ones that the text has introduced. */

import { globalPattern, pattern, wordsOf } from '../../grammars/pattern.js';
import type { Entity } from './entity.js';
import { names } from './lexicon.js';
import { nameAtEnd } from './name-limits.js';
import type { ResolveState } from './state.js';
import type { Words } from './words.js';

const NOT_NAMED = pattern`^${names.stateBodies}|${names.publishers}$`;

/** Names that the numbers after them are about: not a sector, not the bodies of the state, not who publishes. */
export function isNamed(entity: Entity): boolean {
  return entity.kind !== 'sector' && !NOT_NAMED.test(entity.text);
}

const ALIAS = globalPattern`（${names.aliasBelow}?${names.aliasShort}?${names.aliasCalled}“?([^”）]{2,16})”?）`;

/** `…联盟（以下简称“联盟”）`: the short name stands for the long one. */
export function noteAliases(folded: string, state: ResolveState, words: Words): void {
  for (const hit of folded.matchAll(ALIAS)) {
    const name = nameAtEnd(folded.slice(Math.max(0, (hit.index ?? 0) - 40), hit.index), words);
    const alias = hit[1] as string;
    if (name !== null && name.length > alias.length && name.endsWith(alias)) state.names.set(alias, name);
  }
}

const COMPANY = pattern`${names.companyNames}$`;

const SCOPE_HEAD = pattern`^${names.scopeHeads}`;

const COMPANY_ALONE = pattern`^${names.company}$|^${names.group}$`;

export function noteName(text: string, strong: boolean, state: ResolveState): void {
  if (SCOPE_HEAD.test(text)) return;
  if (COMPANY.test(text) && !COMPANY_ALONE.test(text)) state.names.set(names.company, text);
  if (strong)
    for (const [general, named] of GENERAL_NAMES)
      if (named.test(text) && text !== general) state.names.set(general, text);
  const suffix = GENERIC_NAME.exec(text)?.[0];
  if (suffix !== undefined && suffix !== text) state.names.set(suffix, text);
}

const DIVISION = pattern`.{2}(${names.divisionMarks})$`;

/** `泗洪县…，全县…`: the whole of the place that was named. */
export function notePlace(text: string, state: ResolveState): void {
  const suffix = DIVISION.exec(text)?.[1];
  if (suffix !== undefined)
    for (const word of wordsOf(names.wholePlaceHeads)) state.names.set(`${word}${suffix}`, text);
}

/** What a body is called once it has been named. */
const GENERAL_NAMES = Object.entries(names.generalNames).map(([name, ends]) => [name, pattern`${ends}$`] as const);

const GENERIC_NAME = pattern`${names.genericEnds}$`;

const POINTER_HEAD = pattern`^${names.deicticHeads}(?=.)`;

const WHOLE_DIVISION = pattern`^${names.wholeHeads}(${names.divisionMarks})$`;

const ZONE = pattern`^${names.zones}$`;

const ZONE_END = pattern`${names.zoneEnds}$`;

const POINTS_AT = pattern`^${names.pointers}`;

const POINTED_BODY = pattern`^${names.pointedBodies}$`;

/** A short or deictic name stands for the full one that the text has introduced: `该公司`, `联盟`, `本届论坛`. */
export function fullName(text: string, state: ResolveState): string {
  const bare = text.replace(POINTER_HEAD, '');
  const whole = WHOLE_DIVISION.exec(text);
  if (whole && state.place?.endsWith(whole[1] as string)) return state.place;
  if (ZONE.test(bare) && state.headingSubject !== null && ZONE_END.test(state.headingSubject))
    return state.headingSubject;
  const known = state.names.get(bare);
  if (known !== undefined) return known;
  const governing = state.topic ?? state.headingSubject ?? state.article;
  if (governing !== null && bare.length <= 4 && governing.endsWith(bare)) return governing;
  if (governing !== null && POINTS_AT.test(text) && POINTED_BODY.test(bare)) return governing;
  return text;
}
