/** Shares of one whole that a text tells beside each other. */
import { placeOf } from '../data/body.js';
import type { Claim } from '../data/report.js';

/** The parts of one whole. */
export interface Whole {
  readonly key: string;
  /** The whole in the text's words; null when it names none. */
  readonly base: string | null;
  readonly subject: string | null;
  readonly period: string | null;
  readonly parts: readonly Claim[];
  /** Sum of the parts, in percent. */
  readonly sum: number;
}

/** Rounding lets parts come to a little more than all. */
const ALL = 101;

function keyOf(claim: Claim): string {
  // Without a named whole, only what one sentence tells belongs together.
  const sentence = claim.base === null ? placeOf(claim.index).sentence : '';
  return JSON.stringify([claim.document, claim.base, claim.period, claim.status, sentence]);
}

/** One share of each part: what is said twice counts once. */
function distinct(claims: readonly Claim[]): Claim[] {
  const known = new Set<string>();
  return claims.filter(({ subject, indicator, value }) => {
    const key = JSON.stringify([subject, indicator, value]);
    return known.has(key) ? false : known.add(key);
  });
}

/**
 * Puts shares of one whole together.
 *
 * @param claims claims with their corrections
 * @returns wholes with at least two parts that can stand beside each other, in text order
 */
export function wholesOf(claims: Iterable<Claim>): Whole[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.kind !== 'share' || claim.value === null || claim.value <= 0) continue;
    const key = keyOf(claim);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  const found: Whole[] = [];
  for (const [key, group] of groups) {
    const parts = distinct(group);
    const sum = parts.reduce((total, { value }) => total + (value ?? 0), 0);
    if (parts.length < 2 || sum > ALL) continue;
    const { base, period } = parts[0] as Claim;
    const subjects = new Set(parts.map(({ subject }) => subject));
    found.push({ key, base, period, subject: subjects.size === 1 ? ([...subjects][0] ?? null) : null, parts, sum });
  }
  return found;
}
