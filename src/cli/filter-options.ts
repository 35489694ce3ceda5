/** Options of commands that choose claims. (`filters.ts` reads them.) */
import type { Command } from 'commander';
import type { FilterFlags } from './filters.js';

/** The flags as commander gives them; what the user did not write is absent. */
export interface ChoosingFlags extends FilterFlags {
  readonly subjectOfDocument?: string;
}

/** Adds the options to a command. Whether there are dates to leave out, a command says itself. */
export function addFilterOptions(command: Command): Command {
  return command
    .option('--subject <names>', 'only these subjects: names, codes of GB/T 2260, patterns: 浙江省,*高新区')
    .option('--indicator <names>', 'only these indicators, by any of their names: GDP,*增加值')
    .option('--period <period>', 'only periods within it: 2024, 2015/2025, 2015/, /2025-06')
    .option('--status <statuses>', 'only these: actual, forecast, target')
    .option('--min-confidence <n>', 'only claims at least this likely to be right, from 0 to 1')
    .option('--subject-of-document <name>', 'what claims are about whose text names nobody: 全国');
}

/** The option `--kind`. */
export const KIND_OPTION = ['--kind <kinds>', 'only these kinds, separated by commas: gdp,funding'] as const;
