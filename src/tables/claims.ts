/** Claims of tables: every number with its unit, kind, period and names. What cannot be understood is left out. */
import { type Decimal, toNumber } from '../../grammars/zh/decimal.js';
import { isRelative } from '../../grammars/zh/mention.js';
import { fold } from '../layout/fold.js';
import type { Stretch, TextDocument } from '../read/text-document.js';
import type { Bound, Change, Kind } from '../record/schema.js';
import type { DocumentDate } from '../resolve/calendar.js';
import type { Claim } from '../resolve/claim.js';
import { entityAtHead } from '../resolve/entities.js';
import { countKind, moneyKind, percentKind } from '../resolve/kinds.js';
import type { Words as Vocabulary } from '../resolve/words.js';
import { titleNoun } from './caption.js';
import { indexBasis } from './index-number.js';
import { type Around, innermost, levelUnit } from './level-unit.js';
import { growthWords, isRankHeading, planOf, shareOf } from './measure.js';
import { type Names, nameNumber } from './name-number.js';
import { type ReadTable, readTable, type TableNumber } from './read-table.js';
import { cellSentence } from './sentence.js';
import { wholes } from './shares.js';
import { lastDayOf, months, reportPeriod, type TableTime, tableTime } from './time.js';
import { captionUnits, figureOf, type Parse, PERCENT, POINTS, scaled, type TableUnit, unitNamed } from './units.js';

/** A cell is read by its place, not by weights; this is no calibrated figure, only one for all of them. */
const CELL_CONFIDENCE = 0.9;

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
  /** Told how many numbers of a table were left out. */
  readonly leftOut?: (count: number) => void;
}

/** The rule of every claim of a table. */
export const TABLE_RULE = 'tableCell';

/** A number with its unit and what it measures. */
interface Measured {
  readonly value: Decimal;
  readonly negative: boolean;
  readonly bound: Bound;
  readonly unit: TableUnit;
  readonly kind: 'growth' | 'share' | 'rank' | 'level';
  readonly base: 'yoy' | 'pop' | 'year-start' | null;
  readonly difference: boolean;
}

/** Words of change, share and rank around a number; the nearest heading goes first, then the label. */
function readMeasure(number: TableNumber, noun: string): Pick<Measured, 'kind' | 'base' | 'difference'> {
  const { headings, label } = number;
  const level = { kind: 'level', base: null, difference: false } as const;
  if (indexBasis(number, noun) !== null) return level;
  const words = [...headings.toReversed(), ...(label ? [label] : [])];
  for (const { cell, text } of words) {
    if (isRankHeading(cell.text)) return { ...level, kind: 'rank' };
    const growth = growthWords(cell.text);
    if (growth) return { kind: 'growth', base: growth.base, difference: growth.difference };
    if (shareOf(text) !== null) return { ...level, kind: 'share' };
  }
  return number.cell.number?.directed ? { ...level, kind: 'growth' } : level;
}

const isPercent = (unit: TableUnit | null): boolean => unit?.unit.kind === 'percent';

/** The unit of a change, which outranks the column of units. */
function growthUnit(number: TableNumber, around: Around, parse: Parse, difference: boolean): TableUnit | null {
  const written = innermost(number.headings.map(({ unit }) => unit));
  if (written) return written;
  const level = levelUnit(number, around, parse);
  if (difference) return level;
  // A rate that rises does so by points.
  const rate = isPercent(number.unitColumn) || isPercent(number.label?.unit ?? null);
  const growing = growthWords(number.headings.at(-1)?.cell.text ?? '');
  return rate && growing !== null && /[增减升降]/u.test(number.headings.at(-1)?.cell.text ?? '') && isPercent(level)
    ? /增长|增速|增幅/u.test(number.headings.at(-1)?.cell.text ?? '')
      ? PERCENT
      : POINTS
    : PERCENT;
}

function measure(number: TableNumber, around: Around, parse: Parse, noun: string): Measured | null {
  const { cell } = number;
  const bare = cell.number;
  if (bare === null) return null;
  const what = readMeasure(number, noun);
  const common = { ...what, negative: bare.negative, bound: 'exact' as Bound };
  if (what.kind === 'rank') {
    return bare.rest === '' || /^[位名]$/u.test(bare.rest)
      ? { ...common, value: bare.value, unit: { unit: { kind: 'none', code: null }, exponent: 0 } }
      : null;
  }
  if (bare.rest !== '') {
    const own = unitNamed(bare.rest, parse);
    if (own) return { ...common, value: scaled(bare.value, own), unit: own };
    const figure = figureOf(cell.text, parse);
    if (!figure) return null;
    return { ...common, value: figure.low, bound: figure.bound, unit: { unit: figure.unit, exponent: 0 } };
  }
  const unit =
    what.kind === 'growth'
      ? growthUnit(number, around, parse, what.difference)
      : what.kind === 'share'
        ? (innermost(number.headings.map((heading) => heading.unit)) ?? PERCENT)
        : levelUnit(number, around, parse);
  return unit === null ? null : { ...common, value: scaled(bare.value, unit), unit };
}

