/**
 * Status told by what stands right beside a number: the goal itself, what others expected, the level that a change sets out
 * from or is held against.
 */

import { pattern } from '../../grammars/pattern.js';
import type { Status } from '../record/schema.js';
import type { DocumentDate } from './calendar.js';
import { calendar, comparisons, particles, plans } from './lexicon.js';

/** How far before a number it is looked for. */
const REACH = 30;

/** `完成年任务75亿元的23.7%`: the plan is told with the part of it that is done. */
const PART_OF_GOAL = pattern`(?:${plans.plannedParts}|${plans.metVerbs}[^，。；\d]{0,8})${plans.nouns}${plans.totals}?$`;
const PART_BEHIND = pattern`^${particles.genitive}\d[\d.]*%`;
/** `完成年度110万人就业目标的65.4%`. */
const GOAL_BEHIND = pattern`^[^，。；\d]{0,6}${plans.nouns}${particles.genitive}\d`;
const MEETS = pattern`${plans.metVerbs}${particles.perfective}?[^，。；\d]{0,6}$`;
/** `好于预期的5.1%`, `308亿元的预期中值`: the number that was expected. */
const EXPECTED = pattern`${plans.outdoes}${particles.perfective}?[^，。；\d]{0,10}${plans.expectations}(?:${plans.expectedValue}${particles.genitive}?|${particles.genitive})$`;
const OWN_FORECAST = pattern`^${particles.genitive}${plans.expectedBy}?${plans.expectations}(?:${plans.expectedValue}|(?!${plans.notForecast}))`;
/** `市场预期为54%`, `分析员平均预期每股盈利1.28美元`: what others expect, beside what came. */
const OTHERS_EXPECT = pattern`
  ${plans.expectedBy}{1,2}${plans.expectations}(?!${plans.notForecast})${plans.expectedValue}?${plans.isAt}?[^，。；\d]{0,6}$`;

/** `5.5%”的增长目标`, `6.5%左右的人均收入增速目标`. */
const OWN_GOAL = pattern`
  ^”?(?:${particles.genitive}?${plans.ownGoals}{0,2}${plans.ownGoalNouns}|${particles.genitive}[^，。；\d]{2,8}${plans.goal})(?!${plans.metVerbs})`;
/** `比计划目标7160元超过1460元`: the goal that was passed. */
const GOAL_HELD = pattern`${comparisons.than}[^，。；]{0,14}(?:${plans.goal}|${plans.planNouns})$`;
const GOAL_PASSED = pattern`^${plans.goalPassed}`;
/** `低于2022年的71.1%`, `较去年的6万人`: a level that is over, whatever is expected of another. */
const LEVEL_OVER = pattern`
  ${plans.heldAgainst}[^，。；\d]{0,6}(?:((?:19|20)\d\d)${calendar.year}|${plans.pastTimes})([^，。；\d]{0,6}${particles.genitive}[^，。；\d]{0,4})?$`;
const GENITIVE = pattern`^${particles.genitive}`;
/** `预计从1月的4.5%降到3%`, `在去年2万台的基础上`: where what is foretold sets out from; not `预期从7%调降至4%`. */
const SETS_OUT = pattern`(?<!${plans.expectations}(?:${plans.expectedValue})?)${plans.setsOut}[^，。；\d]{0,6}(?:\d{1,4}(?:${calendar.year}|${calendar.month})[^，。；\d]{0,8})?$`;
const CHANGES_TO = pattern`^${particles.genitive}?${plans.changeHeads}[^，。；\d]{0,6}${particles.reaching}`;
const BASIS = pattern`^${particles.genitive}?${comparisons.onBasis}`;
/** `由目前的3.5万元增长到5.3万元`: where a plan sets out from. */
const FROM_NOW = pattern`
  (?:${particles.setOut}${plans.now}${particles.genitive}?|${plans.settingOut}${plans.now}${particles.genitive})[^，。；\d]{0,6}$`;

/** Whether a level of an earlier time is over: without a year of its own it is. */
const isOver = (year: string | undefined, document: DocumentDate | null): boolean =>
  year === undefined || (document !== null && Number(year) < document.year);

/**
 * The status of a number by its neighbours; null where they leave it open.
 *
 * @param before its sentence up to it
 * @param after the text behind it
 * @param periodYear the year that it holds for
 * @param document the document's date
 */
export function statusBeside(
  before: string,
  after: string,
  periodYear: number | null,
  document: DocumentDate | null,
): Status | null {
  const near = before.slice(-REACH);
  // `超额完成1100万人的预期目标`: the number is the goal itself.
  if (OWN_GOAL.test(after)) return 'target';
  if (PART_BEHIND.test(after) && PART_OF_GOAL.test(near)) return 'target';
  if (GOAL_BEHIND.test(after) && MEETS.test(near)) return 'target';
  if (EXPECTED.test(near) || OTHERS_EXPECT.test(near) || OWN_FORECAST.test(after)) return 'forecast';
  if (FROM_NOW.test(near)) return 'actual';
  const held = LEVEL_OVER.exec(near);
  if (held && (held[2] !== undefined || GENITIVE.test(after)) && isOver(held[1], document)) return 'actual';
  const isAhead = periodYear !== null && document !== null && periodYear > document.year;
  if (!isAhead && (BASIS.test(after) || (SETS_OUT.test(near) && CHANGES_TO.test(after)))) return 'actual';
  return GOAL_HELD.test(near) && GOAL_PASSED.test(after) ? 'target' : null;
}
