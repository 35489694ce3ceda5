/** Levels and change: `由12家增加到35家，同比增长192%`, `增加841家，增幅370.5%`, `是2012年的2.5倍`. */
import { pattern } from '../../../grammars/pattern.js';
import audits from '../../../grammars/zh/lexicon/audits.json' with { type: 'json' };
import type { ClaimRecord } from '../../record/schema.js';
import type { AuditClaim, AuditDocument, AuditSentence } from '../document.js';
import { type Finding, type Role, type Severity, severityOf } from '../finding.js';
import { exactly, type Interval, minus, over, overlap, plus, scaled } from '../interval.js';
import { followers, isCompared, isOfOtherYears, type LevelPair, levelPairs, yearOf } from '../level-pairs.js';
import { type LevelFinder, levelFinder, levelsLike } from '../levels.js';
import { computed, computedIn, written } from '../show.js';
import { isAmount, isRealGrowth, sameTopic, saysOtherMeasure } from '../topic.js';

/** A difference of each year, on average. */
const EACH_YEAR = pattern`${audits.eachYear}`;
const PLAN = pattern`${audits.plans}`;
/** Behind a number: its unit goes on in letters (`吨LCE`, `吨CO2`). */
const UNIT_GOES_ON = /^[A-Za-z]/;
const role = (name: string, { record }: AuditClaim): Role => ({ role: name, record });

/** Whether the time that a change is counted from is that of the earlier level, as far as both are known. */
function sameBase(base: string | null, from: ClaimRecord, to: ClaimRecord): boolean {
  if (base === 'avg') return false;
  if (base === null || from.period === null) return true;
  if (base === from.period) return true;
  const [before, after] = [yearOf(from.period), yearOf(to.period)];
  return base === 'yoy' && (after === null || before === after - 1);
}

/** `增长2.8倍` said of what grew to 2.8 times. */
function isTimesForFold(stated: Interval, ratio: Interval): boolean {
  return overlap(ratio, stated) && !overlap(minus(ratio, exactly(1)), stated);
}

function levelsAndGrowth({ text }: AuditSentence, { from, to, last }: LevelPair, growth: AuditClaim): Finding | null {
  const { record } = growth;
  const claims = [role('from', from), role('to', to), role('growth', growth)];
  const said = `the text says ${written(record)}`;
  const [a, b] = [written(from.record), written(to.record)];
  if (from.figure.point <= 0 || saysOtherMeasure(text.slice(last.end, growth.start))) return null;
  if (record.unit === 'pp' && !isAmount(to.record)) {
    const difference = minus(to.figure, from.figure);
    const severity = severityOf(difference, growth.figure);
    return {
      check: 'change',
      severity,
      arithmetic: `${b} − ${a} = ${computed(difference.point)}个百分点; ${said}`,
      claims,
    };
  }
  if (!isAmount(to.record)) return null;
  const ratio = over(to.figure, from.figure);
  const grown = minus(ratio, exactly(1));
  if (record.unit === 'x') {
    const severity = severityOf(grown, growth.figure);
    if (severity === 'disagrees' && isTimesForFold(growth.figure, ratio)) {
      const [times, more] = [computed(ratio.point), computed(grown.point)];
      const arithmetic = `${b} / ${a} = ${times}: it grew ${more}倍, to ${times} times; ${said}, which is the ratio and not the growth`;
      return { check: 'change', severity, arithmetic, claims };
    }
    if (severity === 'disagrees' && isRealGrowth(record)) return null;
    return { check: 'change', severity, arithmetic: `${b} / ${a} − 1 = ${computed(grown.point)}倍; ${said}`, claims };
  }
  if (record.unit !== '%') return null;
  const percent = scaled(grown, 100);
  const severity = severityOf(percent, growth.figure);
  if (severity === 'disagrees' && isRealGrowth(record)) return null;
  return { check: 'change', severity, arithmetic: `${b} / ${a} − 1 = ${computed(percent.point)}%; ${said}`, claims };
}

