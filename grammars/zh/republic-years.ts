/**
 * Years of the Republic in texts that count by it: `113年` there is a year wherever it stands, elsewhere a span of time.
 * Which of both a text does is known to the whole document alone, so that such years are marked before they are read.
 */

/** Digits as Chinese characters: `一〇九年`. */
const CHINESE: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};

/** Stand for the digits 0 to 9 of a marked year: characters that no text has. */
const FIRST = 0xf0f0;
export const REPUBLIC_DIGIT = '[\\uF0F0-\\uF0F9]';
export const REPUBLIC_DIGITS = String.fromCharCode(...Array.from({ length: 10 }, (_, digit) => FIRST + digit));

/**
 * `113年`, `一〇九年`, `98年度`, `113学年度`, the first of `110-113年`; no decade (`90年代`) and no span that its own words tell
 * (`120年历史`, `100年后`, `100年一遇`, `110年来`).
 */
const YEAR =
  /(?<![\d.,/%％~—-]|民国)(?:1[0-2]\d|[89]\d)(?=[至到~—-](?:1[0-2]\d|[89]\d)学?年|(?:学年|年)(?!代|来|间|历史|以上|以内|以来|之久|之内|一遇|期|老|限|[多余]|[前后内](?!瞻|期)))|(?<![一二三四五六七八九十百千万亿〇零]|民国)一[〇零一二三][〇零一二三四五六七八九](?=年(?!代|来|间|历史|之久|期|[多余]|[前后]))|(?<=(?<!\d)(?:1[0-2]\d|[89]\d)[至到~—-])(?:1[0-2]\d|[89]\d)(?=学?年)/g;

const marked = (digits: string): string =>
  digits.replace(/./g, (digit) => String.fromCharCode(FIRST + Number(CHINESE[digit] ?? digit)));

/** A text with its years of the Republic marked; as long as it was. */
export const markRepublicYears = (folded: string): string => folded.replace(YEAR, marked);

const MARKED = new RegExp(REPUBLIC_DIGIT, 'g');

/** The digits of a marked year; other text as it is. */
export const plainDigits = (image: string): string =>
  image.replace(MARKED, (mark) => String(mark.charCodeAt(0) - FIRST));
