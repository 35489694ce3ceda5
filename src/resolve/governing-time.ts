/** Which time governs a number, and how long a time goes on governing. */

import { noneOf, pattern } from '../../grammars/pattern.js';
import { isRelative, type Mention } from '../../grammars/zh/mention.js';
import { type DocumentDate, isoYear } from './calendar.js';
import type { Clause } from './clauses.js';
import { bounds, changes, comparisons, nouns, numerals, particles, reports, times } from './lexicon.js';
import type { ResolveState, SentenceState } from './state.js';
import type { Time } from './time.js';
import type { TimeRole } from './time-roles.js';

/** A figure of a report, set against the one before it. */
const COMPARES = pattern`${comparisons.governing}`;

/** A sentence of a market report that tells prices. */
const PRICES = pattern`${reports.trading}|${reports.priceMoves}`;

const GENITIVE_ONLY = pattern`^(?:（[^（）]*）)?${times.levelNouns}?${particles.genitive}$`;
/** `相比7月较为保守的12.8吨`: what the level is of; no change of it. */
const OF_LEVEL = pattern`^${noneOf(String.raw`，。；：（）、\d`, changes.moving)}{1,10}${particles.genitive}$`;
/** `较去年同期140亿元的亏损`, `较2016年同期融资额1.9亿元上升`, `比2010年（510架）多`: a level right behind the time. */
const LEVEL_ALONE = pattern`^${comparisons.samePeriodAlone}?（?${noneOf(String.raw`，。；：（）、\d`, changes.moving)}{0,6}$`;
const LEVEL_TOLD = pattern`^(?:）|${particles.genitive}|${changes.levelAdverbs}?${changes.moves})`;
/** `与2019年增长5%相比`: a number that is held against, told with its time. */
const HELD_BEHIND = pattern`^[^，。；\d]{0,4}${comparisons.againstShort}`;
/** `较2019年高峰的11%`. */
const THAN = pattern`(?:${comparisons.than}|${bounds.heldAgainst})$`;
const THAN_REACH = 2;
const COMPARED_REACH = 40;
const RISEN = pattern`${times.risenFrom}${particles.nearly}?$`;
const RISEN_APART = pattern`${times.risenFrom}[^，；]{1,12}\d[^，；]*${particles.reaching}${particles.nearly}?$`;

/** The time that a level is of with which something is compared: `较2012年底的5500万户`. */
function comparedTime(mention: Mention, clause: Clause, { folded, times }: SentenceState): Time | null {
  const time = times.findLast(({ role, end }) => role === 'compared' && end <= mention.start);
  if (time === undefined || mention.start - time.end > COMPARED_REACH) return null;
  // `恢复至2019年同期的118%`, `是1949年的60倍`: no level of then.
  if (mention.type !== 'figure') return null;
  const between = folded.slice(time.end, mention.start);
  const held = time.start >= clause.start && HELD_BEHIND.test(folded.slice(mention.end, clause.end));
  if (held && !between.includes('，')) return time;
  const level = !isRelative(mention.unit.kind);
  if (GENITIVE_ONLY.test(between)) {
    const percent = mention.unit.kind === 'percent';
    return level || (percent && THAN.test(folded.slice(Math.max(0, time.start - THAN_REACH), time.start)))
      ? time
      : null;
  }
  const behind = folded.slice(mention.end, clause.end);
  if (LEVEL_ALONE.test(between) && LEVEL_TOLD.test(behind)) return time;
  return level && OF_LEVEL.test(between) ? time : null;
}

export function periodOf(mention: Mention, clause: Clause, now: SentenceState, state: ResolveState): string | null {
  const of = comparedTime(mention, clause, now);
  if (of) return of.iso;
  let governing: Time | null = null;
  for (const time of now.times) {
    if (time.start >= mention.start) break;
    if (time.role === 'compared' || time.role === 'none') continue;
    if (time.role === 'from' && now.folded.slice(time.end, mention.start).length > 12) continue;
    if (time.role === 'from' && time.start < clause.start) continue;
    if (time.reach === 'brackets' && !(clause.bracketed && time.start >= clause.start && time.end <= clause.end))
      continue;
    if (time.reach === 'clause' && (time.start < clause.start || time.end > clause.end)) continue;
    if (time.reach === 'segment' && now.folded.slice(time.end, mention.start).includes('；')) continue;
    governing = time;
  }
  // A `from` time holds for its own number alone.
  if (governing?.role === 'from') {
    const between = clause.mentions.some(
      (m) => m.type !== 'date' && m.start > (governing as Time).end && m.start < mention.start,
    );
    if (between) {
      governing = null;
      for (const time of now.times) if (time.start < mention.start && time.role === 'governs') governing = time;
    }
  }
  const standing = state.paragraph ?? state.section ?? state.title;
  const ends = /^(\d{4})\/(\d{4})$/.exec(governing?.iso ?? (isPlan(standing) ? '' : standing) ?? '');
  if (ends) {
    // `2012年至2021年，入学率从99.85%提高到99.9%`: the first year for the first number, the last for the second.
    const before = now.folded.slice(clause.start, mention.start);
    if (RISEN.test(before)) return ends[1] as string;
    if (RISEN_APART.test(before)) return ends[2] as string;
  }
  // `由19家增加到65家`: the first number holds for the time that the list started from, or for none that is said.
  const own = governing !== null && governing.start >= clause.start && governing.role === 'from';
  if (
    !own &&
    RISEN.test(now.folded.slice(clause.start, mention.start)) &&
    clauseRises(now.folded.slice(mention.end, clause.end))
  )
    return now.fromIso ?? (now.base !== null && /^\d/.test(now.base) ? now.base : null);
  if (governing) return governing.iso;
  if (now.continued && state.told !== null) return state.told.period;
  // A sentence that compares goes on with the report that the paragraph before it gave.
  return (
    standing ??
    state.spoken ??
    (state.reported?.includes('XXXX-') || COMPARES.test(now.folded) ? state.reported : null) ??
    (now.times.length === 0 && PRICES.test(now.folded) ? state.trading : null)
  );
}

