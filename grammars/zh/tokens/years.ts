/** Tokens of years and of spans of years: plans, decades, fiscal years, years of the Republic. */
import { REPUBLIC_DIGIT, REPUBLIC_DIGITS } from '../republic-years.js';
import { DatePart, DateWord, word } from './category.js';
import { TO } from './characters.js';

const YEAR4 = `(?:1[5-9]|20|21)\\d\\d`;
/** Old and hurried type has a zero or a letter for the round sign: `二00五年`, `一九九O年`. */
const CN_YEAR4 = '[一二][〇零一二三四五六七八九0oO]{3}';
// Dates.
export const FiveYearPlan = word(
  'FiveYearPlan',
  /(?:“(?:十[一二三四五六七八九]?|[一二三四五六七八九])五”|(?:十[一二三四五六七]?|[一二三四五六七八九])五)(?:规划|计划)?(?:的?(?:期间|期内|时期|末期?|期末|以来|前[一二两三四]年|后[一二两三四]年)|开始|伊始|(?<=规划|计划)期|(?<=”)(?=年均|年平均|累计))/,
  '“一二三四五六七八九十',
  DateWord,
  DatePart,
);
export const Decade = word(
  'Decade',
  /(?:(?:20|二十|上|本|21|二十一|19|十九)个?世纪)?(?:(?:1[89]|20)?[1-9]0|[一二三四五六七八九]十)年代(?:[初中末后前]期?)?|(?:20|21|19|18|二十一?|十[八九])世纪/,
  '12上本二十三四五六七八九13456789',
  DateWord,
  DatePart,
);
export const YearRange = word(
  'YearRange',
  new RegExp(
    `${REPUBLIC_DIGIT}{2,3}年?${TO}${REPUBLIC_DIGIT}{2,3}学?年度?|(?<![\\d/])20\\d\\d[-—~](?:0[1-9]|[1-9]\\d)年(?![度级])|${YEAR4}[/-]\\d\\d(?:学年|年度|财年|榨季|制糖年|作物年度?|市场年度?|销售年度?|赛季|季度?(?=[，。；、的]))|(?<!\\d/)${YEAR4}(?:年?${TO}|/(?=\\d{4}(?:年|财年|学年)))${YEAR4}(?:学年|财年|年度?|(?![\\d年月.,%家个项人名件场次户台辆套座所元吨亩公平米万亿千百多余/-]))|${CN_YEAR4}年?${TO}${CN_YEAR4}年度?`,
  ),
  `12一二${REPUBLIC_DIGITS}`,
  DateWord,
  DatePart,
);
/**
 * `08年`, `18年10月`, `21年每月`, `较19年增长`: a year by its last two digits. Without a zero it is told from a span of
 * years by what stands around it.
 */
