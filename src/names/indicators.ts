/**
 * Indicators by the names of China's statistical yearbooks. The list is `grammars/zh/lexicon/indicator-names.json`; a
 * user adds to it with `--lexicon`.
 */
import lists from '../../grammars/zh/lexicon/indicator-names.json' with { type: 'json' };
import type { LexiconExtension } from '../read/lexicon.js';
import type { Kind } from '../record/schema.js';

/** Gives the yearbooks' name of an indicator, or null when they have none for it. */
export type IndicatorNamer = (indicator: string, kind: Kind) => string | null;

/** What stands before an indicator without changing what it is: whose it is, and when. */
const HEAD =
  /^(?:(?:全国|我国|全省|全市|全区|全县|全州|我省|我市|我区|我县|本市|本省|国家|全年|全年度|当年|年度|年末|年底|上半年|下半年|[一二三四]季度|前三季度|其中|各地|当地|实现|完成)的?)+/;
/** What stands behind it: that it is a sum or a pace, an aim or an expectation. */
const TAIL =
  /(?:的|预期|宏观|调控|计划|增长|增速|增幅|涨幅|增长率|增长速度|增长幅度|增加值增速|年均|平均|累计|同比|环比|实际|名义|目标|预期目标|控制目标|总额|总量|总数|数量|规模|金额|合计)+$/;

/** An average of years, which is no other indicator. */
const YEARLY = /^(?:年均|年平均)(?=..)/;

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
  yield tailless.replace(/数$/, '');
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
