/** What a page says of itself: title, date, encoding. */
import { pattern } from '../../../grammars/pattern.js';
import calendar from '../../../grammars/zh/lexicon/calendar.json' with { type: 'json' };
import { attribute, type Element, walk } from './tree.js';

/** What the head of a page tells. */
export interface PageHead {
  readonly title: string | null;
  readonly date: string | null;
}

const DATE_NAMES =
  /^(?:article:published_time|og:published_time|pubdate|publishdate|publish[-_]?(?:date|time)|date|dc\.date(?:\.issued)?|datepublished|firstpublishedtime|contentdate)$/i;
/** A day as pages write it. */
export const DAY = pattern`((?:19|20)\d\d)\s*(?:[-/.]|${calendar.year})\s*(\d{1,2})\s*(?:[-/.]|${calendar.month})\s*(\d{1,2})`;

/** The first day that a text names, as YYYY-MM-DD. */
export function dayIn(text: string): string | null {
  const hit = DAY.exec(text);
  if (!hit) return null;
  const [year, month, day] = hit.slice(1).map(Number) as [number, number, number];
  const time = new Date(Date.UTC(year, month - 1, day));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** `标题_云溪市统计局`: the site's name behind the title. */
const withoutSite = (title: string): string => title.split(/\s*[_|｜]\s*|\s+[-–—]+\s+/u)[0]?.trim() ?? '';

/** Reads the head of a page. */
export function headOf(root: Parameters<typeof walk>[0]): PageHead {
  let title: string | null = null;
  let named: string | null = null;
  let date: string | null = null;
  let inTitle = false;
  walk(root, {
    open(element: Element) {
      if (element.tagName === 'body') return false;
      if (element.tagName === 'title') inTitle = true;
      if (element.tagName === 'meta') {
        const name = attribute(element, 'name') || attribute(element, 'property');
        if (DATE_NAMES.test(name)) date ??= dayIn(attribute(element, 'content'));
        if (/^(?:ArticleTitle|og:title)$/i.test(name)) named ??= attribute(element, 'content').trim() || null;
      }
      return true;
    },
    close(element) {
      if (element.tagName === 'title') inTitle = false;
    },
    text(text) {
      if (inTitle) title = (title ?? '') + text;
    },
  });
  const own = withoutSite((title ?? '').replace(/\s+/g, ' ').trim());
  return { title: named === null ? own || null : withoutSite(named), date };
}

/** The encoding that a page declares, as it writes it. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 8192)).toString('latin1');
  const meta = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  return meta ?? /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1] ?? null;
}
