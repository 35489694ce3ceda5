/** A browser for the tests of the report's page: Debian's chromium, best without a window, or another that is installed. */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

const PLACES = [
  process.env.CHROMIUM_PATH,
  // It has nothing to draw a window with, and takes a quarter less time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser's program; null where none is installed. */
export const CHROMIUM = PLACES.find((place) => place !== undefined && existsSync(place)) ?? null;

/** Why the tests of the page are skipped. */
export const NO_CHROMIUM =
  'no chromium here: apt-get install chromium-headless-shell or chromium, or name one in CHROMIUM_PATH';

/** Starts the browser. */
export function startBrowser(): Promise<Browser> {
  // Root, as in a container, has no sandbox.
  return chromium.launch({ executablePath: CHROMIUM as string, args: ['--no-sandbox', '--disable-gpu'] });
}

/** Widths of windows: a desk's, a tablet's and a telephone's, in CSS pixels. */
export const WIDTHS = { wide: 1440, middle: 900, narrow: 390 } as const;

/** How a page is opened. */
export interface OpenOptions {
  readonly width?: keyof typeof WIDTHS;
  readonly theme?: 'light' | 'dark';
  readonly locale?: string;
  /** The address after `#`. */
  readonly at?: string;
  /**
   * A window of its own, for a test that loads its page anew: what an earlier test has cleared at its end can reach the
   * store after what this one keeps.
   */
  readonly own?: boolean;
}

/** A page that is open, with what went wrong in it. */
export interface OpenPage {
  readonly page: Page;
  /** Errors of scripts, messages of the console, and whatever the page asked a network for. */
  readonly faults: string[];
  readonly close: () => Promise<void>;
}

/** Pages that are free, by browser and language. A page that is used again costs a quarter of a new one. */
const free = new WeakMap<Browser, Map<string, Page[]>>();

function freePages(browser: Browser, locale: string): Page[] {
  const byLocale = free.get(browser) ?? new Map<string, Page[]>();
  free.set(browser, byLocale);
  const pages = byLocale.get(locale) ?? [];
  byLocale.set(locale, pages);
  return pages;
}

async function newPage(browser: Browser, locale: string): Promise<Page> {
  const context = await browser.newContext({
    locale,
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
  });
  // A busy machine draws late; what never comes is told by the test's own limit.
  context.setDefaultTimeout(240_000);
  return context.newPage();
}

/** Forgets what a page has kept and how it was set. */
async function clean(page: Page): Promise<void> {
  // The tests know Node's types alone.
  await page.evaluate('localStorage.clear()');
  page.removeAllListeners();
  await page.goto('about:blank');
  await page.mouse.move(0, 0);
}

/** Opens a file in a window, with nothing kept from before. */
export async function openFile(browser: Browser, file: string, options: OpenOptions = {}): Promise<OpenPage> {
  const { width = 'wide', theme = 'light', locale = 'zh-CN', at = '', own = false } = options;
  const pages = freePages(browser, locale);
  const page = (own ? undefined : pages.pop()) ?? (await newPage(browser, locale));
  await page.setViewportSize({ width: WIDTHS[width], height: 900 });
  await page.emulateMedia({ media: 'screen', colorScheme: theme });
  const url = pathToFileURL(file).href;
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => {});
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('blob:')) faults.push(`request: ${request.url()}`);
  });
  await page.goto(url + at);
  const close = async (): Promise<void> => {
    if (own) return page.context().close();
    await clean(page);
    pages.push(page);
  };
  return { page, faults, close };
}
