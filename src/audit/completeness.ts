/** Whether the parts that a text names are all the parts there are. */
import { unicodePattern } from '../../grammars/pattern.js';
import audits from '../../grammars/zh/lexicon/audits.json' with { type: 'json' };
import type { AuditClaim } from './document.js';
import { sum } from './interval.js';
import { partitionOf } from './partitions.js';
import { mayOverlap } from './topic.js';

/** Words that say that parts of what was named follow. */
export const PARTS_FOLLOW = unicodePattern`${audits.partsFollow}|${audits.dividesBy}[^，。；]{1,12}${audits.divided}，`;
/** Words that say that the parts are all there are. */
const ALL_PARTS = unicodePattern`${audits.allParts}`;
/** The list goes on beyond what is named. */
const OPEN = unicodePattern`^[\p{Script=Han}（）]{0,12}${audits.open}`;

/** A list whose sum is farther from the total than this is a list of something else, or not the whole of it. */
const MOST = 1.25;
/** Classes that are all there are may be this far from the total when a digit of one is wrong. */
const FAR = 3;
/** Below the total, or of two parts, only what a slip of one digit can explain. */
const SLIP_LEAST = 0.96;
const SLIP_MOST = 1.1;

/** Whether two numbers differ as a slip in one digit makes them differ: 56 and 55, 1370 and 1380. */
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

/**
 * Whether parts are said to be the whole and shut one another out, so that a sum that differs is a fault.
 *
 * @param total the whole
 * @param claims its parts, as far as they are named
 * @param words what stands between the whole and its first part
 * @param behind what stands behind the last part
 */
export function mustAddUp(total: AuditClaim, claims: readonly AuditClaim[], words: string, behind: string): boolean {
  if (!PARTS_FOLLOW.test(words) || OPEN.test(behind)) return false;
  if (claims.some(({ record }) => mayOverlap(record))) return false;
  const whole = total.figure.point;
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
