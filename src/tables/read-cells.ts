/** The claims of one table's numbers, each with its evidence, before their names are compared with each other. */
import { toNumber } from '../../grammars/zh/decimal.js';
import type { Change } from '../record/schema.js';
import type { DocumentDate } from '../resolve/calendar.js';
import type { Claim } from '../resolve/claim.js';
import type { Words as Vocabulary } from '../resolve/words.js';
import { greatestByTitle, headingNouns, wholeColumnsOf, yearOf } from './all-numbers.js';
import { unitsAround } from './caption-units.js';
import { asForecast, baseOf, isForecastYear, kindOf, statusOf, yearAhead } from './cell-kind.js';
import { periodOf, tablePeriod, yearsAbove } from './cell-period.js';
import { compositionsOf, isOfRates } from './compositions.js';
import type { Evidence } from './confidence.js';
import { type Around, levelUnit } from './level-unit.js';
import { type Measured, measure } from './measured.js';
import { areBodies } from './names/bodies.js';
import { nameNumber } from './names/compose.js';
import { isPer } from './names/title.js';
import type { Named } from './names/told-apart.js';
import { isOfNumbers } from './number-rows.js';
import { measuresOf } from './ordered-units.js';
import { isByPiece } from './pieces.js';
import { isAim } from './plan-tables.js';
import type { ReadTable } from './read-table.js';
import { changeOfTitle, isSinceDay } from './roles/change.js';
import { isMeasure } from './roles/measure.js';
import { isShareAlone, shareInBrackets, titleShare } from './roles/share.js';
import { isDay, isOfEarlier } from './roles/time-words.js';
import { isOfYearEnds, titleNoun } from './roles/title.js';
import { isPopulationTitle } from './roles/unit-noun.js';
import { numberSentence } from './sentence.js';
import { type Wholes, wholes } from './shares.js';
import type { Surroundings } from './surroundings.js';
import type { TableNumber } from './table-number.js';
import type { TableUnit } from './table-unit.js';
import { type Months, months, tableTime } from './time.js';
import { toldUnits } from './told-in-text.js';
import type { Parse } from './units.js';

/** What is known when tables are read. */
export interface TableContext {
  readonly parse: Parse;
  readonly words: Vocabulary;
  readonly document: DocumentDate | null;
  /** The place that the document is about. */
  readonly place: string | null;
  /** The time that the document's title sets. */
  readonly period: string | null;
  /** The document's title, where its format tells it. */
  readonly title: string | null;
  /** The company whose report it is. */
  readonly reporter: string | null;
  /** The currency of money that names none; null for renminbi. */
  readonly currency: string | null;
  /** The sentence by which the document says what time all of its numbers are of. */
  readonly announced?: string | null;
  /** Told how many numbers of a table were left out. */
  readonly leftOut?: (count: number) => void;
}

/** The rule of every claim of a table. */
export const TABLE_RULE = 'tableCell';

/** Where a table stands. */
export interface Place {
  readonly table: number;
  readonly sheet: string | null;
  /** The unit that an earlier table of the same statements names. */
  readonly inherited: TableUnit | null;
  /** Money for each share, in the currency of the tables before. */
  readonly ofShares: TableUnit;
  /** The unit of money that the document tells all tables in, unless they say otherwise. */
  readonly ofAll: TableUnit | null;
  /** Signs of money stand before its amounts. */
  readonly isMoney: boolean;
  /** Where its text begins. */
  readonly start: number;
  /** What the text before it tells prices in. */
  readonly priced: TableUnit | null;
  readonly above: Surroundings;
  /** The title that holds for it where it has none. */
  readonly titled: string;
  /** The line below that says when all above it is of. */
  readonly below: string | null;
  /** The bulletin of a year that a line below names as its source. */
  readonly source: string | null;
  /** Whom it is about. */
  readonly about: string | null;
}

/** A claim of a table before its name is compared with those of the others. */
export type Unnamed = Omit<Claim, 'subject' | 'indicator' | 'confidence'>;

/** A number that was read. */
export type Draft = Named & { readonly claim: Unnamed; readonly evidence: Evidence };

const signed = (read: Measured, change: Change | null): number => {
  const value = toNumber(read.value);
  return (change === null ? read.negative : read.isSigned) && value !== 0 ? -value : value;
};

/** What the title says that shares are of: `就业人员` for `就业人员及构成`, under a heading `构成`, or where they are all of it. */
const sharedTitle = ({ headings }: TableNumber, noun: string, areAll: boolean): string | null =>
  titleShare(noun) || ((areAll || headings.some(({ text }) => isShareAlone(text))) && isMeasure(noun) ? noun : null);

/** The unit that counts what a number measures; for a change or a share, what that is of. */
const countingUnit = (number: TableNumber, read: Measured, around: Around, parse: Parse): TableUnit | null =>
  read.kind === 'level' ? read.unit : levelUnit({ ...number, headings: number.levelHeadings }, around, parse);

/** What a table says of all its numbers. */
function factsOf(text: string, place: Place, table: ReadTable, context: TableContext) {
  const { title, all, time: timeLine, lead } = table.caption;
  const time = tableTime(context.parse, context.document);
  const told = [title, timeLine, place.sheet, ...all.split('\n').filter((line) => !isDay(line)), lead, place.below];
  const texts = table.numbers.flatMap(({ headings, label }) => [
    ...headings.map(({ text }) => text),
    label?.text ?? '',
  ]);
  return {
    place,
    context,
    title,
    greatest: greatestByTitle(table),
    isOfNumbers: isOfNumbers(table.numbers),
    measures: measuresOf(table.numbers),
    titles: [place.titled, ...place.above.headings].map(titleNoun),
    isWholeColumn: wholeColumnsOf(table.numbers),
    isComposed: compositionsOf(table.numbers),
    plan: table.plan,
    byPiece: isByPiece([title, place.titled, context.title ?? '', ...place.above.headings], table.numbers),
    units: unitsAround(table.caption, context.parse),
    toldInText: toldUnits(text, place.start, table.numbers, context.parse),
    time,
    when: tablePeriod(told, { above: place.above, nouns: headingNouns(table), source: place.source }, context, time),
    texts: new Set(texts),
    areBodies: areBodies(table.numbers, context.words),
    yearBeside: yearOf(table.numbers, time),
    tellsForecasts: texts.some(isForecastYear),
    ahead: yearAhead(texts, context.document),
  };
}
type Facts = ReturnType<typeof factsOf>;

