/**
 * Years of the Republic in texts that count by it: `113年` there is a year wherever it stands, elsewhere a span of time.
 * Which of both a text does is known to the whole document alone, so that such years are marked before they are read.
 */

import { readDigits } from './numerals.js';

/** Stand for the digits 0 to 9 of a marked year: characters that no text has. */
const FIRST = 0xf0f0;
export const REPUBLIC_DIGIT = '[\\uF0F0-\\uF0F9]';
export const REPUBLIC_DIGITS = String.fromCharCode(...Array.from({ length: 10 }, (_, digit) => FIRST + digit));

/** Before a span: `逾100年`, `租期99年`, `成立110年`. A month behind it still makes it a year. */
const SPAN_BEFORE =
  '逾|(?<!接)近|约|达|满|共|每|超过|不足|不到|为期|历时|距今|至今|迄今|整整|已有|拥有|持续|租期|期限|年限|寿命|年龄|成立|创立|创办|开业|立校|建校';
/** Behind a span or a decade: `120年历史`, `100年后`, `100年一遇`, `110年来`, `90年代`. */
const SPAN_BEHIND = '代|来|间|[的之]?历史|[的之]?岁月|之久|期|[多余]';
const DIGITS = '(?:1[0-2]\\d|[89]\\d)';
const TO = '[至到~—-]';

/** `113年`, `一〇九年`, `98年度`, `113学年度`, both of `110-113年`; no decade and no span that its own words tell. */
const YEAR = new RegExp(
  [
    `(?<![\\d.,/%％~—-]|民国)${DIGITS}(?=${TO}${DIGITS}学?年)`,
    `(?<![\\d.,/%％~—-]|民国|${SPAN_BEFORE})${DIGITS}(?=学年|年(?!${SPAN_BEHIND}|以上|以内|以来|之内|一遇|老|限|[前后内](?!瞻|期)))`,
    `(?<![一二三四五六七八九十百千万亿〇零]|民国|${SPAN_BEFORE})一[〇零一二三][〇零一二三四五六七八九](?=年(?!${SPAN_BEHIND}|[前后]))`,
    `(?<=(?<!\\d)${DIGITS}${TO})${DIGITS}(?=学?年)`,
  ].join('|'),
  'g',
);

const marked = (digits: string): string =>
  (readDigits(digits) ?? digits).replace(/\d/g, (digit) => String.fromCharCode(FIRST + Number(digit)));

/** A text with its years of the Republic marked; as long as it was. */
export const markRepublicYears = (folded: string): string => folded.replace(YEAR, marked);

const MARKED = new RegExp(REPUBLIC_DIGIT, 'g');

/** The digits of a marked year; other text as it is. */
export const plainDigits = (image: string): string =>
  image.replace(MARKED, (mark) => String(mark.charCodeAt(0) - FIRST));
