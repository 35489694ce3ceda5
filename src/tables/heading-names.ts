/** What the headings above a number measure, and what they name. */
import { isRelative } from '../../grammars/zh/mention.js';
import type { Words as Vocabulary } from '../resolve/words.js';
import { isCountedIn, isOfCounted, isOfPeople } from './counted.js';
import { fits, isToldIn } from './level-unit.js';
import { isKnown, partOf } from './parts.js';
import { isRateOfGrowth } from './roles/change.js';
import { columnUse } from './roles/column.js';
import { isMeasure } from './roles/measure.js';
import { headingNoun } from './roles/noun.js';
import { isPlace } from './roles/whose.js';
import type { TableNumber } from './table-number.js';
import { isIndex, type TableUnit } from './units.js';

/** What headings say: what is measured, and of whom or what. */
export interface HeadingNames {
  readonly measure: string;
  readonly group: string;
}

/** What counts anything: `篇数` below `论文总量` says no more than that. */
const COUNTER = /^(?:[篇个件项种次条份部册人家户]数|数量|金额|数值)$/u;

/** What headings measure or name, without those that say nothing. */
function nounsOf(headings: TableNumber['headings']): string[] {
  const nouns: string[] = [];
  let isPiece = false;
  for (const { cell, text, unit } of headings) {
    // `项目（个）` counts projects.
    const isCounted = text === '项目' && unit?.unit.kind === 'classifier';
    const noun = isCounted ? '项目数' : isRateOfGrowth(cell.text) ? text : headingNoun(text);
    if (noun === '' || /情况$/u.test(noun)) continue;
    // One above the other over a single column are pieces of one heading: `企业` `单位数`.
    const isAlone = cell.cell.columnSpan === 1;
    if (isPiece && isAlone && !nouns.at(-1)?.includes(noun)) nouns.push((nouns.pop() ?? '') + noun);
    else nouns.push(noun);
    isPiece = isAlone;
  }
  return nouns;
}

/** What a heading over others names: `我校录取情况`. */
export const nounOfGroup = (text: string): string => headingNoun(text.replace(/(?<=.{2})情况$/u, ''));

/** The names of headings under a whole that says what is measured: `其中` `女性` beside `总人口`. */
function partNames(
  { headings, wholeHeadings }: TableNumber,
  counted: TableUnit | null,
  words: Vocabulary,
): string[] | null {
  const nouns = nounsOf(headings);
  const inner = nouns.at(-1);
  if (inner === undefined || wholeHeadings.length === 0 || isMeasure(inner)) return null;
  // `家庭户`, in 户, beside `总户数`.
  if (counted?.unit.kind === 'classifier' && inner.endsWith(counted.unit.code ?? ' ')) return null;
  for (const path of wholeHeadings) {
    const whole = nounsOf(path).findLast((noun) => isKnown(noun, words));
    if (whole !== undefined) return [partOf(inner, whole)];
  }
  return null;
}

/** Whether the headings tell a unit that is none of what the title measures: `长途电话（万次）` under `邮电业务总量`. */
const isToldApart = ({ headings }: TableNumber, title: string): boolean =>
  isMeasure(title) &&
  headings.some(({ unit }) => unit !== null && !isIndex(unit) && !isRelative(unit.unit.kind) && !fits(unit, title));

/** Whether headings say what is measured of the sort of things that the labels name: `新收` over `案由`. */
const isOverThings = ({ labelHeading, label }: TableNumber, inner: string, words: Vocabulary): boolean =>
  label !== null &&
  label.unit === null &&
  headingNoun(labelHeading) !== '' &&
  columnUse(labelHeading) === 'other' &&
  !isMeasure(label.text) &&
  !isPlace(inner, words);