/** What is remembered from number to number. */
interface Memory {
  readonly wholes: Wholes;
  readonly rows: Months;
  readonly years: ReturnType<typeof yearsAbove>;
}

/** The time of a number: that of a table of year's ends is their last day. */
function timeOf(
  number: TableNumber,
  read: Measured,
  title: string,
  { time, when, plan, yearBeside }: Facts,
  memory: Memory,
): string | null {
  if (number.cell.number?.inPlan && plan !== null) return plan.period;
  // `上年完成数` beside `2016年预算数`, in a table that tells no time.
  const isBefore = number.headings.some(({ cell }) => isOfEarlier(cell.text));
  const around = when.period ?? (isBefore ? yearBeside : null);
  const plain = periodOf(number, time, around, isSinceDay(read.base), memory.rows);
  const dated = memory.years(number, plain);
  return read.kind === 'level' && isOfYearEnds(title) && /^\d{4}$/.test(dated ?? '') ? `${dated}-12-31` : dated;
}

/** What stands around a number, by the title that holds for it. */
const aroundOf = (
  facts: Facts,
  { title, ...told }: Pick<Around, 'noun' | 'upTo100' | 'isOfShares'> & { readonly title: string },
): Around => ({
  units: facts.units,
  inherited: facts.place.inherited,
  ofAll: facts.place.ofAll,
  isMoney: facts.place.isMoney,
  priced: facts.place.priced,
  ofShares: facts.place.ofShares,
  toldInText: facts.toldInText,
  byPiece: facts.byPiece,
  isOfPopulation: isPopulationTitle(title),
  change: changeOfTitle(title)?.words ?? null,
  isOfNumbers: facts.isOfNumbers,
  measures: facts.measures,
  titles: [told.noun, ...facts.titles],
  isWholeColumn: facts.isWholeColumn,
  isComposed: (number) => !isOfRates(told.noun) && facts.isComposed(number),
  ...told,
});

/** Reads one number with its name and all else of its claim; null where it cannot be understood. */
function readNumber(text: string, number: TableNumber, facts: Facts, memory: Memory): Draft | null {
  const { place, context, texts, when } = facts;
  const { parse, words } = context;
  // Below numbers a stretch may have a title of its own.
  const whole = (number.title ?? facts.title) || place.titled;
  const shared = shareInBrackets(whole);
  const title = shared?.noun ?? whole;
  const noun = titleNoun(title);
  const upTo100 = (facts.greatest.get(number.title) ?? 0) <= 100;
  const around = aroundOf(facts, { title, noun, upTo100, isOfShares: shared !== null });
  const read = measure(number, around, parse, noun);
  if (read === null) return null;
  if (read.kind === 'level') memory.wholes.level(number);
  if (read.kind === 'share') memory.wholes.share(number);
  const counted = isPer(title) ? null : countingUnit(number, read, around, parse);
  const names = nameNumber(number, read, {
    title,
    texts,
    areBodies: facts.areBodies,
    place: place.about,
    period: when.period,
    counted,
    words,
  });
  const { subject, indicator } = names;
  if (indicator === null) return null;
  const { kind, change } = kindOf(read, indicator, title, words, number.headings);
  const period = timeOf(number, read, title, facts, memory);
  const { row, column, name } = number.cell.cell;
  const claim: Unnamed = {
    ...numberSentence(text, number),
    rule: TABLE_RULE,
    kind,
    ...(read.high === null
      ? { value: signed(read, change), min: null, max: null }
      : { value: null, min: toNumber(read.value), max: toNumber(read.high) }),
    unit: kind === 'rank' ? null : read.unit.unit.code,
    bound: read.bound,
    change,
    base: baseOf(read, kind, number, period, (one) =>
      memory.wholes.of(one, shared?.whole ?? sharedTitle(number, noun, facts.isComposed(number))),
    ),
    period,
    context: null,
    status: isAim(number.cell, number.headings, facts.plan)
      ? 'target'
      : asForecast(statusOf(number, facts.title, facts.tellsForecasts), period, facts.ahead),
    cell: {
      table: place.table,
      row: row + 1,
      column: column + 1 - (number.cell.movedBy ?? 0),
      sheet: place.sheet,
      name,
    },
  };
  const rest = [kind, claim.unit, change, claim.base, period, claim.status].join();
  const evidence: Evidence = { number, period, tablePeriod: when.period, tableTells: when.told };
  return { number, subject, indicator, rest, isTimeless: period === null, claim, evidence };
}

/**
 * Reads the numbers of one table, each with its name and all else of its claim.
 *
 * @param text the document's text
 * @param place where the table stands
 * @param table the table
 * @param context what is known of the document
 */
export function readCells(text: string, place: Place, table: ReadTable, context: TableContext): Draft[] {
  const facts = factsOf(text, place, table, context);
  const memory = { wholes: wholes(), rows: months(), years: yearsAbove() };
  return table.numbers
    .toSorted((a, b) => a.cell.cell.start - b.cell.cell.start)
    .flatMap((number) => readNumber(text, number, facts, memory) ?? []);
}
