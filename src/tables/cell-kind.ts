/** Kind, change, base and status of a table's number. */

import { unicodePattern } from '../../grammars/pattern.js';
import changes from '../../grammars/zh/lexicon/table-changes.json' with { type: 'json' };
import nouns from '../../grammars/zh/lexicon/table-nouns.json' with { type: 'json' };
import shares from '../../grammars/zh/lexicon/table-shares.json' with { type: 'json' };
import times from '../../grammars/zh/lexicon/table-times.json' with { type: 'json' };
import titles from '../../grammars/zh/lexicon/table-titles.json' with { type: 'json' };
import { isRelative } from '../../grammars/zh/mention.js';
import type { Change, Kind, Status } from '../record/schema.js';
import type { DocumentDate } from '../resolve/calendar.js';
import { countKind, moneyKind, percentKind } from '../resolve/kinds.js';
import type { Words as Vocabulary } from '../resolve/words.js';
import { isOfPeople } from './counted.js';
import type { Measured } from './measured.js';
import { measuredBy } from './names/series-name.js';
import { isOfVolume } from './pieces.js';
import { growthWords } from './roles/change.js';
import { withoutPriceTail } from './roles/price-basis.js';
import { planOf, shareOf } from './roles/share.js';
import { isCount, isOfCases } from './roles/unit-noun.js';
import type { TableNumber } from './table-number.js';

/** Words that measure, taken from a column of units as they are written: `蒸发量吨`. */
const MEASURE_WORD = unicodePattern`/|${nouns.measureUnits}$`;

/** Titles of foreign capital, whose tables say but `合同金额`, `实际使用金额`. */
const FOREIGN = unicodePattern`${titles.foreignInvestors}.{0,4}${titles.investment}|${titles.foreignCapital}`;
const USED = unicodePattern`${nouns.used}.{0,6}${nouns.usedSums}$`;

/** Money that accounts have in hand is put into nothing. */
const CASH = unicodePattern`${nouns.cash}$`;

/** What stands at the end of a period was put into things before: `期末余额`. */
const BALANCE = unicodePattern`${times.balanceWords}`;

const NOTE = /（[^（）]*）$/u;
const PER_HEAD = unicodePattern`${nouns.perHeadLong}${nouns.perHeadCounted}?${nouns.genitive}?`;
/** `企业个数` counts enterprises. */
const ENTERPRISE_COUNT = unicodePattern`(?<=${nouns.enterprises})${nouns.enterpriseUnit}?${nouns.enterpriseCounters}?${nouns.counts}$`;

/** The kind of a claim, and with it its change. */
export function kindOf(
  read: Measured,
  indicator: string | null,
  title: string,
  words: Vocabulary,
  headings: TableNumber['headings'],
): { kind: Kind; change: Change | null } {
  const { unit } = read.unit;
  const noun = withoutPriceTail(measuredBy(indicator ?? '').replace(NOTE, '')).replace(PER_HEAD, nouns.perHead);
  if (read.kind === 'rank') return { kind: 'rank', change: null };
  if (read.kind === 'growth' && isRelative(unit.kind)) return { kind: 'growth', change: null };
  if (read.kind === 'share' && isRelative(unit.kind)) return { kind: 'share', change: null };
  const change = read.kind === 'growth' ? (read.negative ? 'decrease' : 'increase') : null;
  if (unit.kind === 'currency')
    return {
      kind:
        CASH.test(noun) || headings.some(({ cell }) => BALANCE.test(cell.text))
          ? 'amount'
          : FOREIGN.test(title) && USED.test(noun)
            ? 'funding'
            : moneyKind(noun, '', '', words),
      change,
    };
  if (unit.kind === 'measure') return { kind: 'quantity', change };
  if (unit.kind === 'fold') return { kind: 'ratio', change: null };
  if (isRelative(unit.kind)) return { kind: percentKind(noun, words) ?? 'rate', change: null };
  if (
    unit.code === null &&
    unit.kind !== 'classifier' &&
    !isCount(noun) &&
    !isOfCases(noun) &&
    !isOfPeople(noun) &&
    !isOfVolume(noun)
  )
    return { kind: 'quantity', change };
  if (MEASURE_WORD.test(unit.code ?? '')) return { kind: 'quantity', change };
  return { kind: countKind(noun.replace(ENTERPRISE_COUNT, ''), unit, words), change };
}

/** `就业者行业构成` is that of 就业者. */
const COMPOSITION = unicodePattern`(?<=.{2})${shares.industries}?${shares.compositions}$|(?<=.{2})${shares.ofPeople}$`;
const RANKED_IN = unicodePattern`${nouns.rankScopes}`;

/** A year, its end, or its first months. */
const SINCE_YEAR = /^(\d{4})(?:-12-31|-01\/\1-\d\d)?$/;
const LAST_PERIOD = unicodePattern`${times.lastPeriod}`;
/** Whether a change is against `上期`, which for accounts of a year is the year before. */
const isAgainstLastPeriod = ({ headings, label }: TableNumber): boolean =>
  [...headings.map(({ cell }) => cell.text), label?.cell.text ?? ''].some((text) => LAST_PERIOD.test(text));

