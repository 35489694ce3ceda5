/** The token of a day that 号 numbers: `10号`, told from buildings, lines and ships that it numbers as well. */
import words from '../lexicon/numbered-days.json' with { type: 'json' };
import { DatePart, DateWord, word } from './category.js';

/** Source of any of the words, the longest first. */
const any = (listed: string): string =>
  listed
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|');

const DAY = '(?:[12]\\d|3[01]|0?[1-9])号';
const NO_NAME = `(?!${any(words.numbered)}|[”"’A-Za-z\\d])`;
/** Behind words that only a time follows, any word may follow the day; where a clause opens, it has to be told what was done. */
const LED = `(?<=${any(words.leads)})`;
const OPENING = `(?<=^|[\\n。！？；，]\\s*|[${words.openings.replaceAll(' ', '')}])`;
/** What a ship, a vehicle or a storm is called ends in another way than the name of who acts. */
const WHO = '(?<=[一-鿿）”])(?<![第周星舟船轮艇舰机车龙娥宫问征风线台站楼区段栋路])';
const ENDS = `(?=[，、。；（）\\s到至-]|$|和\\d{1,2}号|${any(words.parts)})`;
const TOLD_NEXT = `(?!${any(words.toldNot)})(?=${any(words.told)})`;

/**
 * `12月1号`, `当地时间9号`, `截至8号`, `外长10号表示`: a day by what stands around it. A number alone before 号 is a name
 * more often than a day.
 */
export const NumberedDay = word(
  'NumberedDay',
  new RegExp(
    `(?<=月)${DAY}${NO_NAME}|(?<!\\d)(?:${LED}${DAY}(?:${ENDS}|${NO_NAME}(?=[一-鿿]))|${OPENING}${DAY}(?:${ENDS}|${TOLD_NEXT})|(?<=\\d号[和、])${DAY}(?:${ENDS}|${TOLD_NEXT})|${WHO}${DAY}(?:${TOLD_NEXT}|(?=(?:${any(words.parts)})[，在从])))`,
  ),
  '0123456789',
  DateWord,
  DatePart,
);
