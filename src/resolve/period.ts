/** Periods: the times that a sentence sets, and which of them governs a number. */
import type { DateMention, Mention } from '../../grammars/zh/mention.js';
import { type DateContext, type DocumentDate, isoOf, isoYear, resolveDate, yearOf } from './calendar.js';

/** What a time in a sentence does. */
export type TimeRole =
  /** Holds for the numbers after it. */
  | 'governs'
  /** Where a change starts: `从2012年的…`; holds for the next number alone. */
  | 'from'
  /** What a number is compared with: `较2012年`. */
  | 'compared'
  /** Nothing for any number. */
  | 'none';

export interface Time {
  readonly start: number;
  readonly end: number;
  readonly iso: string | null;
  readonly role: TimeRole;
  /** How far it holds: its own clause, up to a semicolon, or the rest of the sentence. */
  readonly reach: 'clause' | 'segment' | 'sentence';
  /** Stands at the head of its sentence, so that it holds for the sentences after it too. */
  readonly leading: boolean;
}

/** Deictic words with no numeral: they set a period and are no record. */
const CUES =
  /(?=[今截到迄时去上下本前全明头当年期昨目如现至同届此三四五六七八九十过近多一长日几])(?:今年以来|截至目前|截至当前|截止目前|截至今日|截至当日|到目前为止|迄今为止|时至今日|去年同期|上年同期|上年末|上年底|去年末|去年底|去年年底|今年上半年|今年下半年|去年上半年|去年下半年|上半年|下半年|今年|本年度?|去年|上年度?|前年|明年|全年(?!目标|计划|任务|预算|预期)|前两个?月|头两个?月|当年末|当年底|当年|年末|年底|期末|年内|本周|上周|本期|昨[天日]|今[天日]|本月|当月|上月|本季度|目前|如今|当前|(?<![表体呈展实发出涌])现在|至今|当天|当日|同日|届时|本届|本次|此次|[三四五六七八九十]年累计|过去[三四五六七八九十]年|[三四五六七八九十]年间|过去的?一年里?|近年来|多年来|一直以来|长期以来|近日|日前|十年来|五年来|几年来|一年来)/g;

export interface PeriodState {
  /** Set by the head of an earlier sentence in the paragraph. */
  paragraph: string | null;
  /** Set by the heading of the section. */
  section: string | null;
  /** Set by the title of the document. */
  title: string | null;
  /** Year that was last said, for dates that leave it out. */
  year: number | null;
  month: number | null;
  /** Day of the event that the article reports. */
  event: string | null;
  /** Day last named, for 当天 and 届时. */
  lastDay: string | null;
}

interface Reading {
  readonly iso: string | null;
  readonly known: boolean;
}

