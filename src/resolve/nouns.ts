/** Noun phrases: what stands before or after a number, cut at its natural edges. */
import { withoutBrackets } from './clauses.js';
import { anyOf, type EntityClass, VERBS, type Words } from './words.js';

/** Stands in for a date that was taken out of a stretch of text. */
export const DATE_MARK = '\u0001';

const CONNECTIVE =
  /^(?:[、，“”\s]|其中|同时|此外|另外|另|而且|并且|并|且|还有|还|也|又|再|以及|及|和|与|或|而|但|但是|不过|然而|因此|所以|据统计|据悉|据了解|据介绍|据初步统计|初步统计|初步核算|经初步核算|数据显示|统计显示|例如|比如|如|即|其|特别是|尤其是|值得一提的是|从|按|分|目前|截至目前|至此|至今|如今|当前|现有|迄今|今年以来|今年|去年|上年|全年|当年|上半年|下半年|年内|年末|年底|期末|月末|当月|本月|近年来|近年|十年来|五年来|几年来|一年来|多年来|一直以来|期间|以来|来|累计|已累计|共|共计|已经|已|先后|陆续|相继|正式|成功|全面|全部|合计|总计|预计|预期|计划|力争|确保|争取|将|要|拟|可|会|能|分别|均|各|都|主要|进一步|持续|不断|积极|大力|深入|扎实|再次|首次|连续|平均|约|近|超过|[一二三四五六七八九]是|一方面|另一方面|（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\d+[.、]|◇|——|—|·|●|■|◆|▲|★|①|②|③|④|⑤|⑥|\u0001)+/;

const VALUE_TAIL = new RegExp(`(?:${anyOf(VERBS.value)}|了|的|，|、|\\u0001|：|:|幅度|同比|环比|比上年|比去年|较上年|累计|预计|预期|计划|目标|力争|将|要|拟|可|能|会|也|就|还|又|便|约|近|超|逾|不足|不到|至少|最多)+$`);
const ACT_HEAD = new RegExp(`^(?:${anyOf(VERBS.act)})(?:了|着|过)?`);
const FLOW_HEAD = new RegExp(`^(?:${anyOf(VERBS.flow)})`);
const STRONG = new RegExp(`(?:${anyOf(VERBS.strong)})(?:了|着|过)?`, 'g');
const RESULT = new RegExp(anyOf(VERBS.result), 'g');
/** Verbs that are modifiers of the noun after them as often as not. */
const MODIFIER_VERB = /^(?:投资|合作|研发|服务|生产|销售|出口|进口|建设|开发|创业|培训|消费|贷款|改造|组织|投入|交易|成交|交付|供应|储备|安装|运输|配套|治理|保护|储存|制造|加工|存栏|出栏|种植|养殖|播种|造林|绿化|收购|采购|注册|备案|入库|授权|申请|毕业|参与|支出|节能|减排|登记|管理|规划|占地|馆藏|中)/;

/** Strips connectives, adverbs and time words from the head of a stretch. */
export function trimHead(text: string): string {
  return text.replace(CONNECTIVE, '');
}

/** Strips the verbs that lead to a number from the end of a stretch: `…总值达` → `…总值`. */
export function trimTail(text: string, words: Words): string {
  let out = text;
  for (let i = 0; i < 4; i++) {
    const hit = VALUE_TAIL.exec(out);
    if (!hit) break;
    // `国有`, `行为`: a known indicator is not cut into.
    const known = words.indicatorAtEnd(out);
    if (known && known.word.length > hit[0].length && known.word.length >= 3) break;
    out = out.slice(0, hit.index);
  }
  return out;
}

export interface Entity {
  readonly text: string;
  readonly kind: EntityClass;
  /** Characters of the text that the entity takes, from its head. */
  readonly length: number;
}

