/**
 * Random documents of every format. Nothing throws, every record satisfies its schema and stands where it says, every
 * period is one of the calendar, and the same document gives the same records. In the tests a few with fixed seeds;
 * `npm run fuzz` takes 200,000 new ones, the formats beside each other. What it finds becomes a test in `found.test.ts`.
 */
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { sourceOfText } from '../../src/read/source.js';
import { checkDocument, readFile } from './check.js';
import { anyPlain, FILES, PLAIN_CASES } from './documents.js';

/** One in so many cases is run in the tests. */
const SHARE = 1000;
const isFull = process.env.STATLINE_FUZZ === 'full';
/** Two days: nobody waits for that, and nothing is cut off. */
const PATIENCE = 172_800_000;

const SEED = 20_250_101;
/** A full run may be given a time, that of each file: it then says how many of its cases it came to. */
const SECONDS = Number(process.env.STATLINE_FUZZ_SECONDS ?? Number.NaN);
const limit = (part: number) => (Number.isFinite(SECONDS) ? { interruptAfterTimeLimit: SECONDS * 1000 * part } : {});

const settings = (cases: number, seed = SEED, part = 1) =>
  isFull ? { numRuns: cases, ...limit(part) } : { numRuns: Math.ceil(cases / SHARE), seed };

/**
 * Tries random plain text.
 *
 * @param part that part of all its cases
 * @param seed tells this part's cases from those of the others, where seeds are fixed
 */
export function fuzzText(part: number, seed = SEED): void {
  describe('any document', () => {
    test(
      'text',
      ({ task }) => {
        let tried = 0;
        fc.assert(
          fc.property(anyPlain, (text) => {
            checkDocument(sourceOfText('a.txt', text));
            tried++;
          }),
          settings(Math.ceil(PLAIN_CASES * part), seed),
        );
        Object.assign(task.meta, { cases: tried });
      },
      PATIENCE,
    );
  });
}

/** Tries random files of some formats. */
export function fuzzFiles(...formats: readonly string[]): void {
  const chosen = FILES.filter(({ format }) => formats.includes(format));
  if (chosen.length !== formats.length) throw new Error(`no such format among ${formats.join(', ')}`);
  describe('any document', () => {
    test.for(chosen)('$format', { timeout: PATIENCE }, async ({ cases, files }, { task }) => {
      let tried = 0;
      await fc.assert(
        fc.asyncProperty(files, async ({ name, bytes }) => {
          const document = await readFile(name, bytes);
          if (document !== null) checkDocument(document);
          tried++;
        }),
        settings(cases, SEED, 1 / chosen.length),
      );
      Object.assign(task.meta, { cases: tried });
    });
  });
}