/** Finds every time of a sentence, resolved, with what it does. Sets `state.year` as it reads. */
export function readTimes(
  folded: string,
  mentions: readonly Mention[],
  document: DocumentDate | null,
  state: PeriodState,
): { times: Time[]; dates: Map<Mention, string> } {
  const times: Time[] = [];
  const dates = new Map<Mention, string>();
  const found: { start: number; end: number; mention: DateMention | null }[] = [];
  for (const mention of mentions)
    if (mention.type === 'date') found.push({ start: mention.start, end: mention.end, mention });
  CUES.lastIndex = 0;
  for (let hit = CUES.exec(folded); hit; hit = CUES.exec(folded)) {
    const start = hit.index;
    const end = start + hit[0].length;
    if (!found.some((f) => f.mention && start < f.end && end > f.start)) found.push({ start, end, mention: null });
  }
  found.sort((a, b) => a.start - b.start);
  let year: number | null = state.year;
  let month: number | null = state.month;
  let sentenceYear: number | null = null;
  for (const { start, end, mention } of found) {
    const before = folded.slice(Math.max(0, start - 12), start);
    const after = folded.slice(end, end + 14);
    let iso: string | null;
    let known = true;
    if (mention) {
      const context: DateContext = {
        document,
        year:
          mention.date.month !== null && mention.date.day !== null && sentenceYear === null
            ? paragraphYear(state, document)
            : (sentenceYear ?? year),
        month,
      };
      iso = resolveDate(mention.date, context);
      dates.set(mention, iso);
      const own = yearOf(mention.date, context);
      if (
        own !== null &&
        mention.date.part !== 'decade' &&
        mention.date.part !== 'century' &&
        !compared(before, after) &&
        !SINCE_RECORD.test(after)
      ) {
        year = own;
        sentenceYear = own;
      }
      if (mention.date.month !== null) month = mention.date.month;
    } else {
      const word = folded.slice(start, end);
      const previous = times[times.length - 1];
      // `5月当月`: says again what the date before it says.
      const again = previous !== undefined && previous.end === start && /^(?:当月|全年|当年)$/.test(word);
      const reading: Reading = again
        ? { iso: previous.iso, known: previous.role === 'governs' }
        : (sameSpanBefore(word, times) ??
          readCue(word, document, { ...state, month }, sentenceYear ?? year, sentenceYear));
      iso = reading.iso;
      known = reading.known;
      const own: number | null = iso === null ? null : isoYear(iso);
      if (own !== null && /年/.test(folded.slice(start, end)) && !compared(before, after)) sentenceYear = own;
    }
    if (mention && iso !== null && /^\d{4}-\d\d-\d\d/.test(iso)) state.lastDay = iso;
    if (!known) {
      times.push({ start, end, iso: null, role: 'none', reach: 'clause', leading: false });
      continue;
    }
    const bulletin =
      iso !== null && /^\d{4}-\d\d(?:\/|$)/.test(iso) && (document === null || (isoYear(iso) ?? 0) <= document.year);
    const text = folded.slice(start, end);
    const reach = reachOf(before, after, text, mention !== null);
    times.push({
      start,
      end,
      iso: since(iso, before, after, document),
      role: roleOf(before, after, text, folded.slice(end, end + 80)),
      reach,
      leading:
        reach === 'sentence' &&
        !/^[本此][届次]$/.test(text) &&
        (/^过去/.test(text) || isLeading(folded, start, bulletin)),
    });
  }
  state.year = year;
  state.month = month;
  return { times, dates };
}

/** A full date without a year looks first at the paragraph's year if that was said as a full date. */
function paragraphYear(state: PeriodState, document: DocumentDate | null): number | null {
  return document !== null && document.month !== null ? null : state.year;
}

function compared(before: string, after: string): boolean {
  return (
    /(?:比|较|同|与|和|跟|对比|相较|相比于|超过|超)$/.test(before) &&
    !/^[，。]/.test(after) &&
    /(?:相比|增|减|提|降|上升|下|扩|高|低|多|少|同期|末|翻|净|回落|缩|收窄|快|慢|上涨|的)/.test(after)
  );
}

/** `2015年以来新低`, `1961年有记录以来最少`. */
const SINCE_RECORD = /^(?:有[^，；]{2,10})?以来(?:的|历史)?(?:同期)?(?:最|新高|新低|首次|首个|第|次[高低])/;

/** `与2010年（第六次人口普查，下同）的133972万人相比`. */
const AGAINST = /^(?:（[^）]{0,40}）)?[^，。；（）]{0,30}相[比较]/;

function roleOf(before: string, after: string, text: string, wide: string): TimeRole {
  if (/(?:比|较|相较|相较于|较之|对比|比较|高于|低于|超过|是|为|相当于)$/.test(before)) {
    if (/(?:是|为|相当于|高于|低于|超过)$/.test(before))
      return /^的[\d一二三四五六七八九十]/.test(after) || /^的$/.test(after)
        ? 'compared'
        : /^(?:同期|水平)/.test(after)
          ? 'compared'
          : 'governs';
    return 'compared';
  }
  if (/(?:恢复至|恢复到|恢复|达到)$/.test(before) && /^(?:同期|水平|的[\d一二三四五六七八九十])/.test(after))
    return 'compared';
  if (/在$/.test(before) && /^(?:的)?基础上/.test(after)) return 'compared';
  if (/[同与和跟]$/.test(before) && AGAINST.test(wide)) return 'compared';
  if (/自$/.test(before)) return 'governs';
  if (/^[上去]年$/.test(text) && /(?:为|是|占|相当于)$/.test(before)) return 'compared';
  // `为1961年有记录以来最少`: how long a record has stood.
  if (SINCE_RECORD.test(after)) return 'none';
  if (/[\d一二三四五六七八九〇]年?(?:-|~|—|至|到)/.test(text)) return 'governs';
  if (/(?:从|由|自)$/.test(before)) return /^(?:以来|起|开始|至今|.{0,14}以来)/.test(after) ? 'governs' : 'from';
  if (/^(?:去年同期|上年同期)$/.test(text)) return 'compared';
  return 'governs';
}

