/** The place that a document is about: what `全市`, `我省` and a name that many places have stand for in it. */
import { pattern } from '../../grammars/pattern.js';
import naming from '../../grammars/zh/lexicon/shared-naming.json' with { type: 'json' };
import type { ClaimRecord } from '../record/schema.js';
import { aboveOf, type Division, divisionsIn, divisionsNamed, isOfficialName, levelOf, liesIn } from './divisions.js';

/** The divisions that a document names, the most often named first. */
export type DocumentPlaces = readonly Division[];

/** Sentences at the head of a document that are searched for names of places. */
const HEAD = 12;

const NATION = pattern`^${naming.nations}$`;
const WHOLE = pattern`^${naming.wholeHeads}(${naming.wholeClasses})${naming.wholeTails}?$`;

/** Whether a subject is the country as such. */
export const isNation = (subject: string): boolean => NATION.test(subject);

/** Whether a subject is a place known only from its document: `全市`, `我省`. */
export const isWhole = (subject: string): boolean => WHOLE.test(subject);

/** Finds the places that a document names, claim by claim. */
export interface PlacesFinder {
  readonly add: (record: ClaimRecord) => void;
  /** What was found so far. */
  readonly places: () => DocumentPlaces;
}

const only = (found: readonly Division[]): Division | undefined => (found.length === 1 ? found[0] : undefined);

/**
 * Prepares to find the places that a document names: as subjects of its claims, and in the sentences at its head.
 *
 * @param given the subject that the user gave the document, or null; it counts more than all that is found
 */
export function placesFinder(given: string | null): PlacesFinder {
  const votes = new Map<Division, number>();
  const vote = (division: Division | undefined, weight: number): void => {
    if (division) votes.set(division, (votes.get(division) ?? 0) + weight);
  };
  vote(given === null ? undefined : only(divisionsNamed(given)), Number.MAX_SAFE_INTEGER / 2);
  const heads = new Set<string>();
  return {
    add({ subject, sentence }) {
      if (heads.size < HEAD && !heads.has(sentence)) {
        heads.add(sentence);
        for (const division of new Set(divisionsIn(sentence))) vote(division, 1);
      }
      if (subject !== null && !isWhole(subject)) vote(only(divisionsNamed(subject)), 1);
    },
    places: () => [...votes].sort(([, a], [, b]) => b - a).map(([division]) => division),
  };
}

/** Whether a division is what `全市`, `全省` and the like can mean. */
function isOfClass(division: Division, word: string): boolean {
  if (word === naming.municipality) return levelOf(division) === 'province' && division.name.endsWith(naming.city);
  // `自治区` ends with it, too.
  if (word === naming.district) return division.name.endsWith(naming.district);
  return division.name.endsWith(word);
}

/**
 * The division that `全市`, `我省` and the like stand for.
 *
 * @param subject the word
 * @param places what the document names
 * @returns undefined when the document does not tell
 */
export function wholeOf(subject: string, places: DocumentPlaces): Division | undefined {
  const word = WHOLE.exec(subject)?.[1];
  const [main] = places;
  if (word === undefined || main === undefined) return undefined;
  // The place itself, or the one above it: in a document of 西湖区, 全市 is 杭州市.
  const chain = [main, aboveOf(main, 'prefecture'), aboveOf(main, 'province')];
  return chain.find((division) => division && isOfClass(division, word)) ?? places.find((d) => isOfClass(d, word));
}

/**
 * The one division that a name means in a document.
 *
 * @param name a name, in full or short
 * @param places what the document names
 * @returns undefined when it names none, or several and the document does not tell which
 */
export function divisionIn(name: string, places: DocumentPlaces): Division | undefined {
  const all = divisionsNamed(name);
  const near = (division: Division): boolean =>
    places.some((place) => place !== division && (liesIn(division, place) || liesIn(place, division)));
  // `和平`, `城关`: the short name of a county or district is one only where the document is about its city.
  const candidates = all.filter(
    (division) =>
      isOfficialName(division, name) ||
      levelOf(division) !== 'county' ||
      division.name.endsWith(naming.city) ||
      near(division),
  );
  const official = candidates.filter((division) => isOfficialName(division, name));
  const named = official.length > 0 ? official : candidates;
  if (named.length <= 1) return named[0];
  const close = named.filter((division) => near(division) || places.includes(division));
  if (close.length === 1) return close[0];
  // A short name that two levels share is that of the higher: `吉林`, `朝阳`.
  const high = close.length === 0 ? named.filter((division) => levelOf(division) !== 'county') : [];
  const province = high.find((division) => levelOf(division) === 'province');
  return province ?? (high.length === 1 ? high[0] : undefined);
}
