/** Finds the golden fixtures of a directory: `NAME.expected.ndjson`, and documents that have none. */
import { stat } from 'node:fs/promises';
import { asReadError, ReadError } from './errors.js';
import { compareCodePoints } from './order.js';
import { type WalkOptions, walkDirectory } from './walk.js';

/** The ending of a fixture's name; what stands before it is the name of its document. */
const FIXTURE_ENDING = '.expected.ndjson';
const DOCUMENT_ENDING = '.txt';

/** What a directory holds, sorted by code point. */
export interface FixtureFiles {
  readonly fixtures: readonly string[];
  /** Texts without a fixture of the same name; another fixture may still name them. */
  readonly bare: readonly string[];
}

/** The document that stands beside a fixture. */
export const documentBeside = (fixture: string): string => fixture.slice(0, -FIXTURE_ENDING.length) + DOCUMENT_ENDING;

/** The fixture that stands beside a document. */
export const fixtureBeside = (document: string): string => document.slice(0, -DOCUMENT_ENDING.length) + FIXTURE_ENDING;

/**
 * Lists the fixtures below a directory, or the one that is named.
 *
 * @param path a directory, or a file that ends in `.expected.ndjson`
 * @param options what is left out of the directory
 * @throws ReadError (by rejection) when it cannot be read or is neither
 */
export async function findFixtures(path: string, options: WalkOptions = {}): Promise<FixtureFiles> {
  try {
    if (!(await stat(path)).isDirectory()) {
      if (path.endsWith(FIXTURE_ENDING)) return { fixtures: [path], bare: [] };
      throw new ReadError(`${path}: not a directory and not a fixture; name a directory with *${FIXTURE_ENDING} files`);
    }
    const isWanted = (name: string): boolean => name.endsWith(FIXTURE_ENDING) || name.endsWith(DOCUMENT_ENDING);
    const files = [...(await walkDirectory(path, isWanted, options)).files].sort(compareCodePoints);
    const fixtures = files.filter((file) => file.endsWith(FIXTURE_ENDING));
    const known = new Set(fixtures);
    const bare = files.filter((file) => !file.endsWith(FIXTURE_ENDING) && !known.has(fixtureBeside(file)));
    return { fixtures, bare };
  } catch (error) {
    throw asReadError(path, error);
  }
}
