/** Word lists of the resolve room, made ready for lookup. */
import enterprises from '../../grammars/zh/lexicon/enterprises.json' with { type: 'json' };
import indicators from '../../grammars/zh/lexicon/indicators.json' with { type: 'json' };
import places from '../../grammars/zh/lexicon/places.json' with { type: 'json' };
import subjects from '../../grammars/zh/lexicon/subjects.json' with { type: 'json' };
import verbs from '../../grammars/zh/lexicon/verbs.json' with { type: 'json' };

export type IndicatorClass = 'gdp' | 'funding' | 'amount' | 'rate' | 'share' | 'quantity' | 'count' | 'index';

/** What a user adds; see `--lexicon`. */
export interface ResolveExtension {
  readonly indicators?: Readonly<Record<string, string>>;
  readonly organisations?: readonly string[];
}

/** A regular expression alternative of plain words, longest first. */
export function anyOf(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

/** Looks a word up by its longest suffix that a list knows. */
export function suffixLookup<T>(entries: ReadonlyMap<string, T>): (text: string) => { word: string; value: T } | null {
  let longest = 0;
  for (const word of entries.keys()) longest = Math.max(longest, word.length);
  return (text) => {
    for (let length = Math.min(longest, text.length); length > 0; length--) {
      const word = text.slice(text.length - length);
      const value = entries.get(word);
      if (value !== undefined) return { word, value };
    }
    return null;
  };
}

export interface Words {
  /** The longest known indicator that a text ends with. */
  readonly indicatorAtEnd: (text: string) => { word: string; value: IndicatorClass } | null;
  readonly isIndicator: (text: string) => boolean;
  readonly enterpriseAtEnd: (text: string) => { word: string; value: true } | null;
  readonly notEnterpriseAtEnd: (text: string) => { word: string; value: true } | null;
  readonly entityAtEnd: (text: string) => { word: string; value: EntityClass | 'company' } | null;
  readonly isSector: (text: string) => boolean;
  readonly organisations: ReadonlySet<string>;
  /** Administrative divisions: provinces and prefectures with and without their suffix, counties with it. */
  readonly places: ReadonlySet<string>;
}

export type EntityClass = 'place' | 'zone' | 'organisation' | 'event' | 'sector' | 'collective' | 'country';

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
  ];
  for (const [kind, list] of lists) for (const word of list) if (!entities.has(word)) entities.set(word, kind);
  const divisions = new Set([...places.provinces, ...places.cities, ...places.counties]);
  for (const name of [...places.provinces, ...places.cities]) if (!entities.has(name)) entities.set(name, 'place');
  for (const name of [...subjects.countries, ...places.provinces]) entities.set(`${name}队`, 'organisation');
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
  };
}

export const VERBS = verbs;
