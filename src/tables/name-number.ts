/** Who and what a number of a table is about: subject and indicator from label, headings and caption. */
import { entityAtHead } from '../resolve/entities.js';
import type { Words as Vocabulary } from '../resolve/words.js';
import { titleNoun } from './caption.js';
import { indexBasis } from './index-number.js';
import { growthWords, headingNoun, isMeasure, isTime, shareOf, titleShare, withoutGrowth } from './measure.js';
import type { Measured } from './measured.js';
import type { TableNumber } from './table-number.js';
import { isIndex } from './units.js';

/** Subject and indicator, and the label of the row that this one is a part of. */
export interface Names {
  readonly subject: string | null;
  readonly indicator: string | null;
}

/** Headings of columns whose labels are who the row is about. */
const SUBJECT_COLUMN =
  /^(?!分).*(?:地区|港名|市名|县名|地名|国别|城市|区域|国家|省份?|市州|市县|区县|县区|县市|市区|州市|单位名称|企业|公司|机构|园区|学校|银行|股东|港口|部门|辖区|街道|乡镇)(?:名称|别)?$/u;
/** Labels of a whole, which name nobody. */
const WHOLE = /^(?:合计|总计|总数|总额|共计|小计|全部)$/u;
const EMPTY_LABEL = /^(?:绝对数|数量|金额|指标值|增速|增长率|增幅|比重|同比|环比|本年|上年|本期|上期)$/u;

/** Headings that every label goes with: a label that says what is measured stands alone under them. */
const GENERAL = /^(?:产量|数量|总量|金额|数额|规模|总额|总数|人数|面积)$/u;

/** How many characters at the end of one text are those at the beginning of the other: `城镇居民` and `居民人均可支配收入`. */
function overlap(before: string, behind: string): number {
  for (let length = Math.min(4, before.length, behind.length); length > 1; length--)
    if (behind.startsWith(before.slice(-length))) return length;
  return 0;
}

/** A part before the whole that it is a part of: `住宅` + `房屋施工面积`; a name that holds the other stands alone. */
function joined(part: string, all: string): string {
  // A part of what the whole place has is told without `全市`.
  const whole = part === '' ? all : withoutScope(all);
  if (part === '' || whole.includes(part)) return whole;
  if (whole === '' || part.includes(whole)) return part;
  const shared = overlap(part, whole);
  return GENERAL.test(whole) && isMeasure(part) ? part : part + whole.slice(shared);
}

/** A measure of one of many without `全国`, of which the title tells. */
const withoutScope = (measure: string): string => measure.replace(/^全[国省市县区州旗](?=.{2})/u, '');

/** Whether a text is the name of a place. */
export const isPlace = (text: string, words: Vocabulary): boolean =>
  words.places.has(text) || /^全[国省市县区州旗]$/u.test(text) || words.entityAtEnd(text)?.value === 'country';

/** A sector or industry, whose part of the product is its value added. */
const INDUSTRY = /产业$|业$/u;
const PRODUCT = /生产总值$|GDP$/u;

/** What a part of a column's measure is called: `第一产业` of `生产总值` is `第一产业增加值`. */
function partOf(part: string, whole: string): string {
  if (part === '') return whole;
  if (PRODUCT.test(whole) && INDUSTRY.test(part)) return `${part}增加值`;
  return joined(part, whole.replace(/^总(?=人口|户数|面积)/u, ''));
}

/** The names of headings under a whole that says what is measured: `其中` `女性` beside `总人口`. */
function partNames({ headings, wholeHeadings }: TableNumber, words: Vocabulary): string[] | null {
  const nouns = nounsOf(headings);
  const inner = nouns.at(-1);
  if (inner === undefined || wholeHeadings.length === 0 || isMeasure(inner)) return null;
  for (const path of wholeHeadings) {
    const whole = nounsOf(path).findLast((noun) => isKnown(noun, words));
    if (whole !== undefined) return [partOf(inner, whole)];
  }
  return null;
}

/** What headings measure or name, without those that say nothing. */
function nounsOf(headings: TableNumber['headings']): string[] {
  const nouns: string[] = [];
  let isPiece = false;
  for (const { cell, text } of headings) {
    const noun = headingNoun(text);
    if (noun === '' || /情况$/u.test(noun)) continue;
    // One above the other over a single column are pieces of one heading: `企业` `单位数`.
    const isAlone = cell.cell.columnSpan === 1;
    if (isPiece && isAlone && !nouns.at(-1)?.includes(noun)) nouns.push((nouns.pop() ?? '') + noun);
    else nouns.push(noun);
    isPiece = isAlone;
  }
  return nouns;
}

