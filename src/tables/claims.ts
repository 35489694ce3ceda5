/** Claims of tables: every number with its unit, kind, period and names. What cannot be understood is left out. */
import { toNumber } from '../../grammars/zh/decimal.js';
import { fold } from '../layout/fold.js';
import type { TextDocument } from '../read/text-document.js';
import type { Change } from '../record/schema.js';
import type { DocumentDate } from '../resolve/calendar.js';
import type { Claim } from '../resolve/claim.js';
import type { Words as Vocabulary } from '../resolve/words.js';
import { captionUnits, unitsAround } from './caption-units.js';
import { baseOf, kindOf, statusOf } from './cell-kind.js';
import { periodOf, tablePeriod, yearsAbove } from './cell-period.js';
import { cellConfidence, type Evidence } from './confidence.js';
import { type Around, levelUnit } from './level-unit.js';
import { type Measured, measure } from './measured.js';
import { nameNumber } from './names/compose.js';
import { isPer } from './names/title.js';
import { type Named, tellApart } from './names/told-apart.js';
import { type ReadTable, readTable } from './read-table.js';
import { isYearbook } from './roles/line.js';
import { isMeasure } from './roles/measure.js';
import { headingNoun } from './roles/noun.js';
import { titleShare } from './roles/share.js';
import { titleNoun } from './roles/title.js';
import { numberSentence } from './sentence.js';
import { wholes } from './shares.js';
import { type Surroundings, surroundings } from './surroundings.js';
import type { TableNumber } from './table-number.js';
import { subjectOf } from './table-subject.js';
import { months, tableTime } from './time.js';
import type { Parse, TableUnit } from './units.js';

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
  /** The sentence by which the document says what time all of its numbers are of. */
  readonly announced?: string | null;
  /** Told how many numbers of a table were left out. */
  readonly leftOut?: (count: number) => void;
}

/** The rule of every claim of a table. */
export const TABLE_RULE = 'tableCell';

const signed = (read: Measured, change: Change | null): number => {
  const value = toNumber(read.value);
  return read.negative && change === null && value !== 0 ? -value : value;
};

/** What the title says that shares are of: `就业人员` for `就业人员及构成`, under a heading `构成`. */
const sharedTitle = ({ headings }: TableNumber, noun: string): string | null =>
  titleShare(noun) || (headings.some(({ text }) => /^(?:构成|比重)$/u.test(text)) && isMeasure(noun) ? noun : null);

/** `邮政局所（年底数）`: the years of a table are their last days. */
const AT_YEAR_END = /（年[底末]数?）/u;

/** What the headings of a table name. */
const headingNouns = ({ numbers }: ReadTable): string[] =>
  [...new Set(numbers.flatMap(({ headings }) => headings.map(({ text }) => headingNoun(text))))].filter(
    (noun) => noun.length > 1,
  );

/** Where a table stands. */
interface Place {
  readonly table: number;
  readonly sheet: string | null;
  /** The unit that an earlier table of the same statements names. */
  readonly inherited: TableUnit | null;
  readonly above: Surroundings;
}

/** The greatest number under each title of a table. */
function greatestByTitle({ numbers }: ReadTable): Map<string | null, number> {
  const greatest = new Map<string | null, number>();
  for (const { title, cell } of numbers)
    greatest.set(title, Math.max(greatest.get(title) ?? 0, cell.number === null ? 0 : toNumber(cell.number.value)));
  return greatest;
}

/** A claim of a table before its name is compared with those of the others. */
type Unnamed = Omit<Claim, 'subject' | 'indicator' | 'confidence'>;

/** The unit that counts what a number measures; for a change or a share, what that is of. */
const countingUnit = (number: TableNumber, read: Measured, around: Around, parse: Parse): TableUnit | null =>
  read.kind === 'level' ? read.unit : levelUnit({ ...number, headings: number.levelHeadings }, around, parse);

