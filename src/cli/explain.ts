/** `statline explain`: shows how a text, or one line of a file, was read. */
import type { CommandSetup } from './command-setup.js';
import { ENCODING_OPTION, WHOLE_PAGE_OPTION } from './read-flags.js';
import type { ExplainFlags } from './run-explain.js';

const EXAMPLES = `
Examples:
  $ statline explain 2021年，甲市生产总值达400亿元，同比增长4.5%。
  $ statline explain seeds/05-government-report.txt:15
  $ statline explain - < sentence.txt`;

/** Adds the command `explain`. */
export const explainCommand: CommandSetup = (program, done) => {
  program
    .command('explain')
    .description('show how a text was read: tokens, mentions, clauses, and where every field came from')
    .argument('<text|file:line>', 'a text, a file, the line of a file, or - for standard input')
    .option('--date <date>', "the document's date, YYYY-MM-DD")
    .option('--weights <file>', 'weights of your own, as statline train writes them')
    .option('--lexicon <file>', 'words of your own (JSON)')
    .option(...ENCODING_OPTION)
    .option(...WHOLE_PAGE_OPTION)
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', EXAMPLES)
    .action(async (target: string, flags: ExplainFlags) => {
      const { runExplain } = await import('./run-explain.js');
      done(await runExplain(target, flags));
    });
};
