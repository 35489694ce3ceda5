/**
 * The resolve room: reads the mentions of each sentence together with the clauses, sentences and headings that
 * govern it, and says what every number is about.
 */
import type { DateMention, Figure, Mention, Rank } from '../../grammars/zh/mention.js';
import { toNumber } from '../../grammars/zh/decimal.js';
import type { Block } from '../layout/layout.js';
import type { Sentence } from '../layout/sentences.js';
import type { Change, Kind, Status } from '../record/schema.js';
import { type DocumentDate, isoYear } from './calendar.js';
import type { Claim } from './claim.js';
import { type Clause, splitClauses, withoutBrackets } from './clauses.js';
import { countKind, moneyKind, percentKind } from './kinds.js';
import { type Entity, entityAtHead, isNation, nameAtEnd } from './entities.js';
import { beginsWithVerb, DATE_MARK, type LeftReading, readLeft, readRight, tidy, trimHead, trimTail } from './nouns.js';
import { type PeriodState, readTimes, type Time } from './period.js';
import { statusOf } from './status.js';
import { anyOf, VERBS, type Words } from './words.js';

export interface ResolveContext {
  readonly document: DocumentDate | null;
  readonly words: Words;
}

/** What one part of a document hands on to the next. */
export interface ResolveState extends PeriodState {
  /** Entity that the section's heading names. */
  headingSubject: string | null;
  /** The place that the document is about, from its title. */
  place: string | null;
  /** Entity that the paragraph speaks of. */
  topic: string | null;
  /** Entity that the article last spoke of: the subject of clauses that leave theirs out. */
  article: string | null;
  /** What was last counted, for lists by field in the next sentence. */
  counted: string | null;
  /** Short names and the long names they stand for. */
  readonly names: Map<string, string>;
  /** 1 for `一、`, 2 for `（一）`, 3 for a heading without a number; 0 before any. */
  sectionLevel: number;
  /** Status that the section's heading gives. */
  sectionStatus: Status;
}

export function initialState(): ResolveState {
  return { paragraph: null, section: null, title: null, year: null, month: null, event: null, lastDay: null, sectionLevel: 0, headingSubject: null, place: null, topic: null, article: null, counted: null, names: new Map(), sectionStatus: 'actual' };
}

const RISE = anyOf(VERBS.rise);
const FALL = anyOf(VERBS.fall);
const ADVERB = '(?:了|近|约|达到|达|为|均|各|都|分别|又|还|仅|已|超过|超|逾|高达|在|幅度|速度|比例|较快|快速|平均|实际|名义|同比|环比|高|有|将|预计|至少|不足|不到)*';
const CHANGE_TAIL = new RegExp(`(?:(?<!自然)增长率|${RISE}|${FALL}|(?<![新倍净])(?:增|涨|升|降|减|跌)|(?<=上年|去年|同期|上月|年|比|期|平均|水平)[^，；]{0,6}(?:多|少|高|低|快|慢|增|减|升|降))(?:率|幅度|幅|速度)?${ADVERB}$`);
const FALL_TAIL = new RegExp(`(?:${FALL}|降|减|跌|少|低|慢)(?:率|幅度|幅|速度)?${ADVERB}$`);
const LEVEL_TAIL = new RegExp(`(?:(?:${RISE}|${FALL}|升|降|增|减|压|调整|发展|拓展|扩展|扩|涨|跌|提|压实|恢复|回升|反弹)(?:到|至|为)|(?:调|提|上调|下调)(?:至|到|为))(?:了)?${ADVERB}$`);
const GROWTH_NOUN = /(?:增速|增幅|涨幅|降幅|跌幅|升幅|(?<!自然)增长率|增长速度|下降率)(?:[^，；]{0,8}(?:为|达|达到|在|至|到|提高到|回落到|回落至|提高至|升至|降至|保持在|控制在|稳定在))?(?:约|近)?$/;
const COUNT_RISE = new RegExp(`(?:${anyOf(VERBS.countRise)})(?:了|近|约|超过|超|逾|达到|达|为|至少)*$`);
const COUNT_FALL = new RegExp(`(?:${anyOf(VERBS.countFall)})(?:了|近|约|超过|超|逾|达到|达|为|至少)*$`);
const COMPARED_MORE = /(?:比|较|同比|环比)[^，；]{0,12}(?:多|增|升|涨|高)(?:了)?$/;
const COMPARED_LESS = /(?:比|较|同比|环比)[^，；]{0,12}(?:少|减|降|跌|低)(?:了)?$/;

/** A claim in the making, with what later claims inherit from it. */
interface Draft {
  kind: Kind;
  subject: string | null;
  indicator: string | null;
  base: string | null;
  change: Change | null;
  negative: boolean;
  unit: string | null;
  value: number | null;
  min: number | null;
  max: number | null;
  bound: Figure['bound'];
}

interface Topic {
  readonly subject: string | null;
  readonly indicator: string | null;
}

/** What governs inside one sentence. */
interface SentenceState {
  readonly folded: string;
  readonly times: readonly Time[];
  subject: string | null;
  indicator: string | null;
  last: Draft | null;
  /** Time compared with, set by a clause such as `与2012年相比`. */
  base: string | null;
  fromIso: string | null;
  /** What the next numbers of a list are about, in order. */
  coordinated: Topic[] | null;
  /** What the numbers of the sentence were about so far. */
  readonly told: Topic[];
  /** What the last level was a level of: the whole that `其中…占` is part of. */
  whole: string | null;
  /** What the measures of the sentence are of, when no entity is named. */
  bearer: string | null;
  /** The sentence speaks of the country: nothing is inherited. */
  nation: boolean;
}

/** Reads one block; yields its claims in text order and moves the state on. */
export function* resolveBlock(block: Block, parse: (folded: string) => Mention[], state: ResolveState, context: ResolveContext): Generator<Claim> {
  enterBlock(block, state, context);
  for (const sentence of block.sentences) yield* resolveSentence(sentence, parse(sentence.folded), state, context);
}

const ARTICLE_START = /^(?:本报讯|新华社|本报记者|▶本报记者|（?记者)/;
/** A headline of its own: what the headline before it named is over. */
const NEWS = /发布|举办|举行|召开|揭牌|启动|获批|签约|签署|开幕|落户|亮相|揭晓|成立|开工|投产|上线|出台|印发|登陆|挂牌|宣布/;
/** Titles whose year is the year that the whole document is about. */
const TITLE = /公报|报告|回顾|年报|概况|综述|巡礼|年度|运行情况|工作总结/;
const SECTION_REVIEW = /回顾|完成情况|执行情况|成就|总结/;
const SECTION_TARGET = /(?:目标|任务|安排|计划|要求|打算|工作重点|总体要求|政策取向|展望|规划|下一步)/;

