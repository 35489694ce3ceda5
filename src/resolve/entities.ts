/** Entities: places, zones, organisations, events and sectors at the head of a stretch of text. */
import { DATE_MARK } from './clauses.js';
import { anyOf, type EntityClass, firstOf, VERBS, type Words } from './words.js';

export interface Entity {
  readonly text: string;
  readonly kind: EntityClass;
  /** Characters of the text that the entity takes, from its head. */
  readonly length: number;
  /** Whether a verb, an adverb or the end follows it at once, so that it is the subject of its clause. */
  readonly strong: boolean;
  /** Whether a known indicator is all that follows it in its noun phrase. */
  readonly measured: boolean;
  /** Whoever acts in one sentence, without a name to be known by; not spoken of beyond it. */
  readonly passing?: boolean;
}

/** Characters that end a name, each with the words in which it is part of one. */
const BOUNDARY_CHARACTERS: Readonly<Record<string, string>> = {
  达: '(?<=..|[甲乙丙丁A-Z])达(?![州川茂])',
  已: '已',
  将: '将(?![军乐])',
  在: '在(?![线校岗建孵京沪港册园读职役])',
  从: '从(?![业江化])',
  对: '对(?![外口接话虾比标俄台港策])',
  以: '以(?!色)',
  还: '还',
  也: '也',
  均: '均(?![衡瑶])',
  为: '为(?!民)',
  是: '是',
  由: '(?<![自理])由',
  于: '于(?![洪都田])',
  至: '至(?![尊诚])',
  自: '自(?![贸由治主然动创行愿来驾媒])',
  较: '较',
  约: '约(?![定旦])',
  近: '近(?![海岸代郊])',
  超: '超(?![算市级声导高低硬大])',
  正: '正(?![大定泰阳宁蓝镶])',
  可: '可(?![再持视编靠])',
  要: '要(?![素塞闻])',
  应: '应(?![用急城对县])',
  须: '须',
  把: '把(?!手)',
  被: '被(?!子)',
  让: '让(?!胡)',
  使: '使(?![用馆])',
  给: '给(?![排水])',
  设: '(?<![建开新增架铺敷常下附])设(?![备施计想定置立法区有])',
  向: '向(?![阳日上心])',
  获: '获(?![嘉鹿])',
  居: '居(?![民住家委])',
  占: '占(?![地比])',
  每: '每',
  的: '的',
  了: '了(?!解)',
  共: '(?<!公)共(?![享建青产同和济])',
  到: '到(?![位账期岸达])',
  则: '则',
  就: '就(?![业诊医])',
  又: '又',
  只: '只',
  仅: '仅',
  各: '各(?![类级])',
  比: '比(?![赛亚特例重较利价])',
  按: '按(?![揭摩])',
  拟: '拟',
  中: '(?<!省|市|区|县|州)中(?![心关国学医央部原方小科石山牟卫铁建车信兴芯航粮化海电核船铝煤交冶外美日韩俄欧德法英意非东亚葡新巴澳加泰介共])',
  年: '年(?![会鉴货度])',
  总: '总(?![会部行局队工医决公台署院校值量额数产收人面])',
  有: '有(?![限色机线])',
  '“': '“(?!.)',
};
/** Verbs, adverbs and particles that no name contains: where one stands, the name has ended. */
const BOUNDARY = new RegExp(
  `(?:${anyOf(VERBS.boundary)}|排名(?=[第居在前由从升上全跃位，])|(?:创建|始建|创办|诞生|组建|建校|建院)于|增加(?!值)|联合(?![会国体办工大])|计划(?=[设投引建新完实到在用把])|${firstOf(Object.keys(BOUNDARY_CHARACTERS))}(?:${Object.values(BOUNDARY_CHARACTERS).join('|')})|[，；：。！？、（）《\\ue001\\d])`,
  'g',
);
const ACT_HEAD = new RegExp(`^(?:${anyOf(VERBS.act.filter((verb) => verb.length > 1))})`);
const NOT_HEAD =
  /^(?:[一二三四五六七八九十]+[是、大类个家项场条]|\d(?!\d{3}[^年\d])|充分|扣除|剔除|全力|着力|倾力|精心|整[^，。]{1,2}建设|[百千万亿]+元|高出|快于|好于|优于|发展(?![和与集银局研])|单位|获(?![嘉鹿])|万元|人均|户均|亩均|请|提请|办好|合理|优化|我们|他们|第[一二三四五六七八九十]批|隆重|高水平|高质量|努力|更好|有效|切实|占|是|我(?![国省市区县校院行])|同比|环比|增速|增幅|其|每|各|该(?=[，。]|$)|这(?![家个座项])|那|此|在|于|以|对|从|由|按|据|经|为|与|和|及|把|将|通过|随着|围绕|依托|聚焦|针对|根据|按照|面对|面向|自|到|至|向|被|让|使|不|未|没有|只|仅|又|也|还|的|了)/;
