/** The year of a document without a date: the one it calls its own, else the latest that it writes about as past. */
import { readDigits } from '../../grammars/zh/numerals.js';

const CHINESE_YEAR = /[一二][〇零一二三四五六七八九]{3}(?=年)/g;
const YEAR =
  /(?<![\d.])((?:19|20)\d\d)年|(?<![\d.,])([0-4]\d)年(?=\d{1,2}(?:[-—~至]\d{1,2})?月|[上下]半年|第?[一二三四1-4]季度|的数据)/g;
/** How much before a year tells whether it is one of plans. */
const BEFORE = 40;

/** What stands before a year of plans: `到2035年`, `争取1997年`, `2006-2020年`. */
const PLANNED_BEFORE =
  /(?:到|至|—|-|~|争取|力争|(?:计划|规划|目标|远景|展望|筹办|预计|预期|预测)[于在]?|办好|申办|迎接|拟|将于|将在)$|(?:争取|力争|办好|申办|迎接|拟[从于在]|将[于在]|预计|提前|原定)[^，。；]{0,8}$/;
/** `从2004年的9.2%提升至2023年的15.4%`: where a rise has come to; a rise to come is told by a word of its own. */
const RISEN = /(?:增长|增加|提升|提高|上升|上涨|扩大|发展|下降|降低|降|升|增|缩小|减少)(?:到|至)$/;
const TO_COME = /(?:将|预计|预期|预测|力争|目标|计划|规划|争取|确保|有望)[^。；]*$/;
/** What stands behind one: `2030年前`, `2025年目标`, `2022年将`. */
const PLANNED_BEHIND =
  /^(?:[，]?(?:末|底|左右|以前|之前)?[，]?(?:将|力争|前(?!后|[一二两三四五六七八九十\d])|建成|基本|实现|目标|的?规划|的?计划|预期)|愿景|的?指标|[^，。；]{0,14}(?:将|要(?!求|素)|可望|有望)|[^，。；]{0,6}(?:奥运|世博|亚运|冬奥))/;

/** `2011年，是“十二五”开局之年`: the year that has begun. */
const BEGUN =
  /(\d{4})年[，]?(?:也|既|又|正)?是[^。；]{0,40}?(?:第一年|开局|起步之年|关键(?:之|的一|性)?年|收官|攻坚之年|决胜|承[前上]启[后下]|最后一年)/;
/** `二、2008年主要任务`, `三、2011年的工作`: a heading of the tasks ahead. */
const TASKS =
  /\n[^\S\n]{0,8}(?:[一二三四五六]、|（[一二三四五六]）|第[一二三四五六]部分)?[^\S\n]{0,4}(\d{4})年(?:政府)?(?:的)?(?:主要|重点|经济社会发展|经济工作|政府|工作)*(?:工作|任务|要求|安排|目标)[^\n。，]{0,12}\n/;
/** `刚刚过去的1984年`, `一、去年工作回顾 2005年`: the year before. */
const GONE = /(?:刚刚)?过去的(\d{4})年|(?:去年|过去的?一年)(?:的)?(?:政府)?工作(?:的)?(?:总体)?回顾\s{0,8}(\d{4})年/;
/** The years around the document's own have at least this part of all mentions. */
const LEAST_PART = 0.12;

/** Digits of all kinds as ASCII, without blanks before 年. */
function withPlainYears(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[○Ｏ◯]/g, '〇')
    .replace(/(?<=\d) {1,3}(?=(?:\d {0,3}){0,3}年)/g, '')
    .replace(CHINESE_YEAR, (year) => readDigits(year) ?? year);
}

/**
 * How often each year is written about as past or present; years of plans are left out.
 *
 * @param strict whether `2020年建成` counts as a plan, which it often is
 */
function countYears(text: string, strict: boolean): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { year, before, behind } of yearsOf(text)) {
    if (isPlanned(before) || (strict && PLANNED_BEHIND.test(behind))) continue;
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}

interface WrittenYear {
  readonly year: number;
  /** What stands before and behind it. */
  readonly before: string;
  readonly behind: string;
}

/** Every year that a text writes, in full or by its last two digits. */
function* yearsOf(text: string): Generator<WrittenYear> {
  for (const hit of text.matchAll(YEAR)) {
    const year = hit[1] === undefined ? 2000 + Number(hit[2]) : Number(hit[1]);
    const end = hit.index + hit[0].length;
    yield { year, before: text.slice(Math.max(0, hit.index - BEFORE), hit.index), behind: text.slice(end, end + 20) };
  }
}

function isPlanned(before: string): boolean {
  return PLANNED_BEFORE.test(before.slice(-12)) && !(RISEN.test(before) && !TO_COME.test(before));
}

/** `今年前8个月`, `今年1月`: the year that the text speaks from is under way. */
const THIS_YEAR = /今年(?:以来|前|第?[一二三四1-4]季|上半年|[0-9一二三四五六七八九十]{1,3}(?:月|-|至|—|~))/;
/** A year that is looked back on: `低于2024年月均`, `自2024年9月…以来`, `至2023年的4.08万亿元`. */
const BACK_BEFORE = /(?:从|由|自|比|较|低于|高于|超过|与|同|和|于|至|到|是)$/;
const BACK_BEHIND =
  /^(?:的[\d一二三四五六七八九十]|底|末|全年|相比|同期|[月年]均|\d{1,2}月[^，。；]{0,10}以来|[^，。；]{0,10}以来)/;

/** Whether a text that says 今年 looks back on its latest year wherever it writes it. */
function isOver(text: string, latest: number): boolean {
  if (!THIS_YEAR.test(text)) return false;
  for (const { year, before, behind } of yearsOf(text))
    if (year === latest && !(BACK_BEFORE.test(before) && BACK_BEHIND.test(behind))) return false;
  return true;
}

/**
 * Finds the year that a text speaks from, by what it says of its years.
 *
 * @param source decoded text
 * @returns null when it writes no year
 */
export function documentYear(source: string): number | null {
  const text = withPlainYears(source);
  const firm = countYears(text, true);
  const counts = firm.size > 0 ? firm : countYears(text, false);
  const gone = GONE.exec(text);
  if (gone) return Number(gone[1] ?? gone[2]) + 1;
  const tasks = TASKS.exec(text);
  if (tasks) return Number(tasks[1]);
  const begun = BEGUN.exec(text);
  if (begun && counts.has(Number(begun[1]))) return Number(begun[1]);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const near = (year: number): number => (counts.get(year) ?? 0) + (counts.get(year - 1) ?? 0);
  const latest = [...counts.keys()].sort((a, b) => b - a).find((year) => near(year) >= LEAST_PART * all);
  if (latest === undefined) return null;
  const calls = /去年|今年|过去的?一年/.test(text);
  if (isOver(text, latest)) return latest + 1;
  // `2009年是…最为困难的一年`: a year looked back on by a text that calls it 去年.
  if (calls && new RegExp(`${latest}年[，]?[^。]{0,8}是[^。]{2,60}一年`).test(text)) return latest + 1;
  // A report given early in a year speaks of it in plans alone, and of the year before as past.
  const mostly = (counts.get(latest) ?? 0) >= (counts.get(latest - 1) ?? 0);
  if (calls && mostly && text.includes(`${latest + 1}年`)) return latest + 1;
  return latest;
}