/** `2021/2025`: a plan sets out from the year before it. */
const PLAN_YEARS = 5;
function isPlan(iso: string | null): boolean {
  const [from = 0, to = 0] = (iso ?? '').split('/').map(Number);
  return to - from === PLAN_YEARS - 1 && from % PLAN_YEARS === 1;
}

const LEADS_ON = pattern`^[^，；]{0,14}${nouns.changeResults}`;

/** Whether what follows a number takes it to another: `…增加到`, `…调整为`. */
function clauseRises(after: string): boolean {
  return LEADS_ON.test(after);
}

/** A day or month of years ago tells of one event; what the next sentence says does not hold for it. */
export function carries(iso: string, document: DocumentDate | null): boolean {
  const year = isoYear(iso);
  return iso.length <= 4 || iso.includes('/') || year === null || document === null || year >= document.year - 1;
}

const RESPECTIVELY = pattern`${particles.respectively}`;

const TIME_SIGN = pattern`^(?:${particles.listSigns}|/)$`;
const NAME_SIGN = pattern`${particles.listSigns}`;

/** `第一季度、第二季度和第三季度，…分别为`: the times of a list that stands before a number, when it has so many. */
function listedTimes(now: SentenceState, before: number, does: TimeRole): readonly Time[] {
  const spoken = now.times.filter(({ start, role }) => start < before && role === does);
  const list = spoken.slice(-now.listSize);
  const joined = list.every(
    ({ start }, i) => i === 0 || TIME_SIGN.test(now.folded.slice((list[i - 1] as Time).end, start)),
  );
  return joined && list.length === now.listSize && list.length > 1 ? list : [];
}

/** As many numbers as there are years share them out without a word that says so. */
const LEAST_SHARED = 3;

/**
 * `2018年至2020年，毛利率分别为41.2%、43.5%和39.8%`, `2025-2027年营业收入为7亿元、8亿元、9亿元`: a year for each number of the
 * list, but where it has as many names: `甲、乙、丙分别增长`.
 */
export function yearOfList(period: string | null, clause: Clause, mention: Mention, now: SentenceState): string | null {
  const isShared = RESPECTIVELY.test(now.folded.slice(clause.start, clause.end));
  if (now.listSize < (isShared ? 2 : LEAST_SHARED)) return period;
  const times = listedTimes(now, mention.start, 'governs');
  if (times.length > 0) return times[now.listed]?.iso ?? period;
  const part = isShared ? partOfList(period, mention, now) : null;
  if (part !== null) return part;
  const years = /^(\d{4})\/(\d{4})$/.exec(period ?? '');
  if (!years || now.listSize !== Number(years[2]) - Number(years[1]) + 1 || hasNames(clause, now)) return period;
  return String(Number(years[1]) + now.listed);
}

/** Whether a clause names as many things before its first number as its list has numbers. */
function hasNames({ start, mentions }: Clause, { folded, listSize }: SentenceState): boolean {
  const first = mentions.find(({ type }) => type !== 'date')?.start ?? start;
  const from = mentions.filter((one) => one.type === 'date' && one.end <= first).at(-1)?.end ?? start;
  return folded.slice(from, first).split(NAME_SIGN).length >= listSize;
}

const MONTHS = /^(\d{4}|XXXX)-(\d\d)\/\1-(\d\d)$/;

/** `一、二季度分别增长1.3%和4.5%`: a quarter for each number. */
function partOfList(period: string | null, { start }: Mention, now: SentenceState): string | null {
  const months = MONTHS.exec(period ?? '');
  const time = months ? now.times.findLast((other) => other.iso === period && other.start < start) : undefined;
  if (!months || time === undefined || !LIST_INSIDE.test(now.folded.slice(time.start, time.end))) return null;
  const first = Number(months[2]);
  const each = (Number(months[3]) - first + 1) / now.listSize;
  if (!Number.isInteger(each)) return null;
  const from = first + each * now.listed;
  const month = (of: number): string => `${months[1]}-${String(of).padStart(2, '0')}`;
  return each === 1 ? month(from) : `${month(from)}/${month(from + each - 1)}`;
}

const LIST_INSIDE = pattern`(?:\d|${numerals.counting})${particles.listSigns}`;

const PERIOD_BEFORE = pattern`^${comparisons.lastPeriods}`;
const YEAR_BEFORE = pattern`^${comparisons.yearBefore}$`;

/** `较1-2月、1-3月分别回落`, `分别比上月末和上年同期高`: a time compared with for each number of the list. */
export function baseOfList(base: string | null, clause: Clause, mention: Mention, now: SentenceState): string | null {
  if (base === null || now.listSize < 2 || !RESPECTIVELY.test(now.folded.slice(clause.start, clause.end))) return base;
  const time = listedTimes(now, mention.start, 'compared')[now.listed];
  if (time === undefined) return base;
  const word = now.folded.slice(time.start, time.end);
  if (PERIOD_BEFORE.test(word)) return 'pop';
  return YEAR_BEFORE.test(word) ? 'yoy' : (time.iso ?? base);
}
