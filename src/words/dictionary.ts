/** The dictionary of the words room: jieba's words, and those of the domain that jieba does not hold or cuts. */
import companies from '../../grammars/zh/lexicon/companies.json' with { type: 'json' };
import indicators from '../../grammars/zh/lexicon/indicators.json' with { type: 'json' };
import newWords from '../../grammars/zh/lexicon/new-words.json' with { type: 'json' };
import organisations from '../../grammars/zh/lexicon/organisations.json' with { type: 'json' };
import places from '../../grammars/zh/lexicon/places.json' with { type: 'json' };
import subjects from '../../grammars/zh/lexicon/subjects.json' with { type: 'json' };
import wordTags from '../../grammars/zh/lexicon/word-tags.json' with { type: 'json' };
import { buildTrie, type Entry, type Trie } from './trie.js';

/** Longer entries of jieba's are sayings and titles. */
const LONGEST = 16;
/** Rarer entries of jieba's are mostly names of persons; of those that it tells are, most come from novels. */
const LEAST_FREQUENT = 3;
const LEAST_FREQUENT_PERSON = 30;
const PERSON_TAG = 'nr';
/** A word of the domain is taken whole: its cost is that of one common word, whatever its length. */
const DOMAIN_COST = 95;
/** Two characters are a name where they are rarer alone: `鸿|海`, not `过程中|再`. */
const SHORT_NAME_COST = 145;
const DEAREST = 250;
/** `其中|医院`, not `其|中医院`. */
const SURE_COST = 50;

/** Jieba gives one tag to single characters of every kind, `县` and `厂` as well as `较`: the few that are no nouns. */
const CERTAIN: ReadonlyMap<string, string> = new Map(
  Object.entries(wordTags.others).flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag] as const)),
);

const APART: readonly string[] = wordTags.apart.split(' ');
const WHOLE: ReadonlySet<string> = new Set(wordTags.whole.split(' '));

/** `同比增加`, `成本增加`: jieba takes what changes, and how, for one word, some for a person's name. */
const holdsChange = (word: string): boolean =>
  !WHOLE.has(word) && APART.some((change) => word !== change && word.endsWith(change));

/** Parts of speech that the domain adds to jieba's. */
const INDICATOR_TAG = 'ni';
const COLLECTIVE_TAG = 'nc';
const TIME_TAG = 'tw';
const STATE_TAG = 'b';
/** `中国|移动互联网`, not `中国移动|互联网`. */
const NOUN_TAG = 'n';
const SEASON_TAG = 'nz';

/**
 * The entries of the shipped dictionary.
 *
 * @param jieba text of jieba's `dict.txt`: `word frequency tag` a line (MIT, github.com/fxsjy/jieba)
 */
export function dictionaryEntries(jieba: string): Entry[] {
  const words = jieba
    .split('\n')
    .map((line) => line.split(' '))
    .filter(
      ([word = '', frequency, tag = 'x']) =>
        word.length > 0 &&
        word.length <= LONGEST &&
        Number(frequency) >= (tag.startsWith(PERSON_TAG) ? LEAST_FREQUENT_PERSON : LEAST_FREQUENT) &&
        !holdsChange(word),
    );
  const total = words.reduce((sum, [, frequency]) => sum + Number(frequency), 0);
  const entries: Entry[] = words.map(([word = '', frequency, tag = 'x']) => ({
    word,
    cost: Math.min(DEAREST, Math.round(-10 * Math.log(Number(frequency) / total))),
    tag: tag === wordTags.unsure ? (CERTAIN.get(word) ?? wordTags.most) : tag,
  }));
  return [...entries, ...domainEntries()];
}

/** Names that end so are known by their ending: `武汉|大学生`, not `武汉大学|生`. */
const CUT_NAMES: readonly string[] = wordTags.cutNames.split(' ');

const costOfName = (word: string): number => (word.length > 2 ? DOMAIN_COST : SHORT_NAME_COST);

function domainEntries(): Entry[] {
  const entry =
    (tag: string) =>
    (word: string): Entry => ({ word, cost: DOMAIN_COST, tag });
  const long = (word: string): boolean => word.length > 1;
  return [
    ...[...places.provinces, ...places.cities, ...places.counties, ...subjects.countries].filter(long).map(entry('ns')),
    ...subjects.collective.filter(long).map(entry(COLLECTIVE_TAG)),
    ...wordTags.time.split(' ').map(entry(TIME_TAG)),
    ...wordTags.seasons.split(' ').map(entry(SEASON_TAG)),
    ...wordTags.sure.split(' ').map((word): Entry => ({ word, cost: SURE_COST, tag: 'r' })),
    ...wordTags.states.split(' ').map(entry(STATE_TAG)),
    ...wordTags.nouns.split(' ').map(entry(NOUN_TAG)),
    ...Object.values(newWords)
      .flatMap((words) => words.split(' '))
      .map((word): Entry => ({ word, cost: costOfName(word), tag: NOUN_TAG })),
    ...[...companies, ...subjects.marketIndex].map(entry('nt')),
    ...Object.values(organisations)
      .flat()
      .filter((word) => !CUT_NAMES.some((ending) => word.endsWith(ending)))
      .map((word): Entry => ({ word, cost: costOfName(word), tag: 'nt' })),
    ...Object.values(indicators).flat().filter(long).map(entry(INDICATOR_TAG)),
  ];
}

/** A dictionary of the user's own words. */
export function ownDictionary(words: { indicators: readonly string[]; names: readonly string[] }): Trie {
  return buildTrie([
    ...words.indicators.map((word) => ({ word, cost: DOMAIN_COST, tag: INDICATOR_TAG })),
    ...words.names.map((word) => ({ word, cost: DOMAIN_COST, tag: 'nt' })),
  ]);
}
