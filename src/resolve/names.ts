/** Names: short and deictic ones stand for the long ones that the text has introduced. */
import { CHANGE_TAIL } from './changes.js';
import { type Clause, clauseText, DATE_MARK } from './clauses.js';
import { actorAtHead, type Entity, entityAtHead, isNation, nameAtEnd, nameLimit } from './entities.js';
import { MODIFIER_VERB, tidy, trimHead, trimTail } from './nouns.js';
import type { ResolveContext, ResolveState, SentenceState } from './state.js';
import type { Words } from './words.js';

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
  if (compared && /相比|比较/.test(text))
    now.base = /^[上去]年(?:同期|度)?$/.test(now.folded.slice(compared.start, compared.end)) ? 'yoy' : compared.iso;
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
    if (/^(?:我国|我们|中国)/.test(entity.text)) now.nation = true;
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
  } else if (/^我们/.test(head)) now.nation = true;
  const defined = entity === null || entity.kind === 'sector' ? definedName(head) : undefined;
  if (defined !== undefined && !isNation(defined)) {
    now.subject = defined;
    state.article = defined;
    noteName(defined, true, state);
    state.names.set('公司', defined);
  }
  const event = EVENT_OPENS.exec(text);
  if (event && now.subject === null && context.words.entityAtEnd(event[1] as string)?.value === 'event') {
    now.subject = event[1] as string;
    state.article = now.subject;
    noteName(now.subject, true, state);
  }
  if (!numbersFollow) return;
  // `落地企业中，9家成长为…`: what the next clause counts.
  const among = /^(.{2,14})中$/.exec(head.replaceAll(DATE_MARK, ''));
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
const DEFINED =
  /^([\p{Script=Han}A-Za-z]{2,8})是(?:一家|一所|中国|全国|国内|我国|世界|全球|全省|全市|本市|专业)[^，。；]{2,40}(?:公司|企业|厂商|厂家|集团|服务商|运营商|供应商|制造商|品牌)(?:之一)?$/u;

/** The name that a clause defines or whose results it announces. Most clauses do neither. */
function definedName(head: string): string | undefined {
  const defined = head.includes('是') ? DEFINED.exec(head) : null;
  return (defined ?? (/业绩|报|成绩单/.test(head) ? ANNOUNCES.exec(head) : null))?.[1];
}

/** `小米发布2020年业绩报告`: whose results they are. */
const ANNOUNCES =
  /^([\p{Script=Han}A-Za-z]{2,10}?)(?:今[天日]|昨[天日]|日前|近日|\ue001)*(?:正式)?(?:发布|公布|披露|交出)[^，。；]{0,14}(?:业绩|财报|年报|季报|中报|半年报|财务报告|成绩单)/u;

const SPEAKER = /^[^，。]{2,12}(?:局|部|委|署|委员会|办公室|人民银行)$/;

const TELLS =
  /^(?:的|\ue001)*(?:日前|近日|昨[天日]|今[天日])?(?:最新)?(?:公布|发布|提供|披露|测算)?的?(?:最新|初步|相关|有关)?(?:数据|统计|监测|通报|消息|调查|预测|预计|介绍|表示|获悉|透露|显示|指出|称|认为|提醒|了解|负责人|发言人)/;

/** `由…主办的第三届…大赛在成都开幕`. */
const EVENT_OPENS =
  /的([^，。的]{4,40}?)(?:于?\ue001)?(?:在[^，。]{2,16}?)?(?:开幕|举行|举办|召开|启动|落幕|闭幕|开赛|拉开帷幕|圆满结束)/;

/** A list of examples (`甲、乙等`) names no one subject. */
function endsList(head: string, entity: Entity): boolean {
  return (
    /^(?:、|等|和[^，；]{0,12}等)/.test(head.slice(entity.length)) &&
    /^[^，；]{0,40}等\d|^[^，；]{0,40}等\ue001?$|^、[^，；]{0,30}\d+[个家座](?!百分)/.test(head.slice(entity.length))
  );
}