/** Nouns that are counted, not named: a class of enterprises or institutions is no subject. */
const CLASS_NOUN =
  /(?:企业|工厂|厂商|厂家|学校|院校|高校|医院|幼儿园|孵化器|加速器|众创空间|项目|平台|单位|机构)$|^(?:国家级|省级|市级|区级|县级|自治区级|省部级|市级以上|省级以上|各类|各级|新型|规模以上|规上|上市|在孵|在建|新建|新增|新设|入库|入驻|参展|参会|参赛|获奖|签约|备案|注册|普通|民办|公办|乡镇)/;
/** `南方医科大学珠江医院`, `市第一人民医院`: one of a class that has a name. */
const OWN_NAME =
  /^(?!.*(?:全[国省市区县]|三级|三甲|各|等$)).{0,14}(?:大学|学院|人民|中心|附属|第[一二三四五六七八九十]+|妇幼|儿童|妇女|中医|肿瘤|协和|总|[省市区县州])[\p{Script=Han}]{0,6}(?:医院|实验学校|幼儿园|学校)$/u;
/** Titles: a person is named, not an entity that numbers are about. */
const PERSON = /院士|校长|假期$|黄金周$|小长假$|主任|部长|局长|厅长|记者|教授|书记|总经理|董事长|主席/;
const ONE_CHAR_PLACE = /^[省市县区州旗镇乡村]$/;
const COMMON_PLACE = /^[城都超股楼夜集门上本全我各该两多灾社校园牧林库山郊特新老小大市外内农乡村]/;
const ONE_CHAR_STRONG = /^[厅局部院业园]$/;
const NOT_ONE_CHAR =
  /(?:[布格结大全]局|[全内外东西南北中干]部|[大客餐]厅|产业|行业|就业|创业|专业|毕业|作业|职业|学业|企业|营业|开业|失业|转业|公园|校园|家园)$/;
const GENERIC =
  /^(?:公司|集团|联盟|园区|高新区|开发区|经开区|大赛|论坛|大会|博览会|学校|学院|大学|研究院|研究所|商会|学会|医院|基地|中心|协会|管委会|双方|代表团|大桥|赛事|展会|年会|景区|电厂|电站|煤矿|油田|项目区)$/;

/** No name is longer; what stands right behind it says where it ends. */
const LONGEST_NAME = 40;
const LOOK_AHEAD = 8;

/** Offset of the first character that cannot belong to a name at the head of the text. */
export function nameLimit(text: string): number {
  BOUNDARY.lastIndex = text.startsWith('“') ? Math.max(1, text.indexOf('”')) : 1;
  if (/^20\d\d[^年\d]/.test(text)) BOUNDARY.lastIndex = 4;
  for (let hit = BOUNDARY.exec(text); hit; hit = BOUNDARY.exec(text)) {
    // A list of names goes on: `北京、天津`.
    if (hit[0] === '、') continue;
    return hit.index;
  }
  return text.length;
}

