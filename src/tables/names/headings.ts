/** What the headings above a number measure, and what they name. */
import { isRelative } from '../../../grammars/zh/mention.js';
import type { Words as Vocabulary } from '../../resolve/words.js';
import { isCountedIn, isOfCounted, isOfPeople, PERSON } from '../counted.js';
import { fits, isToldIn } from '../paired-units.js';
import { columnUse, isOfTimes } from '../roles/column.js';
import { isMeasure } from '../roles/measure.js';
import { headingNoun } from '../roles/noun.js';
import {
  indexOf,
  isAccountClass,
  isCounter,
  isIndexAlone,
  isKnown,
  nounOfHeading,
  type Piece,
  roleOf,
} from '../roles/piece.js';
import { isOfOwnUnit } from '../roles/unit-noun.js';
import { isArea, isPlace } from '../roles/whose.js';
import type { TableNumber } from '../table-number.js';
import type { TableUnit } from '../table-unit.js';
import { isIndex } from '../units.js';
import { partOf } from './join.js';

/** What headings say: what is measured, and of whom or what. */
export interface HeadingNames {
  readonly measure: string;
  readonly group: string;
}

/** What is known of the number whose headings are read. */
interface Reading {
  readonly number: TableNumber;
  /** What the table's title says that it measures. */
  readonly title: string;
  /** The unit that counts what is measured. */
  readonly counted: TableUnit | null;
  readonly words: Vocabulary;
}

/** What headings measure or name, without those that say nothing. */
function nounsOf(headings: TableNumber['headings']): string[] {
  const nouns: string[] = [];
  let isPiece = false;
  for (const { cell, text, unit } of headings) {
    const noun = nounOfHeading(cell.text, text, unit?.unit.kind === 'classifier');
    if (noun === '') continue;
    // One above the other over a single column are pieces of one heading: `企业` `单位数`.
    const isAlone = cell.cell.columnSpan === 1;
    if (isPiece && isAlone && !nouns.at(-1)?.includes(noun)) nouns.push((nouns.pop() ?? '') + noun);
    else nouns.push(noun);
    isPiece = isAlone;
  }
  return nouns;
}

/** The names of headings under a whole that says what is measured: `其中` `女性` beside `总人口`. */
function partNames({ number: { headings, wholeHeadings }, counted, words }: Reading): string[] | null {
  const inner = nounsOf(headings).at(-1);
  if (inner === undefined || wholeHeadings.length === 0 || isMeasure(inner)) return null;
  // `家庭户`, in 户, beside `总户数`.
  if (counted?.unit.kind === 'classifier' && inner.endsWith(counted.unit.code ?? ' ')) return null;
  // `注册护士`, in 人, beside `卫生技术人员数`.
  if (counted?.unit.code === PERSON && isCountedIn(inner, counted)) return null;
  // `成长率` beside `人口数`, both below `云溪区`.
  if (wholeHeadings.some((path) => nounsOf(path).includes(inner))) return null;
  for (const path of wholeHeadings) {
    const whole = nounsOf(path).findLast((noun) => isKnown(noun, words));
    if (whole !== undefined) return [partOf(inner, whole)];
  }
  return null;
}

/** The pieces of the headings, with those of the level that a change is of where its own name nothing known. */
function piecesOf(reading: Reading): Piece[] {
  const { number, counted, words } = reading;
  const own = partNames(reading) ?? nounsOf(number.headings);
  const beside = nounsOf(number.levelHeadings);
  const isKnownNoun = (noun: string): boolean => isKnown(noun, words);
  const alone = own.some(isKnownNoun) || (own.length > 0 && !beside.some(isKnownNoun));
  const nouns = alone ? own : [...new Set([...own, ...beside])];
  const isNamed = (noun: string): boolean => isMeasure(noun) || isOfCounted(noun, counted);
  const isDouble = isCounter(nouns.at(-1) ?? '') && nouns.slice(0, -1).some(isNamed);
  return (isDouble ? nouns.slice(0, -1) : nouns).map((noun) => ({ noun, role: roleOf(noun, counted, words) }));
}

/** Whether the innermost of several headings says itself what is measured. */
function measuresItself(pieces: readonly Piece[]): boolean {
  const inner = pieces.at(-1);
  const outer = pieces.slice(0, -1);
  if (inner?.role === 'measure') return true;
  // `博士` below `招生数`
  if (inner?.role === 'counted') return !outer.some(({ noun, role }) => role === 'measure' && !isOfPeople(noun));
  return inner?.role === 'known' && !outer.some(({ role }) => role === 'measure');
}

/** Whether the headings tell a unit that is none of what the title measures: `长途电话（万次）` under `邮电业务总量`. */
const isToldApart = ({ number: { headings }, title }: Reading): boolean =>
  isMeasure(title) &&
  headings.some(({ unit }) => unit !== null && !isIndex(unit) && !isRelative(unit.unit.kind) && !fits(unit, title));

/** Whether headings say what is measured of the sort of things that the labels name: `新收` over `案由`. */
const isOverThings = ({ number: { labelHeading, label }, words }: Reading, inner: string): boolean =>
  label !== null &&
  label.unit === null &&
  headingNoun(labelHeading) !== '' &&
  columnUse(labelHeading) === 'other' &&
  !isMeasure(label.text) &&
  !isPlace(inner, words);

