/** Words that say only that parts stand under or behind them, or by what rows are told apart. */

import { unicodePattern } from '../../../grammars/pattern.js';
import labels from '../../../grammars/zh/lexicon/table-labels.json' with { type: 'json' };

/** A heading over the parts of a whole: `其中`, `按性别分`. */
const OVER_PARTS = unicodePattern`^(?:${labels.among}|${labels.by}.{1,8}${labels.divided})[:：]?$`;
/** Whether a heading says only that parts stand under it. */
export const isOverParts = (text: string): boolean => OVER_PARTS.test(text);

/** A row that says by what the rows below are told apart, and names nothing itself: `分三大门类`. */
const DIVISION = unicodePattern`^(?:${labels.by}.{1,10}${labels.divide}|${labels.divide}(?!${labels.notDivided}).{1,11})$`;
/** Whether a row only says by what the rows below it are told apart. */
export const isDivision = (text: string): boolean => DIVISION.test(text) || isOverParts(text);

/** `接待人数按星级划分` */
const DIVIDED = unicodePattern`(?<=.{2})${labels.by}.{1,10}${labels.dividedInto}$`;
/** A label without what the rows below it are told apart by. */
export const withoutDivision = (text: string): string => text.replace(DIVIDED, '');

/** The mark before a part: `其中：`, `#`. */
export const PART_MARK = unicodePattern`^(?:${labels.ofTotal}[:：]|${labels.part}|#+|[+＋]|${labels.part}[:：]?#)[:：]?`;
/** Signs of a sum before a name. */
export const SUM_SIGN = unicodePattern`^${labels.sumSigns}[:：]`;

/** What is left over of a whole says little without it: `其他人员`. */
const OTHER = unicodePattern`^${labels.others}`;
/** Whether a name is of what is left over of a whole. */
export const isOther = (text: string): boolean => OTHER.test(text);

/** `公路通车里程中`: a whole whose parts stand below. */
const WHOLE_OF_PARTS = unicodePattern`^(.{2,14}?)${labels.inside}[:：]?$`;
/** The whole that a row names over its parts; null for other rows. */
export const wholeOver = (text: string): string | null => WHOLE_OF_PARTS.exec(text)?.[1] ?? null;

/** Rows that are notes, not names of groups. */
const NOTE = unicodePattern`^${labels.notes}`;
/** Whether a row is a note below or inside a table. */
export const isNote = (text: string): boolean => NOTE.test(text);