/** A date that only says when something else happened reaches no further than its clause: `成立于2009年9月`, `出现在1月30日`. */
function reachOf(before: string, after: string, text: string, written: boolean): Time['reach'] {
  if (/^(?:年末|年底|期末|[当去上]年末|[当去上]年底|去年年底)$/.test(text)) return 'segment';
  // `获奖3项，其中2019年2项；获…`: one part of what is told, up to the semicolon.
  if (/其中，?$/.test(before)) return 'segment';
  if (!written) return 'sentence';
  if (
    /(?:成立|始建|建|创办|创立|创建|出生|设立|组建|注册|上市|开园|投产|建成|出现|发生|始|起步|启动|开工|签署|发布|出台|印发|实施)[于在]$/.test(
      before,
    )
  )
    return 'clause';
  if (/^(?:建厂|成立|创办|建立|设立|始建|建成|出生|开园|创建|组建|改制|建校|建院)(?!以来)/.test(after)) return 'clause';
  if (/[^，；。：]于$/.test(before)) return 'clause';
  if (/[于在]$/.test(before) && /^[，；。]/.test(after) && !/(?:^|[，；。：])[于在]$/.test(before)) return 'clause';
  return 'sentence';
}

/** `自2019年…以来`: from that year to the document's. */
function since(iso: string | null, before: string, after: string, document: DocumentDate | null): string | null {
  if (iso === null || iso.includes('/') || document === null) return iso;
  if (/(?:自|自从|从)$/.test(before) && /^(?:以来|起|\d{0,2}时?起|至今|.{0,12}以来)/.test(after)) {
    const from = iso.slice(0, 4);
    if (/^\d{0,2}时?起/.test(after) && iso.length > 4) return iso;
    return from === String(document.year) ? from : `${from}/${document.year}`;
  }
  if (/^以来/.test(after)) {
    const from = iso.slice(0, 4);
    return from === String(document.year) ? iso : `${from}/${document.year}`;
  }
  return iso;
}

const HEAD_WORDS =
  /^(?:[“‘（—◇▶●■·\s]|截至|截止|截止到|到|至|在|于|自|从|据统计|据悉|据了解|数据显示|统计显示|其中|例如|同时|此外|另外|此前|今后|近日|其|了解到|值得一提的是|[一二三四五六七八九十]、|（[一二三四五六七八九十]+）|[一二三四五六七八九十]是|\d+[.、]|[^，。；：]{0,24}[:：]|[^，。；]{0,14}(?:显示|介绍|获悉|指出|表示|称|透露|统计|公布|初步核算|核算)，|[与同和][^，。；]{2,16}相比，|经|初步核算，|本报讯|）|记者[^，]{0,8}，?)*$/;

/** `苏州一季度…`, `作为工业大市，苏州一季度…`: a time right behind whom the sentence is about. */
const BEHIND_SUBJECT =
  /^(?:[^，。；：]{2,14}，)?[\p{Script=Han}A-Za-z]{2,8}(?<![于在从到比较自至对的因为是占与和及、])$/u;

function isLeading(folded: string, start: number, bulletin: boolean): boolean {
  const head = folded.slice(0, start);
  if (head.length > 30) return false;
  // A bulletin goes on with its months; a year told of one body is not the next sentence's.
  return HEAD_WORDS.test(head) || (bulletin && BEHIND_SUBJECT.test(head));
}

