/** `statline completion`: what a shell needs to complete commands and options. */

import type { CommandSetup } from './command-setup.js';
import { UsageError } from './errors.js';

const EXAMPLES = `
Examples:
  $ statline completion bash > ~/.local/share/bash-completion/completions/statline
  $ statline completion zsh > "\${fpath[1]}/_statline"
  $ statline completion fish > ~/.config/fish/completions/statline.fish`;

/** Adds the command `completion`. */
export const completionCommand: CommandSetup = (program, done) => {
  program
    .command('completion')
    .description('print a script that completes commands and options in a shell')
    .argument('<shell>', 'bash, zsh or fish')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', EXAMPLES)
    .action(async (shell: string) => {
      const { completionScript, SHELLS } = await import('./completion-scripts.js');
      const known = SHELLS.find((name) => name === shell);
      if (known === undefined)
        throw new UsageError(`completion: unknown shell '${shell}'; choose ${SHELLS.join(', ')}`);
      const { streamOutput } = await import('../write/stream-output.js');
      const output = streamOutput(process.stdout, 'standard output');
      await output.write(completionScript(known, program));
      await output.commit();
      done(0);
    });
};
