/** What is known of a table before its numbers are read: where it stands, and what it says of all of them. */
import type { DocumentDate } from '../resolve/calendar.js';
import type { Words as Vocabulary } from '../resolve/words.js';
import { greatestByTitle, headingNouns, wholeColumnsOf, yearOf } from './all-numbers.js';
import type { Around } from './around.js';
import { unitsAround } from './caption-units.js';
import { isForecastYear, yearAhead } from './cell-kind.js';
import { moneyToTheCent } from './cents.js';
import { compositionsOf, isOfRates } from './compositions.js';
import { type FiscalYear, saidAbove } from './fiscal-years.js';
import { accountOf } from './names/accounts.js';
import { areBodies } from './names/bodies.js';
import { arePortfolios } from './names/portfolios.js';
import { isOfNumbers } from './number-rows.js';
import { measuresOf } from './ordered-units.js';
import { isByPiece } from './pieces.js';
import { ratiosOf } from './ratios.js';
import type { ReadTable } from './read-table.js';
import { changeOfTitle } from './roles/change.js';
import { isDay } from './roles/time-words.js';
import { titleNoun } from './roles/title.js';
import { isPopulationTitle } from './roles/unit-noun.js';
import type { Surroundings } from './surroundings.js';
import { tablePeriod } from './table-period.js';
import type { TableUnit } from './table-unit.js';
import { tableTime } from './time.js';
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
  /** The stretch of time that a report says it is about. */
  readonly reported?: string | null;
  /** The document's title, where its format tells it. */
  readonly title: string | null;
  /** The company whose report it is. */
  readonly reporter: string | null;
  /** The currency of money that names none; null for renminbi. */
  readonly currency: string | null;
  /** The sentence by which the document says what time all of its numbers are of. */
  readonly announced?: string | null;
  /** The last day of the years of a report, where it names it. */
  readonly fiscal?: FiscalYear | null;
  /** The first year that the document can only foresee, where its day does not tell it. */
  readonly foreseen?: number | null;
  /** Told how many numbers of a table were left out. */
  readonly leftOut?: (count: number) => void;
}

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
  /** Most tables of the document tell money in multiples of the yuan. */
  readonly inMultiples: boolean;
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
  /** The span that a line below says something was tested on. */
  readonly tested: string | null;
  /** Whom it is about. */
  readonly about: string | null;
}

/** What a table says of all its numbers. */
export function factsOf(text: string, place: Place, table: ReadTable, context: TableContext) {
  const { title, all, time: timeLine, lead } = table.caption;
  const time = tableTime(context.parse, context.document);
  const told = [title, timeLine, place.sheet, ...all.split('\n').filter((line) => !isDay(line)), lead, place.below];
  const texts = table.numbers.flatMap(({ headings, label }) => [
    ...headings.map(({ text }) => text),
    label?.text ?? '',
  ]);
  const areOfPortfolios = arePortfolios(table.numbers);
  const around = { above: place.above, nouns: headingNouns(table), source: place.source };
  const when = tablePeriod(told, around, context, time);
  const lines = [title, timeLine, lead, ...place.above.paragraphs, place.titled, ...place.above.headings];
  const account = context.reporter === null ? '' : accountOf([title, ...place.above.headings]);
  return {
    place,
    context,
    title,
    account,
    isMoneyBeside: moneyToTheCent(table.numbers, account !== ''),
    greatest: greatestByTitle(table),
    isOfNumbers: isOfNumbers(table.numbers),
    measures: measuresOf(table.numbers),
    titles: [place.titled, ...place.above.headings].map(titleNoun),
    saidAbove: context.fiscal ? saidAbove(lines.flatMap((line) => line || [])) : null,
    isWholeColumn: wholeColumnsOf(table.numbers),
    isComposed: compositionsOf(table.numbers),
    ratioOf: ratiosOf(table.numbers),
    plan: table.plan,
    byPiece: isByPiece([title, place.titled, context.title ?? '', ...place.above.headings], table.numbers),
    units: unitsAround(table.caption, context.parse),
    toldInText: toldUnits(text, place.start, table.numbers, context.parse),
    time,
    // When a report on tests was written says nothing of what they were made on.
    when: areOfPortfolios && !when.told ? { ...when, period: place.tested } : when,
    texts: new Set(texts),
    areBodies: areBodies(table.numbers, context.words),
    arePortfolios: areOfPortfolios,
    yearBeside: yearOf(table.numbers, time),
    tellsForecasts: texts.some(isForecastYear),
    ahead: yearAhead(texts, context.document, context.foreseen ?? null),
  };
}
export type Facts = ReturnType<typeof factsOf>;

/** What stands around a number, by the title that holds for it. */
export const aroundOf = (
  facts: Facts,
  { title, ...told }: Pick<Around, 'noun' | 'upTo100' | 'isOfShares'> & { readonly title: string },
): Around => ({
  units: facts.units,
  inherited: facts.place.inherited,
  ofAll: facts.place.ofAll,
  isMoney: facts.place.isMoney,
  inMultiples: facts.place.inMultiples,
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
  ratioOf: facts.ratioOf,
  isMoneyBeside: facts.isMoneyBeside,
  ...told,
});