/** From January on. */
const SO_FAR = /^(\d{4})-01(?:\/\1-\d\d)?$/;
const GROWTH_SO_FAR = unicodePattern`${times.soFar}${changes.rates}`;
/** Whether a change is one of a sum from January on, which nothing but that of the year before is comparable with: `累计增长`. */
const isOfSumSoFar = ({ headings, label }: TableNumber, period: string | null): boolean =>
  SO_FAR.test(period ?? '') && [...headings, ...(label ? [label] : [])].some(({ text }) => GROWTH_SO_FAR.test(text));

/**
 * What a number is relative to.
 *
 * @param read what it measures
 * @param kind its kind
 * @param number the number with what stands around it
 * @param period the time that it holds for
 * @param whole gives the row that a share is of
 */
export function baseOf(
  read: Measured,
  kind: Kind,
  number: TableNumber,
  period: string | null,
  whole: (share: TableNumber) => string | null,
): string | null {
  if (kind === 'growth' || read.kind === 'growth') {
    if (read.base === 'pop' && SINCE_YEAR.test(period ?? '') && isAgainstLastPeriod(number)) return 'yoy';
    if (read.base === null && isOfSumSoFar(number, period)) return 'yoy';
    if (read.base !== 'year-start') return read.base;
    const year = /^\d{4}/.exec(period ?? '')?.[0];
    return year === undefined ? null : `${Number(year) - 1}-12-31`;
  }
  if (kind === 'share') {
    const words = [...(number.label ? [number.label] : []), ...number.headings];
    const told = words.map(({ text }) => shareOf(text)).findLast((of) => of !== null && of !== '');
    const of = told ?? whole(number);
    return of === '' || of === null ? null : of.replace(COMPOSITION, '');
  }
  if (kind === 'rank') {
    const text = number.headings.at(-1)?.cell.text ?? number.label?.cell.text ?? '';
    return RANKED_IN.exec(text)?.[0] ?? null;
  }
  return null;
}

/** Headings of what is planned, not of how much of a plan is done. */
const PLANNED = unicodePattern`${nouns.planned}|${nouns.plannedFigures}$`;

/** Whether a number is planned: its own heading says so, or that of the level that it is a change of. */
function isPlanned({ headings, levelHeadings }: TableNumber): boolean {
  const own = headings.at(-1)?.text ?? '';
  if (planOf(own) !== null) return false;
  const level = growthWords(headings.at(-1)?.cell.text ?? '') === null ? '' : (levelHeadings.at(-1)?.text ?? '');
  return PLANNED.test(own) || PLANNED.test(level);
}

/** Titles of tables of plans alone: `招生计划表`. */
const PLAN_TITLE = unicodePattern`
  ${titles.planTitles}${titles.planTasks}?${titles.planParts}?${titles.status}?${titles.overview}?${titles.table}?(?:（[^）]*）)?$`;

const FORECAST = unicodePattern`${titles.forecasts}`;
/** `预计金额` */
const FORECAST_HEADING = unicodePattern`^${titles.forecasts}(?!${titles.forecastNames})|${titles.forecasts}${titles.forecastFigures}[.。]?$`;

const FORECAST_TIME = unicodePattern`^(?:19|20)\d\d(?:${times.year}(?:${times.quarters}|${times.halves}|1-9${times.month}))?[EF]$`;
/** Whether a text is a year, or a part of one, that reports of analysts forecast: `2025E`. */
export const isForecastYear = (text: string): boolean => FORECAST_TIME.test(text);

/**
 * Whether a number is a fact, a forecast or a plan.
 *
 * @param number the number with what stands around it
 * @param title the table's title
 * @param isTold some headings of the table are years that are forecast: the others are facts
 */
export function statusOf(number: TableNumber, title: string, isTold: boolean): Status {
  const words = [...number.headings, ...(number.label ? [number.label] : [])];
  if (words.some(({ cell }) => isForecastYear(cell.text))) return 'forecast';
  if (!isTold && FORECAST.test(title)) return 'forecast';
  if (number.headings.some(({ text }) => FORECAST_HEADING.test(text))) return 'forecast';
  if (PLAN_TITLE.test(title)) return 'target';
  return isPlanned(number) ? 'target' : 'actual';
}

const LEADING_YEAR = /^(?:19|20)\d\d/;

/**
 * The first year that no number of a table can be a fact of: the one behind the document's, or its own where the table tells of
 * later ones, too, and the document is of before its last month; where its day is not known, what its title or copyright tells.
 */
export function yearAhead(
  texts: readonly string[],
  document: DocumentDate | null,
  foreseen: number | null,
): number | null {
  if (document === null || document.inferred) return foreseen;
  const { year, month } = document;
  const isLater = texts.some((text) => Number(LEADING_YEAR.exec(text)?.[0] ?? 0) > year);
  return isLater && month !== null && month < 12 ? year : year + 1;
}

/** A year, or the last of several. */
const LAST_YEAR = /^(?:\d{4}\/)?(\d{4})$/;
/** What is told of a time that has not been, or is not over, is a forecast. */
export function asForecast(status: Status, period: string | null, ahead: number | null): Status {
  const year = LAST_YEAR.exec(period ?? '')?.[1];
  return status === 'actual' && ahead !== null && year !== undefined && Number(year) >= ahead ? 'forecast' : status;
}
