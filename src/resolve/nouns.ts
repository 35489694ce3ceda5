/** Noun phrases: what stands before or after a number, cut at its natural edges. */
import { DATE_MARK, withoutBrackets } from './clauses.js';
import { type Entity, entityAtHead, isNation } from './entities.js';
import { anyOf, VERBS, type Words } from './words.js';

const CONNECTIVE =
  /^(?:[、，”\s；：。]|其中|同时|此外|另外|另有|另(?!一)|而且|并且|并(?![购网])|且|还有|还|也|又|再(?![生就])|以及|及|和(?![谐平])|与(?!会)|或|而(?!立)|但是|但|不过|然而|因此|所以|据[^，。；]{0,10}(?:统计|介绍|了解|测算|显示|核算)|据悉|初步统计|初步核算|经初步核算|数据显示|统计显示|例如|比如|如(?!东|皋)|即|其(?!他)|特别是|尤其是|值得一提的是|截至目前|目前|至此|至今|如今|当前|现有|迄今|今年以来|今年|去年|上年(?!同期)|全年|当年|同期|上半年|下半年|年内|年末|年底|期末|月末|当月|本月|近年来|近年|[一二三四五六七八九十两\d]+(?:多|余)?年(?:来|间|内|中)|几年来|多年来|一直以来|期间|以来|来(?!自|源|华)|累计|已累计|共(?![建享同青产])|共计|已经|已|先后|陆续|相继|正式|成功|全面|全部|合计|总计|预计|预期|计划|力争|确保|争取|将(?!军)|要(?!素|求)|拟|可(?![再支持])|会(?![展议员])|能(?!源|耗|力)|分别|均(?![衡价值线摊])|各(?!类|级|地|国|省|市|项|方|种|大)|都(?!市)|主要|进一步|持续|不断|积极|大力|深入|扎实|再次|首次|连续|约|近(?!海|岸)|超过|[一二三四五六七八九]是|最[高低大小多少快慢好差优强]的|一方面|另一方面|最终|此次|至少|（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\d+[.、]|◇|——|—|·|●|■|◆|▲|★|①|②|③|④|⑤|⑥|\ue001)+/;

const VALUE_TAIL = new RegExp(
  `(?:${anyOf(VERBS.value)}|了|的|，|、|\\ue001|：|:|幅度|同比|环比|比上年|比去年|较上年|累计|预计|预期|计划|目标|力争|将|要|拟|可|能|会|也|就|还|又|便|约|近|超|逾|不足|不到|至少|最多|(?<=[率度例重量额值价数入积速])在)+$`,
);
const ACT_HEAD = new RegExp(`^(?:${anyOf(VERBS.act)})(?:了|着|过)?`);
const FLOW_HEAD = new RegExp(`^(?:${anyOf(VERBS.flow)})`);
const STRONG = new RegExp(`(?:${anyOf(VERBS.strong)})(?:了|着|过)?`, 'g');
const RESULT = new RegExp(`${anyOf(VERBS.result)}|与[中美日韩德法英意俄外港对各双]方`, 'g');
/** Verbs that are modifiers of the noun after them as often as not. */
export const MODIFIER_VERB =
  /^(?:投资|合作|研发|服务|生产|销售|出口|进口|建设|开发|创业|培训|消费|贷款|改造|组织|投入|交易|成交|交付|供应|储备|安装|运输|配套|治理|保护|储存|制造|加工|存栏|出栏|种植|养殖|播种|造林|绿化|收购|采购|注册|备案|入库|授权|申请|毕业|参与|支出|节能|减排|登记|管理|规划|占地|馆藏|中)/;

/** Strips connectives, adverbs and time words from the head of a stretch. */
export function trimHead(text: string): string {
  return (text.startsWith('【') ? text.replace(/^【[^】]{0,12}】/, '') : text).replace(CONNECTIVE, '');
}

/** The words before a number that are no part of what it counts are not longer. */
const LONGEST_TAIL = 40;

