/** The caption of a table: what the format ties to it, its own first rows, and the lines right before it. */
import { fold } from '../layout/fold.js';
import type { Region } from '../read/text-document.js';
import { isMeasure } from './roles/measure.js';
import { isTime } from './roles/time-words.js';
import { withoutTranslation } from './translation.js';

/** Text before a table that is looked at, and its lines. */
const REACH = 400;
const LINES = 4;
const UNIT_LINE = /单位[:：]/u;
const TITLE_LINE =
  /^(?:续?表|附表|图表|资料)\s*[\d一二三四五六七八九十]|(?:表|情况|指标|数据|统计|产量|人数|指数|构成|数量|收支|增速|概况)(?:[（(][^）)]*[）)])?$/u;

/** What is known of a table from around it. */
export interface Caption {
  /** Folded, without blanks: its title, or the empty text. */
  readonly title: string;
  /** All that was said, for units and times. */
  readonly all: string;
  /** A line that is nothing but a time. */
  readonly time: string | null;
  /** The sentence that leads to the table: `现将2020年11月1日的数据公布如下：`. */
  readonly lead: string | null;
}

/** The end of a sentence that leads to a table. */
const LEADS = /(?:如下|见下表|如下表所示|见表[\d一二三四五六七八九十-]*)(?:）?[:：。]?)$/u;

/** What a sentence that leads to a table says of it: `2018年水泥产量详见下表：`. */
const LED_TO = /([^，。:：；]{4,30}?)(?:情况)?(?:分别)?(?:详|具体)?(?:如下表?|见下表)(?:所示|所列)?[:：。]?$/u;

/** The title that a leading sentence gives; empty when it only announces. */
function titleOfLead(lead: string): string {
  const title = LED_TO.exec(lead)?.[1] ?? '';
  return /^[现将]|公布|公告|通报|发布|具体|通知/u.test(title) ? '' : title;
}

/** Folded and without blanks; the one that parts a table's number from its title is kept as a colon. */
const compact = (text: string): string =>
  fold(text)
    .trim()
    .replace(/^((?:续?表|附表|图表)\s*[\d一二三四五六七八九十]+(?:[-—.]\d+)?)\s+/u, '$1：')
    .replace(/[\s\u200b\ufeff]+/gu, '');

/** Lines that say who made a table and when it was published, which stand between it and its time. */
const ISSUER =
  /^(?:[\p{Script=Han}]{2,18}(?:局|委员会|厅|部|中心|总队|调查队|办公室|统计[科处股])|(?:资料|数据)?(?:来源|出处|提供)[:：].{1,30}|(?:制表|编制|填报|发布|公布)(?:单位|机构|部门|时间|日期)[:：].{1,24})$/u;

/** The last lines of text that end right before an offset, the nearest first. */
function linesBefore(text: string, regions: readonly Region[], index: number): { line: string; told: boolean }[] {
  const lines: { line: string; told: boolean }[] = [];
  for (let at = index - 1; at >= 0 && lines.length < LINES; at--) {
    const region = regions[at] as Region;
    if (region.kind === 'table') break;
    const stretch = text.slice(Math.max(region.start, region.end - REACH), region.end);
    const own = region.kind === 'lines' ? stretch.split('\n') : [stretch];
    // A line in another language repeats the one before it.
    for (const line of own.reverse())
      if (
        line.trim() !== '' &&
        !(/[a-z]{3}/u.test(line) && !/\p{Script=Han}/u.test(line)) &&
        !ISSUER.test(compact(line))
      )
        lines.push({ line: compact(withoutTranslation(line)), told: region.kind === 'caption' });
  }
  return lines.slice(0, LINES);
}

