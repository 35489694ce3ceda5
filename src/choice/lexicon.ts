/** Classes of names and nouns, asked for by the features; answers for a text are kept. */
import deictics from '../../grammars/zh/lexicon/deictics.json' with { type: 'json' };
import nounSorts from '../../grammars/zh/lexicon/noun-sorts.json' with { type: 'json' };
import organisations from '../../grammars/zh/lexicon/organisations.json' with { type: 'json' };
import phraseWords from '../../grammars/zh/lexicon/phrase-words.json' with { type: 'json' };
import { suffixLookup, type Words } from '../resolve/words.js';
import { type EndingFilter, endingFilter } from '../words/endings.js';
import type { Segmenter } from '../words/segment.js';
import { term } from './feature.js';
import { properName } from './names.js';
import type { Deictic, TextClass } from './text-class.js';

export interface ChoiceLexicon {
  /** What of a text is a name; null for none. */
  readonly nameIn: (text: string) => string | null;
  readonly classOf: (text: string) => TextClass;
  /** The class of a stretch of a text. */
  readonly classIn: (text: string, start: number, end: number) => TextClass;
  /** Whether a place is called by its name alone: `义乌` of `义乌市`, `宁夏` of `宁夏回族自治区`. */
  readonly isDivision: (name: string, ending: string) => boolean;
}

/** Words for the country as such. */
export const NATION: ReadonlySet<string> = new Set(deictics.nation);
const HEADS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(deictics.heads));
/** Parts of speech of words that are no names. */
const COMMON: ReadonlySet<string> = new Set(['n', 'v', 'vn', 'a', 'b', 'j', 'd', 'f', 's', 't']);
/** Before the ending of a division that bears the names of its peoples. */
const AUTONOMOUS = deictics.autonomous;
/** Texts whose classes are kept; beyond it the memory is begun anew. */
const KEPT = 40_000;
/** No word that points at an entity is longer. */
export const LONGEST_DEICTIC = 5;
/** A known indicator of this length says what is measured, whatever stands before it. */
const LONG_INDICATOR = 3;

/** Who publishes or comments on figures rather than has them, by the end of the name. */
const isAgency = suffixLookup(new Map(phraseWords.agencies.map((word) => [word, true])));
const isObserver = suffixLookup(
  new Map([...phraseWords.observers, ...organisations.researchers, ...organisations.media].map((word) => [word, true])),
);

function roleOf(text: string): string {
  if (text.length < 3) return '';
  return isObserver(text) ? '~observer' : isAgency(text) ? '~agency' : '';
}

/** What sort of things a noun phrase tells of, by its last word: `智能|手机` goods, `日本|厂商` firms. */
const SORTS = new Map(
  Object.entries(nounSorts).flatMap(([sort, words]) => words.map((word): [string, string] => [word, sort])),
);
const sortAtEnd = suffixLookup(SORTS);

/** The endings of all words but those of the resolve room's lists. */
const mayPoint = endingFilter(HEADS.keys());
const mayBeKnown = endingFilter(HEADS.keys(), SORTS.keys(), NATION, phraseWords.agencies, phraseWords.observers);

function deicticOf(text: string): Deictic | null {
  if (text.length > LONGEST_DEICTIC || !mayPoint(text, text.length)) return null;
  const pointer = deictics.pointers.find((word) => text.startsWith(word) && text.length > word.length);
  const head = pointer === undefined ? text : text.slice(pointer.length);
  const endings = HEADS.get(head);
  if (endings === undefined || (pointer === undefined && head.length < 2)) return null;
  return { head, endings };
}

/** The class of a text of which nothing is known. */
const UNKNOWN: TextClass = {
  entity: term('-'),
  isEntity: false,
  indicator: term('-'),
  isIndicator: false,
  sort: term('-'),
  nation: false,
  isNamed: true,
  deictic: null,
};

/** Reads the class of a text. */
function classReader(words: Words, segment: Segmenter): (text: string) => TextClass {
  /** `高校科技`, `农业科技`: a common noun before it, so that it names no company. */
  const isCommon = (text: string): boolean => {
    let common = text.length > 0;
    segment(text, 0, text.length, (start, end, tag) => {
      common &&= (start === 0 && end === text.length && COMMON.has(tag)) || NATION.has(text);
    });
    return common;
  };
  return (text) => {
    const ended = words.entityAtEnd(text);
    const entity = ended?.value === 'company' && isCommon(text.slice(0, -ended.word.length)) ? null : ended;
    const place = words.places.has(text);
    const indicator = words.indicatorAtEnd(text);
    const role = roleOf(text);
    const entityName = place ? 'division' : entity ? entity.value + (entity.word === text ? '=' : '') : '-';
    const indicatorName = indicator
      ? indicator.value + (indicator.word === text ? '=' : indicator.word.length >= LONG_INDICATOR ? '3' : '')
      : '-';
    return {
      entity: term(place ? entityName : entityName + role),
      isEntity: place || (entity !== null && entity.value !== 'sector'),
      indicator: term(indicatorName),
      isIndicator: indicator !== null,
      sort: term(
        place ? 'place' : entity && entity.value !== 'sector' ? entity.value : (sortAtEnd(text)?.value ?? '-'),
      ),
      nation: NATION.has(text),
      isNamed:
        !place &&
        indicator === null &&
        !NATION.has(text) &&
        (entity === null || entity.value === 'organisation' || entity.value === 'company'),
      deictic: deicticOf(text),
    };
  };
}

/** Whether a name with an ending is a division, or is one with peoples between the two. */
function divisionCheck(places: ReadonlySet<string>): ChoiceLexicon['isDivision'] {
  const peoples = new Set<string>();
  for (const full of places) {
    const at = full.lastIndexOf(AUTONOMOUS);
    for (let end = 2; end < at; end++)
      if (places.has(full.slice(0, end))) peoples.add(full.slice(0, end) + full.slice(at + AUTONOMOUS.length));
  }
  return (name, ending) => places.has(name + ending) || (ending.length === 1 && peoples.has(name + ending));
}

/** Makes the lexicon of the choice from the words of the resolve room. */
export function choiceLexicon(words: Words, segment: Segmenter): ChoiceLexicon {
  let known = new Map<string, TextClass>();
  const read = classReader(words, segment);
  const mayKnow: EndingFilter = (text, end) => words.mayEnd(text, end) || mayBeKnown(text, end);
  let last = '';
  let lastClass = UNKNOWN;
  /** The features of a candidate ask for the class of its text again and again. */
  const classOf = (text: string): TextClass => {
    if (text === last) return lastClass;
    last = text;
    lastClass = mayKnow(text, text.length) ? keptClass(text) : UNKNOWN;
    return lastClass;
  };
  const keptClass = (text: string): TextClass => {
    let found = known.get(text);
    if (!found) {
      if (known.size >= KEPT) known = new Map();
      found = read(text);
      known.set(text, found);
    }
    return found;
  };
  let names = new Map<string, string | null>();
  return {
    classOf,
    isDivision: divisionCheck(words.places),
    classIn: (text, start, end) => (mayKnow(text, end) ? classOf(text.slice(start, end)) : UNKNOWN),
    nameIn(text) {
      let found = names.get(text);
      if (found === undefined) {
        if (names.size >= KEPT) names = new Map();
        found = properName(text, segment, classOf);
        names.set(text, found);
      }
      return found;
    },
  };
}
