/** Brackets of headings and labels that hold no unit, though a word that may be one. */

import { unicodePattern } from '../../grammars/pattern.js';
import labels from '../../grammars/zh/lexicon/table-labels.json' with { type: 'json' };
import words from '../../grammars/zh/lexicon/table-units.json' with { type: 'json' };

const FACILITY = unicodePattern`${labels.facilities}$`;

const isFacility = (text: string): boolean => text.length === 1 && FACILITY.test(text);

const RATIO = unicodePattern`${words.ratios}$`;
/** Whether brackets hold the short name of a ratio, no unit of data: `市净率（PB）`. */
const isRatioName = (inner: string, before: string): boolean => /^[A-Z]{2,5}$/u.test(inner) && RATIO.test(before);

/** `应付债券（注）`: a mark of a note; what is betted is told by its number. */
const NOTE = unicodePattern`^${labels.note}\d{0,2}$`;

const OF_LETTERS = unicodePattern`${words.letterNouns}$`;
/** Whether brackets hold the mark of a list or a note, no unit of one letter: `（a）营业收入`, `预付款项（d）`; `产量（t）` is told in tons. */
const isLetterMark = (inner: string, before: string): boolean => /^[A-Za-z]$/u.test(inner) && !OF_LETTERS.test(before);

const LISTED = unicodePattern`${words.listedBefore}$`;
/** `上市（柜）`: on an exchange or over the counter, no cabinets. */
const isOverTheCounter = (inner: string, before: string): boolean =>
  inner === words.overTheCounter && LISTED.test(before);

/** Whether brackets hold a mark or other words for what stands before them, no unit: `社区卫生服务中心（站）`, `妇幼保健院（所/站）`. */
export function isOtherName(inner: string, before: string): boolean {
  if (
    isRatioName(inner, before) ||
    isLetterMark(inner, before) ||
    isOverTheCounter(inner, before) ||
    (before !== '' && NOTE.test(inner))
  )
    return true;
  if (!FACILITY.test(before) && !before.endsWith(words.centre)) return false;
  const others = inner.split('/');
  return others.every(isFacility) && (others.length > 1 || !before.endsWith(inner));
}

/** Whether brackets stand inside a word of Latin letters: `E（L）BITDA`. */
export const isInsideWord = (text: string, hit: RegExpExecArray): boolean =>
  /[A-Z]$/.test(text.slice(0, hit.index)) && /^[A-Z]/.test(text.slice(hit.index + hit[0].length));

/** Whether brackets stand inside a name that has its unit behind it: `电冰箱（柜）拥有量（台）`. */
export const isInsideName = (text: string, hit: RegExpExecArray): boolean =>
  /^\p{Script=Han}.*）$/u.test(text.slice(hit.index + hit[0].length));
