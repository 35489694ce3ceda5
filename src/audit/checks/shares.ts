/** Shares of one whole: classes that shut one another out must not come to more than 100 %, all of them to 100 %. */
import type { AuditClaim, AuditDocument, AuditSentence } from '../document.js';
import { type Finding, severityOf } from '../finding.js';
import { exactly, sum } from '../interval.js';
import { partitionOf } from '../partitions.js';
import { computed, written } from '../show.js';

/** The shares of a sentence that have one whole and one period, in text order, a group for each whole. */
function groups({ claims }: AuditSentence): AuditClaim[][] {
  const byWhole = new Map<string, AuditClaim[]>();
  let whole: string | null = null;
  for (const claim of claims) {
    const { kind, unit, base, period, status } = claim.record;
    if ((kind !== 'share' && kind !== 'rate') || unit !== '%' || claim.record.value === null) continue;
    // `第一产业占…的7%，第二产业比重为38%`: the whole is said once.
    whole = base ?? whole;
    const key = JSON.stringify([whole, period, status]);
    const known = byWhole.get(key);
    if (known) known.push(claim);
    else byWhole.set(key, [claim]);
  }
  return [...byWhole.values()].filter((group) => group.length >= 2);
}

/** In percent. */
const NEARLY_ALL = 85;

const isShare = ({ record }: AuditClaim): boolean => record.kind === 'share';

function finding(group: readonly AuditClaim[]): Finding | null {
  const partition = partitionOf(group);
  if (partition === null || !group.some(isShare)) return null;
  const added = sum(group.map(({ figure }) => figure));
  const whole = exactly(100);
  if (partition === 'some' && added.low <= 100) return null;
  // Far below the whole, they are the classes of something that has more of them.
  if (added.high < NEARLY_ALL) return null;
  const severity = severityOf(added, whole);
  const terms = group.map(({ record }) => written(record)).join(' + ');
  const verdict = severity === 'disagrees' ? 'the classes of one whole come to 100%' : 'all of the whole';
  return {
    check: 'shares',
    severity,
    arithmetic: `${terms} = ${computed(added.point)}%; ${verdict}`,
    claims: group.map(({ record }, i) => ({ role: `share ${i + 1}`, record })),
  };
}

/**
 * Adds up shares of one whole where they are of classes that shut one another out.
 */
export function checkShares({ sentences }: AuditDocument): Finding[] {
  return sentences
    .flatMap(groups)
    .map(finding)
    .filter((found) => found !== null);
}
