/** Parts and whole: `共20个项目…A领域7项、B领域5项、C领域5项、D领域3项`, `共55场，其中…`, `…，合计15项`. */
import type { AuditClaim, AuditDocument } from '../document.js';
import { type Finding, type Severity, severityOf } from '../finding.js';
import { sum } from '../interval.js';
import { partitionOf } from '../partitions.js';
import { computedIn, written } from '../show.js';
import { isAmount, mayOverlap } from '../topic.js';

/** A claim with the sentence it stands in. */
interface Placed {
  readonly claim: AuditClaim;
  readonly sentence: number;
  readonly text: string;
}

/** Words that say that parts of what was named follow. */
const PARTS_FOLLOW = /其中|包括|包含|涵盖|涉及|分别|分为|分布|组成|构成|依次/;
/** Words right before a number that say that it is a total. */
const TOTAL = /(?:共|共计|总计|合计|总共|一共|累计|总数|总量|总额|总规模)[\p{Script=Han}“”"]{0,12}$/u;
const TOTAL_OF_ALL = /(?:共|共计|总计|合计|总共|一共)[\p{Script=Han}]{0,3}$/u;
/** The list goes on beyond what is named. */
const OPEN = /^[\p{Script=Han}（）]{0,12}等(?!级)/u;

/** Claims looked at behind a total, and characters between one sentence's last claim and the next one's first. */
const REACH = 24;
const GAP = 160;
/** A list whose sum is farther from the total than this is a list of something else, or not the whole of it. */
const LEAST = 0.8;
const MOST = 1.25;

const isPlain = ({ record }: AuditClaim): boolean => isAmount(record) && record.bound === 'exact';
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

/** The claims behind a total that can be its parts, as far as they stand in one list. */
function partsBehind(placed: readonly Placed[], at: number): Placed[] {
  const total = placed[at] as Placed;
  const parts: Placed[] = [];
  for (const next of placed.slice(at + 1, at + 1 + REACH)) {
    if (next.sentence > total.sentence + 1) break;
    const last = parts[parts.length - 1];
    const { record } = next.claim;
    if (!isAmount(record) && record.change === null) continue;
    if (canBePart(total.claim, next.claim) && (last === undefined || sameUnit(last.claim, next.claim))) {
      if (TOTAL.test(next.text.slice(0, next.claim.start)) && last === undefined) break;
      if (last !== undefined && (last.sentence !== next.sentence || PARTS_FOLLOW.test(between(last, next)))) break;
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

/** Whether parts are said to be the whole and shut one another out, so that a sum that differs is a fault. */
function mustAddUp(total: Placed, parts: readonly Placed[], marked: boolean): boolean {
  const last = parts[parts.length - 1] as Placed;
  const claims = parts.map(({ claim }) => claim);
  if (!marked || OPEN.test(last.text.slice(last.claim.end))) return false;
  if (claims.some(({ record }) => mayOverlap(record))) return false;
  const partition = partitionOf(claims);
  const ratio = sum(claims.map(({ figure }) => figure)).point / total.claim.figure.point;
  if (ratio < LEAST || ratio > MOST) return false;
  return claims.length >= 3 || partition === 'complete';
}

/** A total before its parts. */
function totalFirst(placed: readonly Placed[], at: number): Finding | null {
  const total = placed[at] as Placed;
  const parts = partsBehind(placed, at);
  if (parts.length < 2) return null;
  const gap = between(total, parts[0] as Placed);
  if (gap.length > GAP) return null;
  const marked = PARTS_FOLLOW.test(gap);
  const least = marked ? 2 : 3;
  for (const wanted of ['agrees', 'rounding'] as const) {
    for (let size = parts.length; size >= least; size--) {
      const some = parts.slice(0, size);
      const severity = severityOf(sum(some.map(({ claim }) => claim.figure)), total.claim.figure);
      if (severity === wanted) return finding(total, some, severity);
    }
  }
  return mustAddUp(total, parts, marked) ? finding(total, parts, 'disagrees') : null;
}

/** A total behind its parts: `合计15项`. */
function totalLast(placed: readonly Placed[], at: number): Finding | null {
  const total = placed[at] as Placed;
  if (!TOTAL_OF_ALL.test(total.text.slice(0, total.claim.start))) return null;
  const parts: Placed[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const part = placed[i] as Placed;
    if (part.sentence !== total.sentence) break;
    if (!isAmount(part.claim.record) && part.claim.record.change === null) continue;
    if (!isPlain(part.claim) || !sameUnit(part.claim, total.claim)) break;
    parts.unshift(part);
  }
  for (let first = 0; parts.length - first >= 2; first++) {
    const some = parts.slice(first);
    const severity = severityOf(sum(some.map(({ claim }) => claim.figure)), total.claim.figure);
    if (severity !== 'disagrees') return finding(total, some, severity);
  }
  return parts.length >= 3 && mustAddUp(total, parts, true) ? finding(total, parts, 'disagrees') : null;
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