/** From, to, and the growth a year on average, where both years are known. */
function levelsAndAverage(
  { text }: AuditSentence,
  { from, to, last: end }: LevelPair,
  growth: AuditClaim,
): Finding | null {
  const [first, last] = [yearOf(from.record.period), yearOf(to.record.period)];
  if (first === null || last === null || last <= first || !isAmount(to.record) || from.figure.point <= 0) return null;
  if (growth.record.unit !== '%' || isRealGrowth(growth.record)) return null;
  if (saysOtherMeasure(text.slice(end.end, growth.start))) return null;
  const ratio = over(to.figure, from.figure);
  const averageOver = (years: number): Interval => {
    const yearly = (times: number): number => 100 * (times ** (1 / years) - 1);
    return { low: yearly(ratio.low), high: yearly(ratio.high), point: yearly(ratio.point) };
  };
  // In `2016—2020年` the first year grew, too: from the year before it.
  const spans = [last - first, last - first + 1];
  const years = spans.find((span) => severityOf(averageOver(span), growth.figure) !== 'disagrees') ?? last - first;
  const average = averageOver(years);
  const [a, b] = [written(from.record), written(to.record)];
  return {
    check: 'change',
    severity: severityOf(average, growth.figure),
    arithmetic: `(${b} / ${a}) ^ (1/${years}) − 1 = ${computed(average.point)}% a year; the text says ${written(growth.record)}`,
    claims: [role('from', from), role('to', to), role('growth', growth)],
  };
}

/** From, to, and the difference that is stated. */
function levelsAndDifference({ text }: AuditSentence, { from, to }: LevelPair, change: AuditClaim): Finding | null {
  // `减产约9500吨LCE`: what the difference is told in is not what the levels are.
  if (UNIT_GOES_ON.test(text.slice(change.end))) return null;
  const rises = change.record.change === 'increase';
  const difference = rises ? minus(to.figure, from.figure) : minus(from.figure, to.figure);
  const [first, second] = rises ? [to, from] : [from, to];
  return {
    check: 'change',
    severity: severityOf(difference, change.figure),
    arithmetic: `${written(first.record)} − ${written(second.record)} = ${computedIn(difference.point, change.record)}; the text says ${written(change.record)}`,
    claims: [role('from', from), role('to', to), role('change', change)],
  };
}

/** A level, the difference that led to it, and the growth in percent. */
function levelDifferenceGrowth(level: AuditClaim, change: AuditClaim, growth: AuditClaim): Finding | null {
  const rises = change.record.change === 'increase';
  const before = rises ? minus(level.figure, change.figure) : plus(level.figure, change.figure);
  if (before.point <= 0 || growth.record.unit !== '%' || isRealGrowth(growth.record)) return null;
  const percent = scaled(over(change.figure, before), rises ? 100 : -100);
  const sign = rises ? '−' : '+';
  const [l, c] = [written(level.record), written(change.record)];
  return {
    check: 'change',
    severity: severityOf(percent, growth.figure),
    arithmetic: `${c} / (${l} ${sign} ${c}) = ${computed(percent.point)}%; the text says ${written(growth.record)}`,
    claims: [role('level', level), role('change', change), role('growth', growth)],
  };
}

/** What is counted in whole numbers. */
const isWhole = ({ record, figure }: AuditClaim): boolean =>
  (record.kind === 'count' || record.kind === 'enterprise_count') && figure.low === figure.high;

/** The base that a difference and its growth give, when it is one that can be. */
function impliedBase(change: AuditClaim, growth: AuditClaim): Interval | null {
  const rate = scaled(growth.figure, change.record.change === 'increase' ? 0.01 : -0.01);
  return rate.low <= 0 || !Number.isFinite(rate.high) ? null : over(change.figure, rate);
}

/** Levels of the same thing elsewhere in the document, at the time before or after a change. */
function levelsAt(find: LevelFinder, change: ClaimRecord, when: 'before' | 'after'): readonly AuditClaim[] {
  const year = yearOf(change.period);
  const before = change.base === 'yoy' ? (year === null ? null : String(year - 1)) : change.base;
  const period = when === 'after' ? change.period : before;
  return period === null ? [] : levelsLike(find, change, period);
}

