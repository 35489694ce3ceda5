/** Two numbers that bound one though words stand between them: `大于20并少于40件`, `10吨与20吨之间`. */
import { compare } from './decimal.js';
import type { Figure, Mention } from './mention.js';

const AND = /^(?:[、，]|并且?|且|而|同时|而又|但|但又)?$/;
const WITH = /^(?:（含）)?(?:[与和至到]|-{1,2}|~|—{1,2})$/;
const BETWEEN = /^(?:（不?含）)?之间/;

/**
 * Joins two numbers of one unit into a range where the words around them say that they bound one number.
 *
 * @param mentions mentions in text order
 * @param folded the folded sentence that they stand in
 */
export function joinBounds(mentions: readonly Mention[], folded: string): readonly Mention[] {
  if (mentions.length < 2) return mentions;
  const out: Mention[] = [];
  for (const mention of mentions) {
    const last = out[out.length - 1];
    if (last?.type === 'figure' && mention.type === 'figure' && bound(last, mention, folded))
      out[out.length - 1] = {
        ...mention,
        start: last.start,
        low: last.low,
        high: mention.low,
        bound: 'between',
        rule: 'range',
        negative: last.negative,
        scaled: last.scaled || mention.scaled,
      };
    else out.push(mention);
  }
  return out;
}

function bound(low: Figure, high: Figure, folded: string): boolean {
  if (low.high || high.high || (low.unit.kind !== 'none' && low.unit.code !== high.unit.code)) return false;
  if (high.unit.kind === 'none' || compare(low.low, high.low) >= 0) return false;
  const between = folded.slice(low.end, high.start);
  if (low.bound === 'over' && high.bound === 'under') return AND.test(between);
  return BETWEEN.test(folded.slice(high.end, high.end + 6)) && WITH.test(between);
}
