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
import { periodOf, tablePeriod, yearsAbove } from './cell-period.js';
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
const TABLE_NUMBER = /^(?:(?:续?表|附表)\s*[\d一二三四五六七八九十-]*[:：、]?)?(?:(?:19|20)\d\d年(?:末|底|度)?)?/u;

/** An office whose accounts a document is: `云溪县审计局2020年部门决算`. */
const OFFICE =
  /^(.{3,24}?(?:局|委员会|办公室|中心|站|所|厅|部|学校|大学|学院|医院|馆))(?=(?:19|20)\d\d年.{0,8}(?:决算|预算|报表))/u;

/** The company whose report or notice a document is, or the office whose accounts, by its title. */
function companyOf(title: string, words: Vocabulary): string | null {
  const office = OFFICE.exec(fold(title).replace(/\s+/gu, ''))?.[1];
  if (office !== undefined) return office;
  if (!/报告|公告|摘要/u.test(title)) return null;
  const entity = entityAtHead(fold(title).replace(/\s+/gu, ''), words);
  return entity?.kind === 'organisation' && /(?:公司|集团|银行)$/u.test(entity.text) ? entity.text : null;
}

/** Behind a place, what makes a title one of its statistics: `云溪统计年鉴2009`. */
const OF_PLACE = /^(?:统计|经济|国民经济|社会|(?:19|20)\d\d年)/u;
const LONGEST_PLACE = 8;
/** A place that no list knows. */
const DIVISION = /^\p{Script=Han}{2,5}[省市县区州旗乡镇]$/u;

/** The place whose yearbook or review a document is, by its title. */
function placeOfTitle(title: string, words: Vocabulary): string | null {
  const bare = fold(title).replace(/\s+/gu, '');
  for (let length = LONGEST_PLACE; length >= 2; length--) {
    const head = bare.slice(0, length);
    if (OF_PLACE.test(bare.slice(length)) && (words.places.has(head) || DIVISION.test(head))) return head;
  }
  return null;
}

/** `邮政局所（年底数）`: the years of a table are their last days. */
const AT_YEAR_END = /（年[底末]数?）/u;

/** Who a table is about: a place or organisation that its title begins with, else the document's. */
function subjectOf(title: string, context: TableContext): string | null {
  const bare = title.replace(TABLE_NUMBER, '').replace(/^[分各按](?:地区|县区|县市|市县|行业|部门)的?/u, '');
  // `制造业生产指数——泰国`
  const last = /[—-]{2}(.{2,12})$/u.exec(bare)?.[1];
  if (last !== undefined && isPlace(last, context.words)) return last;
  const entity = entityAtHead(bare, context.words);
  // `云浮县`, where only `云浮` is known.
  if (entity?.kind === 'place' && /^[省市县区州旗]/u.test(bare.slice(entity.length)))
    return bare.slice(0, entity.length + 1);
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

/** The greatest number under each title of a table. */
function greatestByTitle({ numbers }: ReadTable): Map<string | null, number> {
  const greatest = new Map<string | null, number>();
  for (const { title, cell } of numbers)
    greatest.set(title, Math.max(greatest.get(title) ?? 0, cell.number === null ? 0 : toNumber(cell.number.value)));
  return greatest;
}

/** Reads the claims of one table. */
function* claimsOf(text: string, place: Place, table: ReadTable, context: TableContext): Generator<Claim> {
  const { parse, words } = context;
  const { title, all, time: timeLine, lead } = table.caption;
  const greatest = greatestByTitle(table);
  const around = {
    units: unitsAround(title, all, parse),
    inherited: place.inherited,
  };
  const time = tableTime(parse, context.document);
  const { period, told } = tablePeriod([title, timeLine, place.sheet, lead], context, time);
  const about = subjectOf(title, context);
  const { level, share, of } = wholes();
  const rows = months();
  const years = yearsAbove();
  let leftOut = 0;
  for (const number of table.numbers.toSorted((a, b) => a.cell.cell.start - b.cell.cell.start)) {
    // Below numbers a stretch may have a title of its own.
    const own = (number.title ?? title) || (context.title ?? '');
    const upTo100 = (greatest.get(number.title) ?? 0) <= 100;
    const read = measure(number, { ...around, upTo100 }, parse, titleNoun(own));
    if (read?.kind === 'level') level(number);
    if (read?.kind === 'share') share(number);
    const names = read && nameNumber(number, read.kind, own, about, words);
    if (!read || !names || names.indicator === null) {
      leftOut++;
      continue;
    }
    const { kind, change } = kindOf(read, names.indicator, words);
    const dated = years(number, periodOf(number, time, period, read.base === 'year-start', rows));
    const at = read.kind === 'level' && AT_YEAR_END.test(own) && /^\d{4}$/.test(dated ?? '') ? `${dated}-12-31` : dated;
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
      base: baseOf(read, kind, number, at, (one) => of(one, titleShare(titleNoun(own)) || null)),
      period: at,
      context: null,
      confidence: cellConfidence({ number, period: at, tablePeriod: period, tableTells: told }),
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
