/**
 * The vocabulary of the grammar as chevrotain tokens, over folded text. Order matters: the first pattern that
 * matches wins, so names and dates stand before numbers, and the catch-all is added last.
 */
import { createToken, type IToken, Lexer, type TokenType } from 'chevrotain';
import type { Unit } from './mention.js';
import { firstCharacters, lookUp, type Vocabulary, vocabulary } from './vocabulary.js';

/** Chinese numeral characters, without the scale words. */
export const CHINESE_DIGIT = '〇零一二三四五六七八九两';
const SCALE = '十百千万亿';
const CN = `[${CHINESE_DIGIT}十百千]`;
const YEAR4 = `(?:1[5-9]|20|21)\\d\\d`;
const CN_YEAR4 = '[一二][〇零一二三四五六七八九]{3}';
const MONTH = '(?:1[0-2]|0?[1-9])';
const CN_MONTH = '(?:十[一二]?|[一二三四五六七八九])';
const CN_DAY = '(?:二十[一二三四五六七八九]?|三十一?|十[一二三四五六七八九]?|[一二三四五六七八九])';
const TO = '(?:-|~|—{1,2}|至|到)';
/** What makes 兆 before it a number; elsewhere it is a measure's prefix. */
const MONEY = '(?:[美日韩港台欧]?元|新台币|越南盾|印尼盾|英镑|卢布|卢比)';
/** `50万元（含）以上`: whether the bound itself is meant. */
const INCLUSIVE = '(?:（含(?:本数)?）)?';
/** Digits of amounts that cannot be altered, as cheques and contracts have them. */
export const FORMAL_DIGIT = '壹贰叁肆伍陆柒捌玖';
const FORMAL_SCALE = '拾佰仟萬';

/** Anything a mention is not made of. */
export const Any = createToken({ name: 'Any', pattern: Lexer.NA });

const OTHER = 'Other';

/** The lexer's index has one entry for each of the first 256 characters and one for each 255 after. */
const EVERY_START = Array.from({ length: 512 }, (_, i) => (i < 256 ? i : (i - 255) * 255));

/**
 * What belongs to no mention: one character, and all behind it up to where a mention may begin. Stops stand alone,
 * since the parser asks for them.
 *
 * @param starts characters that a mention can begin with
 */
function otherToken(starts: ReadonlySet<string>): TokenType {
  const run = new RegExp(`[，。；、的）]|[^][^${[...starts, ...'，。；、的）'].map(codeUnit).join('')}]*`, 'y');
  return createToken({
    name: OTHER,
    pattern: (text: string, at: number): RegExpExecArray | null => {
      run.lastIndex = at;
      return run.exec(text);
    },
    line_breaks: true,
    categories: [Any],
    start_chars_hint: EVERY_START,
  });
}

const codeUnit = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Categories: what a token may serve as, for the rules of the parser. */
const category = (name: string): TokenType => createToken({ name, pattern: Lexer.NA, categories: [Any] });
export const Lead = category('Lead');
export const Trail = category('Trail');
export const NumberWord = category('NumberWord');
/** A number written whole, unit and all: `百分之十五`, `1/3`, `半数`, `翻一番`. */
export const WholeFigure = category('WholeFigure');
export const UnitLike = category('UnitLike');
export const DateWord = category('DateWord');
/** What may follow inside a date. */
export const DatePart = category('DatePart');
export const RangeSign = category('RangeSign');
export const Position = category('Position');

/** A token of words. `starts` are the characters that it can begin with: no more, no fewer. */
const word = (name: string, pattern: RegExp, starts: string, ...categories: TokenType[]): TokenType =>
  createToken({
    name,
    pattern,
    line_breaks: false,
    categories: categories.length > 0 ? categories : [Any],
    start_chars_hint: [...starts],
  });

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';

