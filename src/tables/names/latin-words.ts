/** Names in Latin letters with the blanks between their words, which the texts of cells are read without. */
import type { CellSentence } from '../sentence.js';

/** Shorter ones are words by themselves: `GDP`, `CPI`. */
const LATIN = /[A-Za-z]{4}/u;
/** What a blank between two words stands behind and before. */
const LETTER = /^[A-Za-z,.&'’)]$/u;
const NEXT = /^[A-Za-z&('‘]$/u;

/**
 * A name as its sentence writes it, where blanks part its Latin words: `HKSCC NOMINEES LIMITED`.
 *
 * @param name made of folded texts without blanks
 * @param sentence what the claim was read from
 */
export function withWordsApart(name: string, { text, folded }: CellSentence['sentence']): string {
  if (!LATIN.test(name) || !/[A-Za-z]\s+[A-Za-z&(]/u.test(folded)) return name;
  let plain = '';
  const places: number[] = [];
  for (let at = 0; at < folded.length; at++) {
    const unit = folded[at] as string;
    if (/\s/u.test(unit)) continue;
    plain += unit;
    places.push(at);
  }
  const first = plain.indexOf(name);
  if (first < 0) return name;
  // Folded text is as long as the text itself; traditional characters are given back elsewhere.
  const written = (/\p{Script=Han}/u.test(name) ? folded : text).slice(
    places[first],
    (places[first + name.length - 1] as number) + 1,
  );
  return written.replace(/\s+/gu, (blanks, at: number) =>
    LETTER.test(written.charAt(at - 1)) && NEXT.test(written.charAt(at + blanks.length)) ? ' ' : '',
  );
}
