/** Tokens of months, quarters, weeks and days, and of dates written whole. */
import { DatePart, DateWord, word } from './category.js';
import { DIGITS, TO } from './characters.js';

const MONTH = '(?:1[0-2]|0?[1-9])';
const CN_MONTH = '(?:十[一二]?|[一二三四五六七八九])';
const CN_DAY = '(?:二十[一二三四五六七八九]?|三十一?|十[一二三四五六七八九]?|[一二三四五六七八九])';
/** `前8个月`; Hong Kong writes `首8个月`. */
export const FirstMonths = word(
  'FirstMonths',
  /(?:(?<![提此之目以先])前|首|(?<=[年度])头)(?:1[0-2]|[1-9]|十[一]?|[二两三四五六七八九])个?月(?:份)?/,
  '前首头',
  DateWord,
  DatePart,
);
export const FirstQuarters = word('FirstQuarters', /[前首][2-4二两三四]个?季度?/, '前首', DateWord, DatePart);
export const MonthRange = word(
  'MonthRange',
  new RegExp(
    `元月?${TO}${MONTH}月份?|(?:1、2|2、3|3、4|4、5|5、6|6、7|7、8|8、9|9、10|10、11|11、12)月份?|(?:一、二|二、三|三、四|四、五|五、六|六、七|七、八|八、九|九、十|十、十一|十一、十二)月份?|${MONTH}月?份?${TO}${MONTH}月(?:份|末|底)?|${CN_MONTH}月?份?${TO}${CN_MONTH}月份?`,
  ),
  '01一二三四五六七八九十23456789元',
  DateWord,
  DatePart,
);
export const Month = word(
  'Month',
  new RegExp(`(?<!连)${MONTH}月(?![球饼票薪租嫂亮])份?|(?<!连)${CN_MONTH}月(?![球饼])份?|(?:本|当|上|同|次)月份?`),
  '0123456789一二三四五六七八九十本当上同次',
  DateWord,
  DatePart,
);
export const DayRange = word(
  'DayRange',
  new RegExp(
    `(?:[12]\\d|3[01]|0?[1-9])[日号]?${TO}(?:[12]\\d|3[01]|0?[1-9])(?:日|号(?!机组|[楼线馆门口厂井炉院厅泊]))|${CN_DAY}日?${TO}${CN_DAY}日`,
  ),
  '0123456789一二三四五六七八九十',
  DateWord,
  DatePart,
);
export const Day = word(
  'Day',
  new RegExp(
    `(?<!连续|连[涨跌升降]|突破|为期|满|超过|不到|不足|历时|长达|[近约])(?:[12]\\d|3[01]|0?[1-9])(?:日(?!元|本|均|产|处|圆)|号(?=[，。、（）至到-]|$|起|前|在|上|下|晚|凌晨|清晨|早|中午|傍晚|[说称]|表示|宣布|公布|发布|报道|通报|发生))|${CN_DAY}日(?!元|本|均|产)`,
  ),
  '0123456789一二三四五六七八九十',
  DateWord,
  DatePart,
);
export const Quarter = word(
  'Quarter',
  /(?<![上下前这本同每某]个?|单(?=一))第?(?:1(?:[-~至、和]第?[2-4])?|2(?:[-~至、和]第?[34])?|3(?:[-~至、和]第?4)?|4|一(?:[-~至、和]第?[二三四])?|二(?:[-~至、和]第?[三四])?|三(?:[-~至、和]第?四)?|四)(?:季(?:度|(?=[末初]))|财年?季度?)|(?<![》”]|连续)第[一二三四1-4]季(?![稻节《播剧赛晚]|.{0,3}(?:综艺|节目|开播|播出|收官|决赛|冠军|大赛|季军|嘉宾|主题曲))|(?<=年)[一二三四1-4]季(?=[的，、。；）和与及至再也净营销利收经出GC市主升降增减提跌涨毛整全平]|早期|初期|末期|开始|度|$)/,
  '第1234一二三四',
  DateWord,
  DatePart,
);
/** `11月第一周`: no ordinal, a part of its month. */
export const WeekOfMonth = word('WeekOfMonth', /第[一二三四五1-5]周/, '第', DatePart);
/** `2021年第二个月`. */
export const MonthOfYear = word('MonthOfYear', /第(?:十[一二]?|[一二三四五六七八九]|1[0-2]|[1-9])个月/, '第', DatePart);
export const ToNow = word('ToNow', /至今(?![年天日后晚夏冬])|迄今/, '至迄', DatePart);
export const IsoDate = word(
  'IsoDate',
  /(?:19|20)\d\d([-./])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d)|(?<=^)(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?=$)|(?<=（|-)20[012]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?=）|$)/,
  '12',
  DateWord,
  DatePart,
);
/** `26 Apr 2022`, in the head of a page. */
export const ENGLISH_DATE =
  /(?:3[01]|[12]\d|0?[1-9]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (?:19|20)\d\d(?!\d)/;
export const EnglishDate = word('EnglishDate', ENGLISH_DATE, DIGITS, DateWord, DatePart);
