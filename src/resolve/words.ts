/** Word lists of the resolve room, made ready for lookup. */

import companies from '../../grammars/zh/lexicon/companies.json' with { type: 'json' };
import enterprises from '../../grammars/zh/lexicon/enterprises.json' with { type: 'json' };
import indicators from '../../grammars/zh/lexicon/indicators.json' with { type: 'json' };
import organisations from '../../grammars/zh/lexicon/organisations.json' with { type: 'json' };
import places from '../../grammars/zh/lexicon/places.json' with { type: 'json' };
import subjects from '../../grammars/zh/lexicon/subjects.json' with { type: 'json' };
import { type EndingFilter, endingFilter } from '../words/endings.js';
import { names } from './lexicon.js';

export type IndicatorClass = 'gdp' | 'funding' | 'amount' | 'rate' | 'share' | 'quantity' | 'count' | 'index';

/** What a user adds; see `--lexicon`. */
export interface ResolveExtension {
  readonly indicators?: Readonly<Record<string, string>>;
  readonly organisations?: readonly string[];
}

/** The longest word of a list that stands right before an offset of a text; the end when none is given. */
export type SuffixLookup<T> = (text: string, end?: number) => { word: string; value: T } | null;

/** Looks words up by their ends. */
export function suffixLookup<T>(entries: ReadonlyMap<string, T>): SuffixLookup<T> {
  // By the last two characters: most pairs end no word.
  const lengths = new Map<number, number[]>();
  for (const word of entries.keys()) {
    const key = word.length === 1 ? word.charCodeAt(0) : lastPair(word, word.length);
    const known = lengths.get(key);
    if (known === undefined) lengths.set(key, [word.length]);
    else if (!known.includes(word.length)) known.push(word.length);
  }
  for (const list of lengths.values()) list.sort((a, b) => b - a);
  return (text, end = text.length) => {
    if (end > 1) {
      for (const length of lengths.get(lastPair(text, end)) ?? NO_LENGTHS) {
        if (length > end) continue;
        const word = text.slice(end - length, end);
        const value = entries.get(word);
        if (value !== undefined) return { word, value };
      }
    }
    if (end < 1 || !lengths.has(text.charCodeAt(end - 1))) return null;
    const word = text[end - 1] as string;
    const value = entries.get(word);
    return value === undefined ? null : { word, value };
  };
}

const NO_LENGTHS: readonly number[] = [];

/** A key for the two characters before an offset. Two pairs may share one, but no pair shares one with a character. */
function lastPair(text: string, end: number): number {
  return 0x10000 + ((text.charCodeAt(end - 2) & 0x3fff) << 16) + text.charCodeAt(end - 1);
}

export interface Words {
  /** The longest known indicator that a text ends with. */
  readonly indicatorAtEnd: SuffixLookup<IndicatorClass>;
  readonly isIndicator: (text: string) => boolean;
  readonly enterpriseAtEnd: SuffixLookup<true>;
  readonly notEnterpriseAtEnd: SuffixLookup<true>;
  readonly entityAtEnd: SuffixLookup<EntityClass | 'company'>;
  readonly isSector: (text: string) => boolean;
  readonly organisations: ReadonlySet<string>;
  /** Administrative divisions: provinces and prefectures with and without their suffix, counties with it. */
  readonly places: ReadonlySet<string>;
  /** Whether a text may end with any indicator, entity or place. */
  readonly mayEnd: EndingFilter;
}

export type EntityClass = 'index' | 'place' | 'zone' | 'organisation' | 'event' | 'sector' | 'collective' | 'country';

export function buildWords(extension: ResolveExtension = {}): Words {
  const known = new Map<string, IndicatorClass>();
  for (const [kind, list] of Object.entries(indicators) as [IndicatorClass, string[]][])
    for (const word of list) if (!known.has(word)) known.set(word, kind);
  for (const [word, kind] of Object.entries(extension.indicators ?? {})) known.set(word, kind as IndicatorClass);
  const entities = new Map<string, EntityClass | 'company'>();
  const lists: [EntityClass | 'company', readonly string[]][] = [
    ['place', subjects.place],
    ['zone', subjects.zone],
    ['organisation', subjects.organisation],
    ['event', subjects.event],
    ['sector', subjects.sector],
    ['collective', subjects.collective],
    ['country', subjects.countries],
    ['company', subjects.company],
    ['organisation', companies],
    ['organisation', Object.values(organisations).flat()],
    ['index', subjects.marketIndex],
  ];
  for (const [kind, list] of lists) for (const word of list) if (!entities.has(word)) entities.set(word, kind);
  const divisions = new Set([...places.provinces, ...places.cities, ...places.counties]);
  for (const name of [...places.provinces, ...places.cities]) if (!entities.has(name)) entities.set(name, 'place');
  for (const name of [...subjects.countries, ...places.provinces]) entities.set(name + names.team, 'organisation');
  for (const name of extension.organisations ?? []) entities.set(name, 'organisation');
  const indicatorAtEnd = suffixLookup(known);
  return {
    indicatorAtEnd,
    isIndicator: (text) => known.has(text),
    enterpriseAtEnd: suffixLookup(new Map(enterprises.heads.map((w) => [w, true as const]))),
    notEnterpriseAtEnd: suffixLookup(new Map(enterprises.not.map((w) => [w, true as const]))),
    entityAtEnd: suffixLookup(entities),
    isSector: (text) => subjects.sector.includes(text),
    organisations: new Set(extension.organisations ?? []),
    places: divisions,
    mayEnd: endingFilter(known.keys(), entities.keys(), divisions),
  };
}
