/** Names: short and deictic ones stand for the long ones that the text has introduced. */

import { CHANGE_TAIL } from './changes.js';
import { type Clause, clauseText, DATE_MARK } from './clauses.js';
import { tidy, trimHead, trimTail } from './edges.js';
import { actorAtHead, type Entity, entityAtHead, isNation, nameAtEnd, nameLimit } from './entities.js';
import { comparisons, measures, names, particles, reports } from './lexicon.js';
import { MODIFIER_VERB } from './noun-before.js';
import { globalPattern, noneOf, pattern, unicodePattern, wordsOf } from './pattern.js';
import type { ResolveContext, ResolveState, SentenceState } from './state.js';
import type { Words } from './words.js';

const AGAINST = pattern`${comparisons.against}`;
const YEAR_BEFORE = pattern`^${comparisons.lastYear}${comparisons.samePeriodShort}?$`;
const OUR_COUNTRY = pattern`^${names.ourCountry}`;
const WE = pattern`^${names.we}`;
const AMONG = pattern`^(.{2,14})${particles.within}$`;

/**
 * Takes notice of a clause's own subject and of a time it compares with.
 *
 * @param numbersFollow whether this clause or one after it in the sentence has a number
 */
export function noteClause(
  clause: Clause,
  numbersFollow: boolean,
  now: SentenceState,
  state: ResolveState,
  context: ResolveContext,
): void {
  const text = clauseText(now.folded, clause.start, clause.end, now.times);
  const compared = now.times.find(
    (time) => time.role === 'compared' && time.start >= clause.start && time.end <= clause.end,
  );
  if (compared && AGAINST.test(text))
    now.base = YEAR_BEFORE.test(now.folded.slice(compared.start, compared.end)) ? 'yoy' : compared.iso;
  if (clause.bracketed) return;
  const head = trimHead(text);
  const counted = clause.mentions.some((mention) => mention.type !== 'date');
  const found = entityAtHead(head, context.words);
  // `全国规模以上工业企业实现…`: whoever acts, in the whole country.
  const acting = counted && (found === null || isNation(found.text)) ? head.slice(found?.length ?? 0) : '';
  const entity = (acting === '' ? null : actorAtHead(acting, context.words, MODIFIER_VERB)) ?? found;
  // `国家能源局：1—6月，…`: who says it, not whom it is about.
  if (entity && clause.stop === '：' && SPEAKER.test(head)) return;
  // `市商务委员会的数据显示，…`: so does who tells it.
  if (entity?.kind === 'organisation' && !counted && TELLS.test(head.slice(entity.length))) return;
  if (entity && isNation(entity.text)) {
    if (OUR_COUNTRY.test(entity.text)) now.nation = true;
    // `…；全国注册棋手超过120万人`: whom the sentence began with is left behind.
    if (now.folded[clause.start - 1] === '；' && clause.mentions.some(({ type }) => type === 'figure')) {
      now.subject = null;
      now.nation = true;
    }
  } else if (
    entity &&
    (entity.strong || counted || isOrganised(entity)) &&
    isNamed(entity) &&
    !endsList(head, entity)
  ) {
    const plain = !isOrganised(entity) || entity.passing === true;
    now.passing = entity.passing === true;
    now.head = now.folded.slice(0, clause.start).length <= 24;
    if (entity.strong || entity.measured || !plain || entity.kind === 'collective')
      now.subject = fullName(entity.text, state);
    if (entity.strong && !plain && now.head) state.article = now.subject;
    if (!plain) noteName(entity.text, entity.strong, state);
    if (entity.kind === 'place') notePlace(entity.text, state);
  } else if (WE.test(head)) now.nation = true;
  const defined = entity === null || entity.kind === 'sector' ? definedName(head) : undefined;
  if (defined !== undefined && !isNation(defined)) {
    now.subject = defined;
    state.article = defined;
    noteName(defined, true, state);
    state.names.set(names.company, defined);
  }
  const event = EVENT_OPENS.exec(text);
  if (event && now.subject === null && context.words.entityAtEnd(event[1] as string)?.value === 'event') {
    now.subject = event[1] as string;
    state.article = now.subject;
    noteName(now.subject, true, state);
  }
  if (!numbersFollow) return;
  // `落地企业中，9家成长为…`: what the next clause counts.
  const among = AMONG.exec(head.replaceAll(DATE_MARK, ''));
  if (among && clause.stop === '，') {
    now.indicator = among[1] as string;
    now.last = null;
  }
  // `农村居民人均纯收入，考虑价格因素，…增长4.3%`: a clause that only names what the next one counts.
  if (!counted) {
    const stretch = head.slice(entity?.length ?? 0).replaceAll(DATE_MARK, '');
    const plain = trimTail(stretch.slice(0, nameLimit(stretch)), context.words).replace(CHANGE_TAIL, '');
    const noun = context.words.indicatorAtEnd(plain);
    if (
      noun &&
      plain.length >= 4 &&
      (noun.word === plain || noun.word.length >= 4 || plain.length <= noun.word.length + 3)
    ) {
      now.indicator = plain.length <= noun.word.length + 8 ? tidy(plain) : noun.word;
      now.last = null;
    }
  }
}

