/** Tables whose rows are companies and banks by their short names, below no heading that says so: `招行`, `光大`. */
import { unicodePattern } from '../../../grammars/pattern.js';
import subjects from '../../../grammars/zh/lexicon/table-subjects.json' with { type: 'json' };
import type { Words as Vocabulary } from '../../resolve/words.js';
import { isSum } from '../roles/sum.js';
import { isTime } from '../roles/time-words.js';
import { isPlace } from '../roles/whose.js';
import type { TableNumber } from '../table-number.js';

/** So many known names, that the others beside them are names, too; and so much of all labels. */
const LEAST_KNOWN = 3;
const MOST_OF = 0.4;
/** So many places, and so much of all labels, that the others beside them are whom rows are about, too. */
const LEAST_PLACES = 4;
const MOST_PLACES = 0.7;
/** A short name has no more signs. */
const LONGEST = 8;
const LONGEST_PLACE = 12;

const SHORT = unicodePattern`^${subjects.shortNames}$|.{2}${subjects.shortEnds}$`;

const isKnown = (text: string, words: Vocabulary): boolean => {
  if (SHORT.test(text)) return true;
  const found = words.entityAtEnd(text);
  return found?.word === text && (found.value === 'organisation' || found.value === 'company');
};

/**
 * Whether the labels of a table are names of companies and the like.
 *
 * @param numbers the table's numbers
 * @param words the vocabulary
 */
export function areBodies(numbers: readonly TableNumber[], words: Vocabulary): boolean {
  const labels = new Set(numbers.flatMap(({ label }) => (label === null || isSum(label.text) ? [] : [label.text])));
  const texts = [...labels];
  if (texts.some((text) => text === '' || text.length > LONGEST_PLACE || isTime(text))) return false;
  // `新三板` among places: each row is of a market of its own.
  const placed = texts.filter((text) => isPlace(text, words));
  if (placed.length >= LEAST_PLACES && placed.length < texts.length && placed.length >= MOST_PLACES * texts.length)
    return true;
  if (texts.some((text) => text.length > LONGEST)) return false;
  const known = texts.filter((text) => isKnown(text, words));
  return known.length >= LEAST_KNOWN && known.length >= MOST_OF * texts.length;
}
