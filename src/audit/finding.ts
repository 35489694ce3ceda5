/** What an audit finds: some claims, the arithmetic between them, and whether it holds. */
import type { ClaimRecord } from '../record/schema.js';
import { contains, type Interval, overlap } from './interval.js';

/** Which relation was checked. */
export const CHECKS = ['parts', 'change', 'share', 'shares', 'same'] as const;
export type Check = (typeof CHECKS)[number];

/**
 * `agrees`: the numbers as written give the stated one; `rounding`: they do when each stands for what rounds to it;
 * `disagrees`: no numbers that round to these do.
 */
export const SEVERITIES = ['disagrees', 'rounding', 'agrees'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A claim and the part it plays in the arithmetic. */
export interface Role {
  readonly role: string;
  readonly record: ClaimRecord;
}

/** One relation between claims. */
export interface Finding {
  readonly check: Check;
  readonly severity: Severity;
  /** The arithmetic in one line, and what does not fit. */
  readonly arithmetic: string;
  readonly claims: readonly Role[];
}

/**
 * How a computed number stands to the stated one.
 *
 * @param computed what the other claims give
 * @param stated what the text says
 */
export function severityOf(computed: Interval, stated: Interval): Severity {
  if (contains(stated, computed.point)) return 'agrees';
  return overlap(computed, stated) ? 'rounding' : 'disagrees';
}
