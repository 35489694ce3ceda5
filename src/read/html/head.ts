/** What a page says of itself: title, date, encoding. */
import { pattern } from '../../../grammars/pattern.js';
import pages from '../../../grammars/zh/lexicon/pages.json' with { type: 'json' };
import { pageDate } from './page-date.js';
import { attribute, type Element, walk } from './tree.js';

/** What a page tells of itself, apart from what it shows. */
export interface PageHead {
  /** Without the name of the site. */
  readonly title: string | null;
  /** As it is written, with the name of the site. */
  readonly fullTitle: string;
  /** The day that it names as that of its publication. */
  readonly date: string | null;
  /** The day that other data gives: its scripts, its data for search engines. */
  readonly dataDate: string | null;
  /** The day in its address. */
  readonly addressDate: string | null;
}

const SITE = pattern`${pages.siteNames}$`;

/** A shorter text before a stroke is no title, but a part of one. */
const LEAST_TITLE = 5;
const STROKES = /\s*[_|｜│︱]\s*|\s+[-–—]+\s+/u;

/** `标题_云溪市统计局`, `标题-云溪网`: the site's name behind the title. */
function withoutSite(title: string): string {
  const [first = '', ...others] = title.split(STROKES).map((part) => part.trim());
  if (first.length < LEAST_TITLE && others.some((part) => part.length > LEAST_TITLE && !SITE.test(part))) return title;
  let own = first;
  for (let at = own.lastIndexOf('-'); at > 0 && SITE.test(own.slice(at)); at = own.lastIndexOf('-'))
    own = own.slice(0, at).trim();
  return own;
}

/** A longer title tells something. */
const LONGEST_SITE = 16;

/** Whether a title is the name of the site, or none. */
export const namesSite = (title: string | null): boolean =>
  title === null || (title.length <= LONGEST_SITE && SITE.test(title));

const TITLE_NAMES = /^(?:ArticleTitle|og:title)$/i;
/** A page that a browser saved, or a crawler, begins with its address. */
const SAVED = /saved from url=\(\d{1,6}\)(\S{1,500})|^\s*(https?:\/\/\S{1,500})/i;
const HEAD = 4096;

/** The address that an element gives as that of its page. */
function addressOf({ tagName, attrs }: Element): string | null {
  const value = (name: string): string => attrs.find((one) => one.name === name)?.value ?? '';
  if (tagName === 'base') return value('href');
  if (tagName === 'link') return /^canonical$/i.test(value('rel')) ? value('href') : null;
  return tagName === 'meta' && /^og:url$/i.test(value('property')) ? value('content') : null;
}

/**
 * Reads what a page tells of itself. Titles and names may stand in its body: what is saved before the first element
 * moves them there.
 *
 * @param root the page
 * @param source its text, as it was decoded
 */
export function headOf(root: Parameters<typeof walk>[0], source = ''): PageHead {
  let title: string | null = null;
  let named: string | null = null;
  let within: 'title' | 'script' | null = null;
  const date = pageDate();
  walk(root, {
    open(element: Element) {
      const { tagName } = element;
      if (tagName === 'svg' || tagName === 'math') return false;
      if (tagName === 'title' && title === null) within = 'title';
      if (tagName === 'script') within = 'script';
      const name = attribute(element, 'name') || attribute(element, 'property') || attribute(element, 'itemprop');
      if (tagName === 'meta' && TITLE_NAMES.test(name)) named ??= attribute(element, 'content').trim() || null;
      if (name !== '') date.named(name, attribute(element, 'content') || attribute(element, 'datetime'));
      if (tagName === 'time') date.time(attribute(element, 'datetime'));
      const address = addressOf(element);
      if (address !== null) date.address(address);
      return true;
    },
    close({ tagName }) {
      if (tagName === 'title' || tagName === 'script') within = null;
    },
    text(text) {
      if (within === 'title') title = (title ?? '') + text;
      else if (within === 'script') date.script(text);
    },
  });
  const saved = SAVED.exec(source.slice(0, HEAD));
  if (saved) date.address(saved[1] ?? saved[2] ?? '');
  const full = (title ?? '').replace(/\s+/g, ' ').trim();
  return {
    title: (named === null ? withoutSite(full) : withoutSite(named)) || null,
    fullTitle: full || (named ?? ''),
    date: date.told(),
    dataDate: date.data(),
    addressDate: date.inAddress(),
  };
}

/** The encoding that a page declares, as it writes it. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 8192)).toString('latin1');
  const meta = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  return meta ?? /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1] ?? null;
}
