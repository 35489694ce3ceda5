/** Status: plans, targets and forecasts told from facts, over the scope of the words that say so. */

import { globalPattern, pattern } from '../../grammars/pattern.js';
import type { Status } from '../record/schema.js';
import type { DocumentDate } from './calendar.js';
import { calendar, comparisons, numerals, particles, plans } from './lexicon.js';
import { statusBeside } from './status-beside.js';

const FORECAST = globalPattern`
  ${plans.forecasts}|${plans.becomes}(?=[^，；。：]{0,30}$)
  |${plans.will}(?:${plans.willAdverbs}|${comparisons.than}[^，；。]{1,10}){1,2}${plans.willChanges}
  |${plans.will}${plans.willVerbs}|${plans.likely}|${plans.will}${plans.byMeansOf}[^，。；]{0,14}${plans.growsBy}
  |${plans.will}${plans.toAfter}[^，；。]{1,12}${plans.willAfter}
  |${plans.completions}${particles.after}(?!，?${plans.already})
  |${plans.pre}${plans.preChanges}(?!${plans.preNot})
  |${plans.guess}(?=[^，。；]{0,14}${plans.guessAhead})|${plans.guess}，?${plans.itself}|${plans.mayBe}(?=[^，。；：\d]{0,12}$)`;
/** Verbs of intention; 计划 and 规划 only where they are verbs. */
const TARGET = globalPattern`
  ${plans.targets}|${plans.goalScopes}?(?<!${particles.isOrFor})${plans.goal}(?:${particles.isOrFor}|${plans.goalMoves}|[：:]|[，。]|$)
  |(?<!${plans.notMustBefore})${plans.must}${plans.mustReach}|${plans.needReach}
  |${plans.will}${plans.willIntends}
  |(?<!${plans.newProjects})${plans.planNouns}(?=(?:${plans.plannedVerbs}|\S{0,3}${plans.withinYears}|\ue001))
  |(?:^|[，；。：])${plans.obligedSubjects}{0,3}${plans.must}(?!${plans.notMust}|$)
  |(?:^|[，；。：])${plans.byPlan}(?!${plans.plainPlan}，)[^，；。：]{0,12}${plans.planNouns}，
  |(?:${plans.comingYears}|${plans.future}\S{0,6})${plans.mustDo}
  |${plans.planNouns}${plans.byMeansOf}(?!${plans.since})
  |${plans.proposesUntil}20\d\d${calendar.year}
  |${plans.arrange}(?<=(?:${plans.arrangedBy}|\d${calendar.year})${plans.arrange})(?!${plans.notArranged})
  |(?:${plans.arrangedNouns}|[，；])${plans.arrange}(?=${plans.arrangedAbout}?[\d.,]+${numerals.largeScales}?${plans.money}|$)(?<=(?:${plans.expectedVerb}[^。]{0,40}|${plans.arrangedNouns})${plans.arrange})`;
/** `甲公司拟募资4亿元；乙公司中标`: a list of notices, in which each intends for itself alone. */
const INTENDS = globalPattern`(?:^|[，；。：])[^，；。：]{0,16}${plans.intends}(?![^：]*；(?!${plans.intentGoesOn}))`;
/** `到2035年`: a plan, unless it is foretold. */
const UNTIL_YEAR = globalPattern`(?:^|[，；。：])${plans.until}20[2-9]\d${calendar.year}`;
const FACT = pattern`
  ${plans.facts}\S{0,8}${plans.factNouns}|${plans.goal}\S{0,6}${plans.metVerbs}|${plans.planNouns}${plans.planDone}\S{0,4}${plans.metVerbs}
  |${plans.beyond}\S{0,10}${plans.beyondNouns}`;
/** What turns from plan or forecast back to fact. */
const BACK = globalPattern`
  ${plans.backToFact}|${plans.hasAlready}${plans.doneAdverbs}?${plans.doneVerbs}|[，；](?:20\d\d${calendar.year}|${plans.pastYears})?${plans.actually}
  |[，；][^，；。\d]{0,14}?(?:${plans.pastYears}|${plans.thisYear})?${plans.firstMonths}(?:\d{1,2}|${numerals.counting})${plans.months}
  |${plans.from}20\d\d${calendar.year}${particles.genitive}?$(?<=${plans.forecastVerbs}${plans.will}?${plans.from}20\d\d${calendar.year}${particles.genitive}?)`;

/** A year that is named in a clause of its own. */
const LATER_YEAR = globalPattern`[，；。：]${plans.turning}?(?:${particles.in}|${particles.setOut})?(?:(?:19|20)\d\d${calendar.year}|${plans.pastYears})`;
const FIRST_YEAR = pattern`((?:19|20)\d\d)${calendar.year}`;

/** A goal that was reached, and no other told of since. */
const REACHED_GOAL = pattern`
  (?:${plans.fully}(?:${plans.metVerbs})${particles.perfective}?|${plans.metVerbs}${particles.perfective})
  [^，。；：]{0,12}${plans.goal}，(?:(?!${plans.goal})[^。；])*$`;

/** How far back a word of plan or forecast is looked for, in characters. */
const SCOPE = 400;

/** `完成全年目标任务的58%`: how much of a plan is done, no plan. */
const DONE_PART = pattern`
  ${plans.metVerbs}${particles.perfective}?[^，。；]{0,10}?${plans.factNouns}[^，。；\d]{0,4}\d[\d.]*%`;
