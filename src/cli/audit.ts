/** `statline audit`: do the numbers agree with each other? */

import type { CommandSetup } from './command-setup.js';
import { addPathOptions } from './path-options.js';
import { addLimitOptions, ENCODING_OPTION, WHOLE_PAGE_OPTION } from './read-flags.js';
import type { AuditFlags } from './run-audit.js';

const EXAMPLES = `
Holds claims against each other: parts and wholes, levels and changes, shares, and what is said twice.
A finding agrees, agrees when each number stands for what rounds to it (rounding), or disagrees.

Examples:
  $ statline audit report.txt
  $ statline audit texts/ --strict
  $ statline audit claims.ndjson -f json
  $ statline extract texts/ | statline audit -

Exit codes: 0 done; 1 with --strict something disagrees, or a file could not be read; 2 something to correct.`;

/** Adds the command `audit`. */
export const auditCommand: CommandSetup = (program, done) => {
  const command = program
    .command('audit')
    .description('hold the claims of texts against each other: sums, growth, shares, repeats')
    .argument('<paths...>', 'texts as for extract, or records that extract wrote (.ndjson .jsonl .json .csv)')
    .option('-f, --format <format>', 'text or json', 'text')
    .option('--strict', 'end with 1 when something disagrees')
    .option('--date <date>', "the documents' date, YYYY-MM-DD")
    .option('--weights <file>', 'weights of your own, as statline train writes them')
    .option('--lexicon <file>', 'words of your own (JSON)')
    .option(...ENCODING_OPTION)
    .option(...WHOLE_PAGE_OPTION)
    .option('--no-color', 'no colour in the text (also: the variable NO_COLOR)')
    .option('-q, --quiet', 'no messages but errors')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', EXAMPLES);
  addPathOptions(addLimitOptions(command)).action(async (paths: string[], flags: AuditFlags) => {
    const { runAudit } = await import('./run-audit.js');
    done(await runAudit(paths, flags));
  });
};
