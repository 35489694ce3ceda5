/** Who and what a number of a table is about: where subject and indicator are put together of title, headings and label. */
import { unicodePattern } from '../../../grammars/pattern.js';
import names from '../../../grammars/zh/lexicon/table-names.json' with { type: 'json' };
import nouns from '../../../grammars/zh/lexicon/table-nouns.json' with { type: 'json' };
import { isRelative } from '../../../grammars/zh/mention.js';
import { entityAtHead } from '../../resolve/entities.js';
import type { Words as Vocabulary } from '../../resolve/words.js';
import { isCountedIn, isOfCounted } from '../counted.js';
import type { Measured } from '../measured.js';
import { withoutGrowth } from '../roles/change.js';
import { isMeasure, measureOf } from '../roles/measure.js';
import { headingNoun } from '../roles/noun.js';
import {
  isAverage,
  isBudget,
  isEvent,
  isGeneralMeasure,
  isIndexAlone,
  isKnown,
  isOfIndex,
  isOverview,
  LISTED,
  withoutScope,
  withoutSumOfScope,
} from '../roles/piece.js';
import { partOfWhole, rankNoun, shareOf } from '../roles/share.js';
import { isSum } from '../roles/sum.js';
import { isTime } from '../roles/time-words.js';
import { isOfSorts, isWhose } from '../roles/title.js';
import { isFullName, isOfSubjects, isOwnWord, isPlace } from '../roles/whose.js';
import type { TableNumber } from '../table-number.js';
import type { TableUnit } from '../table-unit.js';
import { isMonthOfYears } from '../time.js';
import { isIndex } from '../units.js';
import { ofAccount } from './accounts.js';
import { amountOf, withAmount } from './bare-amounts.js';
import { headingNames } from './headings.js';
import { joined, partOf } from './join.js';
import { labelName } from './label.js';
import { titleOfOne } from './listed-title.js';
import { performanceNames, portfolioOf } from './portfolios.js';
import { rankedBy, summed } from './ranked.js';
import { isCountedRow, saidByHeadings } from './rows-of-columns.js';
import type { Names, NamingTable, Said } from './said.js';
import { ofSeries } from './series-name.js';
import { ownNoun, withoutHeaded, withTitle } from './title.js';

/** Whether the innermost heading names a unit, none of an index and no percent. */
const isUnitHeading = ({ headings }: TableNumber): boolean => {
  const unit = headings.at(-1)?.unit ?? null;
  return unit !== null && !isIndex(unit) && !isRelative(unit.unit.kind);
};

/** Whether a heading is what its unit counts: `家庭户`, in 户. */
const isCountOf = (noun: string, { unit: { unit } }: Measured): boolean =>
  unit.kind === 'classifier' && unit.code !== null && noun.length > unit.code.length && noun.endsWith(unit.code);

const REGION = unicodePattern`${names.regionEnds}$`;
/** `茶叶` over `摩洛哥`, the headings telling quantity and value of it: what the row is a part of. */
function thingAbove(number: TableNumber, words: Vocabulary): string {
  const parent = number.label?.parents[0] ?? '';
  const isThing = amountOf(number) !== '' && !isSum(parent) && !isPlace(parent, words) && !REGION.test(parent);
  return isThing ? parent : '';
}

/** Names of a row that is about whom its label names. */
function ofNamedRow(
  { number, headings: { measure, group }, label, title, place, portfolio, words }: Said,
  measured: Measured,
): Names {
  // `地区生产总值（亿元）` in a column of its own, left of `云溪市`.
  const beside = number.outer.map((cell) => headingNoun(cell.text)).find((noun) => isKnown(noun, words));
  const above = number.label?.parents.find(isMeasure) ?? beside ?? number.label?.counted ?? null;
  const titled = above ?? (isKnown(title, words) ? title : '');
  // A heading with a unit of its own, or what its unit counts, says what is measured.
  const isTold = group !== '' && (isUnitHeading(number) || isCountOf(group, measured));
  // `平均` beside `最高`, where nothing else says of what.
  const average = group === '' && isAverage(number.headings.at(-1)?.text ?? '') ? number.headings.at(-1)?.text : '';
  const whole = measure === '' && !isTold ? titled || (average ?? '') || thingAbove(number, words) : measure;
  const indicator = joined(group, isPlace(label, words) || isSum(label) ? whole : withoutScope(whole));
  // `2103` of a group `镍`
  const whose = /^\d+$/.test(label) ? (number.label?.group ?? '') + label : label;
  return { subject: isSum(label) ? place : (portfolio ?? whose), indicator };
}

