/** Which time governs a number, and how long a time goes on governing. */

import { isRelative, type Mention } from '../../grammars/zh/mention.js';
import { type DocumentDate, isoYear } from './calendar.js';
import type { Clause } from './clauses.js';
import { bounds, comparisons, nouns, particles, times } from './lexicon.js';
import { pattern } from './pattern.js';
import type { Time } from './period.js';
import type { ResolveState, SentenceState } from './state.js';

/** A figure of a report, set against the one before it. */
const COMPARES = pattern`${comparisons.governing}`;

const GENITIVE_ONLY = pattern`^(?:（[^（）]*）)?${times.levelNouns}?${particles.genitive}$`;
/** `较2019年高峰的11%`. */
const THAN = pattern`(?:${comparisons.than}|${bounds.heldAgainst})$`;
const THAN_REACH = 2;
const RISEN = pattern`${times.risenFrom}${particles.nearly}?$`;
const RISEN_APART = pattern`${times.risenFrom}[^，；]{1,12}\d[^，；]*${particles.reaching}${particles.nearly}?$`;

export function periodOf(mention: Mention, clause: Clause, now: SentenceState, state: ResolveState): string | null {
  // `较2012年底的5500万户`: the number compared with holds for the time compared with.
  const of = now.times.find(
    (time) =>
      time.role === 'compared' &&
      time.end <= mention.start &&
      mention.start - time.end <= 40 &&
      GENITIVE_ONLY.test(now.folded.slice(time.end, mention.start)),
  );
  // `恢复至2019年同期的118%`, `是1949年的60倍`: no level of then.
  const level = mention.type === 'figure' && !isRelative(mention.unit.kind);
  const percent = mention.type === 'figure' && mention.unit.kind === 'percent';
  if (of && (level || (percent && THAN.test(now.folded.slice(Math.max(0, of.start - THAN_REACH), of.start)))))
    return of.iso;
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
  const ends = /^(\d{4})\/(\d{4})$/.exec(governing?.iso ?? '');
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
  const standing = state.paragraph ?? state.section ?? state.title;
  // A sentence that compares goes on with the report that the paragraph before it gave.
  return standing ?? (COMPARES.test(now.folded) ? state.reported : null);
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

const TIME_SIGN = pattern`^(?:、|${particles.listing})$`;

/** `第一季度、第二季度和第三季度，…分别为`: the times of a list that stands before a number, when it has so many. */
function listedTimes(now: SentenceState, before: number): readonly Time[] {
  const spoken = now.times.filter(({ start, role }) => start < before && role === 'governs');
  const list = spoken.slice(-now.listSize);
  const joined = list.every(
    ({ start }, i) => i === 0 || TIME_SIGN.test(now.folded.slice((list[i - 1] as Time).end, start)),
  );
  return joined && list.length === now.listSize && list.length > 1 ? list : [];
}

/** `2018年至2020年，毛利率分别为41.2%、43.5%和39.8%`: a year for each number of the list. */
export function yearOfList(period: string | null, clause: Clause, mention: Mention, now: SentenceState): string | null {
  if (now.listSize < 2 || !RESPECTIVELY.test(now.folded.slice(clause.start, clause.end))) return period;
  const times = listedTimes(now, mention.start);
  if (times.length > 0) return times[now.listed]?.iso ?? period;
  const years = /^(\d{4})\/(\d{4})$/.exec(period ?? '');
  if (!years || now.listSize !== Number(years[2]) - Number(years[1]) + 1) return period;
  return String(Number(years[1]) + now.listed);
}
