/** Claims of tables: every number with its unit, kind, period and names. What cannot be understood is left out. */
import { toNumber } from '../../grammars/zh/decimal.js';
import { fold } from '../layout/fold.js';
import type { TextDocument } from '../read/text-document.js';
import type { Change } from '../record/schema.js';
import type { DocumentDate } from '../resolve/calendar.js';
import type { Claim } from '../resolve/claim.js';
import { entityAtHead } from '../resolve/entities.js';
import type { Words as Vocabulary } from '../resolve/words.js';
import { titleNoun } from './caption.js';
import { baseOf, kindOf, statusOf } from './cell-kind.js';
import { periodOf, tablePeriod } from './cell-period.js';
import { cellConfidence } from './confidence.js';
import { titleShare } from './measure.js';
import { type Measured, measure } from './measured.js';
import { isPlace, nameNumber } from './name-number.js';
import { type ReadTable, readTable } from './read-table.js';
import { numberSentence } from './sentence.js';
import { wholes } from './shares.js';
import { months, tableTime } from './time.js';
import { captionUnits, type Parse, type TableUnit, unitsAround } from './units.js';

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

const signed = (read: Measured, change: Change | null): number => {
  const value = toNumber(read.value);
  return read.negative && change === null && value !== 0 ? -value : value;
};

/** A table's number and year, in front of its title. */
const TABLE_NUMBER = /^(?:续?表|附表)\s*[\d一二三四五六七八九十-]*[:：、]?(?:(?:19|20)\d\d年(?:末|底|度)?)?/u;

/** The company whose report or notice a document is, by its title. */
function companyOf(title: string, words: Vocabulary): string | null {
  if (!/报告|公告|摘要/u.test(title)) return null;
  const entity = entityAtHead(fold(title).replace(/\s+/gu, ''), words);
  return entity?.kind === 'organisation' && /(?:公司|集团|银行)$/u.test(entity.text) ? entity.text : null;
}

/** Behind a place, what makes a title one of its statistics: `云溪统计年鉴2009`. */
const OF_PLACE = /^(?:统计|经济|国民经济|社会|(?:19|20)\d\d年)/u;
const LONGEST_PLACE = 8;

/** The place whose yearbook or review a document is, by its title. */
function placeOfTitle(title: string, words: Vocabulary): string | null {
  const bare = fold(title).replace(/\s+/gu, '');
  for (let length = LONGEST_PLACE; length >= 2; length--) {
    const head = bare.slice(0, length);
    if (OF_PLACE.test(bare.slice(length)) && words.places.has(head)) return head;
  }
  return null;
}

/** Who a table is about: a place or organisation that its title begins with, else the document's. */
function subjectOf(title: string, context: TableContext): string | null {
  const bare = title.replace(TABLE_NUMBER, '');
  // `制造业生产指数——泰国`
  const last = /[—-]{2}(.{2,12})$/u.exec(bare)?.[1];
  if (last !== undefined && isPlace(last, context.words)) return last;
  const entity = entityAtHead(bare, context.words);
  if (entity && (entity.kind === 'place' || entity.kind === 'organisation')) return entity.text;
  return (
    context.place ?? placeOfTitle(context.title ?? '', context.words) ?? companyOf(context.title ?? '', context.words)
  );
}

/** Where a table stands. */
interface Place {
  readonly table: number;
  readonly sheet: string | null;
  /** The unit that an earlier table of the same statements names. */
  readonly inherited: TableUnit | null;
}

/** Reads the claims of one table. */
function* claimsOf(text: string, place: Place, table: ReadTable, context: TableContext): Generator<Claim> {
  const { parse, words } = context;
  const { title, all, time: timeLine, lead } = table.caption;
  const around = {
    units: unitsAround(title, all, parse),
    inherited: place.inherited,
    upTo100: table.numbers.every(({ cell }) => cell.number === null || toNumber(cell.number.value) <= 100),
  };
  const time = tableTime(parse, context.document);
  const { period, told } = tablePeriod([title, timeLine, place.sheet, lead], context, time);
  const about = subjectOf(title, context);
  const { level, share, of } = wholes();
  const noun = titleNoun(title);
  const rows = months();
  let leftOut = 0;
  for (const number of table.numbers.toSorted((a, b) => a.cell.cell.start - b.cell.cell.start)) {
    const read = measure(number, around, parse, noun);
    if (read?.kind === 'level') level(number);
    if (read?.kind === 'share') share(number);
    const names = read && nameNumber(number, read.kind, title === '' ? (context.title ?? '') : title, about, words);
    if (!read || !names || names.indicator === null) {
      leftOut++;
      continue;
    }
    const { kind, change } = kindOf(read, names.indicator, words);
    const own = periodOf(number, time, period, read.base === 'year-start', rows);
    const { row, column, name } = number.cell.cell;
    yield {
      ...numberSentence(text, number),
      ...names,
      rule: TABLE_RULE,
      kind,
      value: signed(read, change),
      min: null,
      max: null,
      unit: kind === 'rank' ? null : read.unit.unit.code,
      bound: read.bound,
      change,
      base: baseOf(read, kind, number, own, (one) => of(one) ?? (titleShare(noun) || null)),
      period: own,
      context: null,
      confidence: cellConfidence({ number, period: own, tablePeriod: period, tableTells: told }),
      status: statusOf(number, title),
      cell: { table: place.table, row: row + 1, column: column + 1, sheet: place.sheet, name },
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
    yield* claimsOf(document.text, place, table, context);
  }
}