/** Words that measure, taken from a column of units as they are written: `蒸发量吨`. */
const MEASURE_WORD = /(?:吨|公里|米|升|瓦|箱|伏安|小时|克|标准煤)$/u;

/** The kind of a claim, and with it its change. */
function kindOf(read: Measured, names: Names, words: Vocabulary): { kind: Kind; change: Change | null } {
  const { unit } = read.unit;
  const noun = (names.indicator ?? '').replace(/（[^（）]*）$/u, '');
  if (read.kind === 'rank') return { kind: 'rank', change: null };
  if (read.kind === 'growth' && isRelative(unit.kind)) return { kind: 'growth', change: null };
  if (read.kind === 'share' && isRelative(unit.kind)) return { kind: 'share', change: null };
  const change = read.kind === 'growth' ? (read.negative ? 'decrease' : 'increase') : null;
  if (unit.kind === 'currency') return { kind: moneyKind(noun, '', '', words), change };
  if (unit.kind === 'measure') return { kind: 'quantity', change };
  if (unit.kind === 'fold') return { kind: 'ratio', change: null };
  if (isRelative(unit.kind)) return { kind: percentKind(noun, words) ?? 'rate', change: null };
  if (unit.code === null && !/(?<![指系])数量?$|总数$/u.test(noun)) return { kind: 'quantity', change };
  if (MEASURE_WORD.test(unit.code ?? '')) return { kind: 'quantity', change };
  return { kind: countKind(noun, unit, words), change };
}

/** What a number is relative to. */
function baseOf(
  read: Measured,
  kind: Kind,
  number: TableNumber,
  period: string | null,
  whole: (share: TableNumber) => string | null,
): string | null {
  if (kind === 'growth' || read.kind === 'growth') {
    if (read.base !== 'year-start') return read.base;
    const year = /^\d{4}/.exec(period ?? '')?.[0];
    return year === undefined ? null : `${Number(year) - 1}-12-31`;
  }
  if (kind === 'share') {
    const words = [...(number.label ? [number.label] : []), ...number.headings];
    const told = words.map(({ text }) => shareOf(text)).findLast((of) => of !== null && of !== '');
    return told ?? whole(number);
  }
  if (kind === 'rank') {
    const text = number.headings.at(-1)?.cell.text ?? number.label?.cell.text ?? '';
    return /全[国省市县区州]|世界|全球/u.exec(text)?.[0] ?? null;
  }
  return null;
}

/** A month, or months from January on, without a year: what is told beside it holds for it as well. */
const MONTHS_ALONE = /^(?!.*(?:(?:19|20)\d\d|上年|去年|同期)).*月/u;

/** The time that headings set; null when they set none. */
function headingPeriod(headings: TableNumber['headings'], time: TableTime, around: string | null): string | null {
  let period: string | null = null;
  for (const { cell } of headings) period = time.read(cell.text, period ?? around) ?? period;
  return period;
}

/** The time of a number: its headings from the outermost in, its label, else the caption's or the document's. */
function periodOf({ headings, levelHeadings, label }: TableNumber, time: TableTime, around: string | null) {
  const beside = levelHeadings.filter(({ cell }) => MONTHS_ALONE.test(cell.text));
  let period = headingPeriod(headings, time, around) ?? headingPeriod(beside, time, around) ?? around;
  for (const parent of label?.parents ?? [])
    period = /\d/.test(parent) ? (time.read(parent, period) ?? period) : period;
  return label ? (time.read(label.cell.text, period) ?? period) : period;
}

const signed = (read: Measured, change: Change | null): number => {
  const value = toNumber(read.value);
  return read.negative && change === null && value !== 0 ? -value : value;
};

/** The time that the document's title sets: the narrower of what was read in it. */
function titlePeriod({ title, period }: TableContext, time: TableTime): string | null {
  const read = title === null ? null : time.read(title, period);
  return period === null || read?.startsWith(period) ? read : period;
}

/** Headings of what is planned, not of how much of a plan is done. */
const PLANNED = /计划|目标|预算[数额]$/u;

/** Whether a number is planned: its own heading says so, or that of the level that it is a change of. */
function isPlanned({ headings, levelHeadings }: TableNumber): boolean {
  const own = headings.at(-1)?.text ?? '';
  if (planOf(own) !== null) return false;
  const level = growthWords(headings.at(-1)?.cell.text ?? '') === null ? '' : (levelHeadings.at(-1)?.text ?? '');
  return PLANNED.test(own) || PLANNED.test(level);
}

