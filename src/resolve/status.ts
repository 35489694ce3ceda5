/** Status: plans, targets and forecasts told from facts, over the scope of the words that say so. */
import type { Status } from '../record/schema.js';

const FORECAST = /预计|预测|预估|估计|有望|可望|料将|或将|将(?:达|超过|突破|增至|升至|降至|增长|下降|达到|分成|分为|有|举办|举行|开展|新增|建成|投产|实现)|展望|预期(?!目标)/;
const TARGET = /目标|力争|争取|确保|计划|规划(?!纲要|展|馆|部|司|局|院|设计|师|》)|拟|打算|要求|努力实现|奋斗|安排(?=\S{0,12}(?:万|亿|元))|预期目标|(?:^|[，；。：])(?:我们)?(?:还|也|都|就|必须|一定|各地|各级|国家)?要(?!求|素|闻|点|塞|员|件|害|是|不是)|到20[2-9]\d年|(?:再|将)(?:建|增加|减少|安排|新增|培育)/;
const FACT = /(?:实际|已经|已|完成了|超额完成|圆满完成|完成|实现了|达成)(?:\S{0,6}(?:目标|计划|任务))|(?:目标|计划|规划)(?:\S{0,6})(?:完成|实现|达成)|(?:行动|发展|建设|五年|“[^”]*”)?计划(?:单列|生育|内|外|经济|”)|比(?:计划|目标|规划)|(?:低于|高于|超过|超出|略低于)\S{0,10}(?:目标|计划)/;

/** Status of a number from the text of its sentence up to it, and from what its section says. */
export function statusOf(before: string, clause: string, section: Status, periodYear: number | null, documentYear: number | null): Status {
  const text = before.replace(/《[^》]*》/g, '');
  if (FACT.test(clause)) return section === 'target' ? 'target' : 'actual';
  const forecast = lastIndex(FORECAST, text);
  const target = lastIndex(TARGET, text);
  if (forecast >= 0 || target >= 0) return target >= forecast ? 'target' : 'forecast';
  if (periodYear !== null && documentYear !== null && periodYear > documentYear) return 'target';
  return section;
}

function lastIndex(pattern: RegExp, text: string): number {
  const all = new RegExp(pattern.source, 'g');
  let at = -1;
  for (let hit = all.exec(text); hit; hit = all.exec(text)) {
    at = hit.index;
    if (hit[0] === '') all.lastIndex++;
  }
  return at;
}