/** Latin words with the digits that belong to them: `G60`, `C919`, `PM2.5`; but not the number after `GDP`. */
const LatinWord = word(
  'LatinWord',
  /(?:(?:GDP|CPI|PPI|PMI|EPS|ROE|IPO|FDI|ODI)(?=\d)|[A-Za-z]+(?:[-.]?[A-Za-z]|[-.]?(?!(?<![\d.])\d+(?:,\d{3})*(?:\.\d+)?(?:[万亿%]|[百千][万亿]|[个]?百分点|[美港欧日英韩澳加]?元|英镑|倍))\d)*)/,
  LETTERS,
);
/** A number glued to letters that are no unit: `5G`, `3D`, `4K`. */
const Model = word('Model', /\d+(?:\.\d+)?[A-Z](?![A-Za-z0-9²³]|[\u4e00-\u9fff]?\d)/, DIGITS);
/** Words that contain a bound or preposition but are none. */
const Decoy = word(
  'Decoy',
  /最近|附近|临近|邻近|靠近|近(?=年|期|日|代|来|况|平|几|海|郊|些)|经过|通过|超过滤|超(?=市|级|导|算|声|高|低|大|前|越|标|载|额|薄|细|短|临界|导|算|常|然|凡)|不过(?=[^十百千万亿\d])|过去|过程|过渡|约(?=定|束|谈|占|为)|上(?=[一二三四五六七八九\d])|高于一切|(?<![\d十百千万亿余倍])多(?=元|样|种|个|家|年|次|方|边|项|条|名|位|层|产|渠|点|部|媒|式|维|党|民|云|面|功能|领域)|来(?=自|到|源|往|看|说|华|京|访|料|年|临)|(?<![\d十百千万亿])余(?=额|热|量|杭|姚|下|留)|以上(?=[所各这述])|[一二三四五六七八九十]是|世纪/,
  '最附临邻靠近经通超不过约上高多来余以一二三四五六七八九十世',
);

const Ordinal = word(
  'Ordinal',
  new RegExp(
    `首位(?!度)|第\\d+(?:[位名](?![一-鿿]{0,3}[员者士生]))?|第[${CHINESE_DIGIT}${SCALE}]+(?:[位名家座条所]|个(?!月|季|年|五年|百年))?|N[oO]\\.1(?![\\d.])`,
  ),
  '第首N',
  Position,
);
const TopN = word(
  'TopN',
  new RegExp(
    `前(?:\\d+|${CN}+)(?:[位名](?![企专教科院老])|强?(?=[，。；、！）”的]|$|行列|之列)|强(?=[，。；、！）”]|$|行列|之列))`,
  ),
  '前',
  Position,
);

// Dates.
const FiveYearPlan = word(
  'FiveYearPlan',
  /(?:“(?:十[一二三四五六七八九]?|[一二三四五六七八九])五”|(?:十[一二三四五六七]?|[一二三四五六七八九])五)(?:规划|计划)?(?:的?(?:期间|期内|时期|末期?|期末|以来|前[一二两三四]年|后[一二两三四]年)|开始|伊始|(?<=规划|计划)期)/,
  '“一二三四五六七八九十',
  DateWord,
  DatePart,
);
const Decade = word(
  'Decade',
  /(?:(?:20|二十|上|本|21|二十一|19|十九)个?世纪)?(?:(?:1[89]|20)?[1-9]0|[一二三四五六七八九]十)年代(?:[初中末后前]期?)?|(?:20|21|19|18|二十一?|十[八九])世纪/,
  '12上本二十三四五六七八九13456789',
  DateWord,
  DatePart,
);
const YearRange = word(
  'YearRange',
  new RegExp(
    `${YEAR4}(?:年?${TO}|/(?=\\d{4}年))${YEAR4}(?:学年|财年|年度?|(?![\\d年月.,%家个项人名件场次户台辆套座所元吨亩公平米万亿千百多余/-]))|${CN_YEAR4}年?${TO}${CN_YEAR4}年度?`,
  ),
  '12一二',
  DateWord,
  DatePart,
);
/**
 * `08年`, `18年10月`, `21年每月`, `较19年增长`: a year by its last two digits. Without a zero it is told from a span of
 * years by what stands around it.
 */
