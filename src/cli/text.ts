/** `statline text`: the text of a document that the offsets of its records count in. */
import type { CommandSetup } from './command-setup.js';
import { addLimitOptions, ENCODING_OPTION, WHOLE_PAGE_OPTION } from './read-flags.js';
import type { TextCommandFlags } from './run-text.js';

const EXAMPLES = `
Examples:
  $ statline text bulletin.pdf > bulletin.txt
  $ statline text page.html --blocks
  $ statline text old.txt --encoding gb18030

Exit codes: 0 done; 2 something to correct.`;

/** Adds the command `text`. */
export const textCommand: CommandSetup = (program, done) => {
  const command = program
    .command('text')
    .description('print the text of a document, as it is read')
    .argument('<file>', 'a document, or - for standard input')
    .option('--blocks', 'with what each stretch is: heading, paragraph, table')
    .option(...ENCODING_OPTION)
    .option(...WHOLE_PAGE_OPTION)
    .option('-q, --quiet', 'no messages other than errors')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', EXAMPLES);
  addLimitOptions(command).action(async (file: string, flags: TextCommandFlags) => {
    const { runText } = await import('./run-text.js');
    done(await runText(file, flags));
  });
};
