/** Commands that were misspelt. */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { distance } from 'fastest-levenshtein';
import { UsageError } from './errors.js';

/** A word with more letters wrong than this is another word. */
const MOST_WRONG = 2;

const isBeginning = (word: string, name: string): boolean => word.length >= 3 && name.startsWith(word.toLowerCase());

/**
 * The command that a word was meant for.
 *
 * @returns null when none is near
 */
export function nearestCommand(word: string, program: Command): string | null {
  const near = program.commands
    .map((command) => ({ name: command.name(), wrong: distance(word.toLowerCase(), command.name()) }))
    .filter(({ name, wrong }) => isBeginning(word, name) || (wrong <= MOST_WRONG && wrong < name.length / 2))
    .sort((a, b) => a.wrong - b.wrong);
  return near[0]?.name ?? null;
}

/**
 * Refuses a first path that is a misspelt command: a bare word that no file has for a name.
 *
 * @throws UsageError with the nearest command
 */
export function refuseMisspelt(path: string, program: Command): void {
  if (!/^[a-z-]+$/i.test(path) || existsSync(path)) return;
  const nearest = nearestCommand(path, program);
  if (nearest !== null) throw new UsageError(`'${path}' is no command and no file; did you mean statline ${nearest}?`);
}