const SHORT_YEAR = [
  '(?<![\\d.,/-])(?:0\\d年(?![来间内])',
  '(?:[12]\\d|[789]\\d)年(?:(?=(?:1[0-2]|0?[1-9])月(?!内)|[上下]半年|第?[一二三四1-4]季|前[一二三四1-4]季|[Qq][1-4]|年?[底初]|度|全年)|(?=每月|[一-鿿]{0,8}(?:营收|收入|利润|净利|销量|产量|产值|销售额|GDP|投资额|出货量|装机量)))',
  '(?<=^|[，。；、：（])(?:8[5-9]|9\\d)年(?![来间内里以后前多余时年历风沧光征发华辉])(?=[一-鿿])',
  '(?<=[比较自])(?:[12]\\d|[789]\\d)年(?=的|以来|起|相比|同期|[增提下减上降]))',
].join('|');
/** Years of the Republic, as Taiwan counts them: `民国113年`, and without the name where only a year can stand. */
const REPUBLIC_YEAR = [
  '民国(?:元|\\d{1,3}|[〇零一二三四五六七八九十百]{1,5})年度?',
  '(?<![\\d.,/-])1[0-2]\\d年(?:度|(?=(?:1[0-2]|0?[1-9])月(?!内)|[上下]半年|第?[一二三四1-4]季|年?[底末]))',
  '(?<=[比较])1[0-2]\\d年(?=度|同期|底|[增成减提下上降])',
].join('|');

const Year = word(
  'Year',
  new RegExp(
    `${REPUBLIC_YEAR}|(?<!超过|长达|距今|不到|不足)${YEAR4}(?:学年|财年|年度?)(?![级届])|${CN_YEAR4}年度?|${YEAR4}(?=(?:、|和|与|及)${YEAR4}年)|${CN_YEAR4}(?=(?:、|和|与|及)${CN_YEAR4}[年两]|两年)|(?:今|去|上|本|明|前|当|翌|次|同)年度?|${SHORT_YEAR}`,
  ),
  '0123456789一二今去上本明前当翌次同民',
  DateWord,
  DatePart,
);
const FirstMonths = word(
  'FirstMonths',
  /(?<!提)前(?:1[0-2]|[1-9]|十[一]?|[二两三四五六七八九])个?月(?:份)?/,
  '前',
  DateWord,
  DatePart,
);
const FirstQuarters = word('FirstQuarters', /前[1-4二两三四]个?季度?/, '前', DateWord, DatePart);
const MonthRange = word(
  'MonthRange',
  new RegExp(
    `(?:1、2|2、3|3、4|4、5|5、6|6、7|7、8|8、9|9、10|10、11|11、12)月份?|${MONTH}月?份?${TO}${MONTH}月(?:份|末|底)?|${CN_MONTH}月?份?${TO}${CN_MONTH}月份?`,
  ),
  '01一二三四五六七八九十23456789',
  DateWord,
  DatePart,
);
const Month = word(
  'Month',
  new RegExp(`${MONTH}月(?![球饼票薪租嫂亮])份?|${CN_MONTH}月(?![球饼])份?|(?:本|当|上|同|次)月份?`),
  '0123456789一二三四五六七八九十本当上同次',
  DateWord,
  DatePart,
);
const DayRange = word(
  'DayRange',
  new RegExp(`(?:[12]\\d|3[01]|0?[1-9])[日号]?${TO}(?:[12]\\d|3[01]|0?[1-9])[日号]|${CN_DAY}日?${TO}${CN_DAY}日`),
  '0123456789一二三四五六七八九十',
  DateWord,
  DatePart,
);
const Day = word(
  'Day',
  new RegExp(
    `(?<!连续|突破|为期|满|超过|不到|不足|历时|长达|[近约])(?:[12]\\d|3[01]|0?[1-9])(?:日(?!元|本|均|产|处|圆)|号(?=[，。、（）至到-]|$|起|前|在|上|下|晚))|${CN_DAY}日(?!元|本|均|产)`,
  ),
  '0123456789一二三四五六七八九十',
  DateWord,
  DatePart,
);
const Quarter = word(
  'Quarter',
  /第?[1-4一二三四](?:[-~至、和][第]?[1-4一二三四])?(?:季(?:度|(?=末|初))|财年?季度?)|第[一二三四]季(?=[的，净营销利收经出GC]|度|$)/,
  '第1234一二三四',
  DateWord,
  DatePart,
);
/** `Q2`, `2024Q1`, `3Q23`, `2026H1`: parts of a year as market reports write them. */
const FiscalPart = word(
  'FiscalPart',
  /(?<![A-Za-z\d.-])(?:(?:20\d\d[年-]?|\d\d[年-]?)?(?:Q[1-4]|H[12])|(?:[1-4]Q|[12]H)(?:20)?\d\d)(?![A-Za-z\d.]|\+)/,
  '0123456789QH',
  DateWord,
  DatePart,
);
const Half = word('Half', /上半年|下半年/, '上下', DatePart);
const Edge = word(
  'Edge',
  /(?:年|月|季)?(?:底(?!层|部|线|蕴|气|盘|座|色|子)|末(?!端|梢|日)|初(?!步|级|中|创|始|衷|心|期|具|审|评|显))|年中|[上中下]旬/,
  '年月季底末初上中下第',
  DatePart,
);
/** `11月第一周`: no ordinal, a part of its month. */
const WeekOfMonth = word('WeekOfMonth', /第[一二三四五1-5]周/, '第', DatePart);
/** `2021年第二个月`. */
const MonthOfYear = word('MonthOfYear', /第(?:十[一二]?|[一二三四五六七八九]|1[0-2]|[1-9])个月/, '第', DatePart);
const ToNow = word('ToNow', /至今(?![年天日后晚夏冬])|迄今/, '至迄', DatePart);