const LONE_SUFFIX = /^(?:省|市|县|区|旗|州|盟|乡|镇|村|郡|屯|寨|街|路|岛|业|园|展|厂|部|局|院|所|处|站|馆|会|社|行|队|港|赛|场|中心|基金|保险|企业|公司|集团)$/;
const NOT_ENTITY = /[的了着]|^(?:[一二三四五六七八九十\d]|其|每|各|该(?!公司|市|省|区|县|园区|集团|中心|项目|校|院|行|企业|平台|基地|镇|村|国|地区)|这|那|此|在|于|以|对|从|由|按|据|经|为|与|和|及|把|将|通过|随着|围绕|依托|聚焦|针对|根据|按照|面对|面向|自|到|至|向|被|让|使|以及|不|未|没有|只|仅|又|也|还)/;

/**
 * The entity at the head of a stretch: place, zone, organisation, event, sector or country.
 *
 * @param text stretch with connectives trimmed
 * @returns null when the stretch begins with a verb or with no entity
 */
export function entityAtHead(text: string, words: Words): Entity | null {
  if (text === '' || NOT_ENTITY.test(text)) return null;
  for (const name of words.organisations) if (text.startsWith(name)) return { text: name, kind: 'organisation', length: name.length };
  const limit = Math.min(text.length, 34);
  let best: Entity | null = null;
  let bestRank = -1;
  const quoteEnd = text.startsWith('“') ? text.indexOf('”') + 1 : 0;
  for (let end = Math.max(2, quoteEnd); end <= limit; end++) {
    const char = text[end - 1] as string;
    if (/[，；：。\u0001]/.test(char)) break;
    const head = text.slice(0, end);
    if (/[的了]/.test(char)) break;
    const found = words.entityAtEnd(head);
    if (!found || CLASS_NOUN.test(head)) continue;
    const { word, value } = found;
    const whole = word.length === head.length;
    if ((value === 'collective' || value === 'country') && !whole) continue;
    if (LONE_SUFFIX.test(word) && (whole || head.length < word.length + 1)) continue;
    if (whole && (value === 'place' || value === 'zone' || value === 'organisation' || value === 'event') && word.length < 3) continue;
    const rest = text.slice(end);
    const rank = rankOf(rest, value, words) + (head.length > 16 ? 0 : 0);
    if (rank < 0) continue;
    if (rank >= bestRank) {
      best = { text: head, kind: value, length: end };
      bestRank = rank;
    }
  }
  if (best && beginsWithVerb(best.text, words)) return null;
  return best;
}

const AFTER_ENTITY = /^(?:[，；：。、“（\u0001]|的|已|共|累计|目前|现|今年|去年|全年|上半年|将|拟|要|可|均|都|也|还|又|则|就|在|以|从|由|对|与|和|及|为|是|有|达|占|较|比|同比|环比|自|截至|内|中|上|下|方面|方|总|新|近|每|人均|平均|合计|总计|共计|分别|各|按|完成|实现|拥有|始终|坚持|不断|持续|积极|大力|加快|着力|深入|全力|高度|注重|先后|相继|陆续|正式|成功|主要|实际|充分)/;

/** Nouns that are counted, not named: a class of enterprises or institutions is no subject. */
const CLASS_NOUN =
  /(?:企业|工厂|厂商|厂家|学校|院校|高校|医院|幼儿园|孵化器|加速器|众创空间)$|^(?:国家级|省级|市级|区级|县级|自治区级|省部级|市级以上|省级以上|各类|各级|新型|重点|规模以上|规上|上市|在孵|在建|新建|新增|新设|入库|入驻|参展|参会|参赛|获奖|签约|备案|注册|普通|民办|公办|乡镇)/;

/** How well an entity ends before what follows it: nothing or a verb best, then a known indicator, then anything. */
function rankOf(rest: string, kind: EntityClass, words: Words): number {
  if (rest === '') return kind === 'sector' ? 2 : 3;
  if (AFTER_ENTITY.test(rest)) return 4;
  const trimmed = trimTail(rest, words);
  if (trimmed !== '' && words.isIndicator(trimmed)) return kind === 'sector' ? 0 : 5;
  if (ACT_HEAD.test(rest) && !MODIFIER_VERB.test(rest)) return 4;
  if (kind === 'sector') return -1;
  if (kind === 'collective' || kind === 'country') return 2;
  const known = words.indicatorAtEnd(trimmed);
  return known ? 2 : 1;
}

