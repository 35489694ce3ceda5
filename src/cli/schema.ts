/** `statline schema`: the shape of a record as JSON Schema. */
import type { CommandSetup } from './command-setup.js';

/** Adds the command `schema`. */
export const schemaCommand: CommandSetup = (program, done) => {
  program
    .command('schema')
    .description('print the JSON Schema (draft 2020-12) of a record')
    .helpOption('-h, --help', 'show this help')
    .action(async () => {
      const { runSchema } = await import('./run-schema.js');
      done(await runSchema());
    });
};
