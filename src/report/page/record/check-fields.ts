/** What a correction must keep to: the rules of the record's schema that a reader can break. */

import type { Fields } from '../data/report.js';
import type { MessageKey } from '../messages/zh.js';

/** ISO 8601 in the precision written, `X` for what is not known, a period with one or two ends (EDTF). */
const DATE = String.raw`[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?`;
const PERIOD = new RegExp(`^${DATE}(?:/(?:${DATE})?)?$`);
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** What was typed as a value of a field, or what is wrong with it. */
export type Typed = { readonly value: string | number | null } | { readonly error: MessageKey };

const isNumeric = (field: keyof Fields): boolean => field === 'value' || field === 'min' || field === 'max';

/**
 * Reads what was typed into a field.
 *
 * @param field the field
 * @param text what was typed; nothing is null
 */
export function readTyped(field: keyof Fields, text: string): Typed {
  const trimmed = text.trim();
  if (trimmed === '') return { value: null };
  if (isNumeric(field)) {
    const plain = trimmed.replace(/[,，\s]/g, '').replace(/^[−－]/, '-');
    return NUMBER.test(plain) ? { value: Number(plain) } : { error: 'error.number' };
  }
  if (field === 'period' && !PERIOD.test(trimmed)) return { error: 'error.period' };
  return { value: trimmed };
}

/** Fields that follow from another that was chosen: a bound of two numbers has no value, growth no change. */
export function following(field: keyof Fields, value: string | number | null, now: Fields): Partial<Fields> {
  const changes: Record<string, unknown> = { [field]: value };
  if (field === 'kind' && value === 'growth') changes.change = null;
  if (field === 'kind' && value === 'date') {
    Object.assign(changes, { value: null, min: null, max: null, unit: null, subject: null, indicator: null });
    Object.assign(changes, { base: null, change: null, bound: 'exact' });
  }
  if (field === 'bound' && value === 'between') {
    Object.assign(changes, { value: null, min: now.min ?? now.value, max: now.max ?? now.value });
  }
  if (field === 'bound' && value !== 'between' && now.bound === 'between') {
    Object.assign(changes, { value: now.value ?? now.min, min: null, max: null });
  }
  return changes as Partial<Fields>;
}
