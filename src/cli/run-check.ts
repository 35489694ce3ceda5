/** Does the work of `check`: fixtures in, a report and an exit code out. */
import { dirname, join } from 'node:path';
import { checkDocument, type DocumentCheck, faultCount } from '../check/check.js';
import { type Fixture, parseFixture } from '../check/fixture.js';
import { type CheckSummary, summarizeCheck } from '../check/summary.js';
import { updatedFixture } from '../check/update.js';
import { type ExtractOptions, extractRecords } from '../extract.js';
import { ReadError } from '../read/errors.js';
import { documentBeside, findFixtures, fixtureBeside } from '../read/fixture-files.js';
import { readSource, readTextFile } from '../read/source.js';
import type { WalkOptions } from '../read/walk.js';
import { openFileOutput } from '../write/file-output.js';
import { loadReporter, REPORTERS, type ReporterName } from '../write/reporters/reporters.js';
import { streamOutput } from '../write/stream-output.js';
import { EXIT, UsageError } from './errors.js';
import { colorMode, readTextOptions } from './options.js';
import type { PathFlags } from './path-options.js';
import { pathOptions } from './path-options.js';
import { report } from './report.js';

/** The flags as commander gives them. */
export interface CheckFlags extends PathFlags {
  readonly minF1?: string;
  readonly update?: boolean;
  readonly reporter?: string;
  /** False with --no-color. */
  readonly color?: boolean;
}

/** A fixture and what its check found. */
interface Checked {
  readonly fixture: Fixture;
  readonly check: DocumentCheck;
}

const EMPTY: Fixture = { header: {}, headerText: null, expected: [] };

const isReporter = (name: string): name is ReporterName => (REPORTERS as readonly string[]).includes(name);

function parseReporter(name: string): ReporterName {
  if (isReporter(name)) return name;
  throw new UsageError(`--reporter: unknown reporter '${name}'; choose one of ${REPORTERS.join(', ')}`);
}

/** Percent; up to 1 it is a fraction of one. */
function parseMinF1(text: string): number {
  const value = /^\d+(?:\.\d+)?%?$/.test(text) ? Number.parseFloat(text) : Number.NaN;
  if (!(value >= 0 && value <= 100)) {
    throw new UsageError(`--min-f1: '${text}' is not a percentage; write a number from 0 to 100`);
  }
  return value <= 1 && !text.endsWith('%') ? 100 * value : value;
}

/** How a fixture's document is to be read; paths start at the fixture. */
function optionsOf(path: string, { header: { date, lexicon } }: Fixture): Promise<ExtractOptions> {
  return readTextOptions({ date, lexicon: lexicon === undefined ? undefined : join(dirname(path), lexicon) });
}

/** Where a fixture's document lies. */
const documentOf = (path: string, { header }: Fixture): string =>
  header.document === undefined ? documentBeside(path) : join(dirname(path), header.document);

async function checkFixture(fixturePath: string, fixture: Fixture): Promise<Checked> {
  const documentPath = documentOf(fixturePath, fixture);
  const source = await readSource(documentPath);
  const records = [...extractRecords(source, await optionsOf(fixturePath, fixture))];
  return { fixture, check: checkDocument({ fixturePath, documentPath, fixture, text: source.text, records }) };
}

type Broken = { path: string; message: string };

/** Does some work; a ReadError becomes a broken fixture. */
async function orBroken<T>(path: string, broken: Broken[], work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    const message = error.message.startsWith(path) ? error.message : `${path}: ${error.message}`;
    broken.push({ path, message });
    return null;
  }
}

/** Checks all fixtures of a directory. With `create`, a text without a fixture is held against an empty one. */
async function checkAll(
  directory: string,
  create: boolean,
  walked: WalkOptions,
): Promise<{ checked: Checked[]; broken: Broken[] }> {
  const { fixtures, bare } = await findFixtures(directory, walked);
  if (fixtures.length === 0 && !(create && bare.length > 0)) {
    throw new UsageError(`${directory}: no fixtures (*.expected.ndjson) here; name their directory`);
  }
  const broken: Broken[] = [];
  const checked: Checked[] = [];
  const named = new Set<string>();
  for (const path of fixtures) {
    const result = await orBroken(path, broken, async () => {
      const fixture = parseFixture(path, await readTextFile(path));
      named.add(documentOf(path, fixture));
      return checkFixture(path, fixture);
    });
    if (result) checked.push(result);
  }
  for (const document of bare) {
    if (named.has(join(document))) continue;
    const path = fixtureBeside(document);
    const missing = `${document}: no fixture ${path} for this text; write it, or let statline check --update write it`;
    const result = create ? await orBroken(path, broken, () => checkFixture(path, EMPTY)) : null;
    if (result) checked.push(result);
    else if (!create) broken.push({ path, message: missing });
  }
  return { checked, broken };
}

/** Rewrites the fixtures that differ; each file is replaced whole. */
async function update(checked: readonly Checked[]): Promise<void> {
  const changed = checked.filter(({ check }) => faultCount(check) > 0);
  for (const { fixture, check } of changed) {
    const output = await openFileOutput(check.fixture);
    try {
      await output.write(updatedFixture(fixture, check));
      await output.commit();
    } catch (error) {
      await output.discard();
      throw error;
    }
    report(`${check.fixture}: updated`);
  }
  if (changed.length === 0) report('nothing to update');
}

function exitCode(summary: CheckSummary, updated: boolean): number {
  if (summary.broken.length > 0) return EXIT.usage;
  return summary.passed || updated ? EXIT.ok : EXIT.partial;
}

/**
 * Compares extraction with the fixtures of a directory and prints a report.
 *
 * @param directory a directory with fixtures, or one fixture
 * @param flags the flags of the command line
 * @returns the exit code: 0 passed or updated, 1 something differs, 2 a fixture is missing or broken
 * @throws UsageError (no fixtures, a flag that makes no sense), ReadError and WriteError (by rejection)
 */
export async function runCheck(directory: string, flags: CheckFlags): Promise<number> {
  const name = parseReporter(flags.reporter ?? 'text');
  const minF1 = flags.minF1 === undefined ? null : parseMinF1(flags.minF1);
  const reporter = await loadReporter(name);
  const { checked, broken } = await checkAll(directory, flags.update ?? false, pathOptions(flags));
  const summary = summarizeCheck(
    checked.map(({ check }) => check),
    broken,
    minF1,
    flags.update ?? false,
  );
  const output = streamOutput(process.stdout, 'standard output');
  await output.write(reporter(summary, { color: colorMode(flags.color) }));
  await output.commit();
  for (const { message } of name === 'text' ? [] : broken) report(message);
  if (flags.update) await update(checked);
  return exitCode(summary, flags.update ?? false);
}
