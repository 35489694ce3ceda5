/** Parts and whole: `共20个项目…A领域7项、B领域5项、C领域5项、D领域3项`, `共55场，其中…`, `…，合计15项`. */
import type { AuditClaim, AuditDocument } from '../document.js';
import { type Finding, type Severity, severityOf } from '../finding.js';
import { sum } from '../interval.js';
import { partitionOf } from '../partitions.js';
import { computedIn, written } from '../show.js';
import { isAmount, mayOverlap, namesClass } from '../topic.js';

/** A claim with the sentence it stands in. */
interface Placed {
  readonly claim: AuditClaim;
  readonly sentence: number;
  readonly text: string;
}

/** Words that say that parts of what was named follow. */
const PARTS_FOLLOW = /其中|包括|包含|涵盖|涉及|分别|分为|分布|组成|构成|依次|(?:分|按)[^，。；]{1,12}(?:看|分|划分)，/;
/** Words that say that the parts are all there are. */
const ALL_PARTS = /分别|分为|组成|构成|依次/;
/** A part of a part follows: `，其中工业…`, `，在医院中有…`, `中长期贷款中…`. */
const NESTED = /其中|含|中[有，]|中[\p{Script=Han}]{2,12}$/u;
/** Words right before a number that say that it is a total. */
const TOTAL = /(?:共|共计|总计|合计|总共|一共|累计|总数|总量|总额|总规模)[\p{Script=Han}“”"]{0,12}$/u;
const TOTAL_OF_ALL = /(?:共|共计|总计|合计|总共|一共)[\p{Script=Han}]{0,3}$/u;
/** The list goes on beyond what is named. */
const OPEN = /^[\p{Script=Han}（）]{0,12}等(?!级)/u;

/** Claims looked at behind a total, and characters between one sentence's last claim and the next one's first. */
const REACH = 24;
const GAP = 160;
/** A list whose sum is farther from the total than this is a list of something else, or not the whole of it. */
const MOST = 1.25;
/** Classes that are all there are may be this far from the total when a digit of one is wrong. */
const FAR = 3;
/** Below the total, or of two parts, only what a slip of one digit can explain. */
const SLIP_LEAST = 0.96;
const SLIP_MOST = 1.1;

/** A balance is the difference of two parts and none of them. */
const BALANCE = /顺差|逆差|差额|净(?:出口|进口|增)/;

const isPlain = ({ record }: AuditClaim): boolean =>
  isAmount(record) && record.bound === 'exact' && !namesClass(record) && !BALANCE.test(record.indicator ?? '');
const sameUnit = (a: AuditClaim, b: AuditClaim): boolean => a.record.unit === b.record.unit;
const between = (a: Placed, b: Placed): string =>
  a.sentence === b.sentence
    ? a.text.slice(a.claim.end, b.claim.start)
    : `${a.text.slice(a.claim.end)}${b.text.slice(0, b.claim.start)}`;

/** Whether a claim can be a part of a total: the same unit, or the same thing counted with another classifier. */
function canBePart(total: AuditClaim, part: AuditClaim): boolean {
  if (!isPlain(part)) return false;
  if (sameUnit(total, part)) return true;
  return (
    total.record.kind === 'count' && part.record.kind === 'count' && total.record.indicator === part.record.indicator
  );
}

/** How many brackets are open at an offset. */
function bracketDepth(text: string, at: number): number {
  let depth = 0;
  for (const mark of text.slice(0, at).match(/[（）()]/g) ?? []) depth += mark === '（' || mark === '(' ? 1 : -1;
  return Math.max(0, depth);
}

/** The claims behind a total that can be its parts, as far as they stand in one list. Parts of parts are left out. */
function partsBehind(placed: readonly Placed[], at: number): Placed[] {
  const total = placed[at] as Placed;
  const parts: Placed[] = [];
  const depth = bracketDepth(total.text, total.claim.start);
  let nested = false;
  let previous = total;
  for (const next of placed.slice(at + 1, at + 1 + REACH)) {
    if (next.sentence > total.sentence + 1) break;
    const last = parts[parts.length - 1];
    const gap = between(previous, next);
    previous = next;
    // A semicolon leads back from a part of a part.
    if (/[；。]/.test(gap)) nested = false;
    if (last !== undefined && NESTED.test(gap)) nested = true;
    const inBrackets = next.sentence === total.sentence && bracketDepth(next.text, next.claim.start) > depth;
    const { record } = next.claim;
    if (nested || inBrackets || record.change !== null || !isAmount(record)) continue;
    if (canBePart(total.claim, next.claim) && (last === undefined || sameUnit(last.claim, next.claim))) {
      if (TOTAL.test(next.text.slice(0, next.claim.start)) && last === undefined) break;
      if (last !== undefined && last.sentence !== next.sentence) break;
      parts.push(next);
    } else if (last !== undefined) break;
  }
  return parts;
}

function finding(total: Placed, parts: readonly Placed[], severity: Severity): Finding {
  const { record } = total.claim;
  const added = sum(parts.map(({ claim }) => claim.figure));
  const terms = parts.map(({ claim }) => written(claim.record)).join(' + ');
  const verdict = severity === 'disagrees' ? `the total is given as ${written(record)}` : written(record);
  const sign = severity === 'disagrees' ? '; ' : severity === 'rounding' ? ' ≈ ' : ', the total is ';
  return {
    check: 'parts',
    severity,
    arithmetic: `${terms} = ${computedIn(added.point, record)}${sign}${verdict}`,
    claims: [
      { role: 'total', record },
      ...parts.map(({ claim }, i) => ({ role: `part ${i + 1}`, record: claim.record })),
    ],
  };
}

/** Whether two numbers differ in one digit alone: 56 and 55, 1370 and 1380. */
function oneDigitApart(a: number, b: number): boolean {
  const difference = Math.abs(a - b);
  if (difference === 0) return false;
  return /^[1-9]0*$/.test(
    String(Number(difference.toPrecision(12)))
      .replace('.', '')
      .replace(/^0+/, ''),
  );
}

/** Whether one name is part of another: what is counted in one is counted in the other, too. */
function namesOverlap(claims: readonly AuditClaim[]): boolean {
  const names = claims.map(({ record }) => record.indicator ?? '');
  return names.some((name, i) =>
    names.some((other, j) => i !== j && name !== other && name.length > 2 && other.includes(name)),
  );
}

/** Whether parts are said to be the whole and shut one another out, so that a sum that differs is a fault. */
function mustAddUp(total: Placed, parts: readonly Placed[], words: string): boolean {
  const last = parts[parts.length - 1] as Placed;
  const claims = parts.map(({ claim }) => claim);
  if (!PARTS_FOLLOW.test(words) || OPEN.test(last.text.slice(last.claim.end))) return false;
  if (claims.some(({ record }) => mayOverlap(record))) return false;
  const whole = total.claim.figure.point;
  const added = sum(claims.map(({ figure }) => figure)).point;
  const ratio = added / whole;
  // Far from the total it is another thing: an average beside a sum.
  if (partitionOf(claims) === 'complete') return ratio >= 1 / FAR && ratio <= FAR;
  if (areSiblings(claims) && ratio > 1) return ratio <= FAR;
  if (namesOverlap(claims)) return false;
  if (claims.length >= 3 && (ratio > 1 || ALL_PARTS.test(words))) return ratio >= 1 / MOST && ratio <= MOST;
  // With 其中 alone some may be left out: only a slip in one digit of a count is told.
  const wholeNumbers = claims.every(({ figure }) => figure.low === figure.high);
  return wholeNumbers && ratio >= SLIP_LEAST && ratio <= SLIP_MOST && oneDigitApart(added, whole);
}

/** `夏粮` and `秋粮`, `财产险` and `人身险`: two of a kind, so named that one is not in the other, and nothing is left. */
function areSiblings(claims: readonly AuditClaim[]): boolean {
  const names = claims.map(({ record }) => record.indicator ?? '');
  const [first = '', second = ''] = names;
  return (
    names.length === 2 &&
    first !== second &&
    first.length === second.length &&
    first.length <= 6 &&
    first.at(-1) === second.at(-1) &&
    first[0] !== second[0]
  );
}

/** Whether a list can end behind its first `size` parts: it is all of them, or a stronger stop follows there alone. */
function canEndAt(parts: readonly Placed[], size: number): boolean {
  if (size === parts.length) return true;
  const stops = parts.slice(1, size + 1).map((part, i) => /[；。]/.test(between(parts[i] as Placed, part)));
  return stops[size - 1] === true && !stops.slice(0, -1).includes(true);
}

/** A total before its parts. */
function totalFirst(placed: readonly Placed[], at: number): Finding | null {
  const total = placed[at] as Placed;
  const parts = partsBehind(placed, at);
  if (parts.length < 2) return null;
  const gap = between(total, parts[0] as Placed);
  if (gap.length > GAP) return null;
  const marked = PARTS_FOLLOW.test(gap);
  if (!marked && !TOTAL.test(total.text.slice(0, total.claim.start))) return null;
  const least = marked ? 2 : 3;
  for (const wanted of ['agrees', 'rounding'] as const) {
    for (let size = parts.length; size >= least; size--) {
      if (!canEndAt(parts, size)) continue;
      const some = parts.slice(0, size);
      const severity = severityOf(sum(some.map(({ claim }) => claim.figure)), total.claim.figure);
      if (severity === wanted) return finding(total, some, severity);
    }
  }
  return mustAddUp(total, parts, gap) ? finding(total, parts, 'disagrees') : null;
}

/** A total behind its parts: `合计15项`. */
function totalLast(placed: readonly Placed[], at: number): Finding | null {
  const total = placed[at] as Placed;
  if (!TOTAL_OF_ALL.test(total.text.slice(0, total.claim.start))) return null;
  const parts: Placed[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const part = placed[i] as Placed;
    if (part.sentence !== total.sentence) break;
    if (!isAmount(part.claim.record)) continue;
    if (!isPlain(part.claim) || !sameUnit(part.claim, total.claim)) break;
    parts.unshift(part);
  }
  for (let first = 0; parts.length - first >= 2; first++) {
    const some = parts.slice(first);
    const severity = severityOf(sum(some.map(({ claim }) => claim.figure)), total.claim.figure);
    if (severity !== 'disagrees') return finding(total, some, severity);
  }
  return parts.length >= 3 && mustAddUp(total, parts, '分别') ? finding(total, parts, 'disagrees') : null;
}

/**
 * Adds up the parts of every total of a document. A sum that differs is a finding only where the text says that these
 * are the parts, they do not overlap, and the list is not open.
 */
export function checkParts({ sentences }: AuditDocument): Finding[] {
  const placed = sentences.flatMap(({ text, claims }, sentence) => claims.map((claim) => ({ claim, sentence, text })));
  return placed.flatMap(({ claim }, at) => {
    if (!isPlain(claim) || claim.figure.point === 0) return [];
    const found = totalLast(placed, at) ?? totalFirst(placed, at);
    return found ? [found] : [];
  });
}
