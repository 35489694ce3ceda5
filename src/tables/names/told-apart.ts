/**
 * Numbers of one table that their names do not tell apart get more of what stands around them: the cell further left, the
 * heading further out, the row that this one is a part of, the group of rows.
 */

import { growthWords } from '../roles/change.js';
import { headingNoun } from '../roles/noun.js';
import { PART_MARK } from '../roles/parts.js';
import { nounOfGroup } from '../roles/piece.js';
import { isSum } from '../roles/sum.js';
import { isTime } from '../roles/time-words.js';
import type { TableNumber } from '../table-number.js';
import { overlap } from './join.js';

/** A number with what it was read as. */
export interface Named {
  readonly number: TableNumber;
  readonly subject: string | null;
  readonly indicator: string;
  /** All else that tells it apart: period, kind, unit. */
  readonly rest: string;
  /** It is not known when it was. */
  readonly isTimeless: boolean;
}

/** Where more of a name stands, in the order in which it is looked for. */
const SOURCES = {
  outer: ({ outer }: TableNumber) => outer.filter(({ number }) => number === null).map(({ text }) => text),
  heading: ({ headings }: TableNumber) => headings.slice(0, -1).map(({ text }) => nounOfGroup(text)),
  parent: ({ label }: TableNumber) => label?.parents.filter((parent) => parent !== label.group) ?? [],
  group: ({ label }: TableNumber) => [label?.group ?? ''],
  under: ({ label }: TableNumber) => [label?.under ?? ''],
  detail: ({ details }: TableNumber) => details.map(({ text }) => text),
} as const;
type Source = keyof typeof SOURCES;
/** Sources that, where they are needed once, belong to all numbers of the table. */
const GENERAL: ReadonlySet<Source> = new Set(['outer']);
/** A longer text is no name. */
const LONGEST = 24;

/** The nearest text of a source that a name does not hold yet; the empty text when there is none. */
function pieceOf(source: Source, { number, subject, indicator }: Named): string {
  const name = (subject ?? '') + indicator;
  const fits = (text: string): boolean =>
    text !== '' && text.length <= LONGEST && !name.includes(text) && !isTime(text) && !isSum(text);
  return SOURCES[source](number).find(fits) ?? '';
}

/** A name with one more piece: before whose it is, unless that is who the whole table or row is about. */
function withPiece<T extends Named>(named: T, piece: string, about: string | null, source: Source): T {
  const { subject, indicator, number } = named;
  if (piece === '') return named;
  const label = number.label?.text ?? '';
  // `普通本专科` is no `专科`.
  const before = (name: string): string => {
    const shared = overlap(piece, name);
    return piece + (shared > 0 && label.length === shared && name.startsWith(label) ? name : name.slice(shared));
  };
  // What a heading says is of what is measured, whomever the row names.
  return subject === null || subject === about || subject === number.owner || source === 'heading'
    ? { ...named, indicator: before(indicator) }
    : { ...named, subject: before(subject) };
}

/** Numbers of the same name and everything else, two or more of each. */
function alike(named: readonly Named[]): number[][] {
  const byName = new Map<string, number[]>();
  for (const [i, { subject, indicator, rest }] of named.entries()) {
    const key = `${subject ?? ''}\n${indicator}\n${rest}`;
    const members = byName.get(key);
    if (members) members.push(i);
    else byName.set(key, [i]);
  }
  return [...byName.values()].filter((members) => members.length > 1);
}

/**
 * Numbers of rows that are parts of one whole, or of one group, are named alike: where `本科` needs it, so does `专科` beside
 * it.
 */
function withSiblings(needed: readonly number[], source: Source, all: readonly Named[]): ReadonlySet<number> {
  const ofSame = SIBLINGS[source];
  if (ofSame === undefined) return new Set(needed);
  const wholes = new Set(needed.map((i) => ofSame(all[i] as Named)).filter((whole) => whole !== ''));
  return new Set(all.flatMap((one, i) => (wholes.has(ofSame(one)) ? [i] : [])));
}

/** What the rows of one whole or group have in common. */
const SIBLINGS: Partial<Record<Source, (named: Named) => string>> = {
  parent: ({ number }) => number.label?.parents.join('\n') ?? '',
  group: ({ number }) => number.label?.group ?? '',
};

/**
 * Completes the names of the numbers of a table that are alike in everything.
 *
 * @param named the numbers with their names
 * @param about who the whole table is about
 * @returns the same, in the same order, with longer indicators where they are needed
 */
export function tellApart<T extends Named>(named: readonly T[], about: string | null): readonly T[] {
  let all = [...named];
  all = all.map((one) => (one.isTimeless ? withTime(one) : one));
  for (const source of Object.keys(SOURCES) as Source[]) {
    const groups = alike(all);
    if (groups.length === 0) return all;
    const told = groups.filter((members) => new Set(members.map((i) => pieceOf(source, all[i] as Named))).size > 1);
    const needed = GENERAL.has(source) && told.length > 0 ? null : withSiblings(told.flat(), source, all);
    all = all.map((one, i) =>
      needed === null || needed.has(i) ? withPiece(one, pieceOf(source, one), about, source) : one,
    );
  }
  return all;
}

/** An indicator with the times of its heading: `期初持股数`, `期末持股数`, where it is not known when these are. */
function withTime<T extends Named>(named: T): T {
  const { headings, levelHeadings } = named.number;
  const text =
    [headings, levelHeadings]
      .map((path) => path.at(-1)?.text.replace(PART_MARK, '') ?? '')
      .find((one) => headingNoun(one) !== '') ?? '';
  const noun = headingNoun(text);
  const isTimed = text.endsWith(noun) && growthWords(text.slice(0, -noun.length)) === null;
  return noun !== '' && isTimed && named.indicator.endsWith(noun)
    ? { ...named, indicator: named.indicator.slice(0, -noun.length) + text }
    : named;
}