/** `莱克电气绿能科技（苏州）有限公司`: a place in brackets inside a name. */
const BRANCH =
  /^[^，。；：、（）\d\ue001]{2,16}（[^（），。\d]{2,6}）[^，。；：、（）\d\ue001]{0,8}?(?:有限责任公司|股份有限公司|有限公司|公司|集团)(?![\u4e00-\u9fff]?(?:合作|签))/;
const METRO_LINE = /^\d{1,2}号线(?:[一二三四]期)?(?:工程)?(?![路上])/;

/**
 * The entity at the head of a stretch: place, zone, organisation, event, sector or country.
 *
 * @param text stretch with connectives trimmed
 * @returns null when the stretch begins with a verb or with no entity
 */
export function entityAtHead(text: string, words: Words): Entity | null {
  const line = METRO_LINE.exec(text);
  if (line) return { text: line[0], kind: 'organisation', length: line[0].length, strong: true, measured: false };
  if (text === '' || NOT_HEAD.test(text)) return null;
  const branch = text.includes('）') ? BRANCH.exec(text)?.[0] : undefined;
  if (branch !== undefined)
    return { text: branch, kind: 'organisation', length: branch.length, strong: true, measured: false };
  for (const name of words.organisations) {
    if (text.startsWith(name))
      return { text: name, kind: 'organisation', length: name.length, strong: true, measured: false };
  }
  const limit = Math.min(nameLimit(text.slice(0, LONGEST_NAME + LOOK_AHEAD)), LONGEST_NAME);
  // `云浦市工业机器人企业智驱科技`: the name stands behind what sort of company it is.
  const introduced = /^.{2,16}(?:企业|公司)(.{4,5})$/.exec(text.slice(0, limit));
  if (introduced && words.entityAtEnd(introduced[1] as string)?.value === 'company') {
    return { text: introduced[1] as string, kind: 'organisation', length: limit, strong: true, measured: false };
  }
  const acting = text.startsWith('“') ? actingQuote(text) : null;
  if (acting) return acting;
  const deictic = deicticName(text.slice(0, limit), words);
  if (deictic) return deictic;
  let best: Entity | null = null;
  let bestScore = 0;
  for (let end = 2; end <= limit; end++) {
    const found = words.entityAtEnd(text, end);
    if (!found || goesOnInWord(text, end)) continue;
    const head = text.slice(0, end);
    // `云溪市生产总值`: a place that no list knows, right before a measure.
    const measured = ONE_CHAR_PLACE.test(found.word) && end <= 5 && words.isIndicator(text.slice(end, limit));
    const closed =
      end === limit ||
      (measured && (end >= 3 || /^[甲乙丙丁]/.test(text))) ||
      (found.value === 'company' && opensWithMeasure(text.slice(end, limit), words));
    const kind = kindOf(head, found.word, found.value, closed, words);
    if (kind === null) continue;
    const score = scoreOf(text.slice(end, limit), kind, words);
    // Of two names with a common noun behind them the longer one is meant; before an indicator, the shorter.
    if (score > bestScore || (score === bestScore && score <= 2)) {
      best = { text: head, kind, length: end, strong: end === limit, measured: score === 5 };
      bestScore = score;
    }
  }
  // `贵州茅台2023年…`: more follows the place before the time.
  const goesOn = best?.kind === 'place' && limit - best.length >= 2 && limit - best.length <= 4;
  if ((best === null || best.kind === 'sector' || goesOn) && text[limit] === DATE_MARK)
    best = nameBeforeTime(text.slice(0, limit), words) ?? best;
  return best && (PERSON.test(best.text) || opensWithVerb(best.text, words)) ? null : best;
}

/** `云鼎股份市值一度…`: what follows a company's name is its measure. */
function opensWithMeasure(text: string, words: Words): boolean {
  for (let length = 2; length <= Math.min(6, text.length); length++)
    if (words.isIndicator(text.slice(0, length))) return true;
  return false;
}

