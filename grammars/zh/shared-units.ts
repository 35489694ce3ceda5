/** `分别快5.8和3.8个百分点`: numbers of a list that share the unit of the last one. */
import type { Figure, Mention } from './mention.js';

const LIST_SIGN = /^(?:[、和与及]|以及)$/;
/** How far before a list 分别 may stand, in characters. */
const REACH = 24;

/**
 * Gives the bare numbers of a list the unit that its last number is written with.
 *
 * @param mentions mentions in text order
 * @param folded the folded sentence that they stand in
 */
export function shareUnits(mentions: readonly Mention[], folded: string): Mention[] {
  const out = [...mentions];
  for (let i = out.length - 2; i >= 0; i--) {
    const mention = out[i] as Mention;
    const next = out[i + 1] as Mention;
    if (mention.type !== 'figure' || next.type !== 'figure' || !shares(mention, next, folded)) continue;
    out[i] = { ...mention, unit: next.unit, rule: next.rule };
  }
  return out;
}

function shares(figure: Figure, next: Figure, folded: string): boolean {
  return (
    figure.unit.kind === 'none' &&
    figure.numeral === 'arabic' &&
    figure.high === null &&
    next.unit.kind !== 'none' &&
    next.numeral === 'arabic' &&
    !figure.scaled &&
    !next.scaled &&
    LIST_SIGN.test(folded.slice(figure.end, next.start)) &&
    (figure.low.exponent < 0 || /分别|依次/.test(folded.slice(Math.max(0, figure.start - REACH), figure.start)))
  );
}
