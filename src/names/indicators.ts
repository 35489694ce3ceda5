/**
 * Indicators by the names of China's statistical yearbooks. The list is `grammars/zh/lexicon/indicator-names.json`; a
 * user adds to it with `--lexicon`.
 */
import { pattern } from '../../grammars/pattern.js';
import lists from '../../grammars/zh/lexicon/indicator-names.json' with { type: 'json' };
import particles from '../../grammars/zh/lexicon/particles.json' with { type: 'json' };
import naming from '../../grammars/zh/lexicon/shared-naming.json' with { type: 'json' };
import type { LexiconExtension } from '../read/lexicon.js';
import type { Kind } from '../record/schema.js';

/** Gives the yearbooks' name of an indicator, or null when they have none for it. */
export type IndicatorNamer = (indicator: string, kind: Kind) => string | null;

/** What stands before an indicator without changing what it is: whose it is, and when. */
const HEAD = pattern`^(?:${naming.beforeIndicators}${particles.genitive}?)+`;
/** What stands behind it: that it is a sum or a pace, an aim or an expectation. */
const TAIL = pattern`${naming.behindIndicators}+$`;

/** An average of years, which is no other indicator. */
const YEARLY = pattern`^${naming.yearly}(?=..)`;

const NUMBER = pattern`${naming.number}$`;

/** No name with what stands around it is longer, in UTF-16 units. */
const LONGEST = 80;
/** Indicators whose names are remembered. */
const REMEMBERED = 50_000;

/** Full-width characters, quotes and blanks that do not tell names apart. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s“”"'‘’《》]/g, '')
    .replace(/ppi|cpi|gdp|pmi|r&d|lpr/gi, (letters) => letters.toUpperCase());
}

/** Without what is in brackets at the end: `国内生产总值(GDP)`, `工业增加值(现价)`. */
const unbracketed = (text: string): string => text.replace(/\([^()]*\)$/, '');

/** The ways to write an indicator, from its own words to the fewest, each a candidate for the list. */
function* spellings(indicator: string): Generator<string> {
  const whole = folded(indicator);
  yield whole;
  const headless = whole.replace(HEAD, '');
  for (const text of new Set([headless, unbracketed(whole), unbracketed(headless)])) yield text;
  const tailless = unbracketed(headless).replace(TAIL, '');
  yield tailless;
  yield tailless.replace(NUMBER, '');
  // `年均经济增长速度`: how it is counted, the base of the claim says.
  if (YEARLY.test(headless)) yield* spellings(headless.replace(YEARLY, ''));
}

function addAll(names: Map<string, string>, all: Readonly<Record<string, readonly string[]>>): void {
  for (const [name, others] of Object.entries(all)) for (const word of [name, ...others]) names.set(folded(word), name);
}

/**
 * Prepares to name indicators.
 *
 * @param lexicon the user's words; its names are taken before the built-in ones
 */
export function indicatorNamer(lexicon?: LexiconExtension): IndicatorNamer {
  const names = new Map<string, string>();
  const growth = new Map<string, string>();
  addAll(names, lists.names);
  addAll(growth, lists.growth);
  for (const [name, others] of Object.entries(lexicon?.names ?? {})) {
    for (const word of [name, ...others]) {
      names.set(folded(word), name);
      growth.set(folded(word), name);
    }
  }
  const known = new Map<string, string | null>();
  return (indicator, kind) => {
    if (indicator.length > LONGEST) return null;
    const key = `${kind === 'growth' ? '+' : ''}${indicator}`;
    let name = known.get(key);
    if (name === undefined) {
      name = null;
      for (const spelling of spellings(indicator)) {
        name = (kind === 'growth' ? growth.get(spelling) : undefined) ?? names.get(spelling) ?? null;
        if (name !== null) break;
      }
      if (known.size < REMEMBERED) known.set(key, name);
    }
    return name;
  };
}

const REGIONAL: Readonly<Record<string, string>> = lists.regional;

/** The name that the yearbooks of a province or city have for what the country's call otherwise. */
export const regionalName = (name: string): string =>
  Object.hasOwn(REGIONAL, name) ? (REGIONAL[name] as string) : name;