/** Strips the verbs that lead to a number from the end of a stretch: `…总值达` → `…总值`. */
export function trimTail(text: string, words: Words): string {
  let out = text;
  for (let i = 0; i < 4; i++) {
    const start = Math.max(0, out.length - LONGEST_TAIL);
    const hit = VALUE_TAIL.exec(start === 0 ? out : out.slice(start));
    if (!hit) break;
    // `国有`, `行为`: a known indicator is not cut into.
    const known = words.indicatorAtEnd(out);
    if (known && known.word.length > hit[0].length && known.word.length >= 3) break;
    out = out.slice(0, start + hit.index);
  }
  out = out.replace(/(?:连续|已连续)[一二三四五六七八九十\d]+(?:年|个?月|季度)$/, '');
  // `户均13.7万元`: 均 belongs to the noun.
  if (/[人户日月亩次场]$/.test(out) && text.startsWith('均', out.length)) out += '均';
  return out;
}

export interface LeftReading {
  readonly subject: Entity | null;
  /** Noun phrase before the number; empty when there is none. */
  readonly noun: string;
  /** Whether a verb opened the stretch, so that its subject is elided. */
  readonly verb: string | null;
}

const CHANGE_HEAD = new RegExp(
  `^(?:${anyOf([...VERBS.rise, ...VERBS.fall])}|调整|发展|拓展|扩展|扩充|恢复|降|升|涨|跌|增|减|提|转|扩|缩)(?:到|至|为|成)`,
);
/** Nouns that say in which field, not what: the field is a subject and the thing counted is said elsewhere. */
const NOMINAL = /^(?:复审|转化|注册|认定|备案|审批|签约|考察|招商|验收|融资|检查|培训|调研|治疗|手术|交易|转让)$/;
/** Words that begin like a preposition. */
const NOT_VERB =
  /^(?:在[研建校孵岗职读园册编线途]|对[外口]|以上|经[济营费]|与会|从[业事]|由来|获奖|为民|向日|和平|将军|使用|把手|被子|给水)/;
const FLOW_VERB =
  /^(?:引进|储备|签约|落地|入驻|惠及|培育|孵化|输送|转化|资助|安置|救助|招聘|录取|招收|毕业|接种|减排|节约)(?:了)?$/;
/** Goods whose name is one character. */
const COMMODITY = /^[铜铝铅锌锡镍钢铁煤油气盐糖茶麦稻棉麻丝纱布纸粮豆猪牛羊马鸡鸭鹅鱼虾蛋奶肉果菜酒烟药]$/;
const FIELD = /(?:领域|方面|板块|赛道|行业|界别)$/;