/** What the headings above a number measure, and the groups that they name. */
function headingNames(number: TableNumber, words: Vocabulary): { measure: string; group: string } {
  const own = partNames(number, words) ?? nounsOf(number.headings);
  const beside = nounsOf(number.levelHeadings);
  const alone =
    own.some((noun) => isKnown(noun, words)) || (own.length > 0 && !beside.some((noun) => isKnown(noun, words)));
  const nouns = alone ? own : [...new Set([...own, ...beside])];
  const inner = nouns.at(-1) ?? '';
  const known = (noun: string): boolean => isMeasure(noun) || words.isIndicator(noun);
  if (inner === '') return { measure: '', group: '' };
  if (isMeasure(inner) || (known(inner) && !nouns.some(isMeasure))) {
    const outer = nouns.slice(0, -1).filter((noun) => !inner.includes(noun));
    return { measure: inner, group: outer.join('') };
  }
  const measure = nouns.findLast(isMeasure) ?? nouns.findLast(known) ?? '';
  return { measure, group: nouns.filter((noun) => noun !== measure).join('') };
}

/**
 * The label with what it is a part of, when it does not say by itself what is measured.
 *
 * @param measured the headings say what is measured
 * @param titled the title does
 */
function fullLabel(number: TableNumber, measured: boolean, titled: boolean): string {
  const { label, outer } = number;
  if (label === null || isTime(label.text)) return '';
  // What changes may be a share, whose whole belongs to it: `研发投入占营业收入的比例`.
  const ofShare = shareOf(label.text) !== null && growthWords(number.headings.at(-1)?.cell.text ?? '') !== null;
  const text = ofShare ? label.text : headingNoun(label.text);
  const own =
    text === '' && !WHOLE.test(label.text) && !EMPTY_LABEL.test(label.text) ? withoutGrowth(label.text) : text;
  const above = [...outer.map((cell) => cell.text), ...label.parents].map(withoutGrowth).filter((name) => name !== '');
  const whole = WHOLE.test(label.text) ? '' : own;
  if (whole !== '' && (isMeasure(whole) || measured || label.hasUnit)) return whole;
  const parent =
    above.find((name) => isMeasure(name)) ?? label.counted ?? (titled && whole.length > 2 ? undefined : above[0]);
  return parent === undefined ? whole : partOf(whole, parent);
}

/** Whether headings say what is measured; `总额` and the like do not where the label is a part of something that does. */
const isMeasured = (measure: string, { label }: TableNumber): boolean =>
  measure !== '' &&
  !(/^(?:总额|金额|数额|规模|总量|数量|总数)$/u.test(measure) && label?.parents.some(isMeasure) === true);

/** What the title says that is measured; the whole of shares is no part of their names. */
function ownNoun(title: string, kind: Measured['kind']): string {
  const noun = titleNoun(title);
  const whole = titleShare(noun);
  return whole === null ? noun : kind === 'share' ? '' : whole;
}

/** `指数` alone is that of the measure beside it; below a row `指数` all numbers are indices of theirs. */
function indexedNames(read: { measure: string; group: string }, { indexed, label }: TableNumber): typeof read {
  const of = nounsOf(indexed).find(isMeasure);
  if (read.measure === '指数' && of !== undefined) return { ...read, measure: `${of}指数` };
  if (label?.group === '指数' && read.measure !== '') return { ...read, measure: `${read.measure}指数` };
  return read;
}

/** A heading over the labels may say what is measured: `现价工业产值` over the industries. */
function labelledNames(
  { group }: { measure: string; group: string },
  { labelHeading, label }: TableNumber,
): { measure: string; group: string } {
  const noun = headingNoun(labelHeading);
  return { measure: isMeasure(noun) && !isMeasure(label?.text ?? '') ? noun : '', group };
}

/** Headings that only name what is counted, under a title that says what is measured of each: `专任教师负担学生数`. */
function titledNames(
  read: { measure: string; group: string },
  { headings }: TableNumber,
  noun: string,
  words: Vocabulary,
): { measure: string; group: string } {
  const isCounted = words.indicatorAtEnd(read.measure)?.value === 'count' && !isMeasure(read.measure);
  const isOwn = headings.some(({ unit }) => unit !== null);
  return isCounted && !isOwn && isMeasure(noun) ? { measure: '', group: read.group + read.measure } : read;
}

/** Whether a noun says what is measured. */
const isKnown = (noun: string, words: Vocabulary): boolean => isMeasure(noun) || words.isIndicator(noun);

/** A title whose numbers are per so many: `每百户家庭拥有耐用品`. */
const PER = /每[一十百千万]{1,2}[户人]/u;
/** A title of incomes and the like for each person, which its parts are, too: `农民人均纯收入`. */
const PER_HEAD = /^(.{0,8}?(?:人均|平均每人|户均))(?=.*(?:收入|支出))/u;
const INCOME = /(?:收入|支出|费用?|消费|食品|衣着|居住)$/u;
/** Headings that tell quantity and value of one thing apart. */
const QUANTITY_OR_VALUE = /^(?:数量|金额|重量|价值)$/u;

/** A title that says whose numbers all of its table are: `技工学校基本情况`; not one of many sorts. */
const WHOSE =
  /^(?![各分按]|主要|全部).{2,12}(?:学校|院校|[中小大]学|医院|卫生院|幼儿园|[图书博物]馆|企业|机构|单位|公司|银行|家庭|居民|职工)$/u;

/** A title that says what is grown, of which the headings tell area, output and yield: `夏粮产量`. */
const CROP = /^(?:各地区)?(.{1,4}?)(?:总?产量)$/u;
const OF_CROP = /^(?:播种面积|种植面积|收获面积|总?产量|单产|单位面积产量|每(?:公顷|亩)产量|亩产)$/u;