const DONE_PARTS = new RegExp(DONE_PART.source, 'g');
const NEVER = /(?!)/;
const DONE_PART_END = pattern`${plans.metVerbs}${particles.perfective}?[^，。；]{0,10}?${plans.factNouns}[^，。；\d]{0,4}$`;
/** `提前一年实现了规划的主要目标`, `圆满完成预期目标`: what has been reached. */
const REACHED_GOALS = globalPattern`
  (?:${plans.fully}[^，。；]{0,6}?${plans.goalReached}${particles.perfective}?|${plans.hasAlready}${plans.goalReached}
  |${plans.goalReached}${particles.perfective})[^，。；：]{0,16}?(?:${plans.goal}|${plans.factNouns})`;
/** `超出高盛预期3个百分点`, `好于市场预期`: a fact held against what was expected. */
const HELD_AGAINST = globalPattern`
  ${plans.outdoes}${particles.perfective}?[^，。；\d]{0,10}${plans.expectations}|${plans.passes}${plans.foreseen}`;
/** What has been done by the time that the text names, however late that is: `已经造成`, `建成了`. */
const DONE = pattern`${plans.doneSigns}`;
/** `产量控制在7亿吨`: a limit that is set. */
const KEPT_WITHIN = pattern`(?<!${plans.soFar}[^。；]*)${plans.keptWithin}$`;
const FISCAL = pattern`${plans.fiscal}`;
const TOLD_UNTIL = pattern`${plans.upTo}(?!${plans.until}?20[3-9])[^。；]*$`;

const TOLD_AS_DONE = pattern`${plans.toldAsDone}`;
const TELLS_OF_PLANS = pattern`${plans.plansOf}`;

/** Plans that far ahead are told by years: `2010年1-5月` is a report's. */
const MONTHS = /-\d\d/;

/**
 * Whether a sentence tells what has been measured, and no plan or forecast: the year that it tells of is over or under
 * way, whatever the document's date. A digest holds reports that are later than its head.
 *
 * @param period what its number holds for
 * @param ahead how many years that is after the document's date
 */
export function tellsAsDone(sentence: string, period: string, ahead: number): boolean {
  return (
    (TOLD_AS_DONE.test(sentence) || (ahead > 1 && MONTHS.test(period))) &&
    !TELLS_OF_PLANS.test(sentence) &&
    lastIndex(FORECAST, sentence) < 0 &&
    lastIndex(TARGET, sentence) < 0 &&
    lastIndex(INTENDS, sentence) < 0
  );
}

/** Status of a number from the text of its sentence up to it, and from what its section says. */
export function statusOf(
  before: string,
  clause: string,
  after: string,
  section: Status,
  periodYear: number | null,
  document: DocumentDate | null,
  reached: number,
): Status {
  const beside = statusBeside(before, after, periodYear, document);
  if (beside !== null) return beside;
  const text = before
    .slice(-SCOPE)
    .replace(/《[^《》]{0,80}》|“[^“”]{0,80}”/g, '')
    .replace(DONE_PARTS, '')
    .replace(HELD_AGAINST, '')
    .replace(REACHED_GOALS, '')
    .replace(DONE_PART.test(clause) ? DONE_PART_END : NEVER, '');
  const over = periodYear !== null && document !== null && periodYear < document.year;
  // `截至2017年12月`, `截至目前`: a state that is told, however late its date.
  const told = TOLD_UNTIL.test(text.slice(-80));
  if (FACT.test(clause)) return section === 'target' ? 'target' : 'actual';
  // `2024年，全面实现年初确定的主要目标，产值增长7.8%`: what has been reached is no goal any more.
  if (over && REACHED_GOAL.test(text)) return 'actual';
  const forecast = lastIndex(FORECAST, text);
  const until = forecast >= 0 ? -1 : untilYear(text, document);
  const target = Math.max(until, lastIndex(TARGET, text), lastIndex(INTENDS, text));
  const back = lastIndex(BACK, text);
  if (back > Math.max(forecast, target) && section === 'actual' && Math.max(forecast, target) >= 0) return 'actual';
  if (forecast >= 0 || target >= 0) {
    // `预计2024年增长2.6%，而2023年为下降1.2%`: behind the plan a year is told that is over.
    if (over && turnsBack(text.slice(Math.max(forecast, target)))) return 'actual';
    return target >= forecast ? 'target' : 'forecast';
  }
  // `2026财年第二季度`: a year of the books may be over before the calendar's begins.
  if (FISCAL.test(clause) || FISCAL.test(text)) return section;
  // A year that was inferred is one that the text writes: what lies behind it need not be to come.
  const ahead =
    periodYear !== null && document !== null && !document.inferred && periodYear > Math.max(document.year, reached);
  if (ahead && !told && !DONE.test(clause)) return 'target';
  if (!over && !DONE.test(clause) && KEPT_WITHIN.test(before)) return 'target';
  // A section of plans looks back as well: `2020年与2015年相比，增长57.3%`.
  return over ? 'actual' : section;
}

/** Whether behind a word of plan or forecast, and a number that it holds for, an earlier year is told in a clause of its own. */
function turnsBack(behind: string): boolean {
  const later = Array.from(behind.matchAll(LATER_YEAR)).at(-1);
  if (later === undefined) return false;
  const between = behind.slice(0, later.index);
  const [, first] = FIRST_YEAR.exec(between) ?? [];
  const [, year] = FIRST_YEAR.exec(later[0]) ?? [];
  return /\d/.test(between) && (first === undefined || year === undefined || Number(year) <= Number(first));
}

/** Where `到2035年` stands last; -1 without one, and where that year is over: `到2021年底，里程达15万公里`. */
function untilYear(text: string, document: DocumentDate | null): number {
  const at = lastIndex(UNTIL_YEAR, text);
  const year = at < 0 ? null : Number(/20\d\d/.exec(text.slice(at))?.[0]);
  return year !== null && document !== null && year < document.year ? -1 : at;
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
