/** From which year on the numbers of a document are forecasts, where no day tells it: its title's years, its copyright. */
import { unicodePattern } from '../../grammars/pattern.js';
import times from '../../grammars/zh/lexicon/table-times.json' with { type: 'json' };
import titles from '../../grammars/zh/lexicon/table-titles.json' with { type: 'json' };
import { fold } from '../layout/fold.js';
import type { TextDocument } from '../read/text-document.js';

const SPAN =
  unicodePattern`(?<!\d)((?:19|20)\d\d)${times.year}?(?:[-–—~～]|${times.through}|${times.to})((?:19|20)\d\d)(?!\d)`
    .source;
const OUTLOOK = unicodePattern`${titles.outlooks}`.source;
/** `2018-2022年行业展望`, `市场前景预测（2020-2025年）`: years ahead in a title. */
const BEFORE = new RegExp(`${SPAN}[^。；，]{0,40}?${OUTLOOK}`, 'u');
const BEHIND = new RegExp(`${OUTLOOK}[^。；，\\d]{0,20}${SPAN}`, 'u');
const COPYRIGHT = unicodePattern`(?:©|\(C\)|Copyright|${titles.copyright})[^。]{0,12}?((?:19|20)\d\d)(?:[-–—]((?:19|20)\d\d))?(?!\d)`;

/** How much of a document may hold its title. */
const HEAD = 160;
/** At its end, and behind its title, stands whose it is. */
const FOOT = 3000;

/** The first of the years that a title looks ahead to; null where it looks at none. */
function firstAhead(head: string): number | null {
  const hit = BEFORE.exec(head) ?? BEHIND.exec(head);
  const [from, to] = [Number(hit?.[1]), Number(hit?.[2])];
  return hit === null || from >= to ? null : from;
}

/** The year that a document's copyright names: the one it was printed in. */
function copyrightYear(text: string): number | null {
  const hit = COPYRIGHT.exec(text.slice(-FOOT)) ?? COPYRIGHT.exec(text.slice(0, FOOT));
  return hit === null ? null : Number(hit[2] ?? hit[1]);
}

/**
 * The first year that nothing of a document can be a fact of, as its title or its copyright tells it; null for none.
 *
 * @param document its text
 */
export function foreseenFrom({ text }: Pick<TextDocument, 'text'>): number | null {
  const ahead = firstAhead(fold(text.slice(0, HEAD)).replace(/\s+/gu, ''));
  if (ahead !== null) return ahead;
  const printed = copyrightYear(text);
  return printed === null ? null : printed + 1;
}