// Bounds.
const LeadOver = word(
  'LeadOver',
  /高于(?=\d|百分之)|首次(?:超过|突破|跨越|站上|跃上)|(?:超过|超出|突破)了?|超|逾|跨越|跨过|跃上|迈上|站上|(?:至少|最少|起码)(?:也?有|也要|也得?|要)?|不少于|不低于|不小于|大于|多于|≥|>=?|≧/,
  '高首超突逾跨跃迈站至不大多起最≥>≧',
  Lead,
);
const LeadAbout = word(
  'LeadAbout',
  /大约|大致|约合|(?<![签合节预条公契特履违制续毁])约|将近|接近|几近|(?<![附邻临最靠])近|几乎/,
  '大约将接几近',
  Lead,
);
const LeadUnder = word(
  'LeadUnder',
  /不足|不到|(?:不|不会|不得|未)超过|不得?高于|不得?多于|不得?大于|低于|少于|小于|(?:至多|最多)(?:也?[有就]|只有|不超过)?|未到|不满|≤|<=?|≦/,
  '不低少小至最未≤<≦',
  Lead,
);
/** Bounds only before a bare scale word: `上百家`, `过万`. */
const LeadScale = word('LeadScale', /上|过|成|破/, '上过成破');
const TrailOver = word(
  'TrailOver',
  new RegExp(`${INCLUSIVE}(?:及其?)?以上|之上|开外|出头|有余|余|多|\\+(?![\\dA-Za-z])`),
  '（及以之开出有余多+',
  Trail,
);
const TrailAbout = word('TrailAbout', /左右|上下|前后|来|许(?![可多])/, '左上前来许', Trail, DatePart);
const TrailUnder = word('TrailUnder', new RegExp(`${INCLUSIVE}(?:(?:及其?)?以下|以内)|之内|之下`), '（及以之', Trail);

