/** Tokens of numbers that are written whole, unit and all: `百分之十五`, `1/3`, `半数`, `翻一番`. */
import { NumberWord, WholeFigure, word } from './category.js';
import { CHINESE_DIGIT, DIGITS, SCALE, TO } from './characters.js';

/** A number below a hundred, in either spelling, and what stands behind the second. */
const SMALL = `(?:\\d{1,3}|[${CHINESE_DIGIT}十]{1,3})`;
const HUNDREDTHS = `\\d{1,3}(?![\\d.])|[${CHINESE_DIGIT}]{1,3}`;

export const Percentage = word(
  'Percentage',
  new RegExp(
    `(?:负)?百分之(?:[${CHINESE_DIGIT}${SCALE}]+(?:点[${CHINESE_DIGIT}]+)?|\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?:点)?(?:${TO}[${CHINESE_DIGIT}十]+(?:点[${CHINESE_DIGIT}]+)?(?![${CHINESE_DIGIT}${SCALE}点成倍个家年月日人元名项分]))?`,
  ),
  '百负',
  WholeFigure,
  NumberWord,
);
export const PerThousand = word(
  'PerThousand',
  new RegExp(`(?:千|[十百千]?万)分之(?:[${CHINESE_DIGIT}${SCALE}]+(?:点[${CHINESE_DIGIT}]+)?|\\d+(?:\\.\\d+)?)`),
  '十百千万',
  WholeFigure,
  NumberWord,
);
export const Fraction = word(
  'Fraction',
  new RegExp(
    `(?<![\\d./])\\d{1,3}/\\d{1,4}(?![\\d/年A-Za-z]|\\.\\d|[万亿元])|[${CHINESE_DIGIT}十]+分之[${CHINESE_DIGIT}十]+|(?:[${CHINESE_DIGIT}](?:至|到|-|~)?[${CHINESE_DIGIT}]?|(?:[1-9](?:-|~|至|到))?[1-9](?:\\.\\d)?)成(?:[${CHINESE_DIGIT}半]|(?<=\\d成)[1-9](?![\\d.年月日万亿%个家多至-]))?(?!新)(?!立|果|员|本|功|长|套|为|绩|熟|都|交|品|分|效|型|就|人|片|群|千|百|形|份|因|龙|建|色|体|败|见|昆|渝|語|语)`,
  ),
  `${DIGITS}${CHINESE_DIGIT}十`,
  WholeFigure,
  NumberWord,
);
/** `收入比由5∶1缩小到2.6∶1`; the filter asks for what is compared. */
export const ToOne = word('ToOne', /\d+(?:\.\d+)?:1(?![\d.:])/, DIGITS, WholeFigure, NumberWord);
export const Half50 = word('Half50', /[一]半(?!年|天|月)|[大小过超近]?半数/, '一大小过超近半', WholeFigure, NumberWord);
export const Doubling = word(
  'Doubling',
  /(?:近乎?|接近|几乎)?翻(?:(?:了|上)?(?:近|约)?[一二两三四五1-5]番|(?:了?一)?倍)/,
  '翻近接几',
  WholeFigure,
  NumberWord,
);
/** `2小时46分`, `3分21秒18`, `28秒76`, `2年5个月`: a span told in two units or three; `7时15分` is a time of day. */
export const Span = word(
  'Span',
  new RegExp(
    `(?<![\\d.点${CHINESE_DIGIT}十]|\\d时)(?:${SMALL}小时(?:零|又)?${SMALL}分钟?(?:${SMALL}秒(?:${HUNDREDTHS})?)?|${SMALL}分钟?${SMALL}秒(?:${HUNDREDTHS})?|${SMALL}秒(?:\\d{2,3}|[${CHINESE_DIGIT}]{2})(?![\\d.年月日分钟秒万亿%${CHINESE_DIGIT}])|\\d{1,2}年(?:零|又)?(?:1[01]|[1-9])个月)`,
  ),
  `${DIGITS}${CHINESE_DIGIT}十`,
  WholeFigure,
  NumberWord,
);
/** `1米65`: a height. */
export const MetresAnd = word('MetresAnd', /[0-2]米\d{1,2}(?![\d.]|\s?[米×xX*个])/, '012', WholeFigure, NumberWord);
/** `15.1/10万`: so many of a large number. */
export const PerMany = word(
  'PerMany',
  /\d+(?:\.\d+)?\/(?:1|10|100)[万亿](?![元美港\d.])/,
  DIGITS,
  WholeFigure,
  NumberWord,
);
/** `12块5`, `十块三毛`, `两块四毛五`: the tenth may be said without its unit. */
export const Piece = word(
  'Piece',
  new RegExp(
    `(?:\\d+|[${CHINESE_DIGIT}十百]+)块[1-9一二两三四五六七八九](?:[毛角](?:[1-9一二三四五六七八九]分?)?(?:钱|(?![毛角分]))|(?=[，。；、！？）的]|$))`,
  ),
  `${DIGITS}${CHINESE_DIGIT}十百`,
  WholeFigure,
  NumberWord,
);