/** A measure of fields with what is grown on them, where the label names a place or a time. */
function withCrop(indicator: string, { label }: TableNumber, noun: string, words: Vocabulary): string {
  const crop = CROP.exec(noun)?.[1];
  if (crop === undefined || !OF_CROP.test(indicator)) return indicator;
  const named = (label?.text ?? '').replace(/(?:总计|合计)$/u, '');
  return named === '' || isPlace(named, words) || label?.cell.year !== null ? crop + indicator : indicator;
}

/** An indicator with whose it is, by the title, unless headings or label say it. */
function withWhose(indicator: string, { label }: TableNumber, noun: string): string {
  if (!WHOSE.test(noun) || indicator.includes(noun) || WHOSE.test(label?.text ?? '')) return indicator;
  return noun + indicator.slice(overlap(noun, indicator));
}

/** An indicator with what tells it apart from others of its table: what an index is against, per how many, quantity or value. */
function toldApart(
  indicator: string,
  number: TableNumber,
  title: string,
  noun: string,
  words: Vocabulary,
): string | null {
  if (indicator === '') return null;
  // `同比价格指数` says itself what it is against.
  const told = indexBasis(number, noun) ?? '';
  const basis = indicator.includes(told) ? '' : told;
  const perHead = INCOME.test(indicator) && !/人均|每人|总/u.test(indicator) ? PER_HEAD.exec(noun)?.[1] : undefined;
  const per = perHead ?? PER.exec(title)?.[0] ?? '';
  const of = /量值表?/u.test(title)
    ? (number.headings.map(({ cell }) => cell.text).findLast((text) => QUANTITY_OR_VALUE.test(text)) ?? '')
    : '';
  const whose = withWhose(withCrop(indicator, number, noun, words), number, noun);
  return basis.replace(/指数$/u, '') + (whose.includes(per) ? '' : per) + whose + of;
}

/**
 * Names what a number is about.
 *
 * @param number the number with what stands around it
 * @param kind what it measures: a level, a change, a share or a rank
 * @param title the table's title
 * @param place the place or company that the document is about
 * @param words the vocabulary
 */
export function nameNumber(
  number: TableNumber,
  kind: Measured['kind'],
  title: string,
  place: string | null,
  words: Vocabulary,
): Names {
  const label0 = (number.label?.text ?? '').replace(/(?<=^全[国省市县区州旗])(?:总计|合计)$/u, '');
  // `全国 总计`: the sum is that of what stands before it.
  const raw = WHOLE.test(label0) && number.outer[0] ? number.outer[0].text : label0;
  const noun = ownNoun(place === null ? title : title.replace(place, ''), kind);
  const found = indexedNames(headingNames(number, words), number);
  const read = titledNames(found.measure === '' ? labelledNames(found, number) : found, number, noun, words);
  // Under `…数量` a heading such as 科研机构 is whose number it is.
  const whose = isMeasure(raw) && !/[总合]计$/u.test(raw) && !isMeasure(read.measure);
  const measure = whose ? '' : read.measure;
  const group = whose ? read.group + read.measure : read.group;
  const entity = raw === '' ? null : entityAtHead(raw, words);
  const isYear = number.label?.cell.year !== null && number.label !== null;
  const named = !isYear && (SUBJECT_COLUMN.test(number.labelHeading.replace(/[（）]/g, '')) || isPlace(raw, words));
  const told = (what: string): string | null => toldApart(what, number, title, noun, words);
  if (named && raw !== '') {
    // A heading with a unit of its own names what is measured.
    const isNamed = number.headings.at(-1)?.unit !== null && !isIndex(number.headings.at(-1)?.unit ?? null);
    const above = number.label?.parents.find(isMeasure) ?? number.label?.counted ?? null;
    const titled = above ?? (isKnown(noun, words) ? noun : '');
    const whole = measure === '' && !(isNamed && group !== '') ? titled : measure;
    const what = joined(group, isPlace(raw, words) || WHOLE.test(raw) ? whole : withoutScope(whole));
    return { subject: WHOLE.test(raw) ? place : raw, indicator: told(what) };
  }
  // A name and what is measured of it in one label stay together.
  const label = fullLabel(number, isMeasured(measure, number), isMeasure(noun));
  const counted = number.label?.hasUnit === true || (number.label?.counted ?? null) !== null;
  const known = label !== '' && (isMeasure(label) || counted);
  let indicator = measure === '' ? label : joined(label, measure);
  if (measure === '' && !known && noun !== '' && isKnown(noun, words)) indicator = partOf(label, noun);
  // An index of a table of indices is one of what its title says.
  if (measure === '指数' && noun.endsWith('指数')) indicator = joined(label, noun);
  if (indicator === '') indicator = group || (isKnown(noun, words) ? noun : '');
  const own = group !== '' && group !== indicator && !indicator.includes(group) ? group : null;
  const subject = own ?? (entity?.kind === 'place' && entity.text === indicator ? null : place);
  return { subject, indicator: told(indicator) };
}
