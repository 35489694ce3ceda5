/** Texts for property tests: what statistics pages are made of, in any order. */
import fc from 'fast-check';

const NUMBERS = [
  '0',
  '3',
  '12',
  '588.6',
  '1,076',
  '1，076',
  '２０',
  '0.5',
  '三',
  '二十',
  '一百零五',
  '三万五千亿',
  '百',
  '千亿',
  '两',
  '〇',
];
const UNITS = [
  '%',
  '％',
  '个百分点',
  '倍',
  '亿元',
  '万',
  '美元',
  '家',
  '个',
  '人次',
  '公里',
  '平方米',
  '吨',
  '年',
  '月',
  '日',
  '/',
  '元/吨',
  '‰',
  '成',
  '度',
];
const DATES = [
  '2021年',
  '今年',
  '9月',
  '17日',
  '6月底',
  '1—8月',
  '上半年',
  '一季度',
  '前三季度',
  '“十四五”期间',
  '2021-2035',
  '二〇二三年',
  '截至',
  '以来',
];
const WORDS = [
  '约',
  '近',
  '超',
  '余',
  '多',
  '以上',
  '左右',
  '不足',
  '至',
  '到',
  '-',
  '～',
  '—',
  '每',
  '第',
  '位',
  '前',
  '翻',
  '番',
  '分之',
  '点',
  '从',
];
const NOUNS = [
  '同比增长',
  '下降',
  '占',
  '达',
  '企业',
  '高新区',
  '地区生产总值',
  '投资',
  '分别',
  '其中',
  '排名',
  '全国',
  '目标',
  '本报讯',
  '电话：',
  'GDP',
  'G60',
  '5G',
];
const MARKS = [
  '，',
  '。',
  '、',
  '；',
  '：',
  '！',
  '“',
  '”',
  '《',
  '》',
  '（',
  '）',
  ',',
  '.',
  ':',
  '·',
  '…',
  '◇',
  '一、',
  '1.',
  '（一）',
];
const BLANKS = [' ', '\u3000', '\t', '\n', '\r\n', '\n\n', '\r', '\u00a0', '\u200b', '\u2028', '\f', '\n\u3000\u3000'];
const ODD = ['𠮷', '𠀀', '😀', '👨‍👩‍👧', 'é', 'e\u0301', '\uFEFF', '\0', '\ud800', '\udc00', '①', '㎡', 'ß', 'А', '한'];

/** A number, unit, date, word, mark or blank. */
export const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 6, arbitrary: fc.constantFrom(...UNITS) },
  { weight: 3, arbitrary: fc.constantFrom(...DATES) },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...NOUNS) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 3, arbitrary: fc.constantFrom(...BLANKS) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
);

/** Text of numbers, units, dates, words, marks, blanks, line ends and astral characters. */
export const anyText = fc
  .tuple(fc.constantFrom('', '\uFEFF'), fc.array(piece, { maxLength: 60 }))
  .map(([mark, pieces]) => mark + pieces.join(''));

/** Strings of any UTF-16 units, lone surrogates too. */
export const anyUnits = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  maxLength: 80,
});

/**
 * Strings of any code points but lone surrogates, each as likely. fast-check's own (`unit: 'binary'`) first draws up a list
 * of all of them, which takes longer than the tests.
 */
export const anyCodePoints = fc.string({
  unit: fc.integer({ min: 0, max: 0x10_f7ff }).map((n) => String.fromCodePoint(n < 0xd800 ? n : n + 0x800)),
  maxLength: 80,
});

/** Every sort of string. */
export const anyString = fc.oneof(anyText, anyUnits, anyCodePoints, fc.string({ unit: 'grapheme', maxLength: 80 }));