/** `中核苏阀是中国阀门行业…的首家上市公司`: what a name stands for. */
const DEFINED = unicodePattern`^([\p{Script=Han}A-Za-z]{2,8})${particles.is}${names.definingScopes}[^，。；]{2,40}${names.definingNouns}${names.oneOfThem}?$`;

const RESULTS_SIGN = pattern`${reports.resultSigns}`;

/** The name that a clause defines or whose results it announces. Most clauses do neither. */
function definedName(head: string): string | undefined {
  const defined = head.includes(particles.is) ? DEFINED.exec(head) : null;
  return (defined ?? (RESULTS_SIGN.test(head) ? ANNOUNCES.exec(head) : null))?.[1];
}

/** `小米发布2020年业绩报告`: whose results they are. */
const ANNOUNCES = unicodePattern`
  ^([\p{Script=Han}A-Za-z]{2,10}?)(?:${reports.recently}
  |\ue001)*${reports.formally}?${reports.publishVerbs}[^，。；]{0,14}${reports.results}`;

const SPEAKER = pattern`^[^，。]{2,12}${reports.speakers}$`;

const TELLS = pattern`
  ^(?:${particles.genitive}
  |\ue001)*${reports.recently}?${reports.latest}?${reports.tellVerbs}?${particles.genitive}?${reports.tellModifiers}?${reports.tellNouns}`;

/** `由…主办的第三届…大赛在成都开幕`. */
const EVENT_OPENS = pattern`${particles.genitive}(${noneOf('，。', particles.genitive)}{4,40}?)(?:${particles.at}?\ue001)?(?:${particles.in}[^，。]{2,16}?)?${reports.eventVerbs}`;

const GOES_ON_AS_LIST = pattern`^(?:、|${particles.etcetera}|${particles.andOnly}[^，；]{0,12}${particles.etcetera})`;
const EXAMPLES = pattern`
  ^[^，；]{0,40}${particles.etcetera}\d|^[^，；]{0,40}${particles.etcetera}\ue001?$
  |^、[^，；]{0,30}\d+${measures.countedPlaces}(?!${measures.percentTail})`;

/** A list of examples (`甲、乙等`) names no one subject. */
function endsList(head: string, entity: Entity): boolean {
  return GOES_ON_AS_LIST.test(head.slice(entity.length)) && EXAMPLES.test(head.slice(entity.length));
}

function isOrganised(entity: Entity): boolean {
  return entity.kind === 'zone' || entity.kind === 'organisation' || entity.kind === 'event';
}

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

function noteName(text: string, strong: boolean, state: ResolveState): void {
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
function notePlace(text: string, state: ResolveState): void {
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