/** `“研值贷”累计投放`: a name in quotation marks that acts. */
function actingQuote(text: string): Entity | null {
  const quoted = /^“[^”，。]{2,12}”/.exec(text)?.[0];
  if (quoted === undefined || quoted.endsWith('五”')) return null;
  const acts = text.slice(quoted.length).replace(/^(?:累计|已|共|现|正式|全年|\ue001)+/, '');
  if (!ACT_HEAD.test(acts) || /^(?:建设|合作|服务|改革|培训|治理|投资|消费|认定|认证)/.test(acts)) return null;
  return { text: quoted, kind: 'organisation', length: quoted.length, strong: true, measured: false, passing: true };
}

/** `立达食品前三季度实现…`: a short word right before a time, which is no measure, is whom the sentence is about. */
function nameBeforeTime(text: string, words: Words): Entity | null {
  if (text.length < 3 || text.length > 8 || !/^[\p{Script=Han}A-Za-z·“”]+$/u.test(text)) return null;
  if (
    words.indicatorAtEnd(text) ||
    /[年月日期季度后前时中间末底一二三四五六七八九十]$|^(?:尽管|虽|由于|随着|除|当|因|如果|无论|不论|只|但)/.test(text)
  )
    return null;
  return { text, kind: 'organisation', length: text.length, strong: true, measured: false };
}

const WHOLE_PLACE = /^[全本我](?:[省市县区州旗镇乡村盟](?![级场政民委局长直区县])|国(?=铁路|民航))/;
const NEVER = /(?!)/;
/** `会员`, `市场`, `区域`: the last character of a name is the first of a word. */
function goesOnInWord(text: string, end: number): boolean {
  return /会[员议计场费见长谈务]|市[场民值政级]|[省市县区州][级域情属]|院[校士线长]|校[园长区]|站点|村[民庄级]|行[业政动程驶]|园[区林艺]|业[务绩主态]|局[长部面]|部[分门委长级]|中心[城组]/.test(
    text.slice(end - 1, end + 1),
  );
}

/** Nouns of one character that 该 points with. */
const POINTED = /^该[省市县区州镇村行院校国地店厂园站所馆社队矿片剧书线桥港]/;

/** `全市`, `该行`, `该孵化器`: a word that points at an entity, cut before the verb or indicator that follows. */
function deicticName(text: string, words: Words): Entity | null {
  const make = (length: number, kind: EntityClass): Entity => ({
    text: text.slice(0, length),
    kind,
    length,
    strong: true,
    measured: false,
  });
  const held = /^(?:本|该|此)(?:届|次|场|站)[^，、的]{1,6}?(?:会|赛|节|展|论坛|周)(?![员议场])/.exec(text);
  if (held) return make(held[0].length, 'event');
  const whole = WHOLE_PLACE.exec(text);
  if (whole) return actorAtHead(text, words, NEVER) ?? make(whole[0].length, 'collective');
  if (POINTED.test(text)) return make(2, 'organisation');
  if (/^[该本](?:通告|通知|文件|办法|规定|报告|公告|意见|方案|条例|公报|规划|计划)/.test(text)) return null;
  if (!/^(?:该|本(?![科次届年月季报轮土地质着身周日期赛]))/.test(text)) return null;
  for (let length = 3; length <= Math.min(8, text.length); length++) {
    const rest = text.slice(length);
    if (rest === '' || ACT_HEAD.test(rest) || /^[总年日单平最]/.test(rest) || words.isIndicator(rest))
      return make(length, 'organisation');
  }
  return null;
}

const ACTOR =
  /(?:企业|法院|检察院|单位|队伍|家庭|银行|机构|港|部门|系统|市场|工程|公积金|居民|农民|职工|铁路|民航|海关|公安|机关|俱乐部|景区|博物馆|图书馆|平台|电站|机场|油田|电厂|团队|班列|车站|大桥|隧道|基金)$/;

/**
 * Whoever acts in a clause, named or not: what stands before its first verb (`重点企业实现…`, `全省法院受理…`).
 *
 * @param modifies verbs that are as often part of a noun
 */
