/** What a time in a sentence does: whether it governs the numbers behind it, and how far. */
import { type DocumentDate, isoYear } from './calendar.js';

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

/** How far a time holds: inside its brackets, its own clause, up to a semicolon, or the rest of the sentence. */
export type Reach = 'brackets' | 'clause' | 'segment' | 'sentence';

/** Whether a time is one that something is compared with, by what stands right around it. */
export function compared(before: string, after: string): boolean {
  return (
    /(?:比|较|同|与|和|跟|对比|相较|相比于|超过|超)$/.test(before) &&
    !/^[，。]/.test(after) &&
    /(?:相比|增|减|提|降|上升|下|扩|高|低|多|少|同期|末|翻|净|回落|缩|收窄|快|慢|上涨|的)/.test(after)
  );
}

/** `2015年以来新低`, `1961年有记录以来最少`, `自2009年1月以来的最低值`. */
export const SINCE_RECORD = /^(?:有[^，；]{2,10})?以来(?:的|历史)?(?:同期)?(?:最|新高|新低|首次|首个|第|次[高低])/;

/** `与2010年（第六次人口普查，下同）的133972万人相比`. */
const AGAINST = /^(?:（[^）]{0,40}）)?[^，。；（）]{0,30}相[比较]/;
/** `与上月末持平`, `和去年同期基本相当`. */
const SAME_AS = /^(?:[^，。；]{0,4})(?:基本|大体|大致)?(?:持平|相当|一致|相同|相仿)/;
/** `去年同期为增长10.8%`, `上年同期盈利1.59亿元`: a level of its own. */
const OWN_LEVEL = /^(?:的)?(?:[^，。；、\d比较]{0,10})$/;

/** What a time does, by what stands around it. */
export function roleOf(before: string, after: string, text: string, wide: string): TimeRole {
  if (/(?:比|较|相较|相较于|较之|对比|比较|高于|低于|超过|是|为|相当于)$/.test(before)) {
    if (/(?:是|为|相当于|高于|低于|超过)$/.test(before))
      return /^的[\d一二三四五六七八九十]/.test(after) || /^的$/.test(after)
        ? 'compared'
        : /^(?:同期|水平)/.test(after)
          ? 'compared'
          : SINCE_RECORD.test(after)
            ? 'none'
            : 'governs';
    return 'compared';
  }
  if (/(?:恢复至|恢复到|恢复|达到)$/.test(before) && /^(?:同期|水平|的[\d一二三四五六七八九十])/.test(after))
    return 'compared';
  if (/在$/.test(before) && /^(?:的)?基础上/.test(after)) return 'compared';
  if (/[同与和跟]$/.test(before) && (AGAINST.test(wide) || SAME_AS.test(after))) return 'compared';
  // `为1961年有记录以来最少`: how long a record has stood.
  if (SINCE_RECORD.test(after)) return 'none';
  // `继第二季度之后`: what came before.
  if (/继$/.test(before) && /^[^，。；]{0,6}[之以]?后/.test(after)) return 'none';
  if (/自$/.test(before)) return 'governs';
  if (/^[上去]年$/.test(text) && /(?:为|是|占|相当于)$/.test(before)) return 'compared';
  if (/[\d一二三四五六七八九〇]年?(?:-|~|—|至|到)/.test(text)) return 'governs';
  if (/(?:从|由|自)$/.test(before)) return /^(?:以来|起|开始|至今|.{0,14}以来)/.test(after) ? 'governs' : 'from';
  if (/同期$/.test(text)) return OWN_LEVEL.test(wide.split(/(?=[-+]?\d)/, 1)[0] as string) ? 'governs' : 'compared';
  return 'governs';
}

/** What has been set up, opened or begun at a time, and nothing else: `成立于2009年9月`. */
const EVENT =
  '成立|始建|建|创办|创立|创建|出生|设立|组建|注册|上市|开园|投产|建成|出现|发生|始|起步|启动|开工|签署|发布|出台|印发|实施';