/** Reads the numbers of one table, each with its name and all else of its claim. */
function readClaims(
  text: string,
  place: Place,
  table: ReadTable,
  context: TableContext,
): (Named & { claim: Unnamed; evidence: Evidence })[] {
  const { parse, words } = context;
  const { title, all, time: timeLine, lead } = table.caption;
  const greatest = greatestByTitle(table);
  const around = { units: unitsAround(title, all, parse), inherited: place.inherited };
  const time = tableTime(parse, context.document);
  const { period, told } = tablePeriod(
    [title, timeLine, place.sheet, ...all.split('\n').filter((line) => !line.endsWith('日')), lead],
    { above: place.above, nouns: headingNouns(table) },
    context,
    time,
  );
  const about = subjectOf(title, place.above, context);
  const texts = new Set(
    table.numbers.flatMap(({ headings, label }) => [...headings.map((heading) => heading.text), label?.text ?? '']),
  );
  const { level, share, of } = wholes();
  const rows = months();
  const years = yearsAbove();
  return table.numbers
    .toSorted((a, b) => a.cell.cell.start - b.cell.cell.start)
    .flatMap((number) => {
      // Below numbers a stretch may have a title of its own.
      const own = (number.title ?? title) || (isYearbook(context.title ?? '') ? '' : (context.title ?? ''));
      const upTo100 = (greatest.get(number.title) ?? 0) <= 100;
      const read = measure(number, { ...around, noun: titleNoun(own), upTo100 }, parse, titleNoun(own));
      if (read?.kind === 'level') level(number);
      if (read?.kind === 'share') share(number);
      const counted =
        read === null || isPer(own)
          ? null
          : countingUnit(number, read, { ...around, noun: titleNoun(own), upTo100 }, parse);
      const names = read && nameNumber(number, read, { title: own, texts, place: about, period, counted, words });
      if (!read || !names || names.indicator === null) return [];
      const { kind, change } = kindOf(read, names.indicator, own, words);
      const dated = years(number, periodOf(number, time, period, read.base === 'year-start', rows));
      const at =
        read.kind === 'level' && AT_YEAR_END.test(own) && /^\d{4}$/.test(dated ?? '') ? `${dated}-12-31` : dated;
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
        base: baseOf(read, kind, number, at, (one) => of(one, sharedTitle(number, titleNoun(own)))),
        period: at,
        context: null,
        status: statusOf(number, title),
        cell: { table: place.table, row: row + 1, column: column + 1, sheet: place.sheet, name },
      };
      const rest = [kind, claim.unit, change, claim.base, at, claim.status].join();
      const evidence = { number, period: at, tablePeriod: period, tableTells: told };
      const isTimeless = at === null;
      return [{ number, subject: names.subject, indicator: names.indicator, rest, isTimeless, claim, evidence }];
    });
}

/** Reads the claims of one table, and tells how many of its numbers were left out. */
function claimsOf(text: string, place: Place, table: ReadTable, context: TableContext): Claim[] {
  const read = readClaims(text, place, table, context);
  if (read.length < table.numbers.length) context.leftOut?.(table.numbers.length - read.length);
  return tellApart(read, subjectOf(table.caption.title, place.above, context)).map(({ subject, indicator }, i) => {
    const { claim, evidence } = read[i] as { claim: Unnamed; evidence: Evidence };
    return { ...claim, subject, indicator, confidence: cellConfidence(evidence, { subject, indicator }) };
  });
}

/** `现将2020年11月1日零时…公布如下`, at the head of a document. */
const ANNOUNCED = /现将([^。；]{0,40}?(?:19|20)\d\d年[^。；]{0,60}?)(?:公布|通报|发布|公告)如下/u;
/** `报告期：2022-06-30`: a line at the head of a page of figures. */
const REPORTED =
  /(?:报告期|统计期|统计时间|数据时间|数据期)[:：]((?:19|20)\d\d(?:[-年./]\d{1,2}(?:[-月./]\d{1,2}日?)?)?)/u;
/** How much of a document is looked at for it. */
const HEAD = 1500;

/** What time all numbers of a document are of, as its first lines say it. */
function announcement({ text }: Pick<TextDocument, 'text'>): string | null {
  const head = fold(text.slice(0, HEAD)).replace(/[ \t\u3000]+/gu, '');
  return ANNOUNCED.exec(head.replace(/\s+/gu, ''))?.[1] ?? REPORTED.exec(head)?.[1] ?? null;
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
  const announced = announcement(document);
  const reading = surroundings(document.text);
  for (const [index, region] of document.regions.entries()) {
    const above = reading.above();
    reading.pass(region);
    if (region.kind !== 'table') continue;
    number++;
    const table = readTable(document.text, document.regions, index, context.parse);
    if (table === null) continue;
    const isStatement = STATEMENT.test(table.caption.title);
    const own = captionUnits(table.caption.all, context.parse);
    if (isStatement && own.length === 1) inherited = own[0] ?? null;
    const place = { table: number, sheet: region.sheet, inherited: isStatement ? inherited : null, above };
    yield* claimsOf(document.text, place, table, { ...context, announced });
  }
}
