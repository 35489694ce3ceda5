/** `分别快5.8和3.8个百分点`: numbers of a list that share the unit of the last one. */
import { shift } from './decimal.js';
import { type Figure, isRelative, type Mention } from './mention.js';
import { scaleExponent } from './numerals.js';

const LIST_SIGN = /^(?:[、和与及/]|以及)$/;
/** How far before a list 分别 may stand, in characters. */
const REACH = 24;

/**
 * Gives the bare numbers of a list the unit that its last number is written with.
 *
 * @param mentions mentions in text order
 * @param folded the folded sentence that they stand in
 */
export function shareUnits(mentions: readonly Mention[], folded: string): readonly Mention[] {
  if (mentions.length < 2) return mentions;
  const out = [...mentions];
  for (let i = out.length - 2; i >= 0; i--) {
    const mention = out[i] as Mention;
    const next = out[i + 1] as Mention;
    if (mention.type !== 'figure' || next.type !== 'figure' || !shares(mention, next, folded)) continue;
    const slashed = folded.slice(mention.end, next.start) === '/' || (next.scaled && !mention.scaled);
    const exponent = slashed ? multiplierOf(next, folded) : 0;
    out[i] = {
      ...mention,
      unit: next.unit,
      rule: next.rule,
      low: shift(mention.low, exponent),
      scaled: mention.scaled || exponent >= 4,
      ...(slashed ? { multiplier: exponent } : {}),
    };
  }
  return out;
}

/** The multiplier behind a number; 千 may belong to its unit. */
const MULTIPLIER = /(?:[百万亿]|千(?![瓦米克伏焦卡赫帕升兆]))+/;

/** Power of ten of the multiplier that a number is written with, or has from the one after it. */
function multiplierOf(figure: Figure, folded: string): number {
  return figure.multiplier ?? scaleExponent(MULTIPLIER.exec(folded.slice(figure.start, figure.end))?.[0] ?? '') ?? 0;
}

/** How many times one number of a list may be another when the last one alone has their multiplier. */
const MOST_APART = 40;

const sizeOf = (figure: Figure, folded: string): number =>
  Number(/^[\d,.]+/.exec(folded.slice(figure.start, figure.end))?.[0].replaceAll(',', '') ?? Number.NaN);

/** `1.80、1.88和1.58万亿元`, `5141、5159万吨`: the multiplier is said once, behind the last of the list. */
function sharesMultiplier(figure: Figure, next: Figure, folded: string): boolean {
  if (figure.unit.kind !== 'none' || figure.numeral !== 'arabic' || figure.high !== null || figure.scaled) return false;
  if (!next.scaled || next.numeral !== 'arabic' || next.high !== null) return false;
  if (!LIST_SIGN.test(folded.slice(figure.end, next.start))) return false;
  const [one, other] = [sizeOf(figure, folded), sizeOf(next, folded)];
  const near = one > 0 && other > 0 && Math.max(one / other, other / one) < MOST_APART;
  const listed =
    next.multiplier !== undefined ||
    figure.low.exponent < 0 ||
    (one >= 100 && next.unit.kind !== 'none') ||
    /分别|依次|各/.test(folded.slice(Math.max(0, figure.start - REACH), figure.start));
  return near && listed;
}

/** A place or field between two gaps: `、全省`. */
const HELD_AGAINST_NEXT = /^(?:[、和与及]|以及)[\p{Script=Han}]{2,8}$/u;
const HELD_AGAINST = /(?:高于|低于|快于|慢于|高出|低出|好于|优于|[比较])[^，。；\d]{2,12}$/;

/** `高于全国0.7、全省2.3个百分点`, `比全国高1.2个、全省高0.3个百分点`: the unit of both gaps is said behind the last. */
function sharesGap(figure: Figure, next: Figure, folded: string): boolean {
  return (
    isRelative(next.unit.kind) &&
    (figure.unit.kind === 'none' || (figure.unit.code === '个' && next.unit.kind === 'point')) &&
    figure.numeral === 'arabic' &&
    figure.high === null &&
    !figure.scaled &&
    HELD_AGAINST_NEXT.test(folded.slice(figure.end, next.start)) &&
    HELD_AGAINST.test(folded.slice(Math.max(0, figure.start - REACH), figure.start))
  );
}

function shares(figure: Figure, next: Figure, folded: string): boolean {
  if (sharesMultiplier(figure, next, folded) || sharesGap(figure, next, folded)) return true;
  // `7.01万亿、7.66万亿和8.24万亿元`: money, each with its own multiplier.
  if (figure.scaled && next.scaled && next.unit.kind === 'currency' && figure.unit.kind === 'none')
    return figure.high === null && LIST_SIGN.test(folded.slice(figure.end, next.start));
  return (
    figure.unit.kind === 'none' &&
    figure.numeral === 'arabic' &&
    figure.high === null &&
    next.unit.kind !== 'none' &&
    next.numeral === 'arabic' &&
    !figure.scaled &&
    (!next.scaled || folded[figure.end] === '/') &&
    LIST_SIGN.test(folded.slice(figure.end, next.start)) &&
    (isRelative(next.unit.kind) ||
      next.multiplier !== undefined ||
      folded[figure.start - 1] === '/' ||
      figure.low.exponent < 0 ||
      /分别|依次/.test(folded.slice(Math.max(0, figure.start - REACH), figure.start)))
  );
}
