/** Tokens of numbers and of the multipliers behind them. */
import { NumberWord, word } from './category.js';
import { CHINESE_DIGIT, DIGITS, FORMAL_DIGIT, FORMAL_SCALE, MONEY } from './characters.js';

export const Arabic = word(
  'Arabic',
  /(?:零下|(?<=[为是达约])负的|(?<![减担抱欠肩])负|(?<=[亿万千百])零)?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.(?!(?:19|20)\d\d年|\d{1,2}月\d{1,2}日)\d+)?)/,
  `零负${DIGITS}`,
  NumberWord,
);
/** `壹仟玖佰圆`; the digits are found in words too (`队伍`, `大陆`), so a scale or the currency follows. */
export const Formal = word(
  'Formal',
  new RegExp(
    `(?<![队大内登着台])[${FORMAL_DIGIT}](?=[${FORMAL_DIGIT}${FORMAL_SCALE}零〇万亿圆元角分])[零〇${FORMAL_DIGIT}${FORMAL_SCALE}万亿]*`,
  ),
  FORMAL_DIGIT,
  NumberWord,
);
export const Tens = word(
  'Tens',
  /十几|几十|几[百千万亿]+|(?<!人|户|天|次|件|套|岁|个|总|量|笔)数[十百千万亿]+|若干/,
  '十几数若',
);
export const Chinese = word(
  'Chinese',
  new RegExp(
    `(?<!第[一二三四五六七八九十]?)(?:一、二|二、三|三、四|四、五|五、六|六、七|七、八|八、九)[十百千万亿]+|(?:[${CHINESE_DIGIT}]?十[一二三四五六七八][二三四五六七八九](?![十百千万亿〇一二三四五六七八九]))|(?:(?<![减担抱欠肩胜自])(?:负|零下)(?=[${CHINESE_DIGIT}十百]+(?:点[${CHINESE_DIGIT}]+)?(?:个百分点|%|摄氏度|度|[万亿]?元)))?(?:[${CHINESE_DIGIT}十]|(?<!五)卅(?=[一二三四五六七八九]?[点百千万亿%])|廿(?=[一二三四五六七八九]?[点百千万亿%]))(?:[${CHINESE_DIGIT}十百万亿]|千(?![瓦米克伏])|兆(?=${MONEY}|[${CHINESE_DIGIT}]))*(?:点[${CHINESE_DIGIT}]+[万亿]*|[.·][${CHINESE_DIGIT}]+(?=%|个百分|倍|[万亿])[万亿]*)?`,
  ),
  `${CHINESE_DIGIT}十负廿卅`,
  NumberWord,
);
export const Scale = word(
  'Scale',
  new RegExp(
    `(?:个(?=[百千]?亿(?![^，。；、\\d]{0,4}级)))?(?:[百万亿佰仟萬]|千(?![瓦米克伏焦卡赫帕升兆])|兆(?=${MONEY}|\\d[\\d,.]*[千百]?[亿万])|(?<=(?:产值|营收|市值|预算|金额|资产|负债|投资|营业额|出口额?|进口额?|GDP)[^，。；\\d]{0,4}\\d[\\d.,]{0,8})兆)+`,
  ),
  '个百千万亿佰仟萬兆',
  NumberWord,
);
/** `一吨半`: half a unit more. */
export const HalfMore = word('HalfMore', /半(?=[，。；、！？）的]|左右|以[上下]|$)/, '半');
/** `2×60万千瓦`: so many of a capacity each, told as one number. Not the sides of something. */
export const Times = word(
  'Times',
  /\d{1,2}[×xX*](?=\d+(?:\.\d+)?(?:万|百万)?(?:千瓦|兆瓦|MW|[kK]W|千伏安|兆伏安|MVA|k?VA|吨|t\/|蒸吨|立方米|平方米))/,
  DIGITS,
);
/** `276.38（不含军工企业）亿元`: what a number leaves out, told before its unit. */
export const Aside = word('Aside', /（(?:不含|含|不包括|包括|剔除|扣除)[^（），；。\d]{1,14}）/, '（');
