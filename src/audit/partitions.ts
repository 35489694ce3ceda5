/** Classes that shut one another out: what is in one is not in another of the same family. */
import families from '../../grammars/zh/lexicon/partitions.json' with { type: 'json' };
import type { AuditClaim } from './document.js';

/** Where a claim's part stands in a family of classes. */
interface Member {
  readonly family: number;
  readonly member: number;
}

function memberships(text: string): Member[] {
  return families.flatMap(({ members }, family) =>
    members.flatMap((words, member) => (words.some((word) => text.includes(word)) ? [{ family, member }] : [])),
  );
}

const partOf = ({ record }: AuditClaim): string => `${record.subject ?? ''}${record.indicator ?? ''}`;

/**
 * Whether claims are about different classes of one family, by the words of their subjects and indicators.
 *
 * @param claims at least two claims
 * @returns `complete` when they are all the classes there are, `some` when they only shut one another out, else null
 */
export function partitionOf(claims: readonly AuditClaim[]): 'complete' | 'some' | null {
  const found = claims.map((claim) => memberships(partOf(claim)));
  for (const { family } of found[0] ?? []) {
    const members = found.map((list) => list.filter((one) => one.family === family));
    // A part that names two classes says nothing of their difference.
    if (members.some((list) => list.length !== 1)) continue;
    const distinct = new Set(members.map((list) => list[0]?.member));
    if (distinct.size !== claims.length) continue;
    const { complete, members: all } = families[family] as (typeof families)[number];
    return complete && distinct.size === all.length ? 'complete' : 'some';
  }
  return null;
}
