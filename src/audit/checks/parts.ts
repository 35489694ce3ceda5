/** Parts and whole: `共20个项目…A领域7项、B领域5项、C领域5项、D领域3项`, `共55场，其中…`, `…，合计15项`. */
import { unicodePattern } from '../../../grammars/pattern.js';
import audits from '../../../grammars/zh/lexicon/audits.json' with { type: 'json' };
import lists from '../../../grammars/zh/lexicon/lists.json' with { type: 'json' };
import { mustAddUp, PARTS_FOLLOW } from '../completeness.js';
import type { AuditClaim, AuditDocument } from '../document.js';
import { type Finding, type Severity, severityOf } from '../finding.js';
import { sum } from '../interval.js';
import { computedIn, written } from '../show.js';
import { isAmount, namesClass } from '../topic.js';

/** A claim with the sentence it stands in. */
interface Placed {
  readonly claim: AuditClaim;
  readonly sentence: number;
  readonly text: string;
}

/** A part of a part follows: `，其中工业…`, `，在医院中有…`, `中长期贷款中…`. */
const NESTED = unicodePattern`${audits.nested}|${audits.among}(?:${audits.having}|，)|${audits.among}\p{Script=Han}{2,12}$`;
/** Words right before a number that say that it is a total. */
const TOTAL = unicodePattern`${audits.totals}[\p{Script=Han}“”"]{0,12}$`;
const TOTAL_OF_ALL = unicodePattern`${audits.totalsOfAll}\p{Script=Han}{0,3}$`;
/** Claims looked at behind a total, and characters between one sentence's last claim and the next one's first. */
const REACH = 24;
const GAP = 160;
/** A balance is the difference of two parts and none of them. */
const BALANCE = unicodePattern`${audits.balances}`;

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

/** Whether a list can end behind its first `size` parts: it is all of them, or a stronger stop follows there alone. */
function canEndAt(parts: readonly Placed[], size: number): boolean {
  if (size === parts.length) return true;
  const stops = parts.slice(1, size + 1).map((part, i) => /[；。]/.test(between(parts[i] as Placed, part)));
  return stops[size - 1] === true && !stops.slice(0, -1).includes(true);
}

function mustAll(total: Placed, parts: readonly Placed[], words: string): boolean {
  const last = parts[parts.length - 1] as Placed;
  const claims = parts.map(({ claim }) => claim);
  return mustAddUp(total.claim, claims, words, last.text.slice(last.claim.end));
}

/** A total before its parts. */
function totalFirst(placed: readonly Placed[], at: number): Finding | null {
  const total = placed[at] as Placed;
  const parts = partsBehind(placed, at);
  if (parts.length < 2) return null;
  const gap = between(total, parts[0] as Placed);
  if (gap.length > GAP) return null;
  // `固定资产投资14亿元，其中民间投资8亿元。分产业看，…`: the next sentence parts what this one began with.
  const nextSentence = (parts[0] as Placed).sentence !== total.sentence;
  if (nextSentence && total.text.slice(0, total.claim.start).includes(lists.ofThem)) return null;
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
  return mustAll(total, parts, gap) ? finding(total, parts, 'disagrees') : null;
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
  return parts.length >= 3 && mustAll(total, parts, audits.respectively) ? finding(total, parts, 'disagrees') : null;
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
