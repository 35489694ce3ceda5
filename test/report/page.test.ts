/** The page of the report in a real browser, feature by feature. All of them share one browser. */
import { afterAll, beforeAll, describe } from 'vitest';
import { CHROMIUM, NO_CHROMIUM } from '../support/browser.js';
import { type Context, startContext } from './features/context.js';
import { pageFeatures } from './features/page.js';
import { pictureFeatures } from './features/pictures.js';
import { reviewFeatures } from './features/review.js';
import { tableFeatures } from './features/table.js';
import { textFeatures } from './features/text.js';

/** A browser that starts on a busy machine takes its time; nothing here is about time. */
const PATIENCE = { timeout: 300_000 };

describe.skipIf(CHROMIUM === null)(`the page${CHROMIUM === null ? ` (${NO_CHROMIUM})` : ''}`, PATIENCE, () => {
  let context: Awaited<ReturnType<typeof startContext>>;
  beforeAll(async () => {
    context = await startContext();
  }, 300_000);
  afterAll(() => context?.close());

  const later: Context = {
    browser: () => context.browser(),
    directory: () => context.directory(),
    open: (...args) => context.open(...args),
  };
  describe('text', () => textFeatures(later));
  describe('review', () => reviewFeatures(later));
  describe('table', () => tableFeatures(later));
  describe('charts and audit', () => pictureFeatures(later));
  describe('as a whole', () => pageFeatures(later));
});
