/** The claims of one table's numbers, each with its evidence, before their names are compared with each other. */
import { toNumber } from '../../grammars/zh/decimal.js';
import type { Change } from '../record/schema.js';
import type { Claim } from '../resolve/claim.js';
import type { Around } from './around.js';
import { asForecast, baseOf, kindOf, statusOf } from './cell-kind.js';
import { periodOf, yearsAbove } from './cell-period.js';
import type { Evidence } from './confidence.js';
import { inFiscalYear } from './fiscal-years.js';
import { levelUnit } from './level-unit.js';
import { type Measured, measure } from './measured.js';
import { nameNumber } from './names/compose.js';
import { isPer } from './names/title.js';
import type { Named } from './names/told-apart.js';
import { isAim } from './plan-tables.js';
import type { ReadTable } from './read-table.js';
import { isSinceDay } from './roles/change.js';
import { isMeasure } from './roles/measure.js';
import { isShareAlone, shareInBrackets, titleShare } from './roles/share.js';
import { isOfEarlier } from './roles/time-words.js';
import { isOfYearEnds, titleNoun } from './roles/title.js';
import { numberSentence } from './sentence.js';
import { type Wholes, wholes } from './shares.js';
import { aroundOf, type Facts, factsOf, type Place, type TableContext } from './table-facts.js';
import type { TableNumber } from './table-number.js';
import type { TableUnit } from './table-unit.js';
import { type Months, months } from './time.js';
import type { Parse } from './units.js';
import { isUntold } from './untold.js';

/** The rule of every claim of a table. */
export const TABLE_RULE = 'tableCell';

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
  { time, when, plan, yearBeside, context, saidAbove }: Facts,
  memory: Memory,
): string | null {
  if (number.cell.number?.inPlan && plan !== null) return plan.period;
  // `上年完成数` beside `2016年预算数`, in a table that tells no time.
  const isBefore = number.headings.some(({ cell }) => isOfEarlier(cell.text));
  const around = when.period ?? (isBefore ? yearBeside : null);
  const plain = periodOf(
    number,
    time,
    { ...when, period: around, isOfCompany: context.reporter !== null },
    isSinceDay(read.base),
    memory.rows,
  );
  const dated = memory.years(number, plain);
  if (read.kind === 'level' && isOfYearEnds(title) && /^\d{4}$/.test(dated ?? '')) return `${dated}-12-31`;
  return inFiscalYear(number, dated, context.fiscal ?? null, saidAbove);
}

/** Percentages without their sign are not as great, nor whole and grouped: such are amounts, beside a percent that is of others. */
const GREATEST = 100_000;
const GROUPED = /^[-（]?\d{1,3}(?:,\d{3})+）?$/u;
const isTooGreat = ({ cell }: TableNumber, read: Measured): boolean =>
  read.unit.unit.kind === 'percent' &&
  /^[^%％]*$/u.test(cell.text) &&
  (GROUPED.test(cell.text) || Math.abs(toNumber(read.value)) >= GREATEST);

/** Reads one number with its name and all else of its claim; null where it cannot be understood. */
function readNumber(text: string, number: TableNumber, facts: Facts, memory: Memory): Draft | null {
  if (isUntold(number)) return null;
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
  if (isTooGreat(number, read)) return null;
  if (read.kind === 'level') memory.wholes.level(number);
  if (read.kind === 'share') memory.wholes.share(number);
  const counted = isPer(title) ? null : countingUnit(number, read, around, parse);
  const names = nameNumber(number, read, {
    title,
    texts,
    areBodies: facts.areBodies,
    arePortfolios: facts.arePortfolios,
    account: facts.account,
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
    base: baseOf(
      read,
      kind,
      number,
      period,
      (one) =>
        facts.ratioOf(one) ||
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
