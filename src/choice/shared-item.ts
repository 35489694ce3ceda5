/** The item of a list that 分别 shares numbers out to, where the fields chosen leave it out. */
import type { Frame } from './frame.js';
import { behindSharing, withoutSharing } from './lists.js';
import { takesNoActor } from './relating.js';
import { textOf } from './sentence.js';

export interface ReadItem {
  readonly indicator: string | null;
  readonly subject: string | null;
}

/** `本公司2023年度及2022年度营业收入分别为…`: a list of times, and what stands around them is no item. */
const listsTimes = ({ words }: Frame['sentence'], spans: readonly (readonly [number, number])[]): boolean =>
  spans.slice(0, -1).some(([, to]) => words[to]?.kind === 'time');

/**
 * `集成电路、电脑分别出口`: where neither field chosen tells which item the number is of, the indicator is what the rules read
 * of the item, or the item with what is said of all of them; a subject that belongs to another item is none.
 */
export function withItem(
  { sentence, lists, context, claim }: Frame,
  indicator: string | null,
  subject: string | null,
): ReadItem {
  const chosen = { indicator, subject };
  const spans = lists[0];
  const behind = behindSharing(sentence.folded.slice(context.clause.start, context.mention.start));
  if (spans === undefined || behind === null || listsTimes(sentence, spans)) return chosen;
  const items = spans.map(([from, to]) => textOf(sentence, from, to));
  const item = items[context.listed] ?? '';
  const holds = (text: string | null): boolean => text?.includes(item) ?? false;
  // `对东盟、欧盟分别出口`: the name itself.
  const [from, to] = spans[context.listed] ?? [0, 0];
  const name = textOf(sentence, sentence.words[from]?.kind === 'preposition' ? from + 1 : from, to);
  const opening = sentence.words[(spans[0]?.[0] ?? 0) - 1];
  // `福建对东盟、欧盟分别出口`: what stands before the first item is said of all of them.
  const towards = opening !== undefined && takesNoActor(opening) ? opening.text : '';
  if (item === '') return chosen;
  if (holds(indicator)) return indicator?.startsWith(item) ? { indicator: towards + indicator, subject } : chosen;
  if (subject !== null && (subject.includes(name) || name.startsWith(subject))) return chosen;
  const ofRules = claim.indicator === null ? null : withoutSharing(claim.indicator);
  const other = items.find((one) => one !== item && one.length > 1 && indicator?.includes(one));
  const told = holds(ofRules)
    ? ofRules
    : other !== undefined && indicator !== null
      ? indicator.replace(other, item)
      : indicator !== null && behind.startsWith(indicator)
        ? item + indicator
        : null;
  if (told === null) return chosen;
  const whole = told.startsWith(item) ? towards + told : told;
  const ofAnother = subject !== null && items.some((other) => other !== item && other.startsWith(subject));
  return { indicator: whole, subject: ofAnother ? null : subject };
}