function isOrganised(entity: Entity): boolean {
  return entity.kind === 'zone' || entity.kind === 'organisation' || entity.kind === 'event';
}

/** Names that the numbers after them are about: not a sector, not the bodies of the state, not who publishes. */
export function isNamed(entity: Entity): boolean {
  return (
    entity.kind !== 'sector' &&
    !/^(?:国务院|党中央|中共中央|中央|各级|全国人大|全国政协|新华社)|(?:统计局|调查队|编辑部|报社|办公室|人民政府|发布厅)$/.test(
      entity.text,
    )
  );
}

/** `…联盟（以下简称“联盟”）`: the short name stands for the long one. */
export function noteAliases(folded: string, state: ResolveState, words: Words): void {
  for (const hit of folded.matchAll(/（(?:以下|下)?(?:简)?称“?([^”）]{2,16})”?）/g)) {
    const name = nameAtEnd(folded.slice(Math.max(0, (hit.index ?? 0) - 40), hit.index), words);
    const alias = hit[1] as string;
    if (name !== null && name.length > alias.length && name.endsWith(alias)) state.names.set(alias, name);
  }
}

const COMPANY = /(?:公司|集团|股份|科技|生物|航空|医药|制药|药业|传感|重工|控股|实业|新能|新材|银行|证券)$/;

function noteName(text: string, strong: boolean, state: ResolveState): void {
  if (/^(?:全国|我国|各|全省|全市)/.test(text)) return;
  if (COMPANY.test(text) && !/^公司$|^集团$/.test(text)) state.names.set('公司', text);
  if (strong)
    for (const [general, named] of GENERAL_NAMES)
      if (named.test(text) && text !== general) state.names.set(general, text);
  const suffix = GENERIC_NAME.exec(text)?.[0];
  if (suffix !== undefined && suffix !== text) state.names.set(suffix, text);
}

/** `泗洪县…，全县…`: the whole of the place that was named. */
function notePlace(text: string, state: ResolveState): void {
  const suffix = /.{2}([省市县区州旗])$/.exec(text)?.[1];
  if (suffix !== undefined) for (const word of '全我') state.names.set(`${word}${suffix}`, text);
}

/** What a body is called once it has been named. */
const GENERAL_NAMES: readonly (readonly [string, RegExp])[] = [
  ['学校', /(?:大学|学院|中学|小学|学校)$/],
  ['校', /(?:大学|学院|中学|小学|学校)$/],
  ['行', /银行$/],
];

const GENERIC_NAME =
  /(?:公司|集团|联盟|园区|高新区|开发区|经开区|大赛|论坛|大会|博览会|合作周|洽谈会|峰会|协会|学校|医院|学院|大学|银行|研究院|研究所|联合会|运动会)$/;

/** A short or deictic name stands for the full one that the text has introduced: `该公司`, `联盟`, `本届论坛`. */
export function fullName(text: string, state: ResolveState): string {
  const bare = text.replace(/^(?:该|本|此|本届|本次|此次|本站|本场)(?=.)/, '');
  const whole = /^(?:全|我|本|该)([省市县区州旗])$/.exec(text);
  if (whole && state.place?.endsWith(whole[1] as string)) return state.place;
  if (
    /^(?:园区|高新区|开发区|经开区|全区|我区)$/.test(bare) &&
    state.headingSubject !== null &&
    /(?:区|园|城|带)$/.test(state.headingSubject)
  )
    return state.headingSubject;
  const known = state.names.get(bare);
  if (known !== undefined) return known;
  const governing = state.topic ?? state.headingSubject ?? state.article;
  if (governing !== null && bare.length <= 4 && governing.endsWith(bare)) return governing;
  if (
    governing !== null &&
    /^[该本全]/.test(text) &&
    /^(?:公司|集团|市|省|区|县|州|园区|院|校|行|企业|中心|地区)$/.test(bare)
  )
    return governing;
  return text;
}
