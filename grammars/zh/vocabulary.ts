/** The words of the grammar: units, currencies and classifiers from their data files, with what a user adds. */
import classifiers from './lexicon/classifiers.json' with { type: 'json' };
import currencies from './lexicon/currencies.json' with { type: 'json' };
import measures from './lexicon/units.json' with { type: 'json' };
import type { Unit } from './mention.js';

/** Words that a user adds; see `--lexicon`. */
export interface GrammarExtension {
  /** Unit word to its code. */
  readonly units?: Readonly<Record<string, string>>;
  readonly classifiers?: readonly string[];
}

/** Longest-first lists of words by the code of their first character, with what each word stands for. */
export type WordTable<T> = ReadonlyMap<number, readonly (readonly [string, T])[]>;

function wordTable<T>(entries: Iterable<readonly [string, T]>): WordTable<T> {
  const table = new Map<number, (readonly [string, T])[]>();
  const seen = new Set<string>();
  for (const entry of entries) {
    const [word] = entry;
    if (word === '' || seen.has(word)) continue;
    seen.add(word);
    const first = word.charCodeAt(0);
    const list = table.get(first);
    if (list) list.push(entry);
    else table.set(first, [entry]);
  }
  for (const list of table.values()) list.sort((a, b) => b[0].length - a[0].length);
  return table;
}

/** The characters that the words of a table begin with. */
export function firstCharacters(table: WordTable<unknown>): string[] {
  return [...table.keys()].map((code) => String.fromCharCode(code));
}

/** The longest word of a table that stands at an offset. */
export function lookUp<T>(table: WordTable<T>, text: string, at: number): readonly [string, T] | undefined {
  const list = table.get(text.charCodeAt(at));
  if (list === undefined) return undefined;
  const second = text.charCodeAt(at + 1);
  for (const entry of list) {
    const [word] = entry;
    if (word.length === 1 || (word.charCodeAt(1) === second && text.startsWith(word, at))) return entry;
  }
  return undefined;
}

/** Latin letters that are names more often than units when they follow a number (`5M`, `3D`, `4K`). */
const NOT_MEASURES = new Set([
  'M',
  'C',
  'K',
  'G',
  'D',
  'A',
  'V',
  'F',
  'MM',
  'CM',
  '倍',
  '成',
  '番',
  '元',
  '分',
  '点',
  '％',
  '%',
]);

export interface Vocabulary {
  readonly units: WordTable<Unit>;
  readonly currencyPrefixes: WordTable<string>;
  readonly subunits: Readonly<Record<string, string>>;
  /** Words that begin like a classifier but mean something else (`个性`, `人才`). */
  readonly notClassifiers: WordTable<true>;
}

export function vocabulary(extension: GrammarExtension = {}): Vocabulary {
  const units = new Map<string, Unit>();
  for (const word of classifiers.classifiers) units.set(word, { kind: 'classifier', code: word });
  for (const [word, { code, dimension }] of Object.entries(
    measures as Record<string, { code: string; dimension: string }>,
  )) {
    if (!NOT_MEASURES.has(word) && !(units.has(word) && dimension === 'other'))
      units.set(
        word,
        /基点|^bps?$/i.test(word) || code === 'pp' ? { kind: 'point', code } : { kind: 'measure', code, dimension },
      );
  }
  for (const [word, code] of Object.entries(currencies.units as Record<string, string>)) {
    if (word !== '块') units.set(word, { kind: 'currency', code });
  }
  for (const [word, [code, exponent]] of Object.entries(
    currencies.cents as unknown as Record<string, [string, number]>,
  ))
    units.set(word, { kind: 'currency', code, exponent });
  // A day of the month is a date before it is a number of days.
  units.set('日', { kind: 'measure', code: 'd', dimension: 'time' });
  units.set('级', { kind: 'measure', code: '级', dimension: 'magnitude' });
  for (const [word, code] of [
    ['个多月', 'mo'],
    ['个多小时', 'h'],
    ['个多星期', 'wk'],
    ['个多周', 'wk'],
  ] as const) {
    units.set(word, { kind: 'measure', code, dimension: 'time', more: true });
  }
  for (const [word, code] of [
    ['个半月', 'mo'],
    ['年半', 'a'],
    ['个半小时', 'h'],
    ['天半', 'd'],
  ] as const) {
    units.set(word, { kind: 'measure', code, dimension: 'time', half: true });
  }
  for (const word of extension.classifiers ?? []) units.set(word, { kind: 'classifier', code: word });
  for (const [word, code] of Object.entries(extension.units ?? {}))
    units.set(word, { kind: 'measure', code, dimension: 'other' });
  const prefixes = (
    [...Object.entries(currencies.symbols), ...Object.entries(currencies.prefixes)] as [string, string][]
  ).filter(([word]) => !/^(?:折|约|合|相当)/.test(word));
  return {
    units: wordTable(units),
    currencyPrefixes: wordTable(
      prefixes.map(([word, code]) => [word.replace('＄', '$').replace('￥', '¥'), code] as const),
    ),
    subunits: currencies.subunits,
    notClassifiers: wordTable(classifiers.notClassifier.map((word) => [word, true] as const)),
  };
}
