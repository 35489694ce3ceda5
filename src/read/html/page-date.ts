/** The day of a page that its own data tells: for search engines, for its scripts, in its address. */
import { pattern } from '../../../grammars/pattern.js';
import calendar from '../../../grammars/zh/lexicon/calendar.json' with { type: 'json' };
import pages from '../../../grammars/zh/lexicon/pages.json' with { type: 'json' };

const DAY = pattern`((?:19|20)\d\d)\s*(?:[-/.]|${calendar.year})\s*(\d{1,2})\s*(?:[-/.]|${calendar.month})\s*(\d{1,2})`;

const isoDay = (year: number, month: number, day: number): string | null => {
  const time = new Date(Date.UTC(year, month - 1, day));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

const dayOf = (hit: RegExpExecArray | null): string | null =>
  hit === null ? null : isoDay(Number(hit[1]), Number(hit[2]), Number(hit[3]));

/** `民國114年7月18日`, `發布日期：114-07-18`: years as Taiwan counts them, which need a word that says so. */
const REPUBLIC_DAY = pattern`
  (?:${pages.republic}\s*(?=\d{2,3}\D)|${pages.dateLabels}\s*[:：]\s*(?=1[0-4]\d\D))(\d{2,3})\s*(?:[-/.]
  |${calendar.year})\s*(\d{1,2})\s*(?:[-/.]|${calendar.month})\s*(\d{1,2})(?!\d)`;
const REPUBLIC_BEGINS = 1911;

/** The first day that a text names, as YYYY-MM-DD. */
export function dayIn(text: string): string | null {
  const day = dayOf(DAY.exec(text));
  if (day !== null) return day;
  const hit = REPUBLIC_DAY.exec(text);
  return hit ? isoDay(REPUBLIC_BEGINS + Number(hit[1]), Number(hit[2]), Number(hit[3])) : null;
}

/** Names of `meta` elements and of properties that hold the day on which a page was published. */
export const DATE_NAMES =
  /^(?:(?:article|og|bytedance):(?:published_time|release_date)|article:publish(?:ed)?_?date|weibo:article:create_at|apub:time|pub_?date|pub_?time|publish(?:ed)?[-_]?(?:date|time|at)|publication[-_]?date|_pubtime|date|dc(?:terms)?\.(?:date(?:\.issued)?|issued|created)|datepublished|firstpublishedtime|contentdate|sailthru\.date|parsely-pub-date)$/i;

/** Sites of China tell seconds since 1970; their day begins eight hours before that of Greenwich. */
const EAST = 8 * 3600;
const EARLIEST = Date.UTC(1995, 0, 1) / 1000;
const LATEST = Date.UTC(2100, 0, 1) / 1000;

/** A day that scripts and structured data write: `2024-03-05T08:00`, `20240305`, `1709600000`. */
export function writtenDay(text: string): string | null {
  const digits = /^\s*(\d+)\s*$/.exec(text)?.[1];
  if (digits === undefined) return dayIn(text);
  if (digits.length === 8) return dayOf(/(....)(..)(..)/.exec(digits));
  const seconds = digits.length === 10 ? Number(digits) : digits.length === 13 ? Number(digits) / 1000 : 0;
  if (seconds < EARLIEST || seconds > LATEST) return null;
  return new Date((seconds + EAST) * 1000).toISOString().slice(0, 10);
}

/** `"datePublished": "2024-03-05T08:00:00+08:00"`, `pubDate: "…"` in data for search engines. */
const STRUCTURED = /["'](?:datePublished|pubDate)["']\s{0,9}:\s{0,9}["']([^"']{8,40})["']/;
/** `var ct = "1709600000"`: what WeChat shows as the day. */
const SECONDS = /\b(?:ct|oriCreateTime|ori_create_time)\s{0,4}=\s{0,4}["'](\d{10})["']/;
/** `publishTime: "2024-03-05 08:00"`, `var pubdate = '20240305'`. */
const VARIABLE =
  /(?<![\w$])(?:publish(?:ed)?_?(?:time|date|at)|pub_?(?:time|date)|createTime|docreltime|ptime)["']?\s{0,4}[:=]\s{0,4}["']?(\d[\d\-/:. T]{7,24})/gi;
/** Values that are looked at; a page with more lists other articles. */
const MOST_VALUES = 40;

/** The day that all values have; null when they have several: those of other articles are among them. */
function onlyDay(values: Iterable<string>): string | null {
  let only: string | null = null;
  let count = 0;
  for (const value of values) {
    const day = writtenDay(value.trim());
    if (day === null) continue;
    if ((only !== null && only !== day) || ++count > MOST_VALUES) return null;
    only = day;
  }
  return only;
}

/** Takes what a page says of its day, part by part, and tells the most trustworthy. */
export interface PageDate {
  /** A `meta` element, or an element with a property. */
  readonly named: (name: string, content: string) => void;
  /** A `time` element's value. */
  readonly time: (value: string) => void;
  readonly script: (text: string) => void;
  readonly address: (url: string) => void;
  /** The day for which the page has a name. */
  readonly told: () => string | null;
  /** The day that other data of the page, then its address, gives. */
  readonly data: () => string | null;
  readonly inAddress: () => string | null;
}

/** `/2024-03/05/`, `/2024/0305/`, `/20240305/`, `t20240305_`. */
const IN_ADDRESS =
  /(?:[/_-]|\b[a-z])((?:19|20)\d\d)(?:[-/_](1[0-2]|0?[1-9])[-/_](3[01]|[12]\d|0?[1-9])|[-/]?(1[0-2]|0[1-9])[-/]?(3[01]|[12]\d|0[1-9]))(?!\d)/i;
/** `/24/0305/08/`: the year in two digits. */
const SHORT_IN_ADDRESS = /\/(\d\d)\/(1[0-2]|0[1-9])(3[01]|[12]\d|0[1-9])\/\d\d\//;
const LONGEST_ADDRESS = 500;

/** The day in an address. */
export function dayInAddress(url: string): string | null {
  const path = url.slice(0, LONGEST_ADDRESS);
  const hit = IN_ADDRESS.exec(path);
  if (hit) return isoDay(Number(hit[1]), Number(hit[2] ?? hit[4]), Number(hit[3] ?? hit[5]));
  const short = SHORT_IN_ADDRESS.exec(path);
  return short ? isoDay(2000 + Number(short[1]), Number(short[2]), Number(short[3])) : null;
}

/** Begins to take what a page says of its day. */
export function pageDate(): PageDate {
  let told: string | null = null;
  let structured: string | null = null;
  let seconds: string | null = null;
  let address: string | null = null;
  const variables: string[] = [];
  const times: string[] = [];
  return {
    named(name, content) {
      if (DATE_NAMES.test(name)) told ??= writtenDay(content);
    },
    time: (value) => void times.push(value),
    script(text) {
      structured ??= writtenDay(STRUCTURED.exec(text)?.[1] ?? '');
      seconds ??= writtenDay(SECONDS.exec(text)?.[1] ?? '');
      for (const [, value] of text.matchAll(VARIABLE)) variables.push(value as string);
    },
    address(url) {
      address ??= dayInAddress(url);
    },
    told: () => told,
    data: () => structured ?? seconds ?? onlyDay(times) ?? onlyDay(variables),
    inAddress: () => address,
  };
}