/** What the headings above a number measure, and the groups that they name. */
function plainNames(number: TableNumber, title: string, counted: TableUnit | null, words: Vocabulary): HeadingNames {
  const own = partNames(number, counted, words) ?? nounsOf(number.headings);
  const beside = nounsOf(number.levelHeadings);
  const alone =
    own.some((noun) => isKnown(noun, words)) || (own.length > 0 && !beside.some((noun) => isKnown(noun, words)));
  const all = alone ? own : [...new Set([...own, ...beside])];
  const isNamed = (noun: string): boolean => isMeasure(noun) || isOfCounted(noun, counted);
  const nouns = COUNTER.test(all.at(-1) ?? '') && all.slice(0, -1).some(isNamed) ? all.slice(0, -1) : all;
  const inner = nouns.at(-1) ?? '';
  if (inner === '') return { measure: '', group: '' };
  // `博士` below `招生数`
  const isOfMeasure = nouns.slice(0, -1).some((noun) => isMeasure(noun) && !isOfPeople(noun));
  const isCounted = isCountedIn(inner, counted) && !isOfMeasure;
  if (isMeasure(inner) || isCounted || (isKnown(inner, words) && !nouns.some(isMeasure))) {
    // `执业医师` below `卫生技术人员`: both are people.
    const isSaid = (noun: string): boolean => inner.includes(noun) || (isCounted && isOfCounted(noun, counted));
    const outer = nouns.slice(0, -1).filter((noun) => !isSaid(noun));
    return { measure: inner, group: outer.join('') };
  }
  const measure =
    nouns.findLast(isMeasure) ??
    nouns.findLast((noun) => isKnown(noun, words)) ??
    (isToldApart(number, title) ? own.at(-1) : isOverThings(number, inner, words) ? inner : undefined) ??
    '';
  return { measure, group: nouns.filter((noun) => noun !== measure).join('') };
}

/** `指数` alone is that of the measure beside it; below a row `指数` all numbers are indices of theirs. */
function indexedNames(read: HeadingNames, { indexed, label }: TableNumber): HeadingNames {
  const of = nounsOf(indexed).find(isMeasure);
  if (read.measure === '指数' && of !== undefined) return { ...read, measure: `${of}指数` };
  if (label?.group === '指数' && read.measure !== '') return { ...read, measure: `${read.measure}指数` };
  return read;
}

/** A heading over the labels, or a cell beside them, may say what is measured: `现价工业产值` over the industries. */
function besideNames({ group }: HeadingNames, { labelHeading, label, details }: TableNumber): HeadingNames {
  const noun = headingNoun(labelHeading);
  if (isMeasure(label?.text ?? '')) return { measure: '', group };
  const detail = details.map(({ text }) => headingNoun(text)).find(isMeasure);
  return { measure: isMeasure(noun) ? noun : (detail ?? ''), group };
}

/** A heading that measures in another unit than the row has says whose its numbers are: `出生率（‰）` under `常住人口`. */
function ofOwnUnit(read: HeadingNames, { headings, label }: TableNumber): HeadingNames {
  const own = label?.unit ?? null;
  const isOther = own !== null && !isIndex(own) && headings.every(({ unit }) => unit === null);
  if (!isOther || read.measure === '' || isToldIn(own, read.measure)) return read;
  return { measure: '', group: isMeasure(label?.text ?? '') ? read.group + read.measure : read.group };
}

/** Headings that only name what is counted, under a title that says what is measured of each: `专任教师负担学生数`. */
function titledNames(
  read: HeadingNames,
  { headings }: TableNumber,
  noun: string,
  counted: TableUnit | null,
): HeadingNames {
  // `GDP` measures itself.
  const isPart =
    read.measure !== '' &&
    !isMeasure(read.measure) &&
    !isCountedIn(read.measure, counted) &&
    !/[A-Z]/.test(read.measure);
  // `男（‰）` under `死亡率` does not measure itself.
  const isOwn = headings.some(({ unit }) => unit !== null && !isRelative(unit.unit.kind));
  return isPart && !isOwn && isMeasure(noun) ? { measure: '', group: read.group + read.measure } : read;
}

/**
 * What the headings of a number measure and name.
 *
 * @param number the number with what stands around it
 * @param noun what the table's title says that it measures
 * @param counted the unit that counts what is measured
 * @param words the vocabulary
 */
export function headingNames(
  number: TableNumber,
  noun: string,
  counted: TableUnit | null,
  words: Vocabulary,
): HeadingNames {
  const found = ofOwnUnit(indexedNames(plainNames(number, noun, counted, words), number), number);
  return titledNames(found.measure === '' ? besideNames(found, number) : found, number, noun, counted);
}