// Numbers.
const Milestone = word('Milestone', /大关|关口|台阶/, '大关台');
const Percentage = word(
  'Percentage',
  new RegExp(
    `(?:负)?百分之(?:[${CHINESE_DIGIT}${SCALE}]+(?:点[${CHINESE_DIGIT}]+)?|\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?:点)?(?:${TO}[${CHINESE_DIGIT}十]+(?:点[${CHINESE_DIGIT}]+)?(?![${CHINESE_DIGIT}${SCALE}点成倍个家年月日人元名项分]))?`,
  ),
  '百负',
  WholeFigure,
  NumberWord,
);
const PerThousand = word(
  'PerThousand',
  new RegExp(`[千万]分之(?:[${CHINESE_DIGIT}${SCALE}]+(?:点[${CHINESE_DIGIT}]+)?|\\d+(?:\\.\\d+)?)`),
  '千万',
  WholeFigure,
  NumberWord,
);
const Fraction = word(
  'Fraction',
  new RegExp(
    `(?<![\\d./])\\d{1,3}/\\d{1,4}(?![\\d/年]|\\.\\d|[万亿元])|[${CHINESE_DIGIT}十]+分之[${CHINESE_DIGIT}十]+|(?:[${CHINESE_DIGIT}](?:至|到|-|~)?[${CHINESE_DIGIT}]?|(?:[1-9](?:-|~|至|到))?[1-9](?:\\.\\d)?)成[${CHINESE_DIGIT}半]?(?!新)(?!立|果|员|本|功|长|套|为|绩|熟|都|交|品|分|效|型|就|人|片|群|千|百|形|份|因|龙|建|色|体|败|见|昆|渝|語|语)`,
  ),
  `${DIGITS}${CHINESE_DIGIT}十`,
  WholeFigure,
  NumberWord,
);
/** `收入比由5∶1缩小到2.6∶1`; the filter asks for what is compared. */
const ToOne = word('ToOne', /\d+(?:\.\d+)?:1(?![\d.:])/, DIGITS, WholeFigure, NumberWord);
const Half50 = word('Half50', /[一]半(?!年|天|月)|[大小过超近]?半数/, '一大小过超近半', WholeFigure, NumberWord);
const Doubling = word(
  'Doubling',
  /(?:近乎?|接近|几乎)?翻(?:(?:了|上)?(?:近|约)?[一二两三四五1-5]番|(?:了?一)?倍)/,
  '翻近接几',
  WholeFigure,
  NumberWord,
);
const IsoDate = word(
  'IsoDate',
  /(?:19|20)\d\d([-./])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d)/,
  '12',
  DateWord,
  DatePart,
);
/** `26 Apr 2022`, in the head of a page. */
export const ENGLISH_DATE =
  /(?:3[01]|[12]\d|0?[1-9]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (?:19|20)\d\d(?!\d)/;
const EnglishDate = word('EnglishDate', ENGLISH_DATE, DIGITS, DateWord, DatePart);
const Arabic = word(
  'Arabic',
  /(?:零下|(?<![减担抱欠肩])负|(?<=[亿万千百])零)?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)/,
  `零负${DIGITS}`,
  NumberWord,
);
/** `壹仟玖佰圆`; the digits are found in words too (`队伍`, `大陆`), so a scale or the currency follows. */
const Formal = word(
  'Formal',
  new RegExp(
    `(?<![队大内登着台])[${FORMAL_DIGIT}](?=[${FORMAL_DIGIT}${FORMAL_SCALE}零〇万亿圆元])[零〇${FORMAL_DIGIT}${FORMAL_SCALE}万亿]*`,
  ),
  FORMAL_DIGIT,
  NumberWord,
);
/** `一吨半`: half a unit more. */
const HalfMore = word('HalfMore', /半(?=[，。；、！？）的]|左右|以[上下]|$)/, '半');
/** `15.1/10万`: so many of a large number. */
const PerMany = word('PerMany', /\d+(?:\.\d+)?\/(?:1|10|100)[万亿](?![元美港\d.])/, DIGITS, WholeFigure, NumberWord);
/** `12块5`: the tenth is said without its unit. */
const Piece = word(
  'Piece',
  new RegExp(`(?:\\d+|[${CHINESE_DIGIT}十百]+)块[1-9一二三四五六七八九](?=[，。；、！？）的]|$)`),
  `${DIGITS}${CHINESE_DIGIT}十百`,
  WholeFigure,
  NumberWord,
);
const Tens = word(
  'Tens',
  /十几|几十|几[百千万亿]+|(?<!人|户|天|次|件|套|岁|个|总|量|笔)数[十百千万亿]+|若干/,
  '十几数若',
);
const Chinese = word(
  'Chinese',
  new RegExp(
    `(?<!第[一二三四五六七八九十]?)(?:一、二|二、三|三、四|四、五|五、六|六、七|七、八|八、九)[十百千万亿]+|(?:[${CHINESE_DIGIT}]?十[一二三四五六七八][二三四五六七八九](?![十百千万亿〇一二三四五六七八九]))|[${CHINESE_DIGIT}十](?:[${CHINESE_DIGIT}十百万亿]|千(?![瓦米克伏])|兆(?=${MONEY}|[${CHINESE_DIGIT}]))*(?:点[${CHINESE_DIGIT}]+[万亿]*)?`,
  ),
  `${CHINESE_DIGIT}十`,
  NumberWord,
);
const Scale = word(
  'Scale',
  new RegExp(
    `(?:个(?=[百千]?亿))?(?:[百万亿佰仟萬]|千(?![瓦米克伏焦卡赫帕升兆])|兆(?=${MONEY}|\\d[\\d,.]*[千百]?[亿万]))+`,
  ),
  '个百千万亿佰仟萬兆',
  NumberWord,
);
/** `276.38（不含军工企业）亿元`: what a number leaves out, told before its unit. */
const Aside = word('Aside', /（(?:不含|含|不包括|包括|剔除|扣除)[^（），；。\d]{1,14}）/, '（');
const Percent = word('Percent', /%/, '%', UnitLike);
const Permille = word('Permille', /‰/, '‰', UnitLike);
const Point = word(
  'Point',
  /个?[百千]分点|个(?=(?:[、，和及]\d+(?:\.\d+)?个)*[、和及]\d+(?:\.\d+)?个百分点)|个点(?!位)/,
  '个百千',
  UnitLike,
);
const Fold = word('Fold', /倍(?!增|数|率|道|受)/, '倍', UnitLike);
/** Index points and marks; the filter asks what they are points of. */
const Mark = word(
  'Mark',
  /点(?![钟半整一二三四五六七八九十\d多])|分(?![别之为布析类钟数公子红工支局行散期批成])/,
  '点分',
  UnitLike,
);
const Tenth = word(
  'Tenth',
  /角|毛|(?<=[角元毛零][\d一二三四五六七八九])分(?!别|之|为|布|析|类|钟|数|公|子|红|工|支|局|行|散|期|批|成)/,
  '角毛分',
);
const Each = word('Each', /每/, '每');
const Dash = word('Dash', new RegExp(`${INCLUSIVE}(?:-{1,2}|~{1,2}|—{1,2})`), '（-~—', RangeSign, DatePart);
/** A sign: `同比+12%`. */
const Plus = word('Plus', /\+/, '+');
/** `2×60万千瓦`: so many of a capacity each, told as one number. Not the sides of something. */
const Times = word(
  'Times',
  /\d{1,2}[×xX*](?=\d+(?:\.\d+)?(?:万|百万)?(?:千瓦|兆瓦|MW|[kK]W|千伏安|兆伏安|MVA|k?VA|吨|t\/|蒸吨|立方米|平方米))/,
  DIGITS,
);
const To = word('To', /至|到/, '至到', RangeSign, DatePart);
const Slash = word('Slash', /\//, '/');
const From = word('From', /从|由|自/, '从由自');

/** Whether an unaccented Latin letter stands at an offset. */
function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}