function readCue(
  word: string,
  document: DocumentDate | null,
  state: PeriodState,
  year: number | null,
  sentenceYear: number | null,
): Reading {
  const y = document?.year ?? null;
  const full = document === null || document.inferred ? null : isoOf(document);
  const of = (n: number | null, suffix = ''): Reading => ({ iso: n === null ? null : `${n}${suffix}`, known: true });
  const pad = (m: number): string => String(m).padStart(2, '0');
  switch (word) {
    case '目前':
    case '截至目前':
    case '截至当前':
    case '截止目前':
    case '到目前为止':
    case '迄今为止':
    case '时至今日':
    case '如今':
    case '当前':
    case '现在':
    case '至今':
    case '截至今日':
      return { iso: full, known: true };
    case '本周':
    case '上周':
    case '本期':
      return { iso: null, known: false };
    case '今天':
    case '今日':
    case '昨天':
    case '昨日':
      return { iso: word.startsWith('今') ? full : dayBefore(document), known: true };
    case '今年':
    case '本年':
    case '本年度':
      return of(y);
    case '今年以来':
    case '年内':
      return of(y);
    case '去年':
    case '过去一年':
    case '过去的一年':
    case '过去一年里':
    case '过去的一年里':
      return of(y === null ? null : y - 1);
    case '上年':
    case '上年度':
      return of(before(sentenceYear ?? y));
    case '上年同期':
    case '上年末':
    case '上年底':
      return of(before(sentenceYear ?? y), /[末底]/.test(word) ? '-12-31' : '');
    case '去年同期':
    case '去年末':
    case '去年底':
    case '去年年底':
      return of(before(y), /[末底]/.test(word) ? '-12-31' : '');
    case '前两月':
    case '前两个月':
    case '头两月':
    case '头两个月': {
      const of2 = year ?? y;
      return { iso: of2 === null ? null : `${of2}-01/${of2}-02`, known: true };
    }
    case '前年':
      return of(y === null ? null : y - 2);
    case '明年':
      return of(y === null ? null : y + 1);
    case '全年':
    case '当年':
      return of(sentenceYear ?? sectionYear(state) ?? year ?? wholeYear(document));
    case '年末':
    case '年底':
    case '期末':
    case '当年末':
    case '当年底':
      return of(sentenceYear ?? sectionYear(state) ?? year ?? wholeYear(document), '-12-31');
    case '上半年':
    case '今年上半年':
      return of(word === '上半年' ? (year ?? y) : y, '').iso === null
        ? { iso: null, known: true }
        : half(word === '上半年' ? (year ?? y) : y, 1);
    case '下半年':
    case '今年下半年':
      return half(word === '下半年' ? (year ?? y) : y, 2);
    case '去年上半年':
      return half(y === null ? null : y - 1, 1);
    case '去年下半年':
      return half(y === null ? null : y - 1, 2);
    case '本月':
    case '当月': {
      const m = state.month ?? document?.month ?? null;
      return { iso: y === null || m === null ? null : `${word === '当月' ? (year ?? y) : y}-${pad(m)}`, known: true };
    }
    case '上月': {
      const m = state.month ?? document?.month ?? null;
      const of2 = year ?? y;
      return {
        iso: of2 === null || m === null ? null : m === 1 ? `${of2 - 1}-12` : `${of2}-${pad(m - 1)}`,
        known: true,
      };
    }
    case '本季度': {
      const m = document?.month ?? null;
      const first = m === null ? 0 : Math.floor((m - 1) / 3) * 3 + 1;
      return { iso: y === null || m === null ? null : `${y}-${pad(first)}/${y}-${pad(first + 2)}`, known: true };
    }
    case '当天':
    case '当日':
    case '同日':
    case '届时':
      return { iso: state.lastDay, known: state.lastDay !== null };
    case '本届':
    case '本次':
    case '此次':
      return { iso: state.event, known: state.event !== null };
    default:
      return { iso: null, known: true };
  }
}

function before(year: number | null): number | null {
  return year === null ? null : year - 1;
}

/** `2024年上半年…，去年同期…`: the same months a year before. */
function sameSpanBefore(word: string, times: readonly Time[]): Reading | null {
  if (!/^[上去]年同期$/.test(word)) return null;
  const spoken = times.findLast((time) => time.role === 'governs')?.iso ?? '';
  if (!/^\d{4}-\d\d(?:\/\d{4}-\d\d)?$/.test(spoken)) return null;
  return { iso: spoken.replace(/\d{4}/g, (year) => String(Number(year) - 1)), known: true };
}

function dayBefore(document: DocumentDate | null): string | null {
  if (document === null || document.month === null || document.day === null) return null;
  return new Date(Date.UTC(document.year, document.month - 1, document.day - 1)).toISOString().slice(0, 10);
}

/** `全年` in a text of the first half of a year looks back on the year before. */
function wholeYear(document: DocumentDate | null): number | null {
  if (document === null) return null;
  return document.month !== null && document.month <= 6 ? document.year - 1 : document.year;
}

function sectionYear(state: PeriodState): number | null {
  const iso =
    state.paragraph !== null && /^\d{4}/.test(state.paragraph) ? state.paragraph : (state.section ?? state.title);
  return iso === null ? null : isoYear(iso);
}

function half(year: number | null, which: 1 | 2): Reading {
  if (year === null) return { iso: null, known: true };
  return { iso: which === 1 ? `${year}-01/${year}-06` : `${year}-07/${year}-12`, known: true };
}