export function beginsWithVerb(text: string, words: Words): boolean {
  const hit = ACT_HEAD.exec(text);
  if (!hit || hit[0].length === text.length) return false;
  if (MODIFIER_VERB.test(text)) return false;
  const entity = words.entityAtEnd(text);
  return !(entity && entity.word.length === text.length);
}

export interface LeftReading {
  readonly subject: Entity | null;
  /** Noun phrase before the number; empty when there is none. */
  readonly noun: string;
  /** Whether a verb opened the stretch, so that its subject is elided. */
  readonly verb: string | null;
}

/** Reads the stretch before a number: `大连高新区拥有软件企业` → subject 大连高新区, verb 拥有, noun 软件企业. */
export function readLeft(left: string, words: Words): LeftReading {
  let text = trimHead(withoutBrackets(left).replace(/[在于截至从自到至由据]{0,2}\u0001(?:以来|期间|起|以后|之后|前|底|末|，)?/g, DATE_MARK));
  text = trimHead(text);
  const subject = entityAtHead(text, words);
  let rest = subject ? text.slice(subject.length) : text;
  rest = trimHead(rest.replace(/^(?:的|内|中|里|上|方面|范围内|现)+/, '')).replaceAll(DATE_MARK, '');
  rest = trimTail(rest, words);
  let verb: string | null = null;
  for (let i = 0; i < 3 && rest !== ''; i++) {
    if (words.isIndicator(rest)) break;
    if (FLOW_HEAD.test(rest)) break;
    const hit = ACT_HEAD.exec(rest);
    if (!hit) break;
    const next = rest.slice(hit[0].length);
    if (next === '') {
      verb = hit[0];
      break;
    }
    if (MODIFIER_VERB.test(rest) && next.length <= 2) break;
    verb = hit[0];
    rest = trimHead(next.replace(/^(?:的|各类|各级|各)/, ''));
  }
  if (rest !== '' && !words.isIndicator(rest)) {
    const cut = lastStrong(rest, words);
    if (cut > 0) {
      verb = verb ?? rest.slice(0, cut);
      rest = rest.slice(cut);
    }
  }
  return { subject, noun: tidy(rest), verb };
}

/** Offset after the last unmistakable verb that still leaves a noun behind it. */
function lastStrong(text: string, words: Words): number {
  STRONG.lastIndex = 0;
  let cut = 0;
  for (let hit = STRONG.exec(text); hit; hit = STRONG.exec(text)) {
    const end = hit.index + hit[0].length;
    const rest = text.slice(end);
    if (rest.length >= 2 && !/^(?:的|率|额|量|数|值|了)/.test(rest)) cut = end;
  }
  const known = words.indicatorAtEnd(text);
  return known && cut > text.length - known.word.length ? 0 : cut;
}

/** Reads the noun after a number: `个项目获得优胜奖` → 项目. */
export function readRight(right: string, words: Words): string {
  let text = withoutBrackets(right).replace(/^[\s“]*(?:的|以上的?|左右的?)/, '').replaceAll(DATE_MARK, '');
  if (text.startsWith('”')) text = text.slice(1);
  if (/^(?:[，；：。！？、”）》]|$)/.test(text)) return '';
  // `来自美国的优秀项目`: the noun is behind the clause that describes it.
  const opens = firstResult(text, words);
  if (opens === 0) {
    const de = text.lastIndexOf('的');
    if (de < 0 || de === text.length - 1) return '';
    text = text.slice(de + 1);
    const next = firstResult(text, words);
    return tidy(next >= 0 ? text.slice(0, next) : text);
  }
  let noun = opens > 0 ? text.slice(0, opens) : text;
  const de = noun.lastIndexOf('的');
  if (de > 0 && noun.length - de - 1 >= 2 && !words.isIndicator(noun)) noun = de > 10 ? noun.slice(de + 1) : noun;
  noun = tidy(noun.replace(/(?:和|与|及|以及|或|、|并|而|等)$/, ''));
  // `项目签约`, `项目获奖`: a short head keeps the verb that closes its clause.
  if (opens > 0 && noun.length <= 4) {
    const tail = text.slice(opens);
    if (/^(?:签约|获奖|落地|获批|入选|开工|竣工|投产|上市|摘帽|脱贫|就业|受益|入驻|注册)(?:落地)?$/.test(tail)) return noun + tail;
  }
  return noun;
}

