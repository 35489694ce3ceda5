/** Status: plans, targets and forecasts told from facts, over the scope of the words that say so. */
import type { Status } from '../record/schema.js';

const FORECAST =
  /预计|预测|预估|估计(?!值)|有望|可望|料将|或将|展望(?!未来)|(?<!符合|超|超出|超过|好于|低于|高于|不及|达到)预期(?!目标|寿命|收入|值|中|的)|届时(?:可|将)|(?:达产|投产|建成|满产|竣工|投用|投入使用|全部完成)后(?!，?(?:已|累计))|将(?:开工|筹集|完善|继续)|将(?:达|超过|突破|增至|升至|降至|增长|下降|达到|分成|分为|有|于|在|举办|举行|开展|新增|建成|投产|实现|投运|提供|带动|形成|新建|可|扩大|提高|提升|减少|增加|上升|回升|缩减|拥有|容纳|超|破|占|继续|承担|产生|迎来|接待|惠及)|预[增减亏盈](?!约)|可能(?:会?达|超过|突破|增|降|升|达到)|要是能|如果能/g;
/** Verbs of intention; 计划 and 规划 only where they are verbs. */
const TARGET =
  /预期目标|(?:发展|主要|工作|总体|年度|今年|明年|全年|奋斗)?目标(?:是|为|[：:]|[，。])|目标任务|力争|争取(?!到|了)|确保(?!了)|(?<!新开工项目)(?:计划|规划)(?=(?:总投资|投资|[一二首]期投资|建设|新建|新增|培育|引进|用|到|在|设立|建成|完成|于|再|实施|筹集|开工|发行|招|募|安排|分|五年|三年|今年|明年|\S{0,3}年内|全[省市县区国年]|我[省市县区]|本[省市县区]|播种|种植|年产|年产能|总产|生产|合作|增长|国内生产|地区生产|财政|全社会|出口|减持|增持|回购|募集|收购|出资|融资|发放|采购|销售|吸纳|接待|改造|搬迁|脱贫|减贫|造林|治理|解决|将|每年|三年|两年|购|派|\ue001))|(?:^|[，；。：])[^，；。：]{0,8}拟(?!认定|定了)|打算|努力实现|(?:^|[，；。：])(?:我们|必须|还|也|都|就|一定|各地|各级|国家|各部门){0,3}要(?!求|素|闻|点|塞|员|件|害|是|不是|价|花|$)|(?:今年|明年|未来\S{0,6}|将)要(?!求|素|有所)|将会?在(?:未来|今后)|提出到20\d\d年|安排(?<=(?:今年|明年|年度|预算|\d年|本级|拟|计划)安排)(?!部署|在|好)|(?:^|[，；。：])到20[2-9]\d年|再(?:建|安排|新增|培育)|安排意见/g;
const FACT =
  /(?:实际|完成了|超额完成|圆满完成|提前完成|实现了|达成|已完成)\S{0,8}(?:目标|计划|任务|投资)|(?:目标|计划|规划)\S{0,6}(?:完成|实现|达成)|(?:低于|高于|超过|超出|比)\S{0,10}(?:目标|计划|预期)/;
/** What turns from plan or forecast back to fact. */
const BACK =
  /上年同期|去年同期|上年|去年|截至目前|目前|已经|此前|实际完成|，实际(?!使用外资|利用|到位|增长|控制)|从20\d\d年的?$(?<=(?:预计|预期|计划)将?从20\d\d年的?)/g;

/** A year that is named in a clause of its own. */
const LATER_YEAR = /[，；。：](?:而|其中|此前)?(?:在)?(?:(?:19|20)\d\d年|[去上前]年)/;

/** How far back a word of plan or forecast is looked for, in characters. */
const SCOPE = 400;

/** Status of a number from the text of its sentence up to it, and from what its section says. */
export function statusOf(
  before: string,
  clause: string,
  after: string,
  section: Status,
  periodYear: number | null,
  documentYear: number | null,
): Status {
  // `超额完成1100万人的预期目标`: the number is the goal itself.
  if (/^的?(?:预期|预定|年度|既定|全年)?(?:目标|任务|计划)/.test(after)) return 'target';
  const text = before.slice(-SCOPE).replace(/《[^《》]{0,80}》|“[^“”]{0,80}”/g, '');
  // `截至2017年12月`, `截至目前`: a state that is told, however late its date.
  const told = /截[至止](?!到?20[3-9])[^。；]*$/.test(text.slice(-80));
  if (FACT.test(clause)) return section === 'target' ? 'target' : 'actual';
  const forecast = lastIndex(FORECAST, text);
  const target = lastIndex(TARGET, text);
  const back = lastIndex(BACK, text);
  if (back > Math.max(forecast, target) && section === 'actual' && Math.max(forecast, target) >= 0) return 'actual';
  if (forecast >= 0 || target >= 0) {
    // `预计2024年增长2.6%，而2023年为下降1.2%`: behind the plan a year is told that is over.
    const over = periodYear !== null && documentYear !== null && periodYear < documentYear;
    if (over && LATER_YEAR.test(text.slice(Math.max(forecast, target)))) return 'actual';
    return target >= forecast ? 'target' : 'forecast';
  }
  if (!told && periodYear !== null && documentYear !== null && periodYear > documentYear) return 'target';
  return section;
}

function lastIndex(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  let at = -1;
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
    at = hit.index;
    if (hit[0] === '') pattern.lastIndex++;
  }
  return at;
}