/** What says what a number measures, of a row whose label is a part of its name, and the name that this makes. */
function measuredName({ number, headings: { measure }, title, isOfSorts, counted, words }: Said): string {
  const { label } = number;
  const isMeasured = measure !== '' && !(isGeneralMeasure(measure) && label?.parents.some(isMeasure) === true);
  // `各类粮食产量`: the rows are sorts of 粮食, and name themselves.
  const ofSorts = isOfSorts ? measureOf(title) : '';
  const name = labelName(number, isMeasured || ofSorts !== '', isMeasure(title), counted);
  if (measure !== '') {
    // An index of a table of indices is one of what its title says.
    if (isIndexAlone(measure) && isOfIndex(title)) return joined(name, title);
    return name === '' && title.endsWith(measure) ? title : joined(name, measure);
  }
  // Below a row `合同数（项）`, years say nothing of what is measured; `产量` by years, under `水泥产量`.
  const group = name === '' && label !== null && isTime(label.text) ? (label.group ?? '') : '';
  if (isMeasure(group)) return title.split(LISTED).find((piece) => piece.endsWith(group)) ?? group;
  if (title === '' || !isKnown(title, words)) return name;
  if (isToldByLabel(number, name, counted) || (isOfCounted(title, counted) && isOfCounted(name, counted))) return name;
  return partOf(name, name === '' ? title : ofSorts || title);
}

/** Whether a label says what is measured: by its words, its unit, or as what has a share. */
function isToldByLabel({ label }: TableNumber, name: string, counted: TableUnit | null): boolean {
  if (name === '' || label === null) return false;
  if (isMeasure(name) || label.hasUnit || label.counted !== null || isCountedIn(name, counted)) return true;
  // `已通邮的行政村比重（%）`
  return label.unit?.unit.kind === 'percent' && shareOf(label.text) !== null;
}

/** A budget or account by the title, where nothing else says of what: `国防` and `预算`; the empty text of other headings. */
function budgetOf({ headings }: TableNumber, title: string): string {
  const own = headings.at(-1)?.text ?? '';
  return title !== '' && isBudget(own) ? title + own : '';
}

/** Names of a row whose label says what is measured, or a part of it. */
function ofMeasuredRow(said: Said): Names {
  const { number, headings, label, title, place, counted, words } = said;
  const { group } = headings;
  const name = measuredName(said);
  // The sum of what the title names, for each heading: `乡村` over `总计`.
  if (name === '' && isSum(label) && group !== '' && title !== '' && !isKnown(group, words))
    return { subject: group, indicator: title };
  const isTitled = isKnown(title, words) || isOfCounted(title, counted);
  const indicator = name || group || (isTitled ? title : budgetOf(number, title));
  const own = group !== '' && !indicator.includes(group) ? group : null;
  // A heading with a unit says what is measured of the label: `床位（张）`.
  const isOfLabel = headings.measure === '' && name !== '' && !isMeasure(name);
  if (own !== null && isUnitHeading(number) && isOfLabel && !isPlace(own, words))
    return { subject: place, indicator: joined(indicator, own) };
  // `国内` `职务` before `实用新型` over `申请量`: in the order in which they are read.
  const { measure } = headings;
  if (own !== null && place === null && number.outer.length > 0 && measure !== '' && indicator.endsWith(measure))
    return { subject: null, indicator: indicator.slice(0, -measure.length) + own + measure };
  const entity = label === '' ? null : entityAtHead(label, words);
  // `公司` and `个人` over what each pays.
  if (own !== null && [own, number.headings.at(-1)?.text ?? ''].some(isOwnWord))
    return { subject: place, indicator: joined(own, indicator) };
  // `医疗价格涨幅` over `净涨幅`: who it is of, is not said there.
  if (own !== null && headings.measure !== '' && isMeasure(own))
    return { subject: place, indicator: joined(own, indicator) };
  // `云溪区` beside `北岭市`, in a table about the first of them.
  if (own !== null && said.isBeside) return { subject: own, indicator };
  // Whom the table is about is known: what a heading tells apart is a part of what is measured.
  if (own !== null && (place !== null || isEvent(own)) && indicator !== '' && entityAtHead(own, words) === null)
    return { subject: place, indicator: joined(own, indicator) };
  return { subject: own ?? (entity?.kind === 'place' && entity.text === indicator ? null : place), indicator };
}

/** The month that a number is told of, over all years of the table: `3月` of 1981 to 2010. */
const monthOf = ({ headings, label }: TableNumber, period: string | null): string =>
  [...headings.map(({ text }) => text), label?.text ?? ''].find((text) => isMonthOfYears(text, period)) ?? '';