/** First verb or particle that cannot be inside a noun phrase; -1 when there is none. */
function firstResult(text: string, words: Words): number {
  RESULT.lastIndex = 0;
  for (let hit = RESULT.exec(text); hit; hit = RESULT.exec(text)) {
    const at = hit.index;
    if (/^(?:是|为|有|可|能|在|从|对|向|由|于|比|较|多|少|等|以|之|不|未|仍|还|只|仅|就|也|则|而|并|且|占|达|将|已|被|共|均|都|受|使|让|把)$/.test(hit[0]) && inWord(text, at)) continue;
    // A verb inside a compound noun: `合作项目`, `服务中心`, `签约项目`.
    if (hit[0].length === 2 && isModifier(text, at, hit[0])) continue;
    const known = words.indicatorAtEnd(text.slice(0, at + hit[0].length));
    if (known && known.word.length > hit[0].length) continue;
    return at;
  }
  return -1;
}

const COMPOUND = /^(?:国有|所有|私有|特有|公有|享有|现有|原有|富有|稀有|共有|可再生|可持续|可回收|可支配|可比|不锈钢|不动产|不良|在校|在职|在岗|在建|在校生|在册|在园|在孵|在编|在线|在港|在京|在读|自由|理由|由于|对外|对口|对象|对接|向日葵|多元|多样|多功能|少数|少年|少儿|等级|以上|以下|以及|比赛|比例|比重|比较|较大|较高|将军|均衡|都市|共享|共建|共同|共青|共产|并网|并购|而立|就业|就医|就诊|就读|未来|未成年|还款|只读|从业|从事|达标|占地|占比|被子|受灾|受益|受理|使用|使馆|让利|之间|之一|之上|之下|之家|把关|可)/;

function inWord(text: string, at: number): boolean {
  return COMPOUND.test(text.slice(at, at + 4)) || COMPOUND.test(text.slice(Math.max(0, at - 1), at + 3)) || /^(?:行为|作为|人为|认为|成为|称为|发达|到达|表达|传达|抵达|下达|国有|所有|私有|公有|享有|现有|拥有|特有|含有|没有|只有|正在|存在|所在|潜在|内在|外在|自从|服从|关于|由于|等于|对于|位于|处于|属于|用于|高于|低于|便于|优于|平等|初等|中等|高等|上等|同等|评比|对比|环比|同比|占比|工程师|认可|许可|功能|智能|性能|职能|产能|储能|节能|太阳能|新能|核能|风能|动能|势能|潜能|技能|效能|氢能|热能|电能|赋能)/.test(text.slice(Math.max(0, at - 1), at + 1)) || /^(?:太阳能|新能源)/.test(text.slice(Math.max(0, at - 2), at + 2));
}

const MODIFIED = /^(?:项目|企业|单位|平台|中心|机构|协议|合同|仪式|活动|人员|人才|团队|代表|选手|运动员|国家|地区|城市|基地|园区|系统|能力|水平|设施|设备|材料|产品|服务|资金|金额|面积|规模|数量|总|额|量|率|数|者|商|方|户|点|区|类|型|式|性|业|期|费|款|名单|意向|事项|案件|方案|计划|标准|技术|成果|工程|岗位|机会|场所|线路|公里|学生|高校|院校|院士|专家|农户|村|品种|投资|收入|支出|市场|协定)/;

function isModifier(text: string, at: number, verb: string): boolean {
  return MODIFIED.test(text.slice(at + verb.length));
}

/** Blanks out; stray punctuation and empty modifiers off both ends. */
export function tidy(text: string): string {
  let out = text.replace(/[\s\u0001]/g, '').replace(/^[，、；：。的了和与及]+|[，、；：。的了，（]+$/g, '');
  if (out.startsWith('”')) out = out.slice(1);
  if (out.endsWith('“')) out = out.slice(0, -1);
  if (out.includes('”') && !out.includes('“')) out = out.slice(out.lastIndexOf('”') + 1) || out;
  if (out.includes('“') && !out.includes('”')) out = out.replace('“', '');
  return out;
}