export function actorAtHead(text: string, words: Words, modifies: RegExp): Entity | null {
  if (NOT_HEAD.test(text) || ACT_HEAD.test(text)) return null;
  for (let at = 2; at <= Math.min(14, text.length - 2); at++) {
    if (/[，；：。、（“《\ue001\d的了]/.test(text[at - 1] as string)) return null;
    const rest = text.slice(at);
    if (!ACT_HEAD.test(rest) || modifies.test(rest)) continue;
    const name = text.slice(0, at).replace(/(?:全年|累计|共计?|已|全部|还|均|都|又|正|可)+$/, '');
    if (!ACTOR.test(name) || name.length < 3 || isNation(name) || words.indicatorAtEnd(name) || PERSON.test(name))
      return null;
    return { text: name, kind: 'organisation', length: at, strong: true, measured: false, passing: true };
  }
  return null;
}

/** `促进京津冀`, `参加论坛` are a verb and its object; `建设银行` is a name. */
function opensWithVerb(text: string, words: Words): boolean {
  if (words.entityAtEnd(text)?.word === text) return false;
  const verb = ACT_HEAD.exec(text.replace(/^新/, ''));
  if (!verb || verb[0].length < 2) return false;
  const rest = text.slice(verb[0].length);
  return !/^(?:银行|公司|集团|委员会|协会|局|部|中心|联盟|基金会|研究院)$/.test(rest);
}

function kindOf(
  head: string,
  suffix: string,
  kind: EntityClass | 'company',
  strong: boolean,
  words: Words,
): EntityClass | null {
  const whole = head === suffix;
  if (words.places.has(head)) return 'place';
  if (kind === 'collective') return whole ? kind : null;
  if (kind === 'country' && !head.includes('、')) return whole ? kind : null;
  if (head.includes('、') && (kind === 'country' || kind === 'place')) {
    return head.split(/、|和|与/).every((item) => words.places.has(item) || words.entityAtEnd(item)?.word === item)
      ? 'place'
      : null;
  }
  if (
    (CLASS_NOUN.test(head) && !whole && !(strong && OWN_NAME.test(head))) ||
    (/^[“‘]/.test(head) && !/[”’]/.test(head))
  )
    return null;
  if (kind === 'company')
    return strong && !words.isSector(head) && head.length >= suffix.length + 2 && head.length <= suffix.length + 3
      ? 'organisation'
      : null;
  if (suffix.length === 1) {
    if (ONE_CHAR_PLACE.test(suffix)) {
      return strong && (head.length >= 3 || !COMMON_PLACE.test(head)) ? kind : null;
    }
    return ONE_CHAR_STRONG.test(suffix) && !NOT_ONE_CHAR.test(head) && strong && head.length >= 3 ? kind : null;
  }
  if (kind === 'sector') return strong ? kind : null;
  if (whole && !GENERIC.test(head) && suffix.length < 3) return null;
  return kind;
}

/** How well an entity ends before what follows it in its noun phrase; 0 when not at all. */
function scoreOf(rest: string, kind: EntityClass, words: Words): number {
  if (rest === '') return 6;
  if (words.isIndicator(rest)) return 5;
  if (kind === 'sector') return 0;
  return words.indicatorAtEnd(rest) ? 2 : 1;
}

/** `我国`, `全国`: the country as such is no subject. */
export function isNation(text: string): boolean {
  return /^(?:我国|全国|国内|中国|国家|全年|世界|全球|全社会|我们)$/.test(text);
}

/** The name that a stretch ends with: what follows its last verb, when it ends like an entity. */
export function nameAtEnd(text: string, words: Words): string | null {
  let from = 0;
  BOUNDARY.lastIndex = 0;
  for (let hit = BOUNDARY.exec(text); hit; hit = BOUNDARY.exec(text))
    if (hit.index + hit[0].length < text.length) from = hit.index + hit[0].length;
  const name = text.slice(from);
  return name.length >= 3 && words.entityAtEnd(name) ? name : null;
}
