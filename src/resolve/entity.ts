/** What an entity is: a name at the head of a stretch of text, and what can be none. */

import { noneOf, pattern } from '../../grammars/pattern.js';
import { calendar, names, numerals, verbs } from './lexicon.js';
import type { EntityClass } from './words.js';

export interface Entity {
  readonly text: string;
  readonly kind: EntityClass;
  /** Characters of the text that the entity takes, from its head. */
  readonly length: number;
  /** Whether a verb, an adverb or the end follows it at once, so that it is the subject of its clause. */
  readonly strong: boolean;
  /** Whether a known indicator is all that follows it in its noun phrase. */
  readonly measured: boolean;
  /** Whoever acts in one sentence, without a name to be known by; not spoken of beyond it. */
  readonly passing?: boolean;
}

export const ACT_HEAD = pattern`^(?:${verbs.act.filter((verb) => verb.length > 1)})`;

export const NOT_HEAD = pattern`
  ^(?:${numerals.counting}+(?:、|${names.countedHeads})
  |\d(?!\d{3}${noneOf(String.raw`\d`, calendar.year)})|${names.notHeads}
  |${names.wholeOf}[^，。]{1,2}${names.construction}|${numerals.scales}+${names.yuan}
  |${names.pointer}(?=[，。]|$))`;

/** Titles: a person is named, not an entity that numbers are about. */
export const PERSON = pattern`${names.personTitles}|${names.holiday}$|${names.goldenWeek}$|${names.shortHoliday}$`;

const NATION = pattern`^${names.nation}$`;

/** `我国`, `全国`: the country as such is no subject. */
export function isNation(text: string): boolean {
  return NATION.test(text);
}