function enterBlock(block: Block, state: ResolveState, context: ResolveContext): void {
  const first = block.sentences[0];
  if (!first) return;
  const text = first.folded;
  if (block.role === 'heading') {
    const bare = trimHead(text.replace(/^[◇◆▶●■（(]?[一二三四五六七八九十]{0,3}[）)、.．]?/, ''));
    const entity = entityAtHead(bare, context.words);
    const year = /((?:19|20)\d\d)年/.exec(text.replace(/\s/g, ''));
    if (state.place === null && entity?.kind === 'place' && TITLE.test(text)) state.place = entity.text;
    if (/^[（(](?:供稿|来源)/.test(text)) {
      state.headingSubject = null;
      state.section = null;
    } else if (entity?.strong && /^(?:[：:，“]|$|[^总书主部省市委副])/.test(bare.slice(entity.length)) && isNamed(entity)) {
      state.headingSubject = entity.text;
      state.article = entity.text;
    } else if (/^[◇◆▶●■□★]/.test(text) || NEWS.test(text)) {
      state.headingSubject = null;
      state.article = null;
    }
    const level = /^[一二三四五六七八九十]{1,3}、/.test(text) ? 1 : /^（[一二三四五六七八九十]+）/.test(text) ? 2 : 3;
    if (year) {
      const years = [...text.matchAll(/((?:19|20)\d\d)年/g)].map((hit) => Number(hit[1]));
      state.section = String(/回顾|情况|成就|公报|概况|运行/.test(text) ? years[0] : years[years.length - 1]);
      state.sectionLevel = level;
      if (state.title === null && level === 3 && TITLE.test(text)) state.title = state.section;
    } else if (level <= state.sectionLevel) state.section = null;
    if (level <= 2 || year || SECTION_TARGET.test(text)) {
      const target = SECTION_TARGET.test(text) && !SECTION_REVIEW.test(text) && (level < 3 || /(?:目标|任务|计划|安排|要求|打算|展望|下一步)$/.test(text));
      if (target || level === 1 || year) state.sectionStatus = target ? 'target' : 'actual';
      if (target && !year && context.document && level === 1) {
        state.section = String(context.document.year);
        state.sectionLevel = level;
      }
    }
    return;
  }
  if (ARTICLE_START.test(text)) {
    state.headingSubject = null;
    state.article = null;
    state.event = null;
    state.section = null;
  }
  state.paragraph = null;
  state.year = null;
  state.month = null;
  state.topic = state.headingSubject;
}

function* resolveSentence(sentence: Sentence, mentions: Mention[], state: ResolveState, context: ResolveContext): Generator<Claim> {
  const { folded } = sentence;
  const { times, dates } = readTimes(folded, mentions, context.document, state);
  const clauses = splitClauses(folded, mentions);
  if (folded.includes('称')) noteAliases(folded, state, context.words);
  const now: SentenceState = { folded, times, subject: null, indicator: null, last: null, base: null, fromIso: null, coordinated: null, told: [], whole: null, bearer: null, nation: false };
  for (const clause of clauses) {
    noteClause(clause, now, state, context);
    let previous: Figure | Rank | null = null;
    let groupStart = -1;
    for (const mention of clause.mentions) {
      if (mention.type !== 'date' && sentence.role === 'masthead') continue;
      if (mention.type === 'date') {
        yield dateClaim(sentence, mention, dates.get(mention) ?? 'XXXX');
        continue;
      }
      const joined = previous !== null && goesOn(folded, previous, mention);
      if (!joined) groupStart = leftEdge(folded, clause, previous, mention);
      const claim = readNumber(sentence, clause, mention, { joined, groupStart, previous, bounded: clause.mentions.some((m) => m.type !== 'date' && m.start >= mention.end), group: joined ? 1 : groupSize(folded, clause, mention) }, now, state, context);
      previous = mention;
      if (claim) yield claim;
    }
  }
  // A masthead year without 年 is a date all the same.
  for (const time of times) {
    if (time.leading && time.role === 'governs' && time.iso !== null && sentence.role !== 'masthead' && carries(time.iso, context)) state.paragraph = time.iso;
    else if (time.leading && time.iso === null && time.role === 'governs') state.paragraph = null;
    if (/^\d{4}-\d\d-\d\d/.test(time.iso ?? '') && state.event === null && time.role === 'governs') state.event = time.iso;
  }
  if (now.subject !== null) state.topic = now.subject;
  else if (now.nation) {
    state.topic = null;
    state.article = null;
  }
}

/** A day or month of years ago tells of one event; what the next sentence says does not hold for it. */
function carries(iso: string, context: ResolveContext): boolean {
  const year = isoYear(iso);
  return iso.length <= 4 || iso.includes('/') || year === null || context.document === null || year >= context.document.year - 1;
}

const LIST_SIGN = /^[、，和与及或]?(?:以及)?$/;
/** Between two percentages `和下降` goes on with the list and turns its sign. */
const TURNING_SIGN = /^[、和](?:同比|环比)?(?:增长|下降|上涨|提高|回落|减少|上升|降低)$/;

/** Whether a number goes on with the list that the number before it stands in. */
function goesOn(folded: string, previous: Mention, mention: Mention): boolean {
  const between = folded.slice(previous.end, mention.start);
  if (LIST_SIGN.test(between)) return true;
  return previous.type === 'figure' && mention.type === 'figure' && previous.unit.kind === 'percent' && mention.unit.kind === 'percent' && TURNING_SIGN.test(between);
}

function groupSize(folded: string, clause: Clause, mention: Mention): number {
  let size = 1;
  let last = mention;
  for (const other of clause.mentions) {
    if (other.start < last.end || other.type === 'date') continue;
    if (!goesOn(folded, last, other)) break;
    size++;
    last = other;
  }
  return size;
}

/** Where the stretch before a number begins: after the last number of its clause. */
function leftEdge(folded: string, clause: Clause, previous: Mention | null, mention: Mention): number {
  let start = clause.start;
  if (previous) start = previous.end;
  void folded;
  void mention;
  return start;
}

/** Takes notice of a clause's own subject and of a time it compares with. */
function noteClause(clause: Clause, now: SentenceState, state: ResolveState, context: ResolveContext): void {
  const text = clauseText(now.folded, clause.start, clause.end, now.times);
  const compared = now.times.find((time) => time.role === 'compared' && time.start >= clause.start && time.end <= clause.end);
  if (compared && /相比|比较/.test(text)) now.base = compared.iso;
  if (clause.bracketed) return;
  const head = trimHead(text);
  const entity = entityAtHead(head, context.words);
  const counted = clause.mentions.some((mention) => mention.type !== 'date');
  if (entity && isNation(entity.text)) {
    if (/^(?:我国|我们|中国)/.test(entity.text)) now.nation = true;
  } else if (entity && (entity.strong || counted || isOrganised(entity)) && isNamed(entity) && !endsList(head, entity)) {
    const plain = !isOrganised(entity);
    if (entity.strong || entity.measured || !plain || entity.kind === 'collective') now.subject = fullName(entity.text, state);
    if (entity.strong && !plain) state.article = now.subject;
    if (!plain) noteName(entity.text, state);
  } else if (/^我们/.test(head)) now.nation = true;
  const event = EVENT_OPENS.exec(text);
  if (event && now.subject === null && context.words.entityAtEnd(event[1] as string)?.value === 'event') {
    now.subject = event[1] as string;
    state.article = now.subject;
    noteName(now.subject, state);
  }
  // `农村居民人均纯收入，考虑价格因素，…增长4.3%`: a clause that only names what the next one counts.
  if (!counted) {
    const plain = trimTail(head.replaceAll(DATE_MARK, ''), context.words).replace(CHANGE_TAIL, '');
    const noun = context.words.indicatorAtEnd(plain);
    if (noun && noun.word.length >= 4 && (noun.word === plain || noun.word.length >= 6)) {
      now.indicator = plain.length <= noun.word.length + 8 ? tidy(plain) : noun.word;
      now.last = null;
    }
  }
}

/** `由…主办的第三届…大赛在成都开幕`. */
const EVENT_OPENS = /的([^，。的]{4,40}?)(?:于?\u0001)?(?:在[^，。]{2,16}?)?(?:开幕|举行|举办|召开|启动|落幕|闭幕|开赛|拉开帷幕|圆满结束)/;

/** A list of examples (`甲、乙等`) names no one subject. */
function endsList(head: string, entity: Entity): boolean {
  return /^(?:、|等|和[^，；]{0,12}等)/.test(head.slice(entity.length)) && /^[^，；]{0,40}等\d|^[^，；]{0,40}等\u0001?$/.test(head.slice(entity.length));
}

function isOrganised(entity: Entity): boolean {
  return entity.kind === 'zone' || entity.kind === 'organisation' || entity.kind === 'event';
}

/** Names that the numbers after them are about: not a sector, not the bodies of the state, not who publishes. */
function isNamed(entity: Entity): boolean {
  return entity.kind !== 'sector' && !/^(?:国务院|党中央|中共中央|中央|各级|全国人大|全国政协|新华社)|(?:统计局|调查队|编辑部|报社|办公室|人民政府|发布厅)$/.test(entity.text);
}

/** `…联盟（以下简称“联盟”）`: the short name stands for the long one. */
function noteAliases(folded: string, state: ResolveState, words: Words): void {
  for (const hit of folded.matchAll(/（(?:以下|下)?(?:简)?称“?([^”）]{2,16})”?）/g)) {
    const name = nameAtEnd(folded.slice(Math.max(0, (hit.index ?? 0) - 40), hit.index), words);
    const alias = hit[1] as string;
    if (name !== null && name.length > alias.length && name.endsWith(alias)) state.names.set(alias, name);
  }
}

const COMPANY = /(?:公司|集团|股份|科技|生物|航空|医药|制药|药业|传感|重工|控股|实业|新能|新材|银行|证券)$/;

function noteName(text: string, state: ResolveState): void {
  if (/^(?:全国|我国|各|全省|全市)/.test(text)) return;
  if (COMPANY.test(text) && !/^公司$|^集团$/.test(text)) state.names.set('公司', text);
  const suffix = GENERIC_NAME.exec(text)?.[0];
  if (suffix !== undefined && suffix !== text) state.names.set(suffix, text);
}

const GENERIC_NAME = /(?:公司|集团|联盟|园区|高新区|开发区|经开区|大赛|论坛|大会|博览会|合作周|洽谈会|峰会|协会|学校|医院|学院|大学|银行|研究院|研究所|联合会|运动会)$/;

/** A short or deictic name stands for the full one that the text has introduced: `该公司`, `联盟`, `本届论坛`. */
function fullName(text: string, state: ResolveState): string {
  const bare = text.replace(/^(?:该|本|此|本届|本次|此次|本站|本场)(?=.)/, '');
  const whole = /^(?:全|我|本|该)([省市县区州旗])$/.exec(text);
  if (whole && state.place?.endsWith(whole[1] as string)) return state.place;
  if (/^(?:园区|高新区|开发区|经开区|全区|我区)$/.test(bare) && state.headingSubject !== null && /(?:区|园|城|带)$/.test(state.headingSubject)) return state.headingSubject;
  const known = state.names.get(bare);
  if (known !== undefined) return known;
  const governing = state.topic ?? state.headingSubject ?? state.article;
  if (governing !== null && bare.length <= 4 && governing.endsWith(bare)) return governing;
  if (governing !== null && /^[该本全]/.test(text) && /^(?:公司|集团|市|省|区|县|州|园区|院|校|行|企业|中心|地区)$/.test(bare)) return governing;
  return text;
}

/** A stretch of the sentence with its dates marked out. */
function clauseText(folded: string, start: number, end: number, times: readonly Time[]): string {
  let out = '';
  let at = start;
  for (const time of times) {
    if (time.end <= at || time.start >= end) continue;
    out += folded.slice(at, Math.max(at, time.start)) + DATE_MARK;
    at = time.end;
  }
  return out + folded.slice(at, Math.max(at, end));
}

function dateClaim(sentence: Sentence, mention: DateMention, iso: string): Claim {
  return {
    sentence, start: mention.start, end: mention.end, rule: mention.rule, kind: 'date', subject: null, indicator: null, value: null, min: null, max: null,
    unit: null, bound: 'exact', change: null, base: null, period: iso, status: 'actual',
  };
}

interface Place {
  /** The number goes on a list begun by an earlier one. */
  readonly joined: boolean;
  readonly groupStart: number;
  readonly previous: Mention | null;
  /** Another number of the clause follows. */
  readonly bounded: boolean;
  /** How many numbers the list has that this one begins. */
  readonly group: number;
}

function readNumber(sentence: Sentence, clause: Clause, mention: Figure | Rank, place: Place, now: SentenceState, state: ResolveState, context: ResolveContext): Claim | null {
  const { folded } = sentence;
  let left = clauseText(folded, place.groupStart, place.joined ? Math.max(place.groupStart, (place.previous as Mention).start) : mention.start, now.times);
  const next = clause.mentions.find((other) => other.start >= mention.end && other.type !== 'date');
  const right = clauseText(folded, mention.end, next ? next.start : clause.end, now.times);
  left = left.replace(/(?:\u0001的?)+$/, '');
  const elided = beginsWithVerb(trimHead(clauseText(folded, clause.start, clause.end, now.times)), context.words);
  // What the number before has taken as its noun is not this number's: `23个国家和地区的412家企业`.
  const taken = place.previous?.type === 'figure' ? now.last?.indicator : null;
  if (taken && left.startsWith(taken)) left = left.slice(taken.length).replace(/^的/, '');
  const draft = mention.type === 'rank' ? readRankClaim(mention, left, now, context) : readFigureClaim(mention, left, right, clause, place, now, state, context);
  if (!draft) return null;
  const period = periodOf(mention, clause, now, state);
  if (draft.subject === null && place.previous !== null && now.last?.subject) draft.subject = now.last.subject;
  if (draft.subject === null && !now.nation) draft.subject = now.subject ?? state.topic ?? (elided ? state.article : null) ?? state.place;
  else if (draft.subject !== null) draft.subject = fullName(draft.subject, state);
  if (draft.subject === null && now.bearer !== null && BARE_MEASURE.test(draft.indicator ?? '')) draft.subject = now.bearer;
  noteBearer(draft, now, context.words);
  if (draft.subject !== null && isNation(draft.subject)) draft.subject = null;
  const before = folded.slice(0, mention.start);
  const status = statusOf(scopeOf(before), folded.slice(clause.start, clause.end), folded.slice(mention.end, mention.end + 10), state.sectionStatus, period === null ? null : isoYear(period.slice(period.indexOf('/') + 1)), context.document?.year ?? null);
  now.last = draft;
  if (draft.kind !== 'growth') now.told.push({ subject: draft.subject, indicator: draft.indicator });
  if (draft.kind === 'count' || draft.kind === 'enterprise_count') state.counted = draft.indicator;
  if (draft.change === null && ['gdp', 'funding', 'amount', 'count', 'enterprise_count', 'quantity'].includes(draft.kind) && !/其中/.test(folded.slice(clause.start, mention.start))) now.whole = draft.indicator;
  return {
    sentence, start: mention.start, end: mention.end, rule: mention.rule, kind: draft.kind, subject: draft.subject, indicator: draft.indicator,
    value: draft.value, min: draft.min, max: draft.max, unit: draft.unit, bound: draft.bound, change: draft.change, base: draft.base, period, status,
  };
}

/** Measures that are always of something: `总产量`, `品牌价值`. */
const BARE_MEASURE = /^(?:总|年|平均|单|日|月)?(?:产量|产值|面积|单产|亩产|总产|存栏|出栏|价格|均价|销量|销售额|成交额|规模|品牌价值|全长|总长|长度|高度|建筑面积|投资额|总投资|售价|租金|年产能|产能|寿命|重量)$/;

/** `赣南脐橙种植面积189万亩，年产量…`: what bears the first measure bears the bare ones after it. */
function noteBearer(draft: Draft, now: SentenceState, words: Words): void {
  const noun = draft.indicator ?? '';
  const known = words.indicatorAtEnd(noun);
  if (known && known.word.length < noun.length && noun.length - known.word.length >= 2 && noun.length - known.word.length <= 10) now.bearer = noun.slice(0, noun.length - known.word.length);
}

/** Words that say plan or forecast hold to the end of their sentence, or to a semicolon that opens a new statement. */
function scopeOf(before: string): string {
  return before;
}

function periodOf(mention: Mention, clause: Clause, now: SentenceState, state: ResolveState): string | null {
  let governing: Time | null = null;
  for (const time of now.times) {
    if (time.start >= mention.start) break;
    if (time.role === 'compared' || time.role === 'none') continue;
    if (time.role === 'from' && now.folded.slice(time.end, mention.start).length > 12) continue;
    if (time.role === 'from' && time.start < clause.start) continue;
    if (time.reach === 'clause' && (time.start < clause.start || time.end > clause.end)) continue;
    if (time.reach === 'segment' && now.folded.slice(time.end, mention.start).includes('；')) continue;
    governing = time;
  }
  // A `from` time holds for its own number alone.
  if (governing?.role === 'from') {
    const between = clause.mentions.some((m) => m.type !== 'date' && m.start > (governing as Time).end && m.start < mention.start);
    if (between) {
      governing = null;
      for (const time of now.times) if (time.start < mention.start && time.role === 'governs') governing = time;
    }
  }
  // `由19家增加到65家`: the first number holds for the time that the list started from, or for none that is said.
  const own = governing !== null && governing.start >= clause.start && governing.role === 'from';
  if (!own && /(?:由|从)(?:约|近)?$/.test(now.folded.slice(clause.start, mention.start)) && clauseRises(now.folded.slice(mention.end, clause.end))) return now.fromIso;
  if (governing) return governing.iso;
  return state.paragraph ?? state.section ?? state.title;
}

/** Whether what follows a number takes it to another: `…增加到`, `…调整为`. */
function clauseRises(after: string): boolean {
  return /^[^，；]{0,14}(?:到|至|为|成)/.test(after);
}

function numbers(figure: Figure): Pick<Draft, 'value' | 'min' | 'max' | 'bound'> {
  if (figure.high) return { value: null, min: toNumber(figure.low), max: toNumber(figure.high), bound: 'between' };
  return { value: toNumber(figure.low), min: null, max: null, bound: figure.bound };
}

function sixDecimals(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

const DETACHED_ABOUT = /(?:约|大约|近|接近|将近)(?:占|为|是|相当于|合)[^，；]*$/;
const DETACHED_OVER = /(?:超过|超|逾|突破|高于|大于)(?:了)?[^，；\d]{1,12}$/;

function readFigureClaim(figure: Figure, left: string, right: string, clause: Clause, place: Place, now: SentenceState, state: ResolveState, context: ResolveContext): Draft | null {
  const { words } = context;
  const whole = clauseText(now.folded, clause.start, figure.start, now.times);
  const unit = figure.unit;
  const draft: Draft = {
    kind: 'quantity', subject: null, indicator: null, base: null, change: null, negative: figure.negative, unit: unit.code, ...numbers(figure),
  };
  if (draft.bound === 'exact' && DETACHED_ABOUT.test(left)) draft.bound = 'about';
  const percent = unit.kind === 'percent' || unit.kind === 'permille' || unit.kind === 'point' || unit.kind === 'fold' || unit.kind === 'doubling' || unit.kind === 'fraction';
  if (percent && draft.bound === 'exact' && DETACHED_OVER.test(left) && unit.kind === 'fraction') draft.bound = 'over';
  if (place.joined && now.last && sameSort(now.last, unit.kind)) return coordinate(draft, figure, now, right, words, place.bounded, now.folded.slice(place.previous?.end ?? figure.start, figure.start));
  const level = LEVEL_TAIL.test(left) && !GROWTH_NOUN.test(left);
  const changes = !level && (unit.kind === 'doubling' || CHANGE_TAIL.test(left) || GROWTH_NOUN.test(left) || /^的?(?:增长|增速|增幅|涨幅|降幅|增长率|速度(?:递增|增长|发展))(?![到至为了])/.test(right));
  const reading = readLeft(left, words);
  const bounded = place.bounded;
  if (percent) {
    readPercent(draft, figure, { left, right, whole, reading, level, bounded, changes, group: place.group }, now, state, context);
  } else if (unit.kind === 'currency') {
    readCounted(draft, { left, right, reading, level, bounded }, now, state, words);
    draft.kind = moneyKindInSentence(draft, left, right, now, words);
  } else if (unit.kind === 'measure') {
    readCounted(draft, { left, right, reading, level, bounded }, now, state, words);
    draft.kind = 'quantity';
  } else {
    draft.kind = 'count';
    readCounted(draft, { left, right, reading, level, bounded }, now, state, words);
    draft.kind = countKind(draft.indicator ?? '', unit, words);
  }
  if (!percent) {
    if (!level) {
      if ((COUNT_RISE.test(left) && !/(?:改造|优化|转型)提升$/.test(left)) || COMPARED_MORE.test(left) || /净增[^，；]*$/.test(left)) draft.change = 'increase';
      else if (COUNT_FALL.test(left) || COMPARED_LESS.test(left)) draft.change = 'decrease';
    }
    if (draft.change !== null) draft.base = comparedBase(whole, false, figure, now, state);
  }
  noteFrom(left, now, figure);
  const signed = draft.kind === 'growth' || (draft.kind === 'rate' && figure.negative) || unit.dimension === 'temperature';
  if (signed && draft.value !== null && draft.negative) draft.value = -draft.value;
  if (signed && draft.kind !== 'growth' && draft.min !== null && draft.negative) draft.min = -draft.min;
  if (draft.kind === 'growth' && draft.min !== null && draft.max !== null && draft.negative) [draft.min, draft.max] = [-draft.max, -draft.min];
  return draft;
}

const GENERIC_MONEY = /^(?:总|合计|累计|披露|已投|首期|单笔|户均|平均|最高|最低|交易)*(?:金额|规模|总规模|余额|总额|额度|首期|资金|单价)?$/;

/** A noun that says only `金额` or `规模` is of the kind that its sentence speaks of. */
function moneyKindInSentence(draft: Draft, left: string, right: string, now: SentenceState, words: Words): Kind {
  const noun = draft.indicator ?? '';
  if (GENERIC_MONEY.test(noun) || /^(?:总规模|首期|户均|单笔|自筹|配套|匹配)/.test(trimHead(left))) {
    if (/融资|基金|投资|贷款|授信|募资|出资/.test(now.folded)) return 'funding';
    if (now.last && ['gdp', 'funding', 'amount'].includes(now.last.kind)) return now.last.kind;
  }
  const kind = moneyKind(noun, left, right, words);
  return kind === 'amount' && noun === '' && now.last && ['gdp', 'funding'].includes(now.last.kind) ? now.last.kind : kind;
}

function sameSort(last: Draft, kind: string): boolean {
  const isPercent = kind === 'percent' || kind === 'point' || kind === 'fold' || kind === 'fraction' || kind === 'permille';
  return isPercentKind(last.kind) === isPercent;
}

function isPercentKind(kind: Kind): boolean {
  return kind === 'growth' || kind === 'share' || kind === 'rate' || kind === 'ratio';
}

/** A number that goes on a list takes what the first one had; `分别` gives each its own subject. */
function coordinate(draft: Draft, figure: Figure, now: SentenceState, right: string, words: Words, bounded: boolean, between: string): Draft {
  const last = now.last as Draft;
  draft.kind = last.kind;
  draft.base = last.base;
  draft.change = last.change;
  draft.subject = last.subject;
  draft.indicator = last.indicator;
  const item = now.coordinated?.shift();
  if (item) {
    if (item.subject !== null) draft.subject = item.subject;
    if (item.indicator !== null) draft.indicator = item.indicator;
  }
  if (draft.kind === 'ratio' && figure.unit.kind === 'percent' && draft.value !== null) draft.unit = 'x';
  const noun = readRight(right, words, bounded);
  if (noun !== '' && (draft.kind === 'count' || draft.kind === 'enterprise_count' || draft.kind === 'quantity')) draft.indicator = noun;
  if (noun !== '' && draft.kind === 'share' && /^的/.test(right)) {
    if (!isNation(last.base ?? '')) draft.base = noun;
    draft.indicator = noun;
  }
  const turn = /(增长|上涨|提高|上升)|(下降|回落|减少|降低)/.exec(between);
  if ((figure.negative || turn?.[2] !== undefined) && last.kind === 'growth') {
    if (draft.value !== null) draft.value = -draft.value;
  } else if (turn?.[1] !== undefined) {
    // The sign has turned back.
  } else if (last.negative || (last.kind === 'growth' && (last.value ?? last.min ?? 0) < 0)) {
    if (draft.value !== null) draft.value = -draft.value;
    else if (draft.min !== null && draft.max !== null) [draft.min, draft.max] = [-draft.max, -draft.min];
  }
  return draft;
}

interface Stretch {
  readonly left: string;
  readonly right: string;
  readonly reading: LeftReading;
  readonly level: boolean;
  /** Another number ends the stretch on the right. */
  readonly bounded: boolean;
}

/** Subject and indicator of something counted, measured or paid. */
function readCounted(draft: Draft, stretch: Stretch, now: SentenceState, state: ResolveState, words: Words): void {
  const { reading } = stretch;
  let noun = '';
  const after = readRight(stretch.right, words, stretch.bounded);
  let before = reading.noun;
  let subject = reading.subject?.text ?? null;
  if (subject !== null && before === '' && reading.verb === null && after === '' && isCounted(reading.subject as Entity, draft, now)) {
    before = subject;
    subject = null;
  }
  const changed = !stretch.level && (COUNT_RISE.test(stretch.left) || COUNT_FALL.test(stretch.left) || COMPARED_MORE.test(stretch.left) || COMPARED_LESS.test(stretch.left));
  if (changed) before = stripChange(stretch.left, words);
  if (stretch.level && LEVEL_ONLY.test(stretch.left)) before = '';
  if (after !== '' && before !== '' && /^的/.test(stretch.right) && draft.kind !== 'count' && words.indicatorAtEnd(before)) {
    // `总规模2.5亿元的种子基金`: the measure before, its bearer behind.
    noun = before;
    subject = subject ?? after;
  } else if (after !== '' && !(changed && before !== '')) {
    noun = after;
    if (draft.unit !== null && draft.kind !== 'count' && before !== '' && reading.verb === null && words.isIndicator(before) && !/^的/.test(stretch.right)) noun = before;
  } else noun = before;
  if (subject !== null && reading.subject?.kind !== 'collective') draft.subject = subject;
  else if (subject !== null) draft.subject = subject;
  if (noun === '' && subject !== null && reading.subject?.kind === 'sector') {
    draft.subject = subject;
    noun = (now.last && !/^\d/.test(now.last.unit ?? '') && now.last.unit !== 'CNY' ? now.last.indicator : null) ?? state.counted ?? '';
  }
  if (/^(?:人均|户均|日均|次均|月均|亩均|场均|单位|平均)$/.test(noun) && now.last?.indicator) noun += now.last.indicator;
  draft.indicator = noun === '' ? (now.last?.indicator ?? now.indicator) : noun;
  if (/分别|依次/.test(stretch.left)) {
    noteList(stretch.left, now, draft);
    noun = draft.indicator ?? '';
  } else now.coordinated = null;
  if (noun !== '') now.indicator = noun;
}

const LEVEL_ONLY = /^(?:约|近|已|均|分别|又|再|稳步|快速|大幅|逐步|进一步|迅速|[，、])*[^，；]{1,3}(?:到|至|为)(?:了)?$/;

/** An entity right before its number is what is counted, unless the list has said what is. */
function isCounted(entity: Entity, draft: Draft, now: SentenceState): boolean {
  if (entity.kind === 'event' || entity.kind === 'organisation') return true;
  if (entity.kind !== 'zone') return false;
  return now.last === null || now.last.unit !== draft.unit;
}

/** The noun that grows: what stands before `比…增长`. */
function stripChange(left: string, words: Words): string {
  const text = left
    .replace(CHANGE_TAIL, '')
    .replace(new RegExp(`(?:${DATE_MARK}|同比|环比|比上年|比去年|较上年|较去年|较上年同期|比上年同期|与上年相比|比上月|较上月|按可比价格计算|按不变价格计算|按可比口径|可比口径|同口径|自然口径|按当年价格|按可比价|可比价|扣除价格因素|扣除价格因素后|实际|名义|平均每年|每年平均|年均|年平均|平均|每年|分别|又|累计|总体|大幅|快速|稳步|小幅|略有|有所|继续|持续|进一步|比|较|同|与)+$`), '')
    .replace(/(?:比|较|同|与)[^，；]{0,16}$/, (hit) => (/[比较]/.test(hit) ? '' : hit));
  return readLeft(text, words).noun;
}

interface PercentStretch extends Stretch {
  readonly whole: string;
  readonly changes: boolean;
  readonly group: number;
}

/** `增速`, `涨幅`: of what, the number before has said. */
const GENERIC_GROWTH = /^(?:同比|环比)?(?:增速|增幅|涨幅|降幅|跌幅|增长率|增长|回落幅度|升幅)$/;

/** A difference between places, not between times: `高于全省平均水平2.7个百分点`. */
const GAP = /(?:高于|低于|高出|快于|慢于|好于|优于|领先)[^，；]*$|比[^，；]*(?<![提升增走降])[高低快慢](?:出|于)?(?:约|近)?$/;

const SHARE_OF = /(?:约|近|已|共|分别|合计|又)?占(?!比|有率|地|用)(?:到|据|了|全部|有)?(.{0,40}?)(?:的)?(?:比重|比例|份额|比率|\u0001)?(?:分别|已|均|由|从|约|将|为|达到|达|超过|超|近|提高到|提升到|上升到|提高至|提升至|上升至|增长至|增长到|增加到|下降到|下降至|降至|升至|保持在|稳定在|不低于|不足|仅|高达|的|一直|始终|长期|\u0001)*$/;

function readPercent(draft: Draft, figure: Figure, stretch: PercentStretch, now: SentenceState, state: ResolveState, context: ResolveContext): void {
  const { words } = context;
  const { left, right, whole, reading } = stretch;
  const kind = figure.unit.kind;
  const fold = kind === 'fold';
  const set = (made: Kind): void => {
    draft.kind = made;
    draft.unit = made === 'ratio' ? 'x' : fold ? 'x' : kind === 'point' ? 'pp' : kind === 'permille' ? '‰' : '%';
    if (made === 'ratio' && !fold && draft.value !== null) draft.value = sixDecimals(draft.value / 100);
    if (kind === 'fraction' && draft.value !== null && made !== 'ratio') draft.value = sixDecimals(draft.value);
  };
  const inherit = (): void => {
    draft.subject = reading.subject?.text ?? now.last?.subject ?? null;
    draft.indicator = reading.noun !== '' ? reading.noun : (now.last?.indicator ?? now.indicator);
  };
  if (stretch.changes || (kind === 'point' && GAP.test(left))) {
    const gap = kind === 'point' && GAP.test(left) && !/上年|去年|同期|上月|上季|\u0001/.test(left);
    set(gap ? 'rate' : 'growth');
    const told = gap ? readLeft(left.replace(GAP, ''), words).noun : stripChange(left, words);
    const noun = GENERIC_GROWTH.test(told) ? '' : told;
    draft.subject = reading.subject?.text ?? null;
    const inherited = now.last && now.last.kind !== 'rank' ? now.last : null;
    draft.indicator = noun !== '' ? noun : (inherited?.indicator ?? now.indicator);
    if (noun === '' && draft.subject === null) draft.subject = inherited?.subject ?? null;
    if (noun === '' && told !== '' && kind === 'point' && draft.indicator !== null) draft.indicator += told;
    if (!gap) {
      draft.negative = draft.negative || FALL_TAIL.test(left) || /^(?:的)?(?:降幅|下降|跌幅)/.test(right);
      draft.base = comparedBase(whole, noun === '', figure, now, state);
    }
    if (noun !== '') now.indicator = noun;
    noteList(left, now, draft);
    takeUp(draft, noun, stretch.group, now);
    return;
  }
  if (stretch.level && reading.noun === '' && now.last && isPercentKind(now.last.kind)) {
    set(now.last.kind === 'growth' ? (percentKind(now.last.indicator ?? '', words) ?? 'rate') : now.last.kind);
    if (now.last.kind !== 'growth') draft.base = now.last.base;
    inherit();
    return;
  }
  const fromNoun = percentKind(reading.noun, words);
  const share = SHARE_OF.exec(left) ?? (left === whole ? null : SHARE_OF.exec(whole));
  if (share) {
    set(fold ? 'ratio' : 'share');
    readShare(draft, share, left === whole || SHARE_OF.test(left) ? left : whole, now, words);
    return;
  }
  if (kind === 'point') {
    set('growth');
    inherit();
    return;
  }
  const ratio = /(?:是|为|达|达到|相当于|仅为|约为|超过|仅及|等于|高达|只有|不足|不到|接近|近|恢复到|恢复至)([^，；是为]{1,24})的$/.exec(left);
  if (fold || (ratio && /相当于|是|为|仅及|恢复/.test(ratio[0]) && kind !== 'permille')) {
    set('ratio');
    const reference = ratio ? (ratio[1] as string) : '';
    const compared = now.times.find((time) => time.start < figure.start && time.end >= figure.start - 2 - reference.length && time.role === 'compared');
    draft.base = compared?.iso ?? (tidy(reference) || null);
    if (/^\d{4}(?:年)?$/.test(draft.base ?? '')) draft.base = (draft.base as string).slice(0, 4);
    const noun = readLeft(ratio ? left.slice(0, ratio.index) : left, words);
    draft.subject = noun.subject?.text ?? null;
    draft.indicator = noun.noun !== '' ? noun.noun : (now.last?.indicator ?? now.indicator);
    if (noun.noun === '' && draft.subject === null) draft.subject = now.last?.subject ?? null;
    noteList(left, now, draft);
    takeUp(draft, noun.noun, stretch.group, now);
    return;
  }
  if (fromNoun) {
    set(fromNoun);
    draft.subject = reading.subject?.text ?? null;
    draft.indicator = reading.noun;
    if (fromNoun === 'share') shareNoun(draft, reading.noun, now, words);
    now.indicator = reading.noun;
    noteList(left, now, draft);
    return;
  }
  const scoped = /(?:超过|超|达到|达|近|约|已)?(全国|全球|世界|全省|全市|全区|全县|全行业)的?$/.exec(left);
  if (kind === 'fraction' && scoped && /^(?:[，；。）]|$)/.test(right)) {
    set('share');
    const part = readLeft(left.slice(0, scoped.index), words);
    draft.base = scoped[1] as string;
    draft.subject = part.subject?.text ?? null;
    draft.indicator = part.noun || (now.last?.indicator ?? null);
    return;
  }
  const noun = /^(?:之间|之内|以内|上下)/.test(right) ? '' : readRight(right, words, stretch.bounded);
  if (noun !== '' && !/^(?:以上|左右)?[，；。）]/.test(right)) {
    set('share');
    draft.base = noun;
    draft.indicator = noun;
    const scope = /(?:全国|全省|全市|全球|世界|国内|我国|全区|全县)$/.exec(left);
    if (scope) draft.base = /^的/.test(right) || noun.startsWith(scope[0]) ? scope[0] : scope[0] + noun;
    draft.subject = reading.subject?.text ?? null;
    return;
  }
  const known = percentKind(draft.indicator ?? now.last?.indicator ?? '', words);
  set(kind === 'permille' ? 'rate' : kind === 'fraction' ? 'share' : now.last?.kind === 'share' && reading.subject !== null ? 'share' : known === 'share' ? 'share' : 'rate');
  inherit();
  if (draft.kind === 'share') draft.base = now.last?.kind === 'share' ? now.last.base : kind === 'fraction' && right !== '' ? draft.indicator : null;
}

/** `在工农业总产值中，农业占…`: the whole stands in a clause before. */
function wholeOf(now: SentenceState, text: string): string | null {
  const within = /在([^，；。]{2,20}?)中，[^；。]*$/.exec(now.folded.slice(0, now.folded.indexOf(text.slice(0, 4)) + 1));
  return within ? tidy(within[1] as string) : null;
}

/** Part and whole of `甲占乙的…`. */
function readShare(draft: Draft, share: RegExpExecArray, text: string, now: SentenceState, words: Words): void {
  const base = tidy((share[1] ?? '').replace(/(?:从|由|已|分别).*$/, '').replaceAll(DATE_MARK, ''));
  draft.base = base !== '' ? base : (wholeOf(now, text) ?? now.whole);
  const before = text.slice(0, share.index);
  const part = readLeft(before, words);
  draft.subject = part.subject?.text ?? null;
  draft.indicator = part.noun;
  if (part.noun === '' && part.subject === null) {
    draft.subject = now.last?.subject ?? null;
    draft.indicator = now.last?.indicator ?? now.indicator;
  } else if (part.noun === '') {
    draft.indicator = part.subject?.kind === 'sector' ? (part.subject?.text ?? null) : (now.last?.indicator ?? now.indicator);
  }
  if (base === '' && draft.indicator) shareNoun(draft, draft.indicator, now, words);
  if (draft.indicator) now.indicator = draft.indicator;
  noteList(before, now, draft);
}

/** `从业人员中本科以上学历占比`: the whole stands before 中. */
function shareNoun(draft: Draft, noun: string, now: SentenceState, words: Words): void {
  draft.base = draft.base ?? now.whole;
  const within = /^(.{2,20}?)中(?:的)?[，]?(.{2,})$/.exec(noun);
  if (within && !/^(?:其|集|途|初|高)$/.test(within[1] as string)) {
    draft.base = draft.base ?? (within[1] as string);
    draft.indicator = (within[2] as string).replace(/(?:所)?(?:占比|比重|比例|份额|占)$/, '') || noun;
  } else {
    const bare = noun.replace(/(?:所)?(?:占比重|占比|所占比重|比重|占)$/, '');
    if (bare !== '') draft.indicator = bare;
  }
  void now;
  void words;
}

/** Items before `分别`, each of which takes one of the numbers that follow. */
function noteList(left: string, now: SentenceState, draft: Draft): void {
  now.coordinated = null;
  if (!/分别|依次|各/.test(left) && !/分别|依次/.test(now.folded)) return;
  if (draft.subject === null && now.subject?.includes('、')) draft.subject = now.subject;
  const subjects = (draft.subject ?? '').split(/、|和|与|以及/).filter((item) => item !== '');
  if (subjects.length > 1 && /、/.test(draft.subject ?? '')) {
    draft.subject = subjects[0] as string;
    now.coordinated = subjects.slice(1).map((subject) => ({ subject, indicator: null }));
    return;
  }
  const items = splitList(draft.indicator ?? '');
  if (items.length < 2) return;
  draft.indicator = items[0] as string;
  now.coordinated = items.slice(1).map((indicator) => ({ subject: null, indicator }));
}

/** `甲7万人，乙24万人，分别是2012年的1.4倍和2.9倍`: numbers with no noun of their own take up the ones told before. */
function takeUp(draft: Draft, noun: string, group: number, now: SentenceState): void {
  if (noun !== '' || group < 2 || now.told.length < group) return;
  const [first, ...rest] = now.told.slice(-group) as [Topic, ...Topic[]];
  draft.subject = first.subject;
  draft.indicator = first.indicator;
  now.coordinated = rest;
}

/** Heads that items of a list share: `甲、乙产业产值`. */
const SHARED_HEAD = /(?:产值|增加值|营业收入|收入|利润|规模|数量|投资额|投资|出口额|进口额|出口|进口|面积|产量|销量|销售额|价格|人数|总额|余额|比重|占比|存款|贷款|税收)$/;

/** `甲、乙和丙的规模` → 甲规模, 乙规模, 丙规模. */
export function splitList(text: string): string[] {
  const items = text.split(/、|和|与|以及|及/).map((item) => item.trim()).filter((item) => item !== '');
  if (items.length < 2) return [text];
  const last = items[items.length - 1] as string;
  const shared = /的(.{2,})$/.exec(last);
  if (shared) {
    const tail = shared[1] as string;
    return items.map((item) => (item === last ? item.slice(0, item.length - tail.length - 1) : item) + tail);
  }
  const head = SHARED_HEAD.exec(last);
  const width = (items[0] as string).length;
  const bare = items.slice(0, -1).every((item) => item.length === width && !SHARED_HEAD.test(item));
  // `城镇、农村居民人均收入`, `大、中、小型企业`: what the short items lack stands behind the last one's equal.
  if (bare && width <= 3 && last.length > width + 1 && (!head || last.length - head[0].length > width + 1)) {
    const tail = last.slice(width);
    return items.map((item) => (item === last ? item : item + tail));
  }
  if (!head || head[0] === last) return items;
  return items.map((item) => (item === last || SHARED_HEAD.test(item) ? item : item + head[0]));
}

/** The time or kind of comparison of a change. */
function comparedBase(whole: string, sameThing: boolean, figure: Figure, now: SentenceState, state: ResolveState): string | null {
  const text = whole;
  const raw = now.folded.slice(clauseStartOf(now, figure), figure.start);
  if (/环比|[比较]上(?:个)?(?:月|季|周)/.test(raw)) return 'pop';
  const time = [...now.times].reverse().find((t) => t.role === 'compared' && t.start < figure.start && figure.start - t.end < 40 && !/[；。]/.test(now.folded.slice(t.end, figure.start)));
  if (/年均|平均每年|每年平均|年平均|年递增|年复合/.test(text)) return 'avg';
  if (/同比|比上年(?!末|底)|比去年(?!末|底)|较上年(?!末|底)|较去年(?!末|底)|上年同期|去年同期|比同期|同期相比/.test(now.folded.slice(Math.max(0, figure.start - text.length - 4), figure.start)) || /同比/.test(text)) return 'yoy';
  if (time?.iso && /\u0001/.test(text)) {
    const word = now.folded.slice(time.start, time.end);
    if (/^(?:上年|去年|上年同期|去年同期|上年度)$/.test(word)) return 'yoy';
    return time.iso;
  }
  const ago = /[比较](\d{1,2}|[一二三四五六七八九十]{1,2})年前/.exec(text);
  if (ago) {
    const year = yearOfNow(now, state, figure);
    const back = /^\d/.test(ago[1] as string) ? Number(ago[1]) : '一二三四五六七八九十'.indexOf(ago[1] as string) + 1;
    if (year !== null) return String(year - back);
  }
  if (now.fromIso !== null) return now.fromIso;
  if (now.base !== null) return now.base;
  // A change told right after another with no noun of its own, or in a chain from one stated year, shares its base.
  const last = now.last;
  if (last && (last.change !== null || last.kind === 'growth') && (sameThing || /^\d/.test(last.base ?? ''))) return last.base;
  return null;
}

function yearOfNow(now: SentenceState, state: ResolveState, figure: Figure): number | null {
  let iso: string | null = state.paragraph ?? state.section;
  for (const time of now.times) if (time.start < figure.start && time.role === 'governs') iso = time.iso;
  return iso === null ? state.year : isoYear(iso);
}

function clauseStartOf(now: SentenceState, figure: Figure): number {
  return Math.max(0, ...['，', '；', '：', '。'].map((mark) => now.folded.lastIndexOf(mark, figure.start - 1) + 1));
}

/** Remembers where a change started, for the growth stated after it. */
function noteFrom(left: string, now: SentenceState, figure: Figure): void {
  const from = now.times.find((t) => t.role === 'from' && t.start < figure.start && t.end >= figure.start - 14);
  if (from) now.fromIso = from.iso;
  void left;
}

const RANK_VERB = /(?:位居|位列|名列|排名|排在|排|列|稳居|跃居|均居|居|位次|升至|升到|保持|继续保持|获得|夺得|蝉联|进入|跻身|并列|为|是|获|在)(?!.*(?:位居|位列|名列|排名|排在|稳居|跃居|居))/;
const RANK_SCOPE = /((?:全[国省市区县州球]|世界|全球|亚洲|国内|我国)[^，；]{0,8}|[^，；\u0001的]{1,12}?(?:省|市|区|县|州|行业|榜|中|国|洲))$/;

function readRankClaim(rank: Rank, left: string, now: SentenceState, context: ResolveContext): Draft {
  const draft: Draft = {
    kind: 'rank', subject: null, indicator: null, base: null, change: null, negative: false, unit: null, value: toNumber(rank.position), min: null, max: null,
    bound: rank.upTo ? 'under' : 'exact',
  };
  const verb = RANK_VERB.exec(left);
  let before = left;
  if (verb) {
    draft.base = tidy(left.slice(verb.index + verb[0].length).replace(/(?:的|各.{0,10}中|中)$/, '')) || null;
    before = left.slice(0, verb.index);
  } else {
    const scope = RANK_SCOPE.exec(left.replace(/的$/, ''));
    if (scope) {
      draft.base = tidy(scope[1] as string);
      before = left.slice(0, scope.index);
    }
  }
  const reading = readLeft(trimTail(before, context.words), context.words);
  draft.subject = reading.subject?.text ?? null;
  draft.indicator = reading.noun !== '' ? reading.noun : (now.last?.indicator ?? now.indicator);
  if (/^(?:增速|总量|规模|增幅|人均|总额)$/.test(draft.indicator ?? '') && now.last?.indicator) draft.indicator = now.last.indicator + draft.indicator;
  if (draft.subject === null && reading.noun === '') draft.subject = now.last?.subject ?? null;
  return draft;
}
