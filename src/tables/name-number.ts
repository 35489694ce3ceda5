/** Who and what a number of a table is about: subject and indicator from label, headings and caption. */
import { entityAtHead } from '../resolve/entities.js';
import type { Words as Vocabulary } from '../resolve/words.js';
import { titleNoun } from './caption.js';
import { indexBasis } from './index-number.js';
import { growthWords, headingNoun, isMeasure, isTime, shareOf, withoutGrowth } from './measure.js';
import type { TableNumber } from './read-table.js';
import { isIndex } from './units.js';

/** Subject and indicator, and the label of the row that this one is a part of. */
export interface Names {
  readonly subject: string | null;
  readonly indicator: string | null;
}

/** Headings of columns whose labels are who the row is about. */
const SUBJECT_COLUMN =
  /(?:地区|城市|区域|国家|省份?|市州|市县|区县|县区|县市|市区|州市|单位名称|企业|公司|机构|园区|学校|银行|股东|港口|部门|辖区|街道|乡镇)(?:名称|别)?$/u;
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
  const whole = part === '' ? all : all.replace(/^全[国省市县区州旗](?=.{2})/u, '');
  if (part === '' || whole.includes(part)) return whole;
  if (whole === '' || part.includes(whole)) return part;
  const shared = overlap(part, whole);
  return GENERAL.test(whole) && isMeasure(part) ? part : part + whole.slice(shared);
}

/** Whether a text is the name of a place. */
export const isPlace = (text: string, words: Vocabulary): boolean =>
  words.places.has(text) || /^全[国省市县区州旗]$/u.test(text) || words.entityAtEnd(text)?.value === 'country';

/** What headings measure or name, without those that say nothing. */
const nounsOf = (headings: TableNumber['headings']): string[] =>
  headings.map(({ text }) => headingNoun(text)).filter((noun) => noun !== '' && !/情况$/u.test(noun));

/** What the headings above a number measure, and the groups that they name. */
function headingNames(number: TableNumber, words: Vocabulary): { measure: string; group: string } {
  const own = nounsOf(number.headings);
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

/** The label with what it is a part of, when it does not say by itself what is measured. */
function fullLabel(number: TableNumber, measured: boolean): string {
  const { label, outer } = number;
  if (label === null || isTime(label.text)) return '';
  // What changes may be a share, whose whole belongs to it: `研发投入占营业收入的比例`.
  const ofShare = shareOf(label.text) !== null && growthWords(number.headings.at(-1)?.cell.text ?? '') !== null;
  const text = ofShare ? label.text : headingNoun(label.text);
  const own =
    text === '' && !WHOLE.test(label.text) && !EMPTY_LABEL.test(label.text) ? withoutGrowth(label.text) : text;
  const above = [...outer.map((cell) => cell.text), ...label.parents].map(withoutGrowth).filter((name) => name !== '');
  const whole = WHOLE.test(label.text) ? '' : own;
  if (whole !== '' && (isMeasure(whole) || measured)) return whole;
  const parent = above.find((name) => isMeasure(name)) ?? above[0];
  return parent === undefined ? whole : joined(whole, parent);
}

/** Whether a noun says what is measured. */
const isKnown = (noun: string, words: Vocabulary): boolean => isMeasure(noun) || words.isIndicator(noun);

/** A title whose numbers are per so many: `每百户家庭拥有耐用品`. */
const PER = /每[一十百千万]{1,2}[户人]/u;
/** Headings that tell quantity and value of one thing apart. */
const QUANTITY_OR_VALUE = /^(?:数量|金额|重量|价值)$/u;

/** An indicator with what tells it apart from others of its table: what an index is against, per how many, quantity or value. */
function toldApart(indicator: string, number: TableNumber, title: string, noun: string): string | null {
  if (indicator === '') return null;
  const basis = indexBasis(number, noun) ?? '';
  const per = PER.exec(title)?.[0] ?? '';
  const of = /量值表?/u.test(title)
    ? (number.headings.map(({ cell }) => cell.text).findLast((text) => QUANTITY_OR_VALUE.test(text)) ?? '')
    : '';
  return basis.replace(/指数$/u, '') + (indicator.includes(per) ? '' : per) + indicator + of;
}

/**
 * Names what a number is about.
 *
 * @param number the number with what stands around it
 * @param title the table's title
 * @param place the place or company that the document is about
 * @param words the vocabulary
 */
export function nameNumber(number: TableNumber, title: string, place: string | null, words: Vocabulary): Names {
  const raw = number.label?.text ?? '';
  const read = headingNames(number, words);
  // Under `…数量` a heading such as 科研机构 is whose number it is.
  const whose = isMeasure(raw) && !/[总合]计$/u.test(raw) && !isMeasure(read.measure);
  const measure = whose ? '' : read.measure;
  const group = whose ? read.group + read.measure : read.group;
  const entity = raw === '' ? null : entityAtHead(raw, words);
  const named = SUBJECT_COLUMN.test(number.labelHeading.replace(/[（）]/g, '')) || isPlace(raw, words);
  const noun = titleNoun(place === null ? title : title.replace(place, ''));
  const told = (what: string): string | null => toldApart(what, number, title, noun);
  if (named && raw !== '') {
    // A heading with a unit of its own names what is measured.
    const isNamed = number.headings.at(-1)?.unit !== null && !isIndex(number.headings.at(-1)?.unit ?? null);
    const whole = measure === '' && !(isNamed && group !== '') && isKnown(noun, words) ? noun : measure;
    const what = joined(group, whole);
    return { subject: WHOLE.test(raw) ? place : raw, indicator: told(what) };
  }
  // A name and what is measured of it in one label stay together.
  const label = fullLabel(number, measure !== '');
  const known = label !== '' && isMeasure(label);
  let indicator = measure === '' ? label : joined(label, measure);
  if (measure === '' && !known && noun !== '' && isKnown(noun, words)) indicator = joined(label, noun);
  // An index of a table of indices is one of what its title says.
  if (measure === '指数' && noun.endsWith('指数')) indicator = joined(label, noun);
  if (indicator === '') indicator = group || (isKnown(noun, words) ? noun : '');
  const own = group !== '' && group !== indicator && !indicator.includes(group) ? group : null;
  const subject = own ?? (entity?.kind === 'place' && entity.text === indicator ? null : place);
  return { subject, indicator: told(indicator) };
}