/** Gathers what title, headings and label say of a number. */
function gather(number: TableNumber, measured: Measured, table: NamingTable): Said & { readonly titled: string } {
  const { title, texts, counted, words } = table;
  const own = withoutSumOfScope(number.label?.text ?? '');
  // `全国 总计`: the sum is that of what stands before it.
  const label = isSum(own) && number.outer[0] ? number.outer[0].text : own;
  const isYear = number.label !== null && number.label.cell.year !== null;
  const portfolio = table.arePortfolios ? portfolioOf(number) : null;
  const isNamed =
    label !== '' &&
    !isYear &&
    ((isOfSubjects(number.labelHeading) && !label.startsWith(number.labelHeading)) ||
      isPlace(label, words) ||
      isFullName(label) ||
      isCountedRow(number) ||
      portfolio !== null ||
      (table.areBodies && !isSum(label) && !isMeasure(label)));
  // A row of its own subject is not about the organisation that the title begins with: `旅游饭店接待人数`.
  const about = table.place !== null && (!isNamed || isPlace(table.place, words)) ? table.place : null;
  const titled = withoutHeaded(ownNoun(about === null ? title : title.replace(about, ''), measured.kind), texts);
  // `主要酒店基本情况`: what has a unit beside it is not counted in what the title is about.
  const isAbout = number.unitColumn !== null && isOverview(title) && !isMeasure(titled);
  const pieces = [
    ...number.headings.map(({ text }) => withoutGrowth(text)),
    ...number.levelHeadings.map(({ text }) => text),
    label,
  ];
  // `农村商业银行` over rows of such banks says nothing of what is measured.
  const isOfRows = isNamed && table.areBodies && isWhose(titled);
  const noun = isAbout || isOfRows ? '' : titleOfOne(titled, pieces, texts);
  const performance = portfolio === null ? null : performanceNames(number);
  const headings = performance ?? saidByHeadings(headingNames(number, noun, counted, words), label);
  const isBeside = about !== null && !isNamed && texts.has(about);
  const place = isNamed || isSum(label) ? about : (number.owner ?? about);
  const row = { number, headings, label, isNamed, isBeside, portfolio };
  return { ...row, title: noun, isOfSorts: isOfSorts(title), titled: isOfRows ? '' : titled, place, counted, words };
}

/** Names of a place in an order, which its heading tells or nothing does; null where it is one of what others measure. */
function ofRank({ number, label, isNamed, place }: Said, indicator: string): Names | null {
  const heading = number.headings.at(-1)?.text ?? '';
  const own = rankNoun(heading) || (indicator === '' ? heading : '');
  if (own === '') return null;
  return { subject: isNamed ? label : place, indicator: isNamed ? own : joined(label, own) };
}

/** Names of a row. `进口` below `贸易种类／地区` is none of whom rows are about: it says what is measured, if nothing else does. */
function namesOf(said: Said, measured: Measured): Names {
  const named = said.isNamed ? ofNamedRow(said, measured) : null;
  return named !== null && (named.indicator || !isMeasure(said.label)) ? named : ofMeasuredRow(said);
}

/** What a share is a part of by its heading, where nothing else says what it is. */
const wholesNoun = ({ headings }: TableNumber, { kind }: Measured): string =>
  kind === 'share' ? partOfWhole(headings.at(-1)?.text ?? '') : '';

const PLAIN_SUM = unicodePattern`^${nouns.plainSums}$`;
/** `金额（亿美元）` over the number of a row that names whom it is about, where nothing says of what; null for others. */
function plainSum({ headings }: TableNumber, { kind, unit }: Measured, { isNamed }: Said): string | null {
  const own = headings.at(-1)?.text ?? '';
  return isNamed && kind === 'level' && unit.unit.kind === 'currency' && PLAIN_SUM.test(own) ? own : null;
}

/**
 * Names what a number is about.
 *
 * @param number the number with what stands around it
 * @param measured what it measures, and its unit
 * @param table what the table says of all its numbers
 */
export function nameNumber(number: TableNumber, measured: Measured, table: NamingTable): Names {
  const { title, period, words } = table;
  const { titled, ...said } = gather(number, measured, table);
  const { subject, indicator: told } = namesOf(said, measured);
  const named = ofAccount(told, wholesNoun(number, measured) || table.account);
  const indicator = measured.kind === 'rank' && named !== null ? rankedBy(named, table.texts) : named;
  const ranked = measured.kind === 'rank' ? ofRank(said, indicator ?? '') : null;
  if (ranked !== null) return ranked;
  if (!indicator) return { subject, indicator: summed(number, title, titled) ?? plainSum(number, measured, said) };
  // `企业数量与规模`: the heading is a piece of the title, which says of whom.
  const isPiece = said.title !== titled && said.title.endsWith(indicator) && (subject === said.place || said.isNamed);
  const plain = isPiece && !said.title.startsWith(subject ?? ' ') ? said.title : indicator;
  const full = withAmount(plain, number, title, table.texts);
  // `医院` in a table of `卫生机构`: the title counts them all.
  const isOneOfThem = isOfCounted(titled, said.counted) && isOfCounted(said.label, said.counted);
  const name = withTitle(full, number, title, isOneOfThem ? '' : titled, words);
  return name === null
    ? { subject, indicator: null }
    : ofSeries({ subject, indicator: monthOf(number, period) + name }, words);
}
