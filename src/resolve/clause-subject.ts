/** Whom a clause is about, what it compares with, and what it says that the clauses behind it count. */

import { noneOf, pattern, unicodePattern } from '../../grammars/pattern.js';
import { actorAtHead } from './actors.js';
import { CHANGE_TAIL } from './changes.js';
import { type Clause, clauseText, DATE_MARK } from './clauses.js';
import { tidy, trimHead, trimTail } from './edges.js';
import { entityAtHead } from './entities.js';
import { type Entity, isNation } from './entity.js';
import { comparisons, measures, names, particles, reports } from './lexicon.js';
import { nameLimit } from './name-limits.js';
import { fullName, isNamed, noteName, notePlace } from './names.js';
import { MODIFIER_VERB } from './noun-before.js';
import type { ResolveContext, ResolveState, SentenceState } from './state.js';
import type { Words } from './words.js';

const AGAINST = pattern`${comparisons.against}`;

/** `与上月相比，`: what the changes behind it are compared with. */
const AGAINST_LAST = pattern`^${comparisons.with}?${comparisons.lastPeriods}${comparisons.lastPeriodEnds}?${comparisons.against}$`;

const YEAR_BEFORE = pattern`^${comparisons.lastYear}${comparisons.samePeriodShort}?$`;

const OUR_COUNTRY = pattern`^${names.ourCountry}`;

const WE = pattern`^${names.we}`;

const AMONG = pattern`^(.{2,14})${particles.within}$`;

/** `中核苏阀是中国阀门行业…的首家上市公司`: what a name stands for. */
const DEFINED = unicodePattern`^([\p{Script=Han}A-Za-z]{2,8})${particles.is}${names.definingScopes}[^，。；]{2,40}${names.definingNouns}${names.oneOfThem}?$`;

const RESULTS_SIGN = pattern`${reports.resultSigns}`;

/** `小米发布2020年业绩报告`: whose results they are. */
const ANNOUNCES = unicodePattern`
  ^([\p{Script=Han}A-Za-z]{2,10}?)(?:${reports.recently}
  |\ue001)*${reports.formally}?${reports.publishVerbs}[^，。；]{0,14}${reports.results}`;

/** The name that a clause defines or whose results it announces. Most clauses do neither. */
function definedName(head: string): string | undefined {
  const defined = head.includes(particles.is) ? DEFINED.exec(head) : null;
  return (defined ?? (RESULTS_SIGN.test(head) ? ANNOUNCES.exec(head) : null))?.[1];
}

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

/** Takes notice of a time that a clause compares with: `与2012年相比`. */
function noteCompared(clause: Clause, text: string, now: SentenceState): void {
  const { folded, times } = now;
  if (AGAINST_LAST.test(folded.slice(clause.start, clause.end))) {
    now.base = 'pop';
    return;
  }
  const time = times.find(({ role, start, end }) => role === 'compared' && start >= clause.start && end <= clause.end);
  if (time && AGAINST.test(text)) now.base = YEAR_BEFORE.test(folded.slice(time.start, time.end)) ? 'yoy' : time.iso;
}

/** Whom a clause begins with, named or not. */
function whoIn(head: string, counted: boolean, words: Words): Entity | null {
  const found = entityAtHead(head, words);
  // `全国规模以上工业企业实现…`: whoever acts, in the whole country.
  const acting = counted && (found === null || isNation(found.text)) ? head.slice(found?.length ?? 0) : '';
  return (acting === '' ? null : actorAtHead(acting, words, MODIFIER_VERB)) ?? found;
}

/** Takes notice of the country, or of a name that the clause is about. */
function noteWho(
  entity: Entity | null,
  head: string,
  counted: boolean,
  clause: Clause,
  now: SentenceState,
  state: ResolveState,
): void {
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
    now.head = clause.start <= LONGEST_LEAD;
    if (entity.strong || entity.measured || !plain || entity.kind === 'collective')
      now.subject = fullName(entity.text, state);
    if (entity.strong && !plain && now.head) state.article = now.subject;
    if (!plain) noteName(entity.text, entity.strong, state);
    if (entity.kind === 'place') notePlace(entity.text, state);
  } else if (WE.test(head)) now.nation = true;
}

/** Takes notice of a name that the clause defines, and of an event that it opens. */
function noteIntroduced(
  entity: Entity | null,
  head: string,
  text: string,
  now: SentenceState,
  state: ResolveState,
  words: Words,
): void {
  const defined = entity === null || entity.kind === 'sector' ? definedName(head) : undefined;
  if (defined !== undefined && !isNation(defined)) {
    now.subject = defined;
    state.article = defined;
    noteName(defined, true, state);
    state.names.set(names.company, defined);
  }
  const event = EVENT_OPENS.exec(text)?.[1];
  if (event !== undefined && now.subject === null && words.entityAtEnd(event)?.value === 'event') {
    now.subject = event;
    state.article = event;
    noteName(event, true, state);
  }
}

/** What a clause without a number says that the next one counts. */
function nounAhead(stretch: string, words: Words): string | null {
  const plain = trimTail(stretch.slice(0, nameLimit(stretch)), words).replace(CHANGE_TAIL, '');
  const noun = words.indicatorAtEnd(plain)?.word;
  if (noun === undefined || plain.length < 4) return null;
  if (noun !== plain && noun.length < 4 && plain.length > noun.length + 3) return null;
  return plain.length <= noun.length + 8 ? tidy(plain) : noun;
}

/** Takes notice of what the clauses behind this one count. */
function noteIndicator(
  entity: Entity | null,
  head: string,
  counted: boolean,
  clause: Clause,
  now: SentenceState,
  words: Words,
): void {
  // `落地企业中，9家成长为…`: what the next clause counts.
  const among = clause.stop === '，' ? AMONG.exec(head.replaceAll(DATE_MARK, ''))?.[1] : undefined;
  // `农村居民人均纯收入，考虑价格因素，…增长4.3%`: a clause that only names what the next one counts.
  const ahead = counted ? null : nounAhead(head.slice(entity?.length ?? 0).replaceAll(DATE_MARK, ''), words);
  const indicator = ahead ?? among;
  if (indicator === undefined) return;
  now.indicator = indicator;
  now.last = null;
}

/** How far from the head of its sentence a name may stand that its paragraph goes on to speak of. */
const LONGEST_LEAD = 24;

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
  { words }: ResolveContext,
): void {
  const text = clauseText(now.folded, clause.start, clause.end, now.times);
  noteCompared(clause, text, now);
  if (clause.bracketed) return;
  const head = trimHead(text);
  const counted = clause.mentions.some((mention) => mention.type !== 'date');
  const entity = whoIn(head, counted, words);
  // `国家能源局：1—6月，…`: who says it, not whom it is about.
  if (entity && clause.stop === '：' && SPEAKER.test(head)) return;
  // `市商务委员会的数据显示，…`: so does who tells it.
  if (entity?.kind === 'organisation' && !counted && TELLS.test(head.slice(entity.length))) return;
  noteWho(entity, head, counted, clause, now, state);
  noteIntroduced(entity, head, text, now, state, words);
  if (numbersFollow) noteIndicator(entity, head, counted, clause, now, words);
}
