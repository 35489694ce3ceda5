/** `statline check`: extraction against golden fixtures. */

import type { CommandSetup } from './command-setup.js';
import { addPathOptions } from './path-options.js';
import type { CheckFlags } from './run-check.js';

const EXAMPLES = `
A fixture NAME.expected.ndjson holds what is expected of the text NAME.txt beside it: one partial record a line.
A first line {"document": "../texts/a.txt"} names a text elsewhere. A field that is left out is free.

Examples:
  $ statline check
  $ statline check tests/golden --min-f1 95
  $ statline check --reporter junit > report.xml
  $ statline check --update

Exit codes: 0 as expected; 1 something differs, or F1 is too low; 2 a fixture is missing or broken.`;

/** Adds the command `check`. */
export const checkCommand: CommandSetup = (program, done) => {
  const command = program
    .command('check')
    .description('compare what is extracted with golden fixtures')
    .argument('[directory]', 'directory with fixtures, or one fixture', 'fixtures')
    .option('--min-f1 <percent>', 'pass when the F1 of all claims reaches this, whatever differs')
    .option('--update', 'show what differs, then rewrite the fixtures after what is extracted')
    .option('--reporter <name>', 'text, json, junit or github', 'text')
    .option('--no-color', 'no colour in the text (also: the variable NO_COLOR)')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', EXAMPLES);
  addPathOptions(command).action(async (directory: string, flags: CheckFlags) => {
    const { runCheck } = await import('./run-check.js');
    done(await runCheck(directory, flags));
  });
};