/** Pieces without the area that a place below it lies in, which names itself: `南京` below `华东区域`. */
function withoutAreas(pieces: readonly Piece[], words: Vocabulary): readonly Piece[] {
  const inner = pieces.at(-1);
  if (inner === undefined || pieces.length < 2 || !isPlace(inner.noun, words)) return pieces;
  return pieces.filter((piece) => piece === inner || !isArea(piece.noun));
}

/** What the headings above a number measure, and the groups that they name. */
function plainNames(reading: Reading): HeadingNames {
  const pieces = withoutAreas(piecesOf(reading), reading.words);
  const inner = pieces.at(-1);
  if (inner === undefined) return { measure: '', group: '' };
  if (measuresItself(pieces)) {
    // `执业医师` below `卫生技术人员`: both are people.
    const isSaid = ({ noun }: Piece): boolean =>
      inner.noun.includes(noun) ||
      (inner.role === 'counted' &&
        (isOfCounted(noun, reading.counted) || (isOfPeople(noun) && isOfPeople(inner.noun))));
    // `火灾起数` over `起数`: the longer says more.
    const longer = pieces.slice(0, -1).find(({ noun, role }) => role === 'measure' && noun.endsWith(inner.noun));
    const outer = pieces.slice(0, -1).filter((piece) => piece !== longer && !isSaid(piece));
    return { measure: longer?.noun ?? inner.noun, group: outer.map(({ noun }) => noun).join('') };
  }
  const known = ({ noun }: Piece): boolean => isKnown(noun, reading.words);
  const measuring = pieces.findLast(({ role }) => role === 'measure') ?? pieces.findLast(known);
  const byPlace = isToldApart(reading)
    ? nounsOf(reading.number.headings).at(-1)
    : isOverThings(reading, inner.noun)
      ? inner.noun
      : undefined;
  const measure = measuring?.noun ?? byPlace ?? '';
  return { measure, group: pieces.flatMap(({ noun }) => (noun === measure ? [] : [noun])).join('') };
}

/** `指数` alone is that of the measure beside it; below a row `指数` all numbers are indices of theirs. */
function indexedNames(read: HeadingNames, { number: { indexed, label } }: Reading): HeadingNames {
  const of = nounsOf(indexed).find(isMeasure);
  if (isIndexAlone(read.measure) && of !== undefined) return { ...read, measure: indexOf(of) };
  if (isIndexAlone(label?.group ?? '') && read.measure !== '') return { ...read, measure: indexOf(read.measure) };
  return read;
}

/** A heading over the labels, or a cell beside them, may say what is measured: `现价工业产值` over the industries. */
function besideNames(read: HeadingNames, { number: { labelHeading, label, details } }: Reading): HeadingNames {
  if (read.measure !== '') return read;
  // `时间` over months heads what they are, and measures nothing.
  const noun = isOfTimes(labelHeading) ? '' : headingNoun(labelHeading);
  if (isMeasure(label?.text ?? '')) return { measure: '', group: read.group };
  const detail = details.map(({ text }) => headingNoun(text)).find(isMeasure);
  return { measure: isMeasure(noun) && !isAccountClass(noun) ? noun : (detail ?? ''), group: read.group };
}

/** A heading that measures in another unit than the row has says whose its numbers are: `出生率（‰）` under `常住人口`. */
function ofOwnUnit(read: HeadingNames, { number: { headings, label } }: Reading): HeadingNames {
  const own = label?.unit ?? null;
  const isOther = own !== null && !isIndex(own) && headings.every(({ unit }) => unit === null);
  if (!isOther || read.measure === '' || isToldIn(own, read.measure)) return read;
  return { measure: '', group: isMeasure(label?.text ?? '') ? read.group + read.measure : read.group };
}

/** Headings that only name what is counted, under a title that says what is measured of each: `专任教师负担学生数`. */
function titledNames(read: HeadingNames, { number: { headings }, title, counted }: Reading): HeadingNames {
  // `GDP` measures itself.
  const isPart =
    read.measure !== '' &&
    !isMeasure(read.measure) &&
    !isCountedIn(read.measure, counted) &&
    !isOfOwnUnit(read.measure) &&
    !/[A-Z]/.test(read.measure);
  // `男（‰）` under `死亡率` does not measure itself.
  const isOwn = headings.some(({ unit }) => unit !== null && !isRelative(unit.unit.kind));
  return isPart && !isOwn && isMeasure(title) ? { measure: '', group: read.group + read.measure } : read;
}

/** What is asked of the headings one after the other, once they have been read as they stand. */
const STEPS = [indexedNames, ofOwnUnit, besideNames, titledNames] as const;

/**
 * What the headings of a number measure and name.
 *
 * @param number the number with what stands around it
 * @param title what the table's title says that it measures
 * @param counted the unit that counts what is measured
 * @param words the vocabulary
 */
export function headingNames(
  number: TableNumber,
  title: string,
  counted: TableUnit | null,
  words: Vocabulary,
): HeadingNames {
  const reading = { number, title, counted, words };
  return STEPS.reduce((read, step) => step(read, reading), plainNames(reading));
}