/** Reads the stretch before a number: `大连高新区拥有软件企业` → subject 大连高新区, verb 拥有, noun 软件企业. */
export function readLeft(left: string, words: Words): LeftReading {
  let text = withoutBrackets(left).replace(
    /(?:截至|截止|截止到|在|于|从|自|到|至|由|据)?\ue001(?:以来|期间|起|以后|之后|前|底|末)?/g,
    DATE_MARK,
  );
  text = trimHead(text);
  // `甲、乙等8家企业`: examples of what is counted, not who counts it.
  if (/等(?:等|地|国|多|共|国家|地区)?\ue001*$/.test(text)) return { subject: null, noun: '', verb: null };
  if (/^[对向与]/.test(text)) {
    const toward = entityAtHead(text.slice(1), words);
    if (toward && (toward.kind === 'place' || toward.kind === 'country')) text = text.slice(1);
  }
  let subject = entityAtHead(text, words);
  let rest = subject ? text.slice(subject.length) : text;
  // `、教育部重点实验室2个`: in a list the name belongs to what is counted.
  if (subject && left.startsWith('、') && belongsToNoun(subject, rest, words)) {
    subject = null;
    rest = text;
  }
  if (subject && isNation(subject.text)) subject = null;
  if (subject) rest = rest.replace(/^(?:的|内|里|上|方面|范围内)+/, '');
  // `全市第一产业实现增加值`: the sector belongs to the measure.
  const inPlace = rest !== text && subject?.kind !== 'sector' && rest.includes('业');
  const sector = inPlace ? entityAtHead(rest, words) : null;
  const field = sector?.kind === 'sector' && sector.strong ? sector.text : '';
  rest = trimTail(trimHead(rest.slice(field.length)).replaceAll(DATE_MARK, ''), words);
  rest = rest
    .replace(/(?<=.{2})(?:从(?![业事宽简众严属速紧优])|由(?!于))[^，；]{0,12}$/, '')
    .replace(/^有(?![限色机线效害毒轨偿])/, '')
    .replace(/(?<=.{2})中$/, '');
  let verb: string | null = null;
  for (let i = 0; i < 3 && rest !== ''; i++) {
    if (words.isIndicator(rest) || FLOW_HEAD.test(rest) || NOT_VERB.test(rest)) break;
    // `生产总值、财政收入…`: the first item of a list begins like a verb.
    if (words.isIndicator(rest.slice(0, Math.max(0, rest.indexOf('、'))))) break;
    const hit = ACT_HEAD.exec(rest);
    if (!hit) break;
    const next = rest.slice(hit[0].length);
    // `服务业`, `销售额`: the verb is the first half of a noun.
    if (/^(?:业|额|量|率|费|值|价|商|者|线|站|期|品|物|权|税|款)/.test(next) && hit[0].length === 2) break;
    if (/^[员师生工家官机器具点区园所院厂店馆户证地场]$/.test(next)) break;
    if (next === '') {
      verb = hit[0];
      break;
    }
    if (MODIFIER_VERB.test(rest) && (next.length <= 2 || words.indicatorAtEnd(rest)?.word.length === rest.length))
      break;
    verb = hit[0];
    rest = trimHead(next.replace(/^(?:的|各类|各级|各)/, ''));
  }
  if (rest !== '' && !words.isIndicator(rest) && !/^每|^人均|、/.test(rest)) {
    const cut = lastStrong(rest, words);
    if (cut > 0) {
      verb = verb ?? rest.slice(0, cut);
      rest = rest.slice(cut);
    }
  }
  let noun = tidy(field !== '' && words.isIndicator(rest) ? field + rest : rest === '' ? field : rest);
  // `建成后年产值`: once it is built.
  noun = noun.replace(
    /^(?:全部|全面)?(?:达产|投产|建成|竣工|满产|投用|投运|完工|落成|运营)后(?:预计|可|将|每年)*(?=.{2})/,
    '',
  );
  // `较上年前移6位`, `每天新增1.2万户`: how, not what.
  if (
    /^[比较](?![重例价值量率]).{0,6}$|^(?:平均|每[天日月年周]|日均|新增|净增|新设|新登记)+$|^(?:获得|取得|拥有|建有|实现|完成|达到|斩获|夺得|赢得|收获)$/.test(
      noun,
    )
  )
    noun = '';
  // One character left over is a verb or a particle, not a noun.
  if (noun.length === 1 && !COMMODITY.test(noun)) noun = '';
  // `通过复审17家`: a verb made a noun says nothing without the verb before it.
  if (verb !== null && noun.length === 2 && noun !== verb && (NOMINAL.test(noun) || FLOW_VERB.test(verb)))
    noun = verb.replace(/[了着过]$/, '') + noun;
  if (subject === null && FIELD.test(noun))
    return {
      subject: { text: noun, kind: 'sector', length: noun.length, strong: true, measured: false },
      noun: '',
      verb,
    };
  const prize = /^(.{2,10}?组)(特等奖|[一二三]等奖|金奖|银奖|铜奖|优[秀胜]奖)$/.exec(noun);
  if (prize)
    return {
      subject: { text: prize[1] as string, kind: 'event', length: 0, strong: true, measured: false },
      noun: prize[2] as string,
      verb,
    };
  return { subject, noun, verb };
}

