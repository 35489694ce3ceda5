/** Who a table is about: a place, company or office of its title, of what stands above it, or of its document. */
import { fold } from '../layout/fold.js';
import type { Words as Vocabulary } from '../resolve/words.js';
import type { Caption } from './caption.js';
import { isMeasure } from './roles/measure.js';
import { isMarket, isOffice, isOfPrices, isPlace, namedAtHead, namedBehind, namesNobody } from './roles/whose.js';
import type { Surroundings } from './surroundings.js';

/** What is known of the document. */
export interface DocumentSubject {
  /** The place that the document is about. */
  readonly place: string | null;
  /** Its title, where its format tells it. */
  readonly title: string | null;
  /** The company whose report it is. */
  readonly reporter: string | null;
  /** The listed company that its first lines name. */
  readonly company: string | null;
  readonly words: Vocabulary;
}

/**
 * Who a table is about: whom its title names, else the nearest heading above it that names one, else the document.
 *
 * @param caption the table's title, and of whom a line right above says that it is
 * @param above what stands above it
 * @param document what is known of the document
 * @param sheet the name of the sheet that it stands on
 */
export function subjectOf(
  { title, group }: Pick<Caption, 'title' | 'group'>,
  { headings }: Surroundings,
  document: DocumentSubject,
  sheet: string | null,
): string | null {
  const { words } = document;
  if (group !== null && !isMeasure(group) && !namesNobody(group)) return group;
  if (sheet !== null && isPlace(sheet, words)) return sheet;
  const behind = namedBehind(title, words);
  if (behind !== null) return behind;
  // Where prices are made is not whose they are.
  const namedIn = (text: string): string | null => {
    const named = namedAtHead(text, words);
    return named !== null && isMarket(named) && isOfPrices(text) ? null : named;
  };
  const { reporter } = document;
  // The names alone on the cover of a report are those of who brings it out; so is an office, unless it tells of itself.
  const isIssuer = (text: string): boolean =>
    reporter !== null || (text !== title && isOffice(text) && document.place !== text);
  for (const text of [title, ...headings]) {
    const named = namedIn(text);
    if (named !== null && !(named === text && isIssuer(text))) return named;
  }
  return reporter ?? document.company ?? document.place ?? namedIn(fold(document.title ?? '').replace(/\s+/gu, ''));
}
