/** The man page, made from the help of the commands: a page of roff with the macros of man(7). */
import type { Command } from 'commander';
import { buildProgram } from './program.js';
import { VERSION } from './version.js';

/** A text in which no character has a meaning for roff. */
const plain = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/gm, '\\&$1');

/** Lines as they stand, for examples. */
const verbatim = (lines: string): string => `.PP\n.nf\n${plain(lines)}\n.fi\n`;

/** The text after a command's options: sentences, examples, exit codes. */
function textAfter(command: Command): string {
  let text = '';
  command.configureOutput({
    writeOut: (part) => {
      text += part;
    },
  });
  command.outputHelp();
  const options = command.createHelp().visibleOptions(command).at(-1)?.description ?? '';
  const at = text.lastIndexOf(`  ${options}\n`);
  return at < 0 ? '' : text.slice(at + options.length + 3).trim();
}

function commandSection(command: Command): string {
  const help = command.createHelp();
  const options = help
    .visibleOptions(command)
    .map((option) => `.TP\n.B ${plain(help.optionTerm(option))}\n${plain(help.optionDescription(option))}\n`);
  const description = help.subcommandDescription(command);
  const head = `.SS "statline ${command.name()} ${plain(command.usage())}"\n${plain(description.charAt(0).toUpperCase() + description.slice(1))}.\n`;
  const after = textAfter(command);
  return head + options.join('') + (after === '' ? '' : verbatim(after));
}

/** The whole page, in roff. */
export function manPage(): string {
  const program = buildProgram(() => {});
  const sections = program.commands.map(commandSection).join('');
  return `.TH STATLINE 1 "" "statline ${VERSION}" "User Commands"
.SH NAME
statline \\- ${plain('quantitative claims of Chinese statistics text as typed records')}
.SH SYNOPSIS
.B statline
.RI [ command ]
.RI [ options ]
.I paths
\\&...
.SH DESCRIPTION
${plain(program.description())}
Without a command, statline extracts.
.SH COMMANDS
${sections}`;
}
