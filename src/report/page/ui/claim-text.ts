/** A claim in words: its value, and what its codes are called. */

import type { ClaimRecord } from '../../../record/schema.js';
import { displayValue } from '../../../write/display.js';
import type { Claim, Fields } from '../data/report.js';
import { visible } from '../data/visible.js';
import { t, tOr } from '../messages/messages.js';
import type { MessageKey } from '../messages/zh.js';

/** The claim's value as Chinese writes it, with the exact number behind it: `412.6亿元 (41260000000 CNY)`. */
export const exactValue = (claim: Claim): string => visible(displayValue(claim as unknown as ClaimRecord));

/** The value without the exact number; a date shows its period. */
export const shortValue = (claim: Claim): string =>
  claim.kind === 'date' ? (claim.period ?? '') : exactValue(claim).replace(/ \([^()]*\)$/, '');

const CODED: ReadonlySet<keyof Fields> = new Set(['kind', 'bound', 'change', 'status']);

/** What a field of a claim says, in the page's language. */
export function fieldText(field: keyof Fields, value: string | number | null): string {
  if (value === null) return t('field.null');
  if (CODED.has(field)) return t(`${field}.${value}` as MessageKey);
  if (field === 'base') return tOr(`base.${value}`, visible(String(value)));
  return visible(String(value));
}

/** Subject and indicator in one line. */
export const topicOf = ({ subject, indicator, quote }: Claim): string =>
  visible([subject, indicator].filter((part) => part !== null).join(' · ') || quote);