/** A difference and its growth: the base they give, and the levels that it can be held against. */
function differenceAndGrowth(change: AuditClaim, growth: AuditClaim, find: LevelFinder): Finding[] {
  const base = impliedBase(change, growth);
  if (base === null || growth.record.unit !== '%' || isRealGrowth(growth.record)) return [];
  const rises = change.record.change === 'increase';
  const now = rises ? plus(base, change.figure) : minus(base, change.figure);
  const [c, g] = [written(change.record), written(growth.record)];
  const amount = (number: number): string => computedIn(number, change.record);
  const division = `${c} / ${g} = ${amount(base.point)}`;
  const claims = [role('change', change), role('growth', growth)];
  const held = (['before', 'after'] as const).flatMap((when) =>
    levelsAt(find, change.record, when).map((level): Finding => {
      const computedLevel = when === 'before' ? base : now;
      const steps = when === 'before' ? division : `${division}, with the change ${amount(now.point)}`;
      return {
        check: 'change',
        severity: severityOf(computedLevel, level.figure),
        arithmetic: `${steps}; elsewhere the text says ${written(level.record)}`,
        claims: [...claims, role('level', level)],
      };
    }),
  );
  if (held.length > 0 || !isWhole(change)) return held;
  // The whole numbers that the base can be.
  const [least, most] = [Math.ceil(base.low - 1e-9), Math.floor(base.high + 1e-9)];
  const severity: Severity = least <= most ? 'agrees' : 'disagrees';
  const range = (shift: number): string =>
    least === most ? amount(least + shift) : `${amount(least + shift)} to ${amount(most + shift)}`;
  const whole =
    least <= most
      ? `the base was ${range(0)}, now it is ${range((rises ? 1 : -1) * change.figure.point)}`
      : `no whole number gives ${g}`;
  return [{ check: 'change', severity, arithmetic: `${division}: ${whole}`, claims }];
}

/** `是2012年的2.5倍`, with both levels in the document. */
function multiple(ratio: AuditClaim, level: AuditClaim, find: LevelFinder): Finding[] {
  const { base } = ratio.record;
  const earlier = base === null ? [] : levelsLike(find, level.record, base);
  return earlier
    .filter(({ figure }) => figure.point > 0)
    .map((from) => {
      const times = over(level.figure, from.figure);
      return {
        check: 'change',
        severity: severityOf(times, ratio.figure),
        arithmetic: `${written(level.record)} / ${written(from.record)} = ${computed(times.point)}; the text says ${written(ratio.record)}`,
        claims: [role('from', from), role('to', level), role('ratio', ratio)],
      };
    });
}

function inSentence(sentence: AuditSentence, find: LevelFinder): Finding[] {
  const { claims } = sentence;
  const found: (Finding | null)[] = [];
  const explained = new Set<AuditClaim>();
  for (const pair of levelPairs(sentence)) {
    const { from, to, last } = pair;
    for (const next of followers(sentence, last, to)) {
      const { kind, change, base, unit } = next.record;
      // `平均每年增加…` is another difference than that of the two levels.
      if (change !== null && EACH_YEAR.test(sentence.text.slice(last.end, next.start))) break;
      if (kind === 'growth' && isOfOtherYears(next, pair)) break;
      if (kind === 'growth' && base === 'avg') found.push(levelsAndAverage(sentence, pair, next));
      if (!sameBase(base, from.record, to.record)) continue;
      if (kind === 'growth') found.push(levelsAndGrowth(sentence, pair, next));
      else if (change !== null && unit === to.record.unit) found.push(levelsAndDifference(sentence, pair, next));
      else break;
      explained.add(next);
    }
  }
  for (const claim of claims) {
    const next = followers(sentence, claim);
    if (isAmount(claim.record)) {
      const ratio = next.find(({ record }) => record.kind === 'ratio');
      if (ratio) found.push(...multiple(ratio, claim, find));
    }
    const growth = next[0];
    if (claim.record.change === null || growth?.record.kind !== 'growth' || explained.has(growth)) continue;
    if (claim.record.base !== growth.record.base || growth.record.base === 'avg') continue;
    const lead = sentence.text.slice(Math.max(0, claim.start - 20), claim.start);
    // A plan is no earlier time, and a level that is compared with has had its turn.
    if (PLAN.test(lead) || saysOtherMeasure(sentence.text.slice(claim.end, growth.start))) continue;
    const level = claims[claims.indexOf(claim) - 1];
    if (level !== undefined && isCompared(sentence.text, level)) continue;
    const hasLevel =
      level !== undefined &&
      isAmount(level.record) &&
      level.record.unit === claim.record.unit &&
      sameTopic(level.record, claim.record);
    if (hasLevel) found.push(levelDifferenceGrowth(level, claim, growth));
    else found.push(...differenceAndGrowth(claim, growth, find));
  }
  return found.filter((finding) => finding !== null);
}

/**
 * Holds levels, differences, growths and multiples against each other, wherever a document states enough of them.
 */
export function checkChange(document: AuditDocument): Finding[] {
  const find = levelFinder(document);
  return document.sentences.flatMap((sentence) => inSentence(sentence, find));
}
