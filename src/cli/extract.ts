/** `statline extract`, also plain `statline`: its options and help. The work is loaded when it is asked for. */

import type { CommandSetup } from './command-setup.js';
import { addFilterOptions, KIND_OPTION } from './filter-options.js';
import { refuseMisspelt } from './nearest.js';
import { addPathOptions } from './path-options.js';
import { addLimitOptions, ENCODING_OPTION, WHOLE_PAGE_OPTION } from './read-flags.js';
import type { ExtractFlags } from './settings.js';

const EXAMPLES = `
Paths are files, directories (every document below them), patterns in quotes ("texts/**/*.txt"),
or - for standard input. A file named like a command is read as ./schema.

Examples:
  $ statline extract report.txt
  $ statline extract texts/ -o claims.csv
  $ statline extract texts/ --kind gdp,funding -f ndjson | head
  $ statline extract texts/ --no-dates --indicator GDP --period 2015/2025 -o gdp.xlsx
  $ statline extract archive/ -o claims.ndjson --resume
  $ statline extract - --date 2024-03-01 < report.txt

Exit codes: 0 done, also without a claim; 1 some files could not be read, the rest is done;
2 something to correct, nothing was written.`;

/** Adds the command `extract` as the default. */
export const extractCommand: CommandSetup = (program, done) => {
  const command = addFilterOptions(
    program
      .command('extract', { isDefault: true })
      .description('extract the claims of files, directories or standard input')
      .argument('<paths...>', 'files, directories, patterns, or - for standard input')
      .option(
        '-f, --format <format>',
        'table, markdown, ndjson, json, csv, xlsx or parquet (default: table on a terminal, else ndjson)',
      )
      .option(
        '-o, --output <file>',
        'write to a file; its ending names the format (.csv .xlsx .parquet .md .json .ndjson .jsonl)',
      )
      .option('--fields <names>', 'only these fields, in this order, separated by commas: subject,period_start,value')
      .option(...KIND_OPTION)
      .option('--dates', 'table: dates as well, which other formats have by themselves')
      .option('--no-dates', 'no dates: all kinds but date'),
  )
    .option('--date <date>', "the document's date, YYYY-MM-DD; overrides the one in the text")
    .option('--weights <file>', 'weights of your own, as statline train writes them')
    .option('--lexicon <file>', 'more words, as JSON: units, classifiers, indicators, organisations')
    .option(...ENCODING_OPTION)
    .option(...WHOLE_PAGE_OPTION)
    .option('--simplified', 'subjects and indicators in simplified characters, whatever the text writes')
    .option('--bom', 'csv: begin with a byte order mark for Excel (default with -o)')
    .option('--no-bom', 'csv: no byte order mark')
    .option('--report <file>', 'xlsx: link the claims to this report (default: report.html beside the output)')
    .option('--jobs <n>', 'threads (default: one for each core, one for little work)')
    .option('--resume', 'with -o: go on where an earlier run with --resume was interrupted')
    .option('--no-color', 'no colour in the table (also: the variable NO_COLOR)')
    .option('-q, --quiet', 'no progress and no messages other than errors')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', EXAMPLES);
  addPathOptions(addLimitOptions(command)).action(async (paths: string[], flags: ExtractFlags) => {
    refuseMisspelt(paths[0] as string, program);
    const { runExtract } = await import('./run-extract.js');
    done(await runExtract(paths, flags));
  });
};
