/** Names of series, whose pieces stand behind each other: `中国：GDP：现价：第三产业`. */
import { entityAtHead } from '../../resolve/entities.js';
import type { Words as Vocabulary } from '../../resolve/words.js';
import { isMeasure } from '../roles/measure.js';
import { isProduct } from '../roles/sum.js';

const PARTING = '：';

/**
 * Takes the place at the head of a series' name for whom it is about, where nothing else says so.
 *
 * @param names subject and indicator
 * @param words the vocabulary
 */
export function ofSeries(
  names: { readonly subject: string | null; readonly indicator: string },
  words: Vocabulary,
): { readonly subject: string | null; readonly indicator: string } {
  const [first = '', ...rest] = names.indicator.split(PARTING);
  const measured = rest.join(PARTING);
  if (measured === '' || (names.subject !== null && names.subject !== first)) return names;
  const isPlace = first !== '' && entityAtHead(first, words)?.text === first;
  return isPlace ? { subject: first, indicator: measured } : names;
}

/** What the name of a series says that it measures: `GDP` of `GDP：现价：第三产业`; other names as they are. */
export function measuredBy(name: string): string {
  const pieces = name.split(PARTING);
  return pieces.find((piece) => isProduct(piece)) ?? pieces.find((piece) => isMeasure(piece)) ?? name;
}
