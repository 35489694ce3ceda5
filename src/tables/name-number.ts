/** Who and what a number of a table is about: subject and indicator from label, headings and caption. */
import nouns from '../../grammars/zh/lexicon/table-nouns.json' with { type: 'json' };
import { isRelative } from '../../grammars/zh/mention.js';
import { entityAtHead } from '../resolve/entities.js';
import { unicodePattern } from '../resolve/pattern.js';
import type { Words as Vocabulary } from '../resolve/words.js';
import { isCountedIn } from './counted.js';
import { LISTED, titleOfOne } from './enumerated-title.js';
import { type HeadingNames, headingNames } from './heading-names.js';
import { labelName } from './label-name.js';
import type { Measured } from './measured.js';
import { isKnown, joined, partOf, withoutScope } from './parts.js';
import { withoutGrowth } from './roles/change.js';
import { isMeasure } from './roles/measure.js';
import { rankNoun, shareOf } from './roles/share.js';
import { isSum } from './roles/sum.js';
import { isTime } from './roles/time-words.js';
import { isOfSubjects, isPlace } from './roles/whose.js';
import type { TableNumber } from './table-number.js';
import { isMonthOfYears } from './time.js';
import { ownNoun, withTitle } from './title-names.js';
import { isIndex, type TableUnit } from './units.js';

/** Subject and indicator, and the label of the row that this one is a part of. */
export interface Names {
  readonly subject: string | null;
  readonly indicator: string | null;
}

/** Whether headings say what is measured; `总额` and the like do not where the label is a part of something that does. */
const isMeasured = (measure: string, { label }: TableNumber): boolean =>
  measure !== '' &&
  !(/^(?:总额|金额|数额|规模|总量|数量|总数)$/u.test(measure) && label?.parents.some(isMeasure) === true);

/** What is known when a number is named. */
interface Naming {
  readonly number: TableNumber;
  readonly read: HeadingNames;
  /** The label, or what stands before a sum. */
  readonly raw: string;
  /** What the title says that is measured. */
  readonly noun: string;
  readonly place: string | null;
  /** The unit that counts what is measured. */
  readonly counted: TableUnit | null;
  readonly words: Vocabulary;
}

/** Names of a row that is about a place, a company and the like. */
function ofNamedRow({ number, read: { measure, group }, raw, noun, place, words }: Naming, isCounted: boolean) {
  // A heading with a unit of its own names what is measured.
  const isNamed = isUnitHeading(number);
  const above = number.label?.parents.find(isMeasure) ?? number.label?.counted ?? null;
  const titled = above ?? (isKnown(noun, words) ? noun : '');
  const whole = measure === '' && !((isNamed || isCounted) && group !== '') ? titled : measure;
  const what = joined(group, isPlace(raw, words) || isSum(raw) ? whole : withoutScope(whole));
  return { subject: isSum(raw) ? place : raw, indicator: what };
}

/** Whether the innermost heading names a unit, and none of an index. */
const isUnitHeading = ({ headings }: TableNumber): boolean => {
  const unit = headings.at(-1)?.unit ?? null;
  return unit !== null && !isIndex(unit) && !isRelative(unit.unit.kind);
};

/** Names of a row whose label says what is measured, or a part of it. */
function ofMeasuredRow({ number, read: { measure, group }, raw, noun, place, counted: unit, words }: Naming) {
  const { label } = number;
  // A name and what is measured of it in one label stay together.
  const name = labelName(number, isMeasured(measure, number), isMeasure(noun), unit);
  const counted = label?.hasUnit === true || (label?.counted ?? null) !== null;
  // Below a row `合同数（项）`, years say nothing of what is measured.
  const isYears = measure === '' && name === '' && label !== null && isTime(label.text);
  const grouped = isYears && isMeasure(label.group ?? '') ? label.group : null;
  // `已通邮的行政村比重（%）`: what has the share is named.
  const isShare = label !== null && label.unit?.unit.kind === 'percent' && shareOf(label.text) !== null;
  const known = grouped !== null || (name !== '' && (isMeasure(name) || counted || isShare || isCountedIn(name, unit)));
  let indicator = measure === '' ? (grouped ?? name) : joined(name, measure);
  // `产量` by years, under `水泥产量`.
  if (grouped !== null) indicator = noun.split(LISTED).find((piece) => piece.endsWith(grouped)) ?? grouped;
  else if (name === '' && indicator !== '' && noun.endsWith(indicator)) indicator = noun;
  if (measure === '' && !known && noun !== '' && isKnown(noun, words)) indicator = partOf(name, noun);
  // An index of a table of indices is one of what its title says.
  if (measure === '指数' && noun.endsWith('指数')) indicator = joined(name, noun);
  // The sum of what the title names, for each heading: `乡村` over `总计`.
  if (indicator === '' && isSum(raw) && group !== '' && noun !== '' && !isKnown(group, words))
    return { subject: group, indicator: noun };
  if (indicator === '') indicator = group || (isKnown(noun, words) ? noun : budgetOf(number, noun));
  const own = group !== '' && group !== indicator && !indicator.includes(group) ? group : null;
  // A heading with a unit says what is measured of the label: `床位（张）`.
  if (own !== null && isUnitHeading(number) && name !== '' && !isMeasure(name) && !isPlace(own, words))
    return { subject: place, indicator: joined(indicator, own) };
  const entity = raw === '' ? null : entityAtHead(raw, words);
  return { subject: own ?? (entity?.kind === 'place' && entity.text === indicator ? null : place), indicator };
}

