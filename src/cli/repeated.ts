/** Options that take one value are given once: of two values one would be lost without a word. */
import type { Command } from 'commander';
import { UsageError } from './errors.js';

/** Options whose value may be a list with commas. */
const LISTS: ReadonlySet<string> = new Set(['kind', 'subject', 'indicator', 'status', 'fields']);

/** Makes a command throw a UsageError when such an option is given a second time. */
export function refuseRepeated(command: Command): void {
  // Flags may be repeated, and options with a parser of their own gather their values.
  for (const option of command.options.filter(({ required, parseArg }) => required && parseArg === undefined)) {
    let given = false;
    command.on(`option:${option.name()}`, () => {
      const advice = LISTS.has(option.name()) ? 'write its values in one, with commas' : 'leave one of them out';
      if (given) throw new UsageError(`${option.long}: given twice; ${advice}`);
      given = true;
    });
  }
}
