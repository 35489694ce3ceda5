/** `statline help`: the help of the program, or of a command. */

import type { CommandSetup } from './command-setup.js';
import { UsageError } from './errors.js';
import { nearestCommand } from './nearest.js';

/** Adds the command `help`. */
export const helpCommand: CommandSetup = (program) => {
  program
    .command('help')
    .description('show the help of a command')
    .argument('[command]', 'name of the command; all of them when left out')
    .helpOption('-h, --help', 'show this help')
    .action((name: string | undefined) => {
      const command = name === undefined ? program : program.commands.find((one) => one.name() === name);
      if (command) return command.outputHelp();
      const nearest = nearestCommand(name as string, program);
      const all = program.commands.map((one) => one.name()).join(', ');
      const hint = nearest === null ? `the commands are ${all}` : `did you mean ${nearest}?`;
      throw new UsageError(`help: there is no command '${name}'; ${hint}`);
    });
};