/** `预算（元）` of what the title names. */
const BUDGET = unicodePattern`^${nouns.budgets}$`;

/** A budget or account by the title, where nothing else says of what: `国防` and `预算`; the empty text of other headings. */
function budgetOf({ headings }: TableNumber, noun: string): string {
  const own = headings.at(-1)?.text ?? '';
  return noun !== '' && BUDGET.test(own) ? noun + own : '';
}

/** What a table says of all its numbers. */
export interface NamingTable {
  readonly title: string;
  /** All headings and labels of the table. */
  readonly texts: ReadonlySet<string>;
  /** The place or company that the document is about. */
  readonly place: string | null;
  /** The time of the table. */
  readonly period: string | null;
  /** The unit that counts what the number measures, or what its change or share is of. */
  readonly counted: TableUnit | null;
  readonly words: Vocabulary;
}

/** The month that a number is told of, over all years of the table: `3月` of 1981 to 2010. */
const monthOf = ({ headings, label }: TableNumber, period: string | null): string =>
  [...headings.map(({ text }) => text), label?.text ?? ''].find((text) => isMonthOfYears(text, period)) ?? '';

/**
 * Names what a number is about.
 *
 * @param number the number with what stands around it
 * @param measured what it measures, and its unit
 * @param table what the table says of all its numbers
 */
export function nameNumber(
  number: TableNumber,
  measured: Measured,
  { title, texts, place, period, counted, words }: NamingTable,
): Names {
  const label = (number.label?.text ?? '').replace(/(?<=^全[国省市县区州旗])(?:总计|合计)$/u, '');
  // `全国 总计`: the sum is that of what stands before it.
  const raw = isSum(label) && number.outer[0] ? number.outer[0].text : label;
  const isYear = number.label?.cell.year !== null && number.label !== null;
  const isNamed = raw !== '' && !isYear && (isOfSubjects(number.labelHeading) || isPlace(raw, words));
  // A row of its own subject is not about the organisation that the title begins with: `旅游饭店接待人数`.
  const about = place !== null && (!isNamed || isPlace(place, words)) ? place : null;
  const titled = ownNoun(about === null ? title : title.replace(about, ''), measured.kind);
  const own = [
    ...number.headings.map(({ text }) => withoutGrowth(text)),
    ...number.levelHeadings.map(({ text }) => text),
    raw,
  ];
  // `主要酒店基本情况`: what has a unit beside it is not counted in what the title is about.
  const isAbout = number.unitColumn !== null && /(?:情况|概况)$/u.test(title) && !isMeasure(titled);
  const noun = isAbout ? '' : titleOfOne(titled, own, texts);
  const found = headingNames(number, noun, counted, words);
  // Under `…数量` a heading such as 科研机构 is whose number it is.
  const whose = isMeasure(raw) && !/[总合]计$/u.test(raw) && !isMeasure(found.measure);
  const read = whose ? { measure: '', group: found.group + found.measure } : found;
  const naming = { number, read, raw, noun, place, counted, words };
  const ranked = rankNoun(number.headings.at(-1)?.text ?? '');
  if (ranked !== '' && measured.kind === 'rank')
    return { subject: isNamed ? raw : about, indicator: isNamed ? ranked : joined(raw, ranked) };
  const { subject, indicator } = isNamed ? ofNamedRow(naming, isCountOf(read.group, measured)) : ofMeasuredRow(naming);
  // `企业数量与规模`: the heading is a piece of the title, which says of whom.
  const isPiece = noun !== titled && noun.endsWith(indicator) && (subject === place || isNamed);

  const full = isPiece && !noun.startsWith(subject ?? ' ') ? noun : indicator;
  // A place in an order that nothing says what it is by.
  if (indicator === '' && measured.kind === 'rank') return { subject, indicator: number.headings.at(-1)?.text ?? null };
  const name = withTitle(indicator === '' ? '' : full, number, title, titled, words);
  return { subject, indicator: name === null ? null : monthOf(number, period) + name };
}

/** Whether a heading is what its unit counts: `家庭户`, in 户. */
const isCountOf = (noun: string, { unit: { unit } }: Measured): boolean =>
  unit.kind === 'classifier' && unit.code !== null && noun.length > unit.code.length && noun.endsWith(unit.code);
