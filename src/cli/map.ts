/** `statline map`: documents in on standard input, records out, for distributed engines. */
import type { CommandSetup } from './command-setup.js';
import type { MapFlags } from './run-map.js';

const EXAMPLES = `
Reads one JSON document a line, {"id": "a1", "text": "…"}, and writes its records as NDJSON as soon as it is read.
"date" (YYYY-MM-DD) is the document's date. The id becomes source.path; all other fields are passed through in source.
A line that is no document is told on standard error and passed over.

Examples:
  $ statline map < documents.ndjson > claims.ndjson
  $ parallel --pipe -N 100 -k statline map < documents.ndjson > claims.ndjson

Exit codes: 0 done, also when lines were passed over; 2 something to correct.`;

/** Adds the command `map`. */
export const mapCommand: CommandSetup = (program, done) => {
  program
    .command('map')
    .description('documents as NDJSON on standard input, records as NDJSON on standard output')
    .option('--kind <kinds>', 'only these kinds, separated by commas: gdp,funding')
    .option('--weights <file>', 'weights of your own, as statline train writes them')
    .option('--lexicon <file>', 'words of your own (JSON)')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', EXAMPLES)
    .action(async (flags: MapFlags) => {
      const { runMap } = await import('./run-map.js');
      done(await runMap(flags));
    });
};