const CATEGORIES = [Any, Lead, Trail, NumberWord, WholeFigure, UnitLike, DateWord, DatePart, RangeSign, Position];

export interface Tokens {
  readonly all: readonly TokenType[];
  readonly lexer: Lexer;
  readonly UnitWord: TokenType;
  readonly CurrencyPrefix: TokenType;
}

/** What a unit or currency token stands for. */
export interface UnitToken extends IToken {
  readonly payload: Unit;
}

/** Builds the lexer for a vocabulary. */
export function buildTokens(words: Vocabulary = vocabulary()): Tokens {
  const match = (value: unknown, text: string): RegExpExecArray => {
    const found = [text] as unknown as RegExpExecArray & { payload: unknown };
    found.payload = value;
    return found;
  };
  const UnitWord = createToken({
    name: 'UnitWord',
    line_breaks: false,
    categories: [UnitLike],
    pattern: (text: string, at: number, before: IToken[]): RegExpExecArray | null => {
      // A unit stands behind a number; behind what belongs to no mention nobody asks for one.
      const last = before[before.length - 1];
      if (last === undefined || last.tokenType.name === OTHER) return null;
      const found = lookUp(words.units, text, at);
      if (!found) return null;
      const [unitText, unit] = found;
      // `圆` is a unit behind digits that cannot be altered; elsewhere it is round (`圆满`).
      if (unitText === '圆' && last.tokenType !== Formal && !/^圆(?:整|[，。；、）]|$)/.test(text.slice(at, at + 2)))
        return null;
      // A Latin unit ends at a letter: `m` is not the beginning of `main`.
      if (isLatin(unitText, unitText.length - 1) && isLatin(text, at + unitText.length)) return null;
      if (unit.kind !== 'currency') {
        const other = lookUp(words.notClassifiers, text, at);
        if (other && other[0].length > unitText.length) return null;
      }
      return match(unit, unitText);
    },
    start_chars_hint: firstCharacters(words.units),
  });
  const inside = new Set<TokenType>([UnitWord, ...INSIDE]);
  const CurrencyPrefix = createToken({
    name: 'CurrencyPrefix',
    line_breaks: false,
    categories: [Any],
    pattern: (text: string, at: number): RegExpExecArray | null => {
      const found = lookUp(words.currencyPrefixes, text, at);
      if (!found) return null;
      const rest = text.slice(at + found[0].length, at + found[0].length + 4);
      if (/^\d{1,2}:\d\d/.test(rest)) return null;
      return /^(?:[约近超逾]|超过)?[\d百千万亿一二三四五六七八九两十]/.test(rest)
        ? match({ kind: 'currency', code: found[1] }, found[0])
        : null;
    },
    start_chars_hint: firstCharacters(words.currencyPrefixes),
  });
  const known = Object.values(T).flatMap((token) =>
    token === Model ? [CurrencyPrefix, token] : token === LeadScale ? [UnitWord, token] : [token],
  );
  const starts = new Set(
    known.flatMap((token) => (inside.has(token) ? [] : ((token.START_CHARS_HINT ?? []) as string[]))),
  );
  const all = [...known, otherToken(starts)];
  const lexer = new Lexer([...CATEGORIES, ...all], {
    ensureOptimizations: true,
    positionTracking: 'onlyOffset',
    skipValidations: true,
  });
  return { all: [...CATEGORIES, ...all], lexer, UnitWord, CurrencyPrefix };
}

