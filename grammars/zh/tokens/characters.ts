/** Characters that numbers, dates and ranges are written with, and parts of patterns made of them. */

/** Chinese numeral characters, without the scale words. */
export const CHINESE_DIGIT = '〇零一二三四五六七八九两';
export const SCALE = '十百千万亿';
export const CN = `[${CHINESE_DIGIT}十百千]`;
export const TO = '(?:-{1,2}|~|—{1,3}|至|到)';
/** What makes 兆 before it a number; elsewhere it is a measure's prefix. */
export const MONEY =
  '(?:[美日韩港台欧澳加]?元|人民币|新台币|台币|[日韩]圆|[日韩]币|韩圜|令吉|越盾|越南盾|印尼盾|泰铢|比索|英镑|卢布|卢比)';
/** `50万元（含）以上`: whether the bound itself is meant. */
export const INCLUSIVE = '(?:（含(?:本数)?）)?';
/** Digits of amounts that cannot be altered, as cheques and contracts have them. */
export const FORMAL_DIGIT = '壹贰叁肆伍陆柒捌玖';
export const FORMAL_SCALE = '拾佰仟萬';
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
export const DIGITS = '0123456789';
