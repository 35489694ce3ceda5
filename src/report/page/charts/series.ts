/** Series: one subject and indicator, by the names that agree, in one unit, at more than one period of one sort. */
import type { Claim } from '../data/report.js';
import { placePeriod } from './period.js';

/** Wordings of one thing that are shown. */
const MOST_WORDS = 3;

/** A claim on a line of time. */
export interface Point {
  readonly claim: Claim;
  readonly at: number;
  readonly label: string;
  /** What is drawn: the value, or the middle between two bounds. */
  readonly value: number;
}

/** A series with its points in order of time. */
export interface Series {
  readonly key: string;
  /** The text's words; several when it uses several for the same. */
  readonly subject: string;
  readonly indicator: string;
  readonly unit: string | null;
  readonly points: readonly Point[];
}

function pointOf(claim: Claim): { point: Point; sort: string } | null {
  const placed = placePeriod(claim.period);
  const value = claim.value ?? (claim.min !== null && claim.max !== null ? (claim.min + claim.max) / 2 : null);
  if (placed === null || value === null) return null;
  return { point: { claim, at: placed.at, label: placed.label, value }, sort: placed.sort };
}

/** What must be the same in one series. A difference is no level, and growth over a year none over ten. */
function keyOf(claim: Claim, sort: string): string {
  const { kind, subjectKey, indicatorKey, unit, change } = claim;
  const base = kind === 'growth' ? (claim.base ?? 'yoy') : kind === 'share' || kind === 'rank' ? claim.base : null;
  return JSON.stringify([subjectKey, indicatorKey, unit, change, kind === 'growth', base, sort]);
}

/** The words that a text has for a field of a series, the most frequent first. */
function wordsOf(points: readonly Point[], field: 'subject' | 'indicator'): string {
  const counts = new Map<string, number>();
  for (const { claim } of points) {
    const words = claim[field];
    if (words !== null) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a).map(([words]) => words);
  return sorted.slice(0, MOST_WORDS).join('、') + (sorted.length > MOST_WORDS ? '…' : '');
}

/**
 * Puts claims together to series.
 *
 * @param claims claims with their corrections, in any order
 * @returns series with at least two different periods, the longest first
 */
export function seriesOf(claims: Iterable<Claim>): Series[] {
  const groups = new Map<string, Point[]>();
  for (const claim of claims) {
    if (claim.kind === 'date' || claim.indicator === null) continue;
    const placed = pointOf(claim);
    if (!placed) continue;
    const key = keyOf(claim, placed.sort);
    const group = groups.get(key);
    if (group) group.push(placed.point);
    else groups.set(key, [placed.point]);
  }
  const found: Series[] = [];
  for (const [key, points] of groups) {
    if (new Set(points.map(({ label }) => label)).size < 2) continue;
    const { unit } = (points[0] as Point).claim;
    const sorted = [...points].sort((a, b) => a.at - b.at || a.claim.index - b.claim.index);
    const [subject, indicator] = [wordsOf(sorted, 'subject'), wordsOf(sorted, 'indicator')];
    found.push({ key, subject, indicator, unit, points: sorted });
  }
  const span = ({ points }: Series): number => new Set(points.map(({ label }) => label)).size;
  return found.sort(
    (a, b) => span(b) - span(a) || (a.points[0] as Point).claim.index - (b.points[0] as Point).claim.index,
  );
}