/** The tokens that need no word list, in the order in which the lexer tries them. */
export const T = {
  IsoDate,
  EnglishDate,
  FiveYearPlan,
  Decade,
  YearRange,
  FirstMonths,
  FirstQuarters,
  MonthRange,
  DayRange,
  Quarter,
  FiscalPart,
  Half,
  Year,
  Month,
  Day,
  WeekOfMonth,
  MonthOfYear,
  Ordinal,
  TopN,
  ToNow,
  Doubling,
  ToOne,
  Percentage,
  PerThousand,
  Fraction,
  Half50,
  Tens,
  Decoy,
  PerMany,
  Piece,
  HalfMore,
  Times,
  Model,
  Formal,
  Arabic,
  LeadOver,
  LeadAbout,
  LeadUnder,
  TrailOver,
  TrailAbout,
  TrailUnder,
  Milestone,
  Edge,
  Point,
  Fold,
  Chinese,
  Scale,
  LeadScale,
  Tenth,
  Aside,
  Mark,
  Percent,
  Permille,
  Each,
  Dash,
  Plus,
  To,
  Slash,
  From,
  LatinWord,
} as const;

/** Tokens that only go on with a mention: none begins with one. */
const INSIDE = [
  T.Half,
  T.Edge,
  T.WeekOfMonth,
  T.MonthOfYear,
  T.Aside,
  T.HalfMore,
  T.ToNow,
  T.TrailOver,
  T.TrailAbout,
  T.TrailUnder,
  T.Milestone,
  T.Point,
  T.Fold,
  T.Tenth,
  T.Mark,
  T.Percent,
  T.Permille,
  T.To,
  T.Slash,
];
