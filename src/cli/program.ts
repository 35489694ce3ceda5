/** The command line: its commands, of which `extract` is the one that need not be named. */
import { Command } from 'commander';
import { auditCommand } from './audit.js';
import { checkCommand } from './check.js';
import type { CommandSetup } from './command-setup.js';
import { completionCommand } from './completion.js';
import { explainCommand } from './explain.js';
import { extractCommand } from './extract.js';
import { helpCommand } from './help.js';
import { mapCommand } from './map.js';
import { refuseRepeated } from './repeated.js';
import { reportCommand } from './report-command.js';
import { schemaCommand } from './schema.js';
import { seriesCommand } from './series.js';
import { textCommand } from './text.js';
import { trainCommand } from './train.js';
import { verifyCommand } from './verify.js';
import { VERSION } from './version.js';

/** One entry for each command, one file for each entry. */
const COMMANDS: readonly CommandSetup[] = [
  extractCommand,
  seriesCommand,
  auditCommand,
  checkCommand,
  reportCommand,
  verifyCommand,
  textCommand,
  mapCommand,
  explainCommand,
  trainCommand,
  schemaCommand,
  completionCommand,
  helpCommand,
];

const EXAMPLES = `
Examples:
  $ statline report.txt                     a table on the terminal
  $ statline texts/ -o claims.csv           every document below texts/, for a spreadsheet
  $ statline - -f ndjson < report.txt       one JSON record a line
  $ statline schema > record.schema.json    the shape of a record

Without a command, statline extracts; statline extract --help shows the options.`;

/**
 * Builds the command line.
 *
 * @param done takes the exit code of the command that was run
 * @returns a commander program that throws instead of ending the process
 */
export function buildProgram(done: (exitCode: number) => void): Command {
  const program = new Command('statline')
    .description('Turns every quantitative claim of Chinese statistics text into a typed record.')
    .usage('[command] [options] <paths...>')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .addHelpText('after', EXAMPLES);
  for (const setup of COMMANDS) setup(program, done);
  for (const command of program.commands) refuseRepeated(command);
  return program;
}