/** The company whose report or notice a document is, by its title. */
function companyOf(title: string, words: Vocabulary): string | null {
  if (!/报告|公告|摘要/u.test(title)) return null;
  const entity = entityAtHead(fold(title).replace(/\s+/gu, ''), words);
  return entity?.kind === 'organisation' && /(?:公司|集团|银行)$/u.test(entity.text) ? entity.text : null;
}

/** How far into a cell its digits begin. */
const digitsAt = (text: string, { start, end }: Stretch): number =>
  Math.max(0, fold(text.slice(start, end)).search(/\d/));

/** Reads the claims of one table. */
function* claimsOf(
  document: Pick<TextDocument, 'text' | 'regions'>,
  place: { readonly table: number; readonly sheet: string | null; readonly inherited: TableUnit | null },
  table: ReadTable,
  context: TableContext,
): Generator<Claim> {
  const { parse, words } = context;
  const { title, all } = table.caption;
  const around = { units: captionUnits(all, parse), inherited: place.inherited };
  const time = tableTime(parse, context.document);
  const report = context.title === null ? null : reportPeriod(context.title);
  const around_ = report ?? titlePeriod(context, time);
  const told = [title, table.caption.time, place.sheet].filter((text): text is string => text !== null);
  const period = told.map((text) => time.read(text, around_)).find((read) => read !== null) ?? around_;
  const noun = titleNoun(title);
  const { level, of } = wholes();
  const month = months();
  const entity = entityAtHead(
    title.replace(/^(?:续?表|附表)\s*[\d一二三四五六七八九十-]*[:：、]?(?:(?:19|20)\d\d年(?:末|底|度)?)?/u, ''),
    words,
  );
  const about =
    entity && (entity.kind === 'place' || entity.kind === 'organisation')
      ? entity.text
      : (context.place ?? companyOf(context.title ?? '', words));
  let leftOut = 0;
  const numbers = table.numbers.toSorted((a, b) => a.cell.cell.start - b.cell.cell.start);
  for (const number of numbers) {
    const read = measure(number, around, parse, noun);
    if (read?.kind === 'level') level(number);
    const names = nameNumber(number, title, about, words);
    if (read === null || names.indicator === null) {
      leftOut++;
      continue;
    }
    const { kind, change } = kindOf(read, names, words);
    const labelText = number.label?.cell.text ?? '';
    const alone = periodOf(number, time, period);
    const moment = read?.base === 'year-start' && alone !== null ? lastDayOf(alone) : alone;
    const own = month.of(number.cell.cell.row, labelText, moment) ?? moment;
    const cell = number.cell.cell;
    const cells: Stretch[] = [number.label?.cell.cell, ...number.headings.map((heading) => heading.cell.cell)].filter(
      (one): one is NonNullable<typeof one> => one !== undefined,
    );
    yield {
      ...cellSentence(document.text, cells, cell, number.cell.number?.directed ? digitsAt(document.text, cell) : 0),
      rule: TABLE_RULE,
      kind,
      subject: names.subject,
      indicator: names.indicator,
      value: signed(read, change),
      min: null,
      max: null,
      unit: kind === 'rank' ? null : read.unit.unit.code,
      bound: read.bound,
      change,
      base: baseOf(read, kind, number, own, of),
      period: own,
      context: null,
      confidence: CELL_CONFIDENCE,
      status: /预计|预测/u.test(title) ? 'forecast' : isPlanned(number) ? 'target' : 'actual',
      cell: {
        table: place.table,
        row: cell.row + 1,
        column: cell.column + 1,
        sheet: place.sheet,
        name: cell.name,
      },
    };
  }
  if (leftOut > 0) context.leftOut?.(leftOut);
}

/** Statements whose tables share the unit that the first of them names. */
const STATEMENT = /(?:资产负债|利润|现金流量|所有者权益|股东权益|损益|收支)[^，。]{0,6}表/u;

/**
 * The claims of all tables of a document, in text order.
 *
 * @param document its text and regions
 * @param context what is known of the document
 */
export function* tableClaims(
  document: Pick<TextDocument, 'text' | 'regions'>,
  context: TableContext,
): Generator<Claim> {
  let number = 0;
  let inherited: TableUnit | null = null;
  for (const [index, region] of document.regions.entries()) {
    if (region.kind !== 'table') continue;
    number++;
    const table = readTable(document.text, document.regions, index, context.parse);
    if (table === null) continue;
    const isStatement = STATEMENT.test(table.caption.title);
    const own = captionUnits(table.caption.all, context.parse);
    if (isStatement && own.length === 1) inherited = own[0] ?? null;
    const place = { table: number, sheet: region.sheet, inherited: isStatement ? inherited : null };
    yield* claimsOf(document, place, table, context);
  }
}
