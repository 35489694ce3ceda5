/** `statline extract`, also plain `statline`: its options and help. The work is loaded when it is asked for. */
import type { CommandSetup } from './program.js';
import type { ExtractFlags } from './settings.js';

const EXAMPLES = `
Paths are files, directories (every .txt below them), patterns in quotes ("texts/**/*.txt"),
or - for standard input. A file named like a command is read as ./schema.

Examples:
  $ statline extract report.txt
  $ statline extract texts/ -o claims.csv
  $ statline extract texts/ --kind gdp,funding -f ndjson | head
  $ statline extract archive/ -o claims.ndjson --resume
  $ statline extract - --date 2024-03-01 < report.txt

Exit codes: 0 done, also without a claim; 1 some files could not be read, the rest is done;
2 something to correct, nothing was written.`;

/** Adds the command `extract` as the default. */
export const extractCommand: CommandSetup = (program, done) => {
  program
    .command('extract', { isDefault: true })
    .description('extract the claims of files, directories or standard input')
    .argument('<paths...>', 'files, directories, patterns, or - for standard input')
    .option('-f, --format <format>', 'table, ndjson, json or csv (default: table on a terminal, else ndjson)')
    .option('-o, --output <file>', 'write to a file; its ending names the format (.csv .json .ndjson .jsonl)')
    .option('--kind <kinds>', 'only these kinds, separated by commas: gdp,funding')
    .option('--date <date>', "the document's date, YYYY-MM-DD; overrides the one in the text")
    .option('--lexicon <file>', 'more words, as JSON: units, classifiers, indicators, organisations')
    .option('--bom', 'csv: begin with a byte order mark for Excel (default with -o)')
    .option('--no-bom', 'csv: no byte order mark')
    .option('--jobs <n>', 'threads (default: one for each core, one for little work)')
    .option('--resume', 'with -o: go on where an earlier run with --resume was interrupted')
    .option('--no-color', 'no colour in the table (also: the variable NO_COLOR)')
    .option('-q, --quiet', 'no progress and no messages other than errors')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], flags: ExtractFlags) => {
      const { runExtract } = await import('./run-extract.js');
      done(await runExtract(paths, flags));
    });
};