const EVENT_BEFORE = new RegExp(`(?:${EVENT})[于在]$`);
const EVENT_BEHIND = /^(?:建厂|成立|创办|建立|设立|始建|建成|出生|开园|创建|组建|改制|建校|建院)(?!以来)/;
/** `计划今年7月开工建设的项目投资9亿元`, `拟于2025年投产，年产…`: when a thing begins is not when its figures hold. */
const BEGINS_BEHIND =
  /^(?:[底末初]|上旬|中旬|下旬|前)?(?:正式|全面|陆续|全部|可|将|要)?(?:开工|动工|开建|投产|竣工|完工|建成|通车|投入使用|投入运营|投用|交付使用|启用|试运营|上线|上市|开业)(?:建设|运营|投产|使用|通车)?(?=[的，。；]|$)/;
const INTENDS = /(?:计划|拟|预计|将|力争|争取|有望|确保|预期)[于在到至]?$/;

/** A date that only says when something else happened reaches no further than its clause: `成立于2009年9月`. */
export function reachOf(before: string, after: string, text: string, written: boolean): Reach {
  if (/^(?:年末|年底|期末|[当去上]年末|[当去上]年底|去年年底)$/.test(text)) return 'segment';
  // `获奖3项，其中2019年2项；获…`: one part of what is told, up to the semicolon.
  if (/其中，?$/.test(before)) return 'segment';
  if (/同期$/.test(text)) return 'clause';
  if (!written) return 'sentence';
  if (EVENT_BEFORE.test(before)) return 'clause';
  if (EVENT_BEHIND.test(after)) return 'clause';
  if (/[^，；。：]于$/.test(before)) return 'clause';
  if (/[于在]$/.test(before) && /^[，；。]/.test(after) && !/(?:^|[，；。：])[于在]$/.test(before)) return 'clause';
  return 'sentence';
}

const PUBLISHES = '(?:发布|公布|发表|刊发|更新|印发|编印|编制|成文|披露|通报)';
const PUBLISHED_BEFORE = new RegExp(`${PUBLISHES}[于在](?:当地时间|北京时间)?$`);
const PUBLISHED_BEHIND = new RegExp(`^(?:[上下]午|晚间?|凌晨|早间)?(?:正式|对外|联合|首次)?${PUBLISHES}`);

/** `发布于2026年5月`, `本公报由统计局于2026年5月发布`: when a text came out, not what it is about. */
export function isPublication(before: string, after: string): boolean {
  return PUBLISHED_BEFORE.test(before) || (/[于在]$/.test(before) && PUBLISHED_BEHIND.test(after));
}

/** Whether a time only says when a thing is to begin, so that it holds for no number. */
export function onlyBegins(before: string, after: string): boolean {
  return INTENDS.test(before) && BEGINS_BEHIND.test(after);
}

/** `自2019年…以来`: from that year to the document's. */
export function since(iso: string | null, before: string, after: string, document: DocumentDate | null): string | null {
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
/** `发布2022年第一季度报告`, `公布上半年财报`: what the sentences behind it go on to tell. */
const REPORT_BEHIND =
  /^(?:[^，。；、\d]{0,8})(?:报告|财报|业绩|年报|季报|半年报|中报|快报|预告|公告|简报|公报)(?!会|期|告会|工作|编)/;
const REPORTS = /(?:发布|公布|披露|发表|公告|晒出|交出|出炉|显示)[^，。；\d]{0,8}$/;

/** Whether a time at the head of its sentence holds for the sentences behind it, too. */
export function isLeading(folded: string, start: number, end: number, bulletin: boolean): boolean {
  const head = folded.slice(0, start);
  if (REPORTS.test(head.slice(-20)) && REPORT_BEHIND.test(folded.slice(end, end + 16))) return true;
  if (head.length > 30) return false;
  // A bulletin goes on with its months; a year told of one body is not the next sentence's.
  return HEAD_WORDS.test(head) || (bulletin && BEHIND_SUBJECT.test(head));
}

/** Whether a time is a month or part of a year that the document can already look back on. */
export function isBulletinTime(iso: string | null, document: DocumentDate | null): boolean {
  return iso !== null && /^\d{4}-\d\d(?:\/|$)/.test(iso) && (document === null || (isoYear(iso) ?? 0) <= document.year);
}