/** `（2002年）单位：万元`: what is left of a line without its unit and brackets. */
const timeIn = (line: string): string => line.replace(/[（(]?(?:计量)?单位[:：].*$/u, '').replace(/^（(.*)）$/u, '$1');

const YEARBOOK = /年鉴(?:[（—-]?(?:19|20)\d\d）?)?$/u;

/** Whether a line is a title by its words: it ends with what titles end with, or says what is measured. */
const isTitleLine = (line: string): boolean =>
  TITLE_LINE.test(line) || (!/[，。；：]/u.test(line) && isMeasure(titleNoun(line)));

/**
 * The caption of a table.
 *
 * @param text the document's text
 * @param regions its regions
 * @param index which of them is the table
 * @param inside titles that stand in the table itself
 */
export function captionOf(text: string, regions: readonly Region[], index: number, inside: readonly string[]): Caption {
  const region = regions[index] as Region;
  const parts: string[] = [];
  if (region.kind === 'table' && region.caption !== null) parts.push(compact(region.caption));
  parts.push(...inside);
  const before: string[] = [];
  const lines = linesBefore(text, regions, index);
  for (const { line, told } of lines) {
    const isUnit = UNIT_LINE.test(line) && line.length <= 60;
    const isTitle = line.length <= 50 && !/[。；！？]$/u.test(line) && (told || isTitleLine(line));
    if (!isUnit && !isTitle && !isTime(timeIn(line)) && !/^（[^）]{2,30}）$/u.test(line)) break;
    before.unshift(line);
    if (isTitle && !told && !isUnit) break;
  }
  parts.unshift(...before);
  const behind = lines[before.length]?.line ?? '';
  const lead = LEADS.test(behind) ? behind.slice(behind.slice(0, -1).lastIndexOf('。') + 1) : null;
  // A title in the table itself is nearer than a line above it.
  const nearest = [...inside.filter(isTitleLine), ...parts];
  const titles = nearest.filter((part) => !/^(?:（)?(?:计量)?单位[:：]/u.test(part) && !isTime(timeIn(part)));
  // A yearbook's own title says nothing of one table.
  const named = titles.filter((part) => !YEARBOOK.test(part));
  // A day is when it was published.
  const bracketed = parts.flatMap((part) => Array.from(part.matchAll(/（([^（）]*)）/gu), ([, inner]) => inner ?? ''));
  const time = [...parts.map(timeIn), ...bracketed].find((part) => isTime(part) && !part.endsWith('日')) ?? null;
  return {
    title: (named[0] ?? titles[0] ?? titleOfLead(lead ?? '')).replace(/（?(?:计量)?单位[:：].*$/u, ''),
    all: parts.join('\n'),
    time,
    lead,
  };
}

/** What a table's title says that it measures: without its number, times and general words. */
export function titleNoun(title: string): string {
  return (
    title
      .replace(/^(?:续?表|附表|图表|资料)\s*[\d一二三四五六七八九十]{0,3}(?:[-—.]\d{1,2})?[:：、.．]?/u, '')
      .replace(/^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)]?[、.．]|[（(][\d一二三四五六七八九十]{1,3}[）)])/u, '')
      // `4-1 …`: the number of a table in a yearbook.
      .replace(/^\d{1,2}(?:[-—–.][A-Z])?[-—–]{1,2}\d{1,2}(?![月日年\d])[:：、\s]*/u, '')
      .replace(/（[^）]*）/gu, '')
      // `——泰国`: who it is about.
      .replace(/[—-]{2}.{0,12}$/u, '')
      .replace(/^(?:历年|主要年份|历次|近年|若干年份)/u, '')
      .replace(/[%‰]$/u, '')
      .replace(/^全[国省市县区州旗](?=(?:19|20)\d\d年)/u, '')
      .replace(/(?:19|20)\d\d年?[-—~～至](?:(?:19|20)?\d\d年?)?(?:度(?!假))?/gu, '')
      .replace(
        /(?:19|20)\d\d年(?:末|底|度)?(?:\d{1,2}(?:[-—~至]\d{1,2})?月(?:份)?|第?[一二三四]季度|[上下]半年|前三季度)?/gu,
        '',
      )
      .replace(/^第[一二三四五六七八九十]{1,2}次(?:全[国省市县区州])?(?:人口|经济|农业)普查/u, '')
      .replace(/^(?:我国|全国)?部分(?:国家|地区|省[区市份]?|城市|年份)(?:和地区)?/u, '')
      .replace(/^\d{1,3}个?(?:大中)?城市/u, '')
      .replace(/分类(?=指数)/u, '')
      .replace(/^(?:民国)?1?\d\d年[底末度]?(?=\p{Script=Han}{2})/u, '')
      .replace(/^(?:全[国省市县区州旗](?:及|和)?|[我中]国)(?=各|[分按](?:地区|行业))/u, '')
      .replace(/^(?:[分按](?:地区|行业|[^分按，、]{1,6}(?:类型|类别|性质|性别|年龄)))+(?=.{3})/u, '')
      // The country as such; not a company of its name.
      .replace(/^(?:我国|中国(?!银行|石|移动|联通|电信|人|平安|中|建|铁|国|航|海|船|邮|烟))(?=.{4})/u, '')
      .replace(
        /^各(?:省市?|市州?|市县|县市?|县区|区县?|乡镇?|镇街?|乡镇街道|街道|地区?|师|团场|旗县?|盟市?|地州)(?:区|街道)?(?=[^级范生资][^级])/u,
        '',
      )
      // `按收入分组的居民家庭情况`
      .replace(/^按[^，、]{2,12}(?:分组|划分|分)的(?=.{2})/u, '')
      .replace(/^[分按]?三次产业(?=(?:从业|就业)?人)/u, '')
      .replace(/^按[^按，、]{1,6}分(?:组)?的?(?=.{3})/u, '')
      .replace(/(?<=.{2})[分按](?:行业|地区|国别|产业|方式|类型)(?:（[^（）]*）)?分?(?=.{2})/u, '')
      .replace(/^各(?:级各)?[类级种](?:学校|企业|单位|人员|产品)?/u, '')
      .replace(
        /^(?:各?分|按)(?:行业|地区|类型|类别|用途|登记注册类型|产业|品种|县区|市县|县市|[一二三]次产业)(?:分组?的?)?/u,
        '',
      )
      .replace(/^(?:全[国省市县区州]|世界)?主要(?:国家(?:和地区)?|地区|城市)?/u, '')
      // `出口主要商品量值表`: the headings say which of quantity and value.
      .replace(/主要商品量值表?$/u, '')
      .replace(/(?:统计)?表?$/u, '')
      .replace(/(?<=.{3})[分按](?:地区|县区|市县|县市|行业|年龄|性别|类型)(?:分)?$/u, '')
      .replace(
        /(?:及其?(?:增长|比重|构成|增速|发展)[^，]*|主要指标.*|(?:前[\d一二三四五六七八九十]{1,3}[位名强])?(?:排名|排行榜?|名次)(?:表|情况|一览表?)?|(?:[分各](?:地区|县区|市县|县市区?|区县|州市))?(?:完成|基本|一般|规模)?(?:情况|概况)|变化表?|(?:预算|决算|执行)(?:情况)?(?:统计)?表?|统计表?|一览表?|^指标|增速|增长速度|表)$/u,
        '',
      )
  );
}
