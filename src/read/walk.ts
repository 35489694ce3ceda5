/**
 * The files below a directory that a person means by its name, as ripgrep finds them: without what `.gitignore` files
 * name, and without `.git` and `node_modules`.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** What is left out of a directory. */
export interface WalkOptions {
  /** False: files that `.gitignore` names, and `node_modules`, are read as well. */
  readonly ignore?: boolean;
  /** Patterns in the form of `.gitignore`, from the directory that is walked. */
  readonly exclude?: readonly string[];
}

/** The files of a directory. */
export interface Walk {
  /** Files that are accepted, in no order: the directory as given, `/`, and the rest. */
  readonly files: readonly string[];
  /** Names of files of other formats; hidden ones are not among them. */
  readonly others: readonly string[];
}

/** Rules, and the directory that their patterns start from. */
interface Rules {
  readonly base: string;
  readonly rules: Ignore;
}

const NEVER_MEANT: ReadonlySet<string> = new Set(['.git', 'node_modules']);

async function rulesIn(directory: string): Promise<Rules[]> {
  const text = await readFile(join(directory, '.gitignore'), 'utf8').catch(() => null);
  return text === null ? [] : [{ base: directory, rules: ignore().add(text) }];
}

/** The rules above a directory, up to the top of its repository; none outside of one. */
async function rulesAbove(directory: string): Promise<Rules[]> {
  const above: string[] = [];
  for (let at = directory; ; at = dirname(at)) {
    if (at !== directory) above.unshift(at);
    if (existsSync(join(at, '.git'))) break;
    if (dirname(at) === at) return [];
  }
  return (await Promise.all(above.map(rulesIn))).flat();
}

/** The nearest rules that name a path decide. */
function isIgnored(path: string, isDirectory: boolean, rules: readonly Rules[]): boolean {
  for (let i = rules.length - 1; i >= 0; i--) {
    const { base, rules: own } = rules[i] as Rules;
    const { ignored, unignored } = own.test(relative(base, path).split(sep).join('/') + (isDirectory ? '/' : ''));
    if (ignored || unignored) return ignored;
  }
  return false;
}

const leadsToDirectory = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/**
 * Walks a directory. Linked files count, linked directories are not entered.
 *
 * @param directory a directory as given
 * @param accept tells by its name whether a file is wanted
 * @param options what is left out
 * @throws the system's error (by rejection) when a directory cannot be read
 */
export async function walkDirectory(
  directory: string,
  accept: (name: string) => boolean,
  { ignore: respects = true, exclude = [] }: WalkOptions = {},
): Promise<Walk> {
  const top = resolve(directory);
  const excluded: Rules[] = exclude.length > 0 ? [{ base: top, rules: ignore().add([...exclude]) }] : [];
  const files: string[] = [];
  const others: string[] = [];
  const enter = async (prefix: string, at: string, inherited: readonly Rules[]): Promise<void> => {
    const rules = respects ? [...inherited, ...(await rulesIn(at))] : [];
    for (const entry of await readdir(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      const isDirectory = entry.isDirectory();
      if (respects && isDirectory && NEVER_MEANT.has(entry.name)) continue;
      if (isIgnored(path, isDirectory, rules) || isIgnored(path, isDirectory, excluded)) continue;
      if (isDirectory) await enter(`${prefix}${entry.name}/`, path, rules);
      else if (entry.isFile() || (entry.isSymbolicLink() && !(await leadsToDirectory(path)))) {
        if (accept(entry.name)) files.push(prefix + entry.name);
        else if (!entry.name.startsWith('.')) others.push(entry.name);
      }
    }
  };
  await enter(directory.endsWith('/') ? directory : `${directory}/`, top, respects ? await rulesAbove(top) : []);
  return { files, others };
}

/**
 * Leaves out of the files that a pattern names what is excluded, and what lies in `node_modules` unless the pattern says
 * so.
 *
 * @param paths paths as they were found
 * @param pattern the pattern
 * @param options what is left out; patterns start from the current directory
 */
export function withoutExcluded(
  paths: readonly string[],
  pattern: string,
  { ignore: respects = true, exclude = [] }: WalkOptions = {},
): string[] {
  const here = process.cwd();
  const excluded: Rules[] = exclude.length > 0 ? [{ base: here, rules: ignore().add([...exclude]) }] : [];
  const isMeant = (path: string): boolean =>
    !respects || path.split('/').every((part) => !NEVER_MEANT.has(part) || pattern.includes(part));
  return paths.filter((path) => {
    const whole = resolve(path);
    const inside = !relative(here, whole).startsWith('..');
    return isMeant(path) && !(inside && isIgnored(whole, false, excluded));
  });
}
