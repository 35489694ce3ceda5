/** `statline report`: one page to read, check and hand on. (`report.ts` has the messages to the user.) */

import type { CommandSetup } from './command-setup.js';
import { addFilterOptions, KIND_OPTION } from './filter-options.js';
import { addPathOptions } from './path-options.js';
import { addLimitOptions, ENCODING_OPTION, WHOLE_PAGE_OPTION } from './read-flags.js';
import type { ReportFlags } from './run-report.js';

const EXAMPLES = `
The page needs no network and no server: open it in a browser, send it on. It shows every document with its claims,
a table, charts and the findings of audit; claims can be accepted, corrected or rejected, and saved as fixtures.

Examples:
  $ statline report texts/ -o report.html
  $ statline report claims.ndjson --root /data/reports -o report.html
  $ statline report bulletin.txt --title 统计公报 > report.html
  $ statline report reports/ --subject-of-document 全国 --indicator GDP --kind growth --status target -o targets.html

Exit codes: 0 done; 1 some files could not be read or shown, the rest is done; 2 something to correct, or no claim that fits.`;

/** Adds the command `report`. */
export const reportCommand: CommandSetup = (program, done) => {
  const command = addFilterOptions(
    program
      .command('report')
      .description('write one HTML page with the documents, their claims, charts and findings')
      .argument('<paths...>', 'texts as for extract, or records that extract wrote (.ndjson .jsonl .json .csv)')
      .option('-o, --output <file>', 'the page to write (default: standard output)')
      .option('--title <title>', 'title of the page (default: the name of the document)')
      .option('--root <directory>', 'with records: directory that their paths start from', '.')
      .option(...KIND_OPTION)
      .option('--no-dates', 'no dates: all kinds but date'),
  )
    .option('--date <date>', "the documents' date, YYYY-MM-DD")
    .option('--lexicon <file>', 'words of your own (JSON)')
    .option('--weights <file>', 'weights of your own, as statline train writes them')
    .option(...ENCODING_OPTION)
    .option(...WHOLE_PAGE_OPTION)
    .option('-q, --quiet', 'no messages but errors')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', EXAMPLES);
  addPathOptions(addLimitOptions(command)).action(async (paths: string[], flags: ReportFlags) => {
    const { runReport } = await import('./run-report.js');
    done(await runReport(paths, flags));
  });
};