/** `教育部` in `教育部重点实验室`, `中国科学院` in `中国科学院院士`. */
function belongsToNoun(entity: Entity, rest: string, words: Words): boolean {
  if (entity.kind !== 'organisation' && entity.kind !== 'zone') return false;
  if (!entity.strong && !entity.measured) return true;
  return /[部委局院署办]$/.test(entity.text) && words.indicatorAtEnd(trimTail(rest, words))?.value === 'count';
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

const OBSERVED = /^([^，；。的]{2,12})的(?:[^，；。的]{0,4})(?:监测|调查|统计|测算|抽查|数据)(?![中库])[^，；。]{0,4}$/;

/**
 * Reads the noun after a number: `项目获得优胜奖` → 项目.
 *
 * @param bounded whether another number ends the stretch, so that its tail belongs to that number
 */
export function readRight(right: string, words: Words, bounded = false): string {
  const divisions = /^[省县市](?:（[省市县区旗、]+）)/.exec(right);
  if (divisions) return divisions[0];
  let text = withoutBrackets(right)
    .replaceAll(DATE_MARK, '')
    // `470个集贸市场的定点监测`: what is watched is counted.
    .replace(OBSERVED, '$1')
    // The second part of a rate: `元/人·月`.
    .replace(/^[·/][年月日天次人户]/, '')
    .replace(/^[\s“]*(?:的|以上的?|左右的?)/, '');
  if (text.startsWith('”')) text = text.slice(1);
  // `突破3000亿元大关`: a mark that was passed is no thing.
  if (/^(?:大关|关口|关|新?台阶|新?水平|之多|出头)(?:[，；。、]|$)/.test(text)) return '';
  if (/^(?:[，；：。！？、”）》]|$|相[比较]|来[比说看])/.test(text) || CHANGE_HEAD.test(text)) return '';
  if (bounded && !text.endsWith('的')) {
    const stop = /、|及(?!其)|以及|并|和|与/.exec(text);
    if (stop) text = text.slice(0, stop.index);
  }
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
  if (de > 10 && noun.length - de - 1 >= 2) noun = noun.slice(de + 1);
  noun = tidy(
    noun.replace(/(?:和|与|及|以及|或|、|并|而|等|共|之一)$|(?<=企业|公司|项目|单位|人员|机构|国家|地区|城市)中$/, ''),
  );
  // `3家企业营业收入120亿元`: the measure is the next number's.
  const leads = /^(?:均|都|分别|各|共|达到?|为|已|超过?|约|近|突破|总计|合计)*$/.test(text.slice(noun.length));
  const measure = bounded && leads && text.startsWith(noun) ? words.indicatorAtEnd(noun) : null;
  if (measure && measure.word.length >= 3 && noun.length - measure.word.length >= 2)
    noun = tidy(noun.slice(0, -measure.word.length));
  // `项目签约`, `项目获奖`: a short head keeps the verb that closes its clause.
  if (opens > 0 && noun.length <= 5 && CLOSING_VERB.test(text.slice(opens))) return noun + text.slice(opens);
  return noun;
}

const CLOSING_VERB =
  /^(?:签约|获奖|落地|获批|入选|开工|竣工|投产|上市|摘帽|脱贫|就业|受益|注册|合作|交流|注册落地|签约落地|获得\S{2,8})$/;

/** First verb or particle that cannot be inside a noun phrase; -1 when there is none. */
function firstResult(text: string, words: Words): number {
  RESULT.lastIndex = 0;
  for (let hit = RESULT.exec(text); hit; hit = RESULT.exec(text)) {
    const at = hit.index;
    if (insideQuotes(text, at)) continue;
    if (
      /^(?:是|为|有|可|能|在|从|对|向|由|于|比|较|多|少|等|以|之|不|未|仍|还|只|仅|就|也|则|而|并|且|占|达|将|已|被|共|均|都|受|使|让|把)$/.test(
        hit[0],
      ) &&
      inWord(text, at)
    )
      continue;
    // A verb inside a compound noun: `合作项目`, `服务中心`, `签约项目`.
    if (hit[0].length === 2 && !PURE_VERB.test(hit[0]) && isModifier(text, at, hit[0])) continue;
    const known = words.indicatorAtEnd(text.slice(0, at + hit[0].length));
    if (known && known.word.length > hit[0].length) continue;
    return at;
  }
  return -1;
}

function insideQuotes(text: string, at: number): boolean {
  const open = text.lastIndexOf('“', at);
  return open >= 0 && text.indexOf('”', open) > at;
}

const COMPOUND =
  /^(?:国有|所有|私有|特有|公有|享有|保有|现有|原有|富有|稀有|共有|可再生|可持续|可回收|可支配|可比|不锈钢|不动产|不良|在校|在职|在岗|在建|在管|在营|在产|在售|在租|在保|在网|在库|在手|在研|在院|在籍|已投(?=[项资金企])|在校生|在册|在园|在孵|在编|在线|在港|在京|在读|自由|理由|由于|对外|对口|对象|对接|向日葵|多元|多样|多功能|少数|少年|少儿|等级|以上|以下|以及|比赛|比例|比重|比较|较大|较高|将军|均衡|都市|共享|共建|共同|共青|共产|并网|并购|而立|就业|就医|就诊|就读|未来|未成年|还款|只读|从业|从事|达标|占地|占比|被子|受灾|受益|受理|使用|使馆|让利|之间|之一|之上|之下|之家|把关|可)/;

function inWord(text: string, at: number): boolean {
  return (
    COMPOUND.test(text.slice(at, at + 4)) ||
    COMPOUND.test(text.slice(Math.max(0, at - 1), at + 3)) ||
    /^(?:行为|作为|人为|认为|成为|称为|发达|到达|表达|传达|抵达|下达|国有|所有|私有|公有|享有|现有|拥有|特有|含有|没有|只有|正在|存在|所在|潜在|内在|外在|自从|服从|公共|平均|人均|户均|亩均|日均|月均|年均|场均|件均|关于|由于|等于|对于|位于|处于|属于|用于|高于|低于|便于|优于|平等|初等|中等|高等|上等|同等|评比|对比|环比|同比|占比|工程师|认可|许可|功能|智能|性能|职能|产能|储能|节能|太阳能|新能|核能|风能|动能|势能|潜能|技能|效能|氢能|热能|电能|赋能)/.test(
      text.slice(Math.max(0, at - 1), at + 1),
    ) ||
    /^(?:太阳能|新能源)/.test(text.slice(Math.max(0, at - 2), at + 2))
  );
}

/** Verbs that never stand as modifiers of the noun behind them. */
const PURE_VERB = /^(?:提供|发放|获得|取得|完成|实现|达到|成立|推出|给出|喝上|用上|住上|走上|送入|成为|参加)$/;

const MODIFIED =
  /^(?:项目|企业|单位|平台|中心|机构|协议|合同|仪式|活动|人员|人才|团队|代表|选手|运动员|国家|地区|城市|基地|园区|系统|能力|水平|设施|设备|材料|产品|服务|资金|金额|面积|规模|数量|总数|总量|总额|额|量|率|数|者|商|方|户|点(?!评)|区|类|型|式|性|业|期|费|款|名单|意向|事项|案件|方案|计划|标准|技术|成果|工程|岗位|机会|场所|线路|公里|学生|高校|院校|院士|专家|农户|村|品种|投资|收入|支出|市场|协定)/;

function isModifier(text: string, at: number, verb: string): boolean {
  return MODIFIED.test(text.slice(at + verb.length));
}

/** Blanks out; stray punctuation and empty modifiers off both ends. */
export function tidy(text: string): string {
  let out = text.replace(/[\s\ue001]/g, '').replace(/^[，、；：。/的了和与及]+|[，、；：。的了，（]+$/g, '');
  if (out.startsWith('”')) out = out.slice(1);
  if (out.endsWith('“')) out = out.slice(0, -1);
  if (out.includes('”') && !out.includes('“')) out = out.slice(out.lastIndexOf('”') + 1) || out;
  if (out.includes('“') && !out.includes('”')) out = out.replace('“', '');
  return out;
}

/** Whether a clause opens with a verb, its subject left out. */
export function beginsWithVerb(text: string, words: Words): boolean {
  return ACT_HEAD.test(text) && !words.isIndicator(text) && !entityAtHead(text, words);
}
