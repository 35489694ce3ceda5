/** The text of a cell without what says nothing of its words: blanks, marks of notes, pictures. */
import { unicodePattern } from '../../grammars/pattern.js';
import labels from '../../grammars/zh/lexicon/table-labels.json' with { type: 'json' };
import units from '../../grammars/zh/lexicon/table-units.json' with { type: 'json' };
import { fold } from '../layout/fold.js';
import { NUMERAL_YEAR, withFigures } from './roles/time-words.js';

/** Whether accounts were audited or told anew, in brackets, behind what they head or alone: `本报告期（未经审计）`. */
const AUDITED = unicodePattern`(?:（${labels.audited}）){1,3}$`;
/** Little pictures before or in place of a text: `🥇`, `📉 -8.22%`. */
const PICTURE = /(?:\p{Extended_Pictographic}|\ufe0f)+/gu;
/** Rise or fall: `增、减`, `增（减）额`, `增加/（减少）`. */
const EITHER = unicodePattern`(${labels.rises})[、/]?（?(${labels.falls})）?`;
const FOOTNOTE = /(?<=\p{Script=Han})[.．]$|[①-⑳❶-❿*※@]+$|(?<=[^\dA-Za-z])[¹²³⁴-⁹]+$/u;
/** The same before a name, of what is told apart from the rest: `*禽类产品`, `28 *禽类产品`. */
const STAR = /(?<=^\d{0,3})[*※]+(?=\p{Script=Han})/u;
/** A note's mark behind a number or brackets: `15.7⁴`, `（累计）1`. */
export const RAISED_NOTE = /(?<=\d%?)[¹²³⁴-⁹]+$|(?<=\p{Script=Han}{2}）)\d$/u;
/** The mark of a note or a column in brackets: `自发电量（1）`, `实绩（B）`. */
const NOTE_IN_BRACKETS = /(?<=^[\p{Script=Han}\d（）%]*\p{Script=Han}{2}(?:（%）)?)（(?:\d{1,2}|[A-Z])）$/u;
/** The same by a small letter, where no unit of one letter can stand: `应收账款（a）`. */
const NOTE_LETTER = unicodePattern`(?<=\p{Script=Han}{2})(?<!${units.letterNouns})（[a-z]）$`;
/** The word for a note behind the unit: `持股比例（%）注1`. */
const NOTE_WORD = unicodePattern`(?<=^.{2,20}（[^（）]{1,6}）)${labels.note}\d?$`;
/** The note that says more: `折旧费用（附注9）`, `长期借款（详见附注五、32（a））`. */
const NOTE_REFERENCE = unicodePattern`
  (?<=.{2})（(?:${labels.seeNotes})?${labels.noteNames}(?:\d|${labels.countingNumerals})(?:[^（）]|（[^（）]{1,3}）){0,12}）$`;
/** A note's mark before the unit: `电话服务①（万条）`. */
const MARK_INSIDE = /(?<=\p{Script=Han}{2})[①-⑳❶-❿]+(?=（)/gu;
/** The mark of a list that a blank parts from the label: `A 城市低保`. */
const LETTER_MARK = /^(\s*(?:[A-Z]|[IVX]{2,4}))[\s\u3000]+(?=\p{Script=Han})/u;
/** A full stop for the point of a number, as sites write it that make all points so: `76。7`. */
const FULL_STOP = /^(\d+)。(\d+%?)$/u;
/** A year with the word that says whether it is one of facts: `2022（实际）`, `2025年（预测）`; analysts write `2022A`, `2025E`. */
const TOLD_YEAR = unicodePattern`^((?:19|20)\d\d)${labels.year}?(?:（(${labels.factWords})）|（?${labels.forecastWords}）?)$`;
/** The number of a table before its title, which heads columns: `2-5 地区生产总值`. */
const TABLE_NUMBER = unicodePattern`^\s*\d{1,2}[-—–]{1,2}\d{1,3}[\s\u3000]+(?=\p{Script=Han}{4})(?!${labels.month})`;
/** A dash drawn of several signs between figures of a time: `2018年1--6月`. */
const LONG_DASH = /(?<=\d\p{Script=Han}?)[-—–]{2,}(?=\d{1,4}\p{Script=Han})/gu;
/** Text without blanks; a blank between digits goes when it groups them. */
const compact = (text: string): string => text.replace(/[\s\u200b\ufeff]+/gu, '');

/**
 * A cell's text, folded, without blanks and the marks of notes.
 *
 * @param shown as the document writes it, without its translation
 * @param calendar tells years as those of the calendar
 */
export function plainText(shown: string, calendar: (folded: string) => string): string {
  return calendar(compact(fold(shown).replace(TABLE_NUMBER, '').replace(LETTER_MARK, '$1、')))
    .replace(FOOTNOTE, '')
    .replace(STAR, '')
    .replace(RAISED_NOTE, '')
    .replace(NOTE_IN_BRACKETS, '')
    .replace(NOTE_LETTER, '')
    .replace(NOTE_REFERENCE, '')
    .replace(MARK_INSIDE, '')
    .replace(NOTE_WORD, '')
    .replace(PICTURE, '')
    .replace(AUDITED, '')
    .replace(EITHER, '$1$2')
    .replace(FULL_STOP, '$1.$2')
    .replace(LONG_DASH, '-')
    .replace(NUMERAL_YEAR, withFigures)
    .replace(TOLD_YEAR, (_, told, fact) => told + (fact === undefined ? 'E' : 'A'));
}
