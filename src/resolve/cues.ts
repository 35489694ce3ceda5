/** Deictic words with no numeral (今年, 去年同期, 本月): they set a period and are no record of their own. */
import words from '../../grammars/zh/lexicon/time-words.json' with { type: 'json' };
import { type DocumentDate, halfOf, isoOf, isoYear, monthsOf, shiftMonths, shiftYears } from './calendar.js';
import { globalPattern } from './pattern.js';

type Meaning = keyof typeof words.meanings;

const MEANING: ReadonlyMap<string, Meaning> = new Map(
  (Object.entries(words.meanings) as [Meaning, string[]][]).flatMap(([meaning, list]) =>
    list.map((word): [string, Meaning] => [word, meaning]),
  ),
);

const NOT_BEFORE: Readonly<Record<string, readonly string[]>> = words.notBefore;
const NOT_BEHIND: Readonly<Record<string, readonly string[]>> = words.notBehind;

const CUES = globalPattern`${[...MEANING.keys()]}`;

export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** Finds the deictic words of a sentence. */
export function* cuesOf(folded: string): Generator<Cue> {
  for (const hit of folded.matchAll(CUES)) {
    const word = hit[0];
    const start = hit.index;
    const end = start + word.length;
    if (NOT_BEFORE[word]?.some((next) => folded.startsWith(next, end))) continue;
    if (NOT_BEHIND[word]?.some((last) => folded.endsWith(last, start) || folded[start - 1] === last)) continue;
    yield { start, end, word };
  }
}

/** What a deictic word is resolved with. */
export interface CueContext {
  readonly document: DocumentDate | null;
  /** Year that the sentence itself has said before the word. */
  readonly sentenceYear: number | null;
  /** Year that was last said in the paragraph, or in this sentence. */
  readonly year: number | null;
  /** Year that the paragraph, the section or the title holds for. */
  readonly governingYear: number | null;
  /** Month or part of a year that the text around the word is about: the title's, or the first that was told. */
  readonly span: string | null;
  readonly month: number | null;
  readonly lastDay: string | null;
  readonly event: string | null;
}

export interface Reading {
  readonly iso: string | null;
  /** Whether the word says a time at all; else it governs nothing. */
  readonly known: boolean;
}

const NOTHING: Reading = { iso: null, known: false };
const known = (iso: string | null): Reading => ({ iso, known: true });

/** The time that a deictic word stands for. */
export function readCue(word: string, context: CueContext): Reading {
  const { document, sentenceYear } = context;
  const y = document?.year ?? null;
  const ofYear = (year: number | null, suffix = ''): Reading => known(year === null ? null : `${year}${suffix}`);
  const before = (year: number | null): number | null => (year === null ? null : year - 1);
  const half = (year: number | null, which: 1 | 2): Reading => known(year === null ? null : halfOf(year, which));
  switch (MEANING.get(word)) {
    case 'documentDay':
      return known(document === null || document.inferred ? null : isoOf(document));
    case 'dayBefore':
      return known(dayBefore(document));
    case 'weekUnknown':
      return NOTHING;
    case 'thisYear':
      return ofYear(y);
    case 'lastYear':
      return ofYear(before(y));
    case 'yearBefore':
      return ofYear(before(sentenceYear ?? context.governingYear ?? y));
    case 'endOfYearBefore':
      return ofYear(before(sentenceYear ?? context.governingYear ?? y), '-12-31');
    case 'samePartLastYear':
      return context.span !== null
        ? known(shiftYears(context.span, -1))
        : ofYear(before(word.startsWith('去') ? y : (sentenceYear ?? y)));
    case 'endOfLastYear':
      return ofYear(before(y), '-12-31');
    case 'yearBeforeLast':
      return ofYear(y === null ? null : y - 2);
    case 'nextYear':
      return ofYear(y === null ? null : y + 1);
    case 'wholeYear':
      return ofYear(sentenceYear ?? context.governingYear ?? context.year ?? yearGone(document));
    case 'endOfYear':
      return ofYear(sentenceYear ?? context.governingYear ?? context.year ?? yearGone(document), '-12-31');
    case 'endOfPart':
      return context.span === null
        ? ofYear(sentenceYear ?? context.governingYear ?? context.year ?? yearGone(document), '-12-31')
        : known(context.span);
    case 'firstTwoMonths': {
      const year = context.year ?? context.governingYear ?? y;
      return known(year === null ? null : monthsOf(year, 1, 2));
    }
    case 'firstHalf':
      return half(word === '上半年' ? (context.year ?? context.governingYear ?? y) : y, 1);
    case 'secondHalf':
      return half(word === '下半年' ? (context.year ?? context.governingYear ?? y) : y, 2);
    case 'firstHalfOfLastYear':
      return half(before(y), 1);
    case 'secondHalfOfLastYear':
      return half(before(y), 2);
    case 'thisMonth':
      return known(monthOf(context, y));
    case 'sameMonth':
      return known(monthOf(context, context.year ?? y));
    case 'monthBefore': {
      const month = monthOf(context, context.year ?? y);
      return known(month === null ? null : shiftMonths(month, -1));
    }
    case 'thisQuarter':
      return known(quarterOf(context));
    case 'quarterBefore': {
      const quarter = quarterOf(context);
      return known(quarter === null ? null : shiftMonths(quarter, -3));
    }
    case 'dayNamed':
      return { iso: context.lastDay, known: context.lastDay !== null };
    case 'event':
      return { iso: context.event, known: context.event !== null };
    default:
      return known(null);
  }
}

/** The month that 本月 stands for: the one that the text is about, else the one said last, else the document's. */
function monthOf({ document, span, month }: CueContext, year: number | null): string | null {
  if (month === null && span !== null && /^\d{4}-\d\d$/.test(span)) return span;
  const of = month ?? document?.month ?? null;
  return year === null || of === null ? null : monthsOf(year, of, of);
}

/** The quarter that 本季度 stands for: the one that the text is about, else the document's. */
function quarterOf({ document, span }: CueContext): string | null {
  const said = /^(\d{4})-(\d\d)\/\1-(\d\d)$/.exec(span ?? '');
  if (said && Number(said[3]) - Number(said[2]) === 2) return span;
  if (document === null || document.month === null) return null;
  const first = Math.floor((document.month - 1) / 3) * 3 + 1;
  return monthsOf(document.year, first, first + 2);
}

function dayBefore(document: DocumentDate | null): string | null {
  if (document === null || document.month === null || document.day === null) return null;
  return new Date(Date.UTC(document.year, document.month - 1, document.day - 1)).toISOString().slice(0, 10);
}

/** `全年` in a text of the first half of a year looks back on the year before. */
function yearGone(document: DocumentDate | null): number | null {
  if (document === null) return null;
  return document.month !== null && document.month <= 6 ? document.year - 1 : document.year;
}

/** The year that the text around a sentence is about. */
export function governingYear(paragraph: string | null, section: string | null, title: string | null): number | null {
  const iso = paragraph !== null && /^\d{4}/.test(paragraph) ? paragraph : (section ?? title);
  return iso === null ? null : isoYear(iso);
}
