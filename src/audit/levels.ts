/** The levels that a document states, by what they measure, so that each is found at once. */
import type { ClaimRecord } from '../record/schema.js';
import type { AuditClaim, AuditDocument } from './document.js';
import { isAmount, topicOf } from './topic.js';

/** Finds the amounts, counts and quantities of a document that have a unit, a period and a topic. */
export type LevelFinder = (unit: string | null, period: string | null, topic: string) => readonly AuditClaim[];

const keyOf = (unit: string | null, period: string | null, topic: string): string =>
  JSON.stringify([unit, period, topic]);

/** Prepares to find the levels of a document. */
export function levelFinder({ sentences }: AuditDocument): LevelFinder {
  const byKey = new Map<string, AuditClaim[]>();
  for (const { claims } of sentences) {
    for (const claim of claims) {
      const { record } = claim;
      if (!isAmount(record) || record.indicator === null) continue;
      const key = keyOf(record.unit, record.period, topicOf(record));
      const known = byKey.get(key);
      if (known) known.push(claim);
      else byKey.set(key, [claim]);
    }
  }
  return (unit, period, topic) => byKey.get(keyOf(unit, period, topic)) ?? [];
}

/** Finds the levels of what another record measures. */
export const levelsLike = (find: LevelFinder, record: ClaimRecord, period: string | null): readonly AuditClaim[] =>
  find(record.unit, period, topicOf(record));
