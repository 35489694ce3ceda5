/** `statline verify`: the provenance of records, proven against their sources. */
import type { CommandSetup } from './command-setup.js';
import { addLimitOptions, ENCODING_OPTION, WHOLE_PAGE_OPTION } from './read-flags.js';
import type { VerifyFlags } from './run-verify.js';

const EXAMPLES = `
Proves for every record: the source has that checksum; the quote stands at its offsets, and the sentence around it;
line, column and id agree; the quote spells the value. Paths are looked for below --root.

Examples:
  $ statline verify claims.csv
  $ statline verify claims.ndjson --root /data/reports
  $ statline extract texts/ | statline verify -

Exit codes: 0 every record is proven; 1 some are not; 2 something to correct.`;

/** Adds the command `verify`. */
export const verifyCommand: CommandSetup = (program, done) => {
  const command = program
    .command('verify')
    .description('prove that records still stand in their sources')
    .argument('<records>', 'NDJSON, JSON or CSV that extract wrote, or - for standard input')
    .option('--root <directory>', 'directory that the paths of the records start from', '.')
    .option(...ENCODING_OPTION)
    .option(...WHOLE_PAGE_OPTION)
    .option('-q, --quiet', 'no messages but failures')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', EXAMPLES);
  addLimitOptions(command).action(async (records: string, flags: VerifyFlags) => {
    const { runVerify } = await import('./run-verify.js');
    done(await runVerify(records, flags));
  });
};
