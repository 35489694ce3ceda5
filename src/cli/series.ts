/** `statline series`: its options and help. The work is loaded when it is asked for. */

import type { CommandSetup } from './command-setup.js';
import { addFilterOptions, KIND_OPTION } from './filter-options.js';
import { addPathOptions } from './path-options.js';
import { addLimitOptions, ENCODING_OPTION, WHOLE_PAGE_OPTION } from './read-flags.js';
import type { SeriesFlags } from './run-series.js';

const EXAMPLES = `
One row for each subject, indicator, period and unit, growth beside the level. Subjects have the code and the full name
of their administrative division, indicators the yearbooks' name, both beside the text's words. What is stated again
counts as a source; what contradicts is shown in full and marked.

Examples:
  $ statline series reports/ --subject-of-document 全国 --indicator GDP --kind growth --status target
  $ statline series claims.ndjson --period 2015/2025 --wide period -o series.xlsx
  $ statline extract texts/ | statline series - --subject 浙江省,江苏省 --wide subject

Exit codes: 0 done; 1 some files could not be read, the rest is done; 2 something to correct, nothing was written.`;

/** Adds the command `series`. */
export const seriesCommand: CommandSetup = (program, done) => {
  const command = addFilterOptions(
    program
      .command('series')
      .description('series of subjects and indicators over time, with names that agree')
      .argument('<paths...>', 'texts as for extract, or records that extract wrote (.ndjson .jsonl .json .csv)')
      .option('--wide <dimension>', 'a column for each period, subject or indicator')
      .option(
        '-f, --format <format>',
        'table, markdown, ndjson, json, csv, xlsx or parquet (default: table on a terminal, else csv)',
      )
      .option(
        '-o, --output <file>',
        'write to a file; its ending names the format (.csv .xlsx .parquet .md .json .ndjson .jsonl)',
      )
      .option('--fields <names>', 'only these columns, in this order, separated by commas')
      .option(...KIND_OPTION),
  )
    .option('--date <date>', "the documents' date, YYYY-MM-DD")
    .option('--weights <file>', 'weights of your own, as statline train writes them')
    .option('--lexicon <file>', 'words of your own (JSON), names of indicators with them')
    .option(...ENCODING_OPTION)
    .option(...WHOLE_PAGE_OPTION)
    .option('--bom', 'csv: begin with a byte order mark for Excel (default with -o)')
    .option('--no-bom', 'csv: no byte order mark')
    .option('--report <file>', 'xlsx: link the rows to this report (default: report.html beside the output)')
    .option('--jobs <n>', 'threads (default: one for each core, one for little work)')
    .option('--no-color', 'no colour in the table (also: the variable NO_COLOR)')
    .option('-q, --quiet', 'no progress and no messages other than errors')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', EXAMPLES);
  addPathOptions(addLimitOptions(command)).action(async (paths: string[], flags: SeriesFlags) => {
    const { runSeries } = await import('./run-series.js');
    done(await runSeries(paths, flags));
  });
};
