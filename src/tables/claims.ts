/** Claims of tables: every number with its unit, kind, period and names. What cannot be understood is left out. */
import type { TextDocument } from '../read/text-document.js';
import type { Claim } from '../resolve/claim.js';
import type { ArticleTime } from './articles.js';
import { captionUnits } from './caption-units.js';
import { cellConfidence } from './confidence.js';
import { describedUnits } from './described-columns.js';
import { announcement, companyAbove } from './document-head.js';
import { titleFor } from './document-title.js';
import { fiscalYearOf } from './fiscal-years.js';
import { foreseenFrom } from './foreseen.js';
import { inCurrency } from './money-units.js';
import { withWordsApart } from './names/latin-words.js';
import { tellApart } from './names/told-apart.js';
import { MONEY, pricedIn } from './price-unit.js';
import { readCells } from './read-cells.js';
import { type ReadTable, readTable } from './read-table.js';
import { calendarOf } from './republic.js';
import { isStatement } from './roles/title.js';
import { series } from './series.js';
import { isMoneyMarked, statementUnit } from './statement-units.js';
import { surroundings } from './surroundings.js';
import type { Place, TableContext } from './table-facts.js';
import { subjectOf } from './table-subject.js';
import type { TableUnit } from './table-unit.js';
import { sourceBelow, testedBelow, toldBelow } from './told-below.js';
import { isToldInMultiples } from './yuan-or-more.js';

/** Reads the claims of one table, and tells how many of its numbers were left out. */
function claimsOf(text: string, place: Place, table: ReadTable, context: TableContext): Claim[] {
  const read = readCells(text, place, table, context);
  if (read.length < table.numbers.length) context.leftOut?.(table.numbers.length - read.length);
  const told = table.caption.all;
  return tellApart(read, place.about).map(({ subject, indicator, claim, evidence }) => ({
    ...claim,
    unit: inCurrency(claim.unit, told + claim.sentence.folded, context.currency),
    subject: subject === null ? null : withWordsApart(subject, claim.sentence),
    indicator: withWordsApart(indicator, claim.sentence),
    confidence: cellConfidence(evidence, { subject, indicator }),
  }));
}

/** What a document has told before a table. */
interface ToldBefore {
  /** The unit that statements share, which the first of them names. */
  readonly inherited: TableUnit | null;
  /** The unit of money of all tables that say nothing else. */
  readonly ofAll: TableUnit | null;
  /** Money for each share, in the currency of the tables before. */
  readonly ofShares: TableUnit;
  /** What a table without numbers says of the columns of those below it. */
  readonly described: readonly string[];
}
const NOTHING_TOLD: ToldBefore = { inherited: null, ofAll: null, ofShares: MONEY, described: [] };

/**
 * The claims of all tables of a document, in text order.
 *
 * @param document its text and regions
 * @param whole what is known of the document
 * @param articles those behind the first that tell a time of their own, where it holds several
 */
export function* tableClaims(
  document: Pick<TextDocument, 'text' | 'regions'>,
  whole: TableContext,
  articles: readonly ArticleTime[] = [],
): Generator<Claim> {
  const fiscal = fiscalYearOf(document.text);
  let context: TableContext = { ...whole, announced: announcement(document), foreseen: foreseenFrom(document), fiscal };
  const coming = [...articles];
  let number = 0;
  let before = NOTHING_TOLD;
  let titled = titleFor(document, context.title, context.words);
  const calendar = calendarOf(document.text);
  const company = companyAbove(document);
  const reading = surroundings(document.text);
  const goingOn = series(document.text);
  const hasTables = document.regions.some(({ kind }) => kind === 'table');
  const inMultiples = hasTables && isToldInMultiples(document.text);
  for (const [index, region] of document.regions.entries()) {
    while (coming[0] !== undefined && coming[0].start <= region.start) {
      const { document: day, period, title } = coming.shift() as ArticleTime;
      const own = { announced: null, reported: null, foreseen: null, fiscal: null };
      context = { ...context, ...own, document: day, period, title: title ?? context.title };
      titled = titleFor(document, context.title, context.words);
      before = NOTHING_TOLD;
    }
    if (region.kind !== 'table') {
      reading.pass(region);
      const told = statementUnit(document.text, region, context.parse);
      if (told !== null) before = { ...before, inherited: told.unit, ofAll: told.isOfAll ? told.unit : null };
      continue;
    }
    const above = reading.above();
    reading.pass(region);
    number++;
    const read = readTable(document.text, document.regions, index, context.parse, calendar);
    if (read === null) continue;
    if (read.numbers.length === 0) before = { ...before, described: describedUnits(document.text, region) };
    const noted = { ...read, caption: { ...read.caption, notes: [...read.caption.notes, ...before.described] } };
    const table = goingOn(noted, region, above);
    const isOfStatement = isStatement(table.caption.title);
    const own = captionUnits(table.caption.all, context.parse);
    if (isOfStatement && own.length === 1) before = { ...before, inherited: own[0] ?? null };
    const about = subjectOf(table.caption, above, { ...context, company }, region.sheet);
    const place = {
      table: number,
      sheet: region.sheet,
      inherited: isOfStatement ? before.inherited : null,
      ofAll: before.ofAll,
      isMoney: before.ofAll !== null && isMoneyMarked(document.text.slice(region.start, region.end)),
      inMultiples,
      ofShares: before.ofShares,
      start: region.start,
      priced: pricedIn(document.text, region.start, context.parse),
      above,
      titled: titled(above),
      below: toldBelow(document.text, document.regions, index),
      source: sourceBelow(document.text, document.regions, index),
      tested: testedBelow(document.text, document.regions, index),
      about,
    };
    const claims = claimsOf(document.text, place, table, context);
    before = { ...before, ofShares: moneyOf(claims) ?? before.ofShares };
    yield* claims;
  }
}

/** Claims of money in one currency, that others of the same document are in it, too. */
const LEAST_OF_MONEY = 6;
const CURRENCY = /^[A-Z]{3}$/;
/** The money that all claims of a table are told in; null where they are few, or of several currencies. */
function moneyOf(claims: readonly Claim[]): TableUnit | null {
  const codes = claims.flatMap(({ unit }) => (unit !== null && CURRENCY.test(unit) ? [unit] : []));
  const [code] = codes;
  const isOne = code !== undefined && codes.length >= LEAST_OF_MONEY && codes.every((other) => other === code);
  return isOne ? { unit: { kind: 'currency', code }, exponent: 0 } : null;
}