const SHORT_YEAR = [
  '(?<![一二三四五六七八九十百千])〇[〇一二三四五六七八九]年(?![来间内])',
  '(?<![\\d.,/近过约满超达前后-])(?:0\\d年(?![来间内])',
  '(?:[12]\\d|[789]\\d)年(?:(?=(?:1[0-2]|0?[1-9])(?:[-~—至](?:1[0-2]|0?[1-9]))?月(?!内)|[上下]半年|第?[一二三四1-4]季|前[一二三四1-4]季|前(?:1[01]|[2-9])个?月|[Qq][1-4]|年?[底初]|度|全年)|(?=每月|(?:、[12]\\d年|[和及至][12]\\d年)?(?:的|[一-鿿]{0,8})(?:营收|收入|利润|净利|销量|产量|产值|销售额|GDP|投资额|出货量|装机量|EPS|每股|业绩|盈利|数据|行情|新规))|后期|下半)',
  '(?<=^|[，。；：（])(?:[01]\\d|2[0-6])年(?=(?:全[国省市县区州]|[我本][国省市县区州厂校院])(?!累计|共|总|一直|始终|坚持))',
  '(?<=^|[，。；、：（])(?:8[5-9]|9\\d)年(?![来间内里以后前多余时年历风沧光征发华辉])(?=[一-鿿])',
  '(?<=[比较自])(?:[12]\\d|[789]\\d)年(?=的|以来|起|相比|同期|[增提下减上降]))',
].join('|');
/** Years of the Republic, as Taiwan counts them: `民国113年`, and without the name where only a year can stand. */
const REPUBLIC_YEAR = [
  `${REPUBLIC_DIGIT}{2,3}(?:学年度?|年度?)`,
  '民国(?:元|\\d{1,3}|[〇零一二三四五六七八九十百]{1,5})年度?',
  '(?<![\\d.,/-])1[0-2]\\d年(?:度|(?=(?:1[0-2]|0?[1-9])月(?!内)|[上下]半年|第?[一二三四1-4]季|年?[底末]))',
  '(?<=^|[，。；：（►])1[0-2]\\d年(?=台湾|我国|国内|全国|全台|消费者|[出进]口|经济成长|劳动|失业|平均)',
  '(?<=[比较])1[0-2]\\d年(?=度|的\\d|同期|底|[增成减提下上降])',
].join('|');
export const Year = word(
  'Year',
  new RegExp(
    `${REPUBLIC_YEAR}|(?<!超过|长达|距今|不到|不足)${YEAR4}(?:学年|财年|年度?)(?![级届])|(?<=超过|不足|不到)(?:19|20)\\d\\d年(?=\\d|同期|全年|的?水平|[底末])|(?<![\\d.,])20[012]\\d(?:全年|(?=[上下]半年|第?[一二三四]季|前[一二两三]季度|[前首]\\d{1,2}个?月))|${CN_YEAR4}年度?|${YEAR4}(?=(?:、|和|与|及)${YEAR4}年|(?:/${YEAR4}){2,}年)|(?<=\\d{4}/)${YEAR4}(?=/${YEAR4}年)|${CN_YEAR4}(?=(?:、|和|与|及)${CN_YEAR4}[年两]|两年)|(?:今|去|上|本|明|前|当|翌|次|同)年度?|${SHORT_YEAR}`,
  ),
  `0123456789〇一二今去上本明前当翌次同民${REPUBLIC_DIGITS}`,
  DateWord,
  DatePart,
);
/** `2016Q1-2018Q1`: quarters of two years. */
export const FiscalRange = word(
  'FiscalRange',
  new RegExp(`(?<![A-Za-z\\d.-])20\\d\\d年?Q[1-4]${TO}20\\d\\d年?Q[1-4](?![A-Za-z\\d.])`),
  '2',
  DateWord,
  DatePart,
);
/** `Q2`, `2024Q1`, `3Q23`, `2026H1`, `9M24`, `FY25`, `1Q资本开支`: years and their parts as market reports write them. */
export const FiscalPart = word(
  'FiscalPart',
  /(?<![A-Za-z\d.-])(?:(?:(?:20\d\d[年-]?|\d\d[年-]?)?(?:Q[1-4]|H[12])|(?:[1-4]Q|[12]H|[369]M)(?:20)?\d\d|FY(?:20)?\d\d)(?![A-Za-z\d.]|\+)|[1-4]Q(?=\s?[（，、一-鿿])|[12]H(?=\s?(?:营收|收入|业绩|净利|利润|归母|毛利|出货|产能|资本|销量|订单|需求|预计|有望|同比|环比|整体|国内|海外|全球|的业绩)))/,
  '0123456789QHF',
  DateWord,
  DatePart,
);
/** `上半年`; behind a year `2024年半年度`, too. */
export const Half = word('Half', /上半年|下半年|(?<=年)半年度/, '上下半', DatePart);
export const Edge = word(
  'Edge',
  /(?:年|月|季)?(?:底(?!层|部|线|蕴|气|盘|座|色|子)|末(?!端|梢|日)|初(?!步|级|中|创|始|衷|心|期|具|审|评|显))|年中|[上中下]旬/,
  '年月季底末初上中下第',
  DatePart,
);
