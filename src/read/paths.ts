/** From the paths of a command line to the files to read: files, directories, patterns and `-`. */
import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { asReadError, ReadError } from './errors.js';
import { compareCodePoints } from './order.js';
import { ENDINGS, isReadable } from './readers.js';
import { STANDARD_INPUT } from './standard-input.js';
import { type WalkOptions, walkDirectory, withoutExcluded } from './walk.js';

/** A file to read, or a path that could not be followed and why. */
export interface Input {
  /** The path as given; below a directory, the directory as given, `/`, and the rest. */
  readonly path: string;
  /** Set when nothing can be read at this path. */
  readonly error?: ReadError;
  /** The path was found in a directory or by a pattern; the user did not name it. */
  readonly found?: true;
}

const PATTERN_CHARACTER = /[*?[\]{}()!]/;

async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * The files below a directory, in no order. Linked files count, linked directories are not entered.
 *
 * @param directory a directory as given
 * @param accept tells by its name whether a file is wanted
 * @throws the system's error (by rejection) when a directory cannot be read
 */
export async function listDirectory(directory: string, accept: (name: string) => boolean): Promise<string[]> {
  const prefix = directory.endsWith('/') ? directory : `${directory}/`;
  const found: string[] = [];
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = prefix + entry.name;
    if (entry.isDirectory()) found.push(...(await listDirectory(path, accept)));
    else if (!accept(entry.name)) continue;
    else if (entry.isFile() || (entry.isSymbolicLink() && !(await isDirectory(path)))) found.push(path);
  }
  return found;
}

/** What is left out, and who is told of files of other formats. */
export interface PathOptions extends WalkOptions {
  /** Told of a directory's files of other formats, by their names. */
  readonly passedOver?: (names: readonly string[]) => void;
  /** Whether a file that was found in a directory or by a pattern is no input: the output of the same run. */
  readonly isOutput?: (path: string) => Promise<boolean>;
}

/** The readable files that a pattern names, shown with the beginning that the pattern was given. */
async function matchPattern(pattern: string, options: PathOptions): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const prefix = pattern.startsWith('./') ? './' : '';
  const matches = await glob(pattern, { expandDirectories: false, absolute: isAbsolute(pattern) });
  return withoutExcluded(matches.filter(isReadable), pattern, options).map((path) => prefix + path);
}

function nonEmpty(paths: string[], message: string): string[] {
  if (paths.length === 0) throw new ReadError(message);
  return paths.sort(compareCodePoints);
}

/** Files without the output of this run. */
async function inputsAmong(files: readonly string[], { isOutput }: PathOptions): Promise<string[]> {
  if (isOutput === undefined) return [...files];
  const outputs = await Promise.all(files.map(isOutput));
  return files.filter((_, i) => !outputs[i]);
}

/** The files behind one argument. Throws when there is none. */
async function expandPath(argument: string, options: PathOptions): Promise<Input[]> {
  const named = [{ path: argument }];
  const found = (paths: readonly string[]): Input[] => paths.map((path) => ({ path, found: true }));
  if (argument === STANDARD_INPUT) return named;
  try {
    if (!(await stat(argument)).isDirectory()) return named;
  } catch (error) {
    if (!PATTERN_CHARACTER.test(argument)) throw error;
    const matches = await inputsAmong(await matchPattern(argument, options), options);
    return found(nonEmpty(matches, `${argument}: no document (${ENDINGS}) matches; check the pattern`));
  }
  const { files, others } = await walkDirectory(argument, isReadable, options);
  if (others.length > 0) options.passedOver?.(others);
  const inputs = await inputsAmong(files, options);
  return found(nonEmpty(inputs, `${argument}: no document (${ENDINGS}) in this directory; name a file`));
}

/**
 * Follows the paths of a command line to the files to read, in the order given. Files of a directory or a
 * pattern are sorted by code point. A file that is reached twice is read once, where it is first reached.
 *
 * @param args files, directories (searched recursively), patterns, or `-` for standard input
 * @param options what is left out of directories
 * @returns files to read, and in their places the paths that lead to none, each with its error
 */
export async function expandPaths(args: readonly string[], options: PathOptions = {}): Promise<Input[]> {
  const inputs = new Map<string, Input>();
  const add = (input: Input): void => {
    const key = input.path === STANDARD_INPUT ? STANDARD_INPUT : resolve(input.path);
    // Named is more than found: an output that is named as an input is an error.
    if (!inputs.has(key) || (inputs.get(key)?.found && !input.found)) inputs.set(key, input);
  };
  for (const argument of args) {
    try {
      for (const input of await expandPath(argument, options)) add(input);
    } catch (error) {
      const readError = asReadError(argument, error);
      if (!(readError instanceof ReadError)) throw readError;
      add({ path: argument, error: readError });
    }
  }
  return [...inputs.values()];
}
